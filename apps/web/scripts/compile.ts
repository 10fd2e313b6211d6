import { createCompiledCatalog } from "@lingui/cli/api";
import { type Language, languages } from "../src/words/language.ts";
import type { Catalogue } from "./catalogues.ts";
import { differences, type Ids, idsText } from "./ids.ts";
import { valuesOf } from "./values.ts";

/** The files made of the catalogues, by name, or all that is wrong with the catalogues, in words. */
export type Compiled =
  | { readonly ok: true; readonly files: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Compiles the catalogues, so that no message is parsed in the browser, and
 * writes the type of every id with its values. The languages must have the same
 * ids with the same values, and words for each.
 */
export function compile(catalogues: readonly Catalogue[]): Compiled {
  const [first, ...others] = languages.map((language) => compileLanguage(language, catalogues));
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

function problemsIn({ room, language, messages }: Catalogue): readonly string[] {
  const met = new Set<string>();
  return messages.flatMap(([id, message]) => {
    const wrong = [
      ...(met.has(id) ? ["stands there twice"] : []),
      ...(id.startsWith(`${room}.`) ? [] : [`does not begin with ${room}.`]),
      ...(message === "" ? ["has no words"] : []),
    ];
    met.add(id);
    return wrong.map((each) => `${room}/${language}.po: ${id} ${each}`);
  });
}

interface CompiledLanguage {
  readonly language: Language;
  readonly ids: Ids;
  readonly source: string;
  readonly problems: readonly string[];
}

function compileLanguage(language: Language, catalogues: readonly Catalogue[]): CompiledLanguage {
  const ours = catalogues.filter((each) => each.language === language);
  const messages = Object.fromEntries(ours.flatMap((each) => each.messages));
  const { source } = createCompiledCatalog(language, messages, { strict: true, namespace: "ts" });
  const asJson = createCompiledCatalog(language, messages, { strict: true, namespace: "json" });
  const compiled: { readonly messages: Readonly<Record<string, unknown>> } = JSON.parse(asJson.source);
  const values = Object.entries(compiled.messages).map(([id, message]) => [id, valuesOf(message)] as const);
  return {
    language,
    ids: new Map(values.map(([id, found]) => [id, found.values])),
    source: `${source}\n`,
    problems: [
      ...asJson.errors.map(({ id, error }) => `${language}: ${id} can’t be read: ${error.message.split("\n")[0]}`),
      ...values.flatMap(([id, found]) => found.problems.map((problem) => `${language}: ${id}: ${problem}`)),
    ],
  };
}
