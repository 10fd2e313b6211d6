import type { Around } from "./around.ts";
import { otherPlaces } from "./own-questions.ts";

/** The name of a place by its postal code, or of federal law. */
export function placeName(code: string, { rules, words }: Pick<Around, "rules" | "words">): string {
  const other = otherPlaces.find((each) => each === code);
  return other === undefined ? (rules.place(code, words) ?? code) : words.t(`ask.place.${other}`);
}
