import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Knowledge, known, packed, put, subject } from "../src/index.ts";
import { knowledgeOf, layout } from "./random.ts";

const paths = [...layout.facts.keys()].filter((path) => path.startsWith("charge."));
const facts = fc.record(Object.fromEntries(paths.map((path) => [path, knowledgeOf(path, 5)])));

function laidOut(values: Readonly<Record<string, Knowledge>>) {
  const named = Object.entries(values).map(([path, value]) => [path.slice("charge.".length), value]);
  return subject(layout, "charge", "c", Object.fromEntries(named));
}

describe("a fact put over another", () => {
  it("leaves the subject as if it had been laid out so", () => {
    fc.assert(
      fc.property(facts, facts, (before, after) => {
        const reused = laidOut(before);
        for (const [path, value] of Object.entries(after)) put(reused, packed(layout, path, value));
        expect(reused).toEqual(laidOut(after));
      }),
    );
  });

  it("serves any number of subjects and changes in none of them", () => {
    const child = packed(layout, "charge.child", known(true));
    const [one, other] = [laidOut({}), laidOut({})];
    put(one, child);
    put(other, child);
    put(one, packed(layout, "charge.child", { kind: "unknown" }));
    expect(one).toEqual(laidOut({}));
    expect(other).toEqual(laidOut({ "charge.child": known(true) }));
    expect(Object.isFrozen(child)).toBe(true);
  });

  it("is refused by a subject of another kind", () => {
    const child = packed(layout, "charge.child", known(true));
    expect(() => put(subject(layout, "person", "p"), child)).toThrow("another kind");
  });

  it.each([
    ["charge.child", known("perhaps"), 'no value "perhaps"'],
    ["charge.offense", known("18:none"), 'no entry "18:none"'],
    ["charge.months", { kind: "range", least: 3, most: 2 } as const, "can't be at least 3 and at most 2"],
    ["charge.unheardOf", known(true), "no fact charge.unheardOf"],
  ])("of %s throws on %j", (path, knowledge, message) => {
    expect(() => packed(layout, path, knowledge)).toThrow(message);
  });
});

describe("two blank subjects", () => {
  it("share nothing", () => {
    const [one, other] = [laidOut({}), laidOut({})];
    one.slots.fill(0);
    one.conclusions.fill(1);
    one.related.length = 0;
    expect(other).toEqual(laidOut({}));
    expect(other.related).toHaveLength(
      [...layout.relations.keys()].filter((path) => path.startsWith("charge.")).length,
    );
  });
});
