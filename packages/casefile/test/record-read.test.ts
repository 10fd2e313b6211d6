import { describe, expect, it } from "vitest";
import { effective, type Json, liveValues, logFromRecord, recordOf, subjects } from "../src/index.ts";

const meta = { by: "record/1", at: "2026-03-01T00:00:00Z" };

function written(
  charges: readonly Json[],
  more: Readonly<Record<string, unknown>> = {},
  inCase: Readonly<Record<string, Json>> = {},
) {
  return {
    schema: "setaside.record/1",
    cases: [{ court: "casd", docketNumber: "3:15-cr-00331-XYZ-2", charges, ...inCase }],
    ...more,
  };
}

function accepted(record: unknown) {
  const reading = logFromRecord(record, meta);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return { ...reading, record: recordOf(reading.log) };
}

function problems(record: unknown): readonly (readonly [string, string])[] {
  const reading = logFromRecord(record, meta);
  if (reading.ok) throw new Error("was accepted");
  return reading.problems.map(({ path, message }) => [path, message] as const);
}

const first = "charge:casd:3:15-cr-00331:2:1";

describe("a record written by hand", () => {
  it("needs only courts, docket numbers, statutes and dispositions", () => {
    const { log, record } = accepted(
      written([
        { statute: "18:1591(a)", disposition: "convicted" },
        { statute: "18 U.S.C. § 371", disposition: "dismissed", dismissedBy: "government" },
        { statute: { title: 8, section: "1326", subsection: "(a)" }, disposition: "unknown" },
      ]),
    );
    expect(record.cases[0]).toMatchObject({ court: "casd", docketNumber: "3:15-cr-00331", defendant: 2 });
    expect(record.cases[0]?.charges.map(({ id, disposition, outcomes }) => [id, disposition, outcomes])).toEqual([
      ["casd:3:15-cr-00331:2:1", "convicted", [{ class: "convicted" }]],
      ["casd:3:15-cr-00331:2:2", "dismissed", [{ class: "dismissed", by: "government" }]],
      ["casd:3:15-cr-00331:2:3", "unknown", []],
    ]);
    expect(
      record.cases[0]?.charges.map(({ statutes }) =>
        statutes.map((each) => [each.title, each.section, each.subsection]),
      ),
    ).toEqual([[["18", "1591", "(a)"]], [["18", "371", ""]], [["8", "1326", "(a)"]]]);
    expect(effective(log, {}, "charge:casd:3:15-cr-00331:2:3", "outcomes")).toEqual({ state: "unknown" });
    expect(record.provenance).toEqual({});
    expect(log.assertions.every(({ source }) => source.kind === "person" && source.speaker === "attorney")).toBe(true);
  });

  it("never says who dismissed a charge unless told", () => {
    const { record } = accepted(written([{ statute: "18:371", disposition: "dismissed" }]));
    expect(record.cases[0]?.charges[0]?.outcomes).toEqual([{ class: "dismissed" }]);
  });

  it("takes any other fact of a charge by name, unknown included", () => {
    const { log, record } = accepted(
      written([
        {
          statute: "18:371",
          disposition: "convicted",
          form: "conspiracy",
          "nexus.timing": "during",
          childVictim: null,
          facts: { imprisonmentImposed: 12 },
        },
      ]),
    );
    expect(record.cases[0]?.charges[0]?.facts).toMatchObject({
      form: "conspiracy",
      "nexus.timing": "during",
      childVictim: null,
      imprisonmentImposed: 12,
    });
    expect(effective(log, { charge: { childVictim: false } }, first, "childVictim")).toEqual({ state: "unknown" });
  });

  it("reads from a federal court's id that its charges are federal, and leaves what is said otherwise", () => {
    const { record } = accepted(
      written([
        { statute: "18:371", disposition: "convicted" },
        { statute: "18:371", disposition: "convicted", jurisdiction: "us-ca", circuit: null },
      ]),
    );
    expect(record.cases[0]?.charges.map(({ facts }) => facts)).toEqual([
      expect.objectContaining({ jurisdiction: "federal", circuit: "9" }),
      expect.objectContaining({ jurisdiction: "us-ca", circuit: null }),
    ]);
    const state = accepted(
      written(
        [{ statute: "PC 647(b)", disposition: "convicted" }],
        {},
        { court: "san-diego-superior", docketNumber: "M123456" },
      ),
    );
    expect(state.record.cases[0]?.charges[0]?.facts?.jurisdiction).toBeUndefined();
  });

  it("takes no court for a federal one by its name, and says how to write it", () => {
    for (const court of ["Vermont", "S.D. Cal."]) {
      const { record } = accepted(written([{ statute: "18:371", disposition: "convicted" }], {}, { court }));
      expect(record.cases[0]?.court).toBe(court);
      expect(record.cases[0]?.charges[0]?.facts ?? {}).not.toHaveProperty("jurisdiction");
      expect(record.remarks.map(({ code }) => code)).toEqual(["court-by-name"]);
    }
    expect(accepted(written([], {}, { court: " CASD " })).record.cases[0]?.court).toBe("casd");
  });

  it("names a state's court by its id in the ids of its charges, whatever the spelling, and keeps it as written", () => {
    for (const court of ["Superior Court of California, County of Los Angeles", "Los Angeles Superior Court"]) {
      const place = { court, docketNumber: "BA000123" };
      const { record } = accepted(written([{ statute: "PC 647(b)", disposition: "convicted" }], {}, place));
      expect(record.cases[0]?.court).toBe(court);
      expect(record.cases[0]?.charges[0]?.id).toBe("us-ca-superior-los-angeles:BA000123:1:1");
      expect(record.remarks.map(({ code }) => code)).not.toContain("court-by-name");
    }
    const ofDc = { court: "Superior Court of the District of Columbia", docketNumber: "2015 CMD 000123" };
    expect(accepted(written([], {}, ofDc)).record.remarks).toEqual([]);
  });

  it("says which states a court's name fits where it does not name one", () => {
    const place = { court: "Orange County Superior Court", docketNumber: "15CM00123" };
    const { record } = accepted(written([{ statute: "PC 647(b)", disposition: "convicted" }], {}, place));
    expect(record.cases[0]?.charges[0]?.id).toBe("Orange County Superior Court:15CM00123:1:1");
    const ofWhich = (from: typeof record) => from.remarks.filter(({ code }) => code === "court-of-which-state");
    expect(ofWhich(record).map(({ message }) => message)).toEqual([expect.stringContaining("CA, IN, NC, VT")]);
    const told = accepted(written([{ statute: "PC 647(b)", disposition: "convicted", state: "CA" }], {}, place));
    expect(ofWhich(told.record)).toEqual([]);
  });

  it("reads the level from a citation code, and never from nothing", () => {
    const { record } = accepted(
      written([
        { statute: "18:922G.F", disposition: "convicted" },
        { statute: "18:371", disposition: "convicted" },
        { statute: "18:371", disposition: "convicted", severity: "misdemeanor" },
      ]),
    );
    expect(record.cases[0]?.charges.map(({ severity }) => severity)).toEqual([
      { value: "felony", from: "code" },
      undefined,
      { value: "misdemeanor", from: "person" },
    ]);
  });

  it("numbers counts around those that are given", () => {
    const { record } = accepted(
      written(
        [{ count: 2 }, {}, { count: "1s" }, { count: { number: 5 } }, {}].map((each) => ({
          ...each,
          statute: "18:371",
          disposition: "pending",
        })),
        {},
        { complaints: [{ statute: "18:371", disposition: "superseded" }] },
      ),
    );
    expect(record.cases[0]?.charges.map(({ id }) => id.split(":").at(-1))).toEqual(["1", "1s", "2", "3", "5"]);
    expect(record.cases[0]?.complaints.map(({ id }) => id.split(":").at(-1))).toEqual(["c1"]);
    expect(new Set(record.cases[0]?.charges.map(({ count }) => count.list))).toEqual(new Set(["unlisted"]));
  });

  it("links charges by count alone, and to their arrest", () => {
    const { record } = accepted(
      written(
        [
          { statute: "18:371", disposition: "superseded", reducedTo: ["1s"], arrest: "a1" },
          { statute: "18:371", disposition: "convicted", count: "1s", supersedes: ["1"] },
        ],
        { arrests: [{ id: "a1", date: "2015-01", place: "San Diego", booked: ["18:1591"] }, { id: "a2" }] },
      ),
    );
    expect(record.cases[0]?.charges[0]).toMatchObject({ reducedTo: ["casd:3:15-cr-00331:2:1s"], arrest: "a1" });
    expect(record.cases[0]?.charges[1]).toMatchObject({ supersedes: ["casd:3:15-cr-00331:2:1"] });
    expect(record.arrests.map(({ id, facts, charges }) => [id, facts, charges.length])).toEqual([
      ["a1", { place: "San Diego" }, 1],
      ["a2", undefined, 0],
    ]);
    expect(record.arrests[0]?.charges[0]).toMatchObject({
      id: "arrest:a1:1",
      arrest: "a1",
      disposition: "unknown",
      statutes: [{ section: "1591" }],
    });
  });

  it("makes each booked offense a charge, with what the arrest's own list says of it", () => {
    const { log } = accepted({
      schema: "setaside.record/1",
      arrests: [{ id: "a1", charges: [{ statute: "18:1591", disposition: "not-prosecuted", childVictim: true }] }],
    });
    expect(subjects(log, "charge")).toEqual(["charge:arrest:a1:1"]);
    expect(liveValues(log, "charge:arrest:a1:1", "childVictim").map(({ value }) => value)).toEqual([true]);
    expect(liveValues(log, "arrest:a1", "booked")).toEqual([]);
  });

  it("remarks on a charge whose statute it cannot read, keeping the words", () => {
    const { record, remarks } = accepted(written([{ statute: "BLACKMAIL", disposition: "convicted" }]));
    expect(remarks).toMatchObject([{ code: "statute-not-read", charge: "casd:3:15-cr-00331:2:1" }]);
    expect(record.remarks).toEqual(remarks);
    expect(record.coverage.lost).toBe(0);
  });
});

