import { type Language, languages } from "../src/words/language.ts";
import type { Catalogue } from "./catalogues.ts";
import { compileLanguage, problemsOfFile } from "./compile-language.ts";
import { differences, idsText } from "./ids.ts";

/** The files made of the catalogues, by name, or all that is wrong with the catalogues, in words. */
export type Compiled =
  | { readonly ok: true; readonly files: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Compiles the catalogues of the rooms, and writes the type of every id with its
 * values. The languages must have the same ids with the same values, and words
 * for each.
 */
export function compile(catalogues: readonly Catalogue[]): Compiled {
  const [first, ...others] = languages.map((language) => compileLanguage(language, messagesIn(language, catalogues)));
  if (first === undefined) return { ok: true, files: {} };
  const problems = [
    ...catalogues.flatMap(problemsIn),
    ...[first, ...others].flatMap((each) => each.problems),
    ...others.flatMap((other) => differences(first.language, first.ids, other.language, other.ids)),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const sources = [first, ...others].map(({ language, source }) => [`${language}.ts`, source] as const);
  return { ok: true, files: { "ids.ts": idsText(first.ids), ...Object.fromEntries(sources) } };
}

function messagesIn(language: Language, catalogues: readonly Catalogue[]) {
  return catalogues.filter((each) => each.language === language).flatMap((each) => each.messages);
}

function problemsIn({ room, language, messages }: Catalogue): readonly string[] {
  const file = `${room}/${language}.po`;
  const astray = messages.filter(([id]) => !id.startsWith(`${room}.`));
  return [...problemsOfFile(file, messages), ...astray.map(([id]) => `${file}: ${id} does not begin with ${room}.`)];
}
