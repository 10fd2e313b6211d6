import type { Verdict } from "../verdict.ts";
import type { Expression } from "./node.ts";

/** A verdict that no fact changes. */
export interface SettledNode {
  readonly kind: "settled";
  readonly verdict: Verdict;
}

/** A verdict that no fact changes; for open law use `unsettled`, which names the question. */
export function settled(verdict: "yes" | "no"): Expression<never> {
  return Object.freeze({ kind: "settled", verdict });
}