describe("a record with something wrong", () => {
  const ok = { statute: "18:371", disposition: "convicted" };
  const cases: readonly (readonly [string, unknown, string, RegExp])[] = [
    ["no schema", { cases: [] }, "/schema", /setaside\.record\/1/],
    ["another schema", { schema: "setaside.facts/1" }, "/schema", /setaside\.record\/1/],
    ["no object", "text", "", /curly brackets/],
    [
      "no docket number",
      { schema: "setaside.record/1", cases: [{ court: "casd" }] },
      "/cases/0/docketNumber",
      /missing/,
    ],
    [
      "an unknown disposition",
      written([{ ...ok, disposition: "guilty" }]),
      "/cases/0/charges/0/disposition",
      /convicted, acquitted/,
    ],
    ["no disposition", written([{ statute: "18:371" }]), "/cases/0/charges/0/disposition", /"unknown"/],
    ["no statute", written([{ disposition: "convicted" }]), "/cases/0/charges/0/statute", /18:1591/],
    ["both statute fields", written([{ ...ok, statutes: [] }]), "/cases/0/charges/0/statutes", /Keep one/],
    [
      "who dismissed without a dismissal",
      written([{ ...ok, dismissedBy: "court" }]),
      "/cases/0/charges/0/dismissedBy",
      /only with/,
    ],
    [
      "a dismisser unheard of",
      written([{ ...ok, disposition: "dismissed", dismissedBy: "jury" }]),
      "/cases/0/charges/0/dismissedBy",
      /"government" or "court"/,
    ],
    [
      "outcomes against the disposition",
      written([{ ...ok, outcomes: [{ class: "dismissed" }] }]),
      "/cases/0/charges/0/disposition",
      /dismissed/,
    ],
    [
      "no outcomes against the disposition",
      written([{ ...ok, outcomes: [] }]),
      "/cases/0/charges/0/disposition",
      /unknown/,
    ],
    [
      "an arrest that is not there",
      written([{ ...ok, arrest: "a9" }], { arrests: [{ id: "a1" }] }),
      "/cases/0/charges/0/arrest",
      /a1/,
    ],
    [
      "two arrests of one id",
      { schema: "setaside.record/1", arrests: [{ id: "a1" }, { id: "a1" }] },
      "/arrests/1/id",
      /its own/,
    ],
    [
      "two charges of one count",
      written([
        { ...ok, count: 1 },
        { ...ok, count: 1 },
      ]),
      "/cases/0/charges/1",
      /same count/,
    ],
    [
      "two cases that are one",
      {
        ...written([]),
        cases: [
          { court: "casd", docketNumber: "3:15-cr-00331" },
          { court: "casd", docketNumber: "3:15-cr-331" },
        ],
      },
      "/cases/1",
      /into one/,
    ],
    [
      "a date that is none",
      written([{ ...ok, offenseDate: "2014-02-30" }]),
      "/cases/0/charges/0/offenseDate",
      /2014-05-07/,
    ],
    ["a misspelled field of a case", written([ok], {}, { docket: "x" }), "/cases/0/docket", /spelling/],
    ["a field of the case in a charge", written([{ ...ok, case: "x" }]), "/cases/0/charges/0/case", /can't be set/],
    [
      "a field among facts",
      written([{ ...ok, facts: { outcomes: [] } }]),
      "/cases/0/charges/0/facts/outcomes",
      /can't be set/,
    ],
    [
      "a fact stated twice",
      written([{ ...ok, form: "attempt", facts: { form: "attempt" } }]),
      "/cases/0/charges/0/form",
      /twice/,
    ],
    ["two defendant's numbers", written([ok], {}, { defendant: 5 }), "/cases/0/defendant", /number/],
    [
      "a conflict of one value",
      { schema: "setaside.record/1", conflicts: [{ subject: "person", fact: "name", values: ["x"] }] },
      "/conflicts/0/values",
      /two values/,
    ],
  ];
  it.each(cases)("%s", (_, record, path, message) => {
    const found = problems(record);
    expect(found.map(([at]) => at)).toContain(path);
    expect(found.find(([at]) => at === path)?.[1]).toMatch(message);
  });

  it("is never answered with the words that were in it", () => {
    const secret = "Fictional Q. Person";
    const found = problems(
      written([
        { statute: 5, disposition: secret, count: secret, offenseDate: secret, arrest: secret, severity: secret },
      ]),
    );
    expect(found.length).toBeGreaterThan(3);
    expect(JSON.stringify(found)).not.toContain("Person");
  });

  it("is refused when nested too deeply, without exhausting the stack", () => {
    let deep: Json = 1;
    for (let at = 0; at < 100_000; at++) deep = [deep];
    expect(problems(written([{ ...ok, form: deep }]))[0]?.[1]).toMatch(/nested/);
  });

  it("names the first fifty problems and how many more there are", () => {
    const found = problems(written(Array.from({ length: 80 }, () => ({ statute: "18:371" }))));
    expect(found).toHaveLength(51);
    expect(found.at(-1)?.[1]).toMatch(/30 more/);
  });

  it("cannot reach the prototype of anything", () => {
    const record = JSON.parse(
      '{"schema":"setaside.record/1","cases":[{"court":"casd","docketNumber":"3:15-cr-00331","charges":[{"statute":"18:371","disposition":"convicted","__proto__":{"form":"attempt"},"constructor":true}]}]}',
    );
    const reading = logFromRecord(record, meta);
    expect(({} as Record<string, unknown>)["form"]).toBeUndefined();
    if (reading.ok)
      expect(effective(reading.log, {}, "charge:casd:3:15-cr-00331:1:1", "form")).toEqual({ state: "unknown" });
  });
});
