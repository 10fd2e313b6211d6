import { type WordsOf, wordsFrom } from "../../words/translate.ts";
import type { PageGroup, PageMessages } from "./compiled/ids.ts";
import type { PublicLanguage } from "./compiled/languages.ts";
import { pageMessages } from "./compiled/pages.ts";

/** Every sentence of the survivors' side in one language; used when the pages are built, not in the browser. */
export type PublicWords = WordsOf<PublicLanguage, PageMessages, PageGroup>;

/** The ids of messages that want no values. */
export type TextId = {
  [I in keyof PageMessages]: keyof PageMessages[I] extends never ? I : never;
}[keyof PageMessages];

/** The words of a language. */
export function wordsOf(language: PublicLanguage): PublicWords {
  return wordsFrom(language, pageMessages[language]);
}
