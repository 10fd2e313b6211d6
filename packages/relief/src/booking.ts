import { type ChargeSituation, chargedOffenseOf } from "@setaside/law";
import { offensesIn } from "./arrested-for.ts";
import type { ChargeView } from "./casefile-view.ts";
import { factsOfState } from "./state-of-charge.ts";

/** An offense booked: a charge without a case. */
export interface Booking {
  readonly view: ChargeView;
  readonly situation: ChargeSituation;
}

/** Stands where a charge's statute is not known. */
export const notStated = "statute not stated";

/** The id of the `number`th offense of an arrest. */
export function bookingId(arrest: string, number: number): string {
  return `arrest:${arrest}:${number}`;
}

/**
 * The `number`th offense of an arrest, of which a record gives `words` or
 * nothing: an arrest was for some offense even where none is recorded. `own` is
 * what is stated of it, or of all charges; a statute stated goes before the words.
 */
export function bookingOf(
  arrest: string,
  number: number,
  words: string | undefined,
  circuit: string | undefined,
  own: Booking,
): Booking {
  const { facts } = own.situation;
  const { state } = own.view;
  const rows = words === undefined || state !== undefined ? [] : chargedOffenseOf(words).entries;
  const stated = facts?.statute !== undefined && facts.statute !== null;
  const statute = stated || rows.length === 0 ? {} : { statute: { oneOf: rows } };
  const worded = stated || own.view.statute !== notStated;
  return {
    view: {
      ...own.view,
      ...(worded ? {} : { statute: words ?? notStated, offenses: offensesIn(words) }),
      list: "booked",
      count: own.view.count ?? String(number),
      arrest,
    },
    situation: {
      ...own.situation,
      facts: {
        ...(circuit === undefined ? {} : { circuit }),
        ...facts,
        ...statute,
        ...(state === undefined ? {} : factsOfState(state, words, facts ?? {})),
      },
    },
  };
}
