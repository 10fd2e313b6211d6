import type { MatchNode } from "./expression/match.ts";
import type { Node } from "./expression/node.ts";
import type { SomeNode } from "./expression/some.ts";
import { type FactPlace, factPlace, kindPlace, type Layout, relationPlace } from "./layout.ts";
import { booleanWords, type Scope, type Subject, stranger } from "./subject.ts";
import {
  ARGUABLE,
  AT_LEAST_ARGUABLE,
  AT_MOST_ARGUABLE,
  hullOf,
  LEAST_BITS,
  MOST_BITS,
  NO,
  type Truth,
  UNKNOWN,
  YES,
} from "./truth.ts";

/** A rule ready to run. Calling it allocates nothing; it restores what it moves in the scope. */
export type Evaluator = (scope: Scope) => Truth;

/**
 * Compiles a rule into closures, once; asked again, gives the same. No code is generated, so that it runs
 * under a strict content-security policy. Negation is pushed to the leaves.
 *
 * The interval is exact when no fact repeats along different branches;
 * otherwise it contains the exact truth (see `exact`).
 */
export function compile(layout: Layout, expression: Node): Evaluator {
  return closure(layout, expression, false);
}

/** The rule's truth for the subjects in scope. */
export function evaluate(layout: Layout, expression: Node, scope: Scope): Truth {
  return compile(layout, expression)(scope);
}

/** Closures by node, as such and negated: made the first time and kept as long as the rule, shared where rules share parts. */
interface Compiled {
  readonly plain: WeakMap<Node, Evaluator>;
  readonly negated: WeakMap<Node, Evaluator>;
}

const compiledFor = new WeakMap<Layout, Compiled>();

function closure(layout: Layout, node: Node, negated: boolean): Evaluator {
  const compiled = compiledFor.get(layout) ?? { plain: new WeakMap(), negated: new WeakMap() };
  compiledFor.set(layout, compiled);
  const kept = negated ? compiled.negated : compiled.plain;
  const known = kept.get(node);
  if (known !== undefined) return known;
  const made = makeClosure(layout, node, negated);
  kept.set(node, made);
  return made;
}

/** The truth of "the value is wanted" when it is one of those in `mask`. */
function ofMask(mask: number, wanted: number): Truth {
  if ((mask & wanted) === 0) return NO;
  return (mask & ~wanted) === 0 ? YES : UNKNOWN;
}

/** The truth of "at least `bound`" for a number between `least` and `most`. */
function ofRange(least: number, most: number, bound: number): Truth {
  if (least >= bound) return YES;
  return most < bound ? NO : UNKNOWN;
}

function makeClosure(layout: Layout, node: Node, negated: boolean): Evaluator {
  switch (node.kind) {
    case "settled": {
      const truth = (node.verdict === "yes") !== negated ? YES : NO;
      return () => truth;
    }
    case "unsettled":
      return () => ARGUABLE;
    case "not":
      return closure(layout, node.part, !negated);
    case "all":
    case "any":
      return junction(
        (node.kind === "all") !== negated,
        node.parts.map((part) => closure(layout, part, negated)),
      );
    case "is":
    case "oneOf":
      return leafOfValues(factPlace(layout, node.fact), node.kind === "is" ? ["true"] : node.values, negated);
    case "includes":
      return leafOfMembers(factPlace(layout, node.fact), node.members, negated);
    case "date":
      return leafOfRange(factPlace(layout, node.fact), node.dayNumber, (node.is === "before") !== negated);
    case "number":
      return leafOfRange(factPlace(layout, node.fact), node.bound, (node.is === "below") !== negated);
    case "element": {
      const part = closure(layout, node.part, negated);
      if (node.concludedOn === undefined) return part;
      const index = layout.conclusions.get(node.id);
      if (index === undefined) throw new Error(`counsel can't conclude on "${node.id}"`);
      return concludable(kindPlace(layout, node.concludedOn), index, part, negated);
    }
    case "unread": {
      if (node.fully) return () => UNKNOWN;
      const part = closure(layout, node.part, negated);
      return negated ? (scope) => part(scope) & AT_LEAST_ARGUABLE : (scope) => part(scope) | AT_MOST_ARGUABLE;
    }
    case "match":
      return matching(layout, node, negated);
    case "some":
      return searching(layout, node, negated);
  }
}

