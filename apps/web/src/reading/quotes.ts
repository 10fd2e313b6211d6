import type { Assertion } from "@setaside/casefile";
import type { Quote } from "./protocol.ts";

/** Facts whose words a reader of the findings checks against the document. */
const QUOTED = new Set(["statute", "outcomes", "arrest", "offenseDate", "date", "district"]);

/**
 * For each charge and arrest, the words that its facts were read from, each
 * once. The client's own name stands in many docket entries, whole or in part;
 * on a screen and on paper that others may see it is "[client]". Where a part
 * of the name is also a common word, too much is masked rather than too little.
 */
export function quotesOf(assertions: readonly Assertion[]): Readonly<Record<string, readonly Quote[]>> {
  const masked = clientMask(assertions);
  const quotes: Record<string, Quote[]> = {};
  for (const { subject, fact, source } of assertions) {
    if (!QUOTED.has(fact) || source.kind !== "document" || !/^(charge|arrest):/.test(subject)) continue;
    const there = quotes[subject] ?? [];
    quotes[subject] = there;
    const text = masked(source.text);
    if (!there.some((each) => each.text === text)) there.push({ place: source.place, text });
  }
  return quotes;
}

/** Masks the client's name and aliases, as the assertions have them, in any text. */
export function clientMask(assertions: readonly Assertion[]): (text: string) => string {
  return maskOf(namesIn(assertions));
}

/** The client's name and aliases, as they are printed. */
function namesIn(assertions: readonly Assertion[]): readonly string[] {
  return assertions
    .flatMap(({ subject, fact, value }) =>
      subject === "person" && (fact === "name" || fact === "aliases") ? [value].flat() : [],
    )
    .filter((name): name is string => typeof name === "string" && name.trim() !== "");
}

function maskOf(names: readonly string[]): (text: string) => string {
  const whole = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => new RegExp(name.trim().split(/\s+/).map(spelled).join("\\s+"), "giu"));
  const parts = [...new Set(names.flatMap(partsOf))].sort((a, b) => b.length - a.length);
  const long = parts.filter((part) => part.length > SHORT);
  const short = parts.filter((part) => part.length <= SHORT && !NOBODY.test(part));
  const patterns = [...whole, ...wordsOf(long, "giu"), ...wordsOf(short.flatMap(asPrinted), "gu")];
  return (text) =>
    patterns
      .reduce((masked, pattern) => masked.replace(pattern, "[client]"), text.normalize("NFD"))
      .replace(SEVERAL, "[client]")
      .normalize("NFC");
}

/** A part of at most so many letters is often a word in lower case, as Art or May. */
const SHORT = 3;

/** What stands in names and names nobody; "Schedule II" is to stay readable. */
const NOBODY = /^(jr|sr|ii|iii|iv|of|the|and|aka|fka|nka)$/i;

/** Surname and given name beside each other are one client. */
const SEVERAL = /\[client\](?:[\s,-]+(?:\p{L}\.?\s+)?\[client\])+/gu;

/** Each word of a name of two letters or more, and what a hyphen or an apostrophe joins. */
function partsOf(name: string): readonly string[] {
  const words = name.normalize("NFC").match(/[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/gu) ?? [];
  return words.flatMap((word) => [word, ...word.split(/[-'’]/)]).filter((part) => part.length > 1);
}

/** As it is given, with a capital, and in capitals: dockets print names in all three. */
function asPrinted(part: string): readonly string[] {
  const capital = part.slice(0, 1).toUpperCase() + part.slice(1).toLowerCase();
  return [...new Set([part, capital, part.toUpperCase()])];
}

function wordsOf(parts: readonly string[], flags: string): readonly RegExp[] {
  if (parts.length === 0) return [];
  return [new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${parts.map(spelled).join("|")})(?![\\p{L}\\p{M}\\p{N}])`, flags)];
}

/** A word as a pattern that means only itself, in text in normal form D, with its accents or without. */
function spelled(word: string): string {
  const letters = [...word.normalize("NFD").replace(/\p{M}/gu, "")];
  return letters
    .map((letter) => (/\p{L}/u.test(letter) ? `${letter}\\p{M}*` : letter.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")))
    .join("");
}
