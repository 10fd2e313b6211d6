import { describe, expect, it } from "vitest";
import {
  compile,
  conclude,
  type Expression,
  evaluate,
  type Ground,
  type Knowledge,
  known,
  notOf,
  type OpenQuestion,
  relate,
  type Scope,
  scopeOf,
  subject,
  truthText,
} from "../src/index.ts";
import { language, layout } from "./small.ts";

const { all, any, not, settled, unsettled, unread, notRead, is, match, matchSome, some, concludable, element } =
  language;

const ground: Ground = { text: "Words.", citation: "§ 1", kind: "statute", confidence: "recalled" };
const question: OpenQuestion = { id: "q", question: "Which?", readings: [], ground };

function charge(facts: Record<string, Knowledge> = {}, id = "c") {
  return subject(layout, "charge", id, facts);
}

/** The truth, having checked that the negation is its mirror. */
function truth(expression: Expression, scope: Scope): string {
  const found = evaluate(layout, expression, scope);
  expect(evaluate(layout, not(expression), scope)).toBe(notOf(found));
  return truthText(found);
}

function ofCharge(expression: Expression<"charge">, facts: Record<string, Knowledge> = {}): string {
  return truth(expression, scopeOf(layout, [charge(facts)]));
}

const [yes, no, open] = [settled("yes"), settled("no"), unsettled(question)];
const violent = is("charge.violent");

describe("all and any", () => {
  it.each([
    ["all of nothing", all(), "yes"],
    ["any of nothing", any(), "no"],
    ["all of one", all(open), "arguable"],
    ["any of one", any(open), "arguable"],
    ["all of two", all(yes, open), "arguable"],
    ["any of two", any(no, open), "arguable"],
    ["all of three with a no last", all(yes, violent, no), "no"],
    ["all of three with a no first", all(no, violent, yes), "no"],
    ["any of three with a yes last", any(no, violent, yes), "yes"],
    ["any of three with a yes first", any(yes, violent, no), "yes"],
    ["all with an unknown", all(yes, violent, open), "no..arguable"],
    ["any with an unknown", any(no, violent, open), "arguable..yes"],
    ["all of four", all(yes, yes, open, yes), "arguable"],
    ["not an open question", not(open), "arguable"],
    ["a double negation", not(not(violent)), "no..yes"],
  ])("%s", (_, expression, expected) => {
    expect(ofCharge(expression)).toBe(expected);
  });
});

describe("words not read", () => {
  it("keep most at least arguable, negated or not", () => {
    const unsure = (part: Expression<never>) => unread("u", ground, part);
    expect(ofCharge(unsure(no))).toBe("no..arguable");
    expect(ofCharge(unsure(open))).toBe("arguable");
    expect(ofCharge(unsure(yes))).toBe("yes");
    expect(ofCharge(unread("u", ground, violent))).toBe("no..yes");
    expect(ofCharge(not(unsure(no)))).toBe("arguable..yes");
  });

  it("of which nothing is known say nothing", () => {
    expect(ofCharge(notRead("u", ground))).toBe("no..yes");
    expect(ofCharge(notRead("u", ground, "charge"))).toBe("no..yes");
  });
});

describe("counsel's conclusion", () => {
  const rule = concludable("victim", "charge", ground, violent);
  it.each([
    [undefined, "no..yes"],
    [true, "yes"],
    [false, "no"],
  ])("%s replaces the part", (met, expected) => {
    const on = charge();
    if (met !== undefined) conclude(layout, on, "victim", met);
    expect(truth(rule, scopeOf(layout, [on]))).toBe(expected);
  });

  it("stands over a fact that says otherwise, and leaves a plain element alone", () => {
    const on = charge({ violent: known(true) });
    conclude(layout, on, "victim", false);
    expect(truth(rule, scopeOf(layout, [on]))).toBe("no");
    expect(truth(element("victim", ground, violent), scopeOf(layout, [on]))).toBe("yes");
  });

  it("can be made of an element in the vocabulary only", () => {
    expect(() => conclude(layout, charge(), "weather", true)).toThrow(`counsel can't conclude on "weather"`);
    const stray = { kind: "element", id: "weather", ground, part: yes, concludedOn: "charge" } as const;
    expect(() => compile(layout, stray)).toThrow(`counsel can't conclude on "weather"`);
  });
});

