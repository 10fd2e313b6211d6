import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { needs, sharedFolder } from "../../../test/needs.ts";
import { circuitOf, circuits, courts, findCourt, parseCircuit, readCourtLine } from "../src/index.ts";

describe("the 94 district courts", () => {
  it("have ids, names and abbreviations of their own, in the twelve regional circuits", () => {
    expect(courts).toHaveLength(94);
    for (const field of ["id", "name", "abbreviation"] as const)
      expect(new Set(courts.map((court) => court[field])).size).toBe(94);
    expect(new Set(courts.map((court) => court.circuit)).size).toBe(12);
  });

  it("are found by id, name and abbreviation", () => {
    for (const court of courts) {
      for (const text of [court.id, court.id.toUpperCase(), court.name, court.name.toUpperCase(), court.abbreviation]) {
        expect([text, findCourt(text)?.id]).toEqual([text, court.id]);
      }
      expect(readCourtLine(`U.S. District Court\n${court.name} (LIVE)\nCRIMINAL DOCKET`).court?.id).toBe(court.id);
      expect(readCourtLine(`UNITED STATES DISTRICT COURT FOR THE ${court.name.toUpperCase()}`).court?.id).toBe(
        court.id,
      );
      expect(circuitOf(court.id)).toBe(court.circuit);
    }
  });

  it("say whether a statute divides them only where that was learned", () => {
    expect(findCourt("scd")?.statutoryDivisions).toBe(true);
    expect(findCourt("ndd")?.statutoryDivisions).toBe(false);
    expect(findCourt("vid")?.statutoryDivisions).toBeUndefined();
  });
});

describe("readCourtLine", () => {
  it.each([
    ["Southern District of California (San Diego)", "casd", "San Diego", "San Diego"],
    ["District of Nebraska (4 Lincoln)", "ned", "4 Lincoln", "Lincoln"],
    ["DISTRICT OF ARIZONA (Phoenix Division)", "azd", "Phoenix Division", "Phoenix"],
    ["Eastern District of California - Live System (Fresno)", "caed", "Fresno", "Fresno"],
    [
      "U.S. District Court\nEastern District of Missouri (LIVE)\nCRIMINAL DOCKET FOR CASE #: 4:17-cr-00999",
      "moed",
      undefined,
      undefined,
    ],
    ["US District Court Electronic Case Filing System\nDistrict of Utah (Central)", "utd", "Central", "Central"],
    ["U.S. District Court\nDistrict of Columbia (Washington, DC)", "dcd", "Washington, DC", "Washington, DC"],
    ["District Court of the Virgin Islands\nCRIMINAL DOCKET", "vid", undefined, undefined],
    ["District Court of Guam", "gud", undefined, undefined],
    ["District Court for the Northern Mariana Islands", "nmid", undefined, undefined],
    ["United States District Court\n\n        District of Nevada (Las Vegas)\n", "nvd", "Las Vegas", "Las Vegas"],
    [
      "UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF\nGEORGIA\nAtlanta Division",
      "gand",
      "Atlanta Division",
      "Atlanta",
    ],
    ["Western District of Missouri, Central Division", "mowd", "Central Division", "Central"],
    ["U.S. District Court, W. D. Va.", "vawd", undefined, undefined],
    ["Northern District of West Virginia", "wvnd", undefined, undefined],
    ["Western District of Virginia", "vawd", undefined, undefined],
    ["Eastern District of Arkansas", "ared", undefined, undefined],
    ["District of Kansas", "ksd", undefined, undefined],
    ["Eastern District of Washington", "waed", undefined, undefined],
    ["Illinois Central   - ECF", "ilcd", undefined, undefined],
    ["S.D. New York", "nysd", undefined, undefined],
  ])("%j", (text, id, division, divisionName) => {
    const line = readCourtLine(text);
    expect([line.court?.id, line.division, line.divisionName]).toEqual([id, division, divisionName]);
  });

  it.each([
    "",
    "District of California",
    "District Court of Texas",
    "Virginia",
    "Superior Court of California",
    "xxxd",
    "District of Testland",
  ])("%j names no district court", (text) => {
    expect(findCourt(text)).toBeUndefined();
    expect(readCourtLine(text).court).toBeUndefined();
  });

  it("takes a state alone only where it has one district", () => {
    expect(findCourt("Nebraska")?.id).toBe("ned");
    expect(readCourtLine("Nebraska").court).toBeUndefined();
  });

  it("survives any text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 3000 }),
        (text) => readCourtLine(text).printed.length <= text.length,
      ),
    );
    expect(readCourtLine("district of ".repeat(100_000)).court).toBeUndefined();
    expect(readCourtLine("(".repeat(1_000_000)).court).toBeUndefined();
  });
});

