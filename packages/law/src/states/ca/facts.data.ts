import type { Jurisdiction, StateFact } from "../jurisdiction.ts";

const forAttorney = {
  type: "boolean",
  who: ["attorney"],
  sensitivity: 0,
} as const satisfies Partial<StateFact>;

const proofOfViolence = [
  "Survivor declaration (28 U.S.C. § 1746)",
  "Police calls or protective orders",
  "Medical or mental-health records",
  "Shelter, hotline or case-management records",
  "Witness declarations",
  "U visa approval",
] as const;

/** What only California's law asks. */
export const facts: Jurisdiction["facts"] = {
  "charge.ca-lacked-intent": {
    ...forAttorney,
    label: { en: "Intent for the offense lacking", es: "Falta de la intención requerida" },
    question: {
      en: "Can it be shown that, because of what was done to the person, the intent that this offense requires was lacking?",
      es: "¿Puede mostrarse que, por lo que se le hizo a la persona, faltaba la intención que este delito exige?",
    },
    why: {
      en: "Since 2023 the showing must demonstrate that the person lacked the requisite intent (Penal Code §§ 236.14(a), 236.15(a)).",
      es: "Desde 2023 debe demostrarse que la persona no tenía la intención requerida (Penal Code §§ 236.14(a), 236.15(a)).",
    },
    help: {
      en: "The intent is that of the offense charged, such as the intent to exchange sex for money, or to steal.",
      es: "La intención es la del delito imputado, como la de cambiar sexo por dinero o la de robar.",
    },
    proof: [
      "Survivor declaration (28 U.S.C. § 1746)",
      "Provider or clinician affidavit",
      "Expert declaration",
      "Witness declarations",
    ],
    source: "Cal. Penal Code §§ 236.14(a), 236.15(a)",
    confidence: "verified",
  },
  "person.ca-distancing": {
    ...forAttorney,
    label: { en: "Good-faith effort to keep away", es: "Esfuerzo de buena fe por alejarse" },
    question: {
      en: "Was the person, when the petition was made, engaged in a good-faith effort to keep away from those who had done this?",
      es: "Al presentarse la petición, ¿hacía la persona un esfuerzo de buena fe por alejarse de quienes le hicieron esto?",
    },
    why: {
      en: "Until the end of 2022 the court had to find it (former text of Penal Code §§ 236.14, 236.15).",
      es: "Hasta el final de 2022 el tribunal debía declararlo probado (texto anterior de Penal Code §§ 236.14, 236.15).",
    },
    proof: ["Survivor declaration (28 U.S.C. § 1746)", "Shelter, hotline or case-management records"],
    source: "Cal. Penal Code §§ 236.14, 236.15 (before 2023)",
    confidence: "secondary",
  },
  "charge.ca-violence-victim": {
    ...forAttorney,
    label: { en: "Partner or sexual violence at the time", es: "Violencia de pareja o sexual en ese tiempo" },
    question: {
      en: "At the time of this offense, was the person a victim of intimate partner violence or sexual violence?",
      es: "Al cometerse este delito, ¿era la persona víctima de violencia de pareja o de violencia sexual?",
    },
    why: {
      en: "Sections 236.15 and 236.24 are for victims of that violence; they ask for no trafficking.",
      es: "Las secciones 236.15 y 236.24 son para víctimas de esa violencia; no exigen trata de personas.",
    },
    proof: proofOfViolence,
    source: "Cal. Penal Code §§ 236.15, 236.24",
    confidence: "secondary",
  },
  "charge.ca-violence-direct-result": {
    ...forAttorney,
    label: { en: "Direct result of that violence", es: "Resultado directo de esa violencia" },
    question: {
      en: "Was the arrest, conviction or adjudication the direct result of being a victim of that violence?",
      es: "¿Fue el arresto, la condena o la adjudicación resultado directo de ser víctima de esa violencia?",
    },
    why: {
      en: "Section 236.15 asks for that link.",
      es: "La sección 236.15 exige ese vínculo.",
    },
    proof: proofOfViolence,
    source: "Cal. Penal Code § 236.15(a)",
    confidence: "secondary",
  },
  "charge.ca-coerced-by-violence": {
    ...forAttorney,
    label: { en: "Coerced by that violence", es: "Coacción por esa violencia" },
    question: {
      en: "Was the person coerced to commit this offense as a direct result of that violence?",
      es: "¿Fue la persona coaccionada a cometer este delito como resultado directo de esa violencia?",
    },
    why: {
      en: "The defense of section 236.24 asks for coercion that the violence brought about.",
      es: "La defensa de la sección 236.24 exige una coacción que esa violencia causó.",
    },
    proof: proofOfViolence,
    source: "Cal. Penal Code § 236.24",
    confidence: "secondary",
  },
  "charge.ca-reasonable-fear": {
    ...forAttorney,
    label: { en: "Reasonable fear of harm", es: "Temor razonable de sufrir daño" },
    question: {
      en: "Did the person have a reasonable fear of harm when this offense was committed?",
      es: "¿Tenía la persona un temor razonable de sufrir daño al cometerse este delito?",
    },
    why: {
      en: "The defenses of sections 236.23 and 236.24 ask for it besides the coercion.",
      es: "Las defensas de las secciones 236.23 y 236.24 lo exigen además de la coacción.",
    },
    proof: [
      "Survivor declaration (28 U.S.C. § 1746)",
      "Ads, messages, phone or location records",
      "Medical or mental-health records",
      "Witness declarations",
    ],
    source: "Cal. Penal Code §§ 236.23, 236.24",
    confidence: "verified",
  },
};
