import type { FactType, Vocabulary, World } from "./vocabulary.ts";

/**
 * Where each fact of a vocabulary lies in a subject's memory, worked out once.
 * A boolean or choice takes one slot (a mask of the values still possible), a
 * set two (members certain, members possible), a number or date two (least,
 * most). Entries have a list of candidates of their own.
 */
export interface Layout {
  readonly vocabulary: Vocabulary;
  readonly kinds: readonly string[];
  readonly facts: ReadonlyMap<string, FactPlace>;
  readonly relations: ReadonlyMap<string, RelationPlace>;
  readonly conclusions: ReadonlyMap<string, number>;
  /** Slots, entry lists and relations of a subject of each kind, by kind. */
  readonly sizes: readonly { readonly slots: number; readonly entries: number; readonly relations: number }[];
}

export interface FactPlace {
  readonly path: string;
  /** Index in `kinds`. */
  readonly subject: number;
  /** First slot; for an entry, the index of its list. */
  readonly at: number;
  readonly type: FactType;
}

export interface RelationPlace {
  readonly path: string;
  readonly from: number;
  readonly at: number;
  readonly to: number;
  readonly world: World;
}

const layouts = new WeakMap<Vocabulary, Layout>();

/** The layout of a vocabulary; the same object each time. Throws on a vocabulary that contradicts itself. */
export function layoutOf(vocabulary: Vocabulary): Layout {
  const known = layouts.get(vocabulary);
  if (known !== undefined) return known;
  const kinds: string[] = [];
  const sizes: { slots: number; entries: number; relations: number }[] = [];
  function kindIndex(kind: string): number {
    const found = kinds.indexOf(kind);
    if (found >= 0) return found;
    kinds.push(kind);
    sizes.push({ slots: 0, entries: 0, relations: 0 });
    return kinds.length - 1;
  }
  const facts = new Map<string, FactPlace>();
  for (const [path, { type }] of Object.entries(vocabulary.facts)) {
    const subject = kindIndex(subjectKind(path));
    const size = sizeAt(sizes, subject);
    checkDistinct(path, type);
    if (type.kind === "entry") {
      facts.set(path, { path, subject, at: size.entries, type });
      size.entries += 1;
    } else {
      checkRoom(path, type);
      facts.set(path, { path, subject, at: size.slots, type });
      size.slots += type.kind === "boolean" || type.kind === "choice" ? 1 : 2;
    }
  }
  const relations = new Map<string, RelationPlace>();
  for (const [path, { to, world }] of Object.entries(vocabulary.relations)) {
    const from = kindIndex(subjectKind(path));
    const size = sizeAt(sizes, from);
    relations.set(path, { path, from, at: size.relations, to: kindIndex(to), world });
    size.relations += 1;
  }
  const conclusions = new Map(vocabulary.conclusions.map((id, index) => [id, index]));
  const layout = { vocabulary, kinds, facts, relations, conclusions, sizes };
  layouts.set(vocabulary, layout);
  return layout;
}

/** Place of a fact; throws when the vocabulary has none, which is a bug of the rule. */
export function factPlace(layout: Layout, path: string): FactPlace {
  const place = layout.facts.get(path);
  if (place === undefined) throw new Error(`the vocabulary has no fact ${path}`);
  return place;
}

/** Place of a relation; throws when the vocabulary has none. */
export function relationPlace(layout: Layout, path: string): RelationPlace {
  const place = layout.relations.get(path);
  if (place === undefined) throw new Error(`the vocabulary has no relation ${path}`);
  return place;
}

/** Index of a subject kind; throws when no fact or relation names it. */
export function kindPlace(layout: Layout, kind: string): number {
  const index = layout.kinds.indexOf(kind);
  if (index < 0) throw new Error(`the vocabulary has no subject ${kind}`);
  return index;
}

/** The kind at the head of a path. */
function subjectKind(path: string): string {
  return path.slice(0, path.indexOf("."));
}

function sizeAt<T>(sizes: readonly T[], index: number): T {
  const size = sizes[index];
  if (size === undefined) throw new Error("layout: no such subject kind");
  return size;
}

function checkRoom(path: string, type: FactType): void {
  const count = type.kind === "choice" ? type.values.length : type.kind === "set" ? type.members.length : 1;
  if (count < 1 || count > 31) throw new Error(`${path} must have between 1 and 31 values, not ${count}`);
}

function checkDistinct(path: string, type: FactType): void {
  const listed = type.kind === "choice" ? type.values : type.kind === "set" ? type.members : [];
  const seen = new Set<string>();
  for (const value of type.kind === "entry" ? type.entries : listed) {
    if (seen.has(value)) throw new Error(`${path} lists "${value}" twice`);
    seen.add(value);
  }
}
