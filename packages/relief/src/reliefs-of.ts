import { arrestReliefs, chargeReliefs, type Relief, reliefsInForce, type StateRelief } from "@setaside/law";
import type { ChargeView } from "./casefile-view.ts";

/**
 * The reliefs to look at for a charge on a day (ISO): those of the law under
 * which it was brought. A charge of the District of Columbia has both, for which
 * of its offenses are federal is open; one whose law is not known is looked at
 * under federal law, which says why it may not reach.
 */
export function reliefsOfCharge(
  view: Pick<ChargeView, "jurisdiction" | "state">,
  day: string,
): readonly Relief<"charge">[] {
  const ofState = stateReliefsOf(view, day);
  return isOfStateAlone(view) ? ofState : [...chargeReliefs, ...ofState];
}

/** The state's reliefs for a charge; empty where no state is known, or its law is not encoded. */
export function stateReliefsOf({ state }: Pick<ChargeView, "state">, day: string): readonly StateRelief[] {
  return state === undefined ? [] : reliefsInForce(state, day);
}

/** Whether federal law has nothing to say of the charge, because a known state brought it. */
export function isOfStateAlone({ jurisdiction, state }: Pick<ChargeView, "jurisdiction" | "state">): boolean {
  return state !== undefined && jurisdiction === "state";
}

/** The reliefs to look at for an arrest: a state's stand with each offense it was for. */
export function reliefsOfArrest({ state }: { readonly state: string | undefined }): readonly Relief<"arrest">[] {
  return state === undefined || state === "DC" ? arrestReliefs : [];
}
