import { describe, expect, it } from "vitest";
import { readDocument } from "../src/index.ts";
import { codeOf, fixture, readingOf, readingOfText } from "./reading.ts";

const head = "court,docketNumber,count,statute,disposition";

/** Places and messages of what is wrong with a table. */
function faults(text: string): readonly string[] {
  const result = readDocument({ bytes: new TextEncoder().encode(text) });
  if (result.ok || result.problem.code !== "invalid-csv") return [result.ok ? "read" : result.problem.code];
  return result.problem.problems.map(({ path, message }) => `${path}: ${message}`);
}

describe("the template", () => {
  const read = readingOf(fixture("charges.csv"));
  const one = "charge:casd:3:16-cr-09001:1:1";

  it("gives charges with the ids of the docket sheet, complaint rows and offenses booked apart", () => {
    expect([...read.subjects("charge")].sort()).toEqual([
      "charge:arrest:a2:1",
      "charge:casd:3:16-cr-09001:1:1",
      "charge:casd:3:16-cr-09001:1:2",
      "charge:casd:3:16-cr-09001:1:c1",
    ]);
    expect(read.result.summary).toEqual({ kind: "record", cases: 1, charges: 3, arrests: 2 });
  });

  it("reads outcomes, sentence, yes and no, dates in both forms", () => {
    expect(read.fact(one, "outcomes")).toEqual([{ class: "convicted", manner: "plea", date: "2016-09-23" }]);
    expect(read.fact("charge:casd:3:16-cr-09001:1:2", "outcomes")).toEqual([
      { class: "dismissed", by: "government", date: "2016-09-19" },
    ]);
    expect(read.fact(one, "imprisonmentImposed")).toBe(true);
    expect(read.fact(one, "childVictim")).toBe(false);
    expect(read.fact(one, "sentence")).toEqual({ text: "24 months, then supervised release" });
    expect(read.fact(one, "form")).toBe("conspiracy");
    expect(read.fact("case:casd:3:16-cr-09001:1", "filed")).toBe("2016-02-18");
    expect(read.fact("arrest:a1", "agency")).toBe("Example Police");
    expect(read.fact("arrest:a2", "date")).toBe("2012");
    expect(read.fact(one, "arrest")).toBe("a1");
    expect(read.fact("person", "birthDate")).toBe("1990");
  });

  it("what is said to be unknown, or left empty, states no outcome", () => {
    expect(read.fact("charge:arrest:a2:1", "outcomes")).toBeUndefined();
    expect(read.fact("charge:casd:3:16-cr-09001:1:2", "imprisonmentImposed")).toBeUndefined();
  });

  it("every value cites its row", () => {
    expect(read.assertion(one, "outcomes")?.source).toEqual({
      kind: "document",
      document: read.result.document,
      place: "row 2",
      text: "convicted",
    });
  });
});

describe("forms of the table", () => {
  it.each([
    ["semicolons", `${head}\ncasd,3:16-cr-09001,1,18:371,convicted`.replaceAll(",", ";")],
    ["tabs", `${head}\ncasd,3:16-cr-09001,1,18:371,convicted`.replaceAll(",", "\t")],
    ["a byte-order mark", `\ufeff${head}\ncasd,3:16-cr-09001,1,18:371,convicted`],
    ["Windows line ends", `${head}\r\ncasd,3:16-cr-09001,1,18:371,convicted\r\n`],
    ["other headers", "COURT,Case Number,Count No,citation,OUTCOME\ncasd,3:16-cr-09001,1,18:371,Convicted"],
  ])("%s", (_, text) => {
    expect(readingOfText(text).fact("charge:casd:3:16-cr-09001:1:1", "outcomes")).toEqual([{ class: "convicted" }]);
  });

  it("quoted cells may hold line breaks", () => {
    const read = readingOfText(`${head},sentence\ncasd,3:16-cr-09001,1,18:371,convicted,"24 months\n""credit"""`);
    expect(read.fact("charge:casd:3:16-cr-09001:1:1", "sentence")).toEqual({ text: '24 months\n"credit"' });
  });

  it("reads the state of a charge, or of an arrest without one, and of no charge in a federal court", () => {
    const rows = [
      "court,docketNumber,statute,disposition,arrest,state",
      "Orange County Superior Court,15CM00123,PC 647(b),convicted,,California",
      ",,,,a1,nc",
    ];
    const read = readingOfText(rows.join("\n"));
    expect(read.fact("charge:Orange County Superior Court:15CM00123:1:1", "state")).toBe("CA");
    expect(read.fact("arrest:a1", "state")).toBe("NC");
    expect(faults(`${head},state\ncasd,3:16-cr-09001,1,18:371,convicted,CA`)).toEqual([
      "row 2, column state: A charge in a federal court is under federal law. Take the state out, or correct the court.",
    ]);
    expect(faults(`${head},state\nus-ca,15CM00123,1,PC 647(b),convicted,Calafornia`)).toEqual([
      "row 2, column state: Write the state's postal code, such as CA; DC and PR too. Leave it empty when it is not known.",
    ]);
  });

  it("text without known columns is no table", () => {
    expect(codeOf("first,second\n1,2")).toBe("not-a-docket");
    expect(codeOf("first,second\n1,2", { format: "csv" })).toBe("not-csv");
    expect(codeOf("{}", { format: "csv" })).toBe("not-a-docket");
  });
});

describe("faults name row and column, and never what stands there", () => {
  const secret = "Secretname";
  it.each([
    ["an unknown word", `${head}\ncasd,3:16-cr-09001,1,18:371,${secret}`, "row 2, column disposition"],
    ["no disposition: none is supplied", `${head}\ncasd,3:16-cr-09001,1,18:371,`, "row 2, column disposition"],
    ["no court", `${head}\n,3:16-cr-09001,1,18:371,convicted`, "row 2, column court"],
    ["no statute", `${head}\ncasd,3:16-cr-09001,1,,convicted`, "row 2, column statute"],
    ["an unknown column", `${head},${secret}\ncasd,3:16-cr-09001,1,18:371,convicted,x`, "row 1, column 6"],
    ["too many cells", `${head}\ncasd,3:16-cr-09001,1,18:371,convicted,${secret}`, "row 2"],
    ["two counts alike", `${head}\n${`casd,3:16-cr-09001,1,18:371,convicted\n`.repeat(2)}`, "row 3"],
    ["a date", `${head},filed\ncasd,3:16-cr-09001,1,18:371,convicted,${secret}`, "row 2, column filed"],
    ["an open quote", `${head}\ncasd,"${secret}`, "line"],
    [
      "a movant without a dismissal",
      `${head},dismissedBy\ncasd,3:16-cr-09001,1,18:371,convicted,government`,
      "row 2, column dismissedBy",
    ],
    ["an arrest told twice", "arrest,arrestDate\na1,2015\na1,2016", "row 3, column arrestDate"],
    ["a count that is none", `${head}\ncasd,3:16-cr-09001,${secret},18:371,convicted`, "row 2, column count"],
  ])("%s", (_, text, place) => {
    const found = faults(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(place);
    expect(found[0]).not.toContain(secret);
  });
});
