import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDocument } from "../src/index.ts";
import { fixture, type Reading, readingOf, remarksOf } from "./reading.ts";

const outcomes = (read: Reading, key: string) => read.fact(read.charges.get(key) ?? "", "outcomes");

describe("the example docket: one count convicted by plea, one dismissed by the Government", () => {
  const read = readingOf(fixture("example-docket.html"));

  it("outcomes with manner, movant and the judgment's date", () => {
    expect(outcomes(read, "1")).toEqual([{ class: "convicted", manner: "plea", date: "2016-09-23" }]);
    expect(outcomes(read, "2")).toEqual([{ class: "dismissed", by: "government", date: "2016-09-19" }]);
    expect(outcomes(read, "c1")).toEqual([{ class: "superseded", date: "2016-02-18" }]);
  });

  it("three dates are kept apart: sentencing, judgment, end of the case", () => {
    const charge = read.charges.get("1") ?? "";
    expect(read.fact(charge, "sentencingDate")).toBe("2016-09-19");
    expect(read.fact(read.subjects("case")[0] ?? "", "terminated")).toBe("2016-09-26");
  });

  it("sentence, severity, form, jurisdiction and circuit", () => {
    const charge = read.charges.get("1") ?? "";
    expect(read.fact(charge, "sentence")).toMatchObject({ imprisonment: { months: 24 }, supervisedReleaseMonths: 36 });
    expect(read.fact(charge, "imprisonmentImposed")).toBe(true);
    expect(read.fact(charge, "severity")).toEqual({ value: "felony", from: "title" });
    expect(read.fact(charge, "form")).toBe("conspiracy");
    expect(read.fact(charge, "jurisdiction")).toBe("federal");
    expect(read.fact(charge, "circuit")).toBe("9");
  });

  it("the arrest is linked to the complaint's charge only", () => {
    expect(read.subjects("arrest")).toEqual(["arrest:casd:3:16-cr-09001:1:1"]);
    expect(read.fact("arrest:casd:3:16-cr-09001:1:1", "date")).toBe("2016-01-21");
    expect(read.fact(read.charges.get("c1") ?? "", "arrest")).toBe("casd:3:16-cr-09001:1:1");
    expect(read.fact(read.charges.get("1") ?? "", "arrest")).toBeUndefined();
  });

  it("every assertion keeps its place and words in the document", () => {
    const outcome = read.assertion(read.charges.get("2") ?? "", "outcomes");
    expect(outcome?.source).toMatchObject({ kind: "document", document: read.result.document });
    expect(JSON.stringify(outcome?.source)).toContain("Pending Counts, row 2");
    for (const each of read.result.assertions) {
      expect(each.by).toBe("pacer/1");
      expect(each.at).toBe("2026-03-02T00:00:00Z");
      expect(each.supersedes).toEqual([]);
    }
  });
});

describe("two defendants", () => {
  const bytes = readFileSync(fixture("two-defendants.html"));

  it("are asked about by number and initials only", () => {
    const result = readDocument({ bytes });
    expect(result).toEqual({
      ok: false,
      problem: {
        code: "which-defendant",
        message: expect.stringContaining("1 (A. F.), 2 (R. M.)") as unknown,
        defendants: [
          { number: 1, initials: "A. F." },
          { number: 2, initials: "R. M." },
        ],
      },
    });
    expect(JSON.stringify(result)).not.toMatch(/Fictional|Madeup/u);
  });

  it("a number that is not there is answered", () => {
    const result = readDocument({ bytes }, { defendant: 7 });
    expect(result.ok ? "" : result.problem.code).toBe("no-such-defendant");
  });

  it("the first: dismissal on the Government's motion that an order granted, arrest in another district", () => {
    const read = readingOf(fixture("two-defendants.html"), { defendant: 1 });
    expect([...read.charges.keys()]).toEqual(["1", "2", "3"]);
    expect(outcomes(read, "1")).toEqual([{ class: "convicted", manner: "plea", date: "2017-11-15" }]);
    expect(outcomes(read, "3")).toEqual([{ class: "dismissed", by: "government", date: "2017-11-13" }]);
    expect(read.fact(read.subjects("arrest")[0] ?? "", "district")).toBe("oknd");
    expect(read.fact(read.subjects("arrest")[0] ?? "", "date")).toBe("2017-04-14");
    expect(read.fact(read.charges.get("1") ?? "", "sentence")).toMatchObject({ imprisonment: { months: 12.03 } });
    const output = JSON.stringify(read.result);
    expect(output).not.toMatch(/Madeup|Bobby/u);
    expect(output).toContain("defendant 2");
    expect(read.fact(read.result.document, "defendantsNotStored")).toBe(1);
    expect(remarksOf(read, "others-not-stored")).toBe(1);
  });

  it("the second: own plea, own judgment, no movant named", () => {
    const read = readingOf(fixture("two-defendants.html"), { defendant: 2 });
    expect(outcomes(read, "1")).toEqual([{ class: "convicted", manner: "plea", date: "2018-02-14" }]);
    expect(outcomes(read, "2")).toEqual([{ class: "dismissed", date: "2018-02-14" }]);
    expect(read.fact(read.charges.get("1") ?? "", "sentence")).toMatchObject({ probationMonths: 60 });
    expect(read.fact(read.charges.get("1") ?? "", "imprisonmentImposed")).toBe(false);
    expect(read.fact(read.subjects("arrest")[0] ?? "", "district")).toBe("txnd");
    expect(remarksOf(read, "movant-unknown")).toBe(1);
    expect(JSON.stringify(read.result)).not.toMatch(/Fictional|Alice/u);
  });
});

describe("superseding generations and an acquittal", () => {
  const read = readingOf(fixture("superseding-docket.html"));

  it("each generation is its own charge; a link needs the same number and the same statute", () => {
    expect([...read.charges.keys()].sort()).toEqual(["1", "1s", "2", "2s", "3s"]);
    expect(read.fact(read.charges.get("1s") ?? "", "supersedes")).toEqual(["mad:1:14-cr-09003:1:1"]);
    expect(read.fact(read.charges.get("2s") ?? "", "supersedes")).toBeUndefined();
  });

  it("the jury's findings go to the counts it names", () => {
    expect(outcomes(read, "1s")).toEqual([{ class: "convicted", manner: "verdict", date: "2015-06-30" }]);
    expect(outcomes(read, "2s")).toEqual([{ class: "acquitted", date: "2015-03-06" }]);
    expect(outcomes(read, "3s")).toEqual([{ class: "convicted", manner: "verdict", date: "2015-06-30" }]);
    expect(outcomes(read, "1")).toEqual([{ class: "superseded" }]);
  });

  it("an arrest read from a warrant's return is marked so and linked to the first indictment", () => {
    expect(read.assertion(read.subjects("arrest")[0] ?? "", "date")?.confidence).toBe("inferred");
    expect(read.fact(read.charges.get("1") ?? "", "arrest")).toBe("mad:1:14-cr-09003:1:1");
    expect(read.fact(read.charges.get("3s") ?? "", "arrest")).toBeUndefined();
  });
});
