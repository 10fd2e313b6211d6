import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { needs, sharedFolder } from "../../../test/needs.ts";
import { codeOf, fixture, readingOf, readingOfText, remarksOf } from "./reading.ts";

const page = (heading: string, title = "CM/ECF - casd-Case Summary for 3-16-cr-9001") =>
  `<html><head><title>${title}</title></head><body><center><b>${heading}<br><b>Date filed:</b> 02/18/2016<br></center></body></html>`;

describe("a history report", () => {
  const read = readingOf(fixture("history-report.html"));
  const subject = "case:casd:3:16-cr-09001:1";

  it("tells of the case, its dates and linked numbers", () => {
    expect(read.subjects("case")).toEqual([subject]);
    expect(read.fact(subject, "court")).toBe("casd");
    expect(read.fact(subject, "filed")).toBe("2016-02-18");
    expect(read.fact(subject, "terminated")).toBe("2016-09-26");
    expect(read.fact(subject, "lastFiling")).toBe("2016-10-03");
    expect(read.fact(subject, "linked")).toEqual(["Related case: 3:16-mj-09000-DEF"]);
    expect(read.result.summary).toMatchObject({ kind: "case-page", page: "docket-history", entries: 5, events: 4 });
  });

  it("gives dated events and no charge: a judgment is no conviction, a motion to dismiss no dismissal", () => {
    const events = read.result.assertions.filter(({ fact }) => fact === "events").map(({ value }) => value);
    expect(events).toEqual([
      { kind: "arrest", text: "Arrest", filed: "2016-01-21" },
      { kind: "complaint", text: "Complaint", filed: "2016-01-21", entry: "1" },
      { kind: "information", text: "Information - Felony", filed: "2016-02-18", entry: "12" },
      { kind: "judgment", text: "Judgment", filed: "2016-09-23", entry: "41" },
    ]);
    expect(read.subjects("charge")).toEqual([]);
    expect(read.result.assertions.some(({ fact }) => fact === "outcomes")).toBe(false);
    expect(remarksOf(read, "no-counts")).toBe(1);
    expect(remarksOf(read, "events-not-outcomes")).toBe(1);
  });

  it("records the arrest with the id that the docket sheet gives it", () => {
    expect(read.fact("arrest:casd:3:16-cr-09001:1:1", "date")).toBe("2016-01-21");
  });

  it("states no name of a person, and nothing of the login", () => {
    expect(read.fact("person", "name")).toBeUndefined();
    expect(read.fact(subject, "titleName")).toBe("Placeholder");
    expect(JSON.stringify(read.result)).not.toMatch(/sample\.login|client-5566/u);
  });
});

describe("a case summary", () => {
  it("tells the judges and the defendant's own number", () => {
    const read = readingOf(fixture("case-summary.html"));
    const subject = "case:casd:3:16-cr-09001:1";
    expect(read.fact(subject, "assignedTo")).toBe("Judith Sample");
    expect(read.fact(subject, "referredTo")).toBe("Martin Specimen, III");
    expect(remarksOf(read, "defendant-assumed")).toBe(0);
    expect(read.result.coverage).toEqual({ fields: 0, remarks: 0, lost: 0 });
  });

  it("about all of several defendants is nobody's until the number is told", () => {
    const text = page(
      "3:16-cr-09001-ABC All Defendants</b> USA v. Otherman et al<br><b>Date terminated:</b> 09/26/2016",
    );
    expect(codeOf(text)).toBe("all-defendants");
    const read = readingOfText(text, { defendant: 3 });
    const subject = "case:casd:3:16-cr-09001:3";
    expect(read.fact(subject, "filed")).toBe("2016-02-18");
    expect(read.fact(subject, "terminated")).toBeUndefined();
    expect(remarksOf(read, "events-of-all")).toBe(1);
    expect(JSON.stringify(read.result)).not.toContain("Otherman");
  });

  it("about another defendant is refused", () => {
    const text = page("3:16-cr-09001-ABC-2</b> USA v. Otherman et al");
    expect(codeOf(text, { defendant: 1 })).toBe("no-such-defendant");
    expect(codeOf(text)).toBe("read");
  });

  it("of a civil case, or without a number, is answered", () => {
    expect(codeOf(page("3:16-cv-09001-ABC</b> Doe v. Roe"))).toBe("civil-docket");
    expect(codeOf(page("no number</b> USA v. Roe"))).toBe("no-case-number");
  });

  it("whose title and addresses name different courts is of no known court", () => {
    const text = page("3:16-cr-09001-ABC-1</b> USA v. Placeholder<a href='https://ecf.nvd.uscourts.gov/x'>x</a>");
    expect(readingOfText(text).subjects("case")).toEqual(["case:unknown:3:16-cr-09001:1"]);
  });
});

describe("an expunged case", () => {
  const read = readingOfText(page("3:16-mj-09001-ABC All Defendants</b> USA v. EXPUNGED"));

  it("is a result of its own: the court, the number, and that it is expunged", () => {
    expect(read.result.summary).toEqual({
      kind: "expunged-case",
      court: "casd",
      docketNumber: "3:16-mj-09001",
      defendant: 1,
      printed: undefined,
    });
    expect(read.fact("case:casd:3:16-mj-09001:1", "expunged")).toBe(true);
    expect(remarksOf(read, "expunged")).toBe(1);
  });

  it("imports no name, no date and no charge", () => {
    const facts = read.result.assertions.map(({ subject, fact }) => `${subject.split(":")[0]} ${fact}`);
    expect(facts.filter((each) => /person|charge|arrest|filed|terminated|titleName/u.test(each))).toEqual([]);
  });
});

