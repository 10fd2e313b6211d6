import { type Account, type Answer, type Answers, type NextQuestion, nextQuestion } from "../src/index.ts";
import { tables } from "../src/made/tables.ts";

/** The day on which all these people ask. */
export const today = "2026-11-27";

/** What somebody could say if asked; a word for a choice, an answer for the rest. What is absent she does not know. */
export type Knows = Readonly<Record<string, string | Answer>>;

/** The account that comes of putting every question that is worth asking, and the questions put. */
export function interview(
  matters: readonly Knows[],
  person: Knows = {},
): { readonly account: Account; readonly asked: readonly string[] } {
  let account: Account = { matters: matters.map((_, at) => ({ id: `m${at + 1}`, answers: {} })), person: {} };
  const asked: string[] = [];
  for (let question = next(account); question !== undefined; question = next(account)) {
    const { matter, id } = question;
    if (asked.length > 200) throw new Error(`there is no end to the questions: ${asked.slice(-5)}`);
    asked.push(matter === undefined ? id : `${matter} ${id}`);
    account = answered(account, question, matter === undefined ? person : (matters[Number(matter.slice(1)) - 1] ?? {}));
  }
  return { account, asked };
}

function next(account: Account): NextQuestion | undefined {
  return nextQuestion(account, tables, { today });
}

function answered(account: Account, { matter, id }: NextQuestion, knows: Knows): Account {
  const known = knows[id];
  const answer: Answer =
    known === undefined ? { passed: "not-sure" } : typeof known === "string" ? { oneOf: [known] } : known;
  const add = (to: Answers): Answers => ({ ...to, [id]: answer });
  if (matter === undefined) return { ...account, person: add(account.person) };
  return {
    ...account,
    matters: account.matters.map((each) => (each.id === matter ? { ...each, answers: add(each.answers) } : each)),
  };
}
