/** Papers that prove facts: English name, then Spanish. Survivors see these lists, so the words are plain. */
export const papers = {
  "Birth record or passport": "Acta de nacimiento o pasaporte",
  "Child-welfare, school or missing-person record":
    "Registro de protección de menores, de la escuela o de persona desaparecida",
  "Immigration papers": "Documentos de inmigración",
  "Provider or clinician affidavit": "Declaración jurada de un proveedor de servicios o profesional clínico",
  "Survivor declaration (28 U.S.C. § 1746)": "Declaración de la persona sobreviviente (28 U.S.C. § 1746)",
  "T visa approval or bona fide determination": "Aprobación de visa T o determinación de buena fe",
  "U visa approval": "Aprobación de visa U",
  "HHS certification or eligibility letter": "Carta de certificación o de elegibilidad del HHS",
  "Continued presence grant": "Concesión de presencia continua",
  "Form I-914 Supplement B, or a prosecutor's or agent's letter":
    "Suplemento B del formulario I-914, o carta de un fiscal o agente",
  "Conviction, plea or restitution order against the person responsible":
    "Condena, declaración de culpabilidad u orden de restitución contra la persona responsable",
  "Witness declarations": "Declaraciones de testigos",
  "Expert declaration": "Declaración de una persona experta",
  "Ads, messages, phone or location records": "Anuncios, mensajes, registros telefónicos o de ubicación",
  "Payment, travel or hotel records": "Registros de pagos, viajes u hoteles",
  "Medical or mental-health records": "Expedientes médicos o de salud mental",
  "Shelter, hotline or case-management records": "Registros de un refugio, línea de ayuda o trabajador del caso",
  "Police calls or protective orders": "Llamadas a la policía u órdenes de protección",
  "Wage, contract, housing or visa petition records": "Registros de salario, contrato, vivienda o petición de visa",
  "Indictment or information": "Acusación formal (indictment o information)",
  Complaint: "Denuncia penal (complaint)",
  "Written plea agreement": "Acuerdo de culpabilidad por escrito",
  "Plea or sentencing transcript": "Transcripción de la audiencia de culpabilidad o de sentencia",
  "Jury instructions and verdict form": "Instrucciones al jurado y formulario de veredicto",
  "Bench-trial findings": "Conclusiones de un juicio sin jurado",
  "Judgment in the criminal case": "Fallo en el caso penal",
  "Docket sheet": "Hoja de registro del caso (docket)",
  "Presentence report": "Informe previo a la sentencia",
  "Motion to dismiss and the order on it": "Petición de desestimación y la orden que la resuelve",
  "Judgment of acquittal": "Fallo absolutorio",
  "Probation order": "Orden de libertad condicional",
  "Arrest or booking record": "Registro de arresto o de ingreso",
  "Police report": "Informe de la policía",
  "Prison or jail record": "Registro de la prisión o cárcel",
} as const;

/** A paper, by its English name. */
export type PaperName = keyof typeof papers;
