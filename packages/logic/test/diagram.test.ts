import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  diagramOf,
  type Formula,
  formulaOf,
  known,
  type Rank,
  relate,
  scopeOf,
  subject,
  type Variable,
} from "../src/index.ts";
import { language, layout } from "./small.ts";

function variableOf(key: string, size: number): Variable {
  return { key, openness: { kind: "unread", id: key }, values: Array.from({ length: size }, (_, i) => String(i)) };
}
const variables = [variableOf("a", 2), variableOf("b", 2), variableOf("c", 3), variableOf("d", 3)];
const ranks = fc.constantFrom<Rank>(0, 1, 2);

function formulas(depth: number): fc.Arbitrary<Formula> {
  const verdict = ranks.map((rank): Formula => ({ kind: "verdict", rank }));
  const literal = fc.constantFrom(...variables).chain((variable) => {
    const size = { minLength: variable.values.length, maxLength: variable.values.length };
    return fc.array(ranks, size).map((each): Formula => ({ kind: "literal", variable, ranks: each }));
  });
  if (depth === 0) return fc.oneof(verdict, { weight: 4, arbitrary: literal });
  const part = formulas(depth - 1);
  const junction = fc
    .tuple(fc.constantFrom("all" as const, "any" as const), fc.array(part, { maxLength: 3 }))
    .map(([kind, parts]): Formula => ({ kind, parts }));
  const choose = fc.constantFrom(...variables).chain((variable) => {
    const size = { minLength: variable.values.length, maxLength: variable.values.length };
    return fc.array(part, size).map((branches): Formula => ({ kind: "choose", variable, branches }));
  });
  return fc.oneof(literal, { weight: 3, arbitrary: junction }, { weight: 2, arbitrary: choose });
}

/** The formula's verdict when each variable has a value, by the definition. */
function verdictIn(formula: Formula, values: ReadonlyMap<string, number>): Rank {
  switch (formula.kind) {
    case "verdict":
      return formula.rank;
    case "literal":
      return formula.ranks[values.get(formula.variable.key) ?? 0] ?? 0;
    case "choose": {
      const branch = formula.branches[values.get(formula.variable.key) ?? 0];
      return branch === undefined ? 0 : verdictIn(branch, values);
    }
    case "all":
      return Math.min(2, ...formula.parts.map((part) => verdictIn(part, values))) as Rank;
    case "any":
      return Math.max(0, ...formula.parts.map((part) => verdictIn(part, values))) as Rank;
  }
}

const assignments = Array.from({ length: 36 }, (_, at) => [
  at % 2,
  (at >> 1) % 2,
  Math.floor(at / 4) % 3,
  Math.floor(at / 12),
]);

function tableOf(formula: Formula): Rank[] {
  return assignments.map((each) => verdictIn(formula, new Map(variables.map(({ key }, i) => [key, each[i] ?? 0]))));
}

describe("a diagram", () => {
  it("reaches just the verdicts that some values give, and holds just the variables that matter", () => {
    fc.assert(
      fc.property(formulas(3), (formula) => {
        const table = tableOf(formula);
        const diagram = diagramOf(formula);
        expect(diagram?.least).toBe(Math.min(...table));
        expect(diagram?.most).toBe(Math.max(...table));
        expect(diagram?.mayBeArguable).toBe(table.includes(1));
        const matter = variables.filter((_, i) =>
          assignments.some((one, at) =>
            assignments.some(
              (other, to) => table[at] !== table[to] && one.every((value, j) => j === i || value === other[j]),
            ),
          ),
        );
        expect(new Set(diagram?.support)).toEqual(new Set(matter));
      }),
      { numRuns: 3000 },
    );
  });

  it("lists what matters in the order in which the rule meets it", () => {
    const literal = (at: number): Formula => {
      const variable = variables[at] ?? variableOf("none", 2);
      return { kind: "literal", variable, ranks: variable.values.map((_, i) => (i === 0 ? 0 : 2)) };
    };
    const rule: Formula = {
      kind: "all",
      parts: [literal(2), { kind: "any", parts: [literal(0), literal(3)] }, literal(1)],
    };
    expect(diagramOf(rule)?.support.map(({ key }) => key)).toEqual(["c", "a", "d", "b"]);
  });

  it("is undefined past its limit, and within the limit it is not", () => {
    const pairs: Formula = {
      kind: "any",
      parts: Array.from(
        { length: 12 },
        (_, i): Formula => ({
          kind: "all",
          parts: ["x", "y"].map(
            (side): Formula => ({ kind: "literal", variable: variableOf(`${side}${i}`, 2), ranks: [0, 2] }),
          ),
        }),
      ),
    };
    expect(diagramOf(pairs, 10)).toBeUndefined();
    expect(diagramOf(pairs)?.support).toHaveLength(24);
  });
});

