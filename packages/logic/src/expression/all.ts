import type { Expression, ScopeOf } from "./node.ts";

/** Every part must hold: the minimum. Empty: yes. */
export interface AllNode {
  readonly kind: "all";
  readonly parts: readonly Expression[];
}

/** Every part must hold. */
export function all<const P extends readonly Expression[]>(...parts: P): Expression<ScopeOf<P[number]>> {
  return Object.freeze({ kind: "all", parts: Object.freeze([...parts]) });
}
