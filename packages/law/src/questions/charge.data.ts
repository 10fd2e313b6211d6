import type { FactPath } from "../vocabulary.ts";
import { circuitWords } from "./circuits.data.ts";
import { dispositionTerms, dispositionWords } from "./disposition.data.ts";
import { byOwnLaw, type QuestionsFor, yesOrNo } from "./question.ts";

type ChargePath = Exclude<Extract<FactPath, `charge.${string}`>, `charge.nexus.${string}`>;

/** Papers that may show which clause a conviction rests on; others may not be read for that (Shepard v. United States). */
const papersOfConviction = [
  "Judgment in the criminal case",
  "Indictment or information",
  "Written plea agreement",
  "Plea or sentencing transcript",
  "Jury instructions and verdict form",
  "Bench-trial findings",
] as const;

export const chargeQuestions: QuestionsFor<ChargePath> = {
  "charge.statute": {
    path: "charge.statute",
    who: ["record", "attorney"],
    sensitivity: 0,
    proof: [...papersOfConviction, "Complaint", "Docket sheet", "Arrest or booking record"],
    label: { en: "Offense", es: "Delito" },
    source: "18 U.S.C. §§ 16(a), 3771A(a)(5), (6), (8)",
    confidence: "recalled",
    values: {
      en: { "not-in-catalogue": "An offense that is not on this list" },
      es: { "not-in-catalogue": "Un delito que no está en esta lista" },
    },
    wording: {
      en: {
        attorney: {
          question: "Which offense was it: the exact section and clause?",
          why: "Level A and level B follow from the elements of the offense (18 U.S.C. §§ 16(a), 3771A(a)(5), (6), (8)), not from what happened, so the clause can decide.",
          help: "“Title & Section” in the judgment, then the indictment or information for that count. For an arrest without a case: the complaint, else the booking record.",
        },
      },
      es: {
        attorney: {
          question: "¿Qué delito fue: la sección y la cláusula exactas?",
          why: "Los niveles A y B dependen de los elementos del delito (18 U.S.C. §§ 16(a), 3771A(a)(5), (6), (8)), no de lo que pasó, así que la cláusula puede decidir.",
          help: "“Title & Section” en el fallo; después, la acusación formal de ese cargo. En un arresto sin caso: la denuncia o, si no hay, el registro de ingreso.",
        },
      },
    },
  },

  "charge.stateStatute": {
    path: "charge.stateStatute",
    who: ["record", "attorney"],
    sensitivity: 0,
    proof: [...papersOfConviction, "Complaint", "Docket sheet", "Arrest or booking record"],
    label: { en: "Offense under state law", es: "Delito según la ley estatal" },
    source: "Cal. Penal Code § 236.14; Md. Code, Crim. Proc. § 8-302; and the other statutes that list sections",
    confidence: "secondary",
    values: {
      en: { "not-listed": "An offense that no list of that state's law names" },
      es: { "not-listed": "Un delito que ninguna lista de la ley de ese estado nombra" },
    },
    wording: {
      en: {
        attorney: {
          question: "Which state offense was it: the code and the section, with its subsection?",
          why: "The state's law reaches some offenses and not others, and names them by section.",
          help: "As the judgment or the record cites it, with the name of the code, such as Penal Code § 647(b).",
        },
      },
      es: {
        attorney: {
          question: "¿Qué delito estatal fue: el código y la sección, con su inciso?",
          why: "La ley del estado alcanza unos delitos y otros no, y los nombra por sección.",
          help: "Como lo cita el fallo o el expediente, con el nombre del código, por ejemplo Penal Code § 647(b).",
        },
      },
    },
  },

  "charge.severity": {
    path: "charge.severity",
    who: ["record", "attorney", "survivor", "friend"],
    sensitivity: 0,
    proof: ["Judgment in the criminal case", "Docket sheet", "Indictment or information", "Complaint"],
    label: { en: "Level", es: "Gravedad" },
    source: "Conn. Gen. Stat. § 54-95c; Ohio Rev. Code § 2953.36; and the other statutes that go by class",
    confidence: "secondary",
    values: {
      en: {
        felony: "Felony",
        misdemeanor: "Misdemeanor (gross misdemeanors too)",
        petty: "Petty, or a violation",
        infraction: "Infraction, traffic or ordinance violation",
      },
      es: {
        felony: "Grave (felony)",
        misdemeanor: "Menor (misdemeanor, también gross misdemeanor)",
        petty: "Falta (petty offense, violation)",
        infraction: "Infracción, de tránsito o de ordenanza",
      },
    },
    wording: {
      en: {
        attorney: {
          question: "Was it a felony, a misdemeanor, or less?",
          why: "The state's law reaches some levels of offense and not others.",
          help: "The level of the conviction counts, not that of the charge, where they differ.",
        },
        survivor: {
          question: "Do you know if it was a felony, a misdemeanor, or less than that?",
          why: "In this state, the law depends on what the papers call it.",
        },
        friend: {
          question: "Was it a felony, a misdemeanor, or less than that?",
          why: "In this state, the law depends on what the papers call it.",
        },
      },
      es: {
        attorney: {
          question: "¿Fue un delito grave (felony), un delito menor (misdemeanor) o menos?",
          why: "La ley del estado alcanza unos niveles de delito y otros no.",
          help: "Cuenta el nivel de la condena, no el del cargo, si son distintos.",
        },
        survivor: {
          question: "¿Sabe si fue “felony”, “misdemeanor” o algo menor?",
          why: "En este estado, la ley depende de cómo lo llaman los papeles.",
        },
        friend: {
          question: "¿Fue “felony”, “misdemeanor” o algo menor?",
          why: "En este estado, la ley depende de cómo lo llaman los papeles.",
        },
      },
    },
  },

  "charge.grade": {
    path: "charge.grade",
    who: ["record", "attorney"],
    sensitivity: 0,
    proof: ["Judgment in the criminal case", "Docket sheet", "Indictment or information"],
    label: { en: "Class or degree", es: "Clase o grado" },
    source: "Conn. Gen. Stat. § 54-95c; Ohio Rev. Code § 2953.36; and the other statutes that go by class",
    confidence: "secondary",
    values: {
      en: {
        A: "Class A",
        B: "Class B",
        C: "Class C",
        D: "Class D",
        E: "Class E",
        F: "Class F",
        G: "Class G",
        H: "Class H",
        I: "Class I",
        "1": "First degree, class 1",
        "2": "Second degree, class 2",
        "3": "Third degree, class 3",
        "4": "Fourth degree, class 4",
        "5": "Fifth degree, class 5",
        "6": "Sixth degree, class 6",
        unclassified: "Not classified",
      },
      es: {
        A: "Clase A",
        B: "Clase B",
        C: "Clase C",
        D: "Clase D",
        E: "Clase E",
        F: "Clase F",
        G: "Clase G",
        H: "Clase H",
        I: "Clase I",
        "1": "Primer grado, clase 1",
        "2": "Segundo grado, clase 2",
        "3": "Tercer grado, clase 3",
        "4": "Cuarto grado, clase 4",
        "5": "Quinto grado, clase 5",
        "6": "Sexto grado, clase 6",
        unclassified: "Sin clase",
      },
    },
    wording: {
      en: {
        attorney: {
          question: "Of which class or degree was the offense?",
          why: "The state's law reaches some classes of offense and not others.",
          help: "As the judgment names it: class C felony, felony of the fourth degree.",
        },
      },
      es: {
        attorney: {
          question: "¿De qué clase o grado fue el delito?",
          why: "La ley del estado alcanza unas clases de delito y otras no.",
          help: "Como lo nombra el fallo: class C felony, felony of the fourth degree.",
        },
      },
    },
  },

  "charge.recordSilent": {
    path: "charge.recordSilent",
    who: ["attorney"],
    sensitivity: 0,
    proof: papersOfConviction,
    label: { en: "Record silent on the clause", es: "El expediente no indica la cláusula" },
    source:
      "18 U.S.C. §§ 16(a), 3771A(a)(8); Shepard v. United States, 544 U.S. 13 (2005); Moncrieffe v. Holder, 569 U.S. 184 (2013); Pereida v. Wilkinson, 592 U.S. 224 (2021)",
    confidence: "recalled",
    values: yesOrNo,
    wording: {
      en: {
        attorney: {
          question: "You have the charging paper, plea and judgment, and they still do not say which clause?",
          why: "Where a statute divides and the record is silent, two readings compete: the least of the acts is presumed (Moncrieffe), or the movant, who bears the burden, loses the tie (Pereida). Neither has been decided for 18 U.S.C. § 3771A.",
          help: "Answer yes only after reading the papers of conviction: charging paper, plea agreement and colloquy or instructions and verdict, judgment. Police reports and an unadopted presentence report do not count.",
        },
      },
      es: {
        attorney: {
          question:
            "Usted tiene la acusación, la declaración de culpabilidad y el fallo, ¿y aun así no dicen qué cláusula es?",
          why: "Si la ley es divisible y el expediente calla, compiten dos lecturas: se presume el menor de los actos (Moncrieffe), o pierde quien tiene la carga de probar (Pereida). Ninguna se ha decidido para 18 U.S.C. § 3771A.",
          help: "Conteste sí solo después de leer los papeles de la condena: acusación, acuerdo y audiencia de culpabilidad o instrucciones y veredicto, fallo. No cuentan los informes policiales ni un informe previo a la sentencia que no se adoptó.",
        },
      },
    },
  },

  "charge.unlistedForm": {
    path: "charge.unlistedForm",
    who: ["record", "attorney"],
    sensitivity: 0,
    proof: papersOfConviction,
    label: { en: "Form outside the catalogue", es: "Forma fuera del catálogo" },
    source:
      "18 U.S.C. § 16(a); Borden v. United States, 593 U.S. 420 (2021); Mathis v. United States, 579 U.S. 500 (2016)",
    confidence: "recalled",
    values: yesOrNo,
    wording: {
      en: {
        attorney: {
          question:
            "Did the count charge a form that the catalogue does not answer, such as one in which death or injury results?",
          why: "The answer for this section stands only if such a form was not charged. A fact that raises the maximum is an element (Mathis), so an aggravated form is an offense of its own; whether a result element without a mental state is a use of force is contested after Borden.",
          help: "Compare the count, the verdict and the penalty paragraph with the forms listed for this section. Answer no only when the record excludes each of them.",
        },
      },
      es: {
        attorney: {
          question:
            "¿El cargo imputó una forma que el catálogo no resuelve, como una en que resulta muerte o lesiones?",
          why: "La respuesta para esta sección vale solo si no se imputó tal forma. Un hecho que eleva la pena máxima es un elemento (Mathis), así que la forma agravada es un delito aparte; tras Borden se discute si un resultado sin estado mental propio es uso de fuerza.",
          help: "Compare el cargo, el veredicto y el párrafo de penas con las formas que figuran para esta sección. Conteste no solo si el expediente excluye cada una.",
        },
      },
    },
  },

  "charge.clauseForce": {
    path: "charge.clauseForce",
    who: ["attorney"],
    sensitivity: 0,
    proof: papersOfConviction,
    label: { en: "Force an element of the clause", es: "Fuerza como elemento de la cláusula" },
    source:
      "18 U.S.C. §§ 16(a), 3771A(a)(8); Taylor v. United States, 495 U.S. 575 (1990); Johnson v. United States, 559 U.S. 133 (2010); Borden v. United States, 593 U.S. 420 (2021)",
    confidence: "recalled",
    values: yesOrNo,
    wording: {
      en: {
        attorney: {
          question:
            "Does the clause charged have as an element the use, attempted use or threatened use of physical force against the person or property of another?",
          why: "That is the test of 18 U.S.C. § 16(a), to which § 3771A(a)(8) points: elements, not conduct (Taylor, 1990); violent force (Johnson, 2010); more than recklessness (Borden).",
          help: "Ask whether the least conduct that the clause punishes must include force. Read the statute as in force at the offense.",
        },
      },
      es: {
        attorney: {
          question:
            "¿La cláusula imputada tiene como elemento el uso, el intento de uso o la amenaza de uso de fuerza física contra la persona o los bienes de otro?",
          why: "Es la prueba de delito de violencia (crime of violence) de 18 U.S.C. § 16(a), a la que remite § 3771A(a)(8): elementos, no conducta (Taylor, 1990); fuerza violenta (Johnson, 2010); más que imprudencia (Borden).",
          help: "Pregunte si la conducta mínima que la cláusula castiga debe incluir fuerza. Lea la ley vigente al momento del delito.",
        },
      },
    },
  },

  "charge.predicate": {
    path: "charge.predicate",
    who: ["record", "attorney"],
    sensitivity: 0,
    proof: papersOfConviction,
    label: { en: "Underlying offense", es: "Delito subyacente" },
    source: "18 U.S.C. §§ 2, 13, 16(a), 373, 924(c), (j), 1152, 1153, 1952(a)(2), 1959, 3771A(a)(8)",
    confidence: "recalled",
    values: {
      en: { "not-in-catalogue": "An offense that is not on this list" },
      es: { "not-in-catalogue": "Un delito que no está en esta lista" },
    },
    wording: {
      en: {
        attorney: {
          question: "Which underlying offense did the count charge?",
          why: "Some offenses take their answer under 18 U.S.C. § 16(a) from another: § 924(c) and (j), § 1952(a)(2), § 1959, § 373, § 2 and, for state or local law applied in federal court, §§ 13, 1152, 1153.",
          help: "The predicate named in the count of conviction, not merely one that the facts would support.",
        },
      },
      es: {
        attorney: {
          question: "¿Qué delito subyacente imputó el cargo?",
          why: "Algunos delitos toman de otro su respuesta bajo 18 U.S.C. § 16(a): § 924(c) y (j), § 1952(a)(2), § 1959, § 373, § 2 y, cuando se aplica ley estatal o local en un tribunal federal, §§ 13, 1152, 1153.",
          help: "El delito que nombra el cargo de la condena, no uno que los hechos podrían sostener.",
        },
      },
    },
  },

  "charge.predicateForce": {
    path: "charge.predicateForce",
    who: ["attorney"],
    sensitivity: 0,
    proof: papersOfConviction,
    label: { en: "Force an element of the underlying offense", es: "Fuerza como elemento del delito subyacente" },
    source: "18 U.S.C. §§ 16(a), 924(c)(3)(A), 3771A(a)(8); United States v. Taylor, 596 U.S. 845 (2022)",
    confidence: "recalled",
    values: yesOrNo,
    wording: {
      en: {
        attorney: {
          question:
            "Does the underlying offense have as an element the use, attempted use or threatened use of physical force against the person or property of another?",
          why: "The catalogue has no answer for this underlying offense, and the charge takes its answer under 18 U.S.C. § 16(a) from it. Section 924(c)(3)(A) asks in the same words, so its decisions apply (Taylor, 2022).",
          help: "Judge the form charged: an attempt or a conspiracy is judged as such.",
        },
      },
      es: {
        attorney: {
          question:
            "¿El delito subyacente tiene como elemento el uso, el intento de uso o la amenaza de uso de fuerza física contra la persona o los bienes de otro?",
          why: "El catálogo no tiene respuesta para este delito subyacente, y de él toma el cargo la suya bajo 18 U.S.C. § 16(a). La sección 924(c)(3)(A) pregunta con las mismas palabras, así que valen sus decisiones (Taylor, 2022).",
          help: "Examine la forma imputada: la tentativa o la conspiración se examinan como tales.",
        },
      },
    },
  },

  "charge.form": {
    path: "charge.form",
    who: ["record", "attorney"],
    sensitivity: 0,
    proof: papersOfConviction,
    label: { en: "Form of the offense", es: "Forma del delito" },
    source: "18 U.S.C. §§ 2, 3, 4, 16(a), 373; United States v. Taylor, 596 U.S. 845 (2022)",
    confidence: "recalled",
    values: {
      en: {
        completed: "The act itself",
        attempt: "Trying to do it",
        conspiracy: "Agreeing with others to do it",
        aiding: "Helping someone to do it",
        solicitation: "Asking someone to do it",
        accessory: "Helping someone after it was done",
      },
      es: {
        completed: "El acto mismo",
        attempt: "Tratar de hacerlo",
        conspiracy: "Ponerse de acuerdo con otros para hacerlo",
        aiding: "Ayudar a alguien a hacerlo",
        solicitation: "Pedirle a alguien que lo hiciera",
        accessory: "Ayudar a alguien después de hecho",
      },
    },
    valuesAs: {
      attorney: {
        en: {
          completed: "Completed offense",
          attempt: "Attempt",
          conspiracy: "Conspiracy",
          aiding: "Aiding and abetting (18 U.S.C. § 2)",
          solicitation: "Solicitation (18 U.S.C. § 373)",
          accessory: "Accessory after the fact (18 U.S.C. § 3) or misprision (§ 4)",
        },
        es: {
          completed: "Delito consumado",
          attempt: "Tentativa",
          conspiracy: "Conspiración",
          aiding: "Complicidad (18 U.S.C. § 2)",
          solicitation: "Solicitación (18 U.S.C. § 373)",
          accessory: "Encubrimiento (18 U.S.C. § 3) u omisión de denuncia (§ 4)",
        },
      },
    },
    wording: {
      en: {
        attorney: {
          question:
            "In which form was the offense charged: completed, attempt, conspiracy, aiding, solicitation, accessory?",
          why: "The form has its own elements under 18 U.S.C. § 16(a): conspiracy generally has no force element, attempt must be tested by itself (Taylor, 2022), aiding follows the principal offense (§ 2).",
          help: "18 U.S.C. § 2 cited beside the offense is often pleaded as a matter of course: see what the plea or verdict rests on.",
        },
      },
      es: {
        attorney: {
          question:
            "¿En qué forma se imputó el delito: consumado, tentativa, conspiración, complicidad, solicitación, encubrimiento?",
          why: "Cada forma tiene sus elementos bajo 18 U.S.C. § 16(a): la conspiración por lo general no tiene elemento de fuerza, la tentativa se examina por sí misma (Taylor, 2022), la complicidad sigue al delito principal (§ 2).",
          help: "18 U.S.C. § 2 suele citarse de rutina junto al delito: vea en qué se apoyan la declaración de culpabilidad o el veredicto.",
        },
      },
    },
  },

  "charge.jurisdiction": {
    path: "charge.jurisdiction",
    who: ["record", "attorney", "survivor", "friend"],
    sensitivity: 0,
    proof: [
      "Docket sheet",
      "Judgment in the criminal case",
      "Indictment or information",
      "Complaint",
      "Arrest or booking record",
    ],
    label: { en: "Which court", es: "Qué tribunal" },
    source: "18 U.S.C. §§ 13, 3771A(a)(4)",
    confidence: "recalled",
    values: {
      en: {
        federal: "Federal court",
        assimilated: "Federal court, with a state's law",
        territorial: "Court of Guam, the U.S. Virgin Islands or the Northern Mariana Islands",
        military: "Military court",
        dc: "Local court of Washington, D.C.",
        tribal: "Tribal court",
        state: "State, county or city court",
      },
      es: {
        federal: "Corte federal",
        assimilated: "Corte federal, con la ley de un estado",
        territorial: "Corte de Guam, las Islas Vírgenes de Estados Unidos o las Islas Marianas del Norte",
        military: "Corte militar",
        dc: "Corte local de Washington, D.C.",
        tribal: "Corte tribal",
        state: "Corte de un estado, condado o ciudad",
      },
    },
    valuesAs: {
      attorney: {
        en: {
          federal: "Federal law in a district court",
          assimilated: "State law assimilated under 18 U.S.C. § 13",
          territorial: "District court of Guam, the Virgin Islands or the Northern Mariana Islands",
          military: "Court-martial (Uniform Code of Military Justice)",
          dc: "D.C. Code offense in Superior Court",
          tribal: "Tribal court",
          state: "State or local court",
        },
        es: {
          federal: "Ley federal en un tribunal de distrito",
          assimilated: "Ley estatal asimilada por 18 U.S.C. § 13",
          territorial: "Tribunal de distrito de Guam, las Islas Vírgenes o las Islas Marianas del Norte",
          military: "Consejo de guerra (Código Uniforme de Justicia Militar)",
          dc: "Delito del Código de D.C. en el Tribunal Superior",
          tribal: "Tribunal tribal",
          state: "Tribunal estatal o local",
        },
      },
    },
    wording: {
      en: {
        attorney: {
          question: "Under which law and in which kind of court was the charge brought?",
          why: "A Federal offense is one punishable under Federal law (18 U.S.C. § 3771A(a)(4)). Assimilated, territorial, military and D.C. offenses have competing readings; state and tribal-court convictions are outside.",
          help: "Major Crimes Act prosecutions (18 U.S.C. § 1153) in a district court are federal.",
        },
        survivor: {
          question: "Which kind of court was this in?",
          why: "Each kind of court has its own law.",
          help: "Papers from a federal court say “United States District Court” at the top.",
        },
        friend: {
          question: "Which kind of court was this in?",
          why: "Each kind of court has its own law.",
          help: "Papers from a federal court say “United States District Court” at the top.",
        },
      },
      es: {
        attorney: {
          question: "¿Bajo qué ley y en qué tipo de tribunal se presentó el cargo?",
          why: "Un delito federal es el punible bajo la ley federal (18 U.S.C. § 3771A(a)(4)). Para los delitos asimilados, territoriales, militares y de D.C. hay lecturas opuestas; las condenas estatales y de tribunales tribales quedan fuera.",
          help: "Los procesos bajo la Major Crimes Act (18 U.S.C. § 1153) en un tribunal de distrito son federales.",
        },
        survivor: {
          question: "¿En qué tipo de corte fue esto?",
          why: "Cada tipo de corte tiene su propia ley.",
          help: "Los papeles de una corte federal dicen “United States District Court” arriba.",
        },
        friend: {
          question: "¿En qué tipo de corte fue esto?",
          why: "Cada tipo de corte tiene su propia ley.",
          help: "Los papeles de una corte federal dicen “United States District Court” arriba.",
        },
      },
    },
  },

  "charge.circuit": {
    path: "charge.circuit",
    who: ["record", "attorney"],
    sensitivity: 0,
    proof: ["Docket sheet", "Judgment in the criminal case", "Arrest or booking record"],
    label: { en: "Circuit", es: "Circuito" },
    source: "18 U.S.C. §§ 16(a), 3771A(b)(1); 28 U.S.C. § 41",
    confidence: "secondary",
    values: circuitWords,
    wording: {
      en: {
        attorney: {
          question: "In which circuit is the court that will hear the motion?",
          why: "Circuits differ on which offenses are crimes of violence under 18 U.S.C. § 16(a). A conviction goes to the sentencing court, an arrest to the district and division of arrest (§ 3771A(b)(1)).",
          help: "28 U.S.C. § 41 lists the states of each circuit.",
        },
      },
      es: {
        attorney: {
          question: "¿En qué circuito está el tribunal que verá la petición?",
          why: "Los circuitos difieren sobre qué delitos son delitos de violencia (crimes of violence) bajo 18 U.S.C. § 16(a). La condena va al tribunal que impuso la sentencia; el arresto, al distrito y división del arresto (§ 3771A(b)(1)).",
          help: "28 U.S.C. § 41 enumera los estados de cada circuito.",
        },
      },
    },
  },

  "charge.childVictim": {
    path: "charge.childVictim",
    who: ["record", "attorney", "survivor", "friend"],
    sensitivity: 2,
    proof: [
      "Indictment or information",
      "Judgment in the criminal case",
      "Written plea agreement",
      "Plea or sentencing transcript",
      "Presentence report",
      "Police report",
    ],
    label: { en: "Anyone under 18 harmed", es: "Menor de 18 años afectado" },
    source: "18 U.S.C. § 3771A(a)(1), (6)",
    confidence: "verified",
    values: yesOrNo,
    wording: {
      en: {
        attorney: {
          question: "Was any victim of this offense under 18?",
          why: "Level B leaves out a violent crime “of which a child was a victim”, a child being under 18 (18 U.S.C. § 3771A(a)(1), (6)). Level A has no such words, so this is asked only where the offense may be a crime of violence.",
          help: "Who was the victim in the count, and what was the date of birth? Whether a bystander counts is open. The client's own age is not this question.",
        },
        survivor: {
          before:
            "The next question is about other people in this case. It asks if a person under 18 was hurt. We ask because the law treats some of these charges apart.",
          question: "In this case, was anyone who was hurt or wronged under 18?",
          why: "For some charges, the law asks about the age of the people who were hurt.",
          help: "Your own age is not part of this question. There may have been no such person. It is okay not to know.",
        },
        friend: {
          before:
            "The next question is about other people in this case. It asks if a person under 18 was hurt. We ask because the law treats some of these charges apart.",
          question: "In this case, was anyone who was hurt or wronged under 18?",
          why: "For some charges, the law asks about the age of the people who were hurt.",
          help: "Their own age is not part of this question. There may have been no such person. It is okay not to know.",
        },
      },
      es: {
        attorney: {
          question: "¿Alguna víctima de este delito tenía menos de 18 años?",
          why: "El nivel B deja fuera el delito de violencia “of which a child was a victim”; child es la persona menor de 18 años (18 U.S.C. § 3771A(a)(1), (6)). El nivel A no tiene esas palabras; por eso se pregunta solo si el delito puede ser de violencia.",
          help: "¿Quién fue la víctima del cargo y cuál era su fecha de nacimiento? No está resuelto si cuenta quien solo estaba presente. La edad de su cliente no es lo que se pregunta.",
        },
        survivor: {
          before:
            "La próxima pregunta es sobre otras personas en este caso. Pregunta si alguien de menos de 18 años sufrió un daño. La hacemos porque la ley pone aparte algunos de estos cargos.",
          question: "En este caso, ¿alguien que sufrió un daño tenía menos de 18 años?",
          why: "En algunos cargos, la ley pregunta por la edad de quienes sufrieron un daño.",
          help: "Su propia edad no es parte de esta pregunta. Puede ser que no hubiera tal persona. Está bien no saber.",
        },
        friend: {
          before:
            "La próxima pregunta es sobre otras personas en este caso. Pregunta si alguien de menos de 18 años sufrió un daño. La hacemos porque la ley pone aparte algunos de estos cargos.",
          question: "En este caso, ¿alguien que sufrió un daño tenía menos de 18 años?",
          why: "En algunos cargos, la ley pregunta por la edad de quienes sufrieron un daño.",
          help: "La edad de la persona por quien pregunta no es parte de esta pregunta. Puede ser que no hubiera tal persona. Está bien no saber.",
        },
      },
    },
  },

  "charge.offenseDate": {
    path: "charge.offenseDate",
    who: ["record", "attorney", "survivor", "friend"],
    sensitivity: 1,
    proof: [
      "Judgment in the criminal case",
      "Indictment or information",
      "Complaint",
      "Police report",
      "Arrest or booking record",
    ],
    label: { en: "Offense date", es: "Fecha del delito" },
    source: "18 U.S.C. §§ 28(b), 3607(c), 3771A(b)(1); McNeill v. United States, 563 U.S. 816 (2011)",
    confidence: "recalled",
    inState: byOwnLaw,
    wording: {
      en: {
        attorney: {
          question: "On what date, or between what dates, was the offense committed?",
          why: "An offense is judged by the statute as it stood then (McNeill, by analogy), some sections having changed their elements. The date also fixes age (18 U.S.C. § 3607(c)) and where the offense stands against the trafficking (§§ 28(b), 3771A(b)(1)).",
          help: "“Offense Ended” in the judgment; for a range, the count's “from … to …”.",
        },
        survivor: {
          question: "When did the thing in this charge take place?",
          why: "Laws change with time. The date can show which law was in force.",
          help: "A month or a year is enough. The papers may show the date.",
        },
        friend: {
          question: "When did the thing in their charge take place?",
          why: "Laws change with time. The date can show which law was in force.",
          help: "A month or a year is enough. The papers may show the date.",
        },
      },
      es: {
        attorney: {
          question: "¿En qué fecha, o entre qué fechas, se cometió el delito?",
          why: "El delito se examina con la ley vigente entonces (McNeill, por analogía), pues algunas secciones cambiaron sus elementos. La fecha también fija la edad (18 U.S.C. § 3607(c)) y la posición frente a la trata de personas (§§ 28(b), 3771A(b)(1)).",
          help: "“Offense Ended” en el fallo; si es un período, el “from … to …” del cargo.",
        },
        survivor: {
          question: "¿Cuándo pasó lo que dice este cargo?",
          why: "Las leyes cambian con el tiempo. La fecha puede mostrar qué ley valía.",
          help: "Basta un mes o un año. La fecha puede estar en los papeles.",
        },
        friend: {
          question: "¿Cuándo pasó lo que dice el cargo de esa persona?",
          why: "Las leyes cambian con el tiempo. La fecha puede mostrar qué ley valía.",
          help: "Basta un mes o un año. La fecha puede estar en los papeles.",
        },
      },
    },
  },

  "charge.ageAtOffense": {
    path: "charge.ageAtOffense",
    who: ["record", "attorney", "survivor", "friend"],
    sensitivity: 1,
    proof: [
      "Birth record or passport",
      "Judgment in the criminal case",
      "Presentence report",
      "Arrest or booking record",
    ],
    label: { en: "Age at the time", es: "Edad en ese momento" },
    source: "18 U.S.C. § 3607(c); 21 U.S.C. § 844",
    confidence: "secondary",
    inState: byOwnLaw,
    wording: {
      en: {
        attorney: {
          question: "How old was the client on the date of the offense?",
          why: "Expungement under 18 U.S.C. § 3607(c) is for a person under 21 at the time of the offense.",
          help: "Follows from date of birth and offense date where both are known.",
        },
        survivor: {
          question: "How old were you when the thing in this charge took place?",
          why: "One law looks at how old a person was on that day.",
          help: "It is okay not to know.",
        },
        friend: {
          question: "How old were they when the thing in this charge took place?",
          why: "One law looks at how old a person was on that day.",
          help: "It is okay not to know.",
        },
      },
      es: {
        attorney: {
          question: "¿Qué edad tenía su cliente en la fecha del delito?",
          why: "La eliminación de antecedentes (expungement) de 18 U.S.C. § 3607(c) es para quien tenía menos de 21 años al momento del delito.",
          help: "Resulta de la fecha de nacimiento y la del delito, si se conocen las dos.",
        },
        survivor: {
          question: "¿Qué edad tenía usted cuando pasó lo que dice este cargo?",
          why: "Una ley mira la edad que la persona tenía ese día.",
          help: "Está bien no saber.",
        },
        friend: {
          question: "¿Qué edad tenía esa persona cuando pasó lo que dice este cargo?",
          why: "Una ley mira la edad que la persona tenía ese día.",
          help: "Está bien no saber.",
        },
      },
    },
  },

  "charge.disposition": {
    path: "charge.disposition",
    who: ["record", "attorney", "survivor", "friend"],
    sensitivity: 1,
    proof: [
      "Judgment in the criminal case",
      "Docket sheet",
      "Motion to dismiss and the order on it",
      "Judgment of acquittal",
    ],
    label: { en: "How it ended", es: "Cómo terminó" },
    source: "18 U.S.C. § 3771A(b)(1)",
    confidence: "secondary",
    values: dispositionWords,
    valuesAs: { attorney: dispositionTerms },
    inState: byOwnLaw,
    wording: {
      en: {
        attorney: {
          question: "How does this charge stand: its disposition?",
          why: "A conviction and an arrest go different ways under 18 U.S.C. § 3771A(b)(1), and for a level B arrest how the charge ended is an element (§ 3771A(b)(1)(C)).",
          help: "The outcome that stands now. A conviction needs a judgment or docket entry; the case's termination date alone shows nothing.",
        },
        survivor: {
          question: "How did this charge end?",
          why: "The law looks at how each charge ended.",
          help: "Look at the last paper from the court. It is okay not to know.",
        },
        friend: {
          question: "How did this charge against them end?",
          why: "The law looks at how each charge ended.",
          help: "Look at the last paper from the court. It is okay not to know.",
        },
      },
      es: {
        attorney: {
          question: "¿En qué estado quedó este cargo: su disposición?",
          why: "La condena y el arresto siguen caminos distintos en 18 U.S.C. § 3771A(b)(1), y para un arresto de nivel B cómo terminó el cargo es un elemento (§ 3771A(b)(1)(C)).",
          help: "El resultado vigente hoy. Una condena requiere un fallo o una anotación en el expediente; la sola fecha de cierre del caso no prueba nada.",
        },
        survivor: {
          question: "¿Cómo terminó este cargo?",
          why: "La ley mira cómo terminó cada cargo.",
          help: "Vea el último papel de la corte. Está bien no saber.",
        },
        friend: {
          question: "¿Cómo terminó este cargo contra esa persona?",
          why: "La ley mira cómo terminó cada cargo.",
          help: "Vea el último papel de la corte. Está bien no saber.",
        },
      },
    },
  },

  "charge.imprisonmentImposed": {
    path: "charge.imprisonmentImposed",
    who: ["record", "attorney", "survivor", "friend"],
    sensitivity: 1,
    proof: ["Judgment in the criminal case", "Plea or sentencing transcript", "Docket sheet"],
    label: { en: "Jail or prison in the sentence", es: "Cárcel o prisión en la sentencia" },
    source: "18 U.S.C. § 3771A(a)(2)(B)",
    confidence: "verified",
    values: yesOrNo,
    wording: {
      en: {
        attorney: {
          question: "Was the client sentenced to a term of imprisonment for this offense?",
          why: "Sentence reduction is for a covered prisoner: convicted of a level A or level B offense and sentenced to imprisonment for it (18 U.S.C. § 3771A(a)(2)(A), (B)).",
          help: "By count: the judgment may impose terms together.",
        },
        survivor: {
          question: "Did the judge give you jail or prison time for this charge?",
          why: "One part of the law is about jail and prison terms.",
          help: "Look at the paper called “Judgment”. It is okay not to know.",
        },
        friend: {
          question: "Did the judge give them jail or prison time for this charge?",
          why: "One part of the law is about jail and prison terms.",
          help: "Look at the paper called “Judgment”. It is okay not to know.",
        },
      },
      es: {
        attorney: {
          question: "¿Se sentenció a su cliente a prisión por este delito?",
          why: "La reducción de sentencia es para un covered prisoner: condenado por un delito de nivel A o B y sentenciado a prisión por él (18 U.S.C. § 3771A(a)(2)(A), (B)).",
          help: "Por cargo: el fallo puede imponer varios términos juntos.",
        },
        survivor: {
          question: "¿El juez le dio tiempo de cárcel o de prisión por este cargo?",
          why: "Una parte de la ley es sobre el tiempo de cárcel y de prisión.",
          help: "Vea el papel que se llama “Judgment”. Está bien no saber.",
        },
        friend: {
          question: "¿El juez le dio a esa persona tiempo de cárcel o de prisión por este cargo?",
          why: "Una parte de la ley es sobre el tiempo de cárcel y de prisión.",
          help: "Vea el papel que se llama “Judgment”. Está bien no saber.",
        },
      },
    },
  },

  "charge.imprisonmentServed": {
    path: "charge.imprisonmentServed",
    who: ["record", "attorney", "survivor", "friend"],
    sensitivity: 1,
    proof: ["Prison or jail record", "Judgment in the criminal case", "Docket sheet"],
    label: { en: "Time spent in jail or prison", es: "Tiempo en la cárcel o prisión" },
    source: "18 U.S.C. § 3771A(a)(2)(C)",
    confidence: "verified",
    values: yesOrNo,
    inState: {
      en: { help: "Note detention before sentence apart." },
      es: { help: "Anote aparte la detención anterior a la sentencia." },
    },
    wording: {
      en: {
        attorney: {
          question: "Is the client, or was the client previously, imprisoned or incarcerated under that sentence?",
          why: "The third part of covered prisoner: “is, or was previously, imprisoned or incarcerated under such sentence” (18 U.S.C. § 3771A(a)(2)(C)). People already released are inside the definition.",
          help: "Note detention before sentence apart: the definition does not say how credited time counts.",
        },
        survivor: {
          question: "Have you ever been in jail or prison as part of the sentence for this charge?",
          why: "One part of the law is about people who are or were in jail or prison on a sentence.",
          help: "Time there now counts too. If you were held only before the sentence, say that you are not sure.",
        },
        friend: {
          question: "Have they ever been in jail or prison as part of the sentence for this charge?",
          why: "One part of the law is about people who are or were in jail or prison on a sentence.",
          help: "Time there now counts too. If they were held only before the sentence, say that you are not sure.",
        },
      },
      es: {
        attorney: {
          question: "¿Está o estuvo su cliente en prisión o encarcelado en virtud de esa sentencia?",
          why: "Es la tercera parte de covered prisoner: “is, or was previously, imprisoned or incarcerated under such sentence” (18 U.S.C. § 3771A(a)(2)(C)). Quien ya salió está dentro de la definición.",
          help: "Anote aparte la detención anterior a la sentencia: la definición no dice cómo cuenta el tiempo acreditado.",
        },
        survivor: {
          question: "¿Está o estuvo usted en la cárcel o en prisión por la sentencia de este cargo?",
          why: "Una parte de la ley es sobre quienes están o estuvieron en la cárcel o en prisión por una sentencia.",
          help: "Si solo estuvo en la cárcel antes de la sentencia, está bien decir que no sabe.",
        },
        friend: {
          question: "¿Está o estuvo esa persona en la cárcel o en prisión por la sentencia de este cargo?",
          why: "Una parte de la ley es sobre quienes están o estuvieron en la cárcel o en prisión por una sentencia.",
          help: "Si solo estuvo en la cárcel antes de la sentencia, está bien decir que no sabe.",
        },
      },
    },
  },

  "charge.specialProbation": {
    path: "charge.specialProbation",
    who: ["record", "attorney"],
    sensitivity: 0,
    proof: ["Probation order", "Docket sheet", "Plea or sentencing transcript"],
    label: { en: "Special probation, § 3607", es: "Libertad condicional especial, § 3607" },
    source: "18 U.S.C. § 3607(a), (c); 21 U.S.C. § 844",
    confidence: "secondary",
    values: yesOrNo,
    wording: {
      en: {
        attorney: {
          question:
            "Was the client placed on probation under 18 U.S.C. § 3607(a), without entry of a judgment of conviction?",
          why: "Expungement under § 3607(c) is for a disposition under § 3607(a): guilt found of an offense under 21 U.S.C. § 844, probation of at most one year, no judgment entered.",
          help: "The order should name § 3607. Ordinary probation under 18 U.S.C. § 3561 is another thing.",
        },
      },
      es: {
        attorney: {
          question:
            "¿Se puso a su cliente en libertad condicional bajo 18 U.S.C. § 3607(a), sin registrar un fallo de condena?",
          why: "La eliminación de antecedentes (expungement) de § 3607(c) es para una disposición bajo § 3607(a): culpabilidad por un delito de 21 U.S.C. § 844, libertad condicional de un año como máximo, sin fallo registrado.",
          help: "La orden debe nombrar § 3607. La libertad condicional común de 18 U.S.C. § 3561 es otra cosa.",
        },
      },
    },
  },

  "charge.victimAtTime": {
    path: "charge.victimAtTime",
    who: ["attorney", "survivor", "provider"],
    sensitivity: 2,
    proof: [
      "Survivor declaration (28 U.S.C. § 1746)",
      "Provider or clinician affidavit",
      "T visa approval or bona fide determination",
      "Form I-914 Supplement B, or a prosecutor's or agent's letter",
      "Ads, messages, phone or location records",
      "Shelter, hotline or case-management records",
      "Witness declarations",
    ],
    label: { en: "Still going on at the time", es: "Seguía en ese momento" },
    source: "18 U.S.C. §§ 28(a)(2), (b), 3771A(b)(1)",
    confidence: "verified",
    values: yesOrNo,
    inState: {
      en: { help: "Compare the offense date with each episode's start and end." },
      es: { help: "Compare la fecha del delito con el inicio y el fin de cada episodio." },
    },
    wording: {
      en: {
        attorney: {
          question: "Was the client a victim of trafficking at the time of the offense?",
          why: "A defendant may establish duress “by demonstrating that the defendant was a victim of trafficking at the time” of the offense (18 U.S.C. § 28(b)). Relief under § 3771A turns on another test.",
          help: "The term is that of 22 U.S.C. § 7102 (18 U.S.C. § 28(a)(2)). Compare the offense date with each episode's start and end.",
        },
        survivor: {
          before:
            "The next question is about that time in your life. We ask because the law looks at what was going on when the thing in this charge took place.",
          question: "Was that time still going on when the thing in this charge took place?",
          why: "The law looks at what was going on in a person's life at that moment.",
          help: "If you have a lawyer for this case, you can talk with them before you answer.",
        },
        provider: {
          question: "As far as you know, was your client being trafficked at the time of this offense?",
          why: "The federal defense of duress looks at trafficking at the time of the offense (18 U.S.C. § 28(b)).",
          help: "If the case is open, speak with your client's attorney before writing anything down.",
        },
      },
      es: {
        attorney: {
          question: "¿Era su cliente víctima de trata de personas al momento del delito?",
          why: "La persona acusada puede establecer coacción (duress) “by demonstrating that the defendant was a victim of trafficking at the time” del delito (18 U.S.C. § 28(b)). El remedio de § 3771A depende de otra prueba.",
          help: "El término es el de 22 U.S.C. § 7102 (18 U.S.C. § 28(a)(2)). Compare la fecha del delito con el inicio y el fin de cada episodio.",
        },
        survivor: {
          before:
            "La próxima pregunta es sobre ese tiempo de su vida. La hacemos porque la ley mira qué pasaba cuando ocurrió lo que dice este cargo.",
          question: "¿Ese tiempo seguía cuando pasó lo que dice este cargo?",
          why: "La ley mira qué pasaba en la vida de la persona en ese momento.",
          help: "Si tiene un abogado para este caso, puede hablar con él antes de contestar.",
        },
        provider: {
          question: "Según lo que usted sabe, ¿su cliente sufría la trata de personas al momento de este delito?",
          why: "La defensa federal de coacción (duress) considera la trata de personas al momento del delito (18 U.S.C. § 28(b)).",
          help: "Si el caso está abierto, hable con el abogado de su cliente antes de escribir algo.",
        },
      },
    },
  },

  "charge.duressElements": {
    path: "charge.duressElements",
    who: ["attorney"],
    sensitivity: 2,
    proof: [
      "Survivor declaration (28 U.S.C. § 1746)",
      "Provider or clinician affidavit",
      "Expert declaration",
      "Ads, messages, phone or location records",
      "Medical or mental-health records",
      "Police calls or protective orders",
      "Witness declarations",
    ],
    label: { en: "Ordinary elements of duress", es: "Elementos comunes de la coacción" },
    source: "18 U.S.C. § 28(b); Dixon v. United States, 548 U.S. 1 (2006)",
    confidence: "recalled",
    values: yesOrNo,
    wording: {
      en: {
        attorney: {
          question: "Can the ordinary elements of duress be shown too: an imminent threat and no reasonable way out?",
          why: "Open: whether proof of victim status alone establishes duress under 18 U.S.C. § 28(b), as “by demonstrating” suggests, or the ordinary elements remain. Duress is normally the defendant's burden by a preponderance (Dixon).",
          help: "Record what each element rests on. No presumption stands in the enacted text.",
        },
      },
      es: {
        attorney: {
          question:
            "¿Se pueden probar también los elementos comunes de la coacción (duress): amenaza inminente y ninguna salida razonable?",
          why: "No está resuelto si probar la condición de víctima basta para la coacción bajo 18 U.S.C. § 28(b), como sugiere “by demonstrating”, o si siguen los elementos comunes. La carga suele ser de la persona acusada, por preponderancia (Dixon).",
          help: "Anote en qué se apoya cada elemento. El texto promulgado no contiene presunción.",
        },
      },
    },
  },
};
