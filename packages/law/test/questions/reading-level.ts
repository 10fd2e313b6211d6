import { syllable } from "syllable";

interface Counts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

function countsOf(text: string, language: "en" | "es", syllablesIn: (word: string) => number): Counts {
  const segments = (granularity: "sentence" | "word") => [
    ...new Intl.Segmenter(language, { granularity }).segment(text),
  ];
  const words = segments("word").flatMap((segment) => (segment.isWordLike ? [segment.segment] : []));
  return {
    sentences: segments("sentence").length,
    words: words.length,
    // A number is read aloud as at least one syllable.
    syllables: words.reduce((sum, word) => sum + Math.max(1, syllablesIn(word)), 0),
  };
}

/** U.S. school grade by Flesch-Kincaid (1975). Lower is easier. */
export function fleschKincaid(text: string): number {
  const { sentences, words, syllables } = countsOf(text, "en", syllable);
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/** Ease by Fernández-Huerta (1959), with words per sentence. 70 to 80 is fairly easy; higher is easier. */
export function fernandezHuerta(text: string): number {
  const { sentences, words, syllables } = countsOf(text, "es", spanishSyllables);
  return 206.84 - 60 * (syllables / words) - 1.02 * (words / sentences);
}

/**
 * Syllables of a Spanish word: each group of vowels has as many as it has
 * strong vowels, and at least one; an accented í or ú is strong. The u of que,
 * qui, gue, gui is silent, and a final y is a weak vowel.
 */
export function spanishSyllables(word: string): number {
  const sounded = word
    .toLowerCase()
    .replace(/([qg])u(?=[eiéí])/g, "$1")
    .replace(/y$/, "i");
  const groups = sounded.match(/[aeiouáéíóúü]+/g) ?? [];
  return groups.reduce((sum, group) => sum + Math.max(1, group.match(/[aeoáéóíú]/g)?.length ?? 0), 0);
}
