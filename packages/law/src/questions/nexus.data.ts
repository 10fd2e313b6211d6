import type { FactPath } from "../vocabulary.ts";
import { byOwnLaw, type QuestionsFor, yesOrNo } from "./question.ts";

/**
 * The link between a charge and an episode. The words of the Act are "direct
 * result" for convictions and "directly related" for arrests; neither is
 * defined, and the facts asked here are our analysis of what bears on them.
 */
export const nexusQuestions: QuestionsFor<Extract<FactPath, `charge.nexus.${string}`>> = {
  "charge.nexus.timing": {
    path: "charge.nexus.timing",
    who: ["attorney", "survivor", "provider"],
    sensitivity: 2,
    proof: [
      "Survivor declaration (28 U.S.C. § 1746)",
      "Ads, messages, phone or location records",
      "Payment, travel or hotel records",
      "Provider or clinician affidavit",
      "Presentence report",
      "Plea or sentencing transcript",
      "Shelter, hotline or case-management records",
      "Witness declarations",
    ],
    label: { en: "Timing of the charge", es: "Momento del cargo" },
    source: "18 U.S.C. § 3771A(b)(1)(A), (B)",
    confidence: "secondary",
    values: {
      en: {
        during: "During that time",
        after: "After that time",
        before: "Before that time",
        unconnected: "It had nothing to do with that time",
      },
      es: {
        during: "En ese tiempo",
        after: "Después de ese tiempo",
        before: "Antes de ese tiempo",
        unconnected: "No tuvo que ver con ese tiempo",
      },
    },
    valuesAs: {
      attorney: {
        en: {
          during: "During an episode",
          after: "After it: survival, debt, trauma",
          before: "Before it: grooming",
          unconnected: "Connected to no episode",
        },
        es: {
          during: "Durante un episodio",
          after: "Después: supervivencia, deuda, trauma",
          before: "Antes: captación gradual (grooming)",
          unconnected: "Sin conexión con ningún episodio",
        },
      },
    },
    inState: byOwnLaw,
    wording: {
      en: {
        attorney: {
          question: "When did the conduct charged take place, against the trafficking?",
          why: "Conviction: participation as a “direct result” (18 U.S.C. § 3771A(b)(1)(A)). Arrest: conduct “directly related” (§ 3771A(b)(1)(B)). Neither is defined. That timing bears on both is our analysis; no decision was found.",
          help: "“Connected to no episode” leads to a no only when counsel confirms it as a conclusion.",
        },
        survivor: {
          before:
            "The next questions are about this charge and that time in your life. We ask because the law looks at how they fit together.",
          question: "When did what is in this charge take place: in that time, before it or after it?",
          why: "The law looks at how a charge and that time in your life fit together.",
          help: "You do not have to say what you did, or if the charge was true.",
        },
        provider: {
          question: "When did the conduct in this charge take place, compared with the period of exploitation?",
          why: "The law asks how the charge relates to the trafficking (18 U.S.C. § 3771A(b)(1)(A), (B)).",
          help: "Say only what you know from your client or your records, and which of the two.",
        },
      },
      es: {
        attorney: {
          question: "¿Cuándo ocurrió la conducta imputada respecto de la trata de personas?",
          why: "Condena: participación como “resultado directo” (18 U.S.C. § 3771A(b)(1)(A)). Arresto: conducta “directamente relacionada” (§ 3771A(b)(1)(B)). Ninguna expresión está definida. Que el momento importe en ambas es nuestro análisis; no se encontró ninguna decisión.",
          help: "“Sin conexión con ningún episodio” lleva a un no solo cuando el abogado lo confirma como conclusión.",
        },
        survivor: {
          before:
            "Las próximas preguntas son sobre este cargo y ese tiempo de su vida. Las hacemos porque la ley mira si hay un lazo entre los dos y cuál es.",
          question: "¿Cuándo pasó lo que dice este cargo: en ese tiempo, antes o después?",
          why: "La ley mira si hay un lazo entre un cargo y ese tiempo de su vida, y cuál es.",
          help: "No tiene que decir qué hizo, ni si el cargo era cierto.",
        },
        provider: {
          question: "¿Cuándo ocurrió la conducta de este cargo, en comparación con el período de explotación?",
          why: "La ley pregunta qué relación tiene el cargo con la trata de personas (18 U.S.C. § 3771A(b)(1)(A), (B)).",
          help: "Diga solo lo que sabe por su cliente o por sus registros, y por cuál de los dos.",
        },
      },
    },
  },

  "charge.nexus.forTrafficker": {
    path: "charge.nexus.forTrafficker",
    who: ["attorney", "survivor", "provider"],
    sensitivity: 2,
    proof: [
      "Survivor declaration (28 U.S.C. § 1746)",
      "Ads, messages, phone or location records",
      "Payment, travel or hotel records",
      "Conviction, plea or restitution order against the person responsible",
      "Presentence report",
      "Plea or sentencing transcript",
      "Witness declarations",
      "Provider or clinician affidavit",
    ],
    label: { en: "Who it was for", es: "Para quién fue" },
    source: "18 U.S.C. § 3771A(b)(1)(A), (B)",
    confidence: "secondary",
    values: yesOrNo,
    inState: byOwnLaw,
    wording: {
      en: {
        attorney: {
          question:
            "Was the conduct charged for the trafficker: at the trafficker's direction or for the trafficker's gain?",
          why: "It bears on “direct result” and “directly related” (18 U.S.C. § 3771A(b)(1)(A), (B)): who proposed, planned and profited. Our analysis; no decision was found.",
          help: "Look for tools, accounts or rooms supplied by the trafficker, and the same places, people and pattern.",
        },
        survivor: {
          before:
            "The next question is about who was behind this charge. We ask because the law looks at how the charge came about.",
          question: "Did the person who used you plan this, order it or gain from it?",
          why: "The law looks at how the charge came about.",
          help: "You do not have to say what you did, or if the charge was true.",
        },
        provider: {
          question:
            "Was the conduct in this charge at the trafficker's direction or for the trafficker's gain, as far as you know?",
          why: "The law asks how the charge relates to the trafficking (18 U.S.C. § 3771A(b)(1)(A), (B)).",
          help: "Keep apart what your client said, what a paper says and what you infer.",
        },
      },
      es: {
        attorney: {
          question: "¿La conducta imputada fue para el tratante: por orden suya o en su provecho?",
          why: "Importa para “resultado directo” y “directamente relacionada” (18 U.S.C. § 3771A(b)(1)(A), (B)): quién propuso, planeó y ganó. Es nuestro análisis; no se encontró ninguna decisión.",
          help: "Busque herramientas, cuentas o cuartos que dio el tratante, y los mismos lugares, personas y patrón.",
        },
        survivor: {
          before:
            "La próxima pregunta es sobre quién estaba detrás de este cargo. La hacemos porque la ley mira de dónde vino el cargo.",
          question: "¿La persona que le usó planeó esto, lo mandó o ganó algo con ello?",
          why: "La ley mira de dónde vino el cargo.",
          help: "No tiene que decir qué hizo, ni si el cargo era cierto.",
        },
        provider: {
          question: "¿La conducta de este cargo fue por orden del tratante o en su provecho, según lo que usted sabe?",
          why: "La ley pregunta qué relación tiene el cargo con la trata de personas (18 U.S.C. § 3771A(b)(1)(A), (B)).",
          help: "Separe lo que dijo su cliente, lo que dice un papel y lo que usted deduce.",
        },
      },
    },
  },

  "charge.nexus.underControl": {
    path: "charge.nexus.underControl",
    who: ["attorney", "survivor", "provider"],
    sensitivity: 2,
    proof: [
      "Survivor declaration (28 U.S.C. § 1746)",
      "Provider or clinician affidavit",
      "Ads, messages, phone or location records",
      "Medical or mental-health records",
      "Police calls or protective orders",
      "Presentence report",
      "Plea or sentencing transcript",
      "Witness declarations",
      "Expert declaration",
    ],
    label: { en: "Control at that moment", es: "Control en ese momento" },
    source: "18 U.S.C. § 3771A(b)(1)(A), (B)",
    confidence: "secondary",
    values: yesOrNo,
    inState: byOwnLaw,
    wording: {
      en: {
        attorney: {
          question: "Was the client under the trafficker's control, or under threat, when the conduct took place?",
          why: "It bears on “direct result” and “directly related” (18 U.S.C. § 3771A(b)(1)(A), (B)): control at that moment, and what refusal would have meant. Our analysis; no decision was found.",
          help: "Control can be by presence, phone, debt, children, drugs, papers, or an immigration threat.",
        },
        survivor: {
          before:
            "The next question is about control and threats. We ask because the law looks at what led to a charge. We do not ask for details.",
          question: "When this took place, did the person who used you control you or make threats?",
          why: "The law looks at what led to a charge.",
          help: "Control can be in person or by phone. It can be through debt, drugs, papers or your children.",
        },
        provider: {
          question: "Was your client under the trafficker's control, or under threat, when the conduct took place?",
          why: "The law asks how the charge relates to the trafficking (18 U.S.C. § 3771A(b)(1)(A), (B)).",
          help: "Control need not be physical. Say what your view rests on.",
        },
      },
      es: {
        attorney: {
          question: "¿Estaba su cliente bajo el control del tratante, o bajo amenaza, cuando ocurrió la conducta?",
          why: "Importa para “resultado directo” y “directamente relacionada” (18 U.S.C. § 3771A(b)(1)(A), (B)): el control en ese momento y qué habría pasado si se negaba. Es nuestro análisis; no se encontró ninguna decisión.",
          help: "El control puede ser por presencia, teléfono, deuda, hijos, drogas, documentos o amenaza migratoria.",
        },
        survivor: {
          before:
            "La próxima pregunta es sobre control y amenazas. La hacemos porque la ley mira qué llevó a un cargo. No pedimos detalles.",
          question: "Cuando esto pasó, ¿la persona que le usó le controlaba o le hacía amenazas?",
          why: "La ley mira qué llevó a un cargo.",
          help: "El control puede ser en persona o por teléfono. Puede ser por deudas, drogas, papeles o sus hijos.",
        },
        provider: {
          question: "¿Estaba su cliente bajo el control del tratante, o bajo amenaza, cuando ocurrió la conducta?",
          why: "La ley pregunta qué relación tiene el cargo con la trata de personas (18 U.S.C. § 3771A(b)(1)(A), (B)).",
          help: "El control no tiene que ser físico. Diga en qué se basa su opinión.",
        },
      },
    },
  },

  "charge.nexus.linkStated": {
    path: "charge.nexus.linkStated",
    who: ["attorney", "survivor", "provider"],
    sensitivity: 2,
    proof: [
      "Survivor declaration (28 U.S.C. § 1746)",
      "Provider or clinician affidavit",
      "Expert declaration",
      "Presentence report",
      "Plea or sentencing transcript",
      "Witness declarations",
      "Medical or mental-health records",
    ],
    label: { en: "Link to this charge", es: "Lazo con este cargo" },
    source: "18 U.S.C. § 3771A(b)(1)(A), (B)",
    confidence: "secondary",
    values: yesOrNo,
    inState: byOwnLaw,
    wording: {
      en: {
        attorney: {
          question: "Can a link between the trafficking and this conduct be stated?",
          why: "For conduct before, after or outside the trafficker's demands the bridge has to be spelled out: need after escape, debt, fear, trauma, dependency, grooming. “Directly related” (18 U.S.C. § 3771A(b)(1)(B)) is probably wider than “direct result” (§ 3771A(b)(1)(A)); both are undefined.",
          help: "State it in a sentence a witness can swear to. The Government's other explanation, and the reply, belong beside it.",
        },
        survivor: {
          before:
            "The next question is about why this came about. We ask because the law looks at the link between a charge and that time. You do not have to tell the story here.",
          question: "Could you say how this charge is tied to that time in your life?",
          why: "The law looks at the link between a charge and that time. We ask only if there is one you could put into words.",
          help: "It might be about money, fear, drugs, a place to live or something else. There may also be no link.",
        },
        provider: {
          question: "Can you state, from what you know, how this conduct is linked to the trafficking?",
          why: "The law asks how the charge relates to the trafficking (18 U.S.C. § 3771A(b)(1)(A), (B)).",
          help: "A link may be need, debt, fear, trauma or dependency. There may also be none that you know of.",
        },
      },
      es: {
        attorney: {
          question: "¿Se puede explicar un vínculo entre la trata de personas y esta conducta?",
          why: "Si la conducta fue antes, después o fuera de lo que exigía el tratante, hay que explicar el puente: necesidad tras escapar, deuda, miedo, trauma, dependencia, captación gradual. “Directamente relacionada” (18 U.S.C. § 3771A(b)(1)(B)) es probablemente más amplio que “resultado directo” (§ 3771A(b)(1)(A)); ninguno está definido.",
          help: "Escríbalo en una oración que un testigo pueda jurar. La otra explicación del Gobierno, y la respuesta, van al lado.",
        },
        survivor: {
          before:
            "La próxima pregunta es sobre por qué pasó esto. La hacemos porque la ley mira el lazo entre un cargo y ese tiempo. No tiene que contar la historia aquí.",
          question: "¿Podría decir qué lazo tiene este cargo con ese tiempo de su vida?",
          why: "La ley mira el lazo entre un cargo y ese tiempo. Solo pedimos saber si hay uno que pueda poner en palabras.",
          help: "Puede ser por dinero, miedo, drogas, un lugar para vivir u otra cosa. También puede no haber un lazo.",
        },
        provider: {
          question: "¿Puede explicar, según lo que sabe, qué vínculo tiene esta conducta con la trata de personas?",
          why: "La ley pregunta qué relación tiene el cargo con la trata de personas (18 U.S.C. § 3771A(b)(1)(A), (B)).",
          help: "El vínculo puede ser necesidad, deuda, miedo, trauma o dependencia. También puede no haber ninguno que usted conozca.",
        },
      },
    },
  },
};
