import { indexLog, type LogIndex, liveValues, subjects } from "./live.ts";
import type { CasefileLog } from "./log.ts";
import type { Remark } from "./record.ts";
import { members } from "./view.ts";

export type SamePerson =
  | { readonly ok: true; readonly remarks: readonly Remark[] }
  /** Never holds a name. */
  | { readonly ok: false; readonly message: string };

/** A name laid open for comparing: family names and given names, folded, in order. */
interface FoldedName {
  readonly tokens: ReadonlySet<string>;
  readonly family: string;
  readonly given: readonly string[];
}

type Likeness = "same" | "unclear" | "different";

const suffixes = new Set(["jr", "sr", "ii", "iii", "iv", "esq"]);

/**
 * Whether documents, one log each, can be about one person, by the names and
 * aliases of their defendants, the names in their cases' titles (`titleName`, all
 * that a page without parties has, often a family name alone), and the cases they
 * share.
 *
 * Names are compared without marks, case, punctuation and suffixes; "Doe, Jane"
 * is "Jane Doe". Two are the same when their family names are, and their first
 * names are or one is the other's initial; unclear when the family name is shared
 * only in part or misspelled by one letter, or the first names merely begin alike
 * or a middle name is the other's first; else different. Two logs with the same
 * defendant of the same case are at least unclear, for a clerk may have corrected
 * the name; the family name alone, as a title has it, is enough there. Logs hang together through any alias. When all hang together, but
 * some only unclearly, or one that shares no defendant's case with another states no name, a remark asks
 * a person to check.
 * Merging two people's records is the worse mistake, so names that are clearly
 * different stop the reading.
 */
export function canBeOnePerson(logs: readonly (CasefileLog | LogIndex)[]): SamePerson {
  const people = logs.map((log) => {
    const index = indexLog(log);
    return { names: namesOf(index), cases: new Set<string>(subjects(index, "case")) };
  });
  const named = people.flatMap(({ names }, at) => (names.length > 0 ? [at] : []));
  const like = (a: number, b: number): Likeness => {
    const [one, other] = [people[a], people[b]];
    if (one === undefined || other === undefined) return "different";
    const byName = best(one.names.flatMap((name) => other.names.map((each) => compare(name, each))));
    if (byName === "same" || ![...one.cases].some((id) => other.cases.has(id))) return byName;
    return byName === "unclear" && (isFamilyAlone(one.names) || isFamilyAlone(other.names)) ? "same" : "unclear";
  };
  const surely = together(named, (a, b) => like(a, b) === "same");
  if (surely.size < named.length) {
    const perhaps = together(named, (a, b) => like(a, b) !== "different");
    if (perhaps.size < named.length) {
      const apart = named.filter((at) => !perhaps.has(at)).map((at) => at + 1);
      return { ok: false, message: differing(apart, (named[0] ?? 0) + 1) };
    }
  }
  const remarks: Remark[] = [];
  if (surely.size < named.length) remarks.push(check("names-alike", "The files write the person's name differently."));
  const sharesCase = (at: number): boolean =>
    people.some((other, which) => which !== at && [...other.cases].some((id) => people[at]?.cases.has(id)));
  if (people.length > 1 && people.some(({ names }, at) => names.length === 0 && !sharesCase(at))) {
    remarks.push(check("name-missing", "Not every file names the person it is about."));
  }
  return { ok: true, remarks };
}

/** Whether only family names are known, as from a case's title. */
function isFamilyAlone(names: readonly FoldedName[]): boolean {
  return names.every(({ given }) => given.length === 0);
}

function check(code: string, what: string): Remark {
  return { code, message: `${what} Check that all of them are about one person before relying on the result.` };
}

function differing(apart: readonly number[], first: number): string {
  const which = apart.length === 1 ? `File ${apart.join()} names` : `Files ${apart.join(", ")} name`;
  return (
    `${which} a different person than file ${first}, and files given together must be about one person. ` +
    "Give each person's files in a run of their own. If it is one person under two names, " +
    'add the other name to "aliases" in one of the records.'
  );
}

/** The members of `all` that hang together with the first of them. */
function together(all: readonly number[], linked: (a: number, b: number) => boolean): ReadonlySet<number> {
  const reached = new Set(all.slice(0, 1));
  for (const at of reached) for (const other of all) if (!reached.has(other) && linked(at, other)) reached.add(other);
  return reached;
}

function best(likenesses: readonly Likeness[]): Likeness {
  return likenesses.includes("same") ? "same" : likenesses.includes("unclear") ? "unclear" : "different";
}

function namesOf(index: LogIndex): readonly FoldedName[] {
  const stated = [
    ...liveValues(index, "person", "name").map(({ value }) => value),
    ...members({ index }, "person", "aliases").map(({ value }) => value),
    ...subjects(index, "case").flatMap((each) => liveValues(index, each, "titleName").map(({ value }) => value)),
  ];
  return stated.flatMap((name) => (typeof name === "string" ? fold(name) : []));
}

function fold(name: string): readonly FoldedName[] {
  const plain = name.slice(0, 200).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const split = (part: string) =>
    part
      .replace(/['’.]/g, "")
      .split(/[^\p{L}\p{N}]+/u)
      .filter((token) => token !== "" && !suffixes.has(token));
  const [before = "", ...after] = plain.split(",");
  const [head, tail] = [split(before), after.flatMap(split)];
  const inverted = tail.length > 0;
  const family = head.at(-1);
  if (family === undefined) return [];
  return [{ tokens: new Set([...head, ...tail]), family, given: inverted ? tail : head.slice(0, -1) }];
}

function compare(a: FoldedName, b: FoldedName): Likeness {
  if (a.tokens.size === b.tokens.size && [...a.tokens].every((token) => b.tokens.has(token))) return "same";
  const first = compareGiven(a.given[0], b.given[0]);
  const middle = a.given.includes(b.given[0] ?? "") || b.given.includes(a.given[0] ?? "");
  const given = first === "different" && middle ? "unclear" : first;
  if (given === "different") return "different";
  if (a.family === b.family) return given;
  // One of two family names, or a middle name that is the other's last: "Ana Roe Doe" and "Ana Roe".
  const shared = a.tokens.has(b.family) || b.tokens.has(a.family);
  return shared || withinOneLetter(a.family, b.family) ? "unclear" : "different";
}

/** A missing first name tells nothing; an initial stands for any name that begins so; like beginnings may be one name's forms. */
function compareGiven(a: string | undefined, b: string | undefined): Likeness {
  if (a === undefined || b === undefined) return "unclear";
  if (a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))) return "same";
  return a[0] === b[0] || withinOneLetter(a, b) ? "unclear" : "different";
}

/** Whether one letter added, left out or changed makes `a` into `b`; only for words of four letters or more. */
function withinOneLetter(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 4 || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(long.length === short.length ? at + 1 : at) === long.slice(at + 1);
}
