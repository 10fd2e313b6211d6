import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AskOptions, ask, exact, type Goal, known, type Question, scopeOf, subject } from "../src/index.ts";
import { groupOf } from "./completions.ts";
import { answersOf } from "./oracle.ts";
import { cases, expressions, layout, scopeFor, vocabulary } from "./random.ts";
import { language, layout as smallLayout } from "./small.ts";

const people = ["record", "attorney", "survivor"] as const;
const paths = [...Object.keys(vocabulary.facts), ...Object.keys(vocabulary.relations)];

/** Who can answer what, how much it may hurt, and who has said "not sure" to what. */
const manners = fc.record({
  who: fc.array(fc.subarray([...people]), { minLength: paths.length, maxLength: paths.length }),
  sensitivity: fc.array(fc.nat(3), { minLength: paths.length, maxLength: paths.length }),
  ended: fc.array(fc.tuple(fc.constantFrom(...paths), fc.constantFrom(...people)), { maxLength: 6 }),
});

function optionsFrom(
  of: string,
  { who, sensitivity, ended }: typeof manners extends fc.Arbitrary<infer T> ? T : never,
): AskOptions {
  return {
    of,
    manner: (path) => ({ who: who[paths.indexOf(path)] ?? [], sensitivity: sensitivity[paths.indexOf(path)] ?? 0 }),
    ended: (path, _subject, person) => ended.some(([endedPath, by]) => endedPath === path && by === person),
  };
}

/** The question's group in the oracle's words: a set is asked about whole. */
function about(question: Question): string {
  return question.others ? `others:${question.subject.id}.${question.path}` : `${question.subject.id}.${question.path}`;
}

const whole = (group: string) => group.replace(/#.*$/u, "");

describe("ask, against every completion", () => {
  it("asks whatever can change some goal's verdict, of whoever can answer and has not ended it", () => {
    let tried = 0;
    fc.assert(
      fc.property(expressions(2), expressions(2), cases(7), manners, (a, b, facts, manner) => {
        const found = [answersOf(a, facts), answersOf(b, facts)];
        const goals: Goal[] = [a, b].map((expression, i) => ({ id: `g${i}`, expression, scope: scopeFor(facts) }));
        if (found.includes(undefined)) return;
        const matter = new Map<string, string[]>();
        for (const [i, answers] of found.entries()) {
          const askable = new Set(
            [...(answers?.turnsOn ?? [])].filter((group) => !group.startsWith("unread:")).map(whole),
          );
          for (const group of askable) matter.set(group, [...(matter.get(group) ?? []), `g${i}`]);
        }
        for (const of of people) {
          const options = optionsFrom(of, manner);
          const { questions, missing, isExact } = ask(layout, goals, options);
          if (!isExact) return;
          const all = [...questions, ...missing];
          expect(all.map(about).sort()).toEqual([...matter.keys()].sort());
          for (const question of all) {
            expect(question.goals).toEqual(matter.get(about(question)));
            const { who, sensitivity } = options.manner(question.path);
            expect(question).toMatchObject({ who, sensitivity });
            const canAsk = who.includes(of) && !options.ended(question.path, question.subject, of);
            expect(questions.includes(question)).toBe(canAsk);
          }
          for (const list of [questions, missing]) {
            const order = list.map(({ sensitivity, goals: { length } }) => sensitivity * 10 - length);
            expect(order).toEqual([...order].sort((x, y) => x - y));
          }
        }
        tried += 1;
      }),
      { numRuns: 1500 },
    );
    expect(tried).toBeGreaterThan(500);
  });
});

describe("ask", () => {
  const { all, any, is, some, match, includes, settled } = language;
  const charge = subject(smallLayout, "charge", "c");
  const person = subject(smallLayout, "person", "p");
  const scope = scopeOf(smallLayout, [charge, person]);
  const goal = (expression: Goal["expression"], id = "g"): Goal => ({ id, expression, scope });
  const anyone: AskOptions = {
    of: "survivor",
    manner: () => ({ who: ["survivor", "attorney"], sensitivity: 0 }),
    ended: () => false,
  };

  it("asks nothing that would change nothing", () => {
    const agreed = match("charge.form", {
      completed: settled("yes"),
      attempt: settled("yes"),
      conspiracy: settled("yes"),
    });
    expect(ask(smallLayout, [goal(agreed)], anyone)).toEqual({ questions: [], missing: [], isExact: true });
    expect(ask(smallLayout, [goal(any(is("charge.violent"), agreed))], anyone).questions).toEqual([]);
  });

  it("asks once for a fact of many goals, and what serves most goals first", () => {
    const goals = [
      goal(is("charge.silent"), "one"),
      goal(is("charge.violent"), "two"),
      goal(is("charge.violent"), "three"),
    ];
    const { questions } = ask(smallLayout, goals, anyone);
    expect(questions.map(({ path, goals: of }) => [path, of])).toEqual([
      ["charge.violent", ["two", "three"]],
      ["charge.silent", ["one"]],
    ]);
  });

  it("asks the gentlest first, whatever it serves", () => {
    const manner = (path: string) => ({ who: ["survivor"], sensitivity: path === "charge.violent" ? 3 : 1 });
    const goals = [goal(all(is("charge.violent"), is("charge.silent"))), goal(is("charge.violent"), "other")];
    const { questions } = ask(smallLayout, goals, { ...anyone, manner });
    expect(questions.map(({ path }) => path)).toEqual(["charge.silent", "charge.violent"]);
  });

  it("asks about a set once, and whether there are others once", () => {
    const rule = all(
      includes("charge.means", "force", "fraud"),
      some("person.charges", all(is("charge.violent"), is("charge.silent"))),
    );
    const { questions } = ask(smallLayout, [goal(rule)], anyone);
    expect(questions.map(({ path, others, subject: { id } }) => [path, others, id])).toEqual([
      ["charge.means", false, "c"],
      ["person.charges", true, "p"],
    ]);
  });

  it("not sure ends a question for that person only, and the next can still be asked", () => {
    const ended: AskOptions["ended"] = (path, on, by) =>
      path === "charge.violent" && on === charge && by === "survivor";
    const goals = [goal(is("charge.violent"))];
    const survivor = ask(smallLayout, goals, { ...anyone, ended });
    expect([survivor.questions, survivor.missing.map(({ path }) => path)]).toEqual([[], ["charge.violent"]]);
    const attorney = ask(smallLayout, goals, { ...anyone, of: "attorney", ended });
    expect([attorney.questions.map(({ path }) => path), attorney.missing]).toEqual([["charge.violent"], []]);
  });

  it("what it stops asking is what no longer matters", () => {
    const rule = any(is("charge.violent"), is("charge.silent"));
    const told = scopeOf(smallLayout, [subject(smallLayout, "charge", "c", { violent: known(true) })]);
    expect(ask(smallLayout, [{ id: "g", expression: rule, scope: told }], anyone).questions).toEqual([]);
    expect(exact(smallLayout, rule, scope).turnsOn.map(groupOf)).toEqual(["c.charge.violent", "c.charge.silent"]);
  });

  it("past the size it is given says that it may ask too much", () => {
    const { isExact, questions } = ask(smallLayout, [goal(all(is("charge.violent"), is("charge.silent")))], {
      ...anyone,
      limit: 3,
    });
    expect(isExact).toBe(false);
    expect(questions).toHaveLength(2);
  });
});
