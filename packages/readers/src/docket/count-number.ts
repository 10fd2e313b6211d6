import { limits } from "../limits.ts";

/** A count of a charging instrument: `3ss` is number 3 of the second superseding one. */
export interface CountNumber {
  readonly number: number;
  /** `s`, `ss` … superseding; `r` redacted version; empty for the first instrument. */
  readonly suffix: string;
}

const item = String.raw`\d{1,4}[a-z]{0,6}`;
const range = String.raw`${item}(?:\s*[-–]\s*${item})?`;
const list = new RegExp(String.raw`^\(\s*${range}(?:\s*[,;&]\s*${range})*\s*\)$`, "iu");

/** Whether a line is a count number in brackets: `(1)`, `(2-4)`, `(1s,3s-5s)`. */
export function isCountList(line: string): boolean {
  return line.length <= 200 && list.test(line);
}

/** Written form used in a charge's id: `3ss`. */
export function countLabel(count: CountNumber): string {
  return `${count.number}${count.suffix}`;
}

/**
 * Expands `(2-4)` to 2, 3, 4 and `(1s,3s-5s)` to 1s, 3s, 4s, 5s. Undefined when
 * the text is no list of counts, runs backwards, mixes suffixes in a range, or
 * stands for more counts than any indictment has.
 */
export function expandCounts(text: string): readonly CountNumber[] | undefined {
  if (!isCountList(text)) return undefined;
  const counts: CountNumber[] = [];
  for (const part of text.replace(/[()\s]/gu, "").split(/[,;&]/u)) {
    const [first, last] = part.split(/[-–]/u).map(readCount);
    if (first === undefined) return undefined;
    if (last === undefined) {
      counts.push(first);
      continue;
    }
    const suffix = first.suffix === "" ? last.suffix : first.suffix;
    if (last.number < first.number || (last.suffix !== "" && last.suffix !== suffix)) return undefined;
    if (last.number - first.number >= limits.countRange) return undefined;
    for (let number = first.number; number <= last.number; number++) counts.push({ number, suffix });
  }
  return counts.length > limits.countRange ? undefined : counts;
}

function readCount(text: string): CountNumber | undefined {
  const match = /^(\d{1,4})([a-z]{0,6})$/iu.exec(text);
  if (match === null) return undefined;
  return { number: Number(match[1]), suffix: (match[2] ?? "").toLowerCase() };
}

/** Rank of a generation of charging: first instrument (and its redacted version) 0, `s` 1, `ss` 2; undefined for other letters. */
export function generationOf(suffix: string): number | undefined {
  if (suffix === "" || suffix === "r") return 0;
  return /^s+$/u.test(suffix) ? suffix.length : undefined;
}
