import { type Language, locales } from "../../words/language.ts";

/** How a language writes dates and lists; one that has no place of its own in `locales` by its own tag. */
function localeOf(language: string): string {
  return Object.hasOwn(locales, language) ? locales[language as Language] : language;
}

/** A day (ISO) as people read it: `1 February 2026`. */
export function dayIn(language: string, day: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: "long", timeZone: "UTC" }).format(new Date(day));
}

/** One of several: `HELP or BEFREE`. */
export function oneOf(language: string, several: readonly string[]): string {
  return new Intl.ListFormat(localeOf(language), { type: "disjunction" }).format(several);
}

/** Several together: `Arizona and Nevada`. */
export function allOf(language: string, several: readonly string[]): string {
  return new Intl.ListFormat(localeOf(language), { type: "conjunction" }).format(several);
}

/** What a language is called in another, by their tags; the tag itself where the browser has no name for it. */
export function languageName(language: string, tag: string): string {
  return new Intl.DisplayNames(localeOf(language), { type: "language" }).of(tag) ?? tag;
}
