import type { Language } from "@setaside/law";
import { type Phrase, phrases } from "./words.data.ts";

/** A phrase in a language, its names in braces filled in. */
export type Say = (phrase: Phrase, values?: Readonly<Record<string, string>>) => string;

/** Says the plan's phrases in one language. */
export function sayIn(language: Language): Say {
  return (phrase, values = {}) =>
    phrases[language][phrase].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** `a, b and c`. */
export function listed(say: Say, parts: readonly string[], joined: "and" | "or" = "and"): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} ${say(joined)} ${parts.at(-1)}`;
}

const months: Readonly<Record<Language, readonly string[]>> = {
  en: "January February March April May June July August September October November December".split(" "),
  es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" "),
};

/** An EDTF date as people write it: `23 September 2016`, `23 de septiembre de 2016`; any other form as it stands. */
export function dateIn(language: Language, edtf: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(edtf) ?? [];
  const name = months[language][Number(month) - 1];
  if (year === undefined || (month !== undefined && name === undefined)) return edtf;
  const parts = [day === undefined ? undefined : String(Number(day)), name, year].filter((part) => part !== undefined);
  return parts.join(language === "es" ? " de " : " ");
}
