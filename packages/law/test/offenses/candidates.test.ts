import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { candidates, offenses } from "../../src/federal/offenses/index.ts";

const ids = (title: string, section: string, subsection?: string) =>
  candidates(title, section, subsection).rows.map((row) => row.id.slice(title.replace("-CFR", "").length + 1));

describe("the clause printed chooses the rows", () => {
  it.each<[string, string, string, string[]]>([
    ["7", "2024", "(c)", ["2024"]],
    ["8", "1304", "(e)", ["1304-e"]],
    ["8", "1324", "(a)(1)(A)(ii)", ["1324-a-1-A-ii"]],
    ["8", "1324", "(a)(1)(A)(v)(I)", ["1324-a-1-A-v"]],
    ["8", "1324", "(A)(1)(A)(II)", ["1324-a-1-A-ii"]],
    ["8", "1324", "(a)(1)(B)(iii)", ["1324-a-1-B-iii"]],
    ["8", "1324", "(a)(2)(B)(ii)", ["1324-a-2"]],
    ["8", "1326", "(a)", ["1326-a"]],
    ["8", "1326", "(b)(2)", ["1326-b"]],
    ["18", "111", "(a)", ["111-a-felony", "111-a-misd"]],
    ["18", "111", "(a)(1)", ["111-a-felony", "111-a-misd"]],
    ["18", "111", "(b)", ["111-b"]],
    ["18", "113", "(a)(6)", ["113-a-6"]],
    ["18", "231", "(a)(2)", ["231-a-12"]],
    ["18", "242", "", ["242", "242-agg"]],
    ["18", "247", "(c)", ["247-a-1"]],
    ["18", "371", "", ["371"]],
    ["18", "641", "(x)", ["641"]],
    ["18", "844", "(f)(1)", ["844-f-1"]],
    ["18", "844", "(f)(3)", ["844-f-2"]],
    ["18", "844", "(f)", ["844-f-1", "844-f-2"]],
    ["18", "875", "(c)", ["875-c"]],
    ["18", "876", "(c)", ["876-bc"]],
    ["18", "922", "(g)", ["922-g-1", "922-g-3", "922-g-5", "922-g-8", "922-g-9"]],
    ["18", "922", "(G)", ["922-g-1", "922-g-3", "922-g-5", "922-g-8", "922-g-9"]],
    ["18", "922", "(g)(1)", ["922-g-1"]],
    ["18", "922", "(a)(6)", ["922-a-6"]],
    ["18", "924", "(c)", ["924-c-drug", "924-c-violence"]],
    ["18", "924", "(c)(1)(A)(ii)", ["924-c-drug", "924-c-violence"]],
    ["18", "924", "(c)(1)(B)(i)", ["924-c-drug", "924-c-violence"]],
    ["18", "924", "(c)(2)", ["924-c-drug", "924-c-violence"]],
    ["18", "924", "(m)", ["924-l"]],
    ["18", "1201", "(a)(1)", ["1201-a", "1201-a-death"]],
    ["18", "1201", "(c)", ["1201-c"]],
    ["18", "1512", "(a)(2)(A)", ["1512-a-2"]],
    ["18", "1512", "(a)(3)(B)", ["1512-a-1", "1512-a-2"]],
    ["18", "1589", "(a)(1)", ["1589-a"]],
    ["18", "1589", "(d)", ["1589-a", "1589-b", "1589-d-agg"]],
    ["18", "1591", "(a)", ["1591-a-1", "1591-a-2"]],
    ["18", "1591", "(a)(1)", ["1591-a-1"]],
    ["18", "1591", "(b)(2)", ["1591-a-1", "1591-a-2"]],
    ["18", "1594", "(c)", ["1594-c"]],
    ["18", "1951", "(a)", ["1951-attempt", "1951-conspiracy", "1951-extortion", "1951-robbery", "1951-violence"]],
    ["18", "1951", "(b)(1)", ["1951-attempt", "1951-conspiracy", "1951-robbery", "1951-violence"]],
    ["18", "1951", "(b)(2)", ["1951-conspiracy", "1951-extortion", "1951-violence"]],
    ["18", "1952", "(a)(3)(A)", ["1952-a-3"]],
    ["18", "1956", "(a)(1)(B)(i)", ["1956-a-1"]],
    ["18", "1958", "(a)", ["1958", "1958-death"]],
    ["18", "1959", "(a)(3)", ["1959-a-3-adw", "1959-a-3-sbi"]],
    ["18", "1959", "(a)(6)", ["1959-a-5-conspiracy"]],
    ["18", "1962", "(c)", ["1962-c"]],
    ["18", "2113", "(a)", ["2113-a-burglary", "2113-a-extortion", "2113-a-robbery"]],
    ["18", "2113", "(d)", ["2113-d"]],
    ["18", "2113", "(a) and (d)", ["2113-a-burglary", "2113-a-extortion", "2113-a-robbery", "2113-d"]],
    ["18", "2113", "(a), (d)", ["2113-a-burglary", "2113-a-extortion", "2113-a-robbery", "2113-d"]],
    ["18", "2119", "(2)", ["2119-23"]],
    ["18", "2237", "(a)(2)", ["2237-a-1", "2237-a-2-A"]],
    ["18", "2241", "(a)(1)", ["2241-a"]],
    ["18", "2423", "(a)", ["2423-a"]],
    ["21", "841", "(a)(1)", ["841-a"]],
    ["21", "841", "(b)(1)(C)", ["841-a", "841-b-death"]],
    ["21", "841", "(b)(7)", ["841-b-7"]],
    ["21", "841", "(b)", ["841-a", "841-b-7", "841-b-death"]],
    ["21", "846", "", ["846-attempt", "846-conspiracy"]],
    ["26", "5861", "(d)", ["5861-d"]],
    ["26", "5861", "(c)", ["5861"]],
    ["26", "5861", "", ["5861", "5861-d"]],
    ["40", "5104", "(e)(2)(G)", ["5104"]],
    ["40", "5104", "(e)(2)(F)", ["5104-F"]],
    ["40", "5104", "(e)(2)", ["5104", "5104-F"]],
    ["42", "408", "(a)(8)", ["408-a"]],
    ["42", "408", "(a)(7)(B)", ["408-a-7-B"]],
    ["36-CFR", "4.23", "(a)(1)", ["4.23"]],
    ["36 C.F.R.", "261.10", "", ["261.10"]],
    ["43-CFR", "8365.1-4", "(a)(2)", ["8365"]],
  ])("%s:%s%s", (title, section, subsection, expected) => {
    const found = candidates(title, section, subsection);
    expect(found.rows.map((row) => row.id.replace(/^\d+-/, ""))).toEqual(expected);
    expect(found.exactness).toBe(subsection === "" ? "section" : "subsection");
    expect(found.reason).toBe(subsection === "" ? "no-clause-printed" : "clause-listed");
  });
});

