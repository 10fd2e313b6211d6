import { ownQuestions } from "../states/own-facts.ts";
import { chargeQuestions } from "./charge.data.ts";
import { episodeQuestions } from "./episode.data.ts";
import { nexusQuestions } from "./nexus.data.ts";
import { outcomeQuestions } from "./outcome.data.ts";
import { personQuestions } from "./person.data.ts";
import type { FactQuestion, QuestionPath, QuestionsFor } from "./question.ts";
import { relationQuestions } from "./relations.data.ts";

export { papers } from "./papers.data.ts";
export type { Audience, FactQuestion, Language, QuestionPath, Wording, Wordings } from "./question.ts";
export { type RecordPath, type RecordQuestion, recordQuestions } from "./record.data.ts";
export { type AskingLaw, answersFor, namesLaw, papersFor, wordingFor } from "./words.ts";

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

/** Whether only one state's law asks for the fact at `path`, in words of its own. */
export function isOwnFact(path: string): boolean {
  return Object.hasOwn(ownQuestions, path);
}

/** Whether `path` names a fact or list of the vocabulary. */
export function isQuestionPath(path: string): path is QuestionPath {
  return Object.hasOwn(questions, path);
}
