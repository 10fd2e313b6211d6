/**
 * The vacatur rule in JSON Logic. Configured: json-logic-engine, the rule
 * compiled once with `build`. Lists are tested with `some`. What is not known
 * is absent, which `var` reads as null.
 */
import { LogicEngine } from "json-logic-engine";
import { acts, laborActs, laborPurposes, means, offenseLines } from "./offense-table.mjs";

const the = (name) => ({ var: name });
const is = (name, value) => ({ "===": [the(name), value] });
const someIn = (name, list) => ({ some: [the(name), { in: [the(""), list] }] });

function lineOf({ statute, forms, circuit, since }) {
  const conditions = [is("statute", statute)];
  if (forms !== undefined) conditions.push({ in: [the("form"), forms] });
  if (circuit !== undefined) conditions.push(is("circuit", circuit));
  if (since !== undefined) conditions.push({ ">=": [the("offenseDate"), since] });
  return { and: conditions };
}

const violentByTable = {
  if: [...offenseLines.flatMap((line) => [lineOf(line), line.violent]), null],
};

const victim = {
  or: [
    {
      and: [
        someIn("acts", acts),
        { in: ["commercial-sex", the("purpose")] },
        { or: [someIn("means", means), { "<": [the("ageWhenInduced"), 18] }] },
      ],
    },
    { and: [someIn("acts", laborActs), someIn("means", means), someIn("purpose", laborPurposes)] },
  ],
};

function ruleOf(classified) {
  return {
    and: [
      is("disposition", "convicted"),
      is("jurisdiction", "federal"),
      { "!": [classified ? the("crimeOfViolence") : violentByTable] },
      victim,
      is("timing", "during"),
      the("forTrafficker"),
      the("underControl"),
    ],
  };
}

export function jsonLogic({ classified }) {
  const run = new LogicEngine().build(ruleOf(classified));
  return {
    prepare: ({ charge, episode, crimeOfViolence }) => ({
      ...charge,
      ...episode,
      ...(classified ? { crimeOfViolence } : {}),
    }),
    run: (facts) => run(facts),
    answerOf: (value) => (value === true ? "yes" : value === false ? "no" : String(value)),
  };
}
