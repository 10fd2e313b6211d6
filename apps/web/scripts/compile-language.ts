import { createCompiledCatalog } from "@lingui/cli/api";
import type { Ids } from "./ids.ts";
import { valuesOf } from "./values.ts";

/** Id and message, in the order of the file; an id that stands twice in the file is here twice. */
export type Messages = readonly (readonly [id: string, message: string])[];

/** The messages of a language, compiled. */
export interface CompiledLanguage {
  readonly language: string;
  readonly ids: Ids;
  /** A module that exports `messages`. */
  readonly source: string;
  /** What can't be read or used, in words. */
  readonly problems: readonly string[];
}

/** Compiles messages so that none is parsed in the browser, and finds the values that each wants. */
export function compileLanguage(language: string, given: Messages): CompiledLanguage {
  const messages = Object.fromEntries(given);
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

/** What is wrong with the messages of a file before any is read: an id twice, or without words. */
export function problemsOfFile(file: string, messages: Messages): readonly string[] {
  const met = new Set<string>();
  return messages.flatMap(([id, message]) => {
    const wrong = [...(met.has(id) ? ["stands there twice"] : []), ...(message === "" ? ["has no words"] : [])];
    met.add(id);
    return wrong.map((each) => `${file}: ${id} ${each}`);
  });
}
