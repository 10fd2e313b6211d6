import type { Expression, ScopeOf } from "./node.ts";

/** The mirror of its part; what is arguable stays arguable. */
export interface NotNode {
  readonly kind: "not";
  readonly part: Expression;
}

/** The mirror of its part. */
export function not<E extends Expression>(part: E): Expression<ScopeOf<E>> {
  return Object.freeze({ kind: "not", part });
}
