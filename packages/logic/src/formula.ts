import { alikeEntries, cutsOf } from "./alike.ts";
import { valuesOf } from "./evaluate.ts";
import type { Node } from "./expression/node.ts";
import type { SomeNode } from "./expression/some.ts";
import { type FactPlace, factPlace, kindPlace, type Layout, relationPlace } from "./layout.ts";
import { type OneOther, oneOther, ranksOf } from "./one-other.ts";
import { looksOnlyAtIts, type OpenList, type Others, othersFor } from "./others.ts";
import { booleanWords, type Scope, type Subject, stranger } from "./subject.ts";
import { type Rank, verdicts } from "./verdict.ts";

/**
 * A rule brought down to one set of subjects: what is known is filled in, each
 * `some` is spelled out over the subjects recorded, and what remains open is a
 * list of variables, each with the values still possible. `exact`, `explain`
 * and `ask` stand on it.
 */
export type Formula =
  | { readonly kind: "verdict"; readonly rank: Rank }
  | { readonly kind: "all" | "any"; readonly parts: readonly Formula[] }
  /** One verdict for each value of the variable. */
  | { readonly kind: "literal"; readonly variable: Variable; readonly ranks: readonly Rank[] }
  /** One branch for each value of the variable. */
  | { readonly kind: "choose"; readonly variable: Variable; readonly branches: readonly Formula[] };

/** Something still open, with a fixed number of possible values. */
export interface Variable {
  readonly key: string;
  readonly openness: Openness;
  /** Names of the values still possible. */
  readonly values: readonly string[];
}

/** What is open, and so who could close it. */
export type Openness =
  /** A fact of a recorded subject (`member` for one member of a set). */
  | { readonly kind: "fact"; readonly path: string; readonly subject: Subject; readonly member?: string }
  /** Whether a subject not recorded exists, or what it is like: closed by marking the list complete. */
  | ({ readonly kind: "others" } & OpenList)
  /** Words nobody here has read. */
  | { readonly kind: "unread"; readonly id: string }
  /** A question of law, only when rulings are let vary. */
  | { readonly kind: "ruling"; readonly question: string }
  /** An element that counsel could conclude, only when conclusions are let vary. */
  | { readonly kind: "conclusion"; readonly element: string; readonly subject: Subject };

export interface Grounding {
  /** Treat each open question as a variable that a court could settle either way. */
  readonly rulings?: boolean;
  /**
   * Let every open question be ruled as far up, or as far down, as the place it
   * stands in allows: where these two agree, no ruling can matter.
   */
  readonly bound?: "up" | "down";
  /**
   * Strangers to a list are told by the answer they can give, where that is
   * exact. `whole`: always by their own facts; `settled`: by their answer even
   * when rulings vary, so that no ruling about them is looked at.
   */
  readonly strangers?: "whole" | "settled";
  /** Treat these elements, where counsel has not concluded, as variables that counsel could settle either way. */
  readonly conclusions?: ReadonlySet<string>;
}

const no: Formula = { kind: "verdict", rank: 0 };
const arguable: Formula = { kind: "verdict", rank: 1 };
const yes: Formula = { kind: "verdict", rank: 2 };

/** A formula, and whether it has exactly the rule's completions or may have more. */
export interface Grounded {
  readonly formula: Formula;
  readonly isExact: boolean;
}

/** Rounds in which the witnesses to open lists are counted; lists searched within each other would never settle. */
const COUNTING_ROUNDS = 4;
/** With more witnesses to one list than this a formula grows out of hand. */
const MOST_WITNESSES = 8;

/** Brings a rule down to the subjects in scope. */
export function formulaOf(layout: Layout, expression: Node, scope: Scope, grounding: Grounding = {}): Formula {
  return groundedOf(layout, expression, scope, grounding).formula;
}

/**
 * Brings a rule down to the subjects in scope. Exact, unless very many
 * questions are put to one open list, or it is searched within itself (be it by
 * way of another): then the formula's completions include the rule's and
 * others that are not.
 */
export function groundedOf(layout: Layout, expression: Node, scope: Scope, grounding: Grounding = {}): Grounded {
  const planned = new Map<string, number>();
  for (let round = 0; round < COUNTING_ROUNDS; round += 1) {
    const others = othersFor(layout, planned, grounding.rulings === true);
    const formula = groundWith(layout, expression, scope, grounding, others);
    const short = [...others.questions].filter(([list, { size }]) => size > (planned.get(list) ?? 1));
    if (short.length === 0) return { formula, isExact: true };
    if (short.some(([, { size }]) => size > MOST_WITNESSES)) break;
    for (const [list, { size }] of short) planned.set(list, size);
  }
  const apart = groundWith(
    layout,
    expression,
    scope,
    grounding,
    othersFor(layout, undefined, grounding.rulings === true),
  );
  return { formula: apart, isExact: false };
}

