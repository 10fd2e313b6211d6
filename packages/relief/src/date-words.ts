import { dayNumber } from "@setaside/citation";
import type { Language } from "@setaside/law";

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  en: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
  es: "lunes martes miércoles jueves viernes sábado domingo".split(" "),
};

const months: Readonly<Record<Language, readonly string[]>> = {
  en: "January February March April May June July August September October November December".split(" "),
  es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" "),
};

/** An EDTF date as people write it: `23 September 2016`, `mayo de 2014`, `2014`; any other form as it stands. */
export function dateWords(edtf: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(edtf) ?? [];
  const name = months[language][Number(month) - 1];
  if (year === undefined || (month !== undefined && name === undefined)) return edtf;
  const parts = [day === undefined ? undefined : String(Number(day)), name, year].filter((part) => part !== undefined);
  return parts.join(language === "es" ? " de " : " ");
}

/** A day with its weekday: `Wednesday 3 June 2026`, `miércoles 3 de junio de 2026`. Text that is no ISO day stands as it is. */
export function dayWords(iso: string, language: Language): string {
  const day = dayNumber(iso);
  if (day === undefined) return iso;
  // 1970-01-01, day 0, was a Thursday.
  return `${weekdays[language][(((day + 3) % 7) + 7) % 7]} ${dateWords(iso, language)}`;
}
