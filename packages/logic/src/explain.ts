import { diagramOf } from "./diagram.ts";
import { exact, type OpenBy, variablesOf } from "./exact.ts";
import type { Node } from "./expression/node.ts";
import { formulaOf, type Grounding, type Variable } from "./formula.ts";
import type { Confidence } from "./ground.ts";
import { nodesOf } from "./language.ts";
import type { Layout } from "./layout.ts";
import { confidenceOf, type Proof, proofOf } from "./proof.ts";
import type { Scope } from "./subject.ts";
import type { Truth } from "./truth.ts";

/** Why a rule gives what it gives, and what would change that. */
export interface Explanation {
  /** The exact truth, unless `isExact` is false: then an interval that contains it. */
  readonly truth: Truth;
  readonly isExact: boolean;
  readonly openBy: readonly OpenBy[];
  /** What can still change the verdict: with the words not read left out, the one set of facts that would settle it. */
  readonly turnsOn: readonly Variable[];
  /** Only the branches that decided. Recombined, it gives the interval of `evaluate`. */
  readonly proof: Proof;
  /** That of the weakest branch on which the result rests; absent when it rests on facts alone. */
  readonly confidence: Confidence | undefined;
  /** Sets that would settle the result whatever the answers, smallest first. Empty when it is settled. */
  readonly settledBy: readonly SettlingSet[];
  /** True when there are more such sets than are listed. */
  readonly moreSets: boolean;
  /** Open questions on which a ruling could change the result; those met first where there are very many. */
  readonly rulings: readonly string[];
}

/** Facts to find out, and elements for counsel to conclude, which together leave one verdict. */
export interface SettlingSet {
  readonly facts: readonly Variable[];
  /** Ids of elements that counsel would conclude instead of finding out what lies under them. */
  readonly conclusions: readonly string[];
}

export interface ExplainOptions {
  /** Size past which the exact truth gives way to the interval; see `diagramOf`. */
  readonly limit?: number;
  /** How many settling sets to list; 4 unless told. With 0 none are worked out, which saves most of the time. */
  readonly sets?: number;
  /** Which open questions to name: all (unless told), or only those about subjects on record, which is much quicker. */
  readonly rulings?: "all" | "recorded";
}

/**
 * Explains a rule for the subjects in scope.
 *
 * On the settling sets: a set of facts leaves one verdict under every answer if
 * and only if the verdict is a function of that set alone, so with facts only
 * there is exactly one minimal set, the variables on which the reduced diagram
 * turns. Alternatives arise where counsel may conclude an element instead; each
 * choice of elements has its own minimal set, and those that contain another
 * are dropped. Words not read are in no set: nobody asked can supply them.
 */
export function explain(layout: Layout, expression: Node, scope: Scope, options: ExplainOptions = {}): Explanation {
  const { truth, isExact, openBy, turnsOn } = exact(layout, expression, scope, options.limit);
  const proof = proofOf(layout, expression, scope);
  const shown = options.sets ?? 4;
  const wanted = shown > 0 && openBy.includes("fact");
  const sets = wanted ? settlingSets(layout, expression, scope, options.limit) : [];
  return {
    truth,
    isExact,
    openBy,
    turnsOn,
    proof,
    confidence: confidenceOf(proof),
    settledBy: sets.slice(0, shown),
    moreSets: sets.length > shown,
    rulings: openBy.includes("law") ? rulingsOf(layout, expression, scope, options.rulings ?? "all") : [],
  };
}

/** Variables that can change the verdict under some completion; all that are open where the rule is too large. */
function supportOf(
  layout: Layout,
  expression: Node,
  scope: Scope,
  grounding: Grounding,
  limit: number | undefined,
): readonly Variable[] {
  const formula = formulaOf(layout, expression, scope, grounding);
  return diagramOf(formula, limit)?.support ?? variablesOf(formula);
}

/** At most this many elements are tried in every combination. */
const MOST_ELEMENTS = 4;

function settlingSets(
  layout: Layout,
  expression: Node,
  scope: Scope,
  limit: number | undefined,
): readonly SettlingSet[] {
  const found: { keys: Set<string>; set: SettlingSet }[] = [];
  for (const conclusions of subsetsOf(concludable(layout, expression, scope, limit))) {
    const support = supportOf(layout, expression, scope, { conclusions }, limit);
    const facts = withoutRepeats(
      support.filter(({ openness }) => openness.kind !== "unread" && openness.kind !== "conclusion"),
    );
    // Each element counts, though either conclusion may do: while nobody has concluded it, what lies under it decides.
    const keys = new Set([...facts.map(whatToFindOut), ...[...conclusions].map((id) => `conclusion:${id}`)]);
    found.push({ keys, set: { facts, conclusions: [...conclusions] } });
  }
  const minimal = found.filter(
    (one, at) =>
      !found.some(
        (other, i) => i !== at && isSubset(other.keys, one.keys) && (other.keys.size < one.keys.size || i < at),
      ),
  );
  return minimal.sort((a, b) => a.keys.size - b.keys.size).map(({ set }) => set);
}

/** One key for all that is open about the others of a list: it is closed at one stroke. */
function whatToFindOut({ key, openness }: Variable): string {
  if (openness.kind !== "others") return key;
  return `others:${openness.subject.kind}:${openness.subject.id}:${openness.relation}`;
}

function withoutRepeats(variables: readonly Variable[]): readonly Variable[] {
  const found = new Map<string, Variable>();
  for (const each of variables) if (!found.has(whatToFindOut(each))) found.set(whatToFindOut(each), each);
  return [...found.values()];
}

/** Elements that counsel could conclude to some effect. */
function concludable(layout: Layout, expression: Node, scope: Scope, limit: number | undefined): readonly string[] {
  const ids = new Set<string>();
  for (const node of nodesOf(expression)) {
    if (node.kind === "element" && node.concludedOn !== undefined) ids.add(node.id);
  }
  // With all of them open, those on which the verdict turns; one nested in another is met only without the outer.
  const support = supportOf(layout, expression, scope, { conclusions: ids }, limit);
  const turnedOn = new Set(
    support.flatMap(({ openness }) => (openness.kind === "conclusion" ? [openness.element] : [])),
  );
  const nested = [...ids].filter((id) => !turnedOn.has(id) && isNested(expression, id));
  return [...turnedOn, ...nested].slice(0, MOST_ELEMENTS);
}

function isNested(expression: Node, id: string): boolean {
  for (const node of nodesOf(expression)) {
    if (node.kind !== "element" || node.concludedOn === undefined || node.id === id) continue;
    for (const inner of nodesOf(node.part)) if (inner.kind === "element" && inner.id === id) return true;
  }
  return false;
}

function subsetsOf(ids: readonly string[]): readonly ReadonlySet<string>[] {
  return Array.from({ length: 2 ** ids.length }, (_, bits) => new Set(ids.filter((_id, i) => (bits & (1 << i)) !== 0)));
}

function isSubset(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
  return [...inner].every((key) => outer.has(key));
}

/** A diagram over hundreds of questions is not worth its time: past this size the questions met are named. */
const RULINGS_LIMIT = 3_000;
const MOST_RULINGS = 12;

function rulingsOf(layout: Layout, expression: Node, scope: Scope, about: "all" | "recorded"): readonly string[] {
  const grounding: Grounding = about === "all" ? { rulings: true } : { rulings: true, strangers: "settled" };
  const support = supportOf(layout, expression, scope, grounding, RULINGS_LIMIT);
  const questions = support.flatMap(({ openness }) => (openness.kind === "ruling" ? [openness.question] : []));
  return questions.slice(0, MOST_RULINGS);
}
