import { orderWording, type WordsToAvoid } from "@setaside/law";

/** Words in a draft that may harm it in immigration law. */
export interface WordsFound extends Pick<WordsToAvoid, "words" | "because" | "rules" | "citation" | "confidence"> {
  /** As the draft has them. */
  readonly found: string;
  /** Where they begin, in UTF-16 units. */
  readonly index: number;
}

const patterns = orderWording.avoid.map(({ pattern, ...words }) => ({ words, expression: new RegExp(pattern, "giu") }));

/**
 * The words of a proposed order or motion, in English, that the law's list says
 * to keep out (IMM-19), in the order of the text. It reads words and no sense:
 * "not for rehabilitation" is found too, and counsel decides. No match is no
 * promise that the wording is safe.
 */
export function avoidInOrder(text: string): readonly WordsFound[] {
  return patterns
    .flatMap(({ words, expression }) =>
      [...text.matchAll(expression)].map(({ 0: found, index }) => ({ ...words, found, index })),
    )
    .sort((a, b) => a.index - b.index || a.words.localeCompare(b.words));
}
