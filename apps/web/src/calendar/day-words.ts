import { type Language, locales } from "../words/language.ts";

/** A day with its weekday: `Monday 6 July 2026`, `lunes, 6 de julio de 2026`. */
export function dayWords(iso: string, language: Language): string {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  const at = new Date(Date.UTC(year, month - 1, day));
  const shown = { weekday: "long", year: "numeric", month: "long", day: "numeric", timeZone: "UTC" } as const;
  const words = new Intl.DateTimeFormat(locales[language], shown).format(at);
  // Some engines write a comma after an English weekday and some do not.
  return language === "en" ? words.replace(",", "") : words;
}
