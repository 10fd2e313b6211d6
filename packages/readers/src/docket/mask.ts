import { wordsToNumber } from "../text/number-words.ts";
import { collapse } from "../text/plain.ts";
import { readCaption } from "./caption.ts";
import type { Docket, DocketDefendant, DocketEntry } from "./docket.ts";
import { type HiddenName, namesHidden } from "./hide-names.ts";
import { ordinaryWords } from "./ordinary-words.data.ts";

/** Hides the names of everybody but the client in what is quoted, and what no quote may keep. */
export interface Mask {
  /** For titles and dispositions: last names only where they are written as names. */
  readonly cell: (text: string) => string;
  /** For docket entries. */
  readonly entry: (text: string) => string;
  /** For the case's title: it names the first defendant, who may stand nowhere else on the sheet. */
  readonly caption: (text: string) => string;
}

// Bounded repeats that begin at the start of a word: time stays linear in the text, however long one word is.
const letters = String.raw`[\p{L}'’.-]{0,40}`;
const nameToken = String.raw`(?:\p{Lu}${letters}|(?:de|la|del|van|von|der|bin|al)\b)`;
const name = String.raw`(?<!\p{L})\p{Lu}${letters}(?:\s{1,9}${nameToken}){1,5}`;
const numbered = new RegExp(String.raw`(${name})\s{0,9}\((\d{1,3})\)`, "gu");
const listed = new RegExp(
  String.raw`\bas\s{1,9}to\s{1,9}(?:defendants?\s{1,9})?((?:${name}\s{0,9}(?:\(\d{1,3}\))?(?:\s{0,9},\s{0,9}(?:and\s{1,9})?|\s{1,9}and\s{1,9})){1,40}${name})`,
  "giu",
);
/** Longest name that is looked at. */
const nameLength = 200;

interface Hidden {
  readonly name: string;
  readonly label: string;
}

/** Where a document names people, and its secrets. */
type Named = Pick<Docket, "defendants" | "otherParties" | "entries" | "caption" | "secrets">;

/**
 * Builds the mask for one defendant of a docket. Other defendants are known
 * from their own blocks, from `NAME (2)` in entries and from lists after "as
 * to"; other parties (a witness may be a victim) from their blocks; the first
 * defendant of a case with several also from its title. A family name that the
 * client shares is hidden only as part of a whole name.
 */