describe("a formula", () => {
  const { all, any, not, is, oneOf, match, settled, before, onOrAfter, includes, some, unsettled, notRead } = language;
  const ground = { text: "t", citation: "c", kind: "statute", confidence: "verified" } as const;
  const charge = subject(layout, "charge", "c", { silent: known(true) });
  const person = subject(layout, "person", "p");
  const scope = scopeOf(layout, [charge, person]);
  const of = (...args: [Parameters<typeof formulaOf>[1], Parameters<typeof formulaOf>[3]?]) =>
    formulaOf(layout, args[0], scope, args[1] ?? {});

  it("has what is known filled in", () => {
    expect(of(is("charge.silent"))).toEqual({ kind: "verdict", rank: 2 });
    expect(of(not(is("charge.silent")))).toEqual({ kind: "verdict", rank: 0 });
    expect(of(any(is("charge.violent"), is("charge.silent")))).toEqual({ kind: "verdict", rank: 2 });
    expect(of(all(settled("yes"), unsettled({ id: "q", question: "?", readings: [], ground })))).toEqual({
      kind: "verdict",
      rank: 1,
    });
  });

  it("has one variable for a fact wherever it is met, with the values still possible", () => {
    const rule = all(
      oneOf("charge.form", "attempt"),
      match("charge.form", { completed: all(), attempt: any(), conspiracy: all() }),
    );
    const found = of(rule);
    const [leaf, chosen] = found.kind === "all" ? found.parts : [];
    expect(leaf).toMatchObject({
      kind: "literal",
      ranks: [0, 2, 0],
      variable: { values: ["completed", "attempt", "conspiracy"] },
    });
    expect(chosen?.kind === "choose" && leaf?.kind === "literal" && chosen.variable === leaf.variable).toBe(true);
  });

  it("cuts dates where rules do", () => {
    const rule = all(before("charge.date", "2000-01-01"), onOrAfter("charge.date", "1999-01-01"));
    const found = of(rule);
    expect(found.kind === "all" && found.parts.map((part) => part.kind === "literal" && part.ranks)).toEqual([
      [2, 2, 0],
      [0, 2, 2],
    ]);
  });

  it("opens a set member by member", () => {
    expect(of(includes("charge.means", "force", "fraud"))).toMatchObject({
      kind: "any",
      parts: [{ variable: { openness: { member: "force" } } }, { variable: { openness: { member: "fraud" } } }],
    });
  });

  it("treats entries alike that the rule does not tell apart", () => {
    expect(of(oneOf("charge.offense", "b", "c"))).toMatchObject({ variable: { values: ["a", "b"] }, ranks: [0, 2] });
  });

  it("lets questions of law and conclusions vary when asked to", () => {
    const question = unsettled({ id: "q", question: "?", readings: [], ground });
    expect(of(question, { rulings: true })).toMatchObject({
      variable: { openness: { kind: "ruling", question: "q" } },
      ranks: [0, 2],
    });
    expect(of(not(question), { rulings: true })).toMatchObject({ ranks: [2, 0] });
    const element = language.concludable("victim", "charge", ground, settled("no"));
    expect(of(element)).toEqual({ kind: "verdict", rank: 0 });
    expect(of(element, { conclusions: new Set(["victim"]) })).toMatchObject({
      variable: { openness: { kind: "conclusion", element: "victim", subject: charge } },
    });
  });

  it("keeps unread words of one subject apart from those of another", () => {
    const words = (on?: "charge" | "person") => of(notRead("u", ground, on));
    const keys = [words(), words("charge"), words("person")].map(
      (found) => found.kind === "literal" && found.variable.key,
    );
    expect(new Set(keys).size).toBe(3);
  });

  it("asks of an incomplete list whether there are others", () => {
    const prior = subject(layout, "charge", "prior", { violent: known(false) });
    const holder = subject(layout, "person", "p2");
    relate(layout, holder, "charges", [prior], false);
    const found = formulaOf(layout, some("person.charges", is("charge.violent")), scopeOf(layout, [holder]));
    const openness = diagramOf(found)?.support.map((variable) => variable.openness);
    expect(
      openness?.every(
        (each) => each.kind === "others" && each.relation === "person.charges" && each.subject === holder,
      ),
    ).toBe(true);
    relate(layout, holder, "charges", [prior], true);
    expect(formulaOf(layout, some("person.charges", is("charge.violent")), scopeOf(layout, [holder]))).toEqual({
      kind: "verdict",
      rank: 0,
    });
  });

  it("needs its subjects in scope", () => {
    expect(() => formulaOf(layout, is("outcome.convicted"), scope)).toThrow("no outcome in scope");
  });
});
