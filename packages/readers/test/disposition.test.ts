import { describe, expect, it } from "vitest";
import { readDisposition } from "../src/disposition/disposition.ts";
import { partForCount, readSentence } from "../src/disposition/sentence.ts";

const kind = (text: string, count = 1) => readDisposition(text, count).kind;

describe("what a disposition says", () => {
  it.each([
    ["", "blank"],
    ["N/A", "blank"],
    ["Open", "open"],
    ["36 MONTHS PROBATION; $500.00 P/A", "convicted"],
    ["CBOP time served. Penalty assessment $25.00 waived; no fine", "convicted"],
    ["Fined $500 and $25 special assessment", "convicted"],
    ["Dft was found guilty by jury verdict. SENTENCE: life", "convicted"],
    ["DISMISSED", "dismissed"],
    ["Order for Dismissal.", "dismissed"],
    ["Count I is dismissed on the court's own motion.", "dismissed"],
    ["ACQUITTED", "acquitted"],
    ["Found not guilty by jury verdict", "acquitted"],
    ["Not guilty by reason of insanity", "acquitted"],
    ["Judgment of acquittal, Rule 29", "acquitted"],
    ["Nolle prosequi", "not-prosecuted"],
    ["Pretrial diversion agreement, 12 months; dismissed on completion", "deferred"],
    ["Deferred adjudication, probation 1 year, 18:3607", "deferred"],
    ["Juvenile adjudication; probation until 21", "adjudicated"],
    ["Rule 20 transfer to the District of Maine", "transferred"],
    ["Rule 5(c)(3)", "transferred"],
    ["Conviction vacated by order of 1/2/2020", "vacated"],
    ["Superseded", "superseded"],
    ["Supervised release revoked 12/05/16. Custody of BOP for a term of 3 months.", "revocation"],
    ["Probation revoked; 6 months custody", "revocation"],
    ["Defendant deceased; abated", "unread"],
    ["Committed to the custody of the Attorney General under 18:4241 for restoration", "unread"],
    ["Guilty verdict; dismissed", "unread"],
    ["See docket entry 45", "unread"],
    ["Sentence vacated and remanded", "unread"],
    ["Plea of not guilty entered", "unread"],
    ["Motion to dismiss denied", "unread"],
  ])("%s", (text, wanted) => {
    expect(kind(text)).toBe(wanted);
  });

  it("clauses about other counts are left aside", () => {
    expect(kind("24 months BOP. Remaining counts dismissed on government's motion.")).toBe("convicted");
    expect(kind("24 months BOP. Counts 2-4 dismissed on government's motion.")).toBe("convicted");
    expect(kind("Count 1 dismissed on government's motion.", 1)).toBe("dismissed");
    expect(kind("Counts 2 and 3 dismissed.", 1)).toBe("unread");
  });

  it.each([
    ["Dismissed upon Gov't motion.", "government"],
    ["Dismissed without prejudice on the government's oral motion", "government"],
    ["Dismissed on motion of the United States", "government"],
    ["Dismissed on motion by the USA", "government"],
    ["Dismissed pursuant to Rule 48(a)", "government"],
    ["Dismissed on the court's own motion", "court"],
    ["Dismissed sua sponte", "court"],
    ["Dismissed; defendant's motion granted", "court"],
    ["Dismissed", undefined],
    ["Dismissed with prejudice", undefined],
    ["Dismissed under 18 U.S.C. 3161", undefined],
    ["Dismissed on joint motion of the government and on defendant's motion", undefined],
  ])("%s: moved by %s", (text, by) => {
    expect(readDisposition(text, 1)).toEqual({ kind: "dismissed", by });
  });
});

describe("what a sentence imposes", () => {
  const read = (text: string) => {
    const { imprisonment, probationMonths, supervisedReleaseMonths } = readSentence(text).sentence;
    return [imprisonment?.months, probationMonths, supervisedReleaseMonths, readSentence(text).imprisoned];
  };

  it.each([
    [
      "custody of the Bureau of Prisons for a term of FOURTEEN (14) MONTHS, with credit for time served. Upon release, placed on supervised release for a term of THREE (3) YEARS.",
      [14, undefined, 36, true],
    ],
    [
      "Custody of the BOP for thirty-six months, supervised release for three with conditions. No fine.",
      [36, undefined, undefined, true],
    ],
    ["Dft sentenced on 3/30/09 to 18 months with 3 years Supervised release to follow.", [18, undefined, 36, true]],
    ["24 months custody, 3 years SR, $100 S/A", [24, undefined, 36, true]],
    ["imprisonment for 1 year and 1 day", [12.03, undefined, undefined, true]],
    ["one hundred and twenty months BOP; five years TSR", [120, undefined, 60, true]],
    ["CBOP time served. No fine", ["time-served", undefined, undefined, true]],
    ["committed to the custody of BOP for life. No term of Supervised Release.", ["life", undefined, undefined, true]],
    ["36 MONTHS PROBATION; $500.00 P/A; HOME DETENTION FOR 60 DAYS", [undefined, 36, undefined, false]],
    ["sentenced to 2 years probation", [undefined, 24, undefined, false]],
    ["committed to Probation for a term of 5 years and pay $100", [undefined, 60, undefined, false]],
    ["Fined $500; $25 assessment", [undefined, undefined, undefined, false]],
    ["6 months custody and 6 months halfway house; 3 years supervised release", [6, undefined, 36, true]],
    ["custody of BOP 24 months suspended; 3 years probation", [undefined, 36, undefined, undefined]],
    ["BOP 24 months on part A, BOP 12 months on part B", [undefined, undefined, undefined, true]],
    ["$100 assessment; 18 months", [undefined, undefined, undefined, undefined]],
  ])("%s", (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });

  it("what could not be read is named", () => {
    expect(readSentence("supervised release for three with conditions").unread).toEqual([
      "the length of supervised release",
    ]);
    expect(readSentence("BOP 24 months, BOP 12 months").unread).toEqual(["several lengths of imprisonment"]);
  });

  it("a cell that sentences several counts is read for the count asked", () => {
    const text = "Count 1: 24 months BOP; Count 2: 12 months BOP, concurrent with Count 1";
    expect(readSentence(partForCount(text, 2)).sentence.imprisonment).toEqual({ months: 12 });
    expect(readSentence(partForCount(text, 1)).sentence.imprisonment).toEqual({ months: 24 });
  });
});
