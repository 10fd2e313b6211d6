import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assertion, emptyLog, hashBytes, logOf, merge } from "../src/index.ts";
import { assertions, keysReversed, log } from "./random.ts";

const content = {
  subject: "charge:casd:3:15-cr-00331:1:1",
  fact: "form",
  value: { b: 1, a: [1, { d: null, c: "é" }] },
  source: { kind: "person", speaker: "attorney" },
  by: "key-1",
  at: "2026-01-05T00:00:00Z",
  supersedes: ["b", "a"],
} as const;

describe("an assertion's id", () => {
  it("is the SHA-256 of the canonical content", () => {
    const text =
      '{"at":"2026-01-05T00:00:00Z","by":"key-1","fact":"form","source":{"kind":"person","speaker":"attorney"},' +
      '"subject":"charge:casd:3:15-cr-00331:1:1","supersedes":["a","b"],"value":{"a":[1,{"c":"é","d":null}],"b":1}}';
    expect(assertion(content).id).toBe(hashBytes(new TextEncoder().encode(text)));
  });

  it("does not depend on the order of keys or of superseded ids, and depends on all else", () => {
    fc.assert(
      fc.property(assertions, (all) => {
        for (const { id, ...rest } of all) expect(assertion(keysReversed(rest)).id).toBe(id);
      }),
    );
    expect(assertion({ ...content, supersedes: ["a", "b", "a"] }).id).toBe(assertion(content).id);
    const others = [
      { ...content, value: { b: 2 } },
      { ...content, fact: "severity" },
      { ...content, at: "" },
      { ...content, by: "key-2" },
      { ...content, supersedes: [] },
      { ...content, confidence: "weak" as const },
      { ...content, source: { kind: "person", speaker: "survivor" } as const },
    ];
    expect(new Set([content, ...others].map((each) => assertion(each).id)).size).toBe(others.length + 1);
  });

  it("holds nothing but the content, frozen, so that it stays true", () => {
    const made = assertion({ ...content, extra: "no" } as typeof content);
    expect(made).not.toHaveProperty("extra");
    expect(Object.isFrozen(made.value)).toBe(true);
    expect(Object.isFrozen((made.value as { a: readonly unknown[] }).a[1])).toBe(true);
  });

  it("is refused to what JSON cannot hold", () => {
    expect(() => assertion({ ...content, value: Number.NaN })).toThrow();
  });
});

describe("merge", () => {
  it("is commutative, associative and idempotent, with the empty log as its unit", () => {
    fc.assert(
      fc.property(log, log, log, (a, b, c) => {
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(merge(a, a)).toEqual(a);
        expect(merge(a, emptyLog)).toEqual(a);
      }),
    );
  });

  it("loses nothing and adds nothing", () => {
    fc.assert(
      fc.property(log, log, (a, b) => {
        const ids = (each: typeof a) => each.assertions.map(({ id }) => id);
        expect(new Set(ids(merge(a, b)))).toEqual(new Set([...ids(a), ...ids(b)]));
      }),
    );
  });

  it("keeps each assertion once, sorted by id", () => {
    fc.assert(
      fc.property(assertions, (all) => {
        const ids = logOf([...all, ...all]).assertions.map(({ id }) => id);
        expect(ids).toEqual([...new Set(all.map(({ id }) => id))].sort());
      }),
    );
  });
});

it("hashes bytes by SHA-256 (FIPS 180-4, the example of one block)", () => {
  const expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  expect(hashBytes(new TextEncoder().encode("abc"))).toBe(expected);
});
