import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { messages as english } from "./compiled/en.ts";
import { messages as spanish } from "./compiled/es.ts";
import type { Group, Messages } from "./compiled/ids.ts";
import type { Language } from "./language.ts";
import { type WordsOf, wordsFrom } from "./translate.ts";

/** Our own words in one language, by ids such as `findings.heading`: the room it is in, then its name. */
export type Words = WordsOf<Language, Messages, Group>;

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
