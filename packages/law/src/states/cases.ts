import { sexTrafficked } from "../federal/cases/usual-facts.ts";
import type { ChargeSituation, PlainFacts, Situation } from "../situation.ts";

/** Facts that the cases of many states share, so that each case shows only what makes it different. */

/** Counsel has concluded that the person was a victim and that the offense is linked as the statute asks, under whichever test. */
export const victimAndLinked = {
  "victim-of-trafficking": true,
  "direct-result": true,
  coerced: true,
} as const;

/** A conviction; victim and link concluded. */
export function convictedOf(stateStatute: string, facts: PlainFacts = {}): ChargeSituation {
  return ended("convicted", stateStatute, facts);
}

/** A charge that ended so; victim and link concluded. */
export function ended(disposition: string, stateStatute: string | null, facts: PlainFacts = {}): ChargeSituation {
  return {
    facts: { disposition, "nexus.timing": "during", ...(stateStatute === null ? {} : { stateStatute }), ...facts },
    outcomes: [{ class: disposition }],
    conclusions: victimAndLinked,
  };
}

/** One person, one episode of severe sex trafficking and no other, one charge `c1`. */
export function theCharge(charge: ChargeSituation, rest: Situation = {}): Situation {
  return { episodes: { e1: sexTrafficked }, noOtherEpisodes: true, ...rest, charges: { c1: charge, ...rest.charges } };
}
