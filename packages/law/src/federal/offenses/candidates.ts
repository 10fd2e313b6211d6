import { offenses } from "./catalogue.ts";
import type { Offense } from "./offense.ts";
import { printedAs } from "./printed-as.data.ts";
import { compatible, readSubsections, type SubsectionPath } from "./subsection.ts";
import { type UnansweredForm, unansweredForms } from "./unanswered.data.ts";

/** The rows of the catalogue that a printed citation may mean. */
export interface Candidates {
  readonly rows: readonly Offense[];
  /** `subsection`: the clause printed chose the rows; `section`: every row of the section; `none`: it is not in the catalogue. */
  readonly exactness: "subsection" | "section" | "none";
  readonly reason: CandidateReason;
  /** Forms reached by the citation that none of the rows answers. */
  readonly unanswered: readonly UnansweredForm[];
}

/**
 * `clause-listed`: rows were found for the clause. The others say why the clause
 * chose nothing: none was printed, it could not be read, the catalogue has rows
 * for the section and none for that clause, or nothing for the section.
 */
export type CandidateReason =
  | "clause-listed"
  | "no-clause-printed"
  | "clause-unreadable"
  | "clause-not-listed"
  | "section-not-listed";

interface Entry {
  readonly offense: Offense;
  /** Clauses in which the row may be printed; empty: anywhere in the section. */
  readonly paths: readonly SubsectionPath[];
}

/**
 * Rows of the catalogue for a citation: `candidates("18", "2113", "(a)")`.
 *
 * A row is kept when the clause printed leads to one of the row's clauses or one
 * of them leads to it, for then the count may have been either; a row without a
 * clause is kept always, and a row for the rest of a section whenever the clause
 * is not wholly another row's. Several clauses printed give the union. A clause
 * that is missing, unreadable or in no row gives the whole section: choosing the
 * mild or the grave clause would be a guess. So 21:841(a)(1) gives the offense
 * of § 841(a) alone: its rare aggravated form in (b)(7) adds an intent which must
 * be charged, and a judgment on it prints (b)(7).
 *
 * The result never narrows by the words of the description, by the form of the
 * charge or by date. Where a clerk's capital may be a clause or part of the
 * section's number (`18:2261A`), ask for both readings.
 *
 * Titles: `18`, `36-CFR` (also `36 C.F.R.`). Sections and clauses in any case. Time
 * is linear in the section's rows; nothing is thrown, whatever is given.
 */
export function candidates(title: string, section: string, subsection?: string): Candidates {
  const entries = index.get(key(title, section)) ?? index.get(key(title, partOf(title, section)));
  if (entries === undefined) return { rows: [], exactness: "none", reason: "section-not-listed", unanswered: [] };
  const printed = subsection?.trim() ?? "";
  if (printed === "") return whole(entries, "no-clause-printed");
  const paths = readSubsections(printed)?.paths ?? [];
  if (paths.length === 0) return whole(entries, "clause-unreadable");
  const kept = new Set<Entry>();
  for (const path of paths) {
    const meant = entries.filter((entry) => mayMean(path, entry, entries));
    if (meant.length === 0) return whole(entries, "clause-not-listed");
    for (const entry of meant) kept.add(entry);
  }
  const rows = entries.filter((entry) => kept.has(entry)).map((entry) => entry.offense);
  return { rows, exactness: "subsection", reason: "clause-listed", unanswered: unansweredAmong(rows, paths) };
}

function whole(entries: readonly Entry[], reason: CandidateReason): Candidates {
  const rows = entries.map((entry) => entry.offense);
  return { rows, exactness: "section", reason, unanswered: unansweredAmong(rows, []) };
}

function mayMean(printed: SubsectionPath, entry: Entry, section: readonly Entry[]): boolean {
  if (entry.offense.remainder) return !section.some((other) => other.paths.some((path) => isWithin(printed, path)));
  return entry.paths.length === 0 || entry.paths.some((path) => compatible(printed, path));
}

function isWithin(printed: SubsectionPath, path: SubsectionPath): boolean {
  return path.length <= printed.length && compatible(printed, path);
}

function unansweredAmong(rows: readonly Offense[], printed: readonly SubsectionPath[]): readonly UnansweredForm[] {
  const ids = new Set(rows.map((row) => row.id));
  return unansweredForms.filter((form) => {
    if (!form.offenses.some((id) => ids.has(id))) return false;
    if (form.subsections === undefined || printed.length === 0) return true;
    const reached = form.subsections.flatMap((each) => readSubsections(each)?.paths ?? []);
    return printed.some((path) => reached.some((other) => compatible(path, other)));
  });
}

/** The catalogue lists some regulations by their part, whose sections follow a dot: 43 C.F.R. § 8365.1-4 is in part 8365. */
function partOf(title: string, section: string): string {
  return /C\.?F\.?R/i.test(title) ? (section.split(".", 1)[0] ?? section) : section;
}

function key(title: string, section: string): string {
  return `${title.replace(/[\s.-]/g, "").toUpperCase()}:${section.trim().toLowerCase()}`;
}

const index = new Map<string, Entry[]>();
for (const offense of offenses) {
  const elsewhere = printedAs.filter((each) => each.offenses.includes(offense.id)).map((each) => each.subsections);
  const written = offense.subsections.length === 0 ? [] : [...offense.subsections, ...elsewhere];
  const paths = written.flatMap((each) => readSubsections(each)?.paths ?? []);
  const place = key(offense.title, offense.section);
  index.set(place, [...(index.get(place) ?? []), { offense, paths }]);
}
