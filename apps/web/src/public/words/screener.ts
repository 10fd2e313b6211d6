import { type WordsOf, wordsFrom } from "../../words/translate.ts";
import type { ScreenerGroup, ScreenerMessages } from "./compiled/ids.ts";
import type { PublicLanguage } from "./compiled/languages.ts";
import { questionsMessages, resultMessages } from "./compiled/screener.ts";

/** What the questions' script may say: the sections `frame`, `find`, `ask` and `found`. */
export type ScreenerWords = WordsOf<PublicLanguage, ScreenerMessages, ScreenerGroup>;

/** Loads the words of one language up to the questions. Those of the result, `find` and `found`, are not among them yet. */
export async function questionsWordsOf(language: PublicLanguage): Promise<ScreenerWords> {
  const { messages } = await questionsMessages[language]();
  return wordsFrom(language, messages);
}

/** Loads all words of one language. */
export async function screenerWordsOf(language: PublicLanguage): Promise<ScreenerWords> {
  const [questions, result] = await Promise.all([questionsMessages[language](), resultMessages[language]()]);
  return wordsFrom(language, { ...questions.messages, ...result.messages });
}
