import type { Account, Answer, Answers, NextQuestion } from "@setaside/screener";
import type { Audience } from "./rules.ts";

/** For whom the questions are answered. */
export type ForWhom = "me" | "friend" | "prison";

/** Which question it is: its id, and the matter that it is about, if any. */
export type Asked = Pick<NextQuestion, "matter" | "id">;

/** One question and what was said to it. */
export interface Told {
  readonly question: NextQuestion;
  readonly answer: Answer;
}

/** All that was said so far. */
export interface Interview {
  readonly forWhom: ForWhom;
  /** Ids of the things on the record, in the order they were told. */
  readonly matters: readonly string[];
  /** In the order in which they were first told. */
  readonly told: readonly Told[];
  /** She said that nothing else is on the record. */
  readonly complete: boolean;
}

/** Whose words the questions have. */
export function audienceOf({ forWhom }: Pick<Interview, "forWhom">): Audience {
  return forWhom === "me" ? "survivor" : "friend";
}

/** What was said, as the engine reads it. */
export function accountOf({ matters, told }: Pick<Interview, "matters" | "told">): Account {
  const about = (matter: string | undefined): Answers =>
    Object.fromEntries(
      told.filter(({ question }) => question.matter === matter).map(({ question, answer }) => [question.id, answer]),
    );
  return { matters: matters.map((id) => ({ id, answers: about(id) })), person: about(undefined) };
}

/** The places of one matter, or of all, as far as they are told: postal codes, and `US` for a federal court. */
export function placesOf({ told }: Pick<Interview, "told">, matter?: string): readonly string[] {
  const places = told.flatMap(({ question, answer }) => {
    if (matter !== undefined && question.matter !== matter) return [];
    if (question.id === "court" && "oneOf" in answer && answer.oneOf.includes("federal")) return ["US"];
    return question.id === "place" && "oneOf" in answer ? answer.oneOf : [];
  });
  return [...new Set(places)];
}

/** Whether two questions are one: the same words about the same matter. */
export function isSame(one: Asked, other: Asked): boolean {
  return one.id === other.id && one.matter === other.matter;
}

/** What was said to a question; undefined where it was not put yet. */
export function answerTo({ told }: Pick<Interview, "told">, question: Asked): Answer | undefined {
  return told.find((each) => isSame(each.question, question))?.answer;
}
