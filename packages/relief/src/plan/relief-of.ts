import { federalReliefs, isStateRelief, type Relief, reliefsInForce, type StateRelief } from "@setaside/law";
import type { Planning } from "./planning.ts";

type OnADay = Pick<Planning, "lawDate">;

/** A relief by its id, in the text of the plan's day. */
export function reliefOf(planning: OnADay, id: string): Relief {
  const found = federalReliefs.find((each) => each.id === id) ?? stateReliefOf(planning, id);
  // Findings are made from these reliefs alone.
  if (found === undefined) throw new Error(`no relief ${id}`);
  return found;
}

/** A state's relief by its id, `us-ca/…`; undefined for a federal one. */
export function stateReliefOf({ lawDate }: OnADay, id: string): StateRelief | undefined {
  const [, code] = /^us-([a-z]{2})\//.exec(id) ?? [];
  return code === undefined ? undefined : reliefsInForce(code, lawDate).find((each) => each.id === id);
}

/** Whether an order of the relief can seal, expunge or destroy the record. */
export function mayErase(relief: Relief): boolean {
  return isStateRelief(relief)
    ? relief.state.gives.some((each) => each === "vacatur" || each === "expungement" || each === "sealing")
    : federalErasing.has(relief.id);
}

const federalErasing: ReadonlySet<string> = new Set([
  "us/vacate-conviction-level-a",
  "us/first-offender-expungement",
  "us/expunge-arrest",
  "us/expunge-arrest-level-a",
  "us/expunge-arrest-level-b",
]);

/** Whether an order of the relief can take a conviction away. */
export function mayVacate(relief: Relief): boolean {
  return isStateRelief(relief) ? relief.state.gives.includes("vacatur") : relief.id === "us/vacate-conviction-level-a";
}
