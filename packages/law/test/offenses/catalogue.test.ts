import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { needs, sharedFolder } from "../../../../test/needs.ts";
import { readAuthorityTable, readCircuitsNote, readOffenseTable } from "../../scripts/offense-table.ts";
import { adjuncts } from "../../src/federal/offenses/adjuncts.data.ts";
import { amendments } from "../../src/federal/offenses/amendments.data.ts";
import { authorities, authorityById, circuits, offenseById, offenses } from "../../src/federal/offenses/index.ts";
import { notDecided } from "../../src/federal/offenses/not-decided.data.ts";
import { offenseRows } from "../../src/federal/offenses/offenses.data.ts";
import { printedAs } from "../../src/federal/offenses/printed-as.data.ts";
import { readSubsections } from "../../src/federal/offenses/subsection.ts";
import { unansweredForms } from "../../src/federal/offenses/unanswered.data.ts";

const count = (values: readonly string[]) =>
  Object.fromEntries(
    [...new Set(values)].sort().map((value) => [value, values.filter((each) => each === value).length]),
  );

describe("the catalogue", () => {
  it("has 499 rows and 169 authorities, each with its own id", () => {
    expect(new Set(offenses.map((offense) => offense.id)).size).toBe(499);
    expect(offenses).toHaveLength(499);
    expect(new Set(authorities.map((authority) => authority.id)).size).toBe(169);
    expect(authorities).toHaveLength(169);
  });

  it("is found by id", () => {
    expect(offenseById("18-1591-a-1")?.name).toBe("Sex trafficking by force, fraud or coercion, or of a minor");
    expect(offenseById("18-1591-a-9")).toBeUndefined();
    expect(authorityById("fuertes-ca4-2015")?.court).toBe("4");
    expect(authorityById("burwell-cadc-2024")?.court).toBe("dc");
    expect(authorityById("nobody")).toBeUndefined();
  });

  it("holds the classifications in the numbers of the research", () => {
    expect(count(offenses.map((offense) => offense.classification))).toEqual({
      "crime-of-violence": 27,
      "depends-on-predicate": 14,
      "depends-on-subsection": 25,
      divided: 1,
      "not-crime-of-violence": 389,
      unsettled: 43,
    });
    expect(count(offenses.map((offense) => offense.attempt))).toEqual({ not: 3, same: 402, unsettled: 94 });
    expect(count(offenses.map((offense) => offense.conspiracy))).toEqual({ not: 497, unsettled: 2 });
    expect(count(offenses.map((offense) => offense.childVictim))).toEqual({ element: 19, never: 259, possible: 221 });
    expect(count(offenses.map((offense) => offense.confidence))).toEqual({
      recalled: 19,
      secondary: 142,
      verified: 338,
    });
  });

  it("names no authority and no offense that is not there", () => {
    for (const offense of offenses) {
      expect(offense.authorities.length, offense.id).toBeGreaterThan(0);
      for (const id of offense.authorities) expect(authorityById(id), `${offense.id}: ${id}`).toBeDefined();
    }
    for (const authority of authorities) {
      expect(authority.general || authority.offenses.length > 0, authority.id).toBe(true);
      for (const id of authority.offenses) expect(offenseById(id), `${authority.id}: ${id}`).toBeDefined();
    }
    const others = [...amendments, ...unansweredForms, ...printedAs].flatMap((each) => each.offenses);
    for (const id of others) expect(offenseById(id), id).toBeDefined();
    for (const pair of notDecided) {
      expect(offenseById(pair.offense)?.authorities, pair.offense).toContain(pair.authority);
      expect(authorityById(pair.authority)?.direction, pair.authority).not.toBe("method");
    }
  });

  it("names only circuits there are, and courts of one kind", () => {
    const courts = new Set<string>(["scotus", ...circuits]);
    for (const offense of offenses) {
      for (const court of Object.keys(offense.circuits)) expect(courts, offense.id).toContain(court);
    }
    expect(offenses.filter((offense) => Object.keys(offense.circuits).length > 0)).toHaveLength(44);
  });

  it("keeps the form and the doubt of a holding apart from its answer", () => {
    expect(offenseById("18-875-c")?.circuits).toEqual({ "10": { answer: "cov", doubtful: false, form: "injure" } });
    expect(offenseById("18-1201-a")?.circuits["7"]).toEqual({ answer: "not", doubtful: true });
    expect(offenseById("18-2113-a-robbery")?.circuits.dc).toEqual({ answer: "not", doubtful: false });
    expect(offenseById("18-1951-attempt")?.circuits).toEqual({ scotus: { answer: "not", doubtful: false } });
    for (const offense of offenses) expect(offense.circuitsNote, offense.id).not.toMatch(/[{}]/);
  });

  it("can read every clause it writes", () => {
    for (const offense of offenses) {
      for (const clause of offense.subsections) {
        expect(readSubsections(clause), offense.id).toMatchObject({ rest: "" });
        expect(readSubsections(clause)?.paths, offense.id).toHaveLength(1);
      }
    }
    for (const each of printedAs) expect(readSubsections(each.subsections)?.rest, each.subsections).toBe("");
    for (const each of adjuncts) expect(readSubsections(each.subsections ?? "")?.rest, each.section).toBe("");
    for (const each of unansweredForms) {
      for (const clause of each.subsections ?? []) expect(readSubsections(clause)?.paths, clause).toHaveLength(1);
    }
  });

  it("never gives two rows the same place and the same form", () => {
    const places = offenses.map((row) => `${row.title}:${row.section}${row.subsections.join(",")} ${row.form}`);
    expect(new Set(places).size).toBe(offenses.length);
  });

  it("cannot be changed by a reader", () => {
    expect(Object.isFrozen(offenses)).toBe(true);
    expect(offenses.every((offense) => Object.isFrozen(offense))).toBe(true);
  });
});

