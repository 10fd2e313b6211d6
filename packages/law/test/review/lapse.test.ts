import { meaningVersion, type Node } from "@setaside/logic";
import { describe, expect, it } from "vitest";
import type { GoldenCase } from "../../src/federal/cases/index.ts";
import { digestOf } from "../../src/review/canonical.ts";
import { foundationOf } from "../../src/review/foundation.ts";
import { digestOfRule, type LawAtHand, type ReviewableRule, rulesOf } from "../../src/review/reviewable.ts";
import { build } from "../../src/states/build/build.ts";
import type { Jurisdiction, StateStatute, Version } from "../../src/states/jurisdiction.ts";
import { stateCases } from "../../src/states/made/cases.ts";
import { stateLaws } from "../../src/states/states.ts";

/** The jurisdictions whose data alone makes their law, so that a changed copy can be built. */
const connecticut = dataOf("CT");
const mississippi = dataOf("MS");

function dataOf(code: string): Jurisdiction {
  const found = stateLaws().get(code);
  if (found === undefined) throw new Error(`${code} is not covered`);
  return found.law;
}

function atHand(law: Jurisdiction, cases: readonly GoldenCase[] = stateCases): LawAtHand {
  return { reliefs: build(law), lists: law.lists, cases };
}

function digests(law: LawAtHand): Readonly<Record<string, string>> {
  return Object.fromEntries(rulesOf(law).map((rule: ReviewableRule) => [rule.id, digestOfRule(rule)]));
}

const before = digests(atHand(connecticut));
const everyRule = Object.keys(before);
const [since2013 = "", since2016 = "", since2021 = ""] = everyRule;

/** The rules whose digest is another one after the change. */
function lapsed(after: Readonly<Record<string, string>>, than = before): readonly string[] {
  return Object.keys(than).filter((rule) => after[rule] !== than[rule]);
}

/** Connecticut with its last text changed. */
function withLast(change: (version: Version) => Version): Jurisdiction {
  return withStatute((statute) => {
    const last = statute.versions.at(-1);
    return last === undefined ? statute : { ...statute, versions: [...statute.versions.slice(0, -1), change(last)] };
  });
}

function withStatute(change: (statute: StateStatute) => StateStatute): Jurisdiction {
  return { ...connecticut, statutes: connecticut.statutes.map(change) };
}

/** A deep copy with the keys of every object in the other order. */
function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, reversed(each)]),
  ) as T;
}

describe("a change of what a rule rests on lapses the review of that rule, and of no other", () => {
  const changes: Readonly<Record<string, LawAtHand>> = {
    "its link": atHand(
      withLast((version) => ({
        ...version,
        ways: version.ways.map((way) => ({ ...way, nexus: { phrase: null, kind: "related" } })),
      })),
    ),
    "which offenses it takes": atHand(
      withLast((version) => ({
        ...version,
        ways: version.ways.map((way) => ({ ...way, offenses: { severity: ["misdemeanor"] } })),
      })),
    ),
    "a condition's words": atHand(
      withLast((version) => ({
        ...version,
        conditions: version.conditions.map((each) => ({ ...each, words: "the defendant shows it otherwise" })),
      })),
    ),
    "whose victim": atHand(
      withLast((version) =>
        version.victim === null ? version : { ...version, victim: { ...version.victim, laborTrafficking: null } },
      ),
    ),
    "its burden": atHand(withLast((version) => ({ ...version, standard: "preponderance" }))),
    "a form": atHand(
      withLast((version) => ({
        ...version,
        procedure: {
          ...version.procedure,
          forms: [{ number: "X-1", name: "Petition", edition: null, source: "https://x.test", checked: "2026-11-21" }],
        },
      })),
    ),
    "its steps": atHand(
      withLast((version) => ({ ...version, ways: version.ways.map((way) => ({ ...way, tiers: "None." })) })),
    ),
    "what is not verified of the statute": atHand(
      withStatute((statute) => ({ ...statute, unverified: statute.unverified.slice(1) })),
    ),
    "what a golden case expects": atHand(
      connecticut,
      stateCases.map((each) =>
        each.id === "ct/prostitution" ? { ...each, expect: { least: "no", most: "no" } } : each,
      ),
    ),
    "the facts of a golden case": atHand(
      connecticut,
      stateCases.map((each) => (each.id === "ct/prostitution" ? { ...each, situation: {} } : each)),
    ),
    "a golden case taken away": atHand(
      connecticut,
      stateCases.filter(({ id }) => id !== "ct/prostitution"),
    ),
  };
  // What the research says of the whole statute stands on each of its texts, so that all lapse there.
  const all = new Set(["what is not verified of the statute"]);

  it.each(Object.entries(changes))("%s", (name, law) => {
    expect(lapsed(digests(law))).toEqual(all.has(name) ? everyRule : [since2021]);
  });

  it("its period: the review of the text as it stood is of no rule any more", () => {
    const moved = digests(atHand(withLast((version) => ({ ...version, from: "2021-11-01" }))));
    expect(lapsed(moved)).toEqual([since2021]);
    const ended = digests(atHand(withLast((version) => ({ ...version, to: "2027-01-01" }))));
    expect(lapsed(ended)).toEqual([since2021]);
  });

  it("a list: every rule that reads it", () => {
    const list = connecticut.lists.prostitution;
    if (list === undefined) throw new Error("Connecticut has another list now");
    const changed = { ...connecticut, lists: { prostitution: { ...list, read: "part" as const } } };
    const after = Object.fromEntries(
      rulesOf({ reliefs: build(connecticut), lists: changed.lists, cases: stateCases }).map((rule) => [
        rule.id,
        digestOfRule(rule),
      ]),
    );
    expect(lapsed(after)).toEqual([since2013, since2016, since2021]);
  });

  it("a golden case of a past day: only the text of that day", () => {
    const cases = stateCases.map((each) => (each.id === "ct/larceny-in-2018" ? { ...each, reason: "Another." } : each));
    expect(lapsed(digests(atHand(connecticut, cases)))).toEqual([since2016]);
  });

  it("a change in one state: no review of another", () => {
    const of = digests(atHand(mississippi));
    const list = connecticut.lists.prostitution;
    const changed = { ...connecticut, lists: { prostitution: { ...list, offenses: [] } } } as Jurisdiction;
    expect(lapsed(digests(atHand(changed)))).not.toEqual([]);
    expect(lapsed(digests(atHand(mississippi)), of)).toEqual([]);
    expect(JSON.stringify(rulesOf(atHand(mississippi)))).not.toContain("Connecticut");
  });
});

