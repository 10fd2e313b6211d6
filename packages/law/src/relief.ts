import type { Expression, Ground, OpenQuestion } from "@setaside/logic";

/**
 * A relief as a lawyer reads it, in the statute's own parts. Its expression
 * decides whether the requirements are met; everything else is shown with the
 * finding and used by the plan and the papers.
 */
export interface Relief<S extends ReliefSubject = ReliefSubject> {
  readonly id: string;
  readonly name: string;
  readonly authority: {
    readonly citation: string;
    /** USLM identifier of the provision: `/us/usc/t18/s3771A/b/1/A`. */
    readonly uslm: string;
  };
  /** ISO dates; `to` is the first day on which it is no longer in force. Applied to the filing date. */
  readonly inForce: { readonly from: string; readonly to?: string };
  readonly subject: S;
  readonly who: Ground;
  readonly court: Ground;
  /** Which court, in one phrase for a grid: `sentencing` or the place of arrest. */
  readonly courtRule: "sentencing-court" | "arrest-district-and-division" | "trial-court";
  readonly discretion: "may" | "shall" | "not-a-motion";
  readonly discretionGround: Ground;
  readonly burden: Ground;
  readonly expression: Expression<S>;
  readonly motionContents: readonly Ground[];
  readonly evidence: readonly Ground[];
  readonly clocks: readonly Ground[];
  readonly effect: readonly Ground[];
  readonly limits: readonly Ground[];
  /** Open questions shown with a finding that change no verdict, or route it. */
  readonly notes: readonly ReliefNote[];
  /** Whether the finding is shown for itself or only under a combined one. */
  readonly leads: boolean;
}

export type ReliefSubject = "charge" | "arrest";

/** An open question beside a finding: a risk to weigh, or a choice of court. */
export interface ReliefNote {
  readonly role: "risk" | "routing";
  readonly question: OpenQuestion;
}
