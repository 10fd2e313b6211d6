import type { RelationPath } from "../vocabulary.ts";
import type { AnswerWords, QuestionsFor } from "./question.ts";

const othersOrAll: AnswerWords<"true" | "false"> = {
  en: { true: "Yes, there is more", false: "No, that is all" },
  es: { true: "Sí, hay más", false: "No, eso es todo" },
};

/** The list of episodes is the person's; a charge that names none has the same. */
const episodes = {
  who: ["attorney", "survivor", "friend", "provider"],
  sensitivity: 3,
  proof: [
    "Survivor declaration (28 U.S.C. § 1746)",
    "Provider or clinician affidavit",
    "Shelter, hotline or case-management records",
    "Child-welfare, school or missing-person record",
  ],
  label: { en: "Other times", es: "Otros tiempos" },
  source: "22 U.S.C. § 7102(11), (12)",
  confidence: "secondary",
  values: othersOrAll,
  inState: {
    en: {
      why: "The definition is tested within one episode: one trafficker, one period. That is our analysis. Until the client or counsel says that there are no others, one may exist.",
    },
    es: {
      why: "La definición se examina dentro de un episodio: un tratante, un período. Es nuestro análisis. Hasta que su cliente o el abogado diga que no hay otros, puede haber alguno.",
    },
  },
  wording: {
    en: {
      attorney: {
        question: "Is there another episode of trafficking, not yet listed?",
        why: "The definition (22 U.S.C. § 7102(11), (12)) is tested within one episode: one trafficker, one period. That is our analysis. Until the client or counsel says that there are no others, one may exist.",
        help: "A new trafficker, a break, or another kind of exploitation starts a new episode.",
      },
      survivor: {
        before:
          "The next question is about times when someone used or controlled you. We ask because each time is looked at by itself. You do not have to tell what took place.",
        question: "Is there a time, not on your list, when someone used you or controlled you?",
        why: "We look at each time by itself.",
        help: "It can be a person you loved, a boss or someone in your family. A name is not needed.",
      },
      friend: {
        before:
          "The next question is about times when someone used or controlled them. We ask because each time is looked at by itself. You do not have to tell what took place.",
        question: "Is there a time, not on the list, when someone used them or controlled them?",
        why: "We look at each time by itself.",
        help: "It can be a person they loved, a boss or someone in their family. Say only what they would want you to share.",
      },
      provider: {
        question:
          "Do you know of another period of exploitation, by another person or at another time, that is not listed?",
        why: "Each period is tested by itself against the federal definition (22 U.S.C. § 7102(11), (12)). That is our analysis.",
        help: "Use what your client has already told you. There is no need to ask for the account again.",
      },
    },
    es: {
      attorney: {
        question: "¿Hay otro episodio de trata de personas que aún no figura en la lista?",
        why: "La definición (22 U.S.C. § 7102(11), (12)) se examina dentro de un episodio: un tratante, un período. Es nuestro análisis. Hasta que su cliente o el abogado diga que no hay otros, puede haber alguno.",
        help: "Otro tratante, una interrupción u otro tipo de explotación inicia un episodio nuevo.",
      },
      survivor: {
        before:
          "La próxima pregunta es sobre tiempos en que alguien le usó o le controló. La hacemos porque cada tiempo se mira por separado. No tiene que contar qué pasó.",
        question: "¿Hay algún tiempo, que no está en su lista, en que alguien le usó o le controló?",
        why: "Miramos cada tiempo por separado.",
        help: "Puede ser alguien a quien usted quería, un jefe o un familiar. No hace falta un nombre.",
      },
      friend: {
        before:
          "La próxima pregunta es sobre tiempos en que alguien usó o controló a esa persona. La hacemos porque cada tiempo se mira por separado. No tiene que contar qué pasó.",
        question: "¿Hay algún tiempo, que no está en la lista, en que alguien usó o controló a esa persona?",
        why: "Miramos cada tiempo por separado.",
        help: "Puede ser alguien a quien esa persona quería, un jefe o un familiar. Diga solo lo que esa persona querría contar.",
      },
      provider: {
        question: "¿Sabe de otro período de explotación, por otra persona o en otro momento, que no está en la lista?",
        why: "Cada período se examina por separado con la definición federal (22 U.S.C. § 7102(11), (12)). Es nuestro análisis.",
        help: "Use lo que su cliente ya le contó. No hace falta pedir el relato otra vez.",
      },
    },
  },
} as const;