describe("entries from the Internet Archive", () => {
  it("ask which defendant, by number and initials", () => {
    expect(codeOf("<?xml version='1.0'?><case_details><docket_num>1:14-cr-09009</docket_num></case_details>")).toBe(
      "all-defendants",
    );
    expect(() => readingOf(fixture("entries.xml"))).toThrow("which-defendant");
  });

  const read = readingOf(fixture("entries.xml"), { defendant: 1 });
  const outcome = (key: string) => read.fact(read.charges.get(key) ?? "", "outcomes");

  it("give the counts that charging papers name for that defendant, each generation its own", () => {
    expect([...read.charges.keys()]).toEqual(["1", "1s", "2s"]);
    expect(read.fact(read.charges.get("1s") ?? "", "count")).toEqual({ number: 1, suffix: "s", list: "unlisted" });
    expect(read.fact(read.charges.get("1s") ?? "", "statute")).toBeUndefined();
  });

  it("say how a count ended only where an entry's words do, on the day that they say", () => {
    expect(outcome("1")).toEqual([{ class: "dismissed", by: "government", date: "2015-01-15" }]);
    expect(outcome("1s")).toEqual([{ class: "unknown" }]);
    expect(outcome("2s")).toEqual([{ class: "dismissed", by: "government", date: "2015-09-10" }]);
    expect(remarksOf(read, "not-in-entries")).toBe(1);
    expect(remarksOf(read, "no-party-block")).toBe(1);
  });

  it("give another defendant nothing of these endings, and no name", () => {
    const other = readingOf(fixture("entries.xml"), { defendant: 2 });
    expect([...other.charges.keys()]).toEqual(["1", "2", "1s"]);
    for (const charge of other.charges.values()) expect(other.fact(charge, "outcomes")).toEqual([{ class: "unknown" }]);
    expect(JSON.stringify(other.result)).not.toMatch(/Fictional|Alice/u);
    expect(other.fact("person", "name")).toBe("Robert C. Madeup");
  });

  it("as JSON without parties are read alike; without numbered defendants as events of the case", () => {
    const json = {
      court_id: "mad",
      docket_number: "1:14-cr-09009",
      case_name: "United States v. Fictional",
      date_filed: "2014-05-06",
      docket_entries: [
        {
          date_filed: "2014-05-06",
          document_number: "1",
          description: "INDICTMENT as to Alice B. Fictional (1) count(s) 1, 2.",
          short_description: "Indictment",
        },
      ],
    };
    expect([...readingOfText(JSON.stringify(json)).charges.keys()]).toEqual(["1", "2"]);
    const entries = [{ date_filed: "2014-05-06", document_number: "1", short_description: "Indictment" }];
    const short = { ...json, docket_entries: entries };
    // juriscraper drops "et al" from titles, so that whether there are others is not known.
    expect(codeOf(JSON.stringify(short))).toBe("all-defendants");
    const told = readingOfText(JSON.stringify({ ...short, federal_defendant_number: "1" }));
    expect(told.fact("case:mad:1:14-cr-09009:1", "events")).toMatchObject({ kind: "indictment" });
  });
});

interface Oracle {
  readonly court_id: string;
  readonly docket_number: string;
  readonly federal_defendant_number: string | null;
  readonly date_filed: string | null;
  readonly date_terminated?: string | null;
  readonly date_last_filing?: string | null;
  readonly docket_entries?: readonly unknown[];
}

describe.skipIf(!needs.sharedData)("real pages say what juriscraper reads on them", () => {
  const root = `${sharedFolder}data/pacer-dockets/`;
  const pages = ["case-query", "docket-history"].flatMap((folder) =>
    (needs.sharedData ? readdirSync(`${root}${folder}`) : [])
      .filter((name) => name.endsWith(".html"))
      .map((name) => `${folder}/${name}`),
  );

  it.each(pages)("%s", (name) => {
    const theirs = JSON.parse(readFileSync(`${root}${name.replace("html", "juriscraper.json")}`, "utf8")) as Oracle;
    // The one page about all of several defendants.
    const alone = !name.includes("nvd_2-16-cr-00046");
    const read = readingOf(`${root}${name}`, alone ? {} : { defendant: 1 });
    const [subject = ""] = read.subjects("case");
    expect(read.fact(subject, "court")).toBe(theirs.court_id);
    expect(read.fact(subject, "docketNumber")).toBe(theirs.docket_number);
    if (typeof theirs.federal_defendant_number === "string")
      expect(read.fact(subject, "defendant")).toBe(Number(theirs.federal_defendant_number));
    if (read.result.summary.kind === "expunged-case") return;
    expect(read.fact(subject, "filed")).toBe(theirs.date_filed);
    expect(read.fact(subject, "terminated") ?? null).toBe(alone ? (theirs.date_terminated ?? null) : null);
    expect(read.fact(subject, "lastFiling") ?? null).toBe(theirs.date_last_filing ?? null);
    expect(read.result.summary).toMatchObject({ kind: "case-page", entries: theirs.docket_entries?.length ?? 0 });
    expect(read.subjects("charge")).toEqual([]);
  });

  it("and one of them is expunged", () => {
    expect(readingOf(`${root}case-query/njd_2-17-mj-09009.html`).result.summary.kind).toBe("expunged-case");
  });
});