function junction(conjunction: boolean, parts: readonly Evaluator[]): Evaluator {
  const [first, second, third] = parts;
  if (first === undefined) return () => (conjunction ? YES : NO);
  if (second === undefined) return first;
  if (conjunction) {
    if (third === undefined) return (scope) => first(scope) & second(scope);
    return (scope) => {
      let truth = YES;
      for (let i = 0; i < parts.length && truth !== NO; i += 1) truth &= (parts[i] as Evaluator)(scope);
      return truth;
    };
  }
  if (third === undefined) return (scope) => first(scope) | second(scope);
  return (scope) => {
    let truth = NO;
    for (let i = 0; i < parts.length && truth !== YES; i += 1) truth |= (parts[i] as Evaluator)(scope);
    return truth;
  };
}

// In the closures below a subject is cast, not checked: the types of
// `Expression` promise that the scope holds it, and the check would cost.

function leafOfValues({ subject, at, type }: FactPlace, values: readonly string[], negated: boolean): Evaluator {
  if (type.kind === "entry") {
    const wanted = new Uint8Array(type.entries.length);
    for (const value of values) wanted[type.entries.indexOf(value)] = 1;
    const [hit, miss] = negated ? [NO, YES] : [YES, NO];
    return (scope) => {
      const candidates = (scope[subject] as Subject).entries[at];
      if (candidates === undefined) return UNKNOWN;
      let hits = 0;
      for (let i = 0; i < candidates.length; i += 1) hits += wanted[candidates[i] as number] as number;
      return hits === 0 ? miss : hits === candidates.length ? hit : UNKNOWN;
    };
  }
  const listed = type.kind === "choice" ? type.values : booleanWords;
  let wanted = 0;
  for (let i = 0; i < listed.length; i += 1) {
    if (values.includes(listed[i] as string) !== negated) wanted |= 1 << i;
  }
  return (scope) => ofMask((scope[subject] as Subject).slots[at] as number, wanted);
}

function leafOfMembers({ subject, at, type }: FactPlace, members: readonly string[], negated: boolean): Evaluator {
  const listed = type.kind === "set" ? type.members : [];
  let wanted = 0;
  for (const member of members) wanted |= 1 << listed.indexOf(member);
  const [hit, miss] = negated ? [NO, YES] : [YES, NO];
  return (scope) => {
    const { slots } = scope[subject] as Subject;
    if (((slots[at] as number) & wanted) !== 0) return hit;
    return ((slots[at + 1] as number) & wanted) === 0 ? miss : UNKNOWN;
  };
}

function leafOfRange({ subject, at }: FactPlace, bound: number, wantBelow: boolean): Evaluator {
  if (!wantBelow) {
    return (scope) => {
      const { slots } = scope[subject] as Subject;
      return ofRange(slots[at] as number, slots[at + 1] as number, bound);
    };
  }
  return (scope) => {
    const { slots } = scope[subject] as Subject;
    // Below the bound: the mirror of at least; NO and YES swap, UNKNOWN stays.
    return ofRange(-(slots[at + 1] as number), -(slots[at] as number), 1 - bound);
  };
}

function concludable(on: number, index: number, part: Evaluator, negated: boolean): Evaluator {
  const [no, yes] = negated ? [YES, NO] : [NO, YES];
  return (scope) => {
    const conclusion = (scope[on] as Subject).conclusions[index];
    return conclusion === 0 ? part(scope) : conclusion === 2 ? yes : no;
  };
}

function matching(layout: Layout, node: MatchNode, negated: boolean): Evaluator {
  const { subject, at, type } = factPlace(layout, node.fact);
  const listed = valuesOf(type, node.fact);
  const otherwise = node.otherwise === undefined ? undefined : closure(layout, node.otherwise, negated);
  const branches = listed.map((value) => {
    const named = node.branches[value];
    const branch = named === undefined ? otherwise : closure(layout, named, negated);
    if (branch === undefined) throw new Error(`match on ${node.fact}: no branch for "${value}"`);
    return branch;
  });
  const hull = type.kind === "entry" ? hullOfCandidates(subject, at, branches) : hullOfMask(subject, at, branches);
  if (node.silent === undefined) return hull;
  const silence = factPlace(layout, node.silent.fact);
  const consensus =
    type.kind === "entry" ? consensusOfCandidates(subject, at, branches) : consensusOfMask(subject, at, branches);
  return (scope) => {
    const mask = (scope[silence.subject] as Subject).slots[silence.at] as number;
    if (mask === 1) return hull(scope);
    if (mask === 2) return consensus(scope);
    return hullOf(hull(scope), consensus(scope));
  };
}

/** The values among which a fact chooses a branch, in the order of their bits or indexes. */
export function valuesOf(type: FactPlace["type"], path: string): readonly string[] {
  switch (type.kind) {
    case "boolean":
      return booleanWords;
    case "choice":
      return type.values;
    case "entry":
      return type.entries;
    default:
      throw new Error(`${path} is a ${type.kind}; only a choice, boolean or entry chooses a branch`);
  }
}

