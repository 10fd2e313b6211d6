import { type Ground, leastOf, mostOf, type Node, type OpenQuestion, partsOf, rankOf } from "@setaside/logic";
import { describe, expect, it } from "vitest";
import { federalCases, type GoldenCase } from "../src/federal/cases/index.ts";
import { offenses } from "../src/federal/offenses/index.ts";
import { arrestReliefs, chargeReliefs, federalReliefs } from "../src/federal/reliefs.ts";
import { isQuestionPath } from "../src/questions/index.ts";
import { sources } from "../src/sources.data.ts";
import { stateLaws, stateReliefs } from "../src/states/states.ts";
import { type FactPath, type RelationPath, vocabulary } from "../src/vocabulary.ts";
import { askedAbout, exactFor } from "./answer.ts";
import { sameMeaning } from "./mutate.ts";

const federal = [...askedAbout.values()].flatMap((rule) => [...distinct(rule)]);
const every = [...federal, ...stateReliefs().flatMap(({ expression }) => [...distinct(expression)])];

/** Facts that no rule names, and what they are kept for. */
const reserved: Readonly<Partial<Record<FactPath, string>>> = {
  "person.birthDate": "gives charge.ageAtOffense",
  "person.noncitizen": "advisories on immigration",
  "person.removalCircuit": "advisories on immigration that hold in some circuits only",
  "person.custody": "the order of the plan",
};

/** Paths that a rule names and nobody is asked for, and what is asked instead. */
const askedAs: Readonly<Partial<Record<FactPath | RelationPath, FactPath | RelationPath>>> = {
  // An outcome is recorded by its class; one that is not known is an outcome still to be found.
  "outcome.class": "charge.outcomes",
  // Asked once of the person, not of each charge.
  "charge.episodes": "person.episodes",
};

describe("the vocabulary", () => {
  const named = new Set(every.flatMap(pathsOf));

  it("is used: every fact by some rule, or reserved for a purpose", () => {
    const unused = Object.keys(vocabulary.facts).filter((path) => !named.has(path));
    expect(unused.sort()).toEqual(Object.keys(reserved).sort());
  });

  it("has a question for every fact and list that a rule names", () => {
    expect([...named].filter((path) => !isQuestionPath(path))).toEqual([]);
  });

  it("asks nothing that changes nothing: each fact a rule names decides some golden case", () => {
    const deciding = new Set(federalCases.flatMap(({ missing }) => missing));
    const asked = [...new Set(federal.flatMap(pathsOf))].map(
      (path) => askedAs[path as FactPath | RelationPath] ?? path,
    );
    expect(asked.filter((path) => !deciding.has(path))).toEqual([]);
  });

  it("has every conclusion of counsel in some rule", () => {
    const concluded = new Set(every.flatMap((node) => (node.kind === "element" && node.concludedOn ? [node.id] : [])));
    expect([...concluded].sort()).toEqual([...vocabulary.conclusions].sort());
  });
});

describe("every statement", () => {
  const inRules = every.flatMap(groundsOf);
  const aroundRules = federalReliefs.flatMap((relief) => [
    ...[relief.who, relief.court, relief.discretionGround, relief.burden],
    ...[relief.motionContents, relief.evidence, relief.clocks, relief.effect, relief.limits].flat(),
    ...relief.notes.map(({ question }) => question.ground),
  ]);

  it("says something, with a citation and how well it is known", () => {
    for (const { text, citation, confidence, kind } of [...inRules, ...aroundRules]) {
      expect(text.length, citation).toBeGreaterThan(5);
      expect(citation, text).not.toBe("");
      expect(["verified", "secondary", "recalled"]).toContain(confidence);
      expect(["statute", "holding", "analysis"]).toContain(kind);
    }
  });

  it("names a source that exists", () => {
    const ofStates = [...stateLaws().values()].flatMap(({ law }) => law.statutes.flatMap((each) => each.sources));
    const known = new Set<string>([...Object.values(sources), ...ofStates.map(({ url }) => url)]);
    const named = [...inRules, ...aroundRules].flatMap(({ source }) => (source === undefined ? [] : [source]));
    expect(named.filter((source) => !known.has(source))).toEqual([]);
  });

  it("that claims the enacted words were read, or described, does not claim more", () => {
    for (const { textStatus, confidence, text } of [...inRules, ...aroundRules]) {
      if (textStatus === "enacted-described" || textStatus === "introduced-only") {
        expect(confidence, text).not.toBe("verified");
      }
    }
  });

  it("that a rule rests on and that was read only in an earlier bill names a source on the enacted provision", () => {
    const thin = inRules.filter(({ textStatus }) => textStatus === "introduced-only");
    expect(thin.length).toBeGreaterThan(0);
    expect(thin.filter(({ source }) => source === undefined || source === sources.hr1379)).toEqual([]);
  });
});

describe("every open question", () => {
  const questions = [
    ...every.flatMap(questionsOf),
    ...federalReliefs.flatMap(({ notes }) => notes.map(({ question }) => question)),
  ];

  it("has readings with arguments", () => {
    for (const { id, question, readings } of questions) {
      expect(question, id).toContain("?");
      expect(readings.length, id).toBeGreaterThan(0);
      for (const { argument } of readings) expect(argument.length, id).toBeGreaterThan(5);
    }
  });

  it("has an id of its own", () => {
    const texts = new Map(questions.map(({ id, question }) => [id, question]));
    for (const { id, question } of questions) expect(texts.get(id)).toBe(question);
  });
});

