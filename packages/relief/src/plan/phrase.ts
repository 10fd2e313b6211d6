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