describe("no clause, or one that is not understood, gives the whole section", () => {
  it.each<[string, string, string | undefined, string, number]>([
    ["18", "1951", undefined, "no-clause-printed", 5],
    ["18", "111", undefined, "no-clause-printed", 3],
    ["18", "2113", "  ", "no-clause-printed", 7],
    ["21", "841", undefined, "no-clause-printed", 4],
    ["18", "922", "(g)(2)", "clause-not-listed", 17],
    ["18", "113", "(a)(9)", "clause-not-listed", 8],
    ["18", "2113", "(z)", "clause-not-listed", 7],
    ["18", "2113", "(a) and (z)", "clause-not-listed", 7],
    ["18", "42-1320", "(a)", "section-not-listed", 0],
    ["18", "2113", "(a", "clause-unreadable", 7],
    ["18", "2113", "bank robbery", "clause-unreadable", 7],
    ["18", "2113", "(d)-(a)", "clause-unreadable", 7],
    ["18", "2113", "(a)".repeat(1000), "clause-unreadable", 7],
  ])("%s:%s %s", (title, section, subsection, reason, rows) => {
    const found = candidates(title, section, subsection);
    expect(found.reason).toBe(reason);
    expect(found.rows).toHaveLength(rows);
    expect(found.exactness).toBe(rows === 0 ? "none" : "section");
  });

  it("knows a section that is not in the catalogue from one that is", () => {
    expect(candidates("18", "9999")).toEqual({
      rows: [],
      exactness: "none",
      reason: "section-not-listed",
      unanswered: [],
    });
    expect(candidates("99", "1").exactness).toBe("none");
    expect(candidates("36-CFR", "2.99").exactness).toBe("none");
    expect(candidates("18", "1343.5").exactness).toBe("none");
    expect(candidates("__proto__", "constructor").exactness).toBe("none");
  });
});

describe("letters that may be a clause or part of the section's number", () => {
  // Every collision of the research's list; whether the catalogue has the clause's section, and the lettered section.
  it.each<[string, string, string, boolean, boolean]>([
    ["18", "474", "A", true, false],
    ["18", "1028", "A", true, true],
    ["18", "1466", "A", false, true],
    ["18", "1514", "A", false, false],
    ["18", "1593", "A", false, true],
    ["18", "2251", "A", true, true],
    ["18", "2252", "A", true, true],
    ["18", "2252", "B", true, false],
    ["18", "2252", "C", true, true],
    ["18", "2257", "A", true, false],
    ["18", "2258", "A", true, false],
    ["18", "2260", "A", true, true],
    ["18", "2261", "A", true, true],
    ["18", "2332", "A", false, true],
    ["18", "2332", "B", false, false],
    ["18", "2339", "A", false, true],
    ["18", "2339", "B", false, true],
    ["18", "2340", "A", false, true],
    ["18", "2421", "A", true, true],
    ["8", "1324", "A", true, true],
    ["21", "844", "A", true, false],
    ["21", "860", "A", true, true],
    ["21", "960", "A", true, true],
  ])("%s:%s%s: each reading finds its own section's rows, whatever the case", (title, section, letter, base, own) => {
    const clause = candidates(title, section, `(${letter})`);
    const lettered = candidates(title, `${section}${letter}`);
    expect(clause.exactness !== "none").toBe(base);
    expect(lettered.exactness !== "none").toBe(own);
    expect(candidates(title, `${section}${letter.toLowerCase()}`)).toEqual(lettered);
    expect(clause.rows.every((row) => row.section === section)).toBe(true);
    expect(lettered.rows.every((row) => row.section.toUpperCase() === `${section}${letter}`)).toBe(true);
  });

  it("18:2261A is interstate domestic violence or stalking: the answer differs, so both are found", () => {
    expect(ids("18", "2261", "(A)")).toEqual(["2261-a"]);
    expect(ids("18", "2261A")).toEqual(["2261A-1", "2261A-2"]);
    const both = [...candidates("18", "2261", "(A)").rows, ...candidates("18", "2261A").rows];
    expect(new Set(both.map((row) => row.classification))).toEqual(new Set(["depends-on-predicate", "unsettled"]));
  });

  it.each([
    ["18", "1028", "1028A"],
    ["18", "2252", "2252A"],
    ["8", "1324", "1324A"],
    ["21", "860", "860A"],
  ])("%s:%s and its lettered neighbour have no force element on either reading", (title, section, lettered) => {
    const both = [...candidates(title, section, "(A)").rows, ...candidates(title, lettered).rows];
    expect(both.length).toBeGreaterThan(1);
    expect(new Set(both.map((row) => row.classification))).toEqual(new Set(["not-crime-of-violence"]));
  });
});

