import { matchAt } from "./sticky.ts";

/**
 * Subsections: `(a)(1)(A)(i)(I)`. The Code nests lower-case letter, number,
 * capital, small roman, capital roman (House Office of the Legislative Counsel,
 * drafting manual); regulations nest `(a)(1)(i)(A)` (1 C.F.R. § 21.11).
 */

const group = /\( ?(\d{1,3}|[A-Za-z]|([A-Za-z])\2|[ivxlIVXL]{1,7}) ?\)/y;
const roman = /^[ivxl]+$/i;
const mostGroups = 10;
const longestRange = 40;

/** Bracketed groups from `at` on, without brackets. A blank may stand before a group with a letter, before any if `spaced`. */
export function readGroups(text: string, at: number, spaced: boolean): { groups: readonly string[]; end: number } {
  const groups: string[] = [];
  let end = at;
  while (groups.length < mostGroups) {
    const blank = text[end] === " " ? 1 : 0;
    const next = matchAt(group, text, end + blank);
    const inner = next?.[1];
    if (next === undefined || inner === undefined) break;
    if (blank === 1 && !spaced && /\d/.test(inner)) break;
    groups.push(inner);
    end += blank + next[0].length;
  }
  return { groups, end };
}

/** Puts groups into brackets again. */
export function joinGroups(groups: readonly string[]): string {
  return groups.map((inner) => `(${inner})`).join("");
}

/**
 * The Code's own form of a subsection as typed: blanks dropped, and letters put
 * into the case of their place when the text was written all in capitals
 * (`(A)(1)(A)(II)` to `(a)(1)(A)(ii)`) or all in small letters (`(a)(1)(a)` to
 * `(a)(1)(A)`). A small i, v or x behind a number stays, for it may be a roman.
 * Text that is not bracketed groups is given back trimmed. Doing it twice
 * changes nothing.
 */
export function normaliseSubsection(text: string): string {
  const trimmed = text.trim();
  const { groups, end } = readGroups(trimmed, 0, true);
  return end === trimmed.length && groups.length > 0 ? joinGroups(normaliseGroups(groups)) : trimmed;
}

/** `normaliseSubsection` on groups without brackets. */
export function normaliseGroups(groups: readonly string[]): readonly string[] {
  const flatCapitals = /^[A-Z]$/.test(groups[0] ?? "");
  const flatSmall = groups.every((inner) => inner === inner.toLowerCase());
  if (!flatCapitals && !flatSmall) return groups;
  return groups.map((inner, place) => {
    if (/\d/.test(inner)) return inner;
    const previous = groups[place - 1];
    if (previous === undefined) return inner.toLowerCase();
    if (/\d/.test(previous)) return flatCapitals || !roman.test(inner) ? upperOne(inner) : inner;
    return place >= 3 && roman.test(inner) && !roman.test(previous) ? inner.toLowerCase() : inner;
  });
}

function upperOne(inner: string): string {
  return inner.length === 1 ? inner.toUpperCase() : inner;
}

type Kind = "number" | "small" | "capital" | "smallRoman" | "capitalRoman";

function kindsOf(inner: string): readonly Kind[] {
  if (/\d/.test(inner)) return ["number"];
  const small = inner === inner.toLowerCase();
  const isRoman = /^[ivx]+$/i.test(inner);
  if (inner.length > 1 && isRoman) return [small ? "smallRoman" : "capitalRoman"];
  if (isRoman) return small ? ["smallRoman", "small"] : ["capitalRoman", "capital"];
  return [small ? "small" : "capital"];
}

/**
 * The groups meant by a bare subsection that follows another of the same
 * section: behind `(a)(1)(A)`, `(b)(2)` is `(b)(2)`, `(B)` is `(a)(1)(B)` and
 * `(2)` is `(a)(2)`. The new groups replace the last group of their own kind
 * and all behind it, or nest one step deeper where the Code would nest them.
 * Undefined when they fit nowhere.
 */
export function siblingGroups(previous: readonly string[], groups: readonly string[]): readonly string[] | undefined {
  if (previous.length === 0) return groups;
  const kinds = kindsOf(groups[0] ?? "");
  for (const kind of kinds) {
    const place = previous.findLastIndex((inner, at) => kindAt(inner, at) === kind);
    if (place >= 0) return [...previous.slice(0, place), ...groups];
  }
  if (kinds.includes("capital") && previous.length === 1) return groups;
  const deeper = nesting.indexOf(kindAt(previous.at(-1) ?? "", previous.length - 1)) + 1;
  return kinds.some((kind) => nesting[deeper] === kind) ? [...previous, ...groups] : undefined;
}

const nesting: readonly Kind[] = ["small", "number", "capital", "smallRoman", "capitalRoman"];

/** The kind of a group in its place: a single i, v or x is a roman from the third place on. */
function kindAt(inner: string, place: number): Kind {
  const [first = "small", second] = kindsOf(inner);
  return second !== undefined && place < 2 ? second : first;
}

/** All of `(1)` to `(4)` or `(a)` to `(e)`; undefined when the ends are not of one kind, or more than 40 lie between. */
export function groupsThrough(first: string, last: string): readonly string[] | undefined {
  if (/^\d+$/.test(first) && /^\d+$/.test(last)) {
    return upTo(Number(first), Number(last), String);
  }
  const single = /^[a-z]$/.test(first) && /^[a-z]$/.test(last);
  const singleCapitals = /^[A-Z]$/.test(first) && /^[A-Z]$/.test(last);
  if (!single && !singleCapitals) return undefined;
  return upTo(first.charCodeAt(0), last.charCodeAt(0), (code) => String.fromCharCode(code));
}

function upTo(first: number, last: number, name: (n: number) => string): readonly string[] | undefined {
  if (last <= first || last - first >= longestRange) return undefined;
  return Array.from({ length: last - first + 1 }, (_, offset) => name(first + offset));
}
