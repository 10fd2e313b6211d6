import type { CountNumber } from "../docket/count-number.ts";
import { limits } from "../limits.ts";
import { romanToNumber, wordNumber, wordsToNumber } from "../text/number-words.ts";

/** Counts that a passage of a docket entry names: some, or "all counts" / "both counts". */
export type CountsNamed = readonly CountNumber[] | "all";

/** One mention of counts in a text, with its place there. */
export interface CountMention {
  readonly start: number;
  readonly end: number;
  readonly counts: CountsNamed;
  /** The defendant's number directly before the mention, as in `NAME (2) count(s) 1, 2`. */
  readonly defendant: number | undefined;
}

// A number followed by a unit of time, a colon, a slash, a percent sign or more digits is a sentence, statute, date or sum.
const notACount = String.raw`(?!\s*(?:months?|mos?\b|years?|yrs?|days?|hours?|weeks?|percent|%|/|:\d|\.\d|,\d{3}\b|\s*\(\d+\)\s*(?:months?|years?|days?)))`;
const digits = String.raw`\d{1,4}(?:s{1,6}|r)?\b${notACount}`;
const roman = String.raw`[IVX]{1,6}\b`;
const word = String.raw`${wordNumber}\b(?![\s-]*(?:\(\d+\)\s*)?(?:months?|years?|days?|hours?))`;
const item = `(?:${digits}|${roman}|${word})`;
const range = String.raw`${item}(?:\s*(?:-|–|\bthrough\b|\bthru\b|\bto\b)\s*${item})?`;
const separator = String.raw`\s*(?:,\s*(?:and\b|&)?|\band\b|&|;)\s*(?:counts?\b\s*)?`;
const mention = new RegExp(
  String.raw`\b(?:(all|both|each|every)\s+(?:of\s+the\s+)?(?:remaining\s+)?counts?\b|count(?:\(s\)|s)?\s*(?:nos?\.\s*|numbers?\s*|#\s*)?(?=[\dIVXa-z])(${range}(?:${separator}${range})*))`,
  "giu",
);

/** Finds every mention of counts: `count(s) 1, 2 -4`, `Counts 1-2, 4`, `Count II`, `count one`, `both counts`. */
export function countMentions(text: string): readonly CountMention[] {
  const found: CountMention[] = [];
  for (const match of text.slice(0, limits.entryText).matchAll(mention)) {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (/\b(?:concurrent|consecutive)(?:ly)?\s+(?:to|with)\s*$/iu.test(before)) continue;
    const counts = match[1] === undefined ? readList(match[2] ?? "") : "all";
    if (counts.length === 0) continue;
    const defendant = /\((\d{1,3})\)[\s,:-]*(?:to\s+|as\s+to\s+|on\s+)?$/iu.exec(before)?.[1];
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      counts,
      defendant: defendant === undefined ? undefined : Number(defendant),
    });
  }
  return found;
}

const rangeParts = new RegExp(String.raw`(${item})(?:\s*(?:-|–|\bthrough\b|\bthru\b|\bto\b)\s*(${item}))?`, "giu");

function readList(text: string): CountNumber[] {
  const counts: CountNumber[] = [];
  for (const part of text.matchAll(rangeParts)) {
    const first = readItem(part[1] ?? "");
    const last = part[2] === undefined ? first : readItem(part[2]);
    if (first === undefined || last === undefined) continue;
    const suffix = first.suffix === "" ? last.suffix : first.suffix;
    const end =
      last.number < first.number || last.number - first.number > limits.countRange ? first.number : last.number;
    for (let number = first.number; number <= end; number++) counts.push({ number, suffix });
    if (counts.length > limits.countRange) break;
  }
  return counts;
}

function readItem(text: string): CountNumber | undefined {
  const plain = /^(\d{1,4})([a-z]*)$/iu.exec(text);
  if (plain !== null) return { number: Number(plain[1]), suffix: (plain[2] ?? "").toLowerCase() };
  // Roman numerals count only in capitals: "count i" is a slip of the pen, "count mix" a word.
  const number = text === text.toUpperCase() ? (romanToNumber(text) ?? wordsToNumber(text)) : wordsToNumber(text);
  return number === undefined ? undefined : { number, suffix: "" };
}

/** What an entry says of some counts: the mention and the words after it, up to the next mention. */
export interface CountPassage {
  readonly counts: CountsNamed;
  readonly defendant: number | undefined;
  readonly before: string;
  readonly after: string;
}

/** Splits a text at its mentions of counts: each with the words since the mention before it, and those until the next. */
export function countPassages(text: string): readonly CountPassage[] {
  const mentions = countMentions(text);
  return mentions.map((each, at) => ({
    counts: each.counts,
    defendant: each.defendant,
    before: text.slice(mentions[at - 1]?.end ?? 0, each.start),
    after: text.slice(each.end, mentions[at + 1]?.start ?? text.length),
  }));
}
