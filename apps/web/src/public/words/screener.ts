import { type WordsOf, wordsFrom } from "../../words/translate.ts";
import type { ScreenerGroup, ScreenerMessages } from "./compiled/ids.ts";
import type { PublicLanguage } from "./compiled/languages.ts";
import { screenerMessages } from "./compiled/screener.ts";

/** What the questions' script may say: the sections `frame`, `find`, `ask` and `found`. */
export type ScreenerWords = WordsOf<PublicLanguage, ScreenerMessages, ScreenerGroup>;

/** Loads the words of one language, and of no other, with the script of the questions. */
export async function screenerWordsOf(language: PublicLanguage): Promise<ScreenerWords> {
  const { messages } = await screenerMessages[language]();
  return wordsFrom(language, messages);
}