function groundWith(layout: Layout, expression: Node, scope: Scope, grounding: Grounding, others: Others): Formula {
  const context: Context = {
    layout,
    scope: [...scope],
    rulings: grounding.rulings === true,
    bound: grounding.bound,
    strangers: grounding.strangers,
    conclusions: grounding.conclusions ?? new Set(),
    cuts: cutsOf(expression),
    alike: alikeEntries(layout, expression, grounding.rulings === true),
    variables: new Map(),
    others,
  };
  return ground(context, expression, false);
}

interface Context {
  readonly layout: Layout;
  readonly scope: Scope;
  readonly rulings: boolean;
  readonly bound: Grounding["bound"];
  readonly strangers: Grounding["strangers"];
  readonly conclusions: ReadonlySet<string>;
  /** Thresholds of each number or date fact, ascending: between two of them its value makes no difference. */
  readonly cuts: ReadonlyMap<string, readonly number[]>;
  /** For each entry fact, the first entry that a rule treats alike, by entry: a table of hundreds becomes a few. */
  readonly alike: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly variables: Map<string, Variable>;
  readonly others: Others;
}

function ground(context: Context, node: Node, negated: boolean): Formula {
  switch (node.kind) {
    case "settled":
      return (node.verdict === "yes") !== negated ? yes : no;
    case "unsettled": {
      // Negations were pushed down to here, so up is up at every place.
      if (context.bound !== undefined) return context.bound === "up" ? yes : no;
      if (!context.rulings) return arguable;
      const question = node.question.id;
      const ruling = variable(context, `ruling:${question}`, { kind: "ruling", question }, ["no", "yes"]);
      return { kind: "literal", variable: ruling, ranks: negated ? [2, 0] : [0, 2] };
    }
    case "not":
      return ground(context, node.part, !negated);
    case "all":
    case "any":
      return join(
        (node.kind === "all") !== negated,
        node.parts.map((part) => ground(context, part, negated)),
      );
    case "is":
    case "oneOf":
      return groundValues(context, node.fact, node.kind === "is" ? ["true"] : node.values, negated);
    case "includes":
      return groundMembers(context, node.fact, node.members, negated);
    case "date":
      return groundRange(context, node.fact, node.dayNumber, (node.is === "before") !== negated);
    case "number":
      return groundRange(context, node.fact, node.bound, (node.is === "below") !== negated);
    case "element": {
      const conclusion = conclusionOn(context.layout, context.scope, node);
      if (conclusion !== undefined) return conclusion !== negated ? yes : no;
      if (node.concludedOn === undefined || !context.conclusions.has(node.id)) {
        return ground(context, node.part, negated);
      }
      const subject = subjectInScope(context, kindPlace(context.layout, node.concludedOn));
      if (subject.hypothetical) return ground(context, node.part, negated);
      const openness = { kind: "conclusion", element: node.id, subject } as const;
      const met = variable(context, `conclusion:${subject.kind}:${subject.id}:${node.id}`, openness, ["no", "yes"]);
      return { kind: "literal", variable: met, ranks: negated ? [2, 0] : [0, 2] };
    }
    case "unread": {
      const of = node.on === undefined ? undefined : subjectInScope(context, kindPlace(context.layout, node.on));
      const key = `unread:${node.id}${of === undefined ? "" : `:${of.kind}:${of.id}`}`;
      // The words that govern an other are out of the way once the list is known to be complete.
      const list = of === undefined ? undefined : context.others.listOf(of);
      const openness: Openness = list === undefined ? { kind: "unread", id: node.id } : { kind: "others", ...list };
      const words = variable(context, key, openness, verdicts);
      if (node.fully) return { kind: "literal", variable: words, ranks: negated ? [2, 1, 0] : [0, 1, 2] };
      const widening: Formula = { kind: "literal", variable: words, ranks: negated ? [2, 1, 1] : [0, 1, 1] };
      return join(negated, [ground(context, node.part, negated), widening]);
    }
    case "match":
      return groundMatch(context, node, negated);
    case "some":
      return groundSome(context, node, negated);
  }
}

