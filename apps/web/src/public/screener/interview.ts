import type { Answer, NextQuestion } from "@setaside/screener";
import type { Rules } from "./rules.ts";
import { stillAsked } from "./still-asked.ts";
import { type Asked, type ForWhom, type Interview, isSame, type Told } from "./told.ts";

/** An interview in which nothing has been said, with one thing on the record to ask about. */
export function beginInterview(forWhom: ForWhom): Interview {
  return { forWhom, matters: ["1"], told: [], complete: false };
}

/** Takes an answer, in the place of an earlier one to the same question, and drops answers to what is no longer asked. */
export function tell(interview: Interview, question: NextQuestion, answer: Answer, rules: Rules): Interview {
  const entry: Told = { question, answer };
  const again = interview.told.some((each) => isSame(each.question, question));
  const told = again
    ? interview.told.map((each) => (isSame(each.question, question) ? entry : each))
    : [...interview.told, entry];
  return withoutStale({ ...interview, told }, rules);
}

/** Adds one more thing on the record; where `sameAs` names another, with the place and the court of that one. */
export function addMatter(interview: Interview, rules: Rules, sameAs?: string): Interview {
  const id = String(1 + Math.max(0, ...interview.matters.map(Number)));
  const copied = interview.told
    .filter(({ question }) => question.matter === sameAs && isWhere(question))
    .map(({ question, answer }) => ({ answer, question: { ...question, matter: id } }));
  const told = sameAs === undefined ? interview.told : [...interview.told, ...copied];
  return withoutStale({ ...interview, matters: [...interview.matters, id], told, complete: false }, rules);
}

/** Takes one thing off, with all that was said of it. */
export function removeMatter(interview: Interview, matter: string, rules: Rules): Interview {
  const matters = interview.matters.filter((id) => id !== matter);
  const told = interview.told.filter(({ question }) => question.matter !== matter);
  return withoutStale({ ...interview, matters, told }, rules);
}

function isWhere({ id }: Asked): boolean {
  return id === "place" || id === "court";
}

/**
 * Keeps what would have been asked, answer by answer in the order told. The rest was about a record that has since been
 * corrected, and must not weigh in the result unseen.
 */
export function withoutStale(interview: Interview, rules: Rules): Interview {
  const told: Told[] = [];
  for (const each of interview.told) {
    const question = stillAsked(each.question, { ...interview, told }, rules);
    const answer = question && answerWithin(each.answer, question);
    if (question !== undefined && answer !== undefined) told.push({ question, answer });
  }
  return { ...interview, told };
}

/** The part of an answer that the question still offers. */
function answerWithin(answer: Answer, { answer: kind, values }: NextQuestion): Answer | undefined {
  if ("passed" in answer) return answer;
  if ("range" in answer) return kind === "choice" ? undefined : answer;
  const oneOf = answer.oneOf.filter((value) => values.includes(value));
  return kind !== "choice" || oneOf.length === 0 ? undefined : { oneOf };
}
