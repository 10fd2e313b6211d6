import type { Language } from "../../src/words/language.ts";
import { withoutNames } from "./names.ts";

/** A line of fewer words, without a mark at its end, is a heading or a label. */
const LEAST_WORDS = 6;

/**
 * The sentences of a block that are measured. Left out: names (`withoutNames`),
 * and headings and labels, since the formulas are made for sentences, and short
 * lines would make a page look easier than it is. A long line counts, with or
 * without a mark.
 */
export function sentencesIn(block: string, language: Language): readonly string[] {
  const text = withoutNames(block).replace(/\s+/g, " ").trim();
  const marked = /[.?!:…][)”"»’]*$/.test(text);
  if (!marked && wordsIn(text, language).length < LEAST_WORDS) return [];
  return [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => wordsIn(sentence, language).length > 0);
}

/** The words of a sentence. */
export function wordsIn(sentence: string, language: Language): readonly string[] {
  return [...new Intl.Segmenter(language, { granularity: "word" }).segment(sentence)].flatMap((segment) =>
    segment.isWordLike ? [segment.segment] : [],
  );
}