/** Counsel's conclusion on an element in scope: met, not met, or none. */
export function conclusionOn(
  layout: Layout,
  scope: Scope,
  node: Extract<Node, { kind: "element" }>,
): boolean | undefined {
  if (node.concludedOn === undefined) return undefined;
  const on = scope[layout.kinds.indexOf(node.concludedOn)];
  const index = layout.conclusions.get(node.id);
  const conclusion = on === undefined || index === undefined ? 0 : on.conclusions[index];
  return conclusion === 0 || conclusion === undefined ? undefined : conclusion === 2;
}

function join(conjunction: boolean, parts: readonly Formula[]): Formula {
  const absorbing = conjunction ? 0 : 2;
  const kept: Formula[] = [];
  for (const part of parts) {
    if (part.kind === "verdict" && part.rank === absorbing) return part;
    if (part.kind === "verdict" && part.rank === 2 - absorbing) continue;
    kept.push(part);
  }
  if (kept.length === 0) return conjunction ? yes : no;
  return kept.length === 1 && kept[0] !== undefined ? kept[0] : { kind: conjunction ? "all" : "any", parts: kept };
}

/** The one variable of a key; a subject's fact is the same wherever a rule meets it. */
function variable(context: Context, key: string, openness: Openness, values: readonly string[]): Variable {
  const known = context.variables.get(key);
  if (known !== undefined) return known;
  const made = { key, openness, values };
  context.variables.set(key, made);
  return made;
}

/** The variable of a fact of the subject in scope, with the values still possible. */
function factVariable(context: Context, place: FactPlace, values: readonly string[], member?: string): Variable {
  const subject = subjectInScope(context, place.subject);
  const suffix = member === undefined ? "" : `#${member}`;
  const list = context.others.listOf(subject);
  if (list !== undefined) {
    return variable(context, `others:${subject.id}:${place.path}${suffix}`, { kind: "others", ...list }, values);
  }
  const openness = { kind: "fact", path: place.path, subject, ...(member === undefined ? {} : { member }) } as const;
  return variable(context, `${subject.kind}:${subject.id}:${place.path}${suffix}`, openness, values);
}

function subjectInScope(context: Context, kind: number): Subject {
  const found = context.scope[kind];
  if (found === undefined) throw new Error(`no ${context.layout.kinds[kind]} in scope`);
  return found;
}

/** Names of a choice's, boolean's or entry's values still possible. */
function possible(context: Context, place: FactPlace): readonly string[] {
  const subject = subjectInScope(context, place.subject);
  const listed = valuesOf(place.type, place.path);
  if (place.type.kind !== "entry") {
    const mask = subject.slots[place.at] ?? 0;
    return listed.filter((_, index) => (mask & (1 << index)) !== 0);
  }
  const candidates = subject.entries[place.at]?.map((index) => listed[index] ?? "") ?? listed;
  const alike = context.alike.get(place.path);
  return [...new Set(candidates.map((entry) => alike?.get(entry) ?? entry))];
}

function groundValues(context: Context, path: string, wanted: readonly string[], negated: boolean): Formula {
  const place = factPlace(context.layout, path);
  const values = possible(context, place);
  const ranks = values.map((value) => (wanted.includes(value) !== negated ? 2 : 0) as Rank);
  return literal(context, place, values, ranks);
}

function literal(
  context: Context,
  place: FactPlace,
  values: readonly string[],
  ranks: readonly Rank[],
  member?: string,
): Formula {
  const first = ranks[0] ?? 0;
  if (ranks.every((rank) => rank === first)) return { kind: "verdict", rank: first };
  return { kind: "literal", variable: factVariable(context, place, values, member), ranks };
}

function groundMembers(context: Context, path: string, members: readonly string[], negated: boolean): Formula {
  const place = factPlace(context.layout, path);
  const { slots } = subjectInScope(context, place.subject);
  const listed = place.type.kind === "set" ? place.type.members : [];
  const parts = members.map((member): Formula => {
    const bit = 1 << listed.indexOf(member);
    if (((slots[place.at] ?? 0) & bit) !== 0) return negated ? no : yes;
    if (((slots[place.at + 1] ?? 0) & bit) === 0) return negated ? yes : no;
    return literal(context, place, booleanWords, negated ? [2, 0] : [0, 2], member);
  });
  return join(negated, parts);
}

