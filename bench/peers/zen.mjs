/**
 * The vacatur rule as a GoRules decision: a table for the offense, a node of
 * expressions for the rest. Configured: `ZenDecisionContent` compiled once, one
 * decision made from it; each fact set is one `evaluate`, awaited. A decision
 * with no table (the offense classified beforehand) is the expressions alone.
 */
import { ZenDecisionContent, ZenEngine } from "@gorules/zen-engine";
import { acts, laborActs, laborPurposes, means, offenseLines } from "./offense-table.mjs";

const quoted = (list) => list.map((each) => `"${each}"`).join(", ");
const someIn = (fact, list) => `some(${fact}, # in [${quoted(list)}])`;

const table = {
  id: "offense",
  type: "decisionTableNode",
  name: "offense",
  position: { x: 200, y: 0 },
  content: {
    hitPolicy: "first",
    passThrough: true,
    inputField: null,
    outputPath: null,
    executionMode: "single",
    inputs: [
      { id: "statute", name: "Statute", field: "statute" },
      { id: "form", name: "Form", field: "form" },
      { id: "circuit", name: "Circuit", field: "circuit" },
      { id: "date", name: "Offense date", field: "offenseDate" },
    ],
    outputs: [{ id: "violent", name: "Crime of violence", field: "crimeOfViolence" }],
    rules: offenseLines.map(({ statute, forms, circuit, since, violent }, at) => ({
      _id: `line${at}`,
      statute: `"${statute}"`,
      form: forms === undefined ? "" : quoted(forms),
      circuit: circuit === undefined ? "" : `"${circuit}"`,
      date: since === undefined ? "" : `d($) >= d("${since}")`,
      violent: String(violent),
    })),
  },
};

const rule = {
  id: "rule",
  type: "expressionNode",
  name: "rule",
  position: { x: 400, y: 0 },
  content: {
    passThrough: false,
    inputField: null,
    outputPath: null,
    executionMode: "single",
    expressions: [
      {
        id: "severe",
        key: "severeSexTrafficking",
        value: `${someIn("acts", acts)} and "commercial-sex" in purpose and (${someIn("means", means)} or ageWhenInduced < 18)`,
      },
      {
        id: "labor",
        key: "laborTrafficking",
        value: `${someIn("acts", laborActs)} and ${someIn("means", means)} and ${someIn("purpose", laborPurposes)}`,
      },
      { id: "nexus", key: "directResult", value: `timing == "during" and forTrafficker and underControl` },
      {
        id: "vacate",
        key: "mayVacate",
        value: `disposition == "convicted" and jurisdiction == "federal" and not crimeOfViolence and ($.severeSexTrafficking or $.laborTrafficking) and $.directResult`,
      },
    ],
  },
};

function graphOf(classified) {
  const nodes = [
    { id: "in", type: "inputNode", name: "request", position: { x: 0, y: 0 } },
    ...(classified ? [] : [table]),
    rule,
    { id: "out", type: "outputNode", name: "response", position: { x: 600, y: 0 } },
  ];
  const edges = nodes.slice(1).map((node, at) => ({
    id: `edge${at}`,
    type: "edge",
    sourceId: nodes[at].id,
    targetId: node.id,
  }));
  return { nodes, edges };
}

export function zen({ classified }) {
  const decision = new ZenEngine().createDecision(new ZenDecisionContent(graphOf(classified)));
  return {
    prepare: ({ charge, episode, crimeOfViolence }) => {
      const { offenseDate, ...rest } = charge;
      // Its dates are whole days.
      const date = offenseDate === undefined ? {} : { offenseDate: offenseDate.padEnd(7, "-01").padEnd(10, "-01") };
      return { ...rest, ...date, ...episode, ...(classified ? { crimeOfViolence } : {}) };
    },
    run: (facts) => decision.evaluate(facts).then(({ result }) => result.mayVacate),
    answerOf: (value) => (value === true ? "yes" : value === false ? "no" : String(value)),
    explain: (facts) => decision.evaluate(facts, { trace: true }),
  };
}
