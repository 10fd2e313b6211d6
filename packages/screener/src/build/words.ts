import {
  answersFor,
  isQuestionPath,
  type Language,
  placeName,
  type QuestionPath,
  questionFor,
  wordingFor,
} from "@setaside/law";
import type { QuestionWords, ScreenerWords } from "../question-words.ts";
import type { Tables } from "../table.ts";

/** The words of every question and point that the tables name, as the vocabulary of the law has them. */
export function buildWords(tables: Tables, language: Language): ScreenerWords {
  const asked = tables.variables.flatMap(({ id }) => {
    const path = pathOf(id);
    return path === undefined
      ? []
      : [[id, { survivor: wordsFor(path, "survivor", language), friend: wordsFor(path, "friend", language) }] as const];
  });
  const named = new Set(tables.endings.flatMap(({ papersTell, lawyerShows }) => [...papersTell, ...lawyerShows]));
  return {
    questions: Object.fromEntries(asked),
    labels: Object.fromEntries(
      [...named].filter(isQuestionPath).map((path) => [path, questionFor(path).label[language]]),
    ),
    places: Object.fromEntries(Object.keys(tables.places).map((code) => [code, placeName(code, language) ?? code])),
  };
}

/** What the vocabulary asks; of the kind of charge and the court it is asked in the screener's own words. */
function pathOf(id: string): QuestionPath | undefined {
  if (id === "ended") return "charge.disposition";
  return isQuestionPath(id) ? id : undefined;
}

/** A friend is asked as the person herself is where there are no words of her own. */
function wordsFor(path: QuestionPath, audience: "survivor" | "friend", language: Language): QuestionWords {
  const question = questionFor(path);
  const voice = question.wording[language][audience] === undefined ? "survivor" : audience;
  const words = wordingFor(question, voice, language, "federal");
  if (words === undefined) throw new Error(`${path} has no words for a survivor`);
  const { before, help } = words;
  const choices = answersFor(question, voice, language);
  return {
    question: words.question,
    why: words.why,
    ...(before === undefined ? {} : { before }),
    ...(help === undefined ? {} : { help }),
    ...(choices === undefined ? {} : { choices }),
  };
}