/** "Are there others?", asked of a list. Worded so that it reads well before anything is listed, too. */
export const relationQuestions: QuestionsFor<RelationPath> = {
  "person.episodes": { path: "person.episodes", ...episodes },
  "charge.episodes": { path: "charge.episodes", ...episodes },
  "charge.outcomes": {
    path: "charge.outcomes",
    who: ["record", "attorney"],
    sensitivity: 0,
    proof: [
      "Docket sheet",
      "Judgment in the criminal case",
      "Motion to dismiss and the order on it",
      "Judgment of acquittal",
    ],
    label: { en: "Outcomes", es: "Resultados" },
    source: "18 U.S.C. § 3771A(b)(1)(C)",
    confidence: "secondary",
    values: othersOrAll,
    inState: {
      en: { why: "A later outcome can replace an earlier one." },
      es: { why: "Un resultado posterior puede reemplazar a uno anterior." },
    },
    wording: {
      en: {
        attorney: {
          question: "Does this charge have another outcome, not yet listed?",
          why: "For a level B arrest any one of several outcomes is enough (18 U.S.C. § 3771A(b)(1)(C), as described), and a later one can replace an earlier one.",
          help: "Read the docket past the judgment: appeal, remand, vacatur, dismissal after diversion.",
        },
      },
      es: {
        attorney: {
          question: "¿Tiene este cargo otro resultado que aún no figura en la lista?",
          why: "Para un arresto de nivel B basta uno de varios resultados (18 U.S.C. § 3771A(b)(1)(C), según se describe), y uno posterior puede reemplazar a uno anterior.",
          help: "Lea el expediente más allá del fallo: apelación, devolución, anulación, desestimación tras un programa de desvío.",
        },
      },
    },
  },

  "charge.reducedTo": {
    path: "charge.reducedTo",
    who: ["record", "attorney"],
    sensitivity: 0,
    proof: ["Written plea agreement", "Docket sheet", "Indictment or information", "Judgment in the criminal case"],
    label: { en: "Reduced to", es: "Reducido a" },
    source: "18 U.S.C. § 3771A(b)(1)(C)",
    confidence: "secondary",
    values: othersOrAll,
    wording: {
      en: {
        attorney: {
          question: "Was this charge reduced to another charge, not yet listed?",
          why: "A level B charge reduced to a level A offense goes by how the reduced charge ended: acquitted, not pursued or dismissed by the Government, or vacated (18 U.S.C. § 3771A(b)(1)(C), as described).",
          help: "Look in the plea agreement, a superseding information and, for a charge declined or sent to a state, that case.",
        },
      },
      es: {
        attorney: {
          question: "¿Se redujo este cargo a otro que aún no figura en la lista?",
          why: "Un cargo de nivel B reducido a un delito de nivel A depende de cómo terminó el cargo reducido: absolución, no seguido o desestimado por el Gobierno, o condena anulada (18 U.S.C. § 3771A(b)(1)(C), según se describe).",
          help: "Busque en el acuerdo de culpabilidad, en una acusación reemplazante y, si el cargo se declinó o se envió a un estado, en ese caso.",
        },
      },
    },
  },

  "charge.continuedBy": {
    path: "charge.continuedBy",
    who: ["record", "attorney"],
    sensitivity: 0,
    proof: ["Docket sheet", "Indictment or information", "Complaint"],
    label: { en: "Continued by", es: "Continuado por" },
    source: "18 U.S.C. § 3771A(b)(1)(C)",
    confidence: "secondary",
    values: othersOrAll,
    wording: {
      en: {
        attorney: {
          question: "Did this same accusation go on under another charge, not yet listed?",
          why: "How the accusation ended there is how it ended (18 U.S.C. § 3771A(b)(1)(C), as described; the exact words were not read). That is our analysis.",
          help: "A complaint usually goes on as the counts of the indictment for the same offense, a count as its superseding count.",
        },
      },
      es: {
        attorney: {
          question: "¿Siguió esta misma acusación bajo otro cargo que aún no figura en la lista?",
          why: "La acusación terminó como terminó allí (18 U.S.C. § 3771A(b)(1)(C), según se describe; no se leyó el texto exacto). Es nuestro análisis.",
          help: "La denuncia suele seguir en los cargos de la acusación formal por el mismo delito, y un cargo en el que lo reemplaza.",
        },
      },
    },
  },
  "charge.replacedBy": {
    path: "charge.replacedBy",
    who: ["record", "attorney"],
    sensitivity: 0,
    proof: ["Docket sheet", "Indictment or information", "Complaint"],
    label: { en: "Replaced by", es: "Reemplazado por" },
    source: "18 U.S.C. § 3771A(b)(1)(C)",
    confidence: "secondary",
    values: othersOrAll,
    wording: {
      en: {
        attorney: {
          question: "Was this charge replaced by another, such as a superseding count, not yet listed?",
          why: "A charge carried on under another paper may not be one that the Government “did not pursue” (18 U.S.C. § 3771A(b)(1)(C), as described; the exact words were not read). That is our analysis.",
          help: "Count suffixes s, ss and r mark superseding papers; a complaint is usually replaced by the indictment.",
        },
      },
      es: {
        attorney: {
          question:
            "¿Se reemplazó este cargo por otro, como el de una acusación reemplazante, que aún no figura en la lista?",
          why: "Un cargo que continúa bajo otro escrito puede no ser uno que el Gobierno “did not pursue” (18 U.S.C. § 3771A(b)(1)(C), según se describe; no se leyó el texto exacto). Es nuestro análisis.",
          help: "Los sufijos s, ss y r marcan acusaciones reemplazantes; a la denuncia suele reemplazarla la acusación formal.",
        },
      },
    },
  },

  "arrest.charges": {
    path: "arrest.charges",
    who: ["record", "attorney", "survivor", "friend"],
    sensitivity: 1,
    proof: ["Arrest or booking record", "Complaint", "Docket sheet", "Police report"],
    label: { en: "Charges from this arrest", es: "Cargos de este arresto" },
    source: "18 U.S.C. § 3771A(b)(1)(B), (C)",
    confidence: "secondary",
    values: othersOrAll,
    wording: {
      en: {
        attorney: {
          question: "Was the client arrested for another offense on this occasion, not yet listed?",
          why: "The level of an arrest is that of the offense arrested for (18 U.S.C. § 3771A(b)(1)(B), (C)), and one arrest may have several.",
          help: "The booking record and the complaint; offenses booked may differ from those later charged.",
        },
        survivor: {
          question: "Was this arrest for anything else that is not on your list?",
          why: "One arrest can be for more than one thing. The law looks at each one.",
          help: "It is okay not to know. Papers from the arrest may show it.",
        },
        friend: {
          question: "Was this arrest of theirs for anything else that is not on the list?",
          why: "One arrest can be for more than one thing. The law looks at each one.",
          help: "It is okay not to know. Papers from the arrest may show it.",
        },
      },
      es: {
        attorney: {
          question: "¿Se arrestó a su cliente en esa ocasión por otro delito que aún no figura en la lista?",
          why: "El nivel de un arresto es el del delito por el que se arrestó (18 U.S.C. § 3771A(b)(1)(B), (C)), y un arresto puede tener varios.",
          help: "El registro de ingreso y la denuncia; los delitos del ingreso pueden diferir de los que se imputaron después.",
        },
        survivor: {
          question: "¿Este arresto fue también por otra cosa que no está en su lista?",
          why: "Un arresto puede ser por más de una cosa. La ley mira cada una.",
          help: "Está bien no saber. Los papeles del arresto pueden mostrarlo.",
        },
        friend: {
          question: "¿Este arresto de esa persona fue también por otra cosa que no está en la lista?",
          why: "Un arresto puede ser por más de una cosa. La ley mira cada una.",
          help: "Está bien no saber. Los papeles del arresto pueden mostrarlo.",
        },
      },
    },
  },
};
