import { logOf, recordOf } from "@setaside/casefile";
import { describe, expect, it } from "vitest";
import { codeOf, fixture, readingOf, readingOfText, remarksOf } from "./reading.ts";

const docket = {
  court_id: "nvd",
  docket_number: "2:19-cr-00999",
  date_filed: "2019-03-04",
  date_terminated: "2020-05-05",
  federal_defendant_number: "3",
  docket_entries: [
    {
      date_filed: "2020-05-06",
      document_number: "9",
      description: "JUDGMENT as to Jane Example (3), Count(s) 1, 12 months BOP.",
    },
  ],
};
const juriscraper = {
  ...docket,
  parties: [
    {
      name: "Jane Example",
      type: "Defendant",
      extra_info: "also known as\nJanie Sample",
      date_terminated: "2020-05-05",
      attorneys: [{ name: "Counsel Placeholder" }],
      criminal_data: {
        counts: [
          { name: "18:371 - Conspiracy(1)", disposition: "12 months BOP", status: "pending" },
          { name: "18:922(g)(2)", disposition: "DISMISSED", status: "terminated" },
        ],
        complaints: [{ name: "18:371 - Conspiracy (attempt)", disposition: "" }],
        highest_offense_level_opening: "Felony",
        highest_offense_level_terminated: "Felony",
      },
    },
    { name: "Nora Neighbor", type: "Movant" },
    { name: "USA", type: "Plaintiff" },
  ],
};

describe("juriscraper's JSON", () => {
  const read = readingOfText(JSON.stringify(juriscraper));

  it("is read like the sheet it came from", () => {
    expect([...read.charges.keys()]).toEqual(["1", "2", "c1"]);
    expect(read.charges.get("1")).toBe("charge:nvd:2:19-cr-00999:3:1");
    expect(read.fact(read.charges.get("1") ?? "", "outcomes")).toEqual([{ class: "convicted", date: "2020-05-06" }]);
    expect(read.fact(read.charges.get("c1") ?? "", "outcomes")).toEqual([{ class: "superseded" }]);
    expect(read.fact("person", "aliases")).toBe("Janie Sample");
    expect(JSON.stringify(read.result)).not.toMatch(/Nora|Counsel Placeholder/u);
    for (const each of read.result.assertions) expect(each.by).toBe("juriscraper/1");
  });

  it("a bracket that may be a subsection is taken for the count, weakly, and remarked", () => {
    expect(read.assertion(read.charges.get("2") ?? "", "count")).toMatchObject({
      confidence: "weak",
      value: { number: 2, suffix: "", list: "terminated" },
    });
    expect(remarksOf(read, "count-ambiguous")).toBe(1);
  });

  it("never counts its entries as whole", () => {
    expect(read.fact(read.result.document, "entriesComplete")).toBe(false);
  });
});

describe("CourtListener's JSON", () => {
  const { docket_entries: _, ...head } = docket;
  const read = readingOfText(
    JSON.stringify({
      ...head,
      court_id: undefined,
      court: "https://www.example.test/api/rest/v4/courts/nvd/",
      parties: [
        {
          name: "Jane Example",
          party_types: [
            {
              name: "Defendant (3)",
              date_terminated: "2020-05-05",
              highest_offense_level_opening: "Felony",
              criminal_counts: [
                { name: "18:371 - Conspiracy(1)", disposition: "12 months BOP", status: 1 },
                { name: "18:1343 - Wire Fraud(2)", disposition: "Dismissed on government's motion", status: 2 },
              ],
              criminal_complaints: [{ name: "18:371 - Conspiracy", disposition: "" }],
            },
          ],
        },
      ],
    }),
  );

  it("gives the same charges", () => {
    expect(read.charges.get("2")).toBe("charge:nvd:2:19-cr-00999:3:2");
    expect(read.fact(read.charges.get("1") ?? "", "count")).toEqual({ number: 1, suffix: "", list: "pending" });
    expect(read.fact(read.charges.get("2") ?? "", "outcomes")).toEqual([{ class: "dismissed", by: "government" }]);
    expect(read.fact(read.charges.get("2") ?? "", "count")).toEqual({ number: 2, suffix: "", list: "terminated" });
    expect(read.charges.has("c1")).toBe(true);
  });
});

describe("JSON of other shapes", () => {
  it("is answered", () => {
    expect(codeOf(JSON.stringify({ ...docket, docket_number: "", parties: [] }))).toBe("no-case-number");
    expect(codeOf(JSON.stringify({ ...juriscraper, docket_number: "nothing" }))).toBe("no-case-number");
    expect(codeOf(JSON.stringify({ ...juriscraper, docket_number: "2:19-cv-00999" }))).toBe("civil-docket");
    expect(codeOf(JSON.stringify({ ...juriscraper, parties: [{ name: "USA", type: "Plaintiff" }] }))).toBe(
      "no-defendant",
    );
    expect(codeOf(JSON.stringify({ ...juriscraper, parties: [juriscraper.parties[0], juriscraper.parties[0]] }))).toBe(
      "which-defendant",
    );
    expect(codeOf(JSON.stringify({ parties: "no list", docket_entries: 7 }))).toBe("no-case-number");
  });

  it("odd values in the right places do not break it", () => {
    const odd = {
      ...juriscraper,
      docket_entries: [null, { description: 5, date_filed: [] }],
      date_filed: {},
      parties: [{ name: null, type: "Defendant", criminal_data: { counts: [null, {}, { name: 3 }] } }],
    };
    expect(codeOf(JSON.stringify(odd))).toBe("read");
  });
});

describe("a record of our own", () => {
  it("printed from a docket and read again is the same record", () => {
    const log = logOf(readingOf(fixture("example-docket.html")).result.assertions);
    const record = recordOf(log);
    const again = readingOfText(JSON.stringify(record));
    expect(again.result.summary).toEqual({ kind: "record", cases: 1, charges: 3, arrests: 1 });
    expect(recordOf(logOf(again.result.assertions)).cases).toEqual(record.cases);
    expect(again.result.coverage.lost).toBe(0);
  });

  it("written by hand is read; what is wrong in it is said by place and never by value", () => {
    const hand = {
      schema: "setaside.record/1",
      cases: [
        {
          court: "casd",
          docketNumber: "3:15-cr-00331",
          charges: [{ statute: "18:1591", disposition: "dismissed", dismissedBy: "government" }],
        },
      ],
    };
    expect(codeOf(JSON.stringify(hand))).toBe("read");
    expect(codeOf(JSON.stringify(hand), { format: "record" })).toBe("read");
    const wrong = { ...hand, cases: [{ court: "casd", docketNumber: 12, charges: [{ disposition: "Jane Example" }] }] };
    expect(codeOf(JSON.stringify(wrong))).toBe("invalid-record");
  });
});
