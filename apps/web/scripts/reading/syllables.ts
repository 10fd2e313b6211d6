import { syllable } from "syllable";
import type { Language } from "../../src/words/language.ts";

/** How many syllables a word has when read aloud; at least one, as a number or a sign does. */
export function syllablesOf(word: string, language: Language): number {
  return Math.max(1, language === "en" ? englishSyllables(word) : spanishSyllables(word));
}

/** The library counts three in law-yer, a word that stands on every page. */
function englishSyllables(word: string): number {
  return /^lawyers?$/i.test(word) ? 2 : syllable(word);
}

/**
 * Syllables of a Spanish word by the rules of its spelling: each group of
 * vowels has as many as it has strong ones (a, e, o, and í or ú with an accent,
 * which parts a diphthong), and at least one. The u of que, qui, gue and gui is
 * silent, that of güe and güi is not; y is a weak vowel at the end of a word
 * and by itself, elsewhere a consonant. An h between vowels parts them here
 * (pro-hi-bir), as most people speak: the count that is harder on our words.
 *
 * Hyphenation patterns can't do this: they leave a-bo-ga-do, te-a-tro and pa-ís
 * whole where a line may not be broken.
 */
export function spanishSyllables(word: string): number {
  const sounded = word
    .toLowerCase()
    .normalize("NFC")
    .replace(/([qg])u(?=[eiéí])/g, "$1")
    .replace(/y$/, "i");
  const groups = sounded.match(/[aeiouáéíóúü]+/g) ?? [];
  return groups.reduce((sum, group) => sum + Math.max(1, group.match(/[aeoáéóíú]/g)?.length ?? 0), 0);
}