describe("amendments", () => {
  it.each([
    ["18-111-b", "2008", undefined],
    ["18-113-a-6", "1994", undefined],
    ["18-113-a-7", "2013", undefined],
    ["18-113-a-8", "2013", undefined],
    ["18-116", undefined, "2021"],
    ["18-932", "2022", undefined],
    ["18-933", "2022", undefined],
    ["18-1589-a", "2008", undefined],
    ["18-1591-a-1", "2015", undefined],
    ["18-2113-a-robbery", "1986", undefined],
    ["18-2119-1", "1994", undefined],
    ["18-2242", undefined, "2022"],
    ["18-2421A", "2018", undefined],
  ])("%s: the text read was in force from %s to %s", (id, from, to) => {
    const note = offenseById(id)?.amended;
    expect(note).toBeDefined();
    expect(note?.textReadFrom).toBe(from);
    expect(note?.textReadTo).toBe(to);
  });

  it("leaves every other row without a note", () => {
    const noted = offenses.filter((offense) => offense.amended).map((offense) => offense.id);
    expect(noted.sort()).toEqual(amendments.flatMap((note) => note.offenses).sort());
    expect(offenseById("18-2113-b")?.amended).toBeUndefined();
  });

  it("runs the text read from the last change before September 2018 to the first after it", () => {
    for (const note of amendments) {
      const dates = note.changes.map((change) => change.when);
      expect(dates, note.offenses[0]).toEqual([...dates].sort());
      if (note.textRead) {
        expect(note.textReadFrom).toBe(dates.filter((date) => date < "2018-09").at(-1));
        expect(note.textReadTo).toBe(dates.find((date) => date > "2018-09"));
      } else {
        expect(note.enacted).toBe(note.textReadFrom);
      }
    }
  });

  it("says of a section newer than the edition that no text was read", () => {
    for (const id of ["18-932", "18-933", "18-2421A"]) {
      expect(offenseById(id)?.amended?.textRead, id).toBe(false);
      expect(offenseById(id)?.confidence, id).toBe("recalled");
    }
  });
});

describe("the reader of the research's tables", () => {
  it("reads holdings strictly", () => {
    expect(readCircuitsNote("{scotus=cov; cadc=not?; ca3=cov(injure)} Words.", "x")).toEqual({
      circuits: {
        scotus: { answer: "cov", doubtful: false },
        dc: { answer: "not", doubtful: true },
        "3": { answer: "cov", doubtful: false, form: "injure" },
      },
      words: "Words.",
    });
    expect(readCircuitsNote("Words.", "x")).toEqual({ circuits: {}, words: "Words." });
  });

  it.each([
    "{ca12=cov}",
    "{ca3=maybe}",
    "{ca3=cov; ca3=not}",
    "{ca3=cov",
    "Words {ca3=cov}",
    "{dct=cov}",
    "{}",
    "{ca3=cov??}",
  ])("refuses %s", (note) => {
    expect(() => readCircuitsNote(note, "row-1")).toThrow("row-1");
  });
});

describe.skipIf(!needs.sharedData)("the catalogue beside the research's tables", () => {
  const table = (name: string) => readFileSync(`${sharedFolder}law/federal/${name}`, "utf8");

  it("has every offense, saying the same", () => {
    expect(offenseRows).toEqual(readOffenseTable(table("offenses.csv")));
  });

  it("has every authority, saying the same", () => {
    expect(authorities).toEqual(readAuthorityTable(table("cov_authorities.csv")));
  });
});