describe("a foundation", () => {
  it("holds the wording of its questions in both languages, and the meaning of the logic", () => {
    const rule = rulesOf(atHand(connecticut)).find(({ id }) => id === since2021);
    const held = rule === undefined ? "" : JSON.stringify(foundationOf(rule));
    const { question, why } = connecticut.facts["charge.ct-maximum-at-most-ten"] ?? {};
    for (const each of [question?.en, question?.es, why?.en, why?.es]) expect(held).toContain(JSON.stringify(each));
    expect(held).toContain(`"meaning":${meaningVersion}`);
    // Another text's rule does not ask it.
    const earlier = rulesOf(atHand(connecticut)).find(({ id }) => id === since2016);
    expect(earlier === undefined ? "" : JSON.stringify(foundationOf(earlier))).not.toContain(question?.en);
  });
});

describe("what changes no law lapses nothing", () => {
  it("keys in another order, a copy of the data", () => {
    expect(digests(atHand(reversed(connecticut), reversed(stateCases)))).toEqual(before);
  });

  it("alternatives and cases in another order, and rules grouped otherwise", () => {
    const regrouped = withLast((version) => ({
      ...version,
      ways: version.ways.map((way) => ({ ...way, offenses: { some: [{ some: [way.offenses] }] } })),
    }));
    expect(digests(atHand(regrouped))).toEqual(before);
    const turned = withLast((version) => ({
      ...version,
      ways: version.ways.map((way) =>
        "some" in way.offenses ? { ...way, offenses: { some: [...way.offenses.some].reverse() } } : way,
      ),
    }));
    expect(digests(atHand(turned))).toEqual(before);
    expect(digests(atHand(connecticut, [...stateCases].reverse()))).toEqual(before);
  });

  it("another day of looking, another address of the text, other ways to write a code", () => {
    const looked: Jurisdiction = {
      ...withStatute((statute) => ({
        ...statute,
        sources: [{ url: "https://example.test/", kind: "statute", asOf: "2027" }],
      })),
      lastChecked: "2027-03-01",
      codes: Object.fromEntries(
        Object.entries(connecticut.codes).map(([key, code]) => [key, { ...code, also: ["Something"] }]),
      ),
    };
    expect(digests(atHand(looked))).toEqual(before);
  });
});

describe("the canonical form", () => {
  const is = (fact: string): Node => ({ kind: "is", fact });
  const [a, b] = [is("charge.a"), is("charge.b")];

  it("takes the parts of all and any in any order and grouping, and of nothing else", () => {
    const all = (...parts: readonly Node[]): Node => ({ kind: "all", parts });
    expect(digestOf(all(a, b))).toBe(digestOf(all(b, all(a))));
    expect(digestOf(all(a))).toBe(digestOf(a));
    expect(digestOf(all(a, b))).not.toBe(digestOf({ kind: "any", parts: [a, b] }));
    expect(digestOf({ kind: "not", part: a })).not.toBe(digestOf(a));
    expect(digestOf(["a", "b"])).not.toBe(digestOf(["b", "a"]));
  });

  it("does not see a finer entry of a code beside the wider one, for another list may have named it", () => {
    const statute = (...values: readonly string[]): Node => ({ kind: "oneOf", fact: "charge.stateStatute", values });
    const wide = digestOf(statute("zz penal 647"));
    expect(digestOf(statute("zz penal 647", "zz penal 647(b)"))).toBe(wide);
    expect(digestOf(statute("zz penal 647(b)"))).not.toBe(wide);
    expect(digestOf(statute("zz penal 640..650", "zz penal 647"))).toBe(digestOf(statute("zz penal 640..650")));
    expect(digestOf(statute("zz penal 647", "zz vehicle 647"))).not.toBe(wide);
  });

  it("sees every word that a ground says, and its mark", () => {
    const ground = { text: "Words.", citation: "1 C. § 1", kind: "statute", confidence: "verified" } as const;
    const made = digestOf(ground);
    for (const [key, value] of Object.entries({
      text: "Word.",
      citation: "1 C. § 2",
      kind: "analysis",
      confidence: "recalled",
    })) {
      expect(digestOf({ ...ground, [key]: value }), key).not.toBe(made);
    }
    expect(digestOf({ ...ground, lastChecked: "2027-01-01", source: "https://x.test" })).toBe(made);
  });
});
