import type { Spot } from "../reading/protocol.ts";
import type { Picked } from "./desk.ts";

/** The passages of a document that are lit, by position, each with the words that are; none where only the passage is. */
export function lightOn(picked: Picked | undefined, document: string): ReadonlyMap<number, readonly Spot[]> {
  if (picked?.kind === "passage") return picked.document === document ? new Map([[picked.passage, []]]) : new Map();
  const { place } = picked ?? {};
  if (place === undefined || place.document !== document) return new Map();
  const lit = new Map<number, Spot[]>();
  for (const spot of place.spots) lit.set(spot.passage, [...(lit.get(spot.passage) ?? []), spot]);
  return lit;
}

/** A text cut at what is lit in it, in order; spots that overlap or hold no words are passed over. */
export function cutAt(
  text: string,
  spots: readonly Spot[],
): readonly { readonly text: string; readonly lit: boolean }[] {
  const parts: { text: string; lit: boolean }[] = [];
  let done = 0;
  for (const { start, end } of [...spots].sort((a, b) => a.start - b.start)) {
    if (end <= start || start < done) continue;
    if (start > done) parts.push({ text: text.slice(done, start), lit: false });
    parts.push({ text: text.slice(start, end), lit: true });
    done = end;
  }
  if (done < text.length) parts.push({ text: text.slice(done), lit: false });
  return parts;
}
