import { type Language, locales } from "./language.ts";

/** One of several, as people write it: `A, B or excluded`. */
export function anyOf(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: "disjunction" }).format(names);
}
