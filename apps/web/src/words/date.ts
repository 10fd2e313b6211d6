import { type Language, locales } from "./language.ts";

/**
 * A date as people read it, `3 June 2026` or `3 de junio de 2026`; a month or
 * year alone as such; anything else as it is. It says what `dateWords` of
 * `@setaside/relief` says, but by the browser's own names of months: an import
 * from there would bring the law into the script that opens the page.
 */
export function dateWords(date: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year === undefined || month === undefined) return date;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const shown: Intl.DateTimeFormatOptions = { year: "numeric", month: "long", timeZone: "UTC" };
  return new Intl.DateTimeFormat(locales[language], day === undefined ? shown : { ...shown, day: "numeric" }).format(
    at,
  );
}

/** The day on this device as an ISO date: the day on which a motion would be filed. */
export function today(): string {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat("sv-SE").format(new Date());
}
