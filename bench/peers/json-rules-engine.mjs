/**
 * The vacatur rule in json-rules-engine. Configured: one engine, named
 * conditions set once, one rule; each fact set is one `run`. Lists are tested
 * with its own decorators. By default a fact that is not known throws; with
 * `allowUndefinedFacts` it is undefined, and every comparison with it is false.
 */
import { Engine } from "json-rules-engine";
import { acts, laborActs, laborPurposes, listedStatutes, means, offenseLines } from "./offense-table.mjs";

const is = (fact, value) => ({ fact, operator: "equal", value });
const isIn = (fact, value) => ({ fact, operator: "in", value });
const someIn = (fact, value) => ({ fact, operator: "someFact:in", value });
const named = (condition) => ({ condition });

function lineOf({ statute, forms, circuit, since }) {
  const conditions = [is("statute", statute)];
  if (forms !== undefined) conditions.push(isIn("form", forms));
  if (circuit !== undefined) conditions.push(is("circuit", circuit));
  if (since !== undefined)
    conditions.push({ fact: "offenseDay", operator: "greaterThanInclusive", value: dayOf(since) });
  return { all: conditions };
}

/** Days as numbers, which is what the engine compares. */
function dayOf(iso) {
  return Date.parse(iso) / 86_400_000;
}

const conditions = {
  "severe sex trafficking": {
    all: [
      someIn("acts", acts),
      { fact: "purpose", operator: "contains", value: "commercial-sex" },
      { any: [someIn("means", means), { fact: "ageWhenInduced", operator: "lessThan", value: 18 }] },
    ],
  },
  "labor trafficking": { all: [someIn("acts", laborActs), someIn("means", means), someIn("purpose", laborPurposes)] },
  victim: { any: [named("severe sex trafficking"), named("labor trafficking")] },
  "direct result": { all: [is("timing", "during"), is("forTrafficker", true), is("underControl", true)] },
  "crime of violence": { any: offenseLines.filter(({ violent }) => violent).map(lineOf) },
};

function engineOf(classified, options) {
  const engine = new Engine([], options);
  for (const [name, condition] of Object.entries(conditions)) engine.setCondition(name, condition);
  const levelA = classified
    ? [is("crimeOfViolence", false)]
    : [isIn("statute", listedStatutes), { not: named("crime of violence") }];
  engine.addRule({
    conditions: {
      all: [
        is("disposition", "convicted"),
        is("jurisdiction", "federal"),
        ...levelA,
        named("victim"),
        named("direct result"),
      ],
    },
    event: { type: "may vacate" },
  });
  return engine;
}

function factsOf({ charge, episode, crimeOfViolence }, classified) {
  const { offenseDate, statute, circuit, form, ...rest } = charge;
  const offense = classified
    ? { crimeOfViolence }
    : { statute, circuit, form, offenseDay: offenseDate && dayOf(offenseDate) };
  const facts = { ...rest, ...episode, ...offense };
  for (const name of Object.keys(facts)) if (facts[name] === undefined) delete facts[name];
  return facts;
}

function peer(classified, options) {
  const engine = engineOf(classified, options);
  return {
    prepare: (factSet) => factsOf(factSet, classified),
    run: (facts) => engine.run(facts).then(({ events }) => events.length > 0),
    answerOf: (value) => (value ? "yes" : "no"),
    explain: (facts) => engine.run(facts),
  };
}

export const jsonRulesEngine = ({ classified }) => peer(classified, {});
export const jsonRulesEngineLoose = ({ classified }) => peer(classified, { allowUndefinedFacts: true });
