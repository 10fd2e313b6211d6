import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateText } from "../src/print/date.ts";
import { endingText, sentenceText } from "../src/print/ending.ts";
import { levelText, levelWord } from "../src/print/level.ts";
import { hanging, table, wrap } from "../src/print/lines.ts";
import { firstCite, whoText } from "../src/print/names.ts";
import { numbersText } from "../src/print/notes.ts";
import { bar, verdictWords } from "../src/print/verdict.ts";
import { showsUnicode, terminalOf, toAscii, wantsColour } from "../src/terminal.ts";

function terminal(env: Readonly<Record<string, string>> = {}) {
  const said: string[] = [];
  const stream = { write: (text: string) => said.push(text) };
  return { said, ...terminalOf({ env, out: stream, error: stream }) };
}

describe("the verdict bar", () => {
  it.each([
    ["yes", "yes", "·──·──■", ".--.--#"],
    ["no", "no", "□──·──·", "o--.--."],
    ["arguable", "arguable", "·──▨──·", ".--%--."],
    ["no", "yes", "■━━■━━■", "#==#==#"],
    ["no", "arguable", "■━━■──·", "#==#--."],
    ["arguable", "yes", "·──■━━■", ".--#==#"],
  ] as const)("%s to %s", (least, most, drawn, inAscii) => {
    expect(bar({ least, most }, terminal())).toBe(drawn);
    expect(bar({ least, most }, terminal({ LC_ALL: "C" }))).toBe(inAscii);
  });

  it("has its words beside it", () => {
    const fact = { fact: "charge.form", subject: "charge:x", who: [], sensitivity: 0 };
    const say = (least: "no" | "arguable" | "yes", most: "no" | "arguable" | "yes", missing = 0) =>
      verdictWords({ least, most, openBy: ["unread"], missing: Array.from({ length: missing }, () => fact) });
    expect(say("yes", "yes")).toBe("meets the requirements");
    expect(say("no", "no")).toBe("does not meet the requirements");
    expect(say("arguable", "arguable")).toBe("courts have not decided");
    expect(say("no", "yes", 3)).toBe("not enough is known: 3 facts");
    expect(say("arguable", "yes", 1)).toBe("not enough is known: 1 fact; arguable at least");
    expect(say("no", "arguable", 1)).toBe("not enough is known: 1 fact; arguable at most");
    expect(say("no", "yes")).toBe("the words that decide were not read");
  });
});

describe("the level", () => {
  it("is settled, arguable or open, and never a bare word", () => {
    expect(levelText({ possible: ["A"], openBy: [] })).toBe("Level A: not a crime of violence");
    expect(levelText({ possible: ["B"], openBy: [] })).toContain("no child a victim");
    expect(levelText({ possible: ["excluded"], openBy: [] })).toContain("of which a child was a victim");
    expect(levelText({ possible: ["A", "B"], openBy: ["law"] })).toBe(
      "Arguable, level A or level B: courts have not decided",
    );
    expect(levelText({ possible: ["A", "B", "excluded"], openBy: ["fact", "unread"] })).toBe(
      "Open, level A, level B or excluded: a fact and text not read",
    );
    expect(levelText({ possible: [], openBy: [] })).toBe("Level not known");
    expect(levelWord({ possible: ["A", "B"], openBy: ["law"] })).toBe("arguable");
    expect(levelWord({ possible: ["A", "B"], openBy: ["law", "fact"] })).toBe("open");
  });
});

