import type { Ground } from "../ground.ts";
import type { Expression, ScopeOf } from "./node.ts";

/**
 * A branch that rests on words nobody here has read: its `most` is at least
 * *arguable* (with `fully`, *yes*), so that it is never a no.
 */
export interface UnreadNode {
  readonly kind: "unread";
  readonly id: string;
  readonly ground: Ground;
  readonly part: Expression;
  /** Nothing at all may be concluded from the part: the value is `no..yes`, widened further by nothing. */
  readonly fully: boolean;
  /** The kind of subject that the words govern: another subject may be governed by other words. Absent: one text for all. */
  readonly on?: string;
}

/** Keeps `most` at least *arguable*: the enacted words were not read. */
export function unread<E extends Expression>(id: string, ground: Ground, part: E): Expression<ScopeOf<E>> {
  return Object.freeze({ kind: "unread", id, ground, part, fully: false });
}

/**
 * Anything is possible: the text that decides was not read at all. With `on`,
 * each subject of that kind may be governed by another text.
 */
export function notRead<const S extends string = never>(id: string, ground: Ground, on?: S): Expression<S> {
  const nothing = Object.freeze({ kind: "settled", verdict: "no" } as const);
  const node = { kind: "unread", id, ground, part: nothing, fully: true } as const;
  return Object.freeze(on === undefined ? node : { ...node, on });
}
