import type { CodeOfLaw } from "./jurisdiction.ts";

/** A section's number as a text writes it, with its subsections: `647` and `(b)(1)`. */
export interface SectionNumber {
  readonly section: string;
  readonly subsection: string;
}

const number =
  /(?<![\w.$-])(\d{1,5}[a-z]{0,2}(?:[-.:/]\d[\da-z]{0,7}|-[a-z](?![a-z]))*)((?:\s?\([0-9a-z]{1,5}\))*)(?![\w$])/g;

/**
 * The numbers in a text that may be sections, from which the code's name has
 * been taken out, in the habits of the codes they may stand in. A degree such
 * as `7th` is none.
 */
export function sectionNumbersIn(text: string, codes: readonly CodeOfLaw[]): readonly SectionNumber[] {
  const plain = withParentheses(text.toLowerCase());
  const apart = codes.some(({ subdivisionsApart }) => subdivisionsApart === true);
  const dots = codes.some(({ dotsForHyphens }) => dotsForHyphens === true);
  const found: SectionNumber[] = [];
  let end = 0;
  for (const match of plain.matchAll(number)) {
    const [all, first = "", groups = ""] = match;
    const after = plain.slice(end, match.index).trim();
    end = match.index + all.length;
    if (/^\d+(st|nd|rd|th)$/.test(first)) continue;
    const subsection = groups.replaceAll(" ", "");
    if (apart && /^\d{1,2}[a-z]?$/.test(first)) {
      const last = found.at(-1);
      // Only what follows the section at once is its subdivision; a class or degree is not.
      if (last !== undefined && last.subsection === "" && after === "") {
        found[found.length - 1] = { ...last, subsection: `(${first.replace(/^0/, "")})${subsection}` };
      }
      continue;
    }
    const section = dots && /^\d+\.\d/.test(first) ? first.replace(".", "-") : first;
    found.push(...(apart ? attempted(section) : [section]).map((each) => ({ section: each, subsection })));
  }
  return found;
}

/** `5.601.(a)` and `647, subdivision (b)` as `5.601(a)` and `647(b)`. */
function withParentheses(text: string): string {
  return text.replace(/(?:\.\s*|[\s,.]*\b(?:subdivision|subd|subsection|subsec|sub|paragraph|par)\b\.?\s*)(?=\()/g, "");
}

/** `110-155.25` and `110.00/155.25`: the section on attempts, and the one attempted. */
function attempted(section: string): readonly string[] {
  const [, of] = /^110(?:\.00)?[-/](\d.*)$/.exec(section) ?? [];
  return of === undefined ? [section] : ["110.00", of];
}
