import { type Rank, rankOf, type Verdict, verdictOf } from "./verdict.ts";

/**
 * A truth is the interval `least..most` of the verdicts still possible.
 *
 * Each end is written in unary, in two bits: no `00`, arguable `01`, yes `11`;
 * `most` in the upper two, `least` in the lower two. In unary the minimum of
 * two verdicts is the bitwise *and* and the maximum the bitwise *or*, on both
 * ends at once: *all* is `&`, *any* is `|`. The same holds in SQL, which is
 * why a warehouse can compute a rule from integer columns.
 */
export type Truth = number;

export const NO: Truth = 0b0000;
export const ARGUABLE: Truth = 0b0101;
export const YES: Truth = 0b1111;
/** Nothing is known: `no..yes`. */
export const UNKNOWN: Truth = 0b1100;
/** Never a yes: `no..arguable`. */
export const AT_MOST_ARGUABLE: Truth = 0b0100;
/** Never a no: `arguable..yes`. */
export const AT_LEAST_ARGUABLE: Truth = 0b1101;

/** The six truths, narrowest first. */
export const truths: readonly Truth[] = [NO, ARGUABLE, YES, AT_MOST_ARGUABLE, AT_LEAST_ARGUABLE, UNKNOWN];

/** Both ends of `most`'s two bits and of `least`'s. */
export const MOST_BITS = 0b1100;
export const LEAST_BITS = 0b0011;

const unary = [0b00, 0b01, 0b11] as const;

/** The truth `least..most`; throws a RangeError if they are the wrong way round, which is a bug of the caller. */
export function truthOf(least: Verdict, most: Verdict): Truth {
  const low = rankOf(least);
  const high = rankOf(most);
  if (low > high) throw new RangeError(`a truth's least (${least}) may not exceed its most (${most})`);
  return (unary[high] << 2) | unary[low];
}

const rankOfBits: readonly Rank[] = [0, 1, 1, 2];

/** The least verdict still possible. */
export function leastOf(truth: Truth): Verdict {
  return verdictOf(rankOfBits[truth & LEAST_BITS] ?? 0);
}

/** The greatest verdict still possible. */
export function mostOf(truth: Truth): Verdict {
  return verdictOf(rankOfBits[(truth & MOST_BITS) >> 2] ?? 0);
}

/** True when one verdict is left, be it *arguable*. */
export function isSettled(truth: Truth): boolean {
  return (truth & LEAST_BITS) === truth >> 2;
}

/** *All*: the minimum of both ends. */
export function allOf(a: Truth, b: Truth): Truth {
  return a & b;
}

/** *Any*: the maximum of both ends. */
export function anyOf(a: Truth, b: Truth): Truth {
  return a | b;
}

const negations = new Uint8Array(16);
for (const low of [0, 1, 2] as const) {
  for (const high of [0, 1, 2] as const) {
    if (low <= high) {
      negations[(unary[high] << 2) | unary[low]] = (unary[(2 - low) as Rank] << 2) | unary[(2 - high) as Rank];
    }
  }
}

/** *Not*: mirrors both ends and swaps them. */
export function notOf(truth: Truth): Truth {
  return negations[truth] ?? NO;
}

/** The narrowest truth that contains both: the value of a choice between them that nobody has made yet. */
export function hullOf(a: Truth, b: Truth): Truth {
  return ((a | b) & MOST_BITS) | (a & b & LEAST_BITS);
}

/** True when every verdict in `inner` is also in `outer`. */
export function contains(outer: Truth, inner: Truth): boolean {
  return hullOf(outer, inner) === outer;
}

/** "yes", or "no..arguable": for messages and tests. */
export function truthText(truth: Truth): string {
  const least = leastOf(truth);
  const most = mostOf(truth);
  return least === most ? least : `${least}..${most}`;
}
