import type { CitationStyle } from "./section.ts";
import { matchAt } from "./sticky.ts";

/** Where a citation begins: its title, and the place where its first section stands. */
export interface CitationHead {
  /** `18`, `36-CFR`. */
  readonly title: string;
  readonly style: CitationStyle;
  /** Where the first section stands. */
  readonly at: number;
  /** Set when the list of sections ends before the title is named: "Sections 841 and 846 of Title 21, United States Code". */
  readonly until?: { readonly list: number; readonly end: number };
}

const colon = /(\d{1,2}):(?=\d)/y;
const spacedColon = /(\d{1,2}): ?(?=\d)/y;
const docketNumber = /\d{1,2}:\d{2}-? ?(?:cr|mj|cv|po|mc|sw|mr|pt|tp)\b/iy;
const clockTime =
  /\d{1,2}:\d{2}(?::\d{2})? ?(?:[ap]\.?m\b|hours|hrs)|0\d:\d{2}(?![\dA-Za-z(.=-])|\d{1,2}:\d{2}:\d{2}/iy;
const sign = "(?:(?:§ ?){1,2}|Sections?|Secs?\\.?|SS?\\.?)?";
const usc = String.raw`(?:U\.? ?S\.? ?C(?:\.(?: ?[AS]\b\.?)?|[AS]\b)?|U\.? ?S\.? Code|United States Code(?: Annotated)?)(?![A-Za-z])`;
const cfr = String.raw`(?:C\.? ?F\.? ?R\.?|Code of Federal Regulations)(?![A-Za-z])`;
const codeCitation = new RegExp(`(?:Title )?(\\d{1,2})(?:,? ?(?:of )?(?:the )?)${usc}[,:]? ?${sign} ?(?=\\d)`, "iy");
const regulation = new RegExp(`(?:Title )?(\\d{1,2}),? ?${cfr}[,:]? ?(?:${sign}|Parts?|Pt\\.?) ?(?=\\d)`, "iy");
const rapSheet = /(\d{1,2}) (?=\d{1,5}[A-Z]?(?:\([0-9A-Za-z]{1,5}\)){0,6} US(?:[-/ ]|$))/y;
const titleLast = new RegExp(
  `(?:Sections?|Secs?\\.?|§{1,2}) ?(\\d[0-9A-Za-z(),&§ –-]{0,200}?),? (?:of|in) (?:the )?Title (\\d{1,2}),? ?(?:of )?(?:the )?${usc}`,
  "iy",
);
const untitled =
  /(?:Title \d{1,2},? ?(?:Sections?|Secs?\.?|(?:§ ?){1,2})|(?:§ ?){1,2}) ?\d{1,5}[A-Za-z]{0,2}(?:\([0-9A-Za-z]{1,5}\)){0,6}/iy;

/** Parts of the Code of Federal Regulations whose petty offenses reach dockets in the colon form `36:2.35`. */
const titlesOfPettyRegulations = new Set(["32", "36", "38", "41", "43", "50"]);
const dotted = /\d{1,4}(?:-\d{1,3})?\.\d/y;
const highestTitle = 54;

/** The citation that begins at `at`; undefined when none does. A title runs from 1 to 54. */
export function readHead(text: string, at: number): CitationHead | undefined {
  return readColon(text, at) ?? readProse(text, at);
}

function readColon(text: string, at: number): CitationHead | undefined {
  const found = matchAt(at === 0 ? spacedColon : colon, text, at);
  if (found === undefined || matchAt(docketNumber, text, at) || matchAt(clockTime, text, at)) return undefined;
  const title = titleOf(found[1]);
  if (title === undefined) return undefined;
  const first = at + found[0].length;
  if (matchAt(dotted, text, first) === undefined) return { title, style: "code", at: first };
  return titlesOfPettyRegulations.has(title) ? { title: `${title}-CFR`, style: "code", at: first } : undefined;
}

function readProse(text: string, at: number): CitationHead | undefined {
  const code = matchAt(codeCitation, text, at);
  if (code !== undefined) return headOf(titleOf(code[1]), at + code[0].length);
  const rule = matchAt(regulation, text, at);
  if (rule !== undefined) {
    const title = titleOf(rule[1]);
    return headOf(title === undefined ? undefined : `${title}-CFR`, at + rule[0].length);
  }
  const rap = matchAt(rapSheet, text, at);
  if (rap !== undefined) return headOf(titleOf(rap[1]), at + rap[0].length);
  const last = matchAt(titleLast, text, at);
  const title = titleOf(last?.[2]);
  if (last?.[1] === undefined || title === undefined) return undefined;
  const list = at + last[0].indexOf(last[1]);
  return { title, style: "prose", at: list, until: { list: list + last[1].length, end: at + last[0].length } };
}

function headOf(title: string | undefined, at: number): CitationHead | undefined {
  return title === undefined ? undefined : { title, style: "prose", at };
}

function titleOf(digits: string | undefined): string | undefined {
  const title = Number(digits ?? 0);
  return title >= 1 && title <= highestTitle ? String(title) : undefined;
}

/**
 * A citation that names no code, or no title that exists: `§ 1591` alone, `Title 18, Section 1001` (states
 * have titles too), `99:123`. Its end, so that it is kept as unreadable and no title is guessed.
 */
export function unreadableEnd(text: string, at: number): number | undefined {
  const found =
    matchAt(untitled, text, at) ??
    (matchAt(clockTime, text, at) || matchAt(docketNumber, text, at) ? undefined : matchAt(strayColon, text, at));
  return found === undefined ? undefined : at + found[0].length;
}

const strayColon = /\d{1,2}:\d{2,5}[A-Za-z]{0,2}(?:\.\d{1,4})?(?:\([0-9A-Za-z]{1,5}\)){0,6}(?![\w:])/y;
