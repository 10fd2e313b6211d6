import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AssertionContent,
  assertion,
  type CaseRecord,
  emptyLog,
  type Json,
  logFromRecord,
  logOf,
  recordJsonSchema,
  recordOf,
  type SubjectId,
} from "../src/index.ts";
import { printedRecord } from "../src/record-schema.ts";
import { assertions, log } from "./random.ts";

const meta = { by: "record/1", at: "2026-03-01T00:00:00Z" };
const page = `document:${"a".repeat(64)}`;
const charge = "charge:casd:3:15-cr-00331:1:1";

function read(subject: SubjectId, fact: string, value: Json, more: Partial<AssertionContent> = {}) {
  const source = { kind: "document", document: page, place: "Pending Counts, row 1", text: "words" } as const;
  return assertion({ subject, fact, value, source, by: "pacer/1", at: "2026-01-05", supersedes: [], ...more });
}

const docket = [
  read("person", "name", "Jane Example"),
  read("person", "aliases", "J. Sample"),
  read("case:casd:3:15-cr-00331:1", "court", "casd"),
  read("case:casd:3:15-cr-00331:1", "docketNumber", "3:15-cr-00331"),
  read("case:casd:3:15-cr-00331:1", "filed", "2015-02-03"),
  read(charge, "case", "case:casd:3:15-cr-00331:1"),
  read(charge, "count", { number: 1, suffix: "", list: "pending" }),
  read(charge, "outcomes", [{ class: "convicted", manner: "plea", date: "2015-07-01" }]),
  read(charge, "form", "attempt"),
  read("charge:casd:3:15-cr-00331:1:c1", "statute", { text: "BLACKMAIL", statutes: [] }),
  read("arrest:a1", "date", "2015-01-12"),
  read("arrest:a1", "booked", ["8:1326"]),
  read("charge:arrest:a1:1", "arrest", "a1"),
  read(page as SubjectId, "coverage", { fields: 8, remarks: 1, lost: 0 }),
  read(page as SubjectId, "remarks", [{ code: "entries-partial", message: "The sheet does not show all entries." }]),
];

describe("the record of a log", () => {
  const record = recordOf(logOf(docket));

  it("puts every subject in its place", () => {
    expect(record.person).toEqual({ name: "Jane Example", aliases: ["J. Sample"] });
    expect(record.cases).toHaveLength(1);
    const [only] = record.cases;
    expect(only).toMatchObject({ court: "casd", docketNumber: "3:15-cr-00331", defendant: 1, filed: "2015-02-03" });
    expect(only).not.toHaveProperty("id");
    expect(only?.charges).toEqual([
      {
        id: "casd:3:15-cr-00331:1:1",
        count: { number: 1, suffix: "", list: "pending" },
        statutes: [],
        disposition: "convicted",
        outcomes: [{ class: "convicted", manner: "plea", date: "2015-07-01" }],
        facts: { form: "attempt" },
      },
    ]);
    expect(only?.complaints.map(({ id, disposition, count }) => ({ id, disposition, count }))).toEqual([
      { id: "casd:3:15-cr-00331:1:c1", disposition: "unknown", count: { number: 1, suffix: "", list: "complaint" } },
    ]);
    expect(record.arrests).toMatchObject([{ id: "a1", date: "2015-01-12", booked: ["8:1326"] }]);
    expect(record.arrests[0]?.charges).toMatchObject([{ id: "arrest:a1:1", count: { list: "booked" }, arrest: "a1" }]);
    expect(record.coverage).toEqual({ fields: 8, remarks: 1, lost: 0 });
    expect(record.remarks.map(({ code }) => code)).toEqual(["entries-partial"]);
  });

  it("cites each field that a document states by its JSON Pointer", () => {
    expect(Object.keys(record.provenance).sort()).toEqual([
      "/arrests/0/booked",
      "/arrests/0/charges/0/arrest",
      "/arrests/0/date",
      "/cases/0/charges/0/count",
      "/cases/0/charges/0/disposition",
      "/cases/0/charges/0/facts/form",
      "/cases/0/charges/0/outcomes",
      "/cases/0/complaints/0/statutes",
      "/cases/0/court",
      "/cases/0/docketNumber",
      "/cases/0/filed",
      "/person/aliases/0",
      "/person/name",
    ]);
    expect(record.provenance["/person/name"]).toEqual({
      document: page,
      place: "Pending Counts, row 1",
      text: "words",
    });
  });

  it("cites every document that states a value, and no person", () => {
    const second = { kind: "document", document: `document:${"b".repeat(64)}`, place: "row 2", text: "also" } as const;
    const person = { kind: "person", speaker: "attorney" } as const;
    const both = recordOf(
      logOf([
        read(charge, "form", "attempt"),
        read(charge, "form", "attempt", { source: second }),
        read(charge, "offenseDate", "2014", { source: person }),
      ]),
    );
    const cited = both.provenance["/cases/0/charges/0/facts/form"];
    expect([cited?.document, ...(cited?.also ?? []).map(({ document }) => document)].sort()).toEqual([
      page,
      second.document,
    ]);
    expect(both.cases[0]?.charges[0]?.offenseDate).toBe("2014");
    expect(both.provenance).not.toHaveProperty("/cases/0/charges/0/offenseDate");
  });

  it("shows a conflict and leaves its field out, however many say the one and how few the other", () => {
    const torn = recordOf(
      logOf([
        ...docket,
        read(charge, "outcomes", [{ class: "dismissed" }], { by: "other/1" }),
        read(charge, "form", "completed"),
      ]),
    );
    expect(torn.conflicts.map(({ subject, fact }) => [subject, fact])).toEqual([
      [charge, "form"],
      [charge, "outcomes"],
    ]);
    expect(torn.cases[0]?.charges[0]).toMatchObject({ disposition: "unknown", outcomes: [] });
    expect(torn.cases[0]?.charges[0]).not.toHaveProperty("facts");
    expect(torn.provenance["/conflicts/0/values/1"]).toBeDefined();
  });

  it("keeps a disposition on which contradicting readings agree", () => {
    const torn = recordOf(logOf([...docket, read(charge, "outcomes", [{ class: "convicted", date: "2015-07-03" }])]));
    expect(torn.conflicts).toHaveLength(1);
    expect(torn.cases[0]?.charges[0]).toMatchObject({ disposition: "convicted", outcomes: [] });
  });

  it("does not take a contradicted completeness mark for one", () => {
    const mark = { source: "PACER Case Locator", date: "2026-01-05" };
    const marked = [read("person", "complete:us", mark)];
    expect(recordOf(logOf(marked)).complete).toEqual([{ jurisdiction: "us", ...mark }]);
    expect(recordOf(logOf([...marked, read("person", "complete:us", null)])).complete).toEqual([]);
  });

  it("says so when a value has a form it cannot show", () => {
    const odd = recordOf(logOf([read(charge, "outcomes", "guilty"), read(charge, "offenseDate", "last spring")]));
    expect(odd.cases[0]?.charges[0]).toMatchObject({ disposition: "unknown", outcomes: [] });
    expect(odd.remarks.map(({ code, place }) => [code, place])).toEqual([
      ["value-not-shown", charge],
      ["value-not-shown", charge],
    ]);
    expect(JSON.stringify(odd)).not.toContain("spring");
  });

  it("does not depend on the order in which things were said", () => {
    fc.assert(
      fc.property(
        assertions.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(recordOf(logOf(shuffled))).toEqual(recordOf(logOf(all)));
        },
      ),
    );
  });

  it("has the published form, whatever is in the log", () => {
    fc.assert(
      fc.property(log, (each) => {
        expect(printedRecord.safeParse(recordOf(each)).error).toBeUndefined();
      }),
    );
    expect(printedRecord.safeParse(recordOf(emptyLog)).success).toBe(true);
  });

  it("states convicted only where an outcome in the log is", () => {
    fc.assert(
      fc.property(log, (each) => {
        const convicted = new Set(
          each.assertions.flatMap(({ subject, value }) =>
            JSON.stringify(value).includes('"convicted"') ? [subject] : [],
          ),
        );
        for (const found of allCharges(recordOf(each))) {
          if (found.disposition === "convicted") expect(convicted).toContain(`charge:${found.id}`);
        }
      }),
    );
  });
});

