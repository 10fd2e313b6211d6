/**
 * Subsections as statutes and clerks write them: `(a)(1)(A)`, `(b)-(c)`,
 * `(a)(1)-(6), (8)`, `(a) and (d)`. A path is the list of designators from the
 * outside in: `["a", "1", "A"]`.
 */
export type SubsectionPath = readonly string[];

export interface WrittenSubsections {
  /** Every path named, ranges written out, in the order written. */
  readonly paths: readonly SubsectionPath[];
  /** What follows the paths: `completed robbery`, `second paragraph`; empty when nothing does. */
  readonly rest: string;
}

type Kind = "number" | "letter" | "capital" | "roman" | "double";

/** No statute is cited at such length; longer text is not a subsection. */
const longest = 300;
const designator = /^[0-9]{1,3}[a-z]?$|^[a-z]{1,5}$|^[A-Z]{1,5}$/;
const roman = /^[ivx]+$/i;
const separator = /^\s*(?:,\s*and\b|,|;|and\b|&|or\b)\s*(?=\()/i;
const dash = /^\s*[-–]\s*(?=\()/;
const romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"];

/**
 * Reads the subsections at the head of a text, and keeps what follows them.
 * Undefined when the text cannot be read so: a bracket is left open, a range
 * runs backwards or between levels, or the text is longer than any citation.
 */
export function readSubsections(text: string): WrittenSubsections | undefined {
  if (text.length > longest) return undefined;
  const paths: SubsectionPath[] = [];
  let rest = text.trim();
  let joined: "alone" | "list" | "range" = "alone";
  for (;;) {
    const head = headPath(rest);
    if (head === undefined) return undefined;
    if (head.path.length === 0) break;
    const last = paths.at(-1);
    if (last === undefined) paths.push(head.path);
    else if (joined === "list") paths.push(continued(last, head.path));
    else {
      const between = range(last, continued(last, head.path));
      if (between === undefined) return undefined;
      paths.push(...between);
    }
    rest = head.rest;
    const link = dash.exec(rest) ?? separator.exec(rest);
    if (link === null) break;
    joined = dash.test(rest) ? "range" : "list";
    rest = rest.slice(link[0].length);
  }
  return { paths, rest: rest.trim().replace(/^\(([^()]*)\)$/, "$1") };
}

/**
 * True when one path leads to the other, so that what is under one may be under
 * both. Letters are compared without their case at every level: dockets print
 * `922G` for § 922(g), and no two clauses of one level differ by case alone.
 */
export function compatible(a: SubsectionPath, b: SubsectionPath): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.every((part, level) => part.toLowerCase() === longer[level]?.toLowerCase());
}

/** The path in the Code's own form: `(a)(1)(A)`. */
export function formatPath(path: SubsectionPath): string {
  return path.map((part) => `(${part})`).join("");
}

/** Leading designators of a text; words in brackets, such as `(extortion)`, end them. Undefined: a bracket is left open. */
function headPath(text: string): { path: string[]; rest: string } | undefined {
  const path: string[] = [];
  let rest = text;
  while (rest.trimStart().startsWith("(")) {
    const open = rest.trimStart();
    const close = open.indexOf(")");
    if (close < 0) return undefined;
    const inside = open.slice(1, close).trim();
    if (!designator.test(inside) || isWord(inside)) break;
    path.push(inside);
    rest = open.slice(close + 1);
  }
  return { path, rest };
}

/** Three letters or more are a word (`basic`, `other`), unless a roman numeral (`iii`) or one letter repeated (`aaa`). */
function isWord(inside: string): boolean {
  return /^[a-z]{3,}$/i.test(inside) && !roman.test(inside) && !/^([a-z])\1+$/i.test(inside);
}

/**
 * A later item of a list, completed from the one before it: after `(a)(1)`,
 * `(8)` is `(a)(8)`, and `(c)` stands by itself. It joins at the outermost level
 * written in the same way.
 */
function continued(last: SubsectionPath, item: SubsectionPath): SubsectionPath {
  const kinds = kindsOf(last);
  const head = item[0] ?? "";
  const kind: Kind = kinds.at(-1) === "roman" && roman.test(head) ? "roman" : (kindsOf([head])[0] ?? "letter");
  const level = kinds.indexOf(kind);
  return level <= 0 ? item : [...last.slice(0, level), ...item];
}

/** How each level is written. Under a capital, `i`, `v` and `x` are numerals, as the Code's drafting has them. */
function kindsOf(path: SubsectionPath): Kind[] {
  return path.map((part, level) => {
    if (/^[0-9]/.test(part)) return "number";
    if (roman.test(part) && (part.length > 1 || /^[A-Z]$/.test(path[level - 1] ?? ""))) return "roman";
    if (part.length > 1) return "double";
    return part === part.toLowerCase() ? "letter" : "capital";
  });
}

/** Paths after `from`, up to and with `to`; undefined when the two do not bound a run. */
function range(from: SubsectionPath, to: SubsectionPath): SubsectionPath[] | undefined {
  const before = from.slice(0, -1);
  if (from.length !== to.length || !compatible(before, to.slice(0, -1))) return undefined;
  const [first, last] = [from.at(-1) ?? "", to.at(-1) ?? ""];
  const kind = kindsOf(from).at(-1);
  const order =
    kind === "number" ? numbers : kind === "roman" || kindsOf(to).at(-1) === "roman" ? romans : alphabet(first);
  const [start, end] = [order.indexOf(first), order.indexOf(last)];
  return start >= 0 && end > start ? order.slice(start + 1, end + 1).map((part) => [...before, part]) : undefined;
}

const numbers = Array.from({ length: 99 }, (_, index) => String(index + 1));
const letters = "abcdefghijklmnopqrstuvwxyz";

function alphabet(like: string): string[] {
  return [...(like === like.toLowerCase() ? letters : letters.toUpperCase())];
}
