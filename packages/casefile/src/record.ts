import type { ParsedStatute } from "@setaside/citation";
import type { Json, ReadingConfidence, SubjectId } from "./assertion.ts";
import type { Outcome, OutcomeClass } from "./outcome.ts";

/**
 * The record of one person as a view of the log: `setaside.record/1`, what
 * `setaside read --json` prints. Every field that a document states has an
 * entry in `provenance` under its JSON Pointer (RFC 6901). A field that is
 * unknown is absent, as is one in conflict, whose values stand in `conflicts`.
 */
export interface CaseRecord {
  readonly schema: "setaside.record/1";
  readonly person: RecordedPerson;
  readonly arrests: readonly RecordedArrest[];
  readonly cases: readonly RecordedCase[];
  readonly provenance: Readonly<Record<string, Provenance>>;
  readonly coverage: Coverage;
  readonly complete: readonly Completeness[];
  readonly conflicts: readonly Conflict[];
  readonly remarks: readonly Remark[];
}

/** Whatever else was said of a subject, by fact name (`form`, `childVictim` …); `null` where somebody said that it is unknown. */
export type OtherFacts = Readonly<Record<string, Json>>;

export interface RecordedPerson {
  readonly name?: string;
  /** Sorted. */
  readonly aliases?: readonly string[];
  /** EDTF. */
  readonly birthDate?: string;
  readonly facts?: OtherFacts;
}

export interface RecordedArrest {
  /** Without the `arrest:` prefix; stable across re-reading. */
  readonly id: string;
  readonly date?: string;
  readonly district?: string;
  readonly division?: string;
  readonly agency?: string;
  /** Statutes as printed for the offenses booked. */
  readonly booked: readonly string[];
  /** The offenses booked as charges without a case, `arrest:<id>:<n>`. */
  readonly charges: readonly RecordedCharge[];
  readonly facts?: OtherFacts;
}

export interface RecordedCase {
  /** Without the `case:` prefix; absent when it is what the next three fields say, `court:docketNumber:defendant`. */
  readonly id?: string;
  /** Court id as PACER has it, such as `casd`. */
  readonly court: string;
  /** Normalised: office, two-digit year, type, serial: `3:15-cr-00331`. */
  readonly docketNumber: string;
  readonly defendant: number;
  readonly division?: string;
  readonly filed?: string;
  /** The defendant's own termination date where printed, else the case's. */
  readonly terminated?: string;
  /** Numbers of linked cases as printed: magistrate, appeal, related. */
  readonly linked?: readonly string[];
  readonly charges: readonly RecordedCharge[];
  /** Complaint rows, `c1`, `c2` … in order. */
  readonly complaints: readonly RecordedCharge[];
  readonly facts?: OtherFacts;
}

export interface RecordedCharge {
  /** `court:docket:defendant:count+suffix`, stable across re-reading; without the `charge:` prefix. */
  readonly id: string;
  readonly count: { readonly number: number; readonly suffix: string; readonly list: CountList };
  readonly statutes: readonly RecordedStatute[];
  readonly description?: string;
  readonly severity?: { readonly value: Severity; readonly from: SeveritySource };
  /** Class of the outcome that stands, by `standing`; `unknown` also where the live readings differ on it. */
  readonly disposition: OutcomeClass;
  readonly outcomes: readonly Outcome[];
  readonly sentence?: Sentence;
  readonly offenseDate?: string;
  /** `arrests[].id` */
  readonly arrest?: string;
  /** Ids of charges this one replaced. */
  readonly supersedes?: readonly string[];
  /** Ids of the charges this one was reduced to. */
  readonly reducedTo?: readonly string[];
  readonly facts?: OtherFacts;
}

/** The list of the source in which a count stood; `unlisted` when written by hand or not known. It says nothing of how the count ended. */
export const countLists = ["pending", "terminated", "complaint", "booked", "unlisted"] as const;
export type CountList = (typeof countLists)[number];

export const severities = ["felony", "misdemeanor", "petty", "infraction"] as const;
export type Severity = (typeof severities)[number];

/** Strongest first: a person's own statement, words in the title, the code's suffix, what the statute implies, the block's level. */
export const severitySources = ["person", "title", "code", "statute", "block"] as const;
export type SeveritySource = (typeof severitySources)[number];

/** A statute as the charge cites it: `18`, `1591`, `(a)(1)`, and what it does in the charge. */
export type RecordedStatute = ParsedStatute;

/** What the judgment imposed, per count as printed; a case-wide sentence is repeated and never summed. */
export interface Sentence {
  readonly text: string;
  /** Months of imprisonment imposed on this count; absent when none is printed or the text could not be read. `"life"` for life. */
  readonly imprisonment?: { readonly months: number | "life" | "time-served" };
  readonly probationMonths?: number;
  readonly supervisedReleaseMonths?: number | "life";
  /** True when the clerk's text is a revocation that has overwritten the first sentence. */
  readonly revocation?: boolean;
}

export interface Provenance {
  readonly document: string;
  readonly place: string;
  readonly text: string;
  readonly confidence?: ReadingConfidence;
  /** Other places that state the same value, in the order of their assertions' ids. */
  readonly also?: readonly Provenance[];
}

/** Of the values in the charge blocks: read into fields, kept as remarks or raw text, lost (always 0). */
export interface Coverage {
  readonly fields: number;
  readonly remarks: number;
  readonly lost: number;
}

/** Somebody's word that all cases of a jurisdiction are in the record; until then others may exist. */
export interface Completeness {
  readonly jurisdiction: string;
  readonly source: string;
  readonly date: string;
}

/** A fact of which different live values are stated: all are shown, none wins. */
export interface Conflict {
  readonly subject: SubjectId;
  readonly fact: string;
  /** At least two, in the order of their canonical form. */
  readonly values: readonly Json[];
}

/** Something a person should know about the reading: what, where, how to mend it. Never holds a name. */
export interface Remark {
  readonly code: string;
  readonly message: string;
  readonly place?: string;
  readonly charge?: string;
}
