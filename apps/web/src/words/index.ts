import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { en } from "./en.ts";
import { es } from "./es.ts";
import type { Language } from "./language.ts";

export type Words = typeof en;

/** Our own words in a language. */
export const wordsIn: Readonly<Record<Language, Words>> = { en, es };

/** The language of the page around a part of it. */
export const LanguageContext = createContext<Language>("en");

/** Our words, and their language, where this part of the page stands. */
export function useWords(): { readonly words: Words; readonly language: Language } {
  const language = useContext(LanguageContext);
  return { words: wordsIn[language], language };
}
