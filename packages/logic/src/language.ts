import { day } from "./day.ts";
import { all } from "./expression/all.ts";
import { any } from "./expression/any.ts";
import type { Expression, Node, ScopeOf } from "./expression/node.ts";
import { not } from "./expression/not.ts";
import { settled } from "./expression/settled.ts";
import { notRead, unread } from "./expression/unread.ts";
import { unsettled } from "./expression/unsettled.ts";
import type { Ground, OpenQuestion } from "./ground.ts";
import type { MemberOf, PathOf, SubjectOf, TargetOf, ValueOf, Vocabulary } from "./vocabulary.ts";

type Conclusion<V extends Vocabulary> = V["conclusions"][number];
type Branches<V extends Vocabulary, P extends keyof V["facts"]> = Readonly<Record<ValueOf<V, P>, Expression>>;
type BranchScope<B> = ScopeOf<Exclude<B[keyof B], undefined>>;

/**
 * The words of rules over one vocabulary. Each builder returns a frozen node;
 * each is typed so that a fact which does not exist, or a value it can't have,
 * does not compile. Throws (a bug of the rule's author) where the compiler
 * can't see: an entry that is in no table, a relation named with another world.
 */
export function languageOf<const V extends Vocabulary>(vocabulary: V) {
  type Boolean_ = PathOf<V, "boolean">;
  type Listed = PathOf<V, "choice"> | PathOf<V, "entry">;
  type Branching = Listed | Boolean_;
  type RelationPath = keyof V["relations"] & string;

  function checkValues(fact: string, values: readonly string[]): void {
    const type = vocabulary.facts[fact]?.type;
    if (type?.kind !== "entry" && type?.kind !== "choice") return;
    const known = type.kind === "entry" ? type.entries : type.values;
    for (const value of values) {
      if (!known.includes(value)) throw new Error(`${fact} has no value "${value}"`);
    }
  }

  /** A boolean fact is true. */
  function is<P extends Boolean_>(fact: P): Expression<SubjectOf<P>> {
    return Object.freeze({ kind: "is", fact });
  }

  /** A choice or an entry is one of these. */
  function oneOf<P extends Listed>(fact: P, ...values: readonly ValueOf<V, P>[]): Expression<SubjectOf<P>> {
    checkValues(fact, values);
    return Object.freeze({ kind: "oneOf", fact, values: Object.freeze([...values]) });
  }

  /** A set has at least one of these. */
  function includes<P extends PathOf<V, "set">>(
    fact: P,
    ...members: readonly MemberOf<V, P>[]
  ): Expression<SubjectOf<P>> {
    return Object.freeze({ kind: "includes", fact, members: Object.freeze([...members]) });
  }

  /** A date is before a day (ISO 8601). */
  function before<P extends PathOf<V, "date">>(fact: P, isoDay: string): Expression<SubjectOf<P>> {
    return Object.freeze({ kind: "date", fact, is: "before", day: isoDay, dayNumber: day(isoDay) });
  }

  /** A date is a day (ISO 8601) or later. */
  function onOrAfter<P extends PathOf<V, "date">>(fact: P, isoDay: string): Expression<SubjectOf<P>> {
    return Object.freeze({ kind: "date", fact, is: "onOrAfter", day: isoDay, dayNumber: day(isoDay) });
  }

  /** A number is this or more. */
  function atLeast<P extends PathOf<V, "number">>(fact: P, bound: number): Expression<SubjectOf<P>> {
    return Object.freeze({ kind: "number", fact, is: "atLeast", bound });
  }

  /** A number is less than this. */
  function below<P extends PathOf<V, "number">>(fact: P, bound: number): Expression<SubjectOf<P>> {
    return Object.freeze({ kind: "number", fact, is: "below", bound });
  }

  /** The fact chooses the branch; every value has one. */
  function match<P extends Branching, const B extends Branches<V, P>>(
    fact: P,
    branches: B & Branches<V, P>,
  ): Expression<SubjectOf<P> | BranchScope<B>> {
    checkValues(fact, Object.keys(branches));
    return Object.freeze({ kind: "match", fact, branches: Object.freeze({ ...branches }) });
  }

  /**
   * The fact chooses the branch; values not named take `otherwise`. With
   * `silent`, a record that is complete and still silent leaves open law where
   * the branches differ.
   */
  function matchSome<
    P extends Branching,
    const B extends Partial<Branches<V, P>>,
    O extends Expression,
    const S extends Boolean_ = never,
  >(
    fact: P,
    branches: B,
    otherwise: O,
    silent?: { readonly fact: S; readonly question: OpenQuestion },
  ): Expression<SubjectOf<P> | BranchScope<B> | ScopeOf<O> | SubjectOf<S>> {
    checkValues(fact, Object.keys(branches));
    // The compiler knows that no branch is undefined; the spread of a Partial does not say so.
    const named = { ...branches } as Record<string, Expression>;
    const node = { kind: "match", fact, branches: Object.freeze(named), otherwise } as const;
    return Object.freeze(silent === undefined ? node : { ...node, silent: Object.freeze(silent) });
  }

  /** At least one subject that the relation names satisfies `that`; the relation's world is the node's. */
  function some<R extends RelationPath, E extends Expression>(
    relation: R,
    that: E,
  ): Expression<SubjectOf<R> | Exclude<ScopeOf<E>, TargetOf<V, R>>> {
    const declared = vocabulary.relations[relation];
    if (declared === undefined) throw new Error(`no relation ${relation}`);
    return Object.freeze({ kind: "some", relation, world: declared.world, that });
  }

  /** A legal element: what `part` decides, with its source. */
  function element<E extends Expression>(id: string, ground: Ground, part: E): Expression<ScopeOf<E>> {
    return Object.freeze({ kind: "element", id, ground, part });
  }

  /** An element on which counsel may conclude, for a subject of the kind `on`. */
  function concludable<E extends Expression, const S extends string>(
    id: Conclusion<V>,
    on: S,
    ground: Ground,
    part: E,
  ): Expression<ScopeOf<E> | S> {
    return Object.freeze({ kind: "element", id, ground, part, concludedOn: on });
  }

  return Object.freeze({
    vocabulary,
    all,
    any,
    not,
    settled,
    unsettled,
    unread,
    notRead,
    is,
    oneOf,
    includes,
    before,
    onOrAfter,
    atLeast,
    below,
    match,
    matchSome,
    some,
    element,
    concludable,
  });
}

/** Every node of a rule once, parents before children; a part that stands in several places counts as one. */
export function* nodesOf(root: Node): Generator<Node> {
  const seen = new Set<Node>();
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    yield node;
    const parts = partsOf(node);
    for (let at = parts.length - 1; at >= 0; at -= 1) waiting.push(parts[at] as Node);
  }
}

/** The direct parts of a node, in order. */
export function partsOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case "all":
    case "any":
      return node.parts;
    case "not":
    case "element":
    case "unread":
      return [node.part];
    case "some":
      return [node.that];
    case "match":
      return [...Object.values(node.branches), ...(node.otherwise === undefined ? [] : [node.otherwise])];
    default:
      return [];
  }
}
