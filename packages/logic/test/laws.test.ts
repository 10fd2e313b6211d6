import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Node } from "../src/expression/node.ts";
import { compile, contains, evaluate, exact, type Knowledge, nodesOf, notOf } from "../src/index.ts";
import { type Case, cases, expressions, language, layout, type Model, nasty, scopeFor } from "./random.ts";

const { all, any, not, match, matchSome } = language;
const RUNS = { numRuns: 2000 };

/** What is known with one thing more known, at random: `pick` chooses among the narrowings of a knowledge. */
function narrowed(knowledge: Knowledge, path: string, pick: (count: number) => number): Knowledge {
  const type = layout.facts.get(path)?.type;
  switch (type?.kind) {
    case "number":
    case "date": {
      const whole = type.kind === "number" ? [type.least, type.most] : [10_900, 11_100];
      const [least = 0, most = 0] = knowledge.kind === "range" ? [knowledge.least, knowledge.most] : whole;
      const from = least + pick(most - least + 1);
      return { kind: "range", least: from, most: from + pick(most - from + 1) };
    }
    case "set": {
      const { certain, possible }: { certain: readonly string[]; possible: readonly string[] } =
        knowledge.kind === "members" ? knowledge : { certain: [], possible: type.members };
      const left = possible.filter((member) => certain.includes(member) || pick(3) > 0);
      return {
        kind: "members",
        certain: left.filter((member) => certain.includes(member) || pick(2) > 0),
        possible: left,
      };
    }
    default: {
      const listed = type?.kind === "choice" ? type.values : type?.kind === "entry" ? type.entries : [true, false];
      const values = knowledge.kind === "oneOf" ? knowledge.values : listed;
      const kept = values[pick(values.length)] ?? "";
      return { kind: "oneOf", values: values.filter((value) => value === kept || pick(2) > 0) };
    }
  }
}

/** The case with some facts narrowed and some lists marked complete. */
function learned(facts: Case, pick: (count: number) => number): Case {
  const made = new Map<Model, Model>();
  function learn(model: Model): Model {
    const done = made.get(model);
    if (done !== undefined) return done;
    const known = Object.entries(model.facts).map(([name, knowledge]): [string, Knowledge] => {
      return [name, pick(2) === 0 ? knowledge : narrowed(knowledge, `${model.kind}.${name}`, pick)];
    });
    const related = Object.entries(model.related).map(([name, { items, complete }]) => {
      return [name, { items: items.map(learn), complete: complete || pick(3) === 0 }] as const;
    });
    const more = { ...model, facts: Object.fromEntries(known), related: Object.fromEntries(related) };
    made.set(model, more);
    return more;
  }
  return { person: learn(facts.person), arrest: learn(facts.arrest), charge: learn(facts.charge) };
}

/** A source of small numbers that shrinks. */
const picks = fc.infiniteStream(fc.nat()).map((stream) => (count: number) => {
  const next = stream.next();
  return next.done === true || count < 1 ? 0 : next.value % count;
});

/** Tries a law of `evaluate` and of `exact` alike. */
function always(law: (truthOf: (node: Node) => number, a: Node, b: Node) => void) {
  fc.assert(
    fc.property(expressions(2), expressions(2), cases(5), (a, b, facts) => {
      const scope = scopeFor(facts);
      law((node) => evaluate(layout, node, scope), a, b);
      law((node) => exact(layout, node, scope).truth, a, b);
    }),
    RUNS,
  );
}

