import type { Sentence } from "@setaside/casefile";
import { countPassages } from "../entry/count-mention.ts";
import { wordNumber, wordsToNumber } from "../text/number-words.ts";

/** What a sentence's text imposes; `unread` names what was printed but could not be turned into a number. */
export interface ReadSentence {
  readonly sentence: Sentence;
  /** True when imprisonment was imposed, false when the text imposes other things and no imprisonment, else undefined. */
  readonly imprisoned: boolean | undefined;
  readonly unread: readonly string[];
}

type Kind = "imprisonment" | "probation" | "supervised" | "confinement" | "community";

/** One length of time in a sentence, in months; the kind is undefined when the words around it do not say. */
interface Term {
  readonly kind: Kind | undefined;
  readonly months: number | "life" | "time-served";
}

const words: Readonly<Record<Kind, string>> = {
  supervised: String.raw`supervised\s+release|supervis(?:ion|ory\s+release)|\bTSR\b|\bS/?R\b`,
  probation: String.raw`probation\b`,
  confinement: String.raw`home\s+(?:detention|confinement)|electronic\s+monitoring|halfway\s+house|community\s+confinement|\bRRC\b|residential\s+re-?entry`,
  community: String.raw`community\s+service`,
  imprisonment: String.raw`imprison(?:ment|ed)?|custody|incarcerat(?:ion|ed)|\bC?BOP\b|bureau\s+of\s+prisons|\bjail\b|\bprison\b|commit(?:ted|ment)|sentenced|confine(?:d|ment)|detention`,
};
const kinds: readonly Kind[] = ["supervised", "probation", "confinement", "community", "imprisonment"];
const anyKind = new RegExp(kinds.map((kind) => `(?<${kind}>${words[kind]})`).join("|"), "giu");

const amount = String.raw`(?:(?<word>${wordNumber})\s*(?:\(\s*\d{1,4}\s*\)\s*)?|(?<figure>\d{1,4}(?:\.\d{1,2})?)\s*(?:\([^)]{0,30}\)\s*)?-?)`;
const duration = new RegExp(
  String.raw`\b${amount}\s*-?\s*(?<unit>months?|mos?\b\.?|years?|yrs?\b\.?|days?|weeks?|hours?)(?:\s*\(s\))?(?<plusday>\s*(?:and|&)\s*(?:one|a|1)(?:\s*\(1\))?\s*day)?`,
  "giu",
);
const life =
  /\b(?:for\s+(?:a\s+term\s+of\s+)?(?:natural\s+)?life|life\s+(?:imprisonment|sentence|term)|(?:imprisonment|custody|BOP|sentenced\s+to|term)\s*(?:of|for|:)?\s*life|^LIFE)\b/giu;
const timeServed = /\btime\s+served\b/giu;

// Average Gregorian month, 365.2425 days / 12: a term in days is rarely exact months.
const daysPerMonth = 30.436875;

/** Whether a disposition's text reads as a sentence: a term, a fine, an assessment, custody. */
export function looksLikeSentence(text: string): boolean {
  return /\b(?:(?:months?|years?|days?|life|time\s+served)\b[\s\S]{0,200}\b(?:custody|C?BOP|imprison|probation|supervis|prison|jail|incarcerat|credit|home\s+detention|community\s+service)|(?:custody|C?BOP|imprison\w*|probation|supervis\w+|incarcerat\w+|sentenced?|committed)\b[\s\S]{0,200}\b(?:months?|mos|years?|yrs|days?|life|time\s+served)|time\s+served|(?:special|penalty|felony)?\s*assessment|P\/A|S\/A|SPA\b|fined?\b|restitution|C?BOP\b|bureau\s+of\s+prisons)/iu.test(
    text,
  );
}

/**
 * Reads the terms of one count's sentence, each as `kindOf` says. Lengths are
 * never added up. Several different lengths of one kind, or a suspended term,
 * are left unread rather than guessed.
 */
export function readSentence(printed: string): ReadSentence {
  const text = printed.replace(/\s+/gu, " ");
  const terms = termsOf(text);
  const unread: string[] = [];
  const pick = (kind: Kind): Term["months"] | undefined => {
    const values = [...new Set(terms.filter((term) => term.kind === kind).map((term) => term.months))];
    if (values.length > 1) unread.push(`several lengths of ${kind}`);
    return values.length === 1 ? values[0] : undefined;
  };
  const suspended =
    /\bsuspend(?:ed|s|ing)?\b/iu.test(text) && !/\b(?:fine|licen[sc]e)\b[^.;]{0,30}\bsuspend/iu.test(text);
  if (suspended) unread.push("a suspended term");
  if (terms.some((term) => term.kind === undefined)) unread.push("a length of time of no stated kind");
  const imprisonment = pick("imprisonment");
  const probation = pick("probation");
  const supervised = pick("supervised");
  if (
    supervised === undefined &&
    /\bsupervised\s+release\s+for\s+\w+/iu.test(text) &&
    !/\bno\b[^.;]{0,20}\bsupervised\s+release/iu.test(text)
  ) {
    unread.push("the length of supervised release");
  }
  const sentence: Sentence = {
    text: printed,
    ...(imprisonment === undefined || suspended ? {} : { imprisonment: { months: imprisonment } }),
    ...(typeof probation === "number" ? { probationMonths: probation } : {}),
    ...(typeof supervised === "number" || supervised === "life" ? { supervisedReleaseMonths: supervised } : {}),
  };
  return { sentence, imprisoned: suspended ? undefined : imprisonedBy(text, terms, imprisonment), unread };
}

