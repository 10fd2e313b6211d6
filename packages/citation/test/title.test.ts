import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  longestTitle,
  mostStatutes,
  type ParsedStatute,
  parseStatutes,
  statuteKey,
  statutesCharged,
} from "../src/index.ts";
import * as tables from "./titles.data.ts";

function written(statute: ParsedStatute): string {
  const others = (statute.alsoReadAs ?? []).map((other) => `|${other.section}${other.subsection}`).join("");
  const role = statute.role === "offense" ? "" : ` ${statute.role}`;
  return `${statuteKey(statute) ?? statute.asPrinted}${others}${role}${statute.etSeq ? " etSeq" : ""}${statute.note ? " note" : ""}`;
}

for (const [name, rows] of Object.entries(tables)) {
  describe(`charge titles: ${name}`, () => {
    it.each(rows.map((row) => [row.title, row] as const))("%s", (title, row) => {
      const read = parseStatutes(title);
      expect({
        statutes: read.statutes.map(written),
        description: read.description,
        rest: read.rest,
        severity: read.severity && `${read.severity.value} ${read.severity.from}`,
        form: read.form,
        aidingCited: read.aidingCited ?? false,
        drugCode: read.drugCode,
        activityCode: read.activityCode,
        code: read.code,
        countLabel: read.countLabel,
        mentioned: read.mentioned?.map(written),
      }).toEqual({
        statutes: row.statutes,
        description: row.description ?? "",
        rest: row.rest ?? "",
        severity: row.severity,
        form: row.form,
        aidingCited: row.aidingCited ?? false,
        drugCode: row.drugCode,
        activityCode: row.activityCode,
        code: row.code,
        countLabel: row.countLabel,
        mentioned: row.mentioned,
      });
    });
  });
}

describe("asPrinted", () => {
  it("is the words each statute was read from", () => {
    const printed = (title: string) => parseStatutes(title).statutes.map((statute) => statute.asPrinted);
    expect(printed("18:922G.F UNLAWFUL")).toEqual(["18:922G.F"]);
    expect(printed("18:371 and 3551 et seq.; 18:2")).toEqual(["18:371", "3551 et seq.", "18:2"]);
    expect(printed("21 U.S.C. §§ 841(a)(1),  (b)(1)(C) and 846")).toEqual([
      "21 U.S.C. §§ 841(a)(1)",
      "(b)(1)(C)",
      "846",
    ]);
  });
});

describe("a count's tag at the end", () => {
  it("is taken only when asked for", () => {
    expect(parseStatutes("18:2113(a) ROBBERY(1-3s)", { countTag: true })).toMatchObject({
      countLabel: "1-3s",
      description: "ROBBERY",
    });
    expect(parseStatutes("18:2113(a)(1)", { countTag: true }).statutes.map(written)).toEqual(["18:2113(a)"]);
    expect(parseStatutes("18:2113(a)(1)").statutes.map(written)).toEqual(["18:2113(a)(1)"]);
  });
});

describe("statutesCharged", () => {
  it.each([
    ["18:1591(a), 1594(c); 18:2; 18:3551", ["18:1591(a)", "18:1594(c)"]],
    ["18:3; 18:3551", ["18:3 accessory"]],
    ["18:4 and 2", ["18:4 misprision"]],
    ["18:2", ["18:2 aiding"]],
    ["21:841(b)(1)(C); 18:2", ["18:2 aiding"]],
    ["21:841(b)(1)(C)", ["21:841(b)(1)(C) penalty"]],
    ["18:982; 99:55", []],
    ["BLACKMAIL", []],
  ])("%s", (title, charged) => {
    expect(statutesCharged(parseStatutes(title)).map(written)).toEqual(charged);
  });
});

