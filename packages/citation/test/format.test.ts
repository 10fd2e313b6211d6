import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  drugCodeMeaning,
  formatStatute,
  normaliseSubsection,
  parseStatutes,
  statuteKey,
  uslmIdentifier,
} from "../src/index.ts";

describe("formatStatute and statuteKey", () => {
  it.each([
    [{ title: "18", section: "2113", subsection: "(a)" }, "18 U.S.C. § 2113(a)", "18:2113(a)"],
    [{ title: "36-CFR", section: "2.35" }, "36 C.F.R. § 2.35", "36-CFR:2.35"],
    [{ title: "42", section: "1320a-7b", subsection: "" }, "42 U.S.C. § 1320a-7b", "42:1320a-7b"],
    [{ asPrinted: "§ 1591" }, "§ 1591", undefined],
    [{}, "", undefined],
  ])("%o", (statute, citation, key) => {
    expect(formatStatute(statute)).toBe(citation);
    expect(statuteKey(statute)).toBe(key);
  });

  const lower = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz");
  const upper = fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  const roman = fc.constantFrom("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");
  const levels = fc.tuple(
    lower,
    fc.integer({ min: 1, max: 99 }).map(String),
    upper,
    roman,
    roman.map((r) => r.toUpperCase()),
  );
  const subsection = fc.tuple(levels, fc.integer({ min: 0, max: 5 })).map(([parts, depth]) =>
    parts
      .slice(0, depth)
      .map((part) => `(${part})`)
      .join(""),
  );
  const section = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 99_999 }).map((n) => ["18", String(n)] as const) },
    fc.constantFrom(
      ...([
        ["18", "2252A"],
        ["18", "2332a"],
        ["18", "3771A"],
        ["21", "860a"],
        ["15", "78dd-1"],
        ["42", "1320a-7b"],
        ["22", "2370z"],
      ] as const),
    ),
    fc.constantFrom(
      ...([
        ["36-CFR", "2.35"],
        ["41-CFR", "102-74.390"],
        ["17-CFR", "240.10b-5"],
        ["36-CFR", "261"],
      ] as const),
    ),
  );

  it("reads back what it wrote", () => {
    fc.assert(
      fc.property(section, subsection, ([title, number], sub) => {
        const [read, ...more] = parseStatutes(formatStatute({ title, section: number, subsection: sub })).statutes;
        expect(more).toEqual([]);
        expect({ title: read?.title, section: read?.section, subsection: read?.subsection }).toEqual({
          title,
          section: number,
          subsection: sub,
        });
      }),
      { numRuns: 3000 },
    );
  });

  it("reads back a docket's colon form too", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), subsection, (number, sub) => {
        const [read] = parseStatutes(`18:${number}${sub}`).statutes;
        expect(read && statuteKey(read)).toBe(`18:${number}${sub}`);
      }),
    );
  });
});

describe("normaliseSubsection", () => {
  it.each([
    ["(a)", "(a)"],
    ["(A)", "(a)"],
    [" (a) ( 1 ) ", "(a)(1)"],
    ["(A)(1)(A)(II)", "(a)(1)(A)(ii)"],
    ["(a)(1)(a)", "(a)(1)(A)"],
    ["(a)(1)(i)", "(a)(1)(i)"],
    ["(a)(1)(A)(ii)", "(a)(1)(A)(ii)"],
    ["(a)(1)(A)(i)(I)(aa)", "(a)(1)(A)(i)(I)(aa)"],
    ["(1)(A)", "(1)(A)"],
    ["(1)(a)", "(1)(A)"],
    ["", ""],
    ["(other)", "(other)"],
    ["second paragraph", "second paragraph"],
  ])("%j is %j", (typed, normal) => {
    expect(normaliseSubsection(typed)).toBe(normal);
  });

  it("changes nothing the second time", () => {
    const typed = fc.array(fc.constantFrom("a", "A", "1", "12", "i", "II", "iv", "V", "aa", "b", "Z", "x"), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          typed.map((parts) => parts.map((part) => `(${part})`).join("")),
          fc.string(),
        ),
        (text) => {
          const once = normaliseSubsection(text);
          expect(normaliseSubsection(once)).toBe(once);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("uslmIdentifier", () => {
  it.each([
    ["18", "3771A", "(b)(1)(A)", "/us/usc/t18/s3771A/b/1/A"],
    ["18", "28", undefined, "/us/usc/t18/s28"],
    ["36-CFR", "2.35", "(b)(1)", "/us/cfr/t36/s2.35/b/1"],
  ])("%s %s %s", (title, section, subsection, identifier) => {
    expect(uslmIdentifier(title, section, subsection)).toBe(identifier);
  });
});

describe("drugCodeMeaning", () => {
  it("knows only the recalled letters", () => {
    expect(drugCodeMeaning("CD")).toEqual({
      drugClass: "controlled substance",
      conduct: "distribution",
      confidence: "recalled",
    });
    expect(drugCodeMeaning("NX")).toEqual({ drugClass: "narcotic", confidence: "recalled" });
    expect(drugCodeMeaning("")).toEqual({ confidence: "recalled" });
  });
});
