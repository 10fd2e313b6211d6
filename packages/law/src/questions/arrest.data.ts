import type { Answerer, Language, Sensitivity, Wordings } from "./question.ts";

/**
 * Questions about arrests that no rule reads and every petition needs: without
 * them an arrest goes unseen, or the court to move in stays unknown
 * (18 U.S.C. § 3771A(b)(1)(B): the district and division of arrest).
 */
export interface ArrestQuestion {
  readonly who: readonly Answerer[];
  readonly sensitivity: Sensitivity;
  readonly label: Readonly<Record<Language, string>>;
  readonly wording: Readonly<Record<Language, Wordings>>;
  readonly source: string;
}

export const arrestQuestions: Readonly<Record<"person.arrests" | "arrest.place", ArrestQuestion>> = {
  "person.arrests": {
    who: ["record", "attorney", "survivor"],
    sensitivity: 1,
    label: { en: "Arrests", es: "Detenciones" },
    source: "18 U.S.C. § 3771A(b)(1)(B), (C)",
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
      },
    },
  },
  "arrest.place": {
    who: ["record", "attorney", "survivor"],
    sensitivity: 1,
    label: { en: "Place of arrest", es: "Lugar de la detención" },
    source: "18 U.S.C. § 3771A(b)(1)(B)",
    wording: {
      en: {
        attorney: {
          question: "In which district and division was the client arrested?",
          why: "It decides the court: the district court for the district and division embracing the place of arrest (18 U.S.C. § 3771A(b)(1)(B)).",
          help: "Use today's divisions (28 U.S.C. §§ 81-131). A district without divisions has one court.",
        },
        survivor: {
          question: "In which town or county were you taken in?",
          why: "The place shows which court can help.",
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
          why: "El lugar muestra qué tribunal puede ayudar.",
          help: "Basta con el nombre de una ciudad cercana.",
        },
      },
    },
  },
};
