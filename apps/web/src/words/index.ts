import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { messages as english } from "./compiled/en.ts";
import { messages as spanish } from "./compiled/es.ts";
import type { Language } from "./language.ts";
import { type Words, wordsFrom } from "./translate.ts";

export type { Words } from "./translate.ts";

/** Our own words by language. The law's statements and the reader's remarks are not among them: they come with the data. */
export const wordsIn: Readonly<Record<Language, Words>> = {
  en: wordsFrom("en", english),
  es: wordsFrom("es", spanish),
};

/** The language of the page around a part of it. */
export const LanguageContext = createContext<Language>("en");

/** Our words, and their language, where this part of the page stands. */
export function useWords(): Words {
  return wordsIn[useContext(LanguageContext)];
}
