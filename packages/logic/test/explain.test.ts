import { describe, expect, it } from "vitest";
import type { Node } from "../src/expression/node.ts";
import {
  conclude,
  evaluate,
  explain,
  type Ground,
  known,
  nodesOf,
  recombine,
  relate,
  type SettlingSet,
  scopeOf,
  subject,
  truthText,
} from "../src/index.ts";
import { groupOf, overCompletions } from "./completions.ts";
import { answersOf } from "./oracle.ts";
import { type Case, layout, type Model, language as randomLanguage, scopeFor } from "./random.ts";
import { language, layout as smallLayout } from "./small.ts";

/** Every model of a case, once. */
function modelsOf({ person, arrest, charge }: Case): ReadonlySet<Model> {
  const found = new Set<Model>([person, arrest, charge]);
  for (const model of found)
    for (const { items } of Object.values(model.related)) for (const item of items) found.add(item);
  return found;
}

/** The case as counsel's conclusions on some elements would leave it, in every combination. */
function concludedCases(facts: Case, node: Node, elements: ReadonlySet<string>): readonly Case[] {
  const places: { model: Model; element: string }[] = [];
  for (const element of elements) {
    const kind = [...nodesOf(node)].find((each) => each.kind === "element" && each.id === element);
    if (kind?.kind !== "element") throw new Error(element);
    for (const model of modelsOf(facts)) {
      if (model.kind === kind.concludedOn && !(element in model.conclusions)) places.push({ model, element });
    }
  }
  return Array.from({ length: 2 ** places.length }, (_, bits) => {
    const made = new Map<Model, Model>();
    function copy(model: Model): Model {
      const done = made.get(model);
      if (done !== undefined) return done;
      const own = places.flatMap((place, i) =>
        place.model === model ? [[place.element, (bits & (1 << i)) !== 0] as const] : [],
      );
      const related = Object.entries(model.related).map(
        ([name, list]) => [name, { ...list, items: list.items.map(copy) }] as const,
      );
      const copied = {
        ...model,
        conclusions: { ...model.conclusions, ...Object.fromEntries(own) },
        related: Object.fromEntries(related),
      };
      made.set(model, copied);
      return copied;
    }
    return { person: copy(facts.person), arrest: copy(facts.arrest), charge: copy(facts.charge) };
  });
}

/** Whether finding out these facts, and concluding these elements, leaves one verdict whatever the answers. */
function settles(node: Node, facts: Case, groups: ReadonlySet<string>, elements: ReadonlySet<string>): boolean {
  return concludedCases(facts, node, elements).every((each) => answersOf(node, each)?.settles(groups) ?? true);
}

/** A list searched within itself is beyond the exact truth (see `groundedOf`). */
function searchesItself(node: Node): boolean {
  const inner = node.kind === "some" ? [...nodesOf(node.that)] : [];
  return inner.some((each) => each.kind === "some" && node.kind === "some" && each.relation === node.relation);
}

const factsIn = (set: SettlingSet) => new Set(set.facts.map(groupOf));

describe("an explanation, against every completion", () => {
  it("has the exact truth, and a proof that recombines to the interval", () => {
    overCompletions({ runs: 2000 }, (node, facts) => {
      const scope = scopeFor(facts);
      expect(recombine(explain(layout, node, scope, { sets: 0 }).proof)).toBe(evaluate(layout, node, scope));
    });
  });

  it("names the rulings that could change the verdict", () => {
    overCompletions({ runs: 2000, rulings: true }, (node, facts, { turnsOn }) => {
      const { rulings, isExact } = explain(layout, node, scopeFor(facts), { sets: 0 });
      const expected = [...turnsOn].filter((group) => group.startsWith("ruling:"));
      if (isExact) expect(rulings.map((id) => `ruling:${id}`).sort()).toEqual(expected.sort());
    });
  });

  it("lists sets that settle the result whatever the answers, none of which can be smaller", () => {
    let sets = 0;
    let withConclusions = 0;
    overCompletions({ runs: 3000 }, (node, facts, { turnsOn }) => {
      const { settledBy, moreSets, isExact } = explain(layout, node, scopeFor(facts), { sets: 16 });
      if (!isExact || [...nodesOf(node)].some((each) => each.kind === "unread" || searchesItself(each))) return;
      expect(moreSets).toBe(false);
      expect(settledBy.length > 0).toBe(turnsOn.size > 0);
      for (const set of settledBy) {
        const groups = factsIn(set);
        const elements = new Set(set.conclusions);
        sets += 1;
        withConclusions += elements.size > 0 ? 1 : 0;
        expect(settles(node, facts, groups, elements)).toBe(true);
        for (const group of groups) {
          expect(settles(node, facts, new Set([...groups].filter((each) => each !== group)), elements)).toBe(false);
        }
        for (const element of elements) {
          expect(settles(node, facts, groups, new Set([...elements].filter((each) => each !== element)))).toBe(false);
        }
      }
      const sizes = settledBy.map((set) => set.facts.length + set.conclusions.length);
      expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    });
    expect(sets).toBeGreaterThan(200);
    expect(withConclusions).toBeGreaterThan(20);
  });
});

const { all, any, not, is, oneOf, match, matchSome, some, element, concludable, unsettled, unread, settled } = language;
const ground = (confidence: Ground["confidence"]): Ground => ({
  text: "t",
  citation: "c",
  kind: "statute",
  confidence,
});

