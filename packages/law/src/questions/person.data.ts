import type { FactPath } from "../vocabulary.ts";
import { circuitWords } from "./circuits.data.ts";
import { type QuestionsFor, yesOrNo } from "./question.ts";

export const personQuestions: QuestionsFor<Extract<FactPath, `person.${string}`>> = {
  "person.birthDate": {
    path: "person.birthDate",
    who: ["record", "attorney", "survivor", "friend", "provider"],
    sensitivity: 1,
    proof: ["Birth record or passport", "Immigration papers", "Presentence report"],
    label: { en: "Date of birth", es: "Fecha de nacimiento" },
    source: "18 U.S.C. § 3607(c); 21 U.S.C. § 844; 22 U.S.C. § 7102(11)(A); Fed. R. Crim. P. 49.1(a)(2)",
    confidence: "recalled",
    wording: {
      en: {
        attorney: {
          question: "What is the client's date of birth?",
          why: "It fixes age on the dates that matter: under 18 when induced (22 U.S.C. § 7102(11)(A)), under 21 at an offense under 21 U.S.C. § 844 (18 U.S.C. § 3607(c)).",
          help: "A filing shows the year only, Fed. R. Crim. P. 49.1(a)(2).",
        },
        survivor: {
          question: "What is your date of birth?",
          why: "Parts of the law look at how old a person was on a certain day.",
          help: "If you do not know the day, give the month or the year.",
        },
        friend: {
          question: "What is their date of birth?",
          why: "Parts of the law look at how old a person was on a certain day.",
          help: "If you do not know the day, give the month or the year.",
        },
        provider: {
          question: "What is your client's date of birth?",
          why: "The law looks at age when the exploitation began and, for one kind of charge, at age on the day of the offense.",
        },
      },
      es: {
        attorney: {
          question: "¿Cuál es la fecha de nacimiento de su cliente?",
          why: "Fija la edad en las fechas que importan: menos de 18 años al ser inducida la persona (22 U.S.C. § 7102(11)(A)), menos de 21 al momento de un delito bajo 21 U.S.C. § 844 (18 U.S.C. § 3607(c)).",
          help: "En un escrito judicial aparece solo el año, Fed. R. Crim. P. 49.1(a)(2).",
        },
        survivor: {
          question: "¿Cuál es su fecha de nacimiento?",
          why: "Partes de la ley miran la edad que una persona tenía cierto día.",
          help: "Si no sabe el día, ponga el mes o el año.",
        },
        friend: {
          question: "¿Cuál es la fecha de nacimiento de esa persona?",
          why: "Partes de la ley miran la edad que una persona tenía cierto día.",
          help: "Si no sabe el día, ponga el mes o el año.",
        },
        provider: {
          question: "¿Cuál es la fecha de nacimiento de su cliente?",
          why: "La ley considera la edad cuando empezó la explotación y, para un tipo de cargo, la edad el día del delito.",
        },
      },
    },
  },

  "person.noncitizen": {
    path: "person.noncitizen",
    who: ["attorney", "survivor"],
    sensitivity: 2,
    proof: ["Birth record or passport", "Immigration papers"],
    label: { en: "Not a U.S. citizen", es: "Sin ciudadanía de Estados Unidos" },
    source: "8 U.S.C. § 1101(a)(48); 18 U.S.C. § 3771A",
    confidence: "recalled",
    values: {
      en: { true: "Not a U.S. citizen", false: "A U.S. citizen" },
      es: { true: "Sin ciudadanía de Estados Unidos", false: "Con ciudadanía de Estados Unidos" },
    },
    inState: {
      en: {
        why: "Immigration law has its own definitions of conviction and sentence (8 U.S.C. § 1101(a)(48)). A motion, its wording and every sworn statement can help or harm.",
      },
      es: {
        why: "La ley de inmigración tiene sus propias definiciones de condena y de sentencia (8 U.S.C. § 1101(a)(48)). Una petición, su redacción y cada declaración jurada pueden ayudar o perjudicar.",
      },
    },
    wording: {
      en: {
        attorney: {
          question: "Is the client a noncitizen?",
          why: "Immigration law has its own definitions of conviction and sentence (8 U.S.C. § 1101(a)(48)), and no decision on the immigration effect of 18 U.S.C. § 3771A was found. A motion, its wording and every sworn statement can help or harm.",
          help: "If citizenship is not certain, leave this open and consult immigration counsel before drafting.",
        },
        survivor: {
          before:
            "The next question is about citizenship. We ask because court papers can touch immigration. Your answer stays on this device.",
          question: "Are you a person who is not a U.S. citizen?",
          why: "What is said in court can matter for immigration. A lawyer who knows both kinds of law may need to look first.",
          help: "It is okay not to know.",
        },
      },
      es: {
        attorney: {
          question: "¿Es su cliente una persona sin ciudadanía estadounidense?",
          why: "La ley de inmigración tiene sus propias definiciones de condena y de sentencia (8 U.S.C. § 1101(a)(48)), y no se encontró ninguna decisión sobre el efecto migratorio de 18 U.S.C. § 3771A. Una petición, su redacción y cada declaración jurada pueden ayudar o perjudicar.",
          help: "Si la ciudadanía no es segura, deje esto abierto y consulte a un abogado de inmigración antes de redactar.",
        },
        survivor: {
          before:
            "La próxima pregunta es sobre la ciudadanía. La hacemos porque los papeles de la corte pueden tocar lo de inmigración. Su respuesta se queda en este aparato.",
          question: "¿Es usted una persona que no tiene la ciudadanía de Estados Unidos?",
          why: "Lo que se dice en la corte puede contar en inmigración. Puede hacer falta que primero lo vea un abogado que sepa de los dos temas.",
          help: "Está bien no saber.",
        },
      },
    },
  },

  "person.removalCircuit": {
    path: "person.removalCircuit",
    who: ["attorney"],
    sensitivity: 2,
    proof: ["Immigration papers"],
    label: { en: "Circuit for immigration", es: "Circuito para inmigración" },
    source: "8 U.S.C. § 1252(b)(2)",
    confidence: "recalled",
    values: circuitWords,
    wording: {
      en: {
        attorney: {
          question: "In which circuit are removal proceedings held, or would they be held?",
          why: "Circuits differ on whether a vacated conviction still counts and on arguments by analogy. A removal order is reviewed by the court of appeals for the circuit in which the immigration judge completed the proceedings (8 U.S.C. § 1252(b)(2)).",
          help: "Look at the notice to appear. With no case pending, take the circuit where the client lives, and leave this open while a transfer or a move is likely.",
        },
      },
      es: {
        attorney: {
          question: "¿En qué circuito se lleva, o se llevaría, el proceso de expulsión?",
          why: "Los circuitos difieren sobre si una condena anulada aún cuenta y sobre los argumentos por analogía. La orden de expulsión la revisa el tribunal de apelaciones del circuito en que el juez de inmigración terminó el proceso (8 U.S.C. § 1252(b)(2)).",
          help: "Vea la citación (notice to appear). Si no hay proceso pendiente, tome el circuito donde vive su cliente, y deje esto abierto mientras sea probable un traslado o una mudanza.",
        },
      },
    },
  },

  "person.pendingCharge": {
    path: "person.pendingCharge",
    who: ["record", "attorney", "survivor", "friend"],
    sensitivity: 1,
    proof: ["Docket sheet"],
    label: { en: "Pending charge", es: "Cargo pendiente" },
    source: "Wash. Rev. Code § 9.96.080; Ga. Code Ann. § 17-10-21; N.C.G.S. § 15A-145.9",
    confidence: "secondary",
    values: yesOrNo,
    wording: {
      en: {
        attorney: {
          question: "Is any criminal charge pending against your client, in any court?",
          why: "Some states grant relief only where there is none. The statute beside the finding says which.",
        },
        survivor: {
          question: "Is there any court case about you that is still open?",
          why: "Some states look at this first. A lawyer can say what can be done about it.",
        },
        friend: {
          question: "Is there any court case about them that is still open?",
          why: "Some states look at this first. A lawyer can say what can be done about it.",
        },
      },
      es: {
        attorney: {
          question: "¿Hay algún cargo penal pendiente contra su cliente, en cualquier tribunal?",
          why: "Algunos estados conceden el remedio solo si no hay ninguno. La ley junto al resultado dice cuáles.",
        },
        survivor: {
          question: "¿Tiene usted algún caso en la corte que siga abierto?",
          why: "Algunos estados miran esto primero. Una abogada o un abogado puede decir qué se puede hacer.",
        },
        friend: {
          question: "¿Tiene esa persona algún caso en la corte que siga abierto?",
          why: "Algunos estados miran esto primero. Una abogada o un abogado puede decir qué se puede hacer.",
        },
      },
    },
  },

  "person.openWarrant": {
    path: "person.openWarrant",
    who: ["record", "attorney", "survivor", "friend"],
    sensitivity: 1,
    proof: ["Docket sheet"],
    label: { en: "Open warrant", es: "Orden de arresto vigente" },
    source: "Wash. Rev. Code § 9.96.080; Ga. Code Ann. § 17-10-21; N.C.G.S. § 15A-145.9",
    confidence: "secondary",
    values: yesOrNo,
    wording: {
      en: {
        attorney: {
          question: "Is there an outstanding warrant for your client?",
          why: "Some states grant relief only where there is none. The statute beside the finding says which.",
        },
        survivor: {
          question: "Do you know of a warrant with your name that is still open?",
          why: "Some states look at this first. A lawyer can say what can be done about it.",
          help: "A warrant is an order to arrest someone. Please do not ask the police or a court about it. A lawyer can look it up.",
        },
        friend: {
          question: "Is there a warrant with their name that is still open?",
          why: "Some states look at this first. A lawyer can say what can be done about it.",
          help: "A warrant is an order to arrest someone. Please do not ask the police or a court about it. A lawyer can look it up.",
        },
      },
      es: {
        attorney: {
          question: "¿Hay una orden de arresto vigente contra su cliente?",
          why: "Algunos estados conceden el remedio solo si no hay ninguno. La ley junto al resultado dice cuáles.",
        },
        survivor: {
          question: "¿Sabe de alguna orden de arresto a su nombre que siga vigente?",
          why: "Algunos estados miran esto primero. Una abogada o un abogado puede decir qué se puede hacer.",
          help: "Es una orden para arrestar a alguien. Por favor, no pregunte a la policía ni en la corte. Un abogado puede averiguarlo.",
        },
        friend: {
          question: "¿Hay alguna orden de arresto a nombre de esa persona que siga vigente?",
          why: "Algunos estados miran esto primero. Una abogada o un abogado puede decir qué se puede hacer.",
          help: "Es una orden para arrestar a alguien. Por favor, no pregunte a la policía ni en la corte. Un abogado puede averiguarlo.",
        },
      },
    },
  },

  "person.custody": {
    path: "person.custody",
    who: ["record", "attorney", "survivor", "friend", "provider"],
    sensitivity: 2,
    proof: ["Prison or jail record", "Docket sheet", "Immigration papers"],
    label: { en: "Held now", es: "Detención actual" },
    source: "18 U.S.C. § 3771A(a)(2)(C), (b)(1)",
    confidence: "secondary",
    values: {
      en: { none: "Not held", criminal: "In jail or prison", immigration: "In immigration detention" },
      es: { none: "En libertad", criminal: "En la cárcel o prisión", immigration: "En un centro de inmigración" },
    },
    valuesAs: {
      attorney: {
        en: { none: "None", criminal: "Criminal custody", immigration: "Immigration detention" },
        es: { none: "Ninguna", criminal: "Custodia penal", immigration: "Detención migratoria" },
      },
    },
    inState: {
      en: {
        why: "The answer changes the order of the plan and nothing else: a release, transfer or removal date sets what comes first.",
      },
      es: {
        why: "La respuesta cambia el orden del plan y nada más: una fecha de liberación, traslado o expulsión decide qué va primero.",
      },
    },
    wording: {
      en: {
        attorney: {
          question: "Is the client in custody now, and of what kind?",
          why: "The answer changes the order of the plan and nothing else: a release, transfer or removal date sets what comes first. No custody requirement was found in 18 U.S.C. § 3771A(b)(1); a covered prisoner may be in custody or released (§ 3771A(a)(2)(C)).",
        },
        survivor: {
          before:
            "The next question is about where you are now. We ask because it can change what needs to be done first.",
          question: "Are you being held right now, in jail, in prison or by immigration?",
          why: "It can change what needs to be done first, and nothing else.",
        },
        friend: {
          before:
            "The next question is about where they are now. We ask because it can change what needs to be done first.",
          question: "Are they being held right now, in jail, in prison or by immigration?",
          why: "It can change what needs to be done first, and nothing else.",
        },
        provider: {
          question: "Is your client in jail, prison or immigration detention now?",
          why: "Custody, and any release or removal date, changes what has to be done first and how your client can be reached, and nothing else.",
        },
      },
      es: {
        attorney: {
          question: "¿Está su cliente bajo custodia ahora, y de qué tipo?",
          why: "La respuesta cambia el orden del plan y nada más: una fecha de liberación, traslado o expulsión fija lo primero. No se encontró requisito de custodia en 18 U.S.C. § 3771A(b)(1); un covered prisoner puede estar en prisión o en libertad (§ 3771A(a)(2)(C)).",
        },
        survivor: {
          before:
            "La próxima pregunta es sobre dónde está usted hoy. La hacemos porque puede cambiar qué se hace primero.",
          question: "¿Está usted ahora en la cárcel, en prisión o en un centro de inmigración?",
          why: "Puede cambiar qué se hace primero, y nada más.",
        },
        friend: {
          before:
            "La próxima pregunta es sobre dónde está hoy esa persona. La hacemos porque puede cambiar qué se hace primero.",
          question: "¿Está esa persona ahora en la cárcel, en prisión o en un centro de inmigración?",
          why: "Puede cambiar qué se hace primero, y nada más.",
        },
        provider: {
          question: "¿Está su cliente ahora en la cárcel, en prisión o en detención migratoria?",
          why: "La custodia, y cualquier fecha de liberación o expulsión, cambia qué se debe hacer primero y cómo comunicarse con su cliente, y nada más.",
        },
      },
    },
  },
};
