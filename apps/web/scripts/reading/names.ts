import { placeName, stateLaws } from "@setaside/law";
import { languages } from "../../src/words/language.ts";

/**
 * A text without what a reader need not read as words, and we can't choose:
 * names of places, of laws and of organisations, citations, numbers of
 * telephones, and addresses. They are taken out of the sentence, which is
 * measured without them. In pages, names stand in `bdi` too, and the law’s own words in
 * `translate="no"`.
 */
export function withoutNames(text: string): string {
  return [...patterns, names].reduce((left, pattern) => left.replace(pattern, " "), text);
}

const patterns: readonly RegExp[] = [
  /\bhttps?:\/\/\S+/g,
  /[\w.+-]+@[\w-]+(\.[\w-]+)+/g,
  // Telephones: 911, 711, 988, five or six digits to text to, and 1-888-373-7888.
  /\b(1[-. ])?\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}\b|\b(911|988|711|\d{5,6})\b/g,
  // 18 U.S.C. § 3771A(b)(1), Cal. Penal Code § 236.14.
  /\b(\d+ )?([A-Z][\w.]*\.? )*§+ ?[\w.:()-]+/g,
];

/** Names of laws, offices, organisations and territories that stand in our own words. */
const ours: readonly string[] = [
  "Trafficking Survivors Relief Act",
  "National Human Trafficking Hotline",
  "Línea Nacional contra la Trata de Personas",
  "Identity History Summary",
  "Setaside",
  "United States District Court",
  "United States",
  "Estados Unidos",
  "Virgin Islands",
  "Islas Vírgenes",
  "Northern Mariana Islands",
  "Islas Marianas del Norte",
  "Guam",
  "PACER",
  "FBI",
  "USCIS",
];

const places = [...stateLaws().keys()].flatMap((code) =>
  languages.flatMap((language) => placeName(code, language) ?? []),
);

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const longestFirst = [...ours, ...places, "U.S.", "D.C."]
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join("|");

/** As words of their own, so that no part of a word is a name: `\b` knows no accents. */
const names = new RegExp(`(?<!\\p{L})(${longestFirst})(?!\\p{L})`, "gu");
