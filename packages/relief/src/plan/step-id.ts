import { federalReliefs, type Relief } from "@setaside/law";
import { idOf, type Planning } from "./planning.ts";
import { courtOfState } from "./state-court.ts";

/** The court of a step: its kind, and the court where that is known. */
export interface StepPlace {
  readonly kind: Relief["courtRule"];
  readonly court: string | undefined;
  readonly division: string | undefined;
  /** Postal code, of a state's court. */
  readonly state: string | undefined;
}

/** Where a relief is asked for, by its own rule. */
export function placeOf(planning: Planning, relief: string, subject: string): StepPlace {
  const state = stateIn(relief);
  if (state !== undefined) {
    const printed = planning.view.charges.get(idOf(subject))?.court;
    return { kind: "state-court", court: courtOfState(printed, state)?.id, division: undefined, state };
  }
  const kind = federalReliefs.find(({ id }) => id === relief)?.courtRule ?? "sentencing-court";
  if (kind !== "arrest-district-and-division") {
    const court = planning.view.charges.get(idOf(subject))?.court;
    return { kind, court, division: undefined, state: undefined };
  }
  const arrest = planning.view.arrests.get(idOf(subject));
  return { kind, court: arrest?.district, division: arrest?.division, state: undefined };
}

/** Postal code of a state's relief, from its id; undefined for a federal one. */
export function stateIn(relief: string): string | undefined {
  return /^us-([a-z]{2})\//.exec(relief)?.[1]?.toUpperCase();
}

/** A court's id in a plan; all places not known share one, those of a state one of that state. */
export function courtIdOf({ kind, court, division, state }: StepPlace): string {
  if (state !== undefined) return ["state", state, court ?? "unknown"].join("|");
  const short = kind === "arrest-district-and-division" ? "arrest" : kind === "trial-court" ? "trial" : "sentencing";
  return [short, court ?? "unknown", ...(short === "arrest" ? [division ?? ""] : [])].join("|");
}

/**
 * One step for each relief and case; for each arrest its own. A state's court
 * gets one petition for each relief: whether it may ask about several cases is
 * said beside it. Cases whose court is not known stay apart, for it may not be one.
 */
export function stepIdFor(planning: Planning, relief: string, subject: string): string {
  const place = placeOf(planning, relief, subject);
  const court = courtIdOf(place);
  if (place.state !== undefined && place.court !== undefined) return `${relief} ${court}`;
  const id = idOf(subject);
  const home = subject.startsWith("arrest:") ? subject : `case:${id.slice(0, Math.max(id.lastIndexOf(":"), 0))}`;
  return `${relief} ${court} ${home}`;
}
