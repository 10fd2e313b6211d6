import type { Outcome } from "@setaside/casefile";
import { dateOfDay, dayNumber, parseEdtf } from "@setaside/citation";
import type { StateRelief, Subjects } from "@setaside/law";
import { scopeFor } from "@setaside/law";
import { type Confidence, exact, mostOf, type Subject } from "@setaside/logic";

/** The earliest day on which a petition may be filed. Too early is not "no": the finding stands, and waits. */
export interface When {
  /** `unknown`: a date that it counts from is not known. */
  readonly possible: "now" | "later" | "unknown";
  /** ISO day, where a date still to come is known. */
  readonly from?: string;
  readonly waits: readonly WaitFound[];
}

/** One period that must have passed. */
export interface WaitFound {
  readonly text: string;
  readonly citation: string;
  readonly confidence: Confidence;
  /** What it counts from. */
  readonly after: StateRelief["state"]["waits"][number]["after"];
  /** ISO day on which it is over; absent where the date it counts from is not known. */
  readonly over?: string;
}

/** The dates of a charge from which periods count, in EDTF. */
export interface DatesOfCharge {
  readonly outcomes: readonly Outcome[];
  /** The day it ended, as somebody states it; stands where the outcome has no date. */
  readonly endedOn: string | undefined;
  readonly sentenceCompletedOn: string | undefined;
  readonly arrestedOn: string | undefined;
}

/**
 * When a state's relief may be asked for. A date known by month or year only
 * counts as its last day, which is the safe one. Periods are counted in calendar
 * years, months and days; a wait that holds only for some charges is left out
 * where this charge is none of them.
 */
export function whenOf(
  { state: { waits } }: Pick<StateRelief, "state">,
  dates: DatesOfCharge,
  { subjects, charge, day }: { readonly subjects: Subjects; readonly charge: Subject; readonly day: string },
): When {
  const holding = waits.filter(
    ({ applies }) =>
      applies === undefined || mostOf(exact(subjects.layout, applies, scopeFor(subjects, charge)).truth) !== "no",
  );
  const found = holding.map((wait): WaitFound => {
    const { ground, after } = wait;
    const { text, citation, confidence } = ground;
    const start = startOf(after, dates);
    const latest = start === undefined ? undefined : latestDay(start);
    if (latest === undefined) return { text, citation, confidence, after };
    return { text, citation, confidence, after, over: overOn(wait, latest) };
  });
  const overs = found.flatMap(({ over }) => over ?? []);
  const last = overs.toSorted().at(-1);
  const later = last !== undefined && last > day ? { from: last } : {};
  if (overs.length < found.length) return { possible: "unknown", ...later, waits: found };
  return { possible: later.from === undefined ? "now" : "later", ...later, waits: found };
}

/** The ISO day on which a wait that counts from a day (since 1970-01-01) is over. */
export function overOn(
  { years = 0, months = 0, days = 0 }: Pick<StateRelief["state"]["waits"][number], "years" | "months" | "days">,
  from: number,
): string {
  return dateOfDay(from).add({ years, months, days }).toString();
}

function startOf(
  after: WaitFound["after"],
  { outcomes, endedOn, sentenceCompletedOn, arrestedOn }: DatesOfCharge,
): string | undefined {
  switch (after) {
    case "conviction":
      return outcomes.findLast((each) => each.class === "convicted")?.date ?? endedOn;
    case "disposition":
      return outcomes.at(-1)?.date ?? endedOn;
    case "arrest":
      return arrestedOn;
    case "sentence-completed":
    case "probation-completed":
      return sentenceCompletedOn;
  }
}

/** The last day that an EDTF date can mean; undefined where it has no end or is no date. */
function latestDay(edtf: string): number | undefined {
  const read = parseEdtf(edtf);
  if (!read.ok) return dayNumber(edtf);
  const { latest } = read.date;
  return Number.isFinite(latest) && latest < (dayNumber("9999-12-31") ?? 0) ? latest : undefined;
}
