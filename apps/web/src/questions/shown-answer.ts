import type { Json } from "@setaside/casefile";
import type { Screen } from "@setaside/relief";
import type { QuestionWords } from "../reading/protocol.ts";

/** A value in the words of its question. What was typed may be any text, such as the name of an object's own method. */
export function answerWords({ answers }: Pick<QuestionWords, "answers">, value: string): string {
  return Object.hasOwn(answers, value) ? (answers[value] ?? value) : value;
}

/** What was answered, in the words in which it was asked. */
export function shownAnswer(value: Json, words: Pick<QuestionWords, "answers">): string {
  if (!Array.isArray(value)) return answerWords(words, String(value));
  return value.length === 0 ? "—" : value.map((each) => answerWords(words, String(each))).join(", ");
}

/** Why a typed answer was not taken, in the words of the law's vocabulary. */
export function notUnderstood({ remarks }: Screen, subjects: readonly string[], fact: string): readonly string[] {
  const places = subjects.map((subject) => `${subject.includes(":") ? subject : `${subject}:${subject}`} ${fact}`);
  const about = remarks.filter(({ code, place }) => code === "fact-not-understood" && places.includes(place ?? ""));
  return [...new Set(about.map(({ message }) => message))];
}
