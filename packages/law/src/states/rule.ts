import type { Words } from "./jurisdiction.ts";

/**
 * A condition on a charge or a person, as data. Paths are facts of the
 * vocabulary or of the jurisdiction itself; `listed` names one of its lists.
 */
export type Rule =
  /** Every offense. */
  | { readonly always: true }
  /** No offense. */
  | { readonly never: true }
  /** The charge's statute stands on this list of the jurisdiction. */
  | { readonly listed: string }
  | { readonly severity: readonly Severity[] }
  /** Class or degree as the state names it: `C`, `5`. */
  | { readonly grade: readonly Grade[] }
  /** The charge ended so: for a period or a condition of charges that led to no prosecution, say. */
  | { readonly ended: readonly EndedClass[] }
  /** A yes-or-no fact is so. */
  | { readonly is: string }
  /** The trafficking was going on when the offense was committed. */
  | { readonly victimAtTime: true }
  /** A whole number is less than, or at least, the bound. */
  | { readonly below: readonly [path: string, bound: number] }
  | { readonly atLeast: readonly [path: string, bound: number] }
  /** A date lies before the day, or on it or later (ISO). */
  | { readonly before: readonly [path: string, day: string] }
  | { readonly since: readonly [path: string, day: string] }
  | { readonly every: readonly Rule[] }
  | { readonly some: readonly Rule[] }
  | { readonly not: Rule }
  /** The words that decide were not read: anything is possible. */
  | { readonly notRead: Words }
  /** A point that no court has settled, with the readings on each side. */
  | { readonly open: OpenPointOfState };

export interface OpenPointOfState {
  /** `mo-adult-coerced`; begins with the code. */
  readonly id: string;
  readonly question: string;
  readonly readings: readonly { readonly argument: string; readonly authorities: readonly string[] }[];
  readonly citation: string;
}

export const severityValues = ["felony", "misdemeanor", "petty", "infraction"] as const;
export type Severity = (typeof severityValues)[number];

/** How a charge may have ended. */
export type EndedClass = "convicted" | "acquitted" | "dismissed" | "not-prosecuted" | "deferred" | "adjudicated";

/** Letters, degrees and classes that states use, and `unclassified`. */
export const gradeValues = [
  ...(["A", "B", "C", "D", "E", "F", "G", "H", "I"] as const),
  ...(["1", "2", "3", "4", "5", "6"] as const),
  "unclassified",
] as const;
export type Grade = (typeof gradeValues)[number];
