import { describe, expect, it } from "vitest";
import {
  day,
  type Expression,
  evaluate,
  exactly,
  exactNumber,
  type Knowledge,
  known,
  notOf,
  scopeOf,
  subject,
  type Truth,
  truthText,
} from "../src/index.ts";
import { language, layout } from "./small.ts";

const { is, oneOf, includes, before, onOrAfter, atLeast, below, not } = language;

/** Evaluates an expression about a charge of which these facts are known; checks its negation too. */
function of(expression: Expression<"charge">, facts: Record<string, Knowledge>): string {
  const scope = scopeOf(layout, [subject(layout, "charge", "c", facts)]);
  const truth: Truth = evaluate(layout, expression, scope);
  expect(truthText(evaluate(layout, not(expression), scope))).toBe(truthText(notOf(truth)));
  return truthText(truth);
}

function values(...each: readonly (string | boolean)[]): Knowledge {
  return { kind: "oneOf", values: each };
}

function range(least: number, most: number): Knowledge {
  return { kind: "range", least, most };
}

describe("a boolean", () => {
  it.each([
    [{}, "no..yes"],
    [{ violent: known(true) }, "yes"],
    [{ violent: known(false) }, "no"],
    [{ violent: values(true, false) }, "no..yes"],
    [{ violent: values() }, "no..yes"],
    [{ violent: { kind: "unknown" } as const }, "no..yes"],
  ])("known as %j is %s", (facts, truth) => {
    expect(of(is("charge.violent"), facts as Record<string, Knowledge>)).toBe(truth);
  });
});

describe("a choice", () => {
  const rule = oneOf("charge.form", "attempt", "conspiracy");
  it.each([
    [undefined, "no..yes"],
    [known("attempt"), "yes"],
    [known("conspiracy"), "yes"],
    [known("completed"), "no"],
    [values("attempt", "conspiracy"), "yes"],
    [values("attempt", "completed"), "no..yes"],
  ])("known as %j is %s", (form, truth) => {
    expect(of(rule, form === undefined ? {} : { form })).toBe(truth);
  });

  it("that must be one of all is met though unknown, and of none is not", () => {
    expect(of(oneOf("charge.form", "completed", "attempt", "conspiracy"), {})).toBe("yes");
    expect(of(oneOf("charge.form"), {})).toBe("no");
  });
});

describe("an entry", () => {
  const rule = oneOf("charge.offense", "b", "c");
  it.each([
    [undefined, "no..yes"],
    [known("b"), "yes"],
    [known("a"), "no"],
    [known("d"), "no"],
    [values("b", "c"), "yes"],
    [values("c", "d"), "no..yes"],
    [values("a", "d"), "no"],
    [values(), "no..yes"],
  ])("known as %j is %s", (offense, truth) => {
    expect(of(rule, offense === undefined ? {} : { offense })).toBe(truth);
  });
});

describe("a set", () => {
  const rule = includes("charge.means", "force", "coercion");
  const partly = (certain: string[], possible: string[]): Knowledge => ({ kind: "members", certain, possible });
  it.each([
    [undefined, "no..yes"],
    [exactly(), "no"],
    [exactly("fraud"), "no"],
    [exactly("coercion"), "yes"],
    [exactly("fraud", "force"), "yes"],
    [partly(["force"], ["force", "fraud", "coercion"]), "yes"],
    [partly(["fraud"], ["fraud", "coercion"]), "no..yes"],
    [partly([], ["fraud"]), "no"],
  ])("known as %j is %s", (means, truth) => {
    expect(of(rule, means === undefined ? {} : { means })).toBe(truth);
  });

  it("has none of no members", () => {
    expect(of(includes("charge.means"), {})).toBe("no");
  });
});

describe("a number", () => {
  it.each([
    [undefined, "no..yes"],
    [exactNumber(11), "no"],
    [exactNumber(12), "yes"],
    [exactNumber(13), "yes"],
    [range(12, 20), "yes"],
    [range(3, 11), "no"],
    [range(11, 12), "no..yes"],
    [range(12, Number.POSITIVE_INFINITY), "yes"],
    [range(Number.NEGATIVE_INFINITY, 11), "no"],
  ])("known as %j is at least 12: %s; and below 12 is the mirror", (months, truth) => {
    const facts = months === undefined ? {} : { months };
    expect(of(atLeast("charge.months", 12), facts)).toBe(truth);
    expect(of(not(below("charge.months", 12)), facts)).toBe(truth);
  });

  it("needs no telling where its own bounds decide", () => {
    expect(of(atLeast("charge.months", 0), {})).toBe("yes");
    expect(of(atLeast("charge.months", 1201), {})).toBe("no");
    expect(of(below("charge.months", 1201), {})).toBe("yes");
    expect(of(below("charge.months", 0), {})).toBe("no");
  });
});

describe("a date", () => {
  const on = (from: string, to: string) => ({ date: range(day(from), day(to)) });
  it.each([
    [{}, "no..yes"],
    [on("2018-12-20", "2018-12-20"), "yes"],
    [on("2018-12-21", "2018-12-21"), "no"],
    [on("2018-01-01", "2018-12-31"), "no..yes"],
    [on("2017-01-01", "2017-12-31"), "yes"],
    [on("2019-01-01", "2019-12-31"), "no"],
  ])("known as %j is before 2018-12-21: %s; and on or after is the mirror", (facts, truth) => {
    expect(of(before("charge.date", "2018-12-21"), facts)).toBe(truth);
    expect(of(not(onOrAfter("charge.date", "2018-12-21")), facts)).toBe(truth);
  });
});

describe("what subject() refuses", () => {
  it.each([
    ["a fact that is not there", { colour: known("red") }, "no fact charge.colour"],
    ["a value that is not there", { form: known("solicitation") }, 'charge.form has no value "solicitation"'],
    ["an entry that is not there", { offense: known("z") }, 'charge.offense has no entry "z"'],
    ["a member that is not there", { means: exactly("threats") }, 'charge.means has no value "threats"'],
    ["bounds that contradict each other", { months: range(5, 4) }, "charge.months can't be at least 5 and at most 4"],
    ["a number that is none", { months: exactNumber(Number.NaN) }, "charge.months can't be at least NaN"],
  ])("%s", (_, facts, message) => {
    expect(() => subject(layout, "charge", "c", facts as Record<string, Knowledge>)).toThrow(message);
  });

  it("a kind that is not there", () => {
    expect(() => subject(layout, "victim", "v")).toThrow("the vocabulary has no subject victim");
  });
});
