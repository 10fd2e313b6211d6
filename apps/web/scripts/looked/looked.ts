import { createHash } from "node:crypto";
import type { PublicCatalogue } from "../public-catalogues.ts";

/**
 * What somebody looked at and accepted: of a message its English, each
 * translation, and each statement of the law on which it rests, as digests.
 */
export interface Looked {
  /** Digest of the message by language. */
  readonly words: Readonly<Record<string, string>>;
  /** Digest of each statement by its name. */
  readonly rests: Readonly<Record<string, string>>;
}

/** By the id of the message. */
export type LookedAt = ReadonlyMap<string, Looked>;

/** The names of the statements of the law on which a message rests, by its id; of others none. */
export type RestsOn = ReadonlyMap<string, readonly string[]>;

/** A message that somebody must look at before it can stand. */
export interface ToLookAt {
  readonly id: string;
  readonly why: readonly Why[];
}

/**
 * `new`: never looked at. `gone`: the message is no more, its mark is to be
 * taken away. `english`: its English changed; `languages` are those that did
 * not change with it. `law`: statements changed, or it rests on others.
 */
export type Why =
  | { readonly kind: "new" }
  | { readonly kind: "gone" }
  | { readonly kind: "english"; readonly languages: readonly string[] }
  | { readonly kind: "law"; readonly statements: readonly string[] };

const source = "en";

/** The state of the catalogues and of the law as they are now. */
export function stateOf(
  catalogues: readonly PublicCatalogue[],
  restsOn: RestsOn,
  digestOf: (statement: string) => string,
): LookedAt {
  const found = new Map<string, Looked>();
  for (const { language, messages } of catalogues) {
    for (const [id, message] of messages) {
      const words = { ...found.get(id)?.words, [language]: shortDigest(message) };
      const names = [...new Set(restsOn.get(id) ?? [])].sort();
      found.set(id, { words, rests: Object.fromEntries(names.map((name) => [name, shortDigest(digestOf(name))])) });
    }
  }
  return found;
}

/** What of the present state nobody has looked at since it last changed, in the order of the catalogue. */
export function toLookAt(accepted: LookedAt, now: LookedAt): readonly ToLookAt[] {
  const gone = [...accepted.keys()].filter((id) => !now.has(id));
  return [
    ...[...now].flatMap(([id, looked]) => {
      const why = whyOf(accepted.get(id), looked);
      return why.length === 0 ? [] : [{ id, why }];
    }),
    ...gone.map((id) => ({ id, why: [{ kind: "gone" }] as const })),
  ];
}

function whyOf(before: Looked | undefined, now: Looked): readonly Why[] {
  if (before === undefined) return [{ kind: "new" }];
  const english = before.words[source] !== now.words[source];
  const languages = staleLanguages(before, now);
  const statements = [...new Set([...Object.keys(before.rests), ...Object.keys(now.rests)])].filter(
    (name) => before.rests[name] !== now.rests[name],
  );
  const untold = Object.keys(now.words).some((language) => before.words[language] === undefined);
  return [
    ...(untold ? [{ kind: "new" } as const] : []),
    ...(english ? [{ kind: "english", languages } as const] : []),
    ...(statements.length > 0 ? [{ kind: "law", statements } as const] : []),
  ];
}

/** The languages that say what the English said before it changed. */
function staleLanguages(before: Looked, now: Looked): readonly string[] {
  if (before.words[source] === now.words[source]) return [];
  return Object.keys(now.words).filter(
    (language) => language !== source && before.words[language] === now.words[language],
  );
}

/** By language, the messages whose English has changed since, while the translation stands as it was. */
export function staleIn(accepted: LookedAt, now: LookedAt): ReadonlyMap<string, readonly string[]> {
  const stale = new Map<string, string[]>();
  for (const [id, looked] of now) {
    const before = accepted.get(id);
    for (const language of before === undefined ? [] : staleLanguages(before, looked))
      stale.set(language, [...(stale.get(language) ?? []), id]);
  }
  return stale;
}

function shortDigest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 10);
}
