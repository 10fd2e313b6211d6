import { law } from "../../vocabulary.ts";
import { defense, expungement, reduction, vacatur } from "./facts.ts";
import type { Condition } from "./rule.ts";

/** Conditions that several rules share. `tells` is what no fact of ours records, as in a condition. */

/** While a conviction may be vacated under the Act. */
export function mayVacate(tells?: string): Condition {
  return {
    on: "charge",
    reliefs: vacatur,
    that: law.settled("yes"),
    because: "a conviction may be vacated under 18 U.S.C. § 3771A",
    ...(tells === undefined ? {} : { tells }),
  };
}

/** While a conviction may be vacated under the law of a state; what its order rests on is that statute's to say. */
export function mayVacateInState(tells: string): Condition {
  return {
    on: "charge",
    gives: ["vacatur"],
    that: law.settled("yes"),
    because: "a conviction may be vacated under the law of a state",
    tells,
  };
}

/** While a motion, or the defense, with papers of this kind is possible: for a charge, and for an arrest. */
export function motionWith(papers: "a declaration of the client" | "exhibits", tells: string): readonly Condition[] {
  const filed = { that: law.settled("yes"), because: `a motion may be filed, with ${papers}`, tells } as const;
  return [
    { on: "charge", reliefs: [...vacatur, ...reduction, ...defense], ...filed },
    { on: "arrest", reliefs: expungement, ...filed },
  ];
}
