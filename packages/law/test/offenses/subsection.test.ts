import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compatible, formatPath, readSubsections } from "../../src/federal/offenses/subsection.ts";

const read = (text: string) => {
  const found = readSubsections(text);
  return found && { paths: found.paths.map(formatPath), rest: found.rest };
};

describe("subsections as written", () => {
  it.each<[string, string[], string]>([
    ["", [], ""],
    ["(a)", ["(a)"], ""],
    ["(a)(1)(A)(ii)", ["(a)(1)(A)(ii)"], ""],
    ["(a) (1)", ["(a)(1)"], ""],
    ["(b)-(c)", ["(b)", "(c)"], ""],
    ["(a)-(e)", ["(a)", "(b)", "(c)", "(d)", "(e)"], ""],
    ["(a)(1)-(3)", ["(a)(1)", "(a)(2)", "(a)(3)"], ""],
    ["(a)(1)-(6), (8)", ["(a)(1)", "(a)(2)", "(a)(3)", "(a)(4)", "(a)(5)", "(a)(6)", "(a)(8)"], ""],
    ["(e)(2)(A)-(C), (G)", ["(e)(2)(A)", "(e)(2)(B)", "(e)(2)(C)", "(e)(2)(G)"], ""],
    ["(a)(1)(A)(i)-(v)", ["i", "ii", "iii", "iv", "v"].map((each) => `(a)(1)(A)(${each})`), ""],
    ["(a)(1)(A)(ii), (iii)", ["(a)(1)(A)(ii)", "(a)(1)(A)(iii)"], ""],
    ["(a)(1)(A)(ii) and (v)", ["(a)(1)(A)(ii)", "(a)(1)(A)(v)"], ""],
    ["(g)(1) and (v)", ["(g)(1)", "(v)"], ""],
    ["(a)(1), (a)(2)(B)", ["(a)(1)", "(a)(2)(B)"], ""],
    ["(a)(1), (c)", ["(a)(1)", "(c)"], ""],
    ["(a)(1) and (b)", ["(a)(1)", "(b)"], ""],
    ["(1), (3)", ["(1)", "(3)"], ""],
    ["(a), (b)(1) (completed robbery)", ["(a)", "(b)(1)"], "completed robbery"],
    ["(a) first paragraph (extortion)", ["(a)"], "first paragraph (extortion)"],
    ["(a) second paragraph", ["(a)"], "second paragraph"],
    ["(a) (no death)", ["(a)"], "no death"],
    ["(a) (basic)", ["(a)"], "basic"],
    ["(other)", [], "other"],
    ["(attempt)", [], "attempt"],
    ["(aa)(iii)", ["(aa)(iii)"], ""],
  ])("%s", (text, paths, rest) => {
    expect(read(text)).toEqual({ paths, rest });
  });

  it.each(["(a", "(c)-(a)", "(a)-(1)", "(a)(1)-(b)(2)", "(a)-(C)", "(b)-(b)", `${"(a)".repeat(101)}`])(
    "cannot read %s",
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  it("never throws, and writes back what it reads", () => {
    const odd = fc.string({ unit: fc.constantFrom("(", ")", "a", "b", "1", "i", "A", "-", ",", " ", "and", "é") });
    fc.assert(
      fc.property(fc.oneof(odd, fc.string()), (text) => {
        const found = readSubsections(text);
        for (const path of found?.paths ?? []) expect(readSubsections(formatPath(path))?.paths).toEqual([path]);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("compatible", () => {
  const path = fc.array(fc.constantFrom("a", "B", "1", "2", "ii"), { maxLength: 4 });

  it("is the same both ways, holds of a path and itself in any case, and of the whole section with anything", () => {
    fc.assert(
      fc.property(path, path, (one, other) => {
        expect(compatible(one, other)).toBe(compatible(other, one));
        expect(
          compatible(
            one,
            one.map((part) => part.toUpperCase()),
          ),
        ).toBe(true);
        expect(compatible([], one)).toBe(true);
      }),
    );
  });

  it("parts at the first level that differs", () => {
    expect(compatible(["a", "1"], ["a", "2"])).toBe(false);
    expect(compatible(["a"], ["a", "2"])).toBe(true);
    expect(compatible(["a", "2", "B"], ["a"])).toBe(true);
    expect(compatible(["b"], ["a", "2"])).toBe(false);
  });
});
