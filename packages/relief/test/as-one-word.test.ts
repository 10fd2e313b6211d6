import { type Assertion, assertion, logOf, type SubjectId, undated } from "@setaside/casefile";
import { describe, expect, it } from "vitest";
import { type Casefile, screen, viewOf } from "../src/index.ts";
import { casefileOfRecord, charge, lawDate, oneCase, trafficked, withFacts } from "./a-record.ts";

const id = charge(1);
const subject: SubjectId = `charge:${id}`;
const conspiracy = { statute: "18:371", form: "conspiracy" };

/** What the grid says of the charge, and what the element of a conviction came to. */
function ending(casefile: Casefile) {
  const found = screen(casefile, { lawDate }).charges.find((each) => each.id === id);
  const vacatur = found?.findings.find(({ relief }) => relief === "us/vacate-conviction-level-a");
  const element = vacatur?.because.find((each) => each.element === "convicted");
  return { grid: found?.disposition, least: element?.least, most: element?.most };
}

/** The casefile with one more source's word on the charge. */
function alsoSaid(
  casefile: Casefile,
  fact: string,
  value: Assertion["value"],
  by: "document" | "survivor" | "attorney",
) {
  const source =
    by === "document"
      ? ({ kind: "document", document: `document:${"a".repeat(64)}`, place: "Counts", text: "x" } as const)
      : ({ kind: "person", speaker: by } as const);
  const said = assertion({ subject, fact, value, source, by: "test/1", at: undated, supersedes: [] });
  return { ...casefile, log: logOf([...casefile.log.assertions, said]) };
}

describe("how a charge ended is one thing in the grid and in the rules", () => {
  const all = (facts: object) => ({ facts: { "charge:*": facts } });

  it("where a word on all charges differs from the record", () => {
    const dismissed = oneCase({ ...conspiracy, disposition: "dismissed" });
    const told = withFacts(dismissed, all({ disposition: "convicted" }));
    expect(ending(told)).toEqual({ grid: "dismissed", least: "no", most: "no" });
    expect(viewOf(told).situation.charges?.[id]?.facts?.disposition).toBe("dismissed");
  });

  it("where a word on all charges is the only one", () => {
    const open = oneCase({ ...conspiracy, disposition: "unknown" });
    const told = withFacts(open, all({ disposition: "convicted" }));
    expect(ending(told)).toEqual({ grid: "convicted", least: "yes", most: "yes" });
  });

  it("where sources contradict each other: a word on all charges settles nothing", () => {
    const two = alsoSaid(
      oneCase({ ...conspiracy, disposition: "dismissed" }),
      "outcomes",
      [{ class: "acquitted" }],
      "document",
    );
    expect(ending(withFacts(two, all({ disposition: "convicted" })))).toEqual({
      grid: "unknown",
      least: "no",
      most: "yes",
    });
  });

  it("where two people name different classes: either is possible", () => {
    const read = oneCase({ ...conspiracy, disposition: "dismissed" });
    const two = alsoSaid(
      alsoSaid(read, "disposition", "convicted", "survivor"),
      "disposition",
      "acquitted",
      "attorney",
    );
    expect(ending(two)).toEqual({ grid: "unknown", least: "no", most: "yes" });
  });

  it("of an offense booked", () => {
    const arrest = casefileOfRecord({ arrests: [{ id: "a1", district: "casd" }] });
    const told = withFacts(arrest, all({ disposition: "acquitted" }));
    const [booked] = screen(told, { lawDate }).charges;
    expect(booked?.disposition).toBe("acquitted");
    expect(viewOf(told).situation.charges?.[booked?.id ?? ""]?.facts?.disposition).toBe("acquitted");
  });
});

describe("readings of one ending that differ", () => {
  const read = (date: string, more: object = {}) =>
    oneCase({ ...conspiracy, outcomes: [{ class: "convicted", date, ...more }] });

  it("by a date only are still a conviction", () => {
    const two = alsoSaid(read("2016-09-23"), "outcomes", [{ class: "convicted", date: "2016-09-30" }], "document");
    expect(ending(two)).toEqual({ grid: "convicted", least: "yes", most: "yes" });
    expect(viewOf(two).situation.charges?.[id]?.outcomes).toEqual([{ class: "convicted" }]);
  });

  it("by who moved leave that open and nothing else", () => {
    const one = oneCase({ ...conspiracy, outcomes: [{ class: "dismissed", by: "court" }] });
    const two = alsoSaid(one, "outcomes", [{ class: "dismissed", by: "government" }], "document");
    expect(ending(two).grid).toBe("dismissed");
    expect(viewOf(two).situation.charges?.[id]?.outcomes).toEqual([{ class: "dismissed" }]);
  });

  it("by what took place leave everything open", () => {
    const two = alsoSaid(read("2016"), "outcomes", [{ class: "dismissed" }], "document");
    expect(ending(two)).toEqual({ grid: "unknown", least: "no", most: "yes" });
    expect(viewOf(two).situation.charges?.[id]?.outcomes).toBeUndefined();
  });

  it("by one that says it is not known leave everything open", () => {
    const two = alsoSaid(read("2016"), "outcomes", null, "survivor");
    expect(ending(two)).toEqual({ grid: "unknown", least: "no", most: "yes" });
  });
});

