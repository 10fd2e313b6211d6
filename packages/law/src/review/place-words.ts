import type { Language } from "../questions/index.ts";
import { stateLaw } from "../states/states.ts";

/**
 * The lawyer who may review the law of a place: “a lawyer licensed in Maine”.
 * Undefined where the law of the place (`US` or a postal code) is not covered.
 */
export function placeWords(code: string, language: Language): string | undefined {
  const plain = code.toUpperCase();
  if (plain === "US") {
    return { en: "a lawyer admitted to a federal court", es: "un abogado admitido ante un tribunal federal" }[language];
  }
  const state = stateLaw(plain)?.law;
  if (state === undefined) return undefined;
  const { name, nameInSpanish = name } = state;
  // The one name that takes an article.
  const district = plain === "DC";
  return language === "en"
    ? `a lawyer licensed in ${district ? "the " : ""}${name}`
    : `un abogado con licencia en ${district ? "el " : ""}${nameInSpanish}`;
}
