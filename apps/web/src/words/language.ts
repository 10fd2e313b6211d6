/** Languages of our own strings; the law's statements are in English. */
export const languages = ["en", "es"] as const;
export type Language = (typeof languages)[number];

/** The language of a page by its `lang` attribute; English when it names neither. */
export function languageOf(lang: string): Language {
  return lang.toLowerCase().startsWith("es") ? "es" : "en";
}