describe("forms that no row answers come with the rows", () => {
  const forms = (section: string, clause?: string) =>
    candidates("18", section, clause).unanswered.map((each) => `${each.open}: ${each.form}`);

  it("attempts in aid of racketeering other than attempted murder", () => {
    expect(forms("1959", "(a)(5)")).toEqual(["unless-excluded: attempted kidnapping in aid of racketeering"]);
    expect(forms("1959", "(a)(6)")).toEqual(["unless-excluded: attempted maiming or assault in aid of racketeering"]);
    expect(forms("1959", "(a)(1)")).toEqual([]);
    expect(forms("1959")).toHaveLength(2);
  });

  it("tiers that the row's note leaves open, and only those", () => {
    expect(forms("1590", "(a)")).toHaveLength(1);
    expect(forms("1590", "(b)")).toEqual([]);
    expect(forms("970", "(a)")).toEqual([]);
    expect(forms("970", "(b)(1)")).toHaveLength(1);
    expect(forms("1343")).toEqual([]);
  });
});

describe("properties", () => {
  const places = [...new Map(offenses.map((row) => [`${row.title}:${row.section}`, row])).values()];
  const place = fc.constantFrom(...places);
  const designators = fc.constantFrom("a", "b", "c", "d", "e", "g", "1", "2", "3", "5", "7", "A", "B", "F", "i", "iii");
  const clause = fc.array(designators, { minLength: 1, maxLength: 5 });
  const known = fc.constantFrom(...offenses.filter((row) => row.subsections.length > 0));
  const write = (path: readonly string[]) => path.map((part) => `(${part})`).join("");

  it("a section of the catalogue always has candidates, all of that section", () => {
    fc.assert(
      fc.property(place, fc.oneof(clause.map(write), fc.string()), (row, subsection) => {
        const { rows, exactness } = candidates(row.title, row.section, subsection);
        const all = candidates(row.title, row.section).rows;
        expect(rows.length).toBeGreaterThan(0);
        expect(exactness).not.toBe("none");
        expect(rows.every((each) => all.includes(each))).toBe(true);
        if (exactness === "section") expect(rows).toEqual(all);
      }),
      { numRuns: 3000 },
    );
  });

  it("a longer clause that is listed never adds rows", () => {
    fc.assert(
      fc.property(place, clause, designators, (row, path, further) => {
        const wide = candidates(row.title, row.section, write(path));
        const narrow = candidates(row.title, row.section, write([...path, further]));
        if (narrow.exactness === "section") return;
        expect(narrow.rows.every((each) => wide.rows.includes(each))).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it("every row is found by each of its own clauses, and by every beginning and continuation of them", () => {
    fc.assert(
      fc.property(known, fc.nat(), designators, (row, pick, further) => {
        const own = row.subsections[pick % row.subsections.length] ?? "";
        const head = own.slice(0, own.indexOf(")") + 1);
        for (const printed of [own, own.toUpperCase(), head, `${own}(${further})`]) {
          const found = candidates(row.title, row.section, printed);
          expect(found.rows, `${row.id} by ${printed}`).toContain(row);
          expect(found.exactness).toBe("subsection");
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("several clauses give the union of each", () => {
    fc.assert(
      fc.property(known, fc.nat(), fc.nat(), (row, pick, other) => {
        const clauses = candidates(row.title, row.section).rows.flatMap((each) => each.subsections);
        const [first, second] = [clauses[pick % clauses.length] ?? "", clauses[other % clauses.length] ?? ""];
        const together = candidates(row.title, row.section, `${first} and ${second}`).rows;
        const apart = [first, second].flatMap((each) => candidates(row.title, row.section, each).rows);
        expect(new Set(together)).toEqual(new Set(apart));
      }),
      { numRuns: 1000 },
    );
  });
});
