import { describe, expect, it } from "vitest";
import { countLabel, expandCounts, generationOf, isCountList } from "../src/docket/count-number.ts";
import { offenseDateIn } from "../src/docket/offense-date.ts";
import { countMentions } from "../src/entry/count-mention.ts";
import { romanToNumber, wordsToNumber } from "../src/text/number-words.ts";

const labels = (text: string) => expandCounts(text)?.map(countLabel);

describe("count numbers of the charge rows", () => {
  it("are expanded with their suffix", () => {
    expect(labels("(2-4)")).toEqual(["2", "3", "4"]);
    expect(labels("(1s,3s-5s)")).toEqual(["1s", "3s", "4s", "5s"]);
    expect(labels("( 3ss )")).toEqual(["3ss"]);
    expect(labels("(1r)")).toEqual(["1r"]);
    expect(labels("(1-3s)")).toEqual(["1s", "2s", "3s"]);
  });

  it("are refused when they are none", () => {
    expect(isCountList("(a)(1)")).toBe(false);
    expect(isCountList("(Felony)")).toBe(false);
    expect(labels("(4-2)")).toBeUndefined();
    expect(labels("(1s-3ss)")).toBeUndefined();
    expect(labels("(1-900)")).toBeUndefined();
  });

  it("tell the generation of charging", () => {
    expect(["", "r", "s", "ss", "sss", "a"].map(generationOf)).toEqual([0, 0, 1, 2, 3, undefined]);
  });
});

describe("counts named in entries", () => {
  const named = (text: string) =>
    countMentions(text).map((each) => (each.counts === "all" ? "all" : each.counts.map(countLabel).join(" ")));

  it.each([
    ["as to NAME (1) count(s) 1-4, 5-6.", ["1 2 3 4 5 6"]],
    ["count(s) 1, 2 -4 , 5 , 10 , 14 , 15 -19 , 20 . 36 MONTHS", ["1 2 3 4 5 10 14 15 16 17 18 19 20"]],
    ["Counts 1-2, 4, 5-6, Dismissed. Count 3: Dft sentenced", ["1 2 4 5 6", "3"]],
    ["Guilty on Count 1s,3s and Not Guilty on Count 2s", ["1s 3s", "2s"]],
    ["Count II of the Indictment", ["2"]],
    ["Guilty on count one of the Information", ["1"]],
    ["guilty on both counts", ["all"]],
    ["Counts 1 and 2", ["1 2"]],
    ["Count 1, 18 months", ["1"]],
    ["Count 2, 2 years probation", ["2"]],
    ["to serve concurrent to Count 2. Supervised", []],
    ["(619) 555-0100", []],
    ["an account of 12 items", []],
    ["the county of Kings", []],
  ])("%s", (text, wanted) => {
    expect(named(text)).toEqual(wanted);
  });

  it("know whose counts they are", () => {
    expect(countMentions("as to A B (1) count(s) 1, 2, C D (2) count(s) 3").map((each) => each.defendant)).toEqual([
      1, 2,
    ]);
  });
});

describe("numbers in words", () => {
  it("are read", () => {
    expect(["thirty-six", "one hundred and twenty", "a hundred", "eighteen", "forty two"].map(wordsToNumber)).toEqual([
      36, 120, 100, 18, 42,
    ]);
    expect(wordsToNumber("several")).toBeUndefined();
    expect(["I", "IV", "IX", "XII", "IIII", ""].map(romanToNumber)).toEqual([1, 4, 9, 12, undefined, undefined]);
  });
});

describe("the date of an offense in its title", () => {
  it.each([
    ["18:922G.F UNLAWFUL POSSESSION - 04/12/2004", "2004-04-12"],
    ["Wire fraud from 1/2/2010 through 3/4/2011", "2010-01-02/2011-03-04"],
    ["for Calendar Years 2011-2014.", "2011/2014"],
    ["18:371 - Conspiracy", undefined],
    ["on 1/1/2010, 1/2/2010 and 1/3/2010", undefined],
    ["on 13/45/2010", undefined],
  ])("%s", (title, wanted) => {
    expect(offenseDateIn(title)).toBe(wanted);
  });
});