describe("how a charge ended", () => {
  it("says on whose motion it was dismissed, or that this is not known", () => {
    const ended = (by?: "government" | "court") =>
      endingText({ disposition: "dismissed", outcomes: [{ class: "dismissed", ...(by === undefined ? {} : { by }) }] });
    expect(ended("government")).toBe("dismissed by the Government");
    expect(ended("court")).toBe("dismissed by the court");
    expect(ended()).toBe("dismissed, on whose motion not known");
  });

  it("tells events in order, and that nothing is known", () => {
    const outcomes = [{ class: "convicted", manner: "plea", date: "2016-09-23" }, { class: "vacated" }] as const;
    expect(endingText({ disposition: "vacated", outcomes })).toBe("convicted by plea, 23 September 2016; then vacated");
    expect(endingText({ disposition: "unknown", outcomes: [] })).toBe("not known how it ended");
  });

  it("tells the sentence in years where it is years", () => {
    expect(sentenceText({ text: "x", imprisonment: { months: 24 }, supervisedReleaseMonths: 36 })).toBe(
      "2 years in prison, 3 years of supervised release",
    );
    expect(sentenceText({ text: "x", imprisonment: { months: 18 } })).toBe("18 months in prison");
    expect(sentenceText({ text: "x", imprisonment: { months: "time-served" } })).toBe("time served");
    expect(sentenceText({ text: "x", imprisonment: { months: "life" } })).toBe("life in prison");
    expect(sentenceText(undefined)).toBe("");
  });
});

describe("text", () => {
  it("wraps between words, loses none, and parts no section sign from its number", () => {
    const word = fc.constantFrom("court", "§", "3771A", "a", "of", "imprisonment");
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), fc.integer({ min: 20, max: 60 }), (words, width) => {
        const text = words.join(" ");
        const lines = wrap(text, width);
        expect(lines.join(" ")).toBe(text);
        for (const line of lines.slice(0, -1)) expect(line.endsWith("§")).toBe(false);
      }),
    );
  });

  it("hangs behind its label, and stands in columns", () => {
    expect(hanging("why", "one two three four five six", 5, 26)).toEqual(["why  one two three four", "     five six"]);
    const columns = [
      { title: "count", most: 8 },
      { title: "statute", most: 40 },
    ];
    expect(table(columns, [["1", "18 U.S.C. § 371"]], 60, (text) => text)).toEqual([
      "count  statute",
      "1      18 U.S.C. § 371",
    ]);
  });

  it("gives dates as people write them, and others as they stand", () => {
    expect(dateText("2026-06-03")).toBe("3 June 2026");
    expect(dateText("2014-05")).toBe("May 2014");
    expect(dateText("2014")).toBe("2014");
    expect(dateText("2013/2015")).toBe("2013/2015");
    expect(dateText("201X")).toBe("201X");
  });

  it("is short where it can be", () => {
    expect(numbersText([5, 1, 2, 3, 7, 8])).toBe("1–3, 5, 7, 8");
    expect(firstCite("18 U.S.C. § 3771A(a)(2)(A), (b)(1)(A)")).toBe("§ 3771A(a)(2)(A) …");
    expect(whoText(["record", "attorney", "survivor"])).toBe("the court papers, counsel or the client");
  });
});

describe("a terminal", () => {
  it("has colours by its own word, NO_COLOR before FORCE_COLOR", () => {
    expect(wantsColour({}, true)).toBe(true);
    expect(wantsColour({}, false)).toBe(false);
    expect(wantsColour({ TERM: "dumb" }, true)).toBe(false);
    expect(wantsColour({ NO_COLOR: "1", FORCE_COLOR: "1" }, true)).toBe(false);
    expect(wantsColour({ NO_COLOR: "" }, true)).toBe(true);
    expect(wantsColour({ FORCE_COLOR: "1" }, false)).toBe(true);
    expect(wantsColour({ FORCE_COLOR: "0" }, true)).toBe(false);
  });

  it("shows Unicode unless its locale says otherwise", () => {
    expect(showsUnicode({})).toBe(true);
    expect(showsUnicode({ LANG: "en_US.UTF-8" })).toBe(true);
    expect(showsUnicode({ LANG: "C" })).toBe(false);
    expect(showsUnicode({ LC_ALL: "POSIX", LANG: "en_US.UTF-8" })).toBe(false);
  });

  it("without Unicode still says everything, in ASCII; data stays as it is", () => {
    const plain = terminal({ LC_ALL: "C" });
    plain.out("§ 3771A – “direct result” · señor");
    plain.data("§");
    expect(plain.said).toEqual(['Sec. 3771A - "direct result" | senor', "§"]);
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => /^\p{ASCII}*$/u.test(toAscii(text))));
  });
});
