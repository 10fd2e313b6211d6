import { ownQuestions } from "../states/own-facts.ts";
import { chargeQuestions } from "./charge.data.ts";
import { episodeQuestions } from "./episode.data.ts";
import { nexusQuestions } from "./nexus.data.ts";
import { outcomeQuestions } from "./outcome.data.ts";
import { personQuestions } from "./person.data.ts";
import type { FactQuestion, QuestionPath, QuestionsFor } from "./question.ts";
import { relationQuestions } from "./relations.data.ts";

export { type ArrestQuestion, arrestQuestions } from "./arrest.data.ts";
export { papers } from "./papers.data.ts";
export type { Audience, FactQuestion, Language, QuestionPath, Wording, Wordings } from "./question.ts";
export { answersFor, papersFor } from "./words.ts";

const all: QuestionsFor<QuestionPath> = {
  ...personQuestions,
  ...episodeQuestions,
  ...chargeQuestions,
  ...nexusQuestions,
  ...outcomeQuestions,
  ...relationQuestions,
};

/** The question for every fact of the vocabulary, and for every list whether it has others; those that one state's law asks are among them. */
export const questions: Readonly<Record<QuestionPath, FactQuestion>> = { ...all, ...ownQuestions };

/** How the fact at `path` is asked. */
export function questionFor(path: QuestionPath): FactQuestion {
  return questions[path];
}

/** Whether `path` names a fact or list of the vocabulary. */
export function isQuestionPath(path: string): path is QuestionPath {
  return Object.hasOwn(questions, path);
}