function allCharges(record: CaseRecord) {
  return [
    ...record.cases.flatMap((each) => [...each.charges, ...each.complaints]),
    ...record.arrests.flatMap((each) => each.charges),
  ];
}

describe("a record read back", () => {
  it("gives the same record", () => {
    fc.assert(
      fc.property(log, (each) => {
        const record = recordOf(each);
        const back = logFromRecord(JSON.parse(JSON.stringify(record)), meta);
        expect(back).toMatchObject({ ok: true });
        if (back.ok) expect(withoutCounts(recordOf(back.log))).toEqual(withoutCounts(record));
      }),
      { numRuns: 500 },
    );
  });

  it("keeps a case whose docket number was corrected under its old id", () => {
    const right = read("case:casd:3:15-cr-00331:1", "docketNumber", "3:15-cr-00332", {
      supersedes: [docket[3]?.id ?? ""],
    });
    const record = recordOf(logOf([...docket, right, read("case:casd:3:15-cr-00331:1", "filed", "2015-02-04")]));
    expect(record.cases).toHaveLength(1);
    expect(record.cases[0]).toMatchObject({ id: "casd:3:15-cr-00331:1", docketNumber: "3:15-cr-00332" });
    const back = logFromRecord(record, meta);
    expect(back.ok && recordOf(back.log)).toEqual(record);
  });
});

/** One document may be cited twice with the same words by two readers; read back, that is one citation. */
function withoutCounts(record: CaseRecord): CaseRecord {
  const provenance = Object.fromEntries(
    Object.entries(record.provenance).map(([at, { also = [], ...first }]) => {
      const each = [first, ...also].map((cited) => JSON.stringify(cited));
      return [at, [...new Set(each)].sort()];
    }),
  );
  return { ...record, provenance: provenance as unknown as CaseRecord["provenance"] };
}

describe("the published schemas", () => {
  it("hold the fields of the record, strict in print and wide by hand", () => {
    const [printed, written] = [recordJsonSchema(), recordJsonSchema("written")];
    expect(printed).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      additionalProperties: false,
    });
    expect(printed.required).toContain("cases");
    expect(written.required).toEqual(["schema"]);
    expect(JSON.stringify(printed)).toContain('"not-prosecuted"');
    expect(JSON.stringify(written)).toContain('"dismissedBy"');
  });
});
