import { type Condition, type ImmigrationRule, immigrationRules, law, subjectsOf } from "@setaside/law";
import { describe, expect, it } from "vitest";
import { type FindingsOf, matchesOf } from "../../src/immigration/match.ts";
import { screen, viewOf } from "../../src/index.ts";
import { lawDate } from "../a-record.ts";
import { casefileOfKnown, type ImmigrationCase, immigrationCases, type Known } from "./cases.data.ts";

/** The conditions of a rule with one of them changed, by what was changed. */
function mutantsOf(conditions: readonly Condition[], at: number): readonly (readonly [string, readonly Condition[]])[] {
  const condition = conditions[at];
  if (condition === undefined) return [];
  const changed = (other: Condition) => conditions.map((each, i) => (i === at ? other : each));
  const { tells: _, ...certain } = condition;
  const mutants: (readonly [string, readonly Condition[]])[] = [
    ["dropped", conditions.filter((__, i) => i !== at)],
    ["negated", changed({ ...condition, that: law.not(condition.that) } as Condition)],
    ["nothing left to tell", changed(certain as Condition)],
  ];
  if (condition.that.kind !== "settled")
    mutants.push(["always met", changed({ ...condition, that: law.settled("yes") })]);
  if (condition.on !== "client" && condition.reliefs !== undefined) {
    const { reliefs: __, ...anyhow } = condition;
    mutants.push(["without its motion", changed(anyhow as Condition)]);
  }
  return mutants.filter(([name]) => name !== "nothing left to tell" || condition.tells !== undefined);
}

/** What a case gives for a noncitizen, with the findings as they are. */
function prepared({ known }: ImmigrationCase) {
  const casefile = casefileOfKnown(known);
  const { charges, arrests } = screen(casefile, { lawDate });
  const findings: FindingsOf = new Map([
    ...charges.map((each) => [`charge:${each.id}`, each.findings] as const),
    ...arrests.map((each) => [`arrest:${each.id}`, each.findings] as const),
  ]);
  return { subjects: subjectsOf(viewOf(casefile).situation), findings };
}

const certainlyNoncitizen = ({ person }: Known) => !Object.hasOwn(person ?? {}, "noncitizen");
const cases = immigrationCases
  .filter(({ known }) => certainlyNoncitizen(known))
  .map((each) => ({ ...each, ...prepared(each) }));

function fits(rule: ImmigrationRule): boolean {
  const own = cases.filter((each) => each.rule === rule.id);
  return own.every(({ subjects, findings, expect: expected }) => {
    const found = matchesOf(rule, subjects, findings);
    const certain = found.some(({ applies }) => applies === "applies");
    return (found.length === 0 ? "not" : certain ? "applies" : "may-apply") === expected;
  });
}

describe("each condition of each rule on immigration", () => {
  it.each(immigrationRules)("$id: a change of any part fails a case", (rule) => {
    expect(fits(rule)).toBe(true);
    const surviving = rule.conditions.flatMap((_, at) =>
      mutantsOf(rule.conditions, at).flatMap(([name, conditions]) =>
        fits({ ...rule, conditions }) ? [`condition ${at + 1} ${name}`] : [],
      ),
    );
    expect(surviving).toEqual([]);
  });
});
