import { type Node, nodesOf } from "@setaside/logic";
import { describe, expect, it } from "vitest";
import { federalCases, type GoldenCase } from "../src/federal/cases/index.ts";
import { subjectsOf } from "../src/situation.ts";
import { answerTo, askedAbout, expectedOf } from "./answer.ts";
import { type Mutant, mutantsOf, pruned, withMutant } from "./mutate.ts";

/** Rows of the catalogue whose whole branch is mutated; of the others, only the row's answer, where a case asks of it alone. */
const entered = ["18-2113-a-robbery", "18-924-c-violence"];
const tables = ["charge.statute", "charge.predicate"] as const;

/**
 * The rules over the part of the catalogue that the cases name. The rest takes
 * the branch of what the catalogue lacks, so that a mutant is judged in
 * milliseconds; the first test shows that the cases cannot tell the difference.
 */
const names = [...askedAbout.keys()];
const rules = new Map<string, Node>(
  pruned([...askedAbout.values()], new Map(tables.map((fact) => [fact, rowsNamedBy(fact)]))).map((rule, at) => [
    names[at] ?? "",
    rule,
  ]),
);

const baseline = new Map(
  federalCases.map((golden) => [golden.id, JSON.stringify(answerTo(golden, ruleOf(golden.relief)))] as const),
);

const rows = rowBranches();
const mutants = mutantsOf([...rules.values()], (node) => rows.get(node) ?? (isTable(node) ? "table" : "all"));

describe("removing or changing any part of a rule", () => {
  it("is judged on rules that answer every case as the whole law does", () => {
    for (const golden of federalCases)
      expect(baseline.get(golden.id), golden.id).toBe(JSON.stringify(expectedOf(golden)));
  });

  it("makes some golden case fail", () => {
    expect(mutants.length).toBeGreaterThan(400);
    expect(survivorsOf(mutants, federalCases)).toEqual([]);
  });

  it("is noticed when no case speaks of the part", () => {
    const ofDuress = mutants.filter(({ name }) => name.startsWith("duress:"));
    const speakingOfIt = /duress-unknown|duress-shown|status-alone/;
    const others = federalCases.filter(({ id }) => !speakingOfIt.test(id));
    expect(survivorsOf(ofDuress, others)).toContain("duress: section-28-status-alone is settled yes");
  });
});

/** Names of the mutants that no case tells from the rule. */
function survivorsOf(tried: readonly Mutant[], cases: readonly GoldenCase[]): readonly string[] {
  // What killed the last mutant is likely to kill the next; cases that leave the statute open cost most.
  let order = [...cases].sort((a, b) => Number(isWide(a)) - Number(isWide(b)));
  const survivors = tried.filter((mutant) => {
    const changed = new Map([...rules].map(([id, rule]) => [id, withMutant(rule, mutant)] as const));
    const killer = order.find((golden) => {
      const rule = changed.get(golden.relief);
      if (rule === undefined || rule === rules.get(golden.relief)) return false;
      return JSON.stringify(answerTo(golden, rule)) !== baseline.get(golden.id);
    });
    if (killer !== undefined) order = [killer, ...order.filter((golden) => golden !== killer)];
    return killer === undefined;
  });
  return survivors.map(({ name }) => name);
}

function ruleOf(id: string): Node {
  const rule = rules.get(id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}

function isTable(node: Node): boolean {
  return node.kind === "match" && tables.some((fact) => fact === node.fact);
}

/** For each charge of a case, the rows that a fact of it may be; none where that is every row. */
function rowsOf(golden: GoldenCase, fact: (typeof tables)[number]): readonly (readonly string[])[] {
  const { layout, charges } = subjectsOf(golden.situation);
  const place = layout.facts.get(fact);
  if (place?.type.kind !== "entry") return [];
  const { entries } = place.type;
  return [...charges.values()].map((charge) => (charge.entries[place.at] ?? []).map((index) => entries[index] ?? ""));
}

function rowsNamedBy(fact: (typeof tables)[number]): ReadonlySet<string> {
  return new Set(federalCases.flatMap((golden) => rowsOf(golden, fact).flat()));
}

function isWide(golden: GoldenCase): boolean {
  return rowsOf(golden, "charge.statute").some((rows) => rows.length !== 1);
}

/** How far into each row of the catalogue the mutator goes. */
function rowBranches(): ReadonlyMap<Node, "all" | "whole" | "none"> {
  const alone = new Set(
    federalCases
      .filter(({ relief }) => relief === "crime-of-violence")
      .flatMap((golden) => (isWide(golden) ? [] : rowsOf(golden, "charge.statute").flat())),
  );
  const found = new Map<Node, "all" | "whole" | "none">();
  for (const node of new Set([...rules.values()].flatMap((rule) => [...nodesOf(rule)]))) {
    if (node.kind !== "match" || !isTable(node)) continue;
    for (const [value, branch] of Object.entries(node.branches)) {
      const reach =
        node.fact === "charge.predicate"
          ? "none"
          : entered.includes(value)
            ? "all"
            : alone.has(value)
              ? "whole"
              : "none";
      if (found.get(branch) === undefined || reach !== "none") found.set(branch, reach);
    }
  }
  return found;
}