describe("a proof", () => {
  const charge = subject(smallLayout, "charge", "c", {
    violent: known(true),
    silent: known(false),
    form: known("attempt"),
  });
  const scope = scopeOf(smallLayout, [charge]);
  const proofFor = (rule: Node) => explain(smallLayout, rule, scope).proof;
  const violent = is("charge.violent");
  const quiet = is("charge.silent");

  it("keeps only the branches that decided", () => {
    expect(proofFor(all(violent, quiet)).parts.map((part) => part.fact?.path)).toEqual(["charge.silent"]);
    expect(proofFor(any(violent, quiet)).parts.map((part) => part.fact?.path)).toEqual(["charge.violent"]);
    expect(proofFor(all(violent, not(quiet))).parts).toHaveLength(2);
    expect(proofFor(any(quiet, not(violent))).parts).toHaveLength(2);
    expect(
      proofFor(match("charge.form", { completed: quiet, attempt: violent, conspiracy: quiet })).parts,
    ).toHaveLength(1);
  });

  it("says what is known of the fact a leaf looked at", () => {
    expect(proofFor(violent).fact).toMatchObject({ path: "charge.violent", subject: charge, known: ["true"] });
    expect(proofFor(oneOf("charge.offense", "a")).fact?.known).toBeUndefined();
  });

  it("is as sure as its weakest deciding branch, or the surest of those that would do alone", () => {
    const weak = element("weak", ground("recalled"), violent);
    const sure = element("sure", ground("verified"), violent);
    const confidence = (rule: Node) => explain(smallLayout, rule, scope).confidence;
    expect(confidence(all(weak, sure))).toBe("recalled");
    expect(confidence(any(weak, sure))).toBe("verified");
    expect(confidence(element("outer", ground("secondary"), sure))).toBe("secondary");
    expect(confidence(all(weak, element("no", ground("verified"), quiet)))).toBe("verified");
    expect(confidence(violent)).toBeUndefined();
  });

  it("shows counsel's conclusion with the value derived beside it", () => {
    const on = subject(smallLayout, "charge", "c", { violent: known(true) });
    conclude(smallLayout, on, "victim", false);
    const { proof, truth } = explain(
      smallLayout,
      concludable("victim", "charge", ground("verified"), violent),
      scopeOf(smallLayout, [on]),
    );
    expect(truthText(truth)).toBe("no");
    expect(proof.concluded).toEqual({ met: false, derived: 0b1111 });
    expect(proof.parts).toEqual([]);
  });

  it("carries the open question, the unread words and the silence it rests on", () => {
    const question = { id: "q", question: "?", readings: [], ground: ground("recalled") };
    expect(proofFor(unsettled(question)).question).toBe(question);
    expect(proofFor(unread("u", ground("secondary"), quiet)).ground).toEqual(ground("secondary"));
    const open = scopeOf(smallLayout, [subject(smallLayout, "charge", "c", { silent: known(true) })]);
    const rule = matchSome("charge.form", { attempt: settled("yes") }, settled("no"), {
      fact: "charge.silent",
      question,
    });
    expect(explain(smallLayout, rule, open).proof.question).toBe(question);
  });

  it("says where others may exist who would matter", () => {
    const person = subject(smallLayout, "person", "p");
    relate(smallLayout, person, "charges", [subject(smallLayout, "charge", "c", { violent: known(false) })], false);
    const scope_ = scopeOf(smallLayout, [person]);
    expect(explain(smallLayout, some("person.charges", violent), scope_).proof.othersMayExist).toBe(true);
    expect(explain(smallLayout, some("person.charges", settled("no")), scope_).proof.othersMayExist).toBeUndefined();
  });
});

describe("the sets that would settle a result", () => {
  const rule = any(concludable("victim", "charge", ground("verified"), all(is("charge.violent"), is("charge.silent"))));
  const scope = scopeOf(smallLayout, [subject(smallLayout, "charge", "c")]);

  it("offer counsel's conclusion beside the facts, the smaller set first", () => {
    const { settledBy } = explain(smallLayout, rule, scope);
    expect(settledBy.map((set) => [set.facts.map(groupOf), set.conclusions])).toEqual([
      [[], ["victim"]],
      [["c.charge.violent", "c.charge.silent"], []],
    ]);
  });

  it("name an element though either conclusion would do, for what lies under it would not", () => {
    // One element derived in two ways: concluded, the rule is a no either way; unconcluded, the months decide.
    const { concludable: of, settled: always, atLeast, all: both, not: never } = randomLanguage;
    const inner = of("result", "charge", ground("verified"), always("yes"));
    const other = of("result", "charge", ground("verified"), atLeast("charge.months", 0));
    const twice = both(of("victim", "person", ground("verified"), inner), never(other));
    const open = scopeOf(layout, [subject(layout, "charge", "c"), subject(layout, "person", "p")]);
    const { settledBy } = explain(layout, twice, open);
    expect(settledBy.map((set) => [set.facts.map(groupOf), set.conclusions])).toEqual([
      [["c.charge.months"], []],
      [[], ["result"]],
    ]);
  });

  it("are at most as many as wanted, and it says when there are more", () => {
    expect(explain(smallLayout, rule, scope, { sets: 1 })).toMatchObject({
      moreSets: true,
      settledBy: [{ conclusions: ["victim"] }],
    });
    expect(explain(smallLayout, rule, scope, { sets: 2 }).moreSets).toBe(false);
    expect(explain(smallLayout, rule, scope, { sets: 0 })).toMatchObject({ settledBy: [] });
  });
});
