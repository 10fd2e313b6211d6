import type { OpenBy } from "@setaside/logic";
import { type GoldenCase, no, unknown, yes } from "../federal/cases/golden-case.ts";
import { sexTrafficked } from "../federal/cases/usual-facts.ts";
import type { ChargeSituation, PlainFacts, Situation } from "../situation.ts";

/** Facts that the cases of many states share, so that each case shows only what makes it different. */

/** Counsel has concluded that the person was a victim and that the offense is linked as the statute asks, under whichever test. */
const victimAndLinked = {
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

type Answer = Pick<GoldenCase, "expect" | "missing" | "openBy">;

/** The requirements are met, and nothing more need be asked. */
export const met: Answer = { expect: yes, missing: [], openBy: [] };

/** They are not met, whatever else may come out. */
export const notMet: Answer = { expect: no, missing: [], openBy: [] };

/** Nothing that anyone could answer would settle it: words that decide were not read. */
export const notReadHere: Answer = { expect: unknown, missing: [], openBy: ["unread"] };

/** It turns on these facts. */
export function turnsOn(...missing: readonly string[]): Answer {
  return { expect: unknown, missing: [...missing].sort(), openBy: ["fact"] satisfies OpenBy[] };
}
