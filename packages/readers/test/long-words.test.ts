import { describe, expect, it } from "vitest";
import { wordsToNumber } from "../src/text/number-words.ts";
import { docketPage } from "./docket-page.ts";
import { codeOf } from "./reading.ts";

/** Long enough that what grows with its square would take minutes; `npm run test:long` doubles it. */
const size = process.env["FUZZ_RUNS"] === undefined ? 100_000 : 200_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** Texts on which a pattern that starts anew at every character or word would take minutes. */
const hostile: readonly (readonly [string, string])[] = [
  ["one capital word", `${fill("A")} (2)`],
  ["one word in small letters", `as to ${fill("a")} (2)`],
  ["capital and small by turns", `${fill("Ab")} (x)`],
  ["initials", `${fill("A.")} (2`],
  ["hyphens", `${fill("A-")} (2)`],
  ["apostrophes", `as to ${fill("A'")}, and B`],
  ["short names", `${fill("Aa Bb ")} (2)`],
  ["particles", `as to A ${fill("de la ")}(2)`],
  ["a list that does not end", `as to ${fill("Aa Bb, ")}`],
  ["a list of ands", `as to ${fill("Aa Bb and ")}1`],
  ["lists begun", fill("as to ")],
  ["lists begun with names", fill("as to Aa Bb Cc Dd Ee Ff ")],
  ["many numbered names", Array.from({ length: 10_000 }, (_, at) => `Aa B${at.toString(26)}x (2)`).join(" ")],
  ["stops", `ORDER ${fill(".")}x`],
  ["stops and spaces", `ORDER dismissing Count 1 ${fill(". A")}`],
  ["brackets", `Arrest ${fill("(")} of A`],
  ["bracket pairs", `Arrest ${fill("(a)")} of A`],
  ["digits", `Count ${fill("1")}`],
  ["counts", `Judgment guilty ${fill("Count 1, ")}`],
  ["counts by and", `Judgment guilty count ${fill("one hundred and ")}`],
  ["roman counts", `Judgment dismissed count ${fill("I-")}`],
  ["to dismiss, never granted", `ORDER ${fill("to dismiss ")}`],
  ["granting, never to dismiss", `ORDER ${fill("granting ")}`],
  ["dismissed on motion", `ORDER ${fill("dismissed motion by USA ")}`],
  ["motions by", `ORDER dismissed ${fill("Motion to Dismiss by ")}`],
  ["guilty", `JURY VERDICT ${fill("guilty ")}`],
  ["pleas", `Plea entered ${fill("plea entered ")}`],
  ["pleas by", `PLEA ${fill("enter plea not ")}`],
  ["vacated", `ORDER ${fill("vacated hearing ")}`],
  ["vacatur in one word", `ORDER vacat${fill("a")}`],
  ["withdrawn pleas", `ORDER ${fill("order granting withdraw ")}plea`],
  ["arrests", `Arrest of ${fill("arrested on ")}`],
  ["warrants", `Warrant ${fill("warrant returned ")}`],
  ["transfers", `ORDER ${fill("transfer Rule ")}`],
  ["terms of time", `JUDGMENT Count 1 ${fill("1 day ")}`],
  ["custody", `JUDGMENT Count 1 ${fill("custody for ")}`],
  ["e-mail", `${fill("a.")}@${fill("b.")}`],
  ["logins", `${fill("a:1234:")}x`],
  ["stars", `${fill("*")}MOTION`],
  ["sections", `18:${fill("1")}`],
  ["subsections", `18:371${fill("(a)")}`],
  ["statutes", fill("18:371, ")],
  ["and statutes", fill("18:371 and ")],
  ["courts", fill("Court of Appeals ")],
  ["districts", fill("District of ")],
  ["slashes", fill("1/")],
];

// The limit on time is only there to end a test that would run for minutes; each takes a fraction of a second.
const patience = 20_000;

describe("a text of a hundred thousand characters takes no time that grows with its square", () => {
  it.each(hostile)("%s: as an entry", { timeout: patience }, (_, text) => {
    const page = docketPage({
      defendants: [{ pending: [["18:371 - Conspiracy", "(1)", ""]] }],
      entries: [
        ["05/05/2020", "8", text],
        ["05/06/2020", "9", `ORDER granting 8 Motion to Dismiss. ${text}`],
      ],
    });
    expect(codeOf(page)).toBe("read");
  });

  it.each(hostile)("%s: in the cells of a charge", { timeout: patience }, (_, text) => {
    const page = docketPage({
      defendants: [
        {
          pending: [
            [`18:371 - ${text}`, "(1)", text],
            [text, "(2)", `DISMISSED ${text}`.slice(0, 19_000)],
          ],
          complaints: [[text, text]],
          opening: text,
        },
      ],
    });
    expect(codeOf(page)).toBe("read");
  });

  it.each(hostile)("%s: as names and in the heading", { timeout: patience }, (_, text) => {
    const parties = `<TABLE><tr><td><b><u>Movant</u></b></td></tr><tr><td><B>${text}</B></td></tr></TABLE>`;
    const page = docketPage({
      defendants: [
        { name: text, more: `<br>also known as<br>${text}`, pending: [["18:371 - Conspiracy", "(1)", ""]] },
        { name: `Tom ${text}` },
      ],
      parties,
      filed: text,
      flags: text,
      court: text,
      receipt: text,
      entries: [["05/05/2020", "8", `ORDER dismissing Count 1 as to ${text}`]],
    });
    expect(codeOf(page, { defendant: 1 })).toBe("read");
    expect(codeOf(docketPage({ number: text }), { defendant: 1 })).toMatch(/read|case-number/u);
  });

  it.each(hostile)("%s: in a page of another kind, in text and in JSON", { timeout: patience }, (_, text) => {
    expect(codeOf(`<html><title>${text}</title><body><p>${text}</p></body></html>`)).not.toBe("read");
    expect(codeOf(text)).not.toBe("read");
    const json = {
      docket_number: "2:19-cr-00999",
      court_id: text,
      parties: [
        {
          name: text,
          type: `Defendant ${text}`,
          extra_info: text,
          criminal_data: { counts: [{ name: text, disposition: text, status: text }] },
        },
      ],
      docket_entries: [{ date_filed: "2020-05-05", document_number: "1", description: text }],
    };
    expect(codeOf(JSON.stringify(json))).toBe("read");
    expect(codeOf(JSON.stringify({ ...json, docket_number: text }))).toBe("no-case-number");
  });
});

it("words that objects are born with are no numbers", () => {
  for (const word of ["constructor", "toString", "valueOf", "hasOwnProperty", "__proto__"]) {
    expect(wordsToNumber(word.toLowerCase())).toBeUndefined();
    expect(wordsToNumber(word)).toBeUndefined();
    expect(wordsToNumber(`two ${word}`)).toBeUndefined();
  }
});
