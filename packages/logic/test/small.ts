import { boolean, choice, date, entryOf, languageOf, layoutOf, setOf, wholeNumber } from "../src/index.ts";

/** A vocabulary small enough to read a test without looking it up. */
export const vocabulary = {
  facts: {
    "charge.violent": { type: boolean },
    "charge.silent": { type: boolean },
    "charge.form": { type: choice("completed", "attempt", "conspiracy") },
    "charge.means": { type: setOf("force", "fraud", "coercion") },
    "charge.months": { type: wholeNumber(0, 1200) },
    "charge.date": { type: date },
    "charge.offense": { type: entryOf(["a", "b", "c", "d"] as const) },
    "outcome.convicted": { type: boolean },
    "person.adult": { type: boolean },
  },
  relations: {
    "charge.outcomes": { to: "outcome", world: "closed" },
    "person.charges": { to: "charge", world: "open" },
    "person.priors": { to: "charge", world: "episodes" },
  },
  conclusions: ["victim"],
} as const;

export const layout = layoutOf(vocabulary);
export const language = languageOf(vocabulary);