function groundRange(context: Context, path: string, bound: number, wantBelow: boolean): Formula {
  const place = factPlace(context.layout, path);
  const { slots } = subjectInScope(context, place.subject);
  const least = slots[place.at] ?? 0;
  const most = slots[place.at + 1] ?? 0;
  const cuts = (context.cuts.get(path) ?? []).filter((cut) => cut > least && cut <= most);
  const starts = [least, ...cuts];
  const values = starts.map((start, index) => `${start}..${(starts[index + 1] ?? most + 1) - 1}`);
  return literal(
    context,
    place,
    values,
    starts.map((start) => (start < bound === wantBelow ? 2 : 0)),
  );
}

function groundMatch(context: Context, node: Extract<Node, { kind: "match" }>, negated: boolean): Formula {
  const place = factPlace(context.layout, node.fact);
  const values = possible(context, place);
  const grounded = new Map<Node, Formula>();
  const branches = values.map((value): Formula => {
    const branch = node.branches[value] ?? node.otherwise;
    if (branch === undefined) throw new Error(`match on ${node.fact}: no branch for "${value}"`);
    const done = grounded.get(branch) ?? ground(context, branch, negated);
    grounded.set(branch, done);
    return done;
  });
  const chosen = choose(context, place, values, branches);
  if (node.silent === undefined || branches.length < 2) return chosen;
  const silence = factPlace(context.layout, node.silent.fact);
  const question = ground(context, { kind: "unsettled", question: node.silent.question }, negated);
  const consensus = join(false, [join(true, branches), join(true, [join(false, branches), question])]);
  const words = possible(context, silence);
  return choose(
    context,
    silence,
    words,
    words.map((word) => (word === "true" ? consensus : chosen)),
  );
}

function choose(context: Context, place: FactPlace, values: readonly string[], branches: readonly Formula[]): Formula {
  const [first] = branches;
  if (first !== undefined && branches.every((branch) => branch === first || sameVerdict(branch, first))) return first;
  return { kind: "choose", variable: factVariable(context, place, values), branches };
}

function sameVerdict(a: Formula, b: Formula): boolean {
  return a.kind === "verdict" && b.kind === "verdict" && a.rank === b.rank;
}

function groundSome(context: Context, node: Extract<Node, { kind: "some" }>, negated: boolean): Formula {
  const { from, at, to } = relationPlace(context.layout, node.relation);
  const owner = subjectInScope(context, from);
  const { items, complete } = owner.related[at] ?? { items: [], complete: false };
  const kept = context.scope[to];
  const parts = items.map((item) => {
    context.scope[to] = item;
    return ground(context, node.that, negated);
  });
  const witnesses = complete ? [] : context.others.witnesses(owner, node, context.scope);
  const answers = witnesses.length === 1 ? answersOfOne(context, node, to) : undefined;
  for (const other of witnesses) {
    context.scope[to] = other;
    const list = context.others.listOf(other) ?? { relation: node.relation, subject: owner };
    const exists = variable(context, `others:${other.id}`, { kind: "others", ...list }, booleanWords);
    const openness = { kind: "others", ...list } as const;
    const that =
      answers === undefined
        ? ground(context, node.that, negated)
        : verdictOfOther(
            variable(context, `others:${other.id}:verdict`, openness, Object.keys(answers.answers)),
            ranksOf(answers, context.bound, negated),
          );
    // Of all others: none is so (each, if it exists, is not). Of one other: it exists and is so.
    parts.push(
      negated
        ? join(false, [{ kind: "literal", variable: exists, ranks: [2, 0] }, that])
        : join(true, [{ kind: "literal", variable: exists, ranks: [0, 2] }, that]),
    );
  }
  context.scope[to] = kept;
  return join(negated, parts);
}

/** The answers of a list's one other, where the question looks at nobody else and no other question is put to the list. */
function answersOfOne(context: Context, node: SomeNode, to: number): OneOther | undefined {
  const { layout, strangers } = context;
  if (strangers === "whole") return undefined;
  const ties = context.rulings && strangers !== "settled";
  if (!looksOnlyAtIts(layout, node, to, ties)) return undefined;
  const scope: Scope = new Array<Subject | undefined>(layout.kinds.length).fill(undefined);
  scope[to] = stranger(layout, to);
  return oneOther(node, context.bound !== undefined, (grounding) => formulaOf(layout, node.that, scope, grounding));
}

function verdictOfOther(of: Variable, ranks: readonly Rank[]): Formula {
  const [only] = ranks;
  const settled = only !== undefined && ranks.every((rank) => rank === only);
  return settled ? { kind: "verdict", rank: only } : { kind: "literal", variable: of, ranks };
}
