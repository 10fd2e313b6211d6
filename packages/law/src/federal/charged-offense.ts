import { type ParsedStatute, type ParsedTitle, parseStatutes, statutesCharged } from "@setaside/citation";
import { notInCatalogue } from "../vocabulary.ts";
import { adjunctOf, candidates } from "./offenses/index.ts";

/** What a charge's text may have charged, as rows of the catalogue. */
export interface ChargedOffense {
  /** Ids of the rows that the citations may mean; `notInCatalogue` stands for one the catalogue lacks. Empty: nothing is known. */
  readonly entries: readonly string[];
  /** Why the rows are more than one, or none. */
  readonly reason: "one-offense" | "clause-open" | "several-statutes" | "not-in-catalogue" | "no-statute";
  readonly statutes: readonly ParsedStatute[];
}

/**
 * Rows of the offense catalogue for the statutes of one charge. Citations that
 * state no offense (sentencing, forfeiture, definitions) are left out while an
 * offense remains. Several offenses in one count, every reading of a code with
 * two meanings, and every clause where none is printed are all kept: the charge
 * may have been any of them (cov_method § 4, "Unknown subsection").
 */
export function chargedOffense(title: Pick<ParsedTitle, "statutes">): ChargedOffense {
  const charged = statutesCharged(title as ParsedTitle);
  const stating = charged.filter(
    (each) => adjunctOf(each.title ?? "", each.section ?? "", each.subsection ?? "") === undefined,
  );
  const kept = stating.length > 0 ? stating : charged;
  const entries = new Set<string>();
  for (const each of kept) for (const id of rowsOf(each)) entries.add(id);
  if (kept.length === 0) return { entries: [], reason: "no-statute", statutes: kept };
  // A citation beside them that could not be read may be an offense of its own.
  if (title.statutes.some((each) => each.role === "unreadable")) entries.add(notInCatalogue);
  const ids = [...entries];
  if (ids.length === 1) {
    return { entries: ids, reason: ids[0] === notInCatalogue ? "not-in-catalogue" : "one-offense", statutes: kept };
  }
  return { entries: ids, reason: kept.length > 1 ? "several-statutes" : "clause-open", statutes: kept };
}

/** The same for text as a person writes it: `18 U.S.C. § 2113(a)`, `18:922G.F`. */
export function chargedOffenseOf(text: string): ChargedOffense {
  return chargedOffense(parseStatutes(text));
}

function rowsOf(statute: ParsedStatute): readonly string[] {
  const { title, section } = statute;
  if (title === undefined || section === undefined) return [notInCatalogue];
  const readings = [{ section, subsection: statute.subsection ?? "" }, ...(statute.alsoReadAs ?? [])];
  return readings.flatMap((reading) => {
    const { rows } = candidates(title, reading.section, reading.subsection);
    return rows.length === 0 ? [notInCatalogue] : rows.map((row) => row.id);
  });
}
