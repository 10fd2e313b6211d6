import { readFileSync } from "node:fs";
import { type CaseRecord, canBeOnePerson, emptyLog, logOf, merge, recordOf } from "@setaside/casefile";
import { describe, expect, it } from "vitest";
import { fixture, readingOf, readingOfText } from "./reading.ts";

type Reads = readonly ReturnType<typeof readingOf>[];

const logs = (reads: Reads) => reads.map(({ result }) => logOf(result.assertions));
const together = (reads: Reads): CaseRecord => recordOf(logs(reads).reduce(merge, emptyLog));

describe("a docket sheet, a history report, a case summary and a table of one case", () => {
  const sheet = readingOf(fixture("example-docket.html"));
  const name = String(sheet.fact("person", "name"));
  const titled = (file: string) =>
    readFileSync(fixture(file), "utf8").replace("USA v. Placeholder", `USA v. ${name.split(" ").at(-1) ?? ""}`);
  const pages = [readingOfText(titled("history-report.html")), readingOfText(titled("case-summary.html"))];
  const table = readingOf(fixture("charges.csv"));
  const record = together([sheet, ...pages, table]);

  it("are one case of one person", () => {
    expect(canBeOnePerson(logs([sheet, ...pages, table]))).toEqual({ ok: true, remarks: [] });
    expect(record.cases.map(({ court, docketNumber, defendant }) => [court, docketNumber, defendant])).toEqual([
      ["casd", "3:16-cr-09001", 1],
    ]);
    expect(record.cases[0]?.charges.map(({ count }) => count.number)).toEqual([1, 2]);
  });

  it("the same value from several is no contradiction; events of two reports stand side by side", () => {
    const facts = record.conflicts.map(({ subject, fact }) => `${subject} ${fact}`);
    expect(facts.filter((each) => /filed|terminated|outcomes|events|date$/u.test(each))).toEqual([]);
    expect(record.cases[0]?.filed).toBe("2016-02-18");
    expect(record.cases[0]?.facts?.["events"]).toHaveLength(4);
  });

  it("a contradiction stands as one, with both values", () => {
    const csv = readFileSync(fixture("charges.csv"), "utf8").replace("02/18/2016", "02/19/2016");
    const other = together([sheet, ...pages, readingOfText(csv)]);
    expect(other.cases[0]?.filed).toBeUndefined();
    expect(other.conflicts).toContainEqual({
      subject: "case:casd:3:16-cr-09001:1",
      fact: "filed",
      values: ["2016-02-18", "2016-02-19"],
    });
  });

  it("a report of another case about somebody else is refused", () => {
    const stranger = readFileSync(fixture("history-report.html"), "utf8").replaceAll("09001", "09444");
    expect(canBeOnePerson(logs([sheet, readingOfText(stranger)])).ok).toBe(false);
  });
});
