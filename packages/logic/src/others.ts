import type { Node } from "./expression/node.ts";
import type { SomeNode } from "./expression/some.ts";
import { nodesOf, partsOf } from "./language.ts";
import { factPlace, kindPlace, type Layout, relationPlace } from "./layout.ts";
import { meaningOf } from "./meaning.ts";
import { type Scope, type Subject, stranger } from "./subject.ts";

/** A list in which others may exist that nobody has recorded: closed by marking it complete. */
export interface OpenList {
  readonly relation: string;
  readonly subject: Subject;
}

/**
 * The subjects that stand for those others. Of a list's others a rule sees only
 * the greatest verdict of each question it puts to the list, and one witness
 * for each question reaches that; so with as many witnesses as questions, shared
 * by all of them, every set of others is accounted for and nothing else is.
 * (With a witness of its own for each question, two questions about one list
 * would seem independent: "some other is a felony" and "no other is".)
 */
export interface Others {
  /** The witnesses to a question put to a list. */
  readonly witnesses: (owner: Subject, node: SomeNode, scope: Scope) => readonly Subject[];
  /** The recorded list that a witness stands for, be it at several removes. */
  readonly listOf: (witness: Subject) => OpenList | undefined;
  /** By list: how many questions were put to it. */
  readonly questions: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Witnesses as planned: `planned` for each list, at least one; or, with no plan, one for each question alone. */
export function othersFor(layout: Layout, planned: ReadonlyMap<string, number> | undefined, rulings: boolean): Others {
  const lists = new Map<Subject, OpenList>();
  const pools = new Map<string, Subject[]>();
  const questions = new Map<string, Set<string>>();
  let apart = 0;
  return {
    questions,
    listOf: (witness) => lists.get(witness),
    witnesses(owner, node, scope) {
      const { at, to } = relationPlace(layout, node.relation);
      const open = owner.related[at]?.shared ?? { relation: node.relation, subject: owner };
      const list = `${open.subject.kind}:${open.subject.id}/${open.relation}`;
      const put = questions.get(list) ?? new Set();
      questions.set(list, put.add(questionOf(layout, node, to, scope, rulings)));
      apart += 1;
      const key = planned === undefined ? `${list}/${apart}` : list;
      const pool = pools.get(key) ?? [];
      pools.set(key, pool);
      while (pool.length < (planned?.get(list) ?? 1)) {
        const witness = { ...stranger(layout, to), id: `${key}/${pool.length + 1}` };
        lists.set(witness, lists.get(owner) ?? open);
        pool.push(witness);
      }
      return pool;
    },
  };
}

/** A question put to a list: what is asked of each item, and who else in scope it is about. */
function questionOf(layout: Layout, node: SomeNode, to: number, scope: Scope, rulings: boolean): string {
  const about = [...kindsIn(layout, node.that)].filter((kind) => kind !== to);
  return `${meaningOf(node.that, rulings)}@${about.map((kind) => scope[kind]?.id ?? "").join("@")}`;
}

const kindsByNode = new WeakMap<Node, ReadonlySet<number>>();

/** The kinds of subject that an expression may look at. */
function kindsIn(layout: Layout, expression: Node): ReadonlySet<number> {
  const known = kindsByNode.get(expression);
  if (known !== undefined) return known;
  const kinds = new Set<number>();
  for (const node of nodesOf(expression)) {
    if ("fact" in node) kinds.add(factPlace(layout, node.fact).subject);
    if (node.kind === "match" && node.silent !== undefined) kinds.add(factPlace(layout, node.silent.fact).subject);
    if (node.kind === "some") kinds.add(relationPlace(layout, node.relation).from);
    if (node.kind === "unread" && node.on !== undefined) kinds.add(kindPlace(layout, node.on));
    if (node.kind === "element" && node.concludedOn !== undefined) kinds.add(kindPlace(layout, node.concludedOn));
  }
  kindsByNode.set(expression, kinds);
  return kinds;
}

const alone = { loose: new WeakMap<SomeNode, boolean>(), tied: new WeakMap<SomeNode, boolean>() };

/**
 * Whether a question to a list looks only at the list's item and at what it
 * brings into scope itself; with `rulings`, a question of law ties the item to
 * the rest of the rule too.
 */
export function looksOnlyAtIts(layout: Layout, node: SomeNode, to: number, rulings: boolean): boolean {
  const kept = rulings ? alone.tied : alone.loose;
  const known = kept.get(node);
  if (known !== undefined) return known;
  const found = looksOnlyAt(layout, node.that, new Set([to]), rulings);
  kept.set(node, found);
  return found;
}

/** Whether an expression looks only at subjects of these kinds and at those it brings into scope itself. */
function looksOnlyAt(layout: Layout, node: Node, kinds: ReadonlySet<number>, rulings: boolean): boolean {
  if ("fact" in node && !kinds.has(factPlace(layout, node.fact).subject)) return false;
  if (node.kind === "match" && node.silent !== undefined && !kinds.has(factPlace(layout, node.silent.fact).subject)) {
    return false;
  }
  if (node.kind === "element" && node.concludedOn !== undefined && !kinds.has(kindPlace(layout, node.concludedOn))) {
    return false;
  }
  // One text for all, or one ruling, ties this other to the rest of the rule.
  if (node.kind === "unread" && (node.on === undefined || !kinds.has(kindPlace(layout, node.on)))) return false;
  if (rulings && (node.kind === "unsettled" || (node.kind === "match" && node.silent !== undefined))) return false;
  if (node.kind !== "some") return partsOf(node).every((part) => looksOnlyAt(layout, part, kinds, rulings));
  const { from, to } = relationPlace(layout, node.relation);
  return kinds.has(from) && looksOnlyAt(layout, node.that, new Set([...kinds, to]), rulings);
}
