import type { FactPath } from "../vocabulary.ts";
import { dispositionTerms, dispositionWords } from "./disposition.data.ts";
import { byOwnLaw, type QuestionsFor } from "./question.ts";

export const outcomeQuestions: QuestionsFor<Extract<FactPath, `outcome.${string}`>> = {
  "outcome.class": {
    path: "outcome.class",
    who: ["record", "attorney"],
    sensitivity: 0,
    proof: [
      "Judgment in the criminal case",
      "Docket sheet",
      "Motion to dismiss and the order on it",
      "Judgment of acquittal",
    ],
    label: { en: "Outcome", es: "Resultado" },
    source: "18 U.S.C. § 3771A(b)(1)(C)",
    confidence: "secondary",
    values: dispositionWords,
    valuesAs: { attorney: dispositionTerms },
    inState: byOwnLaw,
    wording: {
      en: {
        attorney: {
          question: "What does this entry record: in which way did the charge end at this point?",
          why: "For a level B arrest the Act asks for an acquittal, a charge that the Government did not pursue or moved to dismiss, or a reduction to level A that was itself cleared (18 U.S.C. § 3771A(b)(1)(C), as described; the exact words were not read).",
          help: "One entry, one outcome. A charge may have several, such as a conviction and its later vacatur.",
        },
      },
      es: {
        attorney: {
          question: "¿Qué registra esta anotación: de qué manera terminó el cargo en ese punto?",
          why: "Para un arresto de nivel B la Ley pide una absolución, un cargo que el Gobierno no siguió o pidió desestimar, o una reducción a nivel A que a su vez quedó sin condena (18 U.S.C. § 3771A(b)(1)(C), según se describe; no se leyó el texto exacto).",
          help: "Una anotación, un resultado. Un cargo puede tener varios, como una condena y su anulación posterior.",
        },
      },
    },
  },

  "outcome.by": {
    path: "outcome.by",
    who: ["record", "attorney"],
    sensitivity: 0,
    proof: [
      "Motion to dismiss and the order on it",
      "Docket sheet",
      "Written plea agreement",
      "Plea or sentencing transcript",
    ],
    label: { en: "Dismissed on whose motion", es: "Desestimado a petición de quién" },
    source: "18 U.S.C. § 3771A(b)(1)(C); Fed. R. Crim. P. 48",
    confidence: "secondary",
    values: {
      en: { government: "The Government", court: "The court" },
      es: { government: "El Gobierno", court: "El tribunal" },
    },
    wording: {
      en: {
        attorney: {
          question: "On whose motion was the charge dismissed: the Government's or the court's own?",
          why: "For a level B arrest the Act asks whether the Government did not pursue or moved to dismiss the charge (18 U.S.C. § 3771A(b)(1)(C), as described). A dismissal by the court is another thing: Fed. R. Crim. P. 48(a) is the Government's, 48(b) the court's.",
          help: "“Dismissed on government motion” in a judgment settles it. The docket's disposition column alone often does not say.",
        },
      },
      es: {
        attorney: {
          question: "¿A petición de quién se desestimó el cargo: del Gobierno o por decisión propia del tribunal?",
          why: "Para un arresto de nivel B la Ley pregunta si el Gobierno no siguió el cargo o pidió desestimarlo (18 U.S.C. § 3771A(b)(1)(C), según se describe). La desestimación por el tribunal es otra cosa: Fed. R. Crim. P. 48(a) es del Gobierno, 48(b) del tribunal.",
          help: "“Dismissed on government motion” en un fallo lo resuelve. La columna de disposición del expediente a menudo no lo dice.",
        },
      },
    },
  },
};
