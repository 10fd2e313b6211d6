import { type FactPlace, factPlace, kindPlace, type Layout, relationPlace } from "./layout.ts";

/** What is known of one fact. A conflict is `oneOf` the values in conflict. */
export type Knowledge =
  | { readonly kind: "unknown" }
  /** A boolean, choice or entry: the values still possible. */
  | { readonly kind: "oneOf"; readonly values: readonly (string | boolean)[] }
  /** A set: members that are certain and members that are possible. */
  | { readonly kind: "members"; readonly certain: readonly string[]; readonly possible: readonly string[] }
  /** A number, or a date in days since 1970-01-01: the range it lies in. */
  | { readonly kind: "range"; readonly least: number; readonly most: number };

/** Nothing is known. */
export const unknown: Knowledge = Object.freeze({ kind: "unknown" });

/** A boolean, choice or entry that is known. */
export function known(value: string | boolean): Knowledge {
  return { kind: "oneOf", values: [value] };
}

/** A set known exactly. */
export function exactly(...members: readonly string[]): Knowledge {
  return { kind: "members", certain: members, possible: members };
}

/** A number or day known exactly. */
export function exactNumber(value: number): Knowledge {
  return { kind: "range", least: value, most: value };
}

/**
 * One subject laid out for evaluation. Made by `subject`, filled by `relate`
 * and `conclude`; rules only read it.
 */
export interface Subject {
  readonly kind: number;
  readonly id: string;
  readonly slots: Int32Array;
  /** For each entry fact the indexes of its candidates, or undefined: any entry. */
  readonly entries: (readonly number[] | undefined)[];
  readonly related: Related[];
  /** By conclusion index: 0 none, 1 concluded no, 2 concluded yes. */
  readonly conclusions: Uint8Array;
  /** A subject that may exist and of which nothing is known. */
  readonly hypothetical: boolean;
}

export interface Related {
  readonly items: readonly Subject[];
  /** No others exist. */
  readonly complete: boolean;
  /** The list that this one repeats, where several subjects share one: all charges of a person, the person's episodes. */
  readonly shared?: { readonly relation: string; readonly subject: Subject };
}

/** Subjects in scope, by kind index. */
export type Scope = (Subject | undefined)[];

const LOWEST = -(2 ** 31);
const HIGHEST = 2 ** 31 - 1;

/**
 * Lays out a subject. `facts` is keyed by the fact's name without its kind;
 * facts not given are unknown. Throws on a fact or value that the vocabulary
 * lacks: callers check what people typed before it gets here.
 */
export function subject(
  layout: Layout,
  kind: string,
  id: string,
  facts: Readonly<Record<string, Knowledge>> = {},
): Subject {
  const made = blank(layout, kindPlace(layout, kind), id, false);
  for (const [name, knowledge] of Object.entries(facts)) {
    write(made, factPlace(layout, `${kind}.${name}`), knowledge);
  }
  return made;
}

/**
 * Sets the subjects that a relation names, and whether there are no others;
 * `shared` when the list is another subject's, so that its others are the same.
 */
export function relate(
  layout: Layout,
  from: Subject,
  relation: string,
  items: readonly Subject[],
  complete: boolean,
  shared?: Related["shared"],
): void {
  const place = relationPlace(layout, `${layout.kinds[from.kind]}.${relation}`);
  if (items.some((item) => item.kind !== place.to)) {
    throw new Error(`${place.path} leads to ${layout.kinds[place.to]}`);
  }
  from.related[place.at] = shared === undefined ? { items, complete } : { items, complete, shared };
}

/** Records counsel's conclusion on an element. */
export function conclude(layout: Layout, on: Subject, element: string, met: boolean): void {
  const index = layout.conclusions.get(element);
  if (index === undefined) throw new Error(`counsel can't conclude on "${element}"`);
  on.conclusions[index] = met ? 2 : 1;
}

/** The subjects in scope of a rule. */
export function scopeOf(layout: Layout, subjects: readonly Subject[]): Scope {
  const scope: Scope = new Array<Subject | undefined>(layout.kinds.length).fill(undefined);
  for (const each of subjects) scope[each.kind] = each;
  return scope;
}

const strangers = new WeakMap<Layout, Subject[]>();

/** The subject of a kind of which nothing is known: what "others may exist" adds. */
export function stranger(layout: Layout, kind: number): Subject {
  let made = strangers.get(layout);
  if (made === undefined) {
    made = [];
    strangers.set(layout, made);
  }
  made[kind] ??= blank(layout, kind, "another", true);
  return made[kind];
}

/** A subject of a kind as it is before anything is known of it. */
interface Blank {
  readonly slots: Int32Array;
  readonly entries: number;
  /** By relation: whether the list is complete as recorded. */
  readonly closed: readonly boolean[];
}

const blanks = new WeakMap<Layout, Blank[]>();

function blankOf(layout: Layout, kind: number): Blank {
  let ofKinds = blanks.get(layout);
  if (ofKinds === undefined) {
    ofKinds = [];
    blanks.set(layout, ofKinds);
  }
  ofKinds[kind] ??= newBlank(layout, kind);
  return ofKinds[kind];
}

