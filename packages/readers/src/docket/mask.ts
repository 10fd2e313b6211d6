import { wordsToNumber } from "../text/number-words.ts";
import { collapse, scrub } from "../text/plain.ts";
import type { Docket, DocketDefendant, DocketEntry } from "./docket.ts";

/** Hides the names of everybody but the client in what is quoted, and what no quote may keep. */
export interface Mask {
  /** For titles and dispositions: whole names. */
  readonly cell: (text: string) => string;
  /** For docket entries: whole names and last names. */
  readonly entry: (text: string) => string;
}

const nameToken = String.raw`(?:\p{Lu}[\p{L}'’.-]*|(?:de|la|del|van|von|der|bin|al)\b)`;
const name = String.raw`\p{Lu}[\p{L}'’.-]*(?:\s+${nameToken}){1,5}`;
const numbered = new RegExp(String.raw`(${name})\s*\((\d{1,3})\)`, "gu");
const listed = new RegExp(
  String.raw`\bas\s+to\s+(?:defendants?\s+)?((?:${name}\s*(?:\(\d{1,3}\))?(?:\s*,\s*(?:and\s+)?|\s+and\s+)){1,40}${name})`,
  "giu",
);

interface Hidden {
  readonly name: string;
  readonly label: string;
}

/**
 * Builds the mask for one defendant of a docket. Other defendants are known
 * from their own blocks, from `NAME (2)` in entries and from lists after "as
 * to"; other parties from their blocks. A family name that the client shares is
 * hidden only as part of a whole name.
 */
export function maskFor(docket: Docket, client: DocketDefendant): Mask {
  const own = new Set([client.name, ...client.aliases].map(plain));
  const ownTokens = new Set([...own].flatMap((each) => each.split(" ")));
  const hidden = new Map<string, Hidden>();
  const hide = (printed: string, label: string, isParty = false): void => {
    const key = plain(printed);
    // One word alone may be any word, unless a party's own block gives it as the whole name.
    if (
      key.length >= 4 &&
      (isParty || key.includes(" ")) &&
      !own.has(key) &&
      !isWithin(key, ownTokens) &&
      !hidden.has(key)
    ) {
      hidden.set(key, { name: collapse(printed), label });
    }
  };
  for (const other of docket.defendants) {
    if (other.number === client.number) continue;
    for (const each of [other.name, ...other.aliases]) hide(each, `defendant ${other.number}`, true);
  }
  for (const entry of docket.entries) hideIn(entry, client.number, hide);
  for (const party of docket.otherParties) hide(party, "another party", true);
  const wholeNames = [...hidden.values()].sort((a, b) => b.name.length - a.name.length);
  const lastNames = lastNamesOf(wholeNames, ownTokens);
  const cell = replacer(wholeNames, docket.secrets);
  const last = replacer(lastNames, []);
  return { cell, entry: (text) => last(cell(text)) };
}

function hideIn(entry: DocketEntry, client: number, hide: (name: string, label: string) => void): void {
  if (!/\(\d|\bas\s+to\b/iu.test(entry.text)) return;
  for (const match of entry.text.matchAll(numbered)) {
    if (Number(match[2]) !== client && isName(match[1] ?? "")) hide(match[1] ?? "", `defendant ${match[2]}`);
  }
  for (const match of entry.text.matchAll(listed)) {
    for (const each of (match[1] ?? "").split(/\s*,\s*(?:and\s+)?|\s+and\s+/u)) {
      const bare = each.replace(/\s*\(\d+\)$/u, "");
      if (isName(bare)) hide(bare, "another defendant");
    }
  }
}

const notNames =
  /\b(?:material|witness(?:es)?|count|counts|rule|section|title|order|motion|judge|court|indictment|information|states|usa|magistrate|defendant|document)\b/iu;

function isName(text: string): boolean {
  return !notNames.test(text) && wordsToNumber(text.toLowerCase()) === undefined;
}

function plain(text: string): string {
  return collapse(text).toLowerCase().replace(/[.,]/gu, "");
}

/** Whether every word of a name is one of the client's: another spelling of the same person. */
function isWithin(key: string, ownTokens: ReadonlySet<string>): boolean {
  return key.split(" ").every((token) => ownTokens.has(token));
}

function lastNamesOf(names: readonly Hidden[], ownTokens: ReadonlySet<string>): readonly Hidden[] {
  return names.flatMap(({ name: whole, label }): Hidden[] => {
    if (label === "another party") return [];
    const tokens = whole.split(" ").filter((token) => !/^(?:jr|sr|ii|iii|iv)\.?,?$/iu.test(token));
    const last = tokens.at(-1)?.replace(/[.,]$/u, "") ?? "";
    return last.length >= 4 && !ownTokens.has(last.toLowerCase()) ? [{ name: last, label }] : [];
  });
}

/** Replaces names by their labels. Only names whose first word stands in a text are looked for in it, so that many names cost little. */
function replacer(names: readonly Hidden[], secrets: readonly string[]): (text: string) => string {
  const entries = names.map((each) => ({
    label: each.label,
    key: each.name.toLowerCase(),
    first: wordsOf(each.name)[0] ?? "",
    source: each.name.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&").replaceAll(" ", "\\s+"),
  }));
  const labels = new Map(entries.map((each) => [each.key, each.label]));
  return (text) => {
    const clean = scrub(text, secrets);
    if (entries.length === 0) return clean;
    const words = new Set(wordsOf(clean));
    const present = entries.filter((each) => words.has(each.first));
    if (present.length === 0) return clean;
    const pattern = new RegExp(
      `(?<![\\p{L}\\d])(?:${present.map((each) => each.source).join("|")})(?![\\p{L}\\d])`,
      "giu",
    );
    return clean.replace(pattern, (found) => labels.get(collapse(found).toLowerCase()) ?? "another person");
  };
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

/** First letters of a name as printed, suffixes left out: how a defendant is told apart without being named. */
export function initialsOf(printed: string): string {
  const tokens = collapse(printed)
    .split(" ")
    .filter((token) => /^\p{L}/u.test(token) && !/^(?:jr|sr|ii|iii|iv)\.?,?$/iu.test(token));
  return tokens.map((token) => `${token.charAt(0).toUpperCase()}.`).join(" ") || "no name printed";
}
