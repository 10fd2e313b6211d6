import { quotedPassages } from "@setaside/readers";
import type { Place, Source, Spot } from "./protocol.ts";

/** A place in a document with the words that stand there, found again in its passages. */
export type PlaceOf = (quote: { readonly place: string; readonly text: string }) => Place;

/**
 * Finds what was read in the passages of the document as they are shown. What
 * was read quotes the document word for word, the client's name with it;
 * `masked` puts the same words in its place as in the passages.
 */
export function placesIn({ document, passages }: Source, masked: (text: string) => string): PlaceOf {
  const positions = new Map(passages.map((passage, at) => [passage, at]));
  // The same few quotes are asked for again with every change.
  const found = new Map<string, Place>();
  return ({ place, text }) => {
    const key = JSON.stringify([place, text]);
    const before = found.get(key);
    if (before !== undefined) return before;
    const shown = masked(text);
    const spots = quotedPassages(passages, { place, text: shown }).map(
      ({ passage, start, end }): Spot => ({ passage: positions.get(passage) ?? 0, start, end }),
    );
    const there = { document, place, text: shown, spots };
    found.set(key, there);
    return there;
  };
}
