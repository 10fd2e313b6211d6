import { answersFor, type FactQuestion, questions, recordQuestions, wordingFor } from "@setaside/law";
import { type Language, languages } from "../../src/words/language.ts";

/** What is read at one time: a page, or a question with its answers. */
export interface Screen {
  readonly id: string;
  readonly language: Language;
  /** Paragraphs, items, headings and labels, in the order of reading. */
  readonly blocks: readonly string[];
}

/** Each question worded for a survivor or a friend, with its why, help and answers: those that the screener may put, and those that only an attorney’s office puts. */
export function questionScreens(): readonly Screen[] {
  return [...Object.entries(questions), ...Object.entries(recordQuestions)].flatMap(([path, question]) =>
    languages.flatMap((language) => screensOf(path, question, language)),
  );
}

/** What is put to a reader: a fact's question, or one of the record's own, which have no answers in words. */
type Put = Pick<FactQuestion, "wording" | "inState" | "values" | "valuesAs">;

function screensOf(path: string, question: Put, language: Language): readonly Screen[] {
  return (["survivor", "friend"] as const).flatMap((audience) => {
    const words = wordingFor(question, audience, language, "state");
    if (words === undefined) return [];
    const answers = Object.values(answersFor(question, audience, language) ?? {});
    const said = [words.before, words.question, words.why, words.help, ...answers];
    return [{ id: `${path} (${audience})`, language, blocks: said.filter((part) => part !== undefined) }];
  });
}
