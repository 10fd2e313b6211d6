import { type Messages as Compiled, setupI18n } from "@lingui/core";
import type { Group, Messages } from "./compiled/ids.ts";
import type { Language } from "./language.ts";

/** The id of a message, such as `findings.heading`: the room it is in, then its name. */
export type Id = keyof Messages;

/** What must be given with an id, or with each of several that it may be: nothing, or its values by name. */
type ValuesOf<I extends Id> = (I extends Id ? (values: Messages[I]) => void : never) extends (values: infer V) => void
  ? V
  : never;
type Given<V> = keyof V extends never ? [] : [values: V];

/** Our own words in one language. */
export interface Words {
  readonly language: Language;
  /** A message, with its values put in: `t("findings.changed", { changed: 3 })`. */
  readonly t: <I extends Id>(id: I, ...values: Given<ValuesOf<I>>) => string;
  /** The message of a group by a key that comes with data, such as a relief of the law; undefined when we have no words for it. */
  readonly known: (group: Group, key: string) => string | undefined;
}

/** Words from a compiled catalogue. */
export function wordsFrom(language: Language, messages: Compiled): Words {
  const i18n = setupI18n({ locale: language, messages: { [language]: messages } });
  return Object.freeze({
    language,
    t: (id: Id, ...[values]: readonly unknown[]) => i18n._(id, values as Record<string, unknown> | undefined),
    known: (group: Group, key: string) => {
      const id = `${group}.${key}`;
      return Object.hasOwn(messages, id) ? i18n._(id) : undefined;
    },
  });
}
