import type { OpenQuestion } from "../ground.ts";
import type { Expression } from "./node.ts";

/** An open point of law: arguable, whatever the facts, until a court rules. */
export interface UnsettledNode {
  readonly kind: "unsettled";
  readonly question: OpenQuestion;
}

/** An open point of law. */
export function unsettled(question: OpenQuestion): Expression<never> {
  return Object.freeze({ kind: "unsettled", question });
}
