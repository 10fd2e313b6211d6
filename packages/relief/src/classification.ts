import type { Authority, CircuitHolding, Offense } from "@setaside/law";
import type { Verdict } from "@setaside/logic";
import type { Level, Reason } from "./finding.ts";

/** The verdicts still possible. */
export interface Span {
  readonly least: Verdict;
  readonly most: Verdict;
}

/**
 * `setaside.classify/1`: what one federal offense is under 18 U.S.C. § 16(a),
 * and so its level under § 3771A(a)(5), (6). Never final: an attorney confirms it.
 */
export interface Classification {
  readonly schema: "setaside.classify/1";
  /** The offense as a brief cites it. */
  readonly statute: string;
  /** What was assumed of the charge; what is not here was open. */
  readonly given: {
    readonly circuit?: string;
    readonly form?: string;
    readonly childVictim?: boolean;
    readonly offenseDate?: string;
    readonly predicate?: string;
  };
  readonly crimeOfViolence: Span;
  readonly level: ClassifiedLevel;
  /** The rows of the catalogue that the citation may mean, and those of the predicate. */
  readonly rows: readonly ClassifiedRow[];
  readonly authorities: readonly RowAuthority[];
  readonly because: readonly Reason[];
  readonly missing: readonly ClassificationGap[];
  readonly remarks: readonly { readonly code: string; readonly message: string }[];
}

export interface ClassifiedLevel {
  readonly possible: Level["possible"];
  readonly openBy: Level["openBy"];
  readonly A: Span;
  readonly B: Span;
  readonly excluded: Span;
  readonly confidence: Level["confidence"];
  readonly toConfirm: "attorney";
}

/** A row of the catalogue with its answer for this form, circuit, predicate and date. */
export interface ClassifiedRow {
  readonly id: string;
  readonly as: "offense" | "predicate";
  readonly statute: string;
  readonly name: string;
  readonly classification: Offense["classification"];
  /** For the offense's own rows; a predicate's answer stands within its offense's. */
  readonly crimeOfViolence?: Span;
  readonly childVictim: Offense["childVictim"];
  /** Our analysis. */
  readonly basis: string;
  readonly circuitsNote: string;
  /** What binds in the circuit given, the Supreme Court's word before the circuit's own. */
  readonly inCircuit?: CircuitHolding;
  readonly confidence: Offense["confidence"];
  /** Edition of the Code in which the text was read. */
  readonly edition: string;
  readonly lastChecked: string;
  readonly amended?: Offense["amended"];
}

/** A decision beside the rows: one that decided them, or one from which the answer is reasoned. */
export interface RowAuthority {
  readonly id: string;
  readonly citation: string;
  readonly court: Authority["court"];
  readonly year: number;
  readonly role: "holding" | "reasoning";
  readonly holding: string;
  readonly direction: Authority["direction"];
  readonly status: Authority["status"];
  readonly confidence: Authority["confidence"];
  /** Rows to which it stands in this role. */
  readonly rows: readonly string[];
}

/** A fact that can still change the level. */
export interface ClassificationGap {
  readonly fact: string;
  readonly label: string;
  readonly question: string;
  readonly who: readonly string[];
  readonly sensitivity: number;
}
