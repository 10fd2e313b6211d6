import { hasSurvivorLaw, placeName, stateLaw } from "@setaside/law";
import type { ChargeView } from "./casefile-view.ts";
import type { LawOfCharge } from "./finding.ts";

/**
 * What is known of the law of a charge's state; null where the charge is no
 * state's, or its state is not known. "No law found" says when it was searched
 * for; a place that nobody looked at is "not covered".
 */
export function lawOfCharge({ state }: Pick<ChargeView, "state">, readsOffense: boolean): LawOfCharge | null {
  if (state === undefined) return null;
  const found = stateLaw(state);
  if (found === undefined) {
    const name = placeName(state) ?? state;
    const summary = `The law of ${name} is not covered: nobody has looked at it here.`;
    return { code: state, name, known: "not-covered", lastChecked: null, summary, readsOffense };
  }
  const { code, name, lastChecked, summary } = found.law;
  return { code, name, known: hasSurvivorLaw(found) ? "found" : "none-found", lastChecked, summary, readsOffense };
}
