import type { InTwoLanguages } from "../federal/clock/federal-holidays.data.ts";
import { analysis, recalled } from "../statement.ts";
import type { Wait } from "./jurisdiction.ts";

/** Events from which the periods of a state's petition count: those of the case first, then those of the petition. */
export const stateClockEvents = {
  arrested: { en: "the arrest was made", es: "se hizo la detención" },
  convicted: { en: "the conviction was entered", es: "se dictó la condena" },
  ended: { en: "the charge ended", es: "terminó el cargo" },
  sentenceCompleted: { en: "the sentence was completed", es: "se cumplió la sentencia" },
  probationCompleted: { en: "probation was completed", es: "se cumplió la libertad condicional" },
  filed: { en: "the petition was filed", es: "se presentó la petición" },
  served: { en: "the petition was served on the prosecutor", es: "se notificó la petición a la fiscalía" },
  ordered: { en: "the court ordered the prosecutor to answer", es: "el tribunal ordenó responder a la fiscalía" },
} as const satisfies Readonly<Record<string, InTwoLanguages>>;

export type StateClockEvent = keyof typeof stateClockEvents;

/** The event from which a wait counts. */
export const eventOfWait: Readonly<Record<Wait["after"], StateClockEvent>> = {
  arrest: "arrested",
  conviction: "convicted",
  disposition: "ended",
  "sentence-completed": "sentenceCompleted",
  "probation-completed": "probationCompleted",
};

/** How the days of a state's periods are counted here. */
export const stateCountingNotRead = analysis(
  "The state's own counting rule was not read. Calendar days are counted, the day of the event left out; where the last day is a weekend or a legal holiday, both that day and the next other day are shown.",
  "Practice",
  recalled,
);
