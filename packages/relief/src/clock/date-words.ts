import { dayNumber } from "@setaside/citation";
import type { Language } from "@setaside/law";

const weekdays = {
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  es: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
} as const satisfies Readonly<Record<Language, readonly string[]>>;

const months = {
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  es: [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
  ],
} as const satisfies Readonly<Record<Language, readonly string[]>>;

/** A day with its weekday: `Wednesday 3 June 2026`, `miércoles 3 de junio de 2026`. Text that is no ISO day stands as it is. */
export function dateWords(iso: string, language: Language): string {
  const day = dayNumber(iso);
  if (day === undefined) return iso;
  // 1970-01-01, day 0, was a Thursday.
  const weekday = weekdays[language][(((day + 3) % 7) + 7) % 7];
  const [year = "", month = "", date = ""] = iso.split("-");
  const name = months[language][Number(month) - 1];
  return language === "en"
    ? `${weekday} ${Number(date)} ${name} ${Number(year)}`
    : `${weekday} ${Number(date)} de ${name} de ${Number(year)}`;
}