describe("every relief", () => {
  it("has the id of the design, once", () => {
    expect(federalReliefs.map(({ id }) => id).sort()).toEqual([
      "us/expunge-arrest",
      "us/expunge-arrest-level-a",
      "us/expunge-arrest-level-b",
      "us/first-offender-expungement",
      "us/sentence-reduction",
      "us/trial-defense",
      "us/vacate-conviction-level-a",
    ]);
    expect(federalReliefs).toHaveLength(chargeReliefs.length + arrestReliefs.length);
  });

  it("means one thing by the name of an element", () => {
    for (const { id, expression } of federalReliefs) {
      const byName = new Map<string, Node>();
      for (const node of distinct(expression)) {
        if (node.kind !== "element") continue;
        const known = byName.get(node.id);
        if (known === undefined) byName.set(node.id, node.part);
        else expect(sameMeaning(known, node.part), `${id}: ${node.id}`).toBe(true);
      }
    }
  });

  it("is in force from a day, under a citation with its identifier", () => {
    for (const { inForce, authority } of federalReliefs) {
      expect(inForce.from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(authority.citation).toMatch(/^18 U\.S\.C\. § /);
      expect(authority.uslm).toMatch(/^\/us\/usc\/t18\/s\w+/);
    }
  });
});

describe("the reliefs among themselves", () => {
  const [combined, ...levels] = arrestReliefs.map(({ expression }) => expression);
  // Those of level A leave open what level B asks, which takes a second each and shows nothing more.
  const arrestCases = federalCases.filter(
    ({ relief }) => relief === "us/expunge-arrest" || relief === "us/expunge-arrest-level-b",
  );

  it("an arrest that meets one level's test meets the combined one", () => {
    expect(arrestCases.length).toBeGreaterThan(50);
    for (const golden of arrestCases) {
      const either = ranksOf(golden, combined);
      for (const level of levels) {
        const one = ranksOf(golden, level);
        expect(either.least, golden.id).toBeGreaterThanOrEqual(one.least);
        expect(either.most, golden.id).toBeGreaterThanOrEqual(one.most);
      }
    }
  });

  it("an arrest for what can be vacated can be expunged: a direct result is directly related", () => {
    const convictions = federalCases.filter(({ relief }) => relief === "us/vacate-conviction-level-a");
    for (const golden of convictions) {
      const arrested = { ...golden, situation: { ...golden.situation, arrests: { a1: ["c1"] } }, subject: "a1" };
      const conviction = ranksOf(golden, askedAbout.get(golden.relief));
      expect(ranksOf(arrested, levels[0]).least, golden.id).toBeGreaterThanOrEqual(conviction.least);
    }
  });

  it("a conviction that can be vacated is of a level whose sentence could be reduced", () => {
    const convictions = federalCases.filter(({ relief }) => relief === "us/vacate-conviction-level-a");
    for (const golden of convictions) {
      const c1 = golden.situation.charges?.["c1"];
      const facts = { ...c1?.facts, imprisonmentImposed: true, imprisonmentServed: true };
      const imprisoned = { ...golden, situation: { ...golden.situation, charges: { c1: { ...c1, facts } } } };
      const reduced = ranksOf(imprisoned, askedAbout.get("us/sentence-reduction"));
      expect(reduced.least, golden.id).toBeGreaterThanOrEqual(ranksOf(golden, askedAbout.get(golden.relief)).least);
    }
  });
});

function ranksOf(golden: GoldenCase, rule: Node | undefined): { readonly least: number; readonly most: number } {
  if (rule === undefined) throw new Error("no such rule");
  const { truth } = exactFor(golden, rule);
  return { least: rankOf(leastOf(truth)), most: rankOf(mostOf(truth)) };
}

/** Each node of a tree once, however often it stands in it. */
function distinct(root: Node): ReadonlySet<Node> {
  const found = new Set<Node>();
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (found.has(node)) continue;
    found.add(node);
    waiting.push(...partsOf(node));
  }
  return found;
}

function pathsOf(node: Node): readonly string[] {
  if (node.kind === "some") return [node.relation];
  if (!("fact" in node)) return [];
  return node.kind === "match" && node.silent !== undefined ? [node.fact, node.silent.fact] : [node.fact];
}

function questionsOf(node: Node): readonly OpenQuestion[] {
  if (node.kind === "unsettled") return [node.question];
  return node.kind === "match" && node.silent !== undefined ? [node.silent.question] : [];
}

function groundsOf(node: Node): readonly Ground[] {
  if (node.kind === "element" || node.kind === "unread") return [node.ground];
  return questionsOf(node).map(({ ground }) => ground);
}

describe("the rule on attempts", () => {
  it("is given as Taylor's holding only where Taylor decided: § 1951", () => {
    const sections = offenses
      .filter(({ attempt }) => attempt === "not")
      .map(({ title, section }) => `${title}:${section}`);
    expect(new Set(sections)).toEqual(new Set(["18:1951"]));
  });
});
