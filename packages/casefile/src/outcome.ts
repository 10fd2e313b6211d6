/** How a charge ended (DESIGN § 5). A charge may have several outcomes; none is ever assumed. */
export const outcomeClasses = [
  "convicted",
  "acquitted",
  "dismissed",
  "not-prosecuted",
  "deferred",
  "adjudicated",
  "vacated",
  "transferred",
  "superseded",
  "pending",
  "unknown",
] as const;

/** One way in which a charge may stand. */
export type OutcomeClass = (typeof outcomeClasses)[number];

/** On whose motion a charge was dismissed: 18 U.S.C. § 3771A(b)(1)(C) asks whether the Government moved. Absent: unknown. */
export const outcomeBys = ["government", "court"] as const;
export type OutcomeBy = (typeof outcomeBys)[number];

/** How a conviction came about, where the record says. */
export const convictionManners = ["plea", "nolo", "verdict", "bench"] as const;
export type ConvictionManner = (typeof convictionManners)[number];

/** One event in how a charge ended. A list of them is in the order of events as far as the record shows it; see `standing`. */
export interface Outcome {
  readonly class: OutcomeClass;
  readonly by?: OutcomeBy;
  readonly manner?: ConvictionManner;
  /** EDTF. For a conviction: the judgment entry, not the hearing and not the case's termination. */
  readonly date?: string;
}
