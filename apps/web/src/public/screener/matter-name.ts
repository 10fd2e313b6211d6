import { answerWords } from "./answer-words.ts";
import type { Around } from "./around.ts";
import { audienceOf } from "./told.ts";

/** Answers that tell one thing on the record from another, in the order in which they name it. */
const telling = ["place", "kind"];

/** What a thing on the record is called on the page: its number, and what was said of it. */
export function matterName(
  matter: string,
  { interview, rules, words, today }: Pick<Around, "interview" | "rules" | "words" | "today">,
): string {
  const number = interview.matters.indexOf(matter) + 1;
  const said = telling.flatMap((id) => {
    const told = interview.told.find(({ question }) => question.id === id && question.matter === matter);
    if (told === undefined || "passed" in told.answer) return [];
    const wording = rules.words(id, audienceOf(interview), words);
    return [answerWords(told.question, told.answer, wording, words, today)];
  });
  return words.t("ask.matter.name", {
    number,
    what: said.length === 0 ? words.t("ask.matter.plain") : said.join(", "),
  });
}
