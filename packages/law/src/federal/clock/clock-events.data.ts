import type { InTwoLanguages } from "./federal-holidays.data.ts";

/** Events of a proceeding that start a clock, in the order in which a motion meets them. */
export const clockEvents = {
  filed: { en: "the motion was filed", es: "se presentó la petición" },
  amended: {
    en: "an amended or cured motion was filed",
    es: "se presentó una petición enmendada o corregida",
  },
  opposed: { en: "the Government’s response was filed", es: "se presentó la respuesta del Gobierno" },
  hearing: { en: "the hearing is held", es: "se celebra la audiencia" },
  entered: { en: "the order was entered on the docket", es: "se asentó la orden en el expediente" },
  governmentAppealed: {
    en: "the Government filed a notice of appeal",
    es: "el Gobierno presentó un aviso de apelación",
  },
  movantAppealed: {
    en: "the movant filed a notice of appeal",
    es: "quien pidió presentó un aviso de apelación",
  },
} as const satisfies Readonly<Record<string, InTwoLanguages>>;

export type ClockEvent = keyof typeof clockEvents;
