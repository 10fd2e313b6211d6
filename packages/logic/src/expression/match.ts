import type { OpenQuestion } from "../ground.ts";
import type { Expression } from "./node.ts";

/**
 * A fact with a list of values chooses the branch. Branches are exhaustive and
 * disjoint; the value is the hull of the branches still possible, so that a
 * fact over which all branches agree need not be known.
 */
export interface MatchNode {
  readonly kind: "match";
  readonly fact: string;
  /** By value; a value that is absent takes `otherwise`. */
  readonly branches: Readonly<Record<string, Expression>>;
  readonly otherwise?: Expression;
  readonly silent?: Silence;
}

/**
 * When the papers are all in and still do not say which branch it was
 * (`fact` is true), the branches' common verdict stands, and where they differ
 * the law is open: `question`.
 */
export interface Silence {
  readonly fact: string;
  readonly question: OpenQuestion;
}
