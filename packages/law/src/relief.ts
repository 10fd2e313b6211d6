import { dayNumber, parseEdtf } from "@setaside/citation";
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
    /** USLM identifier of a federal provision: `/us/usc/t18/s3771A/b/1/A`. */
    readonly uslm?: string;
  };
  /** When it was law; applied to the filing date. */
  readonly inForce: InForce;
  readonly subject: S;
  readonly who: Ground;
  readonly court: Ground;
  /** Which court, in one phrase for a grid: `sentencing` or the place of arrest. */
  readonly courtRule: "sentencing-court" | "arrest-district-and-division" | "trial-court" | "state-court";
  readonly discretion: "may" | "shall" | "not-a-motion" | "not-stated";
  readonly discretionGround: Ground;
  readonly burden: Ground;
  readonly expression: Expression<S | "person">;
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

/**
 * A period, in EDTF: `2024-05-31`, or `2014` where only the year is known.
 * `from` is null where it is not known since when; `to` is the first day on
 * which it is no longer in force, absent where it stood when last checked.
 */
export interface InForce {
  readonly from: string | null;
  readonly to?: string;
}

/** Whether a relief was law on a day (ISO): `perhaps` where its first or last day is not known. */
export function standsOn({ from, to }: InForce, day: string): "yes" | "no" | "perhaps" {
  const begun = from === null ? "perhaps" : reached(from, day);
  const ended = to === undefined ? "no" : reached(to, day);
  if (begun === "no" || ended === "yes") return "no";
  return begun === "yes" && ended === "no" ? "yes" : "perhaps";
}

/** Whether the day that an EDTF date means has come. Throws, a bug of the law's data, on what is no date. */
function reached(date: string, day: string): "yes" | "no" | "perhaps" {
  const [read, on] = [parseEdtf(date), dayNumber(day)];
  if (!read.ok || on === undefined) throw new Error(`“${read.ok ? day : date}” is no date`);
  return on >= read.date.latest ? "yes" : on < read.date.earliest ? "no" : "perhaps";
}

/** An open question beside a finding: a risk to weigh, or a choice of court. */
export interface ReliefNote {
  readonly role: "risk" | "routing";
  readonly question: OpenQuestion;
}