describe("match", () => {
  const rule = match("charge.form", { completed: yes, attempt: open, conspiracy: no });
  const form = (...values: string[]) => ({ form: { kind: "oneOf", values } as const });
  it.each([
    [form("completed"), "yes"],
    [form("attempt"), "arguable"],
    [form("conspiracy"), "no"],
    [form("completed", "attempt"), "arguable..yes"],
    [form("attempt", "conspiracy"), "no..arguable"],
    [form("completed", "conspiracy"), "no..yes"],
    [{}, "no..yes"],
  ])("known as %j is %s", (facts, expected) => {
    expect(ofCharge(rule, facts)).toBe(expected);
  });

  it("over a value on which all branches agree is settled", () => {
    expect(ofCharge(match("charge.form", { completed: open, attempt: open, conspiracy: open }))).toBe("arguable");
    expect(ofCharge(match("charge.violent", { true: yes, false: yes }))).toBe("yes");
  });

  it("on an entry takes the hull of the candidates, of all entries when there are none", () => {
    const byOffense = matchSome("charge.offense", { a: yes, b: open }, no);
    const offense = (...values: string[]) => ({ offense: { kind: "oneOf", values } as const });
    expect(ofCharge(byOffense)).toBe("no..yes");
    expect(ofCharge(byOffense, offense("a"))).toBe("yes");
    expect(ofCharge(byOffense, offense("a", "b"))).toBe("arguable..yes");
    expect(ofCharge(byOffense, offense("b", "d"))).toBe("no..arguable");
    expect(ofCharge(byOffense, offense("c", "d"))).toBe("no");
    expect(ofCharge(matchSome("charge.offense", {}, yes))).toBe("yes");
  });

  it("without a branch for a value does not compile", () => {
    const partial = { kind: "match", fact: "charge.form", branches: { completed: yes } } as const;
    expect(() => compile(layout, partial)).toThrow('match on charge.form: no branch for "attempt"');
    const onSet = { kind: "match", fact: "charge.means", branches: {} } as const;
    expect(() => compile(layout, onSet)).toThrow("charge.means is a set; only a choice, boolean or entry chooses");
  });
});

describe("a silent record", () => {
  const form = (...values: string[]): Record<string, Knowledge> => ({ form: { kind: "oneOf", values } });
  const offense = (...values: string[]): Record<string, Knowledge> => ({ offense: { kind: "oneOf", values } });
  const silence = { fact: "charge.silent", question } as const;
  const rule = matchSome("charge.form", { completed: yes, attempt: yes }, no, silence);
  const byOffense = matchSome("charge.offense", { a: yes, b: yes, c: violent }, no, silence);
  const silent = (is_: boolean | undefined) => (is_ === undefined ? {} : { silent: known(is_) });
  it.each([
    [rule, {}, true, "arguable"],
    [rule, {}, false, "no..yes"],
    [rule, {}, undefined, "no..yes"],
    [rule, form("completed", "attempt"), true, "yes"],
    [rule, form("conspiracy"), true, "no"],
    [rule, form("attempt", "conspiracy"), true, "arguable"],
    [byOffense, {}, true, "arguable"],
    [byOffense, offense("a", "b"), true, "yes"],
    [byOffense, offense("a", "c"), true, "arguable..yes"],
    [byOffense, offense("c", "d"), true, "no..arguable"],
    [byOffense, offense("c", "d"), undefined, "no..yes"],
    [byOffense, offense("d"), true, "no"],
  ])("gives what the branches agree on, else open law (%#)", (expression, facts, is_, expected) => {
    expect(ofCharge(expression, { ...facts, ...silent(is_) })).toBe(expected);
  });
});

describe("some", () => {
  const convicted = some("charge.outcomes", is("outcome.convicted"));
  const outcome = (is_?: boolean) =>
    subject(layout, "outcome", `o${is_}`, is_ === undefined ? {} : { convicted: known(is_) });
  it.each([
    [[], true, "no"],
    [[outcome(false)], true, "no"],
    [[outcome(false), outcome(true)], true, "yes"],
    [[outcome(true), outcome(false)], true, "yes"],
    [[outcome(false), outcome()], true, "no..yes"],
    [[], false, "no..yes"],
    [[outcome(false)], false, "no..yes"],
    [[outcome(true)], false, "yes"],
  ])("over %# items", (items, complete, expected) => {
    const on = charge();
    relate(layout, on, "outcomes", items, complete);
    expect(truth(convicted, scopeOf(layout, [on]))).toBe(expected);
  });

  it("lists are as their world says until told otherwise", () => {
    const person = subject(layout, "person", "p");
    expect(truth(convicted, scopeOf(layout, [charge()]))).toBe("no");
    for (const relation of ["person.charges", "person.priors"] as const) {
      expect(truth(some(relation, yes), scopeOf(layout, [person]))).toBe("no..yes");
      expect(truth(some(relation, no), scopeOf(layout, [person]))).toBe("no");
      expect(truth(some(relation, open), scopeOf(layout, [person]))).toBe("no..arguable");
    }
  });

  it("of a subject that only may exist nothing is recorded, not even a closed list", () => {
    const person = subject(layout, "person", "p");
    expect(truth(some("person.charges", convicted), scopeOf(layout, [person]))).toBe("no..yes");
    expect(truth(some("person.charges", not(convicted)), scopeOf(layout, [person]))).toBe("no..yes");
  });

  it("restores who was in scope, found or not", () => {
    const person = subject(layout, "person", "p");
    relate(layout, person, "charges", [charge({ violent: known(true) }, "other")], false);
    const scope = scopeOf(layout, [person, charge({ violent: known(false) })]);
    const before = [...scope];
    for (const rule of [some("person.charges", violent), some("person.charges", not(violent))]) {
      for (const each of [rule, not(rule)]) {
        compile(layout, each)(scope);
        expect(scope).toEqual(before);
      }
    }
    expect(truth(all(some("person.charges", violent), not(violent)), scope)).toBe("yes");
  });

  it("takes items of the kind that the relation leads to", () => {
    expect(() => relate(layout, charge(), "outcomes", [charge()], true)).toThrow("charge.outcomes leads to outcome");
    expect(() => relate(layout, charge(), "judges", [], true)).toThrow("the vocabulary has no relation charge.judges");
  });
});
