import type { Language } from "../../src/words/language.ts";
import { sentencesIn, wordsIn } from "./sentences.ts";
import { syllablesOf } from "./syllables.ts";

/** The grade that no screen may be above: sixth. */
export const highestGrade = 6;

/** How hard a text is to read. */
export interface Grade {
  /** U.S. school grade: Flesch-Kincaid in English, Crawford in Spanish. Lower is easier. */
  readonly grade: number;
  /** Spanish only: ease by Szigriszt-Pazos. On the INFLESZ scale 55 is normal, 65 fairly easy, 80 very easy. */
  readonly ease: number | undefined;
  readonly sentences: number;
  readonly words: number;
}

/**
 * The grade of a text given as its blocks (paragraphs, items, headings, labels);
 * undefined where nothing of it is measured. A sentence that stands there many
 * times counts once. What is left out: `sentencesIn`.
 *
 * English: Kincaid, Fishburne, Rogers and Chissom (1975). Spanish: Crawford
 * (1984), made on primary-school readers and for the first six grades, and
 * Szigriszt Pazos (1993) with the scale of Barrio-Cantalejo (INFLESZ, 2008).
 */
export function gradeOf(blocks: readonly string[], language: Language): Grade | undefined {
  const sentences = [...new Set(blocks.flatMap((block) => sentencesIn(block, language)))];
  const words = sentences.flatMap((sentence) => wordsIn(sentence, language));
  if (words.length === 0) return undefined;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, language), 0);
  const perSentence = words.length / sentences.length;
  const perWord = syllables / words.length;
  const counted = { sentences: sentences.length, words: words.length };
  if (language === "en") return { grade: 0.39 * perSentence + 11.8 * perWord - 15.59, ease: undefined, ...counted };
  return {
    grade: -0.205 * (100 / perSentence) + 0.049 * (100 * perWord) - 3.407,
    ease: 206.835 - 62.3 * perWord - perSentence,
    ...counted,
  };
}
