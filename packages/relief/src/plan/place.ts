import { type Language, placeName } from "@setaside/law";

/** The name of a place by its postal code, in the plan's language. */
export function placeIn({ language }: { readonly language: Language }, code: string): string {
  return placeName(code, language) ?? code;
}
