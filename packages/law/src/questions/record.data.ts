import type { FactQuestion } from "./question.ts";

/**
 * Questions about the record that no rule reads: without them an arrest goes
 * unseen, the court to move in or the law to look at stays unknown
 * (18 U.S.C. § 3771A(b)(1)(B): the district and division of arrest), or nobody
 * can say whether a state's period of waiting is over.
 */
export type RecordQuestion = Pick<
  FactQuestion,
  "who" | "sensitivity" | "label" | "wording" | "source" | "confidence" | "inState"
>;

/** A path of the record. */
export type RecordPath =
  | "person.arrests"
  | "arrest.place"
  | "arrest.date"
  | "charge.state"
  | "charge.endedOn"
  | "charge.sentenceCompletedOn";

export const recordQuestions: Readonly<Record<RecordPath, RecordQuestion>> = {
  "person.arrests": {
    who: ["record", "attorney", "survivor", "friend"],
    sensitivity: 1,
    label: { en: "Arrests", es: "Detenciones" },
    source: "18 U.S.C. § 3771A(b)(1)(B), (C)",
    confidence: "recalled",
    inState: {
      en: {
        why: "The papers read show no arrest. One that became no case is looked at by itself, under the law of its state.",
      },
      es: {
        why: "Los documentos leídos no muestran ninguna detención. La que no llegó a ser un caso se examina por sí misma, según la ley de su estado.",
      },
    },
    wording: {
      en: {
        attorney: {
          question: "Was the client arrested for this case, and where and when?",
          why: "The papers read show no arrest. An arrest has relief of its own, also where it led to no conviction (18 U.S.C. § 3771A(b)(1)(B), (C)).",
          help: "Look at the complaint, the Marshals' or booking record, and the FBI Identity History Summary.",
        },
        survivor: {
          question: "Did the police or agents take you in for this? Where and when was it?",
          why: "An arrest can stay on your record by itself. The law looks at it too.",
          help: "A town and a year are enough. You do not have to say what took place.",
        },
        friend: {
          question: "Did the police or agents take them in for this? Where and when was it?",
          why: "An arrest can stay on their record by itself. The law looks at it too.",
          help: "A town and a year are enough. You do not have to say what took place.",
        },
      },
      es: {
        attorney: {
          question: "¿Detuvieron a su cliente por este caso, y dónde y cuándo?",
          why: "Los documentos leídos no muestran ninguna detención. Una detención tiene su propio remedio, también si no llevó a una condena (18 U.S.C. § 3771A(b)(1)(B), (C)).",
          help: "Vea la denuncia, el registro de los Marshals o de la detención y el historial del FBI.",
        },
        survivor: {
          question: "¿Le detuvo la policía o un agente por esto? ¿Dónde y cuándo fue?",
          why: "Una detención puede quedar en su historial por sí sola. La ley también la mira.",
          help: "Basta con una ciudad y un año. No tiene que decir qué pasó.",
        },
        friend: {
          question: "¿Detuvo la policía o un agente a esa persona por esto? ¿Dónde y cuándo fue?",
          why: "Una detención puede quedar en el historial por sí sola. La ley también la mira.",
          help: "Basta con una ciudad y un año. No tiene que decir qué pasó.",
        },
      },
    },
  },
  "arrest.place": {
    who: ["record", "attorney", "survivor", "friend"],
    sensitivity: 1,
    label: { en: "Place of arrest", es: "Lugar de la detención" },
    source: "18 U.S.C. § 3771A(b)(1)(B)",
    confidence: "recalled",
    wording: {
      en: {
        attorney: {
          question: "In which district and division was the client arrested?",
          why: "It decides the court: the district court for the district and division embracing the place of arrest (18 U.S.C. § 3771A(b)(1)(B)).",
          help: "Use today's divisions (28 U.S.C. §§ 81-131). A district without divisions has one court.",
        },
        survivor: {
          question: "In which town or county were you taken in?",
          why: "The place shows which court to ask.",
          help: "The name of a town near it is enough.",
        },
        friend: {
          question: "In which town or county were they taken in?",
          why: "The place shows which court to ask.",
          help: "The name of a town near it is enough.",
        },
      },
      es: {
        attorney: {
          question: "¿En qué distrito y división detuvieron a su cliente?",
          why: "De ello depende el tribunal: el del distrito y la división del lugar de la detención (18 U.S.C. § 3771A(b)(1)(B)).",
          help: "Use las divisiones actuales (28 U.S.C. §§ 81-131). Un distrito sin divisiones tiene un solo tribunal.",
        },
        survivor: {
          question: "¿En qué ciudad o condado le detuvieron?",
          why: "El lugar muestra a qué corte se pide.",
          help: "Basta con el nombre de una ciudad cercana.",
        },
        friend: {
          question: "¿En qué ciudad o condado detuvieron a esa persona?",
          why: "El lugar muestra a qué corte se pide.",
          help: "Basta con el nombre de una ciudad cercana.",
        },
      },
    },
  },
  "arrest.date": {
    who: ["record", "attorney", "survivor", "friend"],
    sensitivity: 1,
    label: { en: "Date of arrest", es: "Fecha de la detención" },
    source: "The statutes that let time run from an arrest",
    confidence: "secondary",
    wording: {
      en: {
        attorney: {
          question: "On what date was this arrest made?",
          why: "A period that must pass before filing counts from it.",
          help: "The booking record or the complaint shows it. A month or a year is enough to begin with; the last day that it can mean then counts.",
        },
        survivor: {
          question: "When were you taken in?",
          why: "In some states the law has a time to wait, and it starts on that day.",
          help: "A year is enough. It is okay not to know.",
        },
        friend: {
          question: "When were they taken in?",
          why: "In some states the law has a time to wait, and it starts on that day.",
          help: "A year is enough. It is okay not to know.",
        },
      },
      es: {
        attorney: {
          question: "¿En qué fecha fue esta detención?",
          why: "Un plazo que debe pasar antes de pedir se cuenta desde ella.",
          help: "La muestra el registro de ingreso o la denuncia. Para empezar basta un mes o un año; cuenta entonces el último día posible.",
        },
        survivor: {
          question: "¿Cuándo le detuvieron?",
          why: "En algunos estados la ley manda esperar un tiempo, y empieza ese día.",
          help: "Basta con el año. Está bien no saber.",
        },
        friend: {
          question: "¿Cuándo detuvieron a esa persona?",
          why: "En algunos estados la ley manda esperar un tiempo, y empieza ese día.",
          help: "Basta con el año. Está bien no saber.",
        },
      },
    },
  },
  "charge.state": {
    who: ["record", "attorney", "survivor", "friend"],
    sensitivity: 0,
    label: { en: "State", es: "Estado" },
    source: "The law of the state under which the charge was brought",
    confidence: "recalled",
    wording: {
      en: {
        attorney: {
          question: "Under the law of which state was this charge brought?",
          why: "Each state has its own law of relief, and none can be looked at until the state is known.",
          help: "The court's name in full shows it, and so does the code that the charge cites.",
        },
        survivor: {
          question: "In which state was this case?",
          why: "Each state has its own law.",
          help: "Say where the court was, if you know. It is okay not to know.",
        },
        friend: {
          question: "In which state was this case?",
          why: "Each state has its own law.",
          help: "Say where the court was, if you know. It is okay not to know.",
        },
      },
      es: {
        attorney: {
          question: "¿Bajo la ley de qué estado se presentó este cargo?",
          why: "Cada estado tiene su propia ley de remedios, y no se puede ver ninguna hasta saber el estado.",
          help: "Lo muestra el nombre completo del tribunal, y también el código que cita el cargo.",
        },
        survivor: {
          question: "¿En qué estado fue este caso?",
          why: "Cada estado tiene su propia ley.",
          help: "Diga dónde estaba la corte, si lo sabe. Está bien no saber.",
        },
        friend: {
          question: "¿En qué estado fue este caso?",
          why: "Cada estado tiene su propia ley.",
          help: "Diga dónde estaba la corte, si lo sabe. Está bien no saber.",
        },
      },
    },
  },
  "charge.endedOn": {
    who: ["record", "attorney", "survivor", "friend"],
    sensitivity: 0,
    label: { en: "Date it ended", es: "Fecha en que terminó" },
    source: "The statutes that set a time to wait after a conviction or another end of the charge",
    confidence: "secondary",
    wording: {
      en: {
        attorney: {
          question: "On what date did this charge end: the conviction, dismissal or other disposition?",
          why: "A period that must pass before filing counts from it.",
          help: "The judgment or the docket shows it. A month or a year is enough to begin with; the last day that it can mean then counts.",
        },
        survivor: {
          question: "When did this case end?",
          why: "In some states the law has a time to wait, and it starts on that day.",
          help: "A year is enough. It is okay not to know.",
        },
        friend: {
          question: "When did this case end?",
          why: "In some states the law has a time to wait, and it starts on that day.",
          help: "A year is enough. It is okay not to know.",
        },
      },
      es: {
        attorney: {
          question: "¿En qué fecha terminó este cargo: la condena, la desestimación u otro resultado?",
          why: "Un plazo que debe pasar antes de pedir se cuenta desde ella.",
          help: "La muestra el fallo o el registro del caso. Para empezar basta un mes o un año; cuenta entonces el último día posible.",
        },
        survivor: {
          question: "¿Cuándo terminó este caso?",
          why: "En algunos estados la ley manda esperar un tiempo, y empieza ese día.",
          help: "Basta con el año. Está bien no saber.",
        },
        friend: {
          question: "¿Cuándo terminó este caso?",
          why: "En algunos estados la ley manda esperar un tiempo, y empieza ese día.",
          help: "Basta con el año. Está bien no saber.",
        },
      },
    },
  },
  "charge.sentenceCompletedOn": {
    who: ["record", "attorney", "survivor", "friend"],
    sensitivity: 1,
    label: { en: "Sentence completed on", es: "Fecha en que cumplió la sentencia" },
    source: "The statutes that set a time to wait after the sentence or probation is completed",
    confidence: "secondary",
    wording: {
      en: {
        attorney: {
          question: "On what date was the whole sentence on this charge completed, with any probation or parole?",
          why: "A period that must pass before filing counts from it.",
          help: "Leave it open while any part is still being served. The discharge from probation shows it. A month or a year is enough to begin with; the last day that it can mean then counts.",
        },
        survivor: {
          question: "When were you done with all parts of the sentence, such as jail and probation?",
          why: "In some states the law has a time to wait, and it starts on that day.",
          help: "A year is enough. It is okay not to know, or not to be done yet.",
        },
        friend: {
          question: "When were they done with all parts of the sentence, such as jail and probation?",
          why: "In some states the law has a time to wait, and it starts on that day.",
          help: "A year is enough. It is okay not to know, or not to be done yet.",
        },
      },
      es: {
        attorney: {
          question:
            "¿En qué fecha se cumplió toda la sentencia de este cargo, con la libertad condicional o bajo palabra si la hubo?",
          why: "Un plazo que debe pasar antes de pedir se cuenta desde ella.",
          help: "Déjelo abierto mientras quede una parte por cumplir. Lo muestra la constancia de fin de la libertad condicional. Para empezar basta un mes o un año; cuenta entonces el último día posible.",
        },
        survivor: {
          question: "¿Cuándo terminó todas las partes de la sentencia, como cárcel y libertad a prueba?",
          why: "En algunos estados la ley manda esperar un tiempo, y empieza ese día.",
          help: "Basta con el año. Está bien no saber, o no haber terminado.",
        },
        friend: {
          question: "¿Cuándo terminó esa persona todas las partes de la sentencia, como cárcel y libertad a prueba?",
          why: "En algunos estados la ley manda esperar un tiempo, y empieza ese día.",
          help: "Basta con el año. Está bien no saber, o no haber terminado.",
        },
      },
    },
  },
};
