/** Languages of our own strings; the law's statements are in English. */
export const languages = ["en", "es"] as const;
export type Language = (typeof languages)[number];

/** How dates and lists are written in each; in English with the day first, and no comma before the last of a list. */
export const locales = { en: "en-GB", es: "es" } as const satisfies Readonly<Record<Language, string>>;

/** The language that is not this one. */
export function otherLanguage(language: Language): Language {
  return language === "en" ? "es" : "en";
}