export function maskFor(
  docket: Named,
  client: Pick<DocketDefendant, "number" | "name" | "aliases" | "isPerson">,
): Mask {
  const own = new Set([client.name, ...client.aliases].map(plain));
  const ownTokens = new Set([...own].flatMap((each) => each.split(" ")));
  const hidden = new Map<string, Hidden>();
  const hide = (text: string, label: string, isParty = false): void => {
    const printed = text.slice(0, nameLength);
    const key = plain(printed);
    // One word alone may be any word, unless a party's own block gives it as the whole name.
    if (
      key.length >= 2 &&
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
  const titled = readCaption(docket.caption);
  const titleName = titled.name ?? "";
  const isOther =
    titleName !== "" &&
    !plain(titleName)
      .split(" ")
      .some((token) => ownTokens.has(token));
  if (isOther && titled.andOthers === true) hide(titleName, "another defendant", true);
  const names = [...hidden.values()];
  const wholeNames = names.map((each): HiddenName => ({ ...each, when: whenOf(each.name, "any-case") }));
  const lastNames = names.flatMap((each) => lastNameOf(each, ownTokens));
  const inCells = lastNames.map((each): HiddenName => ({ ...each, when: whenOf(each.name, "capital") }));
  const inEntries = lastNames.map((each): HiddenName => ({ ...each, when: whenOf(each.name, "any-case") }));
  const entry = namesHidden([...wholeNames, ...inEntries], docket.secrets);
  return {
    cell: namesHidden([...wholeNames, ...inCells], docket.secrets),
    entry,
    caption: (text) => {
      const name = isOther && client.isPerson ? readCaption(text).name : undefined;
      return entry(name === undefined ? text : text.replace(name, "another defendant"));
    },
  };
}

/** One short word, or one that the law needs, is hidden only where it is written as a name. */
function whenOf(printed: string, otherwise: "any-case" | "capital"): HiddenName["when"] {
  if (printed.includes(" ")) return "any-case";
  if (ordinaryWords.has(plain(printed))) return "led";
  return printed.length < 4 ? "capital" : otherwise;
}

function hideIn(entry: DocketEntry, client: number, hide: (name: string, label: string) => void): void {
  if (!/\(\d|\bas\s+to\b/iu.test(entry.text)) return;
  for (const each of numberedNames(entry.text)) if (each.number !== client) hide(each.name, `defendant ${each.number}`);
  for (const match of entry.text.matchAll(listed)) {
    for (const each of (match[1] ?? "").split(/\s*,\s*(?:and\s+)?|\s+and\s+/u)) {
      const found = nameIn(each.replace(/\s*\(\d+\)$/u, ""));
      if (found !== undefined) hide(found, "another defendant");
    }
  }
}

/** Defendants as entries name them, `NAME (2)`, each with the end of its words in the text. */
export function numberedNames(
  text: string,
): readonly { readonly number: number; readonly name: string; readonly end: number }[] {
  return [...text.matchAll(numbered)].flatMap((match) => {
    const name = nameIn(match[1] ?? "");
    return name === undefined ? [] : [{ number: Number(match[2]), name, end: match.index + match[0].length }];
  });
}

const notNames =
  /\b(?:material|witness(?:es)?|count|counts|rule|section|title|order|motion|judge|court|indictment|information|states|usa|magistrate|defendant|document)\b/iu;

/** The name among capitalised words: what follows the last word that is part of no name. */
function nameIn(text: string): string | undefined {
  const words = text.split(" ");
  const found = words.slice(words.findLastIndex((word) => notNames.test(word)) + 1).join(" ");
  return found === "" || wordsToNumber(found) !== undefined ? undefined : found;
}

function plain(text: string): string {
  return collapse(text).toLowerCase().replace(/[.,]/gu, "");
}

/** Whether every word of a name is one of the client's: another spelling of the same person. */
function isWithin(key: string, ownTokens: ReadonlySet<string>): boolean {
  return key.split(" ").every((token) => ownTokens.has(token));
}

/** Words that no person's name has; "bank" and "trust" only at its end. */
const notAPerson =
  /\b(?:inc|llc|llp|corp|corporation|company|ltd|association|department|agency|bureau|insurance|usa|united\s+states|u\.s|(?:city|county|state|bank)\s+of)\b|\b(?:bank|trust|n\.a\.?|l\.?p\.?|co\.?)$/iu;

/** The last name of a person as printed, "Lee" of "Tom Lee, Jr." and of "Lee, Tom"; none when the client has the same. */
function lastNameOf({ name: whole, label }: Hidden, ownTokens: ReadonlySet<string>): readonly Hidden[] {
  if (notAPerson.test(whole)) return [];
  const tokens = whole
    .replace(/\([^()]{0,40}\)/gu, " ")
    .split(" ")
    .filter((token) => /^\p{L}/u.test(token) && !/^(?:jr|sr|ii|iii|iv)\.?,?$/iu.test(token));
  const inverted = whole.split(" ")[0]?.endsWith(",") === true && tokens.length > 1;
  const last = (inverted ? tokens[0] : tokens.at(-1))?.replace(/[.,]{1,3}$/u, "") ?? "";
  return last.length >= 2 && !ownTokens.has(plain(last)) ? [{ name: last, label }] : [];
}

/** First letters of a name as printed, suffixes left out: how a defendant is told apart without being named. */
export function initialsOf(printed: string): string {
  const tokens = collapse(printed)
    .split(" ")
    .filter((token) => /^\p{L}/u.test(token) && !/^(?:jr|sr|ii|iii|iv)\.?,?$/iu.test(token));
  return tokens.map((token) => `${token.charAt(0).toUpperCase()}.`).join(" ") || "no name printed";
}
