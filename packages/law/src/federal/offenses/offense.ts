import type { Circuit } from "@setaside/citation";
import type { AmendmentNote } from "./amendment.ts";

/** Whether force is an element of the completed offense (18 U.S.C. § 16(a)); `divided`: the circuits disagree. */
export type Classification =
  | "not-crime-of-violence"
  | "crime-of-violence"
  | "divided"
  | "unsettled"
  | "depends-on-predicate"
  | "depends-on-subsection";

/** How the attempt, or the conspiracy, stands to the completed offense: same answer, no force element, or open. */
export type Inchoate = "same" | "not" | "unsettled";

/**
 * What a court of appeals, or the Supreme Court, was found to say of this
 * offense. `depends` and `follows` send the reader to the predicate or the
 * principal offense and answer nothing themselves.
 */
export interface CircuitHolding {
  readonly answer: "cov" | "not" | "unsettled" | "depends" | "follows";
  /** Marked `?` in the research: its standing is doubtful. It is shown, and decides nothing. */
  readonly doubtful: boolean;
  /** The only form of the offense the holding speaks of; absent when it speaks of the whole row. */
  readonly form?: string;
}

export type CircuitHoldings = Readonly<Partial<Record<"scotus" | Circuit, CircuitHolding>>>;

/** One row of the catalogue: an offense, or one form of it, with one answer. */
export interface Offense {
  /** Stable; reviews and findings name it. */
  readonly id: string;
  /** `18`, or `36-CFR` for a title of the Code of Federal Regulations. */
  readonly title: string;
  readonly section: string;
  /** Clauses in which the offense is written, ranges written out, such as `(a)(1)(A)`; empty: the whole section. */
  readonly subsections: readonly string[];
  /** Words that tell this row from another with the same clauses, such as `completed robbery`; empty when none. */
  readonly form: string;
  /** True when the row is whatever of the section its other rows leave over. */
  readonly remainder: boolean;
  /** The clause and form in the words of the research. */
  readonly subsectionAsWritten: string;
  readonly name: string;
  readonly shortName: string;
  readonly category: OffenseCategory;
  /** A hint from the penalty; § 16(a) reaches misdemeanors too, so it never decides. */
  readonly grade: "felony" | "misdemeanor" | "both";
  readonly classification: Classification;
  /** Our analysis, in two sentences at most. */
  readonly basis: string;
  /** Whether a child can be a victim: `element` means that the statute always has one. */
  readonly childVictim: "never" | "possible" | "element";
  readonly attempt: Inchoate;
  readonly conspiracy: Inchoate;
  /** Ids of authorities: reasons for the row, which are holdings about it only where `authoritiesFor` says so. */
  readonly authorities: readonly string[];
  readonly circuits: CircuitHoldings;
  readonly circuitsNote: string;
  /** `verified`: the section's text was read in `edition`, and any case the answer needs; not that a court agreed. */
  readonly confidence: "verified" | "secondary" | "recalled";
  /** ISO date. */
  readonly lastChecked: string;
  /** Edition of the United States Code in which the text was read. */
  readonly edition: "2018-09";
  /** Present when the words of this row are known to have changed. */
  readonly amended?: AmendmentNote;
}

export type OffenseCategory =
  | "assault"
  | "conspiracy"
  | "drugs"
  | "escape"
  | "firearms"
  | "fraud"
  | "homicide"
  | "identity"
  | "immigration"
  | "kidnapping"
  | "money-laundering"
  | "obscenity-child-exploitation"
  | "obstruction"
  | "other"
  | "public-order"
  | "robbery"
  | "sex-offense"
  | "tax"
  | "theft"
  | "trafficking-labor"
  | "trafficking-sex";

/** The row as the data file writes it; the catalogue adds what is the same for all, follows, or is kept apart. */
export type OffenseRow = Omit<Offense, "remainder" | "edition" | "amended">;