describe("circuits", () => {
  it.each([
    ["9", "9"],
    ["9th", "9"],
    ["ca9", "9"],
    ["9th Cir.", "9"],
    ["Ninth Circuit", "9"],
    ["1st", "1"],
    ["2d Cir.", "2"],
    ["3rd", "3"],
    ["11th", "11"],
    ["dc", "dc"],
    ["D.C. Circuit", "dc"],
    ["cadc", "dc"],
    ["D.C. Cir.", "dc"],
    ["fed", "fed"],
    ["cafc", "fed"],
    ["Federal Circuit", "fed"],
    ["12", undefined],
    ["0", undefined],
    ["", undefined],
    ["ninth street", undefined],
    ["california", undefined],
  ] as const)("%j is %j", (text, circuit) => {
    expect(parseCircuit(text)).toBe(circuit);
  });

  it("reads each of its own names", () => {
    for (const circuit of circuits) expect(parseCircuit(circuit)).toBe(circuit);
    expect(circuitOf("nowhere")).toBeUndefined();
  });
});

describe.skipIf(!needs.sharedData)("public lists of courts", () => {
  const folder = `${sharedFolder}data/courts/`;

  it("have the same 94 ids", () => {
    const ids = readFileSync(`${folder}scales_district-ids-94.csv`, "utf8")
      .split(/\s+/)
      .filter((id) => id !== "");
    expect(courts.map((court) => court.id).sort()).toEqual(ids.sort());
    const known = new Set(courts.map((court) => court.id));
    const codes: Record<string, string> = JSON.parse(readFileSync(`${folder}fjc_district-codes.json`, "utf8"));
    expect(Object.values(codes).filter((id) => !known.has(id))).toEqual([]);
  });

  it("have the same circuits", () => {
    const rows: readonly { id: string; federal_circuit?: number; appeal_to?: unknown }[] = JSON.parse(
      readFileSync(`${folder}courts-db_all.json`, "utf8"),
    );
    // That list puts Vermont in the First Circuit; 28 U.S.C. § 41 has it in the Second.
    const stated = rows
      .filter((row) => row.id !== "vtd")
      .filter((row) => /^ca(?:\d+|dc)$/.test(String(row.appeal_to)) && circuitOf(row.id) !== undefined);
    expect(stated.length).toBeGreaterThan(20);
    for (const row of stated)
      expect([row.id, parseCircuit(String(row.appeal_to))]).toEqual([row.id, circuitOf(row.id)]);
    const scales = readFileSync(`${folder}scales_district-courts.csv`, "utf8").split("\n");
    let compared = 0;
    for (const line of scales) {
      const [id = "", rest = ""] = [line.slice(0, line.indexOf(",")), line.slice(line.indexOf('",') + 2)];
      const circuit = parseCircuit(rest.slice(0, rest.indexOf(",")));
      if (circuit === undefined || circuitOf(id) === undefined) continue;
      compared += 1;
      expect([id, circuit]).toEqual([id, circuitOf(id)]);
    }
    expect(compared).toBe(94);
  });

  it("write names that are found", () => {
    const list: Record<string, { courts: readonly { court: string; court_link: string }[] }> = JSON.parse(
      readFileSync(`${folder}pacer-cmecf-courts.json`, "utf8"),
    );
    const district = list["U.S. District Courts"]?.courts ?? [];
    expect(district).toHaveLength(94);
    for (const { court, court_link } of district) {
      const id = /\/\/ecf\.(\w+)\./.exec(court_link)?.[1];
      expect([court, findCourt(court.replace(/\s+- .*$/, ""))?.id]).toEqual([court, id]);
    }
  });
});