function hullOfMask(subject: number, at: number, branches: readonly Evaluator[]): Evaluator {
  return (scope) => {
    const mask = (scope[subject] as Subject).slots[at] as number;
    if ((mask & (mask - 1)) === 0) return (branches[31 - Math.clz32(mask)] as Evaluator)(scope);
    let most = NO;
    let least = YES;
    for (let i = 0; i < branches.length; i += 1) {
      if ((mask & (1 << i)) === 0) continue;
      const truth = (branches[i] as Evaluator)(scope);
      most |= truth;
      least &= truth;
      if (((most & MOST_BITS) | (least & LEAST_BITS)) === UNKNOWN) return UNKNOWN;
    }
    return (most & MOST_BITS) | (least & LEAST_BITS);
  };
}

function hullOfCandidates(subject: number, at: number, branches: readonly Evaluator[]): Evaluator {
  // With every entry possible, the branches that last gave the least and the most are tried first:
  // where they still differ wholly nothing more can be said, and the long table is not gone through.
  let low = 0;
  let high = 0;
  return (scope) => {
    const candidates = (scope[subject] as Subject).entries[at];
    let most = NO;
    let least = YES;
    if (candidates === undefined) {
      const first = (branches[low] as Evaluator)(scope);
      const second = (branches[high] as Evaluator)(scope);
      most = first | second;
      least = first & second;
      if (((most & MOST_BITS) | (least & LEAST_BITS)) === UNKNOWN) return UNKNOWN;
    }
    const count = candidates === undefined ? branches.length : candidates.length;
    for (let i = 0; i < count; i += 1) {
      const branch = candidates === undefined ? i : (candidates[i] as number);
      const truth = (branches[branch] as Evaluator)(scope);
      if (candidates === undefined) {
        if ((truth & LEAST_BITS) < (least & LEAST_BITS)) low = branch;
        if ((truth & MOST_BITS) > (most & MOST_BITS)) high = branch;
      }
      most |= truth;
      least &= truth;
      if (((most & MOST_BITS) | (least & LEAST_BITS)) === UNKNOWN) return UNKNOWN;
    }
    return (most & MOST_BITS) | (least & LEAST_BITS);
  };
}

/**
 * What the branches agree on; where they differ, open law between:
 * `any(all(branches), all(any(branches), unsettled))`.
 */
function consensusOfMask(subject: number, at: number, branches: readonly Evaluator[]): Evaluator {
  return (scope) => {
    const mask = (scope[subject] as Subject).slots[at] as number;
    let every = YES;
    let either = NO;
    for (let i = 0; i < branches.length; i += 1) {
      if ((mask & (1 << i)) === 0) continue;
      const truth = (branches[i] as Evaluator)(scope);
      every &= truth;
      either |= truth;
    }
    return every | (either & ARGUABLE);
  };
}

function consensusOfCandidates(subject: number, at: number, branches: readonly Evaluator[]): Evaluator {
  return (scope) => {
    const candidates = (scope[subject] as Subject).entries[at];
    const count = candidates === undefined ? branches.length : candidates.length;
    let every = YES;
    let either = NO;
    for (let i = 0; i < count; i += 1) {
      const truth = (branches[candidates === undefined ? i : (candidates[i] as number)] as Evaluator)(scope);
      every &= truth;
      either |= truth;
    }
    return every | (either & ARGUABLE);
  };
}

function searching(layout: Layout, node: SomeNode, negated: boolean): Evaluator {
  const { from, at, to } = relationPlace(layout, node.relation);
  const that = closure(layout, node.that, negated);
  const other = stranger(layout, to);
  if (negated) {
    return (scope) => {
      const { items, complete } = (scope[from] as Subject).related[at] as Subject["related"][number];
      const kept = scope[to];
      let truth = YES;
      for (let i = 0; i < items.length && truth !== NO; i += 1) {
        scope[to] = items[i];
        truth &= that(scope);
      }
      if (!complete && truth !== NO) {
        scope[to] = other;
        // There may be no other at all, which would satisfy every one of none.
        truth &= that(scope) | MOST_BITS;
      }
      scope[to] = kept;
      return truth;
    };
  }
  return (scope) => {
    const { items, complete } = (scope[from] as Subject).related[at] as Subject["related"][number];
    const kept = scope[to];
    let truth = NO;
    for (let i = 0; i < items.length && truth !== YES; i += 1) {
      scope[to] = items[i];
      truth |= that(scope);
    }
    if (!complete && truth !== YES) {
      scope[to] = other;
      // An other may exist or not: it can raise what is possible, not what is certain.
      truth |= that(scope) & MOST_BITS;
    }
    scope[to] = kept;
    return truth;
  };
}
