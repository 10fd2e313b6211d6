import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Node } from "../src/expression/node.ts";
import { contains, evaluate, exact, type Rank, truthOf, type Variable, verdictOf } from "../src/index.ts";
import { answersOf } from "./oracle.ts";
import { type Case, cases, expressions, layout, scopeFor } from "./random.ts";

function hullOfRanks(ranks: ReadonlySet<Rank>): number {
  return truthOf(verdictOf(Math.min(...ranks) as Rank), verdictOf(Math.max(...ranks) as Rank));
}

/** What a variable is about, in the oracle's words. */
function groupOf({ openness }: Variable): string {
  switch (openness.kind) {
    case "fact":
      return `${openness.subject.id}.${openness.path}${openness.member === undefined ? "" : `#${openness.member}`}`;
    case "others":
      return `others:${openness.subject.id}.${openness.relation}`;
    case "unread":
      return `unread:${openness.id}`;
    default:
      throw new Error(`${openness.kind} is not open unless asked for`);
  }
}

/** Tries a property on small cases with the answers of every completion; says how many were small enough. */
function overCompletions(
  depth: number,
  runs: number,
  check: (node: Node, facts: Case, ranks: NonNullable<ReturnType<typeof answersOf>>) => void,
) {
  let tried = 0;
  fc.assert(
    fc.property(expressions(depth), cases(7), (node, facts) => {
      const answers = answersOf(node, facts);
      if (answers === undefined) return;
      tried += 1;
      check(node, facts, answers);
    }),
    { numRuns: runs },
  );
  expect(tried).toBeGreaterThan(runs / 2);
}

describe("against every completion", () => {
  it("the interval contains each verdict that some completion gives", () => {
    overCompletions(3, Number(process.env.LONG ?? 3000), (node, facts, { verdicts }) => {
      expect(contains(evaluate(layout, node, scopeFor(facts)), hullOfRanks(verdicts))).toBe(true);
    });
  });

  it("the exact truth is their hull, and turns on exactly what changes the verdict", () => {
    let inexact = 0;
    overCompletions(3, Number(process.env.LONG ?? 4000), (node, facts, { verdicts, turnsOn }) => {
      const result = exact(layout, node, scopeFor(facts));
      if (!result.isExact) {
        inexact += 1;
        expect(contains(result.truth, hullOfRanks(verdicts))).toBe(true);
        expect([...turnsOn].filter((group) => !result.turnsOn.map(groupOf).includes(group))).toEqual([]);
        return;
      }
      expect(result.truth).toBe(hullOfRanks(verdicts));
      expect([...new Set(result.turnsOn.map(groupOf))].sort()).toEqual([...turnsOn].sort());
    });
    // Only a list searched within itself is beyond it.
    expect(inexact).toBeLessThan(Number(process.env.LONG ?? 4000) / 100);
  });
});