describe("any text at all", () => {
  const pieces = fc.constantFrom(
    ..."18: 21:841 (a) (1) (A) (ii) , ; and & - – / . § §§ U.S.C. USC 18 Title Section 2 3551 et seq. F .F =CD -4999 ( ) C.F.R. 36 2.35 Count conspiracy to violate enhanced by attempted 922G 2252A \u00a0 \n x 1,000 note".split(
      " ",
    ),
  );
  const spaced = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(" "));
  const title = fc.oneof(
    spaced,
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary", maxLength: 200 }),
  );

  it("is read without an error, the same each time", () => {
    fc.assert(
      fc.property(title, (text) => {
        expect(parseStatutes(text)).toEqual(parseStatutes(text));
      }),
      { numRuns: 3000 },
    );
  });

  it("gives statutes that are whole or unreadable", () => {
    fc.assert(
      fc.property(title, (text) => {
        for (const statute of parseStatutes(text).statutes) {
          if (statute.role === "unreadable") expect(statute.section).toBeUndefined();
          else {
            expect(statute.title).toMatch(/^([1-9]|[1-4]\d|5[0-4])(-CFR)?$/);
            expect(statute.section).toMatch(/^[0-9][0-9A-Za-z.-]*$/);
            expect(statute.subsection).toMatch(/^(\([0-9A-Za-z]+\))*$/);
          }
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("loses no word: each is in a statute, the description, a code or the rest", () => {
    const understood =
      /^(?:and|or|title|sections?|in|violations?|of|contrary|to|pursuant|under|all|counts?|cts?|enhanced|by|as|F|M|P|I|u|s|c|felony|misdemeanor)$/i;
    const wordsOf = (text: string) => text.normalize("NFC").match(/[A-Za-z0-9]+/g) ?? [];
    fc.assert(
      fc.property(fc.oneof(spaced, fc.string({ unit: "binary", maxLength: 200 })), (text) => {
        const read = parseStatutes(text);
        const kept = [
          ...read.statutes.map((statute) => statute.asPrinted),
          read.description,
          read.rest,
          read.code ?? "",
          read.countLabel ?? "",
          read.drugCode ?? "",
          read.activityCode ?? "",
        ].join(" ");
        const known = new Set(wordsOf(kept));
        const lost = wordsOf(text).filter((word) => !known.has(word) && !understood.test(word));
        expect(lost).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  it("keeps the words behind a clause that stands by itself", () => {
    expect(parseStatutes("21:841 ; (A) note").statutes[1]).toMatchObject({ asPrinted: "(A) note", note: true });
    expect(parseStatutes("21:841; (a) et seq.").statutes[1]).toMatchObject({ asPrinted: "(a) et seq.", etSeq: true });
  });

  it("gives no statute from words without a digit", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (text) => {
        expect(parseStatutes(text.replace(/\d/g, "")).statutes).toEqual([]);
      }),
    );
  });
});

describe("hostile text", () => {
  const seeds = [
    "(",
    "18:",
    "18:2, ",
    "§ ",
    "Section 1, ",
    "Title 18 ",
    "(a)",
    "18:1(a)-(z), ",
    "-",
    "1",
    "18:371 (",
    "conspiracy to violate ",
    "Count 1-",
    " (a",
    "18 U.S.C. § 1, ",
    "\u00a0",
    "18:1(18:1",
  ];

  it.each(seeds)("a million characters of %j are cut, read and kept", (seed) => {
    const text = seed.repeat(Math.ceil(1_000_000 / seed.length));
    const read = parseStatutes(text);
    expect(read.statutes.length + (read.mentioned?.length ?? 0)).toBeLessThanOrEqual(mostStatutes + 120);
    if (text.trim() !== "") expect(read.rest.length).toBeGreaterThan(text.length - longestTitle - 20);
  });

  it("never cuts a citation in two at the cap", () => {
    const text = `${"x".repeat(longestTitle - 8)} 18:2113(a)`;
    const read = parseStatutes(text);
    expect(read.statutes).toEqual([]);
    expect(read.rest).toBe("18:2113(a)");
    expect(parseStatutes("1".repeat(longestTitle + 1)).statutes).toEqual([]);
  });
});