function imprisonedBy(text: string, terms: readonly Term[], read: Term["months"] | undefined): boolean | undefined {
  if (read !== undefined) return read !== 0;
  if (terms.some((term) => term.kind === "imprisonment")) return true;
  const custody = /\b(?:custody|C?BOP|bureau\s+of\s+prisons|imprison\w*|incarcerat\w*|jail|prison)\b/iu.test(text);
  if (custody || terms.some((term) => term.kind === undefined)) return undefined;
  const other =
    /\b(?:probation|fined?|assessment|P\/A|S\/A|SPA|restitution|community\s+service|supervised\s+release)\b/iu.test(
      text,
    );
  return other ? false : undefined;
}

function termsOf(text: string): readonly Term[] {
  const found: { start: number; end: number; months: Term["months"] }[] = [];
  for (const match of text.matchAll(duration)) {
    const months = inMonths(match.groups ?? {});
    if (months !== undefined) found.push({ start: match.index, end: match.index + match[0].length, months });
  }
  for (const match of text.matchAll(life))
    found.push({ start: match.index, end: match.index + match[0].length, months: "life" });
  for (const match of text.matchAll(timeServed)) {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (/\bcredit\b[^.;]{0,30}$/iu.test(before)) continue;
    found.push({ start: match.index, end: match.index + match[0].length, months: "time-served" });
  }
  found.sort((a, b) => a.start - b.start);
  return found.map((each, at): Term => {
    return { kind: kindOf(text, each, found[at - 1]?.end ?? 0), months: each.months };
  });
}

/** Words that only say that a sentence follows: they name a kind when nothing better does. */
const weak = /^(?:sentenced|commit|confine|detention)/iu;

/**
 * The kind of a term: the word it is tied to by "for" or "of" or nothing
 * ("supervised release for 2 years", "BOP 24 months"), else the word that
 * directly follows ("3 years supervised release"), else the last one before it
 * in its sentence.
 */
function kindOf(
  text: string,
  term: { start: number; end: number; months: Term["months"] },
  from: number,
): Kind | undefined {
  const boundary = Math.max(from, text.lastIndexOf(". ", term.start) + 1, text.lastIndexOf(";", term.start) + 1);
  const before = text.slice(boundary, term.start);
  let last: { kind: Kind; word: string; gap: string } | undefined;
  for (const match of before.matchAll(anyKind)) {
    const kind = kinds.find((each) => match.groups?.[each] !== undefined);
    if (kind !== undefined) last = { kind, word: match[0], gap: before.slice(match.index + match[0].length) };
  }
  if (last !== undefined && !weak.test(last.word) && /^(?:[\s:(-]*|[^,]*\b(?:for|of)\b[^,]{0,40})$/iu.test(last.gap))
    return last.kind;
  const after = following.exec(text.slice(term.end, term.end + 80));
  const next = after?.groups === undefined ? undefined : kinds.find((each) => after.groups?.[each] !== undefined);
  if (next !== undefined) return next;
  return last?.kind ?? (term.months === "time-served" ? "imprisonment" : undefined);
}

const following = new RegExp(
  String.raw`^[\s'’]*(?:(?:of|in|on|to\s+serve|term|with|the|each|federal|unsupervised|supervised(?=\s+probation)|the\s+custody\s+of)\s+){0,4}(?:${kinds.map((kind) => `(?<${kind}>${words[kind]})`).join("|")})`,
  "iu",
);

function inMonths(groups: Readonly<Record<string, string | undefined>>): number | undefined {
  const value = groups["figure"] === undefined ? wordsToNumber(groups["word"] ?? "") : Number(groups["figure"]);
  if (value === undefined) return undefined;
  const unit = (groups["unit"] ?? "").toLowerCase();
  const extra = groups["plusday"] === undefined ? 0 : 1 / daysPerMonth;
  if (unit.startsWith("mo")) return round(value + extra);
  if (unit.startsWith("y")) return round(value * 12 + extra);
  if (unit.startsWith("d")) return round(value / daysPerMonth);
  if (unit.startsWith("w")) return round((value * 7) / daysPerMonth);
  return undefined;
}

function round(months: number): number {
  return Math.round(months * 100) / 100;
}

/**
 * The part of a disposition that is about one count, when the text names
 * counts ("Count 1: 24 months; Count 2: 12 months"); the whole text when it
 * names none or not this one.
 */
export function partForCount(text: string, number: number): string {
  const passages = countPassages(text);
  if (passages.length < 2) return text;
  const own = passages.filter((each) => each.counts !== "all" && each.counts.some((count) => count.number === number));
  return own.length === 1 && own[0] !== undefined ? own[0].after : text;
}
