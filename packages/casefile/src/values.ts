import canonicalize from "canonicalize";
import type { Json } from "./assertion.ts";

/**
 * What an assertion may carry besides data. `null` says that nobody knows; the
 * three marks below are objects with the one reserved key `$`, so that they can
 * never be mistaken for text a person wrote.
 */

/** "I am not sure": no value. Ends the question for this speaker only; the next who can answer is still asked. */
export const notSure = Object.freeze({ $: "not-sure" });

/** "I would rather not say": no value, and the same effect as `notSure`. */
export const skipped = Object.freeze({ $: "skipped" });

/**
 * "What was said does not stand, and I put nothing in its place." A value: beside
 * another live value it is a conflict, so that a withdrawal made on one device
 * and a correction made on another are both shown.
 */
export const retracted = Object.freeze({ $: "retracted" });

/** The word under the reserved key `$` when that is all `value` holds, else undefined. */
export function markOf(value: Json): string | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const keys = Object.keys(value);
  const mark = (value as { readonly [key: string]: Json }).$;
  return keys.length === 1 && typeof mark === "string" ? mark : undefined;
}

/** True for `notSure` and `skipped`, which answer without a value. */
export function isPass(value: Json): boolean {
  const mark = markOf(value);
  return mark === "not-sure" || mark === "skipped";
}

/** True for `retracted`. */
export function isRetracted(value: Json): boolean {
  return markOf(value) === "retracted";
}

/** True for `null` and `retracted`: values that leave the fact unknown. */
export function isUnknown(value: Json): boolean {
  return value === null || isRetracted(value);
}

/** The canonical form (RFC 8785) of `value`: two values are the same fact when these strings are equal. */
export function canonical(value: Json): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("not a JSON value");
  return text;
}