describe("that an offense was unconnected", () => {
  const fact = "nexus.timing";
  const timing = (casefile: Casefile) => viewOf(casefile).situation.charges?.[id]?.facts?.[fact];
  const read = oneCase({ ...conspiracy, disposition: "convicted" });

  it("is not confirmed by another word of counsel's on the same fact", () => {
    const two = alsoSaid(alsoSaid(read, fact, "unconnected", "survivor"), fact, "during", "attorney");
    expect(timing(two)).toBeUndefined();
    expect(viewOf(two).remarks.map(({ code }) => code)).toContain("awaits-counsel");
  });

  it("stays unknown whoever states it, until counsel concludes that the link is not there", () => {
    expect(timing(alsoSaid(read, fact, "unconnected", "survivor"))).toBeUndefined();
    expect(timing(alsoSaid(read, fact, "unconnected", "attorney"))).toBeUndefined();
    const concluded = withFacts(read, {
      facts: { "charge:*": { [fact]: "unconnected" } },
      conclusions: { "charge:*": { "direct-result": false } },
    });
    expect(timing(concluded)).toBe("unconnected");
  });
});

describe("an offense of an arrest", () => {
  const arrested = casefileOfRecord({ arrests: [{ id: "a1", district: "casd" }] });
  const booked = "charge:arrest:a1:1";

  it("of which the record lists none can be told in a facts file", () => {
    const told = withFacts(arrested, { facts: { [booked]: { statute: "18:371", disposition: "acquitted" } } });
    const found = screen(told, { lawDate });
    expect(found.charges.map(({ id: each, statute, disposition, list }) => [each, statute, disposition, list])).toEqual(
      [["arrest:a1:1", "18 U.S.C. § 371", "acquitted", "booked"]],
    );
    expect(found.arrests[0]?.charges).toEqual(["arrest:a1:1"]);
    expect(viewOf(told).situation.charges?.["arrest:a1:1"]?.facts?.circuit).toBe("9");
  });

  it("does not take the place of those before it, of which nothing is known", () => {
    const told = withFacts(arrested, { facts: { "charge:arrest:a1:2": { statute: "18:371" } } });
    expect(screen(told, { lawDate }).arrests[0]?.charges).toEqual(["arrest:a1:1", "arrest:a1:2"]);
  });

  it("can be concluded on", () => {
    const told = withFacts(arrested, { conclusions: { [booked]: { "victim-of-trafficking": false } } });
    const [finding] = screen(told, { lawDate }).arrests[0]?.findings ?? [];
    expect(finding?.most).toBe("no");
  });

  it("stands beside a charge of a case from the same arrest once something is said of it", () => {
    const both = casefileOfRecord({
      arrests: [{ id: "a1", district: "casd" }],
      cases: [
        {
          court: "casd",
          docketNumber: "3:16-cr-09001",
          charges: [{ ...conspiracy, disposition: "convicted", arrest: "a1" }],
        },
      ],
    });
    expect(screen(both, { lawDate }).arrests[0]?.charges).toEqual([id]);
    const told = withFacts(both, { facts: { [booked]: { statute: "18:1951(a)" } } });
    expect(screen(told, { lawDate }).arrests[0]?.charges).toEqual([id, "arrest:a1:1"]);
  });

  it("of an arrest that is not on record is refused", () => {
    expect(() => withFacts(arrested, { facts: { "charge:arrest:a2:1": { statute: "18:371" } } })).toThrow(
      /no charge with this id|has no charge/,
    );
    expect(() => withFacts(arrested, { facts: { "charge:arrest:a1:0": {} } })).toThrow(/charge/);
  });
});

it.each(["__proto__", "constructor", "toString"])("a charge may have the id %s", (name) => {
  const found = screen(oneCase({ ...conspiracy, disposition: "convicted", id: name }), { lawDate });
  expect(found.charges.map((each) => [each.id, each.disposition])).toEqual([[name, "convicted"]]);
});

describe("what is said of the law beside a finding", () => {
  const arrestOf = (offense: object) =>
    casefileOfRecord({
      arrests: [{ id: "a1", district: "casd" }],
      cases: [
        {
          court: "casd",
          docketNumber: "3:16-cr-09001",
          charges: [
            { ...conspiracy, disposition: "convicted", arrest: "a1", ...offense },
            { ...conspiracy, disposition: "acquitted", arrest: "a1" },
          ],
        },
      ],
    });
  const advisories = (casefile: Casefile) =>
    screen(withFacts(casefile, { facts: trafficked }), { lawDate }).arrests.flatMap(({ findings }) =>
      findings.flatMap((each) => each.advisories),
    );

  it("carries the day on which it was last checked, and how sure it is", () => {
    const [confirm] = advisories(arrestOf({})).filter(({ kind }) => kind === "confirm");
    expect(confirm?.lastChecked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(confirm?.text).toContain(confirm?.lastChecked);
    expect([confirm?.confidence, confirm?.citation]).toEqual(["secondary", "18 U.S.C. § 3771A"]);
  });

  it("tells of a vacatur that reaches the arrest only where the conviction may be vacated", () => {
    const ids = (casefile: Casefile) => advisories(casefile).map(({ id: each }) => each);
    expect(ids(arrestOf({}))).toContain("vacatur-reaches-arrest");
    const violent = ids(arrestOf({ statute: "18:2113(d)", form: "completed", childVictim: false }));
    expect(violent).toContain("attorney-to-confirm");
    expect(violent).not.toContain("vacatur-reaches-arrest");
  });
});
