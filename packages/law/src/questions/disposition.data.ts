import type { FactValue } from "../vocabulary.ts";
import type { AnswerWords } from "./question.ts";

type Disposition = FactValue<"charge.disposition">;

/** How a charge ended, in plain words. */
export const dispositionWords: AnswerWords<Disposition> = {
  en: {
    convicted: "A conviction, after a guilty plea or a guilty verdict",
    acquitted: "Found not guilty",
    dismissed: "Dropped in court, or thrown out",
    "not-prosecuted": "Never taken to court",
    deferred: "Put on hold with rules to follow, and no conviction",
    adjudicated: "Decided in a case for someone under 18",
    vacated: "A conviction that a court later took away",
    transferred: "Sent to another court",
    superseded: "Replaced by a newer charge",
    pending: "It is still open",
  },
  es: {
    convicted: "Una condena, después de declararse culpable o de un veredicto de culpable",
    acquitted: "La corte o el jurado dijo “no culpable”",
    dismissed: "Se retiró o se desechó en la corte",
    "not-prosecuted": "Nunca llegó a la corte",
    deferred: "Quedó en pausa con reglas que cumplir, y sin condena",
    adjudicated: "Se decidió en un caso de menores de 18 años",
    vacated: "Una condena que una corte anuló después",
    transferred: "Se mandó a otra corte",
    superseded: "Se cambió por un cargo más nuevo",
    pending: "Sigue abierto",
  },
};

/** How a charge ended, in the terms of the field. */
export const dispositionTerms: AnswerWords<Disposition> = {
  en: {
    convicted: "Convicted",
    acquitted: "Acquitted",
    dismissed: "Dismissed",
    "not-prosecuted": "Not prosecuted",
    deferred: "Deferred",
    adjudicated: "Adjudicated (juvenile)",
    vacated: "Vacated",
    transferred: "Transferred",
    superseded: "Superseded",
    pending: "Pending",
  },
  es: {
    convicted: "Condena",
    acquitted: "Absolución",
    dismissed: "Desestimación",
    "not-prosecuted": "Sin proceso",
    deferred: "Resolución diferida",
    adjudicated: "Adjudicación (menores)",
    vacated: "Condena anulada",
    transferred: "Traslado",
    superseded: "Reemplazado por otra acusación",
    pending: "Pendiente",
  },
};
