import fc from "fast-check";
import { expect } from "vitest";
import type { Node } from "../src/expression/node.ts";
import { type Rank, type Truth, truthOf, type Variable, verdictOf } from "../src/index.ts";
import { type Answers, answersOf } from "./oracle.ts";
import { type Case, cases, expressions } from "./random.ts";

/** The narrowest truth around verdicts. */
export function hullOfRanks(ranks: ReadonlySet<Rank>): Truth {
  return truthOf(verdictOf(Math.min(...ranks) as Rank), verdictOf(Math.max(...ranks) as Rank));
}

/** What a variable is about, in the oracle's words. */
export function groupOf({ openness }: Variable): string {
  switch (openness.kind) {
    case "fact":
      return `${openness.subject.id}.${openness.path}${openness.member === undefined ? "" : `#${openness.member}`}`;
    case "others":
      return `others:${openness.subject.id}.${openness.relation}`;
    case "unread":
      return `unread:${openness.id}`;
    case "ruling":
      return `ruling:${openness.question}`;
    case "conclusion":
      return `conclusion:${openness.subject.id}.${openness.element}`;
  }
}

/**
 * Tries a property on random rules and cases with the answers of every
 * completion (`plain`: with open law left open). Most must be small enough to go
 * through, or the property would prove little.
 */
export function overCompletions(
  { runs, rulings = false }: { readonly runs: number; readonly rulings?: boolean },
  check: (node: Node, facts: Case, answers: Answers, plain: Answers) => void,
): void {
  let tried = 0;
  fc.assert(
    fc.property(expressions(3), cases(7), (node, facts) => {
      const plain = answersOf(node, facts);
      const answers = rulings ? answersOf(node, facts, true) : plain;
      if (answers === undefined || plain === undefined) return;
      tried += 1;
      check(node, facts, answers, plain);
    }),
    { numRuns: runs },
  );
  expect(tried).toBeGreaterThan(runs / 2);
}
