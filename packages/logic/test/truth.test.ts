import { describe, expect, it } from "vitest";
import {
  ARGUABLE,
  AT_LEAST_ARGUABLE,
  AT_MOST_ARGUABLE,
  allOf,
  anyOf,
  contains,
  hullOf,
  isSettled,
  leastOf,
  mostOf,
  NO,
  notOf,
  type Rank,
  rankOf,
  type Truth,
  truthOf,
  truths,
  truthText,
  UNKNOWN,
  type Verdict,
  verdictOf,
  verdicts,
  YES,
} from "../src/index.ts";

/** The verdicts in an interval, by the definition. */
function verdictsIn(truth: Truth): Rank[] {
  return ([0, 1, 2] as const).filter((r) => rankOf(leastOf(truth)) <= r && r <= rankOf(mostOf(truth)));
}

function interval(ranks: readonly Rank[]): Truth {
  return truthOf(verdictOf(Math.min(...ranks) as Rank), verdictOf(Math.max(...ranks) as Rank));
}

const pairs = truths.flatMap((a) => truths.map((b) => [a, b] as const));
const triples = pairs.flatMap(([a, b]) => truths.map((c) => [a, b, c] as const));

describe("verdicts", () => {
  it("stand in the order no, arguable, yes", () => {
    expect(verdicts.map(rankOf)).toEqual([0, 1, 2]);
    expect(([0, 1, 2] as const).map(verdictOf)).toEqual(["no", "arguable", "yes"]);
  });
});

describe("the six truths", () => {
  it("are the intervals of three verdicts, each in four bits", () => {
    expect(truths).toEqual([NO, ARGUABLE, YES, AT_MOST_ARGUABLE, AT_LEAST_ARGUABLE, UNKNOWN]);
    expect(truths).toEqual([0, 5, 15, 4, 13, 12]);
    expect(truths.map(truthText)).toEqual(["no", "arguable", "yes", "no..arguable", "arguable..yes", "no..yes"]);
  });

  it("are read back by their ends", () => {
    for (const truth of truths) expect(truthOf(leastOf(truth), mostOf(truth))).toBe(truth);
    expect(leastOf(AT_MOST_ARGUABLE)).toBe("no");
    expect(mostOf(AT_MOST_ARGUABLE)).toBe("arguable");
  });

  it("have no interval with its ends the wrong way round", () => {
    const wrong: [Verdict, Verdict][] = [
      ["yes", "no"],
      ["arguable", "no"],
      ["yes", "arguable"],
    ];
    for (const [least, most] of wrong) {
      expect(() => truthOf(least, most)).toThrow(`a truth's least (${least}) may not exceed its most (${most})`);
    }
  });

  it("are settled when one verdict is left", () => {
    expect(truths.filter(isSettled)).toEqual([NO, ARGUABLE, YES]);
  });
});

describe("the algebra, over all six", () => {
  it("all and any are minimum and maximum, verdict by verdict", () => {
    for (const [a, b] of pairs) {
      const each = verdictsIn(a).flatMap((x) => verdictsIn(b).map((y) => [x, y] as const));
      expect(allOf(a, b)).toBe(interval(each.map(([x, y]) => Math.min(x, y) as Rank)));
      expect(anyOf(a, b)).toBe(interval(each.map(([x, y]) => Math.max(x, y) as Rank)));
    }
  });

  it("not mirrors each verdict, is its own inverse, and turns all into any", () => {
    for (const a of truths) {
      expect(notOf(a)).toBe(interval(verdictsIn(a).map((x) => (2 - x) as Rank)));
      expect(notOf(notOf(a))).toBe(a);
    }
    for (const [a, b] of pairs) {
      expect(notOf(allOf(a, b))).toBe(anyOf(notOf(a), notOf(b)));
      expect(notOf(anyOf(a, b))).toBe(allOf(notOf(a), notOf(b)));
    }
  });

  it("the hull is the narrowest interval around both", () => {
    for (const [a, b] of pairs) {
      expect(hullOf(a, b)).toBe(interval([...verdictsIn(a), ...verdictsIn(b)]));
      expect(hullOf(a, b)).toBe(hullOf(b, a));
      expect(hullOf(a, a)).toBe(a);
      expect(contains(hullOf(a, b), a)).toBe(true);
      expect(notOf(hullOf(a, b))).toBe(hullOf(notOf(a), notOf(b)));
    }
    for (const [a, b, c] of triples) expect(hullOf(hullOf(a, b), c)).toBe(hullOf(a, hullOf(b, c)));
  });

  it("contains is inclusion of verdicts, and every operation keeps it", () => {
    for (const [outer, inner] of pairs) {
      expect(contains(outer, inner)).toBe(verdictsIn(inner).every((each) => verdictsIn(outer).includes(each)));
    }
    for (const [outer, inner, other] of triples) {
      if (!contains(outer, inner)) continue;
      expect(contains(notOf(outer), notOf(inner))).toBe(true);
      for (const join of [allOf, anyOf, hullOf]) {
        expect(contains(join(outer, other), join(inner, other))).toBe(true);
      }
    }
  });

  it("all distributes over any, and each absorbs the other", () => {
    for (const [a, b, c] of triples) {
      expect(allOf(a, anyOf(b, c))).toBe(anyOf(allOf(a, b), allOf(a, c)));
      expect(allOf(a, anyOf(a, b))).toBe(a);
      expect(anyOf(a, allOf(a, b))).toBe(a);
    }
  });
});
