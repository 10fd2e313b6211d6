import type { Expression, ScopeOf } from "./node.ts";

/** One part is enough: the maximum. Empty: no. */
export interface AnyNode {
  readonly kind: "any";
  readonly parts: readonly Expression[];
}

/** One part is enough. */
export function any<const P extends readonly Expression[]>(...parts: P): Expression<ScopeOf<P[number]>> {
  return Object.freeze({ kind: "any", parts: Object.freeze([...parts]) });
}
