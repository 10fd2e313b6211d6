/**
 * Sentences of a docket entry. A full stop ends one only before white space and
 * a capital or a digit, and not after the abbreviations of the trade, so that
 * `18 U.S.C. § 2252A`, `Gov't. Motion` and `No. 4` stay whole.
 */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const stop of text.matchAll(/[.;:]\s+(?=["“(\p{Lu}\d*])/gu)) {
    const before = text.slice(Math.max(start, stop.index - 12), stop.index);
    if (
      /(?:\b(?:U\.?S\.?C|U\.S|No|Nos|Dr|Mr|Mrs|Ms|Hon|Jr|Sr|St|vs?|Dft|deft|Sec|Fed|R|Crim|P|Inc|Gov't|Govt|[A-Z]))$/u.test(
        before,
      )
    ) {
      continue;
    }
    sentences.push(text.slice(start, stop.index + 1).trim());
    start = stop.index + stop[0].length;
  }
  sentences.push(text.slice(start).trim());
  return sentences.filter((sentence) => sentence !== "");
}
