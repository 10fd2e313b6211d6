import { type Language, placeName, stateLaw } from "@setaside/law";

/** The name of a place by its postal code, in the plan's language. */
export function placeIn({ language }: { readonly language: Language }, code: string): string {
  const spanish = language === "es" ? stateLaw(code)?.law.nameInSpanish : undefined;
  return spanish ?? placeName(code) ?? code;
}
