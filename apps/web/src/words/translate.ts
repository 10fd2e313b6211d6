import { type Messages as Compiled, setupI18n } from "@lingui/core";

/** What must be given with an id, or with each of several that it may be: nothing, or its values by name. */
type ValuesOf<M, I extends keyof M> = (I extends keyof M ? (values: M[I]) => void : never) extends (
  values: infer V,
) => void
  ? V
  : never;
type Given<V> = keyof V extends never ? [] : [values: V];

/** Words in one language: `M` gives the values of every id, `G` the groups that `known` looks into. */
export interface WordsOf<L extends string, M, G extends string> {
  readonly language: L;
  /** A message, with its values put in: `t("findings.changed", { changed: 3 })`. */
  readonly t: <I extends keyof M>(id: I, ...values: Given<ValuesOf<M, I>>) => string;
  /** The message of a group by a key that comes with data, such as a relief of the law; undefined when we have no words for it. */
  readonly known: (group: G, key: string) => string | undefined;
}

/** Words from a compiled catalogue. */
export function wordsFrom<L extends string, M, G extends string>(language: L, messages: Compiled): WordsOf<L, M, G> {
  const i18n = setupI18n({ locale: language, messages: { [language]: messages } });
  return Object.freeze({
    language,
    t: (id: keyof M, ...[values]: readonly unknown[]) =>
      i18n._(String(id), values as Record<string, unknown> | undefined),
    known: (group: G, key: string) => {
      const id = `${group}.${key}`;
      return Object.hasOwn(messages, id) ? i18n._(id) : undefined;
    },
  });
}
