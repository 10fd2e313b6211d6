import { type ChargeSituation, chargedOffenseOf } from "@setaside/law";
import { offensesIn } from "./arrested-for.ts";
import type { ChargeView } from "./casefile-view.ts";

/** An offense booked: a charge without a case. */
export interface Booking {
  readonly view: ChargeView;
  readonly situation: ChargeSituation;
}

/** The id of the `number`th offense of an arrest. */
export function bookingId(arrest: string, number: number): string {
  return `arrest:${arrest}:${number}`;
}

/**
 * The `number`th offense of an arrest, of which a record gives `words` or
 * nothing: an arrest was for some offense even where none is recorded. `said`
 * is what is stated of it, or of all charges.
 */
export function bookingOf(
  arrest: string,
  number: number,
  words: string | undefined,
  circuit: string | undefined,
  said: ChargeSituation,
): Booking {
  const id = bookingId(arrest, number);
  const rows = words === undefined ? [] : chargedOffenseOf(words).entries;
  const statute = rows.length === 0 ? {} : { statute: { oneOf: rows } };
  return {
    view: {
      id,
      statute: words ?? "statute not stated",
      description: undefined,
      jurisdiction: undefined,
      disposition: "unknown",
      court: undefined,
      list: "booked",
      count: String(number),
      arrest,
      offenses: offensesIn(words),
    },
    situation: { ...said, facts: { ...(circuit === undefined ? {} : { circuit }), ...said.facts, ...statute } },
  };
}
