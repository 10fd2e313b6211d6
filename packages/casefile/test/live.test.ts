import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Assertion,
  assertion,
  canonical,
  conflicts,
  correct,
  emptyLog,
  factsOf,
  history,
  indexLog,
  isPass,
  type Json,
  liveValues,
  logOf,
  merge,
  notSure,
  passes,
  retract,
  retracted,
  skipped,
  subjects,
  supersede,
  undo,
} from "../src/index.ts";
import { assertions, log } from "./random.ts";

const charge = "charge:casd:3:15-cr-00331:1:1";
const signature = { by: "key-1", at: "2026-03-01T00:00:00Z", source: { kind: "person", speaker: "attorney" } } as const;

function say(value: Json, more: Partial<Assertion> = {}): Assertion {
  return assertion({ subject: charge, fact: "form", value, ...signature, supersedes: [], ...more });
}

const values = (of: ReturnType<typeof logOf>, fact = "form") => liveValues(of, charge, fact).map(({ value }) => value);

describe("what stands", () => {
  it("is what no assertion corrects", () => {
    fc.assert(
      fc.property(log, (each) => {
        const corrected = new Set(each.assertions.flatMap(({ supersedes }) => supersedes));
        const expected = each.assertions.filter(({ id, value }) => !corrected.has(id) && !isPass(value));
        const live = subjects(each).flatMap((subject) =>
          factsOf(each, subject).flatMap((fact) =>
            liveValues(each, subject, fact).flatMap((found) => found.assertions),
          ),
        );
        expect(new Set(live.map(({ id }) => id))).toEqual(new Set(expected.map(({ id }) => id)));
      }),
    );
  });

  it("is one value with two sources when two documents say the same", () => {
    const page = (digit: string) =>
      ({ kind: "document", document: `document:${digit.repeat(64)}`, place: "row 1", text: "x" }) as const;
    const both = logOf([say("attempt", { source: page("a") }), say("attempt", { source: page("b") })]);
    expect(liveValues(both, charge, "form")).toHaveLength(1);
    expect(liveValues(both, charge, "form")[0]?.assertions).toHaveLength(2);
    expect(conflicts(both)).toEqual([]);
  });

  it("is in conflict exactly when a fact of one value has two different live ones", () => {
    fc.assert(
      fc.property(log, (each) => {
        const corrected = new Set(each.assertions.flatMap(({ supersedes }) => supersedes));
        const byFact = new Map<string, Set<string>>();
        for (const { id, subject, fact, value } of each.assertions) {
          if (corrected.has(id) || isPass(value) || fact === "aliases") continue;
          const key = `${subject} ${fact}`;
          byFact.set(key, (byFact.get(key) ?? new Set()).add(canonical(value)));
        }
        const expected = [...byFact].filter(([, found]) => found.size > 1).map(([key]) => key);
        expect(new Set(conflicts(each).map(({ subject, fact }) => `${subject} ${fact}`))).toEqual(new Set(expected));
        for (const { values } of conflicts(each)) expect(values.length).toBeGreaterThan(1);
      }),
    );
  });

  it("takes several values of a set without conflict, as the table says", () => {
    const names = logOf(["A. Roe", "B. Roe"].map((value) => say(value, { subject: "person", fact: "aliases" })));
    expect(conflicts(names)).toEqual([]);
    expect(conflicts(names, {})).toHaveLength(1);
    expect(conflicts(logOf([say("a"), say("b")]), { "charge.form": "set" })).toEqual([]);
  });

  it("counts a retraction and an unknown as values, and an answer without one not at all", () => {
    expect(conflicts(logOf([say("attempt"), say(retracted)]))).toHaveLength(1);
    expect(conflicts(logOf([say("attempt"), say(null)]))).toHaveLength(1);
    const passed = logOf([say("attempt"), say(notSure), say(skipped)]);
    expect(conflicts(passed)).toEqual([]);
    expect(values(passed)).toEqual(["attempt"]);
    expect(passes(passed, charge, "form")).toHaveLength(2);
  });
});

