import type { Answers, NextQuestion, Standing } from "@setaside/screener";
import type { Rules } from "../../src/public/screener/rules.ts";

type Plain = Omit<NextQuestion, "matter">;

const place: Plain = { id: "place", answer: "choice", values: ["NV", "CA", "PR"], sensitivity: 0 };
const kind: Plain = { id: "kind", answer: "choice", values: ["drugs", "theft", "hurting"], sensitivity: 0 };
const ended: Plain = { id: "ended", answer: "choice", values: ["convicted", "dismissed"], sensitivity: 1 };
const when: Plain = { id: "charge.offenseDate", answer: "year", values: [], sensitivity: 1 };
const age: Plain = { id: "charge.age", answer: "age", values: [], sensitivity: 1 };
const hurt: Plain = { id: "charge.young", answer: "choice", values: ["true", "false"], sensitivity: 2 };
const pending: Plain = { id: "person.pendingCharge", answer: "choice", values: ["true", "false"], sensitivity: 1 };

function only(answers: Answers, id: string): string | undefined {
  const answer = answers[id];
  return answer !== undefined && "oneOf" in answer && answer.oneOf.length === 1 ? answer.oneOf[0] : undefined;
}

/** What an invented law of three places asks of a matter: Nevada for a year, California for an age, both whom it hurt. */
function asked(answers: Answers): readonly Plain[] {
  return [
    place,
    kind,
    ended,
    ...(only(answers, "place") === "NV" ? [when] : []),
    ...(only(answers, "place") === "CA" ? [age] : []),
    ...(only(answers, "kind") === "hurting" ? [hurt] : []),
  ];
}

function standing(answers: Answers): Standing {
  if (only(answers, "charge.young") === "true") return "not";
  if (only(answers, "kind") === undefined || only(answers, "ended") === undefined) return "unknown";
  return only(answers, "place") === "PR" ? "undecided" : "may";
}

/** Rules of no law, small enough to be seen through: they ask what they ask in one order and look at three answers. */
export const inventedRules: Rules = {
  next: ({ matters, person }) => {
    for (const { id, answers } of matters) {
      const open = asked(answers).find((each) => answers[each.id] === undefined);
      if (open !== undefined) return { ...open, matter: id };
    }
    return person[pending.id] === undefined && matters.length > 0 ? { ...pending, matter: undefined } : undefined;
  },
  result: ({ matters }) => ({
    matters: matters.map(({ id, answers }) => ({
      matter: id,
      standing: standing(answers),
      outlooks: [],
      noneFound: [],
    })),
  }),
  words: (id, audience, { language }) => ({
    question: `${language} ${audience} ${id}?`,
    why: "It counts.",
    choices: { NV: "Nevada", CA: "California", PR: "Puerto Rico", drugs: "Drugs", theft: "Theft" },
  }),
  place: (code) => ({ NV: "Nevada", CA: "California", PR: "Puerto Rico" })[code],
  label: (path) => (path === "place" ? "Place" : undefined),
};
