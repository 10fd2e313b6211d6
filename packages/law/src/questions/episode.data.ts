import type { FactPath } from "../vocabulary.ts";
import { byOwnLaw, type QuestionsFor } from "./question.ts";

export const episodeQuestions: QuestionsFor<Extract<FactPath, `episode.${string}`>> = {
  "episode.acts": {
    path: "episode.acts",
    who: ["attorney", "survivor", "friend", "provider"],
    sensitivity: 3,
    proof: [
      "Survivor declaration (28 U.S.C. § 1746)",
      "Provider or clinician affidavit",
      "T visa approval or bona fide determination",
      "Form I-914 Supplement B, or a prosecutor's or agent's letter",
      "Conviction, plea or restitution order against the person responsible",
      "U visa approval",
      "HHS certification or eligibility letter",
      "Continued presence grant",
      "Ads, messages, phone or location records",
      "Payment, travel or hotel records",
      "Shelter, hotline or case-management records",
      "Wage, contract, housing or visa petition records",
      "Witness declarations",
    ],
    label: { en: "Acts: what was done", es: "Actos: qué se hizo" },
    source: "22 U.S.C. § 7102(11)(B), (12)",
    confidence: "secondary",
    values: {
      en: {
        recruit: "Found you, hired you or talked you into it",
        harbor: "Gave you a place to stay, or kept you there",
        transport: "Took you from one place to another",
        provide: "Sent you or handed you to someone else",
        obtain: "Got you from someone else, or took you over",
        patronize: "Paid or gave something for sex with you",
        solicit: "Asked for sex with you for money or something else",
      },
      es: {
        recruit: "Le buscó, le dio trabajo o le convenció",
        harbor: "Le dio un lugar para quedarse, o le tuvo allí",
        transport: "Le llevó de un lugar a otro",
        provide: "Le mandó con otra persona o le entregó a otra persona",
        obtain: "Le recibió de otra persona, o tomó el mando sobre usted",
        patronize: "Pagó o dio algo por tener sexo con usted",
        solicit: "Pidió tener sexo con usted por dinero u otra cosa",
      },
    },
    valuesAs: {
      friend: {
        en: {
          recruit: "Found them, hired them or talked them into it",
          harbor: "Gave them a place to stay, or kept them there",
          transport: "Took them from one place to another",
          provide: "Sent them or handed them to someone else",
          obtain: "Got them from someone else, or took them over",
          patronize: "Paid or gave something for sex with them",
          solicit: "Asked for sex with them for money or something else",
        },
        es: {
          recruit: "Le buscó, le dio trabajo o le convenció",
          harbor: "Le dio un lugar para quedarse, o le tuvo allí",
          transport: "Le llevó de un lugar a otro",
          provide: "Mandó o entregó a esa persona a alguien más",
          obtain: "Recibió a esa persona de alguien más, o tomó el mando sobre su vida",
          patronize: "Pagó o dio algo por tener sexo con esa persona",
          solicit: "Pidió tener sexo con esa persona por dinero u otra cosa",
        },
      },
      attorney: {
        en: {
          recruit: "Recruiting",
          harbor: "Harboring",
          transport: "Transporting",
          provide: "Providing",
          obtain: "Obtaining",
          patronize: "Patronizing",
          solicit: "Soliciting",
        },
        es: {
          recruit: "Reclutar",
          harbor: "Albergar",
          transport: "Transportar",
          provide: "Proveer",
          obtain: "Obtener",
          patronize: "Ser cliente (patronizing)",
          solicit: "Solicitar",
        },
      },
      provider: {
        en: {
          recruit: "Recruiting",
          harbor: "Harboring: giving or keeping in a place to stay",
          transport: "Transporting",
          provide: "Providing to another person",
          obtain: "Obtaining, or taking control of",
          patronize: "Patronizing: paying or giving value for a sex act",
          solicit: "Soliciting: asking for a sex act for value",
        },
        es: {
          recruit: "Reclutar",
          harbor: "Albergar: dar un lugar para quedarse o mantener en él",
          transport: "Transportar",
          provide: "Proveer a otra persona",
          obtain: "Obtener, o tomar el control",
          patronize: "Pagar o dar algo de valor por un acto sexual",
          solicit: "Solicitar un acto sexual a cambio de algo de valor",
        },
      },
    },
    inState: byOwnLaw,
    wording: {
      en: {
        attorney: {
          question: "Which acts toward the client does the evidence show in this episode?",
          why: "Each form of trafficking needs an act: any of the seven for sex trafficking (22 U.S.C. § 7102(12)), one of the first five for labor (§ 7102(11)(B)).",
          help: "Record what belongs to this trafficker and this period only: our analysis tests act, means and purpose within one episode. What is not marked counts as absent, so leave the question open while evidence is still coming in.",
        },
        survivor: {
          before:
            "The next question is about what someone did. We ask because the law lists these acts. We do not ask for details.",
          question: "During this time, did someone do any of these things?",
          why: "The law lists things that one person can do to another. It looks at each one.",
          help: "Pick each one that is true. If you do not want to say them all, skip this one.",
        },
        friend: {
          before:
            "The next question is about what someone did to them. We ask because the law lists these acts. We do not ask for details.",
          question: "During this time, did someone do any of these things to them?",
          why: "The law lists things that one person can do to another. It looks at each one.",
          help: "Answer only what they would want you to share. If you know just a part, say you are not sure. You do not need to ask them.",
        },
        provider: {
          question: "Which of these acts toward your client, by one person or group in this period, do you know of?",
          why: "The federal definition of trafficking lists these acts (22 U.S.C. § 7102(11)(B), (12)).",
          help: "Use what your client has already told you or your records show. There is no need to ask for the account again. If you know only part, say that you are not sure.",
        },
      },
      es: {
        attorney: {
          question: "¿Qué actos hacia su cliente muestra la prueba en este episodio?",
          why: "Cada forma de trata de personas requiere un acto: cualquiera de los siete para la trata sexual (22 U.S.C. § 7102(12)), uno de los primeros cinco para la laboral (§ 7102(11)(B)).",
          help: "Anote solo lo que corresponde a este tratante y a este período: nuestro análisis examina acto, medio y fin dentro de un mismo episodio. Lo que no se marca cuenta como ausente; deje la pregunta abierta mientras falte prueba.",
        },
        survivor: {
          before:
            "La próxima pregunta es sobre lo que hizo otra persona. La hacemos porque la ley nombra estos actos. No pedimos detalles.",
          question: "En ese tiempo, ¿alguien hizo alguna de estas cosas?",
          why: "La ley nombra cosas que una persona le puede hacer a otra. Mira cada una.",
          help: "Marque cada una que sea cierta. Si no quiere decirlas todas, salte esta pregunta.",
        },
        friend: {
          before:
            "La próxima pregunta es sobre lo que alguien le hizo a esa persona. La hacemos porque la ley nombra estos actos. No pedimos detalles.",
          question: "En ese tiempo, ¿alguien le hizo a esa persona alguna de estas cosas?",
          why: "La ley nombra cosas que una persona le puede hacer a otra. Mira cada una.",
          help: "Conteste solo lo que esa persona querría contar. Si sabe solo una parte, diga que no sabe bien. No hace falta que le pregunte.",
        },
        provider: {
          question:
            "¿Cuáles de estos actos hacia su cliente, de una misma persona o grupo en este período, conoce usted?",
          why: "La definición federal de trata de personas enumera estos actos (22 U.S.C. § 7102(11)(B), (12)).",
          help: "Use lo que su cliente ya le contó o lo que consta en sus registros. No hace falta pedir el relato otra vez. Si conoce solo una parte, diga que no está en condiciones de asegurarlo.",
        },
      },
    },
  },

  "episode.means": {
    path: "episode.means",
    who: ["attorney", "survivor", "friend", "provider"],
    sensitivity: 3,
    proof: [
      "Survivor declaration (28 U.S.C. § 1746)",
      "Provider or clinician affidavit",
      "T visa approval or bona fide determination",
      "Form I-914 Supplement B, or a prosecutor's or agent's letter",
      "Conviction, plea or restitution order against the person responsible",
      "U visa approval",
      "HHS certification or eligibility letter",
      "Continued presence grant",
      "Medical or mental-health records",
      "Police calls or protective orders",
      "Wage, contract, housing or visa petition records",
      "Shelter, hotline or case-management records",
      "Witness declarations",
      "Expert declaration",
    ],
    label: { en: "Means: how it was done", es: "Medios: cómo se hizo" },
    source: "22 U.S.C. § 7102(3), (11)",
    confidence: "secondary",
    values: {
      en: {
        force: "Force, such as hitting, holding or locking in",
        fraud: "Lies or false promises, such as about work, pay or love",
        coercion: "Threats or fear, such as of harm, police or immigration",
      },
      es: {
        force: "Fuerza, como golpear, sujetar o encerrar",
        fraud: "Mentiras o promesas falsas, como sobre trabajo, pago o amor",
        coercion: "Amenazas o miedo, como a un daño, a la policía o a inmigración",
      },
    },
    valuesAs: {
      attorney: {
        en: { force: "Force", fraud: "Fraud", coercion: "Coercion" },
        es: { force: "Fuerza", fraud: "Fraude", coercion: "Coacción" },
      },
      provider: {
        en: {
          force: "Force: physical violence or restraint",
          fraud: "Fraud: deception or false promises",
          coercion:
            "Coercion: threats of serious harm or restraint, a scheme to make that feared, or abuse of legal process",
        },
        es: {
          force: "Fuerza: violencia o restricción física",
          fraud: "Fraude: engaño o promesas falsas",
          coercion:
            "Coacción: amenazas de daño grave o restricción, un plan para hacerlos temer, o abuso del proceso legal",
        },
      },
    },
    inState: {
      en: {
        help: "Coercion: threats of serious harm or restraint to anyone; a scheme, plan or pattern to make the person believe in it; abuse or threatened abuse of legal process. What is not marked counts as absent.",
      },
      es: {
        help: "Coacción: amenazas de daño grave o restricción a cualquier persona; un plan o patrón para hacerlo creer; abuso del proceso legal o amenaza de abuso. Lo que no se marca cuenta como ausente.",
      },
    },
    wording: {
      en: {
        attorney: {
          question: "Which means does the evidence show in this episode: force, fraud, coercion?",
          why: "A severe form needs one of them, except commercial sex induced under 18 (22 U.S.C. § 7102(11)(A)); the labor form needs one at any age (§ 7102(11)(B)). Sex trafficking in § 7102(12) has no means element.",
          help: "Coercion: threats of serious harm or restraint to anyone; a scheme, plan or pattern to make the person believe in it; abuse or threatened abuse of legal process (§ 7102(3)). What is not marked counts as absent.",
        },
        survivor: {
          before:
            "The next question is about how someone got you to do things. We ask because the law looks at how it was done. We do not ask for details.",
          question: "During this time, did someone use any of these to get you to do things?",
          why: "The law looks at how a person was made or led to do things. This can be done with no hitting at all.",
          help: "Pick each one that is true. If you do not want to say them all, skip this one.",
        },
        friend: {
          before:
            "The next question is about how someone got them to do things. We ask because the law looks at how it was done. We do not ask for details.",
          question: "During this time, did someone use any of these to get them to do things?",
          why: "The law looks at how a person was made or led to do things. This can be done with no hitting at all.",
          help: "Answer only what they would want you to share. If you know just a part, say you are not sure. You do not need to ask them.",
        },
        provider: {
          question: "Which of these means were used with your client in this period, as far as you know?",
          why: "The federal definition looks at force, fraud and coercion (22 U.S.C. § 7102(3), (11)).",
          help: "Use what your client has already told you or your records show. Threats may be against another person, such as a child. If you know only part, say that you are not sure.",
        },
      },
      es: {
        attorney: {
          question: "¿Qué medios muestra la prueba en este episodio: fuerza, fraude, coacción?",
          why: "Una forma grave requiere uno de ellos, salvo el sexo comercial inducido antes de los 18 años (22 U.S.C. § 7102(11)(A)); la forma laboral requiere uno a cualquier edad (§ 7102(11)(B)). La trata sexual de § 7102(12) no tiene el elemento de medios.",
          help: "Coacción: amenazas de daño grave o restricción a cualquier persona; un plan o patrón para hacerlo creer; abuso del proceso legal o amenaza de abuso (§ 7102(3)). Lo que no se marca cuenta como ausente.",
        },
        survivor: {
          before:
            "La próxima pregunta es sobre cómo alguien logró que usted hiciera cosas. La hacemos porque la ley mira cómo se hizo. No pedimos detalles.",
          question: "En ese tiempo, ¿alguien usó algo de esto para que usted hiciera cosas?",
          why: "La ley mira cómo se llevó a una persona a hacer algo. Esto puede pasar sin ningún golpe.",
          help: "Marque cada una que sea cierta. Si no quiere decirlas todas, salte esta pregunta.",
        },
        friend: {
          before:
            "La próxima pregunta es sobre cómo alguien logró que esa persona hiciera cosas. La hacemos porque la ley mira cómo se hizo. No pedimos detalles.",
          question: "En ese tiempo, ¿alguien usó algo de esto para que esa persona hiciera cosas?",
          why: "La ley mira cómo se llevó a una persona a hacer algo. Esto puede pasar sin ningún golpe.",
          help: "Conteste solo lo que esa persona querría contar. Si sabe solo una parte, diga que no sabe bien. No hace falta que le pregunte.",
        },
        provider: {
          question: "¿Cuáles de estos medios se usaron con su cliente en este período, según lo que usted sabe?",
          why: "La definición federal examina la fuerza, el fraude y la coacción (22 U.S.C. § 7102(3), (11)).",
          help: "Use lo que su cliente ya le contó o lo que consta en sus registros. La amenaza puede ser contra otra persona, por ejemplo un hijo. Si conoce solo una parte, diga que no está en condiciones de asegurarlo.",
        },
      },
    },
  },

  "episode.purpose": {
    path: "episode.purpose",
    who: ["attorney", "survivor", "friend", "provider"],
    sensitivity: 3,
    proof: [
      "Survivor declaration (28 U.S.C. § 1746)",
      "Provider or clinician affidavit",
      "T visa approval or bona fide determination",
      "Form I-914 Supplement B, or a prosecutor's or agent's letter",
      "Conviction, plea or restitution order against the person responsible",
      "U visa approval",
      "Ads, messages, phone or location records",
      "Payment, travel or hotel records",
      "Wage, contract, housing or visa petition records",
      "Witness declarations",
      "Shelter, hotline or case-management records",
    ],
    label: { en: "Purpose: what it was for", es: "Fin: para qué fue" },
    source: "22 U.S.C. § 7102(4), (7), (8), (11), (12)",
    confidence: "recalled",
    values: {
      en: {
        "commercial-sex": "Sex that someone got money or other things for, such as food, drugs or a room",
        "involuntary-servitude": "Work or tasks, with fear of harm or trouble with the law",
        peonage: "Forced work to pay a debt",
        "debt-bondage": "Work for a debt that had no clear end",
        slavery: "Being treated as something that a person owns",
      },
      es: {
        "commercial-sex": "Sexo por el que alguien recibió dinero u otra cosa, como comida, drogas o un cuarto",
        "involuntary-servitude": "Trabajo o tareas, con miedo a un daño o a problemas con la ley",
        peonage: "Trabajo a la fuerza para pagar una deuda",
        "debt-bondage": "Trabajo por una deuda que no tenía un fin claro",
        slavery: "Que alguien tratara a la persona como una cosa suya",
      },
    },
    valuesAs: {
      attorney: {
        en: {
          "commercial-sex": "Commercial sex act",
          "involuntary-servitude": "Involuntary servitude",
          peonage: "Peonage",
          "debt-bondage": "Debt bondage",
          slavery: "Slavery",
        },
        es: {
          "commercial-sex": "Acto sexual comercial",
          "involuntary-servitude": "Servidumbre involuntaria",
          peonage: "Peonaje",
          "debt-bondage": "Servidumbre por deudas",
          slavery: "Esclavitud",
        },
      },
      provider: {
        en: {
          "commercial-sex": "Commercial sex: anything of value given or received by anyone",
          "involuntary-servitude": "Involuntary servitude: labor or services under threat or abuse of legal process",
          peonage: "Peonage: compelled labor to work off a debt",
          "debt-bondage": "Debt bondage: services pledged for a debt that is not fairly reduced or limited",
          slavery: "Slavery",
        },
        es: {
          "commercial-sex": "Sexo comercial: algo de valor que cualquier persona da o recibe",
          "involuntary-servitude":
            "Servidumbre involuntaria: trabajo o servicios bajo amenaza o abuso del proceso legal",
          peonage: "Peonaje: trabajo obligado para pagar una deuda",
          "debt-bondage":
            "Servidumbre por deudas: servicios prometidos por una deuda que no se reduce o limita de forma justa",
          slavery: "Esclavitud",
        },
      },
    },
    inState: byOwnLaw,
    wording: {
      en: {
        attorney: {
          question: "Which purposes does the evidence show in this episode?",
          why: "The purpose decides which form is tested: a commercial sex act (22 U.S.C. § 7102(4), (11)(A), (12)) or labor or services for involuntary servitude, peonage, debt bondage or slavery (§ 7102(7), (8), (11)(B)).",
          help: "That forced criminal acts are labor or services is argued, not decided. A commercial sex act is one for which anything of value is given to or received by any person. What is not marked counts as absent.",
        },
        survivor: {
          before:
            "The next question is about what someone wanted from you. It names sex and forced work. We ask because the law treats each one apart.",
          question: "During this time, was it about any of these things?",
          why: "The law treats each of these apart.",
          help: "Work means any task or job, paid or not. If you do not want to say them all, skip this one.",
        },
        friend: {
          before:
            "The next question is about what someone wanted from them. It names sex and forced work. We ask because the law treats each one apart.",
          question: "During this time, was it about any of these things for them?",
          why: "The law treats each of these apart.",
          help: "Work means any task or job, paid or not. Answer only what they would want you to share. If you know just a part, say you are not sure.",
        },
        provider: {
          question: "What was your client exploited for in this period, as far as you know?",
          why: "The federal definition tests sex and labor apart (22 U.S.C. § 7102(11), (12)).",
          help: "Use what your client has already told you or your records show. More than one may be true. If you know only part, say that you are not sure.",
        },
      },
      es: {
        attorney: {
          question: "¿Qué fines muestra la prueba en este episodio?",
          why: "El fin decide qué forma se examina: un acto sexual comercial (22 U.S.C. § 7102(4), (11)(A), (12)) o trabajo o servicios para servidumbre involuntaria, peonaje, servidumbre por deudas o esclavitud (§ 7102(7), (8), (11)(B)).",
          help: "Que los actos delictivos forzados sean trabajo o servicios es un argumento, no algo resuelto. Un acto sexual comercial es aquel por el que cualquier persona da o recibe algo de valor. Lo que no se marca cuenta como ausente.",
        },
        survivor: {
          before:
            "La próxima pregunta es sobre lo que alguien quería de usted. Nombra el sexo y el trabajo a la fuerza. La hacemos porque la ley mira cada cosa por separado.",
          question: "En ese tiempo, ¿fue por alguna de estas cosas?",
          why: "La ley mira cada una de estas cosas por separado.",
          help: "Trabajo es cualquier tarea o empleo, con o sin pago. Si no quiere decirlas todas, salte esta pregunta.",
        },
        friend: {
          before:
            "La próxima pregunta es sobre lo que alguien quería de esa persona. Nombra el sexo y el trabajo a la fuerza. La hacemos porque la ley mira cada cosa por separado.",
          question: "En ese tiempo, para esa persona, ¿fue por alguna de estas cosas?",
          why: "La ley mira cada una de estas cosas por separado.",
          help: "Trabajo es cualquier tarea o empleo, con o sin pago. Conteste solo lo que esa persona querría contar. Si sabe solo una parte, diga que no sabe bien.",
        },
        provider: {
          question: "¿Para qué se explotó a su cliente en este período, según lo que usted sabe?",
          why: "La definición federal examina por separado el sexo y el trabajo (22 U.S.C. § 7102(11), (12)).",
          help: "Use lo que su cliente ya le contó o lo que consta en sus registros. Puede haber más de uno. Si conoce solo una parte, diga que no está en condiciones de asegurarlo.",
        },
      },
    },
  },

  "episode.ageWhenInduced": {
    path: "episode.ageWhenInduced",
    who: ["attorney", "survivor", "friend", "provider"],
    sensitivity: 3,
    proof: [
      "Birth record or passport",
      "Child-welfare, school or missing-person record",
      "Survivor declaration (28 U.S.C. § 1746)",
      "Provider or clinician affidavit",
      "Ads, messages, phone or location records",
    ],
    label: { en: "Age when it began", es: "Edad cuando empezó" },
    source: "22 U.S.C. § 7102(11)(A)",
    confidence: "secondary",
    inState: byOwnLaw,
    wording: {
      en: {
        attorney: {
          question: "How old was the client when induced to perform a commercial sex act in this episode?",
          why: "Under 18 when induced, sex trafficking is a severe form without force, fraud or coercion (22 U.S.C. § 7102(11)(A)). Age does not replace means for labor (§ 7102(11)(B)).",
          help: "Years completed on the day of the inducement, in this episode. Anchor it on a home, a school year or a birth rather than on memory of a date.",
        },
        survivor: {
          before: "The next question is about your age when this began. We ask because age is part of the law.",
          question: "How old were you when this began?",
          why: "The law looks at a person's age at the start.",
          help: "Think of your school year, or where you lived then. It is okay not to know.",
        },
        friend: {
          before: "The next question is about their age when this began. We ask because age is part of the law.",
          question: "How old were they when this began?",
          why: "The law looks at a person's age at the start.",
          help: "Think of their school year, or where they lived then. It is okay not to know.",
        },
        provider: {
          question: "How old was your client when first induced to perform a commercial sex act in this period?",
          why: "The federal definition looks at age when induced (22 U.S.C. § 7102(11)(A)).",
          help: "Note what the age rests on: your client's words, a record, or your own estimate.",
        },
      },
      es: {
        attorney: {
          question: "¿Qué edad tenía su cliente cuando se le indujo a un acto sexual comercial en este episodio?",
          why: "Si la persona tenía menos de 18 años al ser inducida, la trata sexual es una forma grave sin fuerza, fraude ni coacción (22 U.S.C. § 7102(11)(A)). En lo laboral, la edad no sustituye los medios (§ 7102(11)(B)).",
          help: "Años cumplidos el día de la inducción, en este episodio. Apóyese en un domicilio, un año escolar o un nacimiento más que en el recuerdo de una fecha.",
        },
        survivor: {
          before:
            "La próxima pregunta es sobre su edad cuando esto empezó. La hacemos porque la edad es parte de la ley.",
          question: "¿Qué edad tenía usted cuando esto empezó?",
          why: "La ley mira la edad de la persona al inicio.",
          help: "Piense en su año de escuela, o en dónde vivía. Está bien no saber.",
        },
        friend: {
          before:
            "La próxima pregunta es sobre la edad de esa persona cuando esto empezó. La hacemos porque la edad es parte de la ley.",
          question: "¿Qué edad tenía esa persona cuando esto empezó?",
          why: "La ley mira la edad de la persona al inicio.",
          help: "Piense en su año de escuela, o en dónde vivía. Está bien no saber.",
        },
        provider: {
          question:
            "¿Qué edad tenía su cliente cuando se le indujo por primera vez a un acto sexual comercial en este período?",
          why: "La definición federal considera la edad al momento de la inducción (22 U.S.C. § 7102(11)(A)).",
          help: "Anote en qué se basa la edad: las palabras de su cliente, un registro o su propia estimación.",
        },
      },
    },
  },
};
