import { evaluate, valuesOf } from "./evaluate.ts";
import type { Node } from "./expression/node.ts";
import { conclusionOn } from "./formula.ts";
import { type Confidence, type Ground, type OpenQuestion, stronger, weaker } from "./ground.ts";
import { factPlace, type Layout, relationPlace } from "./layout.ts";
import { meaningOf } from "./meaning.ts";
import { booleanWords, type Scope, type Subject, stranger } from "./subject.ts";
import { LEAST_BITS, MOST_BITS, NO, notOf, type Truth, YES } from "./truth.ts";

/** One node of a rule with its truth, and under it only the branches that decided. */
export interface Proof {
  readonly kind: Node["kind"];
  readonly truth: Truth;
  readonly parts: readonly Proof[];
  /** For an element: which, what it rests on, and counsel's conclusion with the value derived beside it. */
  readonly element?: { readonly id: string; readonly ground: Ground };
  readonly concluded?: { readonly met: boolean; readonly derived: Truth };
  readonly question?: OpenQuestion;
  readonly ground?: Ground;
  /** For a leaf or a match: the fact looked at, and what is known of it. */
  readonly fact?: { readonly path: string; readonly subject: Subject; readonly known: readonly string[] | undefined };
  /** For a match: the papers may be silent between its branches; `question` is there when they surely are. */
  readonly mayBeSilent?: boolean;
  /** Under `some`: the related subject that this part is about. */
  readonly item?: Subject;
  /** For `some`: whether others may exist that nobody has recorded. */
  readonly othersMayExist?: boolean;
}

/** The proof of a rule for the subjects in scope. */
export function proofOf(layout: Layout, node: Node, scope: Scope): Proof {
  const truth = evaluate(layout, node, scope);
  switch (node.kind) {
    case "all":
    case "any": {
      const looked = node.parts.map((part) => ({ part, truth: evaluate(layout, part, scope) }));
      const parts = deciding(node.kind, truth, looked).map(({ part }) => proofOf(layout, part, scope));
      return { kind: node.kind, truth, parts };
    }
    case "not":
      return { kind: "not", truth, parts: [proofOf(layout, node.part, scope)] };
    case "element":
      return elementProof(layout, node, scope, truth);
    case "unsettled":
      return { kind: "unsettled", truth, parts: [], question: node.question };
    case "unread":
      return {
        kind: "unread",
        truth,
        ground: node.ground,
        parts: node.fully ? [] : [proofOf(layout, node.part, scope)],
      };
    case "match":
      return matchProof(layout, node, scope, truth);
    case "some":
      return someProof(layout, node, scope, truth);
    case "settled":
      return { kind: "settled", truth, parts: [] };
    default:
      return { kind: node.kind, truth, parts: [], fact: factIn(layout, node.fact, scope) };
  }
}

/**
 * For *all*, a no rests on the parts that are no; for *any*, a yes on those
 * that are yes, and an open result on those that are not no. Otherwise every
 * part counts.
 */
function deciding<P extends { readonly truth: Truth }>(
  kind: "all" | "any",
  truth: Truth,
  parts: readonly P[],
): readonly P[] {
  if (kind === "all" && truth === NO) {
    const settled = parts.filter((part) => part.truth === NO);
    return settled.length > 0 ? settled : parts;
  }
  if (kind === "any" && truth !== NO) {
    const settled = parts.filter((part) => part.truth === YES);
    return truth === YES && settled.length > 0 ? settled : parts.filter((part) => part.truth !== NO);
  }
  return parts;
}

function elementProof(layout: Layout, node: Extract<Node, { kind: "element" }>, scope: Scope, truth: Truth): Proof {
  const element = { id: node.id, ground: node.ground };
  const met = conclusionOn(layout, scope, node);
  if (met === undefined) return { kind: "element", truth, element, parts: [proofOf(layout, node.part, scope)] };
  return {
    kind: "element",
    truth,
    element,
    parts: [],
    concluded: { met, derived: evaluate(layout, node.part, scope.map(asIfNothingConcluded)) },
  };
}

/** A subject without counsel's conclusions, so that one conclusion is not shown as what the facts give for another. */
function asIfNothingConcluded(subject: Subject | undefined): Subject | undefined {
  return subject === undefined ? undefined : { ...subject, conclusions: new Uint8Array(subject.conclusions.length) };
}

function matchProof(layout: Layout, node: Extract<Node, { kind: "match" }>, scope: Scope, truth: Truth): Proof {
  const fact = factIn(layout, node.fact, scope);
  const values = fact.known ?? valuesOf(factPlace(layout, node.fact).type, node.fact);
  const branches = branchesOf(node, values);
  const silence = node.silent;
  const silent = silence === undefined ? undefined : factIn(layout, silence.fact, scope).known;
  const mayBeSilent = silence !== undefined && branches.size > 1 && silent?.[0] !== "false";
  const isSilent = mayBeSilent && silent?.length === 1;
  return {
    kind: "match",
    truth,
    fact,
    parts: [...branches].map((branch) => proofOf(layout, branch, scope)),
    ...(mayBeSilent ? { mayBeSilent } : {}),
    ...(isSilent ? { question: silence.question } : {}),
  };
}