function newBlank(layout: Layout, kind: number): Blank {
  const { slots, entries } = layout.sizes[kind] ?? { slots: 0, entries: 0 };
  const made = { slots: new Int32Array(slots), entries, closed: [] as boolean[] };
  for (const place of layout.facts.values()) {
    if (place.subject !== kind || place.type.kind === "entry") continue;
    const fact = pack(place, unknown);
    made.slots[place.at] = fact.first;
    if (fact.slots === 2) made.slots[place.at + 1] = fact.second;
  }
  for (const place of layout.relations.values()) {
    if (place.from === kind) made.closed[place.at] = place.world === "closed";
  }
  return made;
}

function blank(layout: Layout, kind: number, id: string, hypothetical: boolean): Subject {
  const { slots, entries, closed } = blankOf(layout, kind);
  return {
    kind,
    id,
    slots: slots.slice(),
    entries: new Array<undefined>(entries).fill(undefined),
    // A closed list is complete as recorded, but of a stranger nothing is recorded.
    related: closed.map((complete) => ({ items: [], complete: complete && !hypothetical })),
    conclusions: new Uint8Array(layout.conclusions.size),
    hypothetical,
  };
}

/** Bit mask of the positions of `chosen` in `listed`; throws on a value that is not listed. */
function maskOf(path: string, listed: readonly string[], chosen: readonly (string | boolean)[]): number {
  let mask = 0;
  for (const value of chosen) mask |= 1 << indexIn(path, listed, String(value));
  return mask;
}

function indexIn(path: string, listed: readonly string[], value: string): number {
  const index = listed.indexOf(value);
  if (index < 0) throw new Error(`${path} has no value "${value}"`);
  return index;
}

/** The words for a boolean's two values, in the order of their bits. */
export const booleanWords = ["false", "true"] as const;

const entryIndexes = new WeakMap<readonly string[], Map<string, number>>();

/** Index of an entry in its table, or undefined. */
function entryIndex(entries: readonly string[], id: string): number | undefined {
  let index = entryIndexes.get(entries);
  if (index === undefined) {
    index = new Map(entries.map((entry, at) => [entry, at]));
    entryIndexes.set(entries, index);
  }
  return index.get(id);
}

function write(into: Subject, place: FactPlace, knowledge: Knowledge): void {
  put(into, pack(place, knowledge));
}

/** What is known of one fact, ready for its place in a subject's memory. */
export interface Packed {
  /** Index of the subject's kind. */
  readonly subject: number;
  /** First slot; for an entry, the index of its list. */
  readonly at: number;
  /** How many slots it takes; none for an entry. */
  readonly slots: 0 | 1 | 2;
  readonly first: number;
  readonly second: number;
  readonly candidates: readonly number[] | undefined;
}

/**
 * Works out once where and how a fact's knowledge is kept, to be `put` into any
 * number of subjects. Throws as `subject` does.
 */
export function packed(layout: Layout, path: string, knowledge: Knowledge): Packed {
  return pack(factPlace(layout, path), knowledge);
}

/**
 * Overwrites one fact of a subject and allocates nothing: with it one subject
 * serves row after row of a long table. Throws on another kind of subject.
 */
export function put(into: Subject, fact: Packed): void {
  if (fact.subject !== into.kind) throw new Error("put: the fact is of another kind of subject");
  if (fact.slots === 0) {
    into.entries[fact.at] = fact.candidates;
    return;
  }
  into.slots[fact.at] = fact.first;
  if (fact.slots === 2) into.slots[fact.at + 1] = fact.second;
}

function pack({ path, subject: kind, at, type }: FactPlace, knowledge: Knowledge): Packed {
  // One literal makes all of them, so that `put` meets one shape of object.
  const made = (slots: Packed["slots"], first: number, second: number, candidates?: readonly number[]): Packed =>
    Object.freeze({ subject: kind, at, slots, first, second, candidates });
  switch (type.kind) {
    case "boolean":
    case "choice": {
      const listed = type.kind === "boolean" ? booleanWords : type.values;
      const all = 2 ** listed.length - 1;
      const some = knowledge.kind === "oneOf" && knowledge.values.length > 0;
      return made(1, some ? maskOf(path, listed, knowledge.values) : all, 0);
    }
    case "set": {
      const { members } = type;
      if (knowledge.kind !== "members") return made(2, 0, 2 ** members.length - 1);
      return made(2, maskOf(path, members, knowledge.certain), maskOf(path, members, knowledge.possible));
    }
    case "number":
    case "date": {
      const least = type.kind === "number" ? type.least : LOWEST;
      const most = type.kind === "number" ? type.most : HIGHEST;
      if (knowledge.kind !== "range") return made(2, least, most);
      if (!(knowledge.least <= knowledge.most)) {
        throw new RangeError(`${path} can't be at least ${knowledge.least} and at most ${knowledge.most}`);
      }
      return made(2, Math.max(least, knowledge.least), Math.min(most, knowledge.most));
    }
    case "entry": {
      if (knowledge.kind !== "oneOf" || knowledge.values.length === 0) return made(0, 0, 0);
      const candidates = knowledge.values.map((value) => {
        const index = entryIndex(type.entries, String(value));
        if (index === undefined) throw new Error(`${path} has no entry "${String(value)}"`);
        return index;
      });
      return made(0, 0, 0, candidates);
    }
  }
}
