import { assertion, type Json, type SubjectId } from "@setaside/casefile";
import { describe, expect, it } from "vitest";
import { quotesOf } from "../src/reading/quotes.ts";

function read(subject: SubjectId, fact: string, value: Json, text: string) {
  const source = { kind: "document", document: "document:0", place: "entry 1", text } as const;
  return assertion({ subject, fact, value, source, by: "pacer/1", at: "2026-01-01T00:00:00Z", supersedes: [] });
}

describe("the words a charge was read from", () => {
  it("are shown once, without the client’s names however they are printed", () => {
    const entry = "JUDGMENT as to ROBIN  Q. PLACEHOLDER, also known as Ro Sample-Test (x): dismissed.";
    const quotes = quotesOf([
      read("person", "name", "Robin Q. Placeholder", "Robin Q. Placeholder"),
      read("person", "aliases", ["Ro Sample-Test (x)"], "Ro Sample-Test (x)"),
      read("charge:a", "outcomes", [{ class: "dismissed" }], entry),
      read("charge:a", "statute", "18:371", entry),
      read("charge:a", "severity", "felony", "not quoted"),
    ]);
    expect(quotes).toEqual({
      "charge:a": [{ place: "entry 1", text: "JUDGMENT as to [client], also known as [client]: dismissed." }],
    });
  });

  it.each([
    ["the surname alone", "Plea of PLACEHOLDER; placeholder's bond", "Plea of [client]; [client]'s bond"],
    ["surname first", "PLACEHOLDER, ROBIN Q. (1)", "[client] Q. (1)"],
    ["given name and initial", "Motion by R. Placeholder and Robin", "Motion by R. [client] and [client]"],
    ["a part joined by a hyphen", "Ms. Sample moves", "Ms. [client] moves"],
    ["a short name, not the word", "Ngo and NGO may go; ngo", "[client] and [client] may go; ngo"],
    ["no longer word that begins alike", "Placeholders, Ngoing, Robinson", "Placeholders, Ngoing, Robinson"],
    ["an accent, printed or not", "Zúñiga; ZUNIGA", "[client]; [client]"],
    ["no number that follows names", "Schedule II drug", "Schedule II drug"],
  ])("mask %s", (_, text, masked) => {
    const quotes = quotesOf([
      read("person", "name", "Robin Q. Placeholder II", "name"),
      read("person", "aliases", ["Ngo Sample-Test", "Rae Zúñiga"], "aliases"),
      read("charge:a", "outcomes", [{ class: "dismissed" }], text),
    ]);
    expect(quotes["charge:a"]?.[0]?.text).toBe(masked);
  });
});
