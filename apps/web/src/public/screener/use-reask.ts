import { answerWords } from "./answer-words.ts";
import { useAround } from "./around.ts";
import { putting, questionNow } from "./screens.ts";
import { type Asked, audienceOf, isSame } from "./told.ts";

/** What was answered to a question, in words, and the way to put it (again); no way where it would not be put. */
export function useReask(asked: Asked): {
  readonly answered: string | undefined;
  readonly ask: (() => void) | undefined;
} {
  const { interview, rules, words, today, go } = useAround();
  const told = interview.told.find((each) => isSame(each.question, asked));
  const question = told?.question ?? questionNow(asked, interview, rules);
  const wording = rules.words(asked.id, audienceOf(interview), words);
  return {
    answered: told && answerWords(told.question, told.answer, wording, words, today),
    ask: question && (() => go(putting(question, told !== undefined))),
  };
}