/** With more branches than this, those that mean the same are told once: a table of hundreds would bury the proof. */
const MANY_BRANCHES = 12;

function branchesOf(node: Extract<Node, { kind: "match" }>, values: readonly string[]): ReadonlySet<Node> {
  const branches = new Set(values.flatMap((value) => node.branches[value] ?? node.otherwise ?? []));
  if (branches.size <= MANY_BRANCHES) return branches;
  const byMeaning = new Map([...branches].reverse().map((branch) => [meaningOf(branch), branch]));
  return new Set([...byMeaning.values()].reverse());
}

function someProof(layout: Layout, node: Extract<Node, { kind: "some" }>, scope: Scope, truth: Truth): Proof {
  const { from, at, to } = relationPlace(layout, node.relation);
  const { items, complete } = scope[from]?.related[at] ?? { items: [], complete: false };
  const within = [...scope];
  function proofFor(item: Subject): Proof {
    within[to] = item;
    return { ...proofOf(layout, node.that, within), item };
  }
  const parts = items.map(proofFor);
  const otherMatters = !complete && proofFor(stranger(layout, to)).truth !== NO;
  const found = parts.filter((part) => part.truth === YES);
  return {
    kind: "some",
    truth,
    parts: truth === YES ? found : parts,
    ...(otherMatters && truth !== YES ? { othersMayExist: true } : {}),
  };
}

function factIn(layout: Layout, path: string, scope: Scope): NonNullable<Proof["fact"]> {
  const { subject: kind, at, type } = factPlace(layout, path);
  const subject = scope[kind];
  if (subject === undefined) throw new Error(`no ${layout.kinds[kind]} in scope`);
  return { path, subject, known: knownValues(subject, at, type) };
}

/** What is known of a fact, in words; undefined when nothing is. */
function knownValues(
  subject: Subject,
  at: number,
  type: ReturnType<typeof factPlace>["type"],
): readonly string[] | undefined {
  const low = subject.slots[at] ?? 0;
  const high = subject.slots[at + 1] ?? 0;
  switch (type.kind) {
    case "boolean":
    case "choice": {
      const listed = type.kind === "boolean" ? booleanWords : type.values;
      const left = listed.filter((_, i) => (low & (1 << i)) !== 0);
      return left.length === listed.length ? undefined : left;
    }
    case "entry":
      return subject.entries[at]?.map((index) => type.entries[index] ?? "");
    case "set":
      return low === high ? type.members.filter((_, i) => (low & (1 << i)) !== 0) : undefined;
    case "number":
      return low === type.least && high === type.most ? undefined : [low === high ? `${low}` : `${low}..${high}`];
    case "date":
      return low === -(2 ** 31) && high === 2 ** 31 - 1 ? undefined : [`${low}..${high}`];
  }
}

/** The truth that a proof's own parts give: equal to the node's, or the proof left out something that decided. */
export function recombine(proof: Proof): Truth {
  const parts = proof.parts.map(recombine);
  switch (proof.kind) {
    case "all":
      return parts.reduce((sum, part) => sum & part, YES);
    case "any":
      return parts.reduce((sum, part) => sum | part, NO);
    case "not":
      return notOf(parts[0] ?? NO);
    case "element":
      return proof.concluded === undefined ? (parts[0] ?? NO) : proof.concluded.met ? YES : NO;
    case "match": {
      const most = parts.reduce((sum, part) => sum | part, NO) & MOST_BITS;
      const least = parts.reduce((sum, part) => sum & part, YES) & LEAST_BITS;
      return proof.mayBeSilent === true ? proof.truth : most | least;
    }
    default:
      return proof.kind === "some" && proof.othersMayExist !== true
        ? parts.reduce((sum, part) => sum | part, NO)
        : proof.truth;
  }
}

/** The weakest confidence that a result rests on; where one branch of several would do, the strongest of those. */
export function confidenceOf(proof: Proof): Confidence | undefined {
  const below = proof.parts.map(confidenceOf).filter((each): each is Confidence => each !== undefined);
  const oneIsEnough = (proof.kind === "all" && proof.truth === NO) || (proof.kind === "any" && proof.truth === YES);
  const within = below.length === 0 ? undefined : below.reduce(oneIsEnough ? stronger : weaker);
  const own = proof.element?.ground.confidence ?? proof.question?.ground.confidence ?? proof.ground?.confidence;
  if (own === undefined || within === undefined) return own ?? within;
  return weaker(own, within);
}
