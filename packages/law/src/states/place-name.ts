import type { Language } from "../questions/question.ts";
import { notCovered } from "../render/places.data.ts";
import { laws } from "./made/laws.ts";

/** The name of a place by its postal code, whether or not its law is encoded; undefined for no such place. */
export function placeName(code: string, language: Language = "en"): string | undefined {
  const law = laws.find((each) => each.code === code.toUpperCase());
  if (law === undefined) return Object.hasOwn(notCovered, code) ? notCovered[code] : undefined;
  return (language === "es" ? law.nameInSpanish : undefined) ?? law.name;
}

/** `of California`, `of the District of Columbia`; `de California`, `del Distrito de Columbia`. The code itself where it names no place. */
export function ofPlace(code: string, language: Language): string {
  const name = placeName(code, language) ?? code;
  // The one name that takes an article.
  const article = code === "DC";
  if (language === "en") return `of ${article ? "the " : ""}${name}`;
  return article ? `del ${name}` : `de ${name}`;
}