describe("learning a fact never widens", () => {
  // A silent record is a mark that nothing more will be learned: DESIGN § 3 excepts what is found under such a mark.
  const rules = expressions(3, { silent: false });

  it("the interval", () => {
    fc.assert(
      fc.property(rules, cases(3), picks, (node, facts, pick) => {
        const before = evaluate(layout, node, scopeFor(facts));
        const after = evaluate(layout, node, scopeFor(learned(facts, pick)));
        expect(contains(before, after)).toBe(true);
      }),
      RUNS,
    );
  });

  it("the exact truth, nor what it turns on past what it turned on before", () => {
    fc.assert(
      fc.property(rules, cases(4), picks, (node, facts, pick) => {
        const before = exact(layout, node, scopeFor(facts));
        const after = exact(layout, node, scopeFor(learned(facts, pick)));
        fc.pre(before.isExact && after.isExact);
        expect(contains(before.truth, after.truth)).toBe(true);
        const keys = new Set(before.turnsOn.map(({ openness }) => JSON.stringify({ ...openness, subject: "" })));
        expect(after.turnsOn.filter(({ openness }) => !keys.has(JSON.stringify({ ...openness, subject: "" })))).toEqual(
          [],
        );
      }),
      RUNS,
    );
  });

  it("unless it is found after all in a record said to be silent", () => {
    const open = { id: "q", question: "Which?", readings: [], ground: ground_ };
    const rule = matchSome("charge.form", { completed: language.settled("yes") }, language.settled("no"), {
      fact: silent_,
      question: open,
    });
    fc.assert(
      fc.property(cases(4), fc.constantFrom("completed", nasty.injection), (facts, form) => {
        const said = {
          [silent_.slice(7)]: { kind: "oneOf", values: [true] } as const,
          form: { kind: "unknown" } as const,
        };
        const silent = { ...facts, charge: { ...facts.charge, facts: said } };
        const found = {
          ...silent,
          charge: { ...silent.charge, facts: { ...said, form: { kind: "oneOf", values: [form] } as const } },
        };
        expect(evaluate(layout, rule, scopeFor(silent))).toBe(0b0101);
        expect(evaluate(layout, rule, scopeFor(found))).toBe(form === "completed" ? 0b1111 : 0b0000);
      }),
      { numRuns: 20 },
    );
  });
});

const ground_ = { text: "t", citation: "c", kind: "analysis", confidence: "recalled" } as const;
const silent_ = 'charge.select "odd" \'漢😀\\';

describe("negation", () => {
  it("mirrors, and is its own inverse", () => {
    always((truthOf, a) => {
      expect(truthOf(not(a))).toBe(notOf(truthOf(a)));
      expect(truthOf(not(not(a)))).toBe(truthOf(a));
    });
  });

  it("turns all into any and back (De Morgan)", () => {
    always((truthOf, a, b) => {
      expect(truthOf(not(all(a, b)))).toBe(truthOf(any(not(a), not(b))));
      expect(truthOf(not(any(a, b)))).toBe(truthOf(all(not(a), not(b))));
    });
  });
});

describe("match", () => {
  it("over a value on which all branches agree is that branch", () => {
    always((truthOf, a) => {
      expect(truthOf(match("arrest.circuit", { first: a, [nasty.quotes]: a, [nasty.backslash]: a }))).toBe(truthOf(a));
      expect(truthOf(matchSome("charge.offense", { "18:1": a }, a))).toBe(truthOf(a));
    });
  });
});

describe("an expression", () => {
  it("is plain data: read back from JSON it means the same", () => {
    always((truthOf, a) => expect(truthOf(JSON.parse(JSON.stringify(a)) as Node)).toBe(truthOf(a)));
  });

  it("is frozen, every node and list of it", () => {
    fc.assert(
      fc.property(expressions(3), (node) => {
        for (const each of nodesOf(node)) {
          const { ground: _ground, question: _question, ...own } = { ground: 0, question: 0, ...each };
          expect([each, ...Object.values(own)].filter((part) => !Object.isFrozen(part))).toEqual([]);
        }
      }),
    );
  });

  it("compiled, gives the same each time and leaves the scope as it was", () => {
    fc.assert(
      fc.property(expressions(3), cases(5), (node, facts) => {
        const scope = scopeFor(facts);
        const before = [...scope];
        const run = compile(layout, node);
        const first = run(scope);
        expect(run(scope)).toBe(first);
        expect(compile(layout, node)(scope)).toBe(first);
        expect(scope.every((each, i) => each === before[i])).toBe(true);
      }),
      RUNS,
    );
  });

  it("has an exact truth within its interval", () => {
    fc.assert(
      fc.property(expressions(3), cases(4), (node, facts) => {
        const scope = scopeFor(facts);
        expect(contains(evaluate(layout, node, scope), exact(layout, node, scope).truth)).toBe(true);
      }),
      RUNS,
    );
  });
});
