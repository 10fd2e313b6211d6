import { federalReliefs, type Relief } from "@setaside/law";
import { idOf, type Planning } from "./planning.ts";

/** The court of a step: its kind, and the court where that is known. */
export interface StepPlace {
  readonly kind: Relief["courtRule"];
  readonly court: string | undefined;
  readonly division: string | undefined;
}

/** Where a relief is asked for, by its own rule. */
export function placeOf(planning: Planning, relief: string, subject: string): StepPlace {
  const kind = federalReliefs.find(({ id }) => id === relief)?.courtRule ?? "sentencing-court";
  if (kind !== "arrest-district-and-division") {
    return { kind, court: planning.view.charges.get(idOf(subject))?.court, division: undefined };
  }
  const arrest = planning.view.arrests.get(idOf(subject));
  return { kind, court: arrest?.district, division: arrest?.division };
}

/** A court's id in a plan; all places not known share one. */
export function courtIdOf({ kind, court, division }: StepPlace): string {
  const short = kind === "arrest-district-and-division" ? "arrest" : kind === "trial-court" ? "trial" : "sentencing";
  return [short, court ?? "unknown", ...(short === "arrest" ? [division ?? ""] : [])].join("|");
}

/** One step for each relief and case; for each arrest its own. */
export function stepIdFor(planning: Planning, relief: string, subject: string): string {
  const id = idOf(subject);
  const home = subject.startsWith("arrest:") ? subject : `case:${id.slice(0, Math.max(id.lastIndexOf(":"), 0))}`;
  return `${relief} ${courtIdOf(placeOf(planning, relief, subject))} ${home}`;
}
