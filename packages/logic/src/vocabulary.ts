/**
 * What can be known: the facts of each kind of subject, how subjects are
 * related, and the elements on which counsel may conclude. A rule is written
 * against a vocabulary; TypeScript refuses a fact that is not in it.
 */
export interface Vocabulary {
  /** Keyed by path: subject kind, a dot, the fact's name (`charge.nexus.timing`). */
  readonly facts: Readonly<Record<string, { readonly type: FactType }>>;
  /** Keyed by path: `charge.outcomes`. */
  readonly relations: Readonly<Record<string, Relation>>;
  /** Ids of the elements that counsel's conclusion may replace. */
  readonly conclusions: readonly string[];
}

export type FactType =
  | { readonly kind: "boolean" }
  /** One of at most 31 values. */
  | { readonly kind: "choice"; readonly values: readonly string[] }
  /** Any of at most 31 members. */
  | { readonly kind: "set"; readonly members: readonly string[] }
  /** A whole number within bounds. */
  | { readonly kind: "number"; readonly least: number; readonly most: number }
  /** A day; partly known dates are ranges of days. */
  | { readonly kind: "date" }
  /** One entry of a long table, such as a catalogue of offenses; candidates are listed, not masked. */
  | { readonly kind: "entry"; readonly entries: readonly string[] };

/**
 * How subjects hang together, and what the list is worth:
 * `closed`: as recorded, there are no others; `open`: others may exist until
 * the record is marked complete; `episodes`: others may exist until the person
 * or counsel says that there are none.
 */
export interface Relation {
  readonly to: string;
  readonly world: World;
}

export type World = "closed" | "open" | "episodes";

type TypeOf<V extends Vocabulary, P extends keyof V["facts"]> = V["facts"][P]["type"];

/** Paths of the facts of a given kind. */
export type PathOf<V extends Vocabulary, K extends FactType["kind"]> = {
  [P in keyof V["facts"] & string]: TypeOf<V, P> extends { readonly kind: K } ? P : never;
}[keyof V["facts"] & string];

/** The values a choice, boolean or entry may have, as the words that name a branch. */
export type ValueOf<V extends Vocabulary, P extends keyof V["facts"]> =
  TypeOf<V, P> extends { readonly kind: "choice"; readonly values: readonly (infer T extends string)[] }
    ? T
    : TypeOf<V, P> extends { readonly kind: "entry"; readonly entries: readonly (infer T extends string)[] }
      ? T
      : TypeOf<V, P> extends { readonly kind: "boolean" }
        ? "true" | "false"
        : never;

/** The members a set may have. */
export type MemberOf<V extends Vocabulary, P extends keyof V["facts"]> =
  TypeOf<V, P> extends { readonly kind: "set"; readonly members: readonly (infer T extends string)[] } ? T : never;

/** The subject kind at the head of a path. */
export type SubjectOf<P> = P extends `${infer S}.${string}` ? S : never;

/** Where a relation leads. */
export type TargetOf<V extends Vocabulary, R extends keyof V["relations"]> = V["relations"][R]["to"];

export const boolean = { kind: "boolean" } as const;
export const date = { kind: "date" } as const;

/** A choice among at most 31 values. */
export function choice<const T extends readonly string[]>(...values: T): { kind: "choice"; values: T } {
  return { kind: "choice", values };
}

/** A set of at most 31 members. */
export function setOf<const T extends readonly string[]>(...members: T): { kind: "set"; members: T } {
  return { kind: "set", members };
}

/** A whole number from `least` to `most`. */
export function wholeNumber(least: number, most: number): { kind: "number"; least: number; most: number } {
  return { kind: "number", least, most };
}

/** An entry of a table, by its id. */
export function entryOf<const T extends readonly string[]>(entries: T): { kind: "entry"; entries: T } {
  return { kind: "entry", entries };
}
