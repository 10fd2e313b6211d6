import { describe, expect, it } from "vitest";
import {
  choice,
  day,
  type Expression,
  entryOf,
  factPlace,
  kindPlace,
  languageOf,
  layoutOf,
  nodesOf,
  partsOf,
  relationPlace,
  setOf,
  stronger,
  type Vocabulary,
  weaker,
  wholeNumber,
} from "../src/index.ts";
import { language, layout, vocabulary } from "./small.ts";

const {
  all,
  any,
  not,
  is,
  oneOf,
  match,
  matchSome,
  some,
  element,
  before,
  onOrAfter,
  settled,
  unsettled,
  unread,
  notRead,
} = language;
const ground = { text: "t", citation: "c", kind: "statute", confidence: "verified" } as const;

describe("the builders", () => {
  it("make plain nodes", () => {
    expect(all(is("charge.violent"))).toEqual({ kind: "all", parts: [{ kind: "is", fact: "charge.violent" }] });
    expect(before("charge.date", "1970-01-02")).toEqual({
      kind: "date",
      fact: "charge.date",
      is: "before",
      day: "1970-01-02",
      dayNumber: 1,
    });
    expect(onOrAfter("charge.date", "1969-12-31")).toMatchObject({ is: "onOrAfter", dayNumber: -1 });
    expect(some("person.priors", settled("no"))).toMatchObject({ relation: "person.priors", world: "episodes" });
    expect(some("charge.outcomes", settled("no"))).toMatchObject({ world: "closed" });
    expect(unread("u", ground, settled("yes"))).toMatchObject({ kind: "unread", fully: false });
    expect(notRead("u", ground, "charge")).toMatchObject({ fully: true, on: "charge", part: { verdict: "no" } });
    expect("on" in notRead("u", ground)).toBe(false);
  });

  it("refuse at run time what a table read from a file may hide from the compiler", () => {
    const loose = languageOf(vocabulary as Vocabulary) as unknown as {
      oneOf: (fact: string, ...values: string[]) => Expression;
      match: (fact: string, branches: Record<string, Expression>) => Expression;
      matchSome: (fact: string, branches: Record<string, Expression>, otherwise: Expression) => Expression;
      some: (relation: string, that: Expression) => Expression;
    };
    expect(() => loose.oneOf("charge.offense", "a", "z")).toThrow('charge.offense has no value "z"');
    expect(() => loose.match("charge.form", { solicitation: all() })).toThrow(
      'charge.form has no value "solicitation"',
    );
    expect(() => loose.matchSome("charge.offense", { z: all() }, any())).toThrow('charge.offense has no value "z"');
    expect(() => loose.some("charge.judges", all())).toThrow("no relation charge.judges");
  });

  it("take calendar days only", () => {
    for (const wrong of ["2018-02-29", "2018-13-01", "2018", "18-12-21", "yesterday", "2018-12-21T00:00"]) {
      expect(() => before("charge.date", wrong)).toThrow(`"${wrong}" is not a calendar day written YYYY-MM-DD`);
    }
    expect(day("2000-02-29") - day("2000-02-28")).toBe(1);
    expect(day("1970-01-01")).toBe(0);
  });
});

describe("walking a rule", () => {
  const question = { id: "q", question: "?", readings: [], ground };
  const rule = all(
    not(is("charge.violent")),
    matchSome("charge.form", { attempt: element("e", ground, settled("yes")) }, any(unsettled(question))),
    some("charge.outcomes", unread("u", ground, is("outcome.convicted"))),
    match("charge.silent", { true: oneOf("charge.form"), false: settled("no") }),
  );

  it("meets every node, parents before children, in order", () => {
    expect([...nodesOf(rule)].map((node) => node.kind)).toEqual([
      "all",
      "not",
      "is",
      "match",
      "element",
      "settled",
      "any",
      "unsettled",
      "some",
      "unread",
      "is",
      "match",
      "oneOf",
      "settled",
    ]);
  });

  it("knows the parts of each", () => {
    expect(partsOf(rule).map((node) => node.kind)).toEqual(["not", "match", "some", "match"]);
    expect(partsOf(is("charge.violent"))).toEqual([]);
  });
});

describe("a layout", () => {
  it("is made once for a vocabulary, and gives each fact a place of its own", () => {
    expect(layoutOf(vocabulary)).toBe(layout);
    const taken = new Set<string>();
    for (const { subject, at, type } of layout.facts.values()) {
      const slots =
        type.kind === "entry"
          ? [`entry ${at}`]
          : type.kind === "boolean" || type.kind === "choice"
            ? [at]
            : [at, at + 1];
      for (const slot of slots) {
        expect(taken.has(`${subject}:${slot}`)).toBe(false);
        taken.add(`${subject}:${slot}`);
      }
    }
    expect(layout.kinds).toEqual(["charge", "outcome", "person"]);
    expect(layout.sizes[kindPlace(layout, "charge")]).toEqual({ slots: 9, entries: 1, relations: 1 });
    expect(relationPlace(layout, "person.priors")).toMatchObject({ at: 1, world: "episodes" });
    expect(factPlace(layout, "charge.offense").type.kind).toBe("entry");
  });

  it("says what it lacks", () => {
    expect(() => factPlace(layout, "charge.colour")).toThrow("the vocabulary has no fact charge.colour");
    expect(() => relationPlace(layout, "charge.judges")).toThrow("the vocabulary has no relation charge.judges");
    expect(() => kindPlace(layout, "judge")).toThrow("the vocabulary has no subject judge");
  });

  it("refuses a vocabulary that contradicts itself or won't fit", () => {
    const many = Array.from({ length: 32 }, (_, i) => `v${i}`);
    const of = (type: Vocabulary["facts"][string]["type"]) => () =>
      layoutOf({ facts: { "charge.x": { type } }, relations: {}, conclusions: [] });
    expect(of(choice(...many))).toThrow("charge.x must have between 1 and 31 values, not 32");
    expect(of(setOf(...many))).toThrow("charge.x must have between 1 and 31 values, not 32");
    expect(of(choice())).toThrow("charge.x must have between 1 and 31 values, not 0");
    expect(of(choice(...many.slice(1)))).not.toThrow();
    expect(of(setOf(...many.slice(1)))).not.toThrow();
    expect(of(entryOf(many))).not.toThrow();
    expect(of(wholeNumber(0, 1))).not.toThrow();
    for (const twice of [choice("a", "b", "a"), setOf("b", "a", "a"), entryOf(["a", "a"])]) {
      expect(of(twice)).toThrow('charge.x lists "a" twice');
    }
  });
});

it("confidences are ordered recalled, secondary, verified", () => {
  expect([weaker("verified", "recalled"), weaker("recalled", "verified"), weaker("secondary", "verified")]).toEqual([
    "recalled",
    "recalled",
    "secondary",
  ]);
  expect([
    stronger("verified", "recalled"),
    stronger("recalled", "secondary"),
    stronger("secondary", "secondary"),
  ]).toEqual(["verified", "secondary", "secondary"]);
});