describe("a correction", () => {
  it("takes the place of what it names, and deletes nothing", () => {
    fc.assert(
      fc.property(log, fc.nat(), (before, nth) => {
        const target = before.assertions[nth % Math.max(1, before.assertions.length)];
        fc.pre(target !== undefined);
        if (target === undefined) return;
        const { subject, fact } = target;
        const after = supersede(before, [target.id], { subject, fact, value: "corrected", ...signature });
        for (const each of before.assertions) expect(after.assertions).toContainEqual(each);
        expect(after.assertions).toHaveLength(before.assertions.length + 1);
        expect(history(after, subject, fact)).toContainEqual(target);
        const live = liveValues(after, subject, fact).flatMap((found) => found.assertions.map(({ id }) => id));
        expect(live).not.toContain(target.id);
      }),
    );
  });

  it("settles a conflict when it names all that stands", () => {
    const torn = logOf([say("attempt"), say("completed")]);
    const settled = correct(torn, { subject: charge, fact: "form", value: "attempt", ...signature });
    expect(conflicts(settled)).toEqual([]);
    expect(values(settled)).toEqual(["attempt"]);
  });

  it("made twice apart is a conflict after the merge, and never silently won", () => {
    const read = logOf([say("attempt")]);
    const mine = correct(read, { subject: charge, fact: "form", value: "completed", ...signature });
    const yours = retract(read, charge, "form", { ...signature, by: "key-2" });
    expect(conflicts(merge(mine, yours))[0]?.values).toEqual(["completed", retracted]);
  });

  it("leaves another speaker's answer without a value alone", () => {
    const asked = logOf([say(notSure)]);
    const after = correct(asked, { subject: charge, fact: "form", value: "attempt", ...signature });
    expect(passes(after, charge, "form")).toHaveLength(1);
  });
});

describe("undo", () => {
  const first = say("attempt");
  const read = logOf([first]);

  it("brings back what a correction replaced, with its source", () => {
    const changed = correct(read, { subject: charge, fact: "form", value: "completed", ...signature });
    const id = liveValues(changed, charge, "form")[0]?.assertions[0]?.id ?? "";
    const back = undo(changed, id, { ...signature, at: "2026-03-02T00:00:00Z" });
    expect(values(back)).toEqual(["attempt"]);
    expect(history(back, charge, "form").map(({ value }) => value)).toEqual(["attempt", "completed", "attempt"]);
  });

  it("leaves nothing known where nothing was before", () => {
    expect(values(undo(read, first.id, signature))).toEqual([retracted]);
  });

  it("leaves what others said when they corrected the same", () => {
    const mine = say("completed", { supersedes: [first.id] });
    const yours = say("attempt", { supersedes: [first.id], by: "key-2" });
    expect(values(undo(logOf([first, mine, yours]), mine.id, signature))).toEqual(["attempt"]);
  });

  it("changes nothing when there is nothing to undo", () => {
    expect(undo(read, "0".repeat(64), signature)).toBe(read);
    const changed = correct(read, { subject: charge, fact: "form", value: "completed", ...signature });
    expect(undo(changed, first.id, signature)).toBe(changed);
  });
});

describe("history", () => {
  it("tells all that was said, each once, what was corrected before what corrects it", () => {
    fc.assert(
      fc.property(assertions, (all) => {
        const whole = logOf(all);
        for (const subject of subjects(whole)) {
          for (const fact of factsOf(whole, subject)) {
            const told = history(whole, subject, fact).map(({ id }) => id);
            const said = whole.assertions.filter((each) => each.subject === subject && each.fact === fact);
            expect([...told].sort()).toEqual(said.map(({ id }) => id));
            for (const { id, supersedes } of said) {
              for (const earlier of supersedes) expect(told.indexOf(earlier)).toBeLessThan(told.indexOf(id));
            }
          }
        }
      }),
    );
  });

  it("ends on a log whose ids were forged into a circle", () => {
    const forged = [say("a"), say("b")].map((each, at) => ({ ...each, id: String(at), supersedes: [String(1 - at)] }));
    expect(history(logOf(forged), charge, "form")).toHaveLength(2);
  });

  it("tells a chain of fifty thousand corrections", () => {
    const chain: Assertion[] = [];
    for (let at = 0; at < 50_000; at++)
      chain.push({
        ...say("x"),
        id: String(at).padStart(6, "0"),
        at: String(at % 7),
        supersedes: at === 0 ? [] : [String(at - 1).padStart(6, "0")],
      });
    expect(history(logOf(chain), charge, "form").map(({ id }) => Number(id))).toEqual(chain.map((_, at) => at));
  });
});

it("lists subjects in natural order and nothing of an empty log", () => {
  const ids = ["charge:x:10", "charge:x:2", "charge:x:1s", "charge:x:1", "person"] as const;
  const all = logOf(ids.map((subject) => say(1, { subject })));
  expect(subjects(all, "charge")).toEqual(["charge:x:1", "charge:x:1s", "charge:x:2", "charge:x:10"]);
  expect(subjects(all, "person")).toEqual(["person"]);
  expect(subjects(emptyLog)).toEqual([]);
  expect(factsOf(emptyLog, "person")).toEqual([]);
  expect(indexLog(all)).toBe(indexLog(all));
});
