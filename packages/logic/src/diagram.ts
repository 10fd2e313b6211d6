import type { Formula, Variable } from "./formula.ts";
import type { Rank } from "./verdict.ts";

/**
 * A formula as a reduced, ordered, multi-valued decision diagram with the three
 * verdicts as its ends. Reduced and ordered it is canonical (Bryant 1986, for
 * two values; Srinivasan et al. 1990, for many): two formulas that agree under
 * every completion have the same diagram. Two consequences carry `exact` and
 * `ask`:
 *
 * - the verdicts that some completion gives are the ends that can be reached,
 *   since every path can be walked by some completion;
 * - a variable occurs in the diagram if and only if under some completion of
 *   the others its value changes the verdict: exactly what is worth asking.
 */
export interface Diagram {
  readonly root: DiagramNode;
  /** Variables that can change the verdict, in the order they were met. */
  readonly support: readonly Variable[];
  readonly least: Rank;
  readonly most: Rank;
  /** True when *arguable* can be the verdict. */
  readonly mayBeArguable: boolean;
}

/** 0, 1, 2 are the ends; other numbers are nodes. */
export type DiagramNode = number;

/** Thrown inside, never out: the diagram would be larger than allowed. */
class TooLarge extends Error {}

/**
 * The diagram of a formula, or undefined when it would need more than `limit`
 * nodes; then the caller falls back on the interval, which contains the exact
 * truth, and says so.
 */
export function diagramOf(formula: Formula, limit = 50_000): Diagram | undefined {
  const order: Variable[] = [];
  const levels = new Map<string, number>();
  collect(formula, order, levels);
  try {
    return read(build(formula, levels, limit), order);
  } catch (error) {
    if (error instanceof TooLarge) return undefined;
    throw error;
  }
}

/**
 * The pairs of verdicts that two formulas can have together, under one
 * completion of what is open in either; undefined past `limit` nodes.
 */
export function pairsOf(a: Formula, b: Formula, limit = 50_000): readonly (readonly [Rank, Rank])[] | undefined {
  const which: Variable = { key: "which of the pair", openness: { kind: "ruling", question: "" }, values: ["a", "b"] };
  const order: Variable[] = [];
  const levels = new Map<string, number>();
  const pair: Formula = { kind: "choose", variable: which, branches: [a, b] };
  collect(pair, order, levels);
  try {
    return meetingEnds(build(pair, levels, limit));
  } catch (error) {
    if (error instanceof TooLarge) return undefined;
    throw error;
  }
}

/** Walks both branches of the variable at the top side by side, down to their ends. */
function meetingEnds({ levelOf, childrenOf, root }: Store): readonly (readonly [Rank, Rank])[] {
  const [first, second] = levelOf[root] === 0 ? (childrenOf[root] ?? []) : [root, root];
  const ends = new Map<string, readonly [Rank, Rank]>();
  const seen = new Set<string>();
  const waiting: (readonly [DiagramNode, DiagramNode])[] = [[first ?? root, second ?? root]];
  for (let pair = waiting.pop(); pair !== undefined; pair = waiting.pop()) {
    const [a, b] = pair;
    const key = `${a},${b}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (a <= 2 && b <= 2) {
      ends.set(key, [a as Rank, b as Rank]);
      continue;
    }
    const level = Math.min(levelOf[a] as number, levelOf[b] as number);
    const width = (levelOf[a] === level ? childrenOf[a] : childrenOf[b])?.length ?? 0;
    for (let i = 0; i < width; i += 1) {
      const below = (at: DiagramNode) => (levelOf[at] === level ? (childrenOf[at]?.[i] ?? 0) : at);
      waiting.push([below(a), below(b)]);
    }
  }
  return [...ends.values()];
}

interface Store {
  readonly levelOf: number[];
  readonly childrenOf: (readonly DiagramNode[])[];
  readonly root: DiagramNode;
}

const END_LEVEL = Number.MAX_SAFE_INTEGER;

/** Variables in the order in which a reader of the rule meets them: what decides early stands high. */
function collect(root: Formula, order: Variable[], levels: Map<string, number>): void {
  const seen = new Set<Formula>();
  const waiting: Formula[] = [root];
  for (let formula = waiting.pop(); formula !== undefined; formula = waiting.pop()) {
    if (seen.has(formula) || formula.kind === "verdict") continue;
    seen.add(formula);
    if (formula.kind === "literal" || formula.kind === "choose") {
      if (!levels.has(formula.variable.key)) {
        levels.set(formula.variable.key, order.length);
        order.push(formula.variable);
      }
    }
    const parts = formula.kind === "choose" ? formula.branches : formula.kind === "literal" ? [] : formula.parts;
    for (let i = parts.length - 1; i >= 0; i -= 1) waiting.push(parts[i] as Formula);
  }
}

function build(formula: Formula, levels: ReadonlyMap<string, number>, limit: number): Store {
  const levelOf: number[] = [END_LEVEL, END_LEVEL, END_LEVEL];
  const childrenOf: (readonly DiagramNode[])[] = [[], [], []];
  const unique = new Map<string, DiagramNode>();
  const built = new Map<Formula, DiagramNode>();
  const joined = { all: new Map<string, DiagramNode>(), any: new Map<string, DiagramNode>() };
  let steps = 0;

  function node(level: number, children: readonly DiagramNode[]): DiagramNode {
    const first = children[0] ?? 0;
    if (children.every((child) => child === first)) return first;
    const key = `${level}:${children.join(",")}`;
    const found = unique.get(key);
    if (found !== undefined) return found;
    if (levelOf.length >= limit) throw new TooLarge();
    levelOf.push(level);
    childrenOf.push(children);
    unique.set(key, levelOf.length - 1);
    return levelOf.length - 1;
  }

  function join(kind: "all" | "any", a: DiagramNode, b: DiagramNode): DiagramNode {
    if (a === b) return a;
    const absorbing = kind === "all" ? 0 : 2;
    if (a === absorbing || b === absorbing) return absorbing;
    if (a === 2 - absorbing) return b;
    if (b === 2 - absorbing) return a;
    const key = a < b ? `${a},${b}` : `${b},${a}`;
    const found = joined[kind].get(key);
    if (found !== undefined) return found;
    // A small diagram may still take many steps; the bound keeps time in step with size.
    steps += 1;
    if (steps > limit * 8) throw new TooLarge();
    const level = Math.min(levelOf[a] as number, levelOf[b] as number);
    const width = (levelOf[a] === level ? childrenOf[a] : childrenOf[b])?.length ?? 0;
    const children = Array.from({ length: width }, (_, i) => join(kind, below(a, level, i), below(b, level, i)));
    const made = node(level, children);
    joined[kind].set(key, made);
    return made;
  }

  /** The diagram under value `i` of the variable at `level`. */
  function below(at: DiagramNode, level: number, i: number): DiagramNode {
    return levelOf[at] === level ? (childrenOf[at]?.[i] ?? 0) : at;
  }

  function visit(each: Formula): DiagramNode {
    const done = built.get(each);
    if (done !== undefined) return done;
    const made = make(each);
    built.set(each, made);
    return made;
  }

  function make(each: Formula): DiagramNode {
    switch (each.kind) {
      case "verdict":
        return each.rank;
      case "literal":
        return node(levels.get(each.variable.key) ?? 0, each.ranks);
      case "choose": {
        // A branch may test variables above this one, so it is joined, not hung below:
        // any(all(value is v, branch v)), of which exactly one is open at a time.
        const level = levels.get(each.variable.key) ?? 0;
        return each.branches.reduce<DiagramNode>((sum, branch, value) => {
          const selected = node(
            level,
            each.branches.map((_, other) => (other === value ? 2 : 0)),
          );
          return join("any", sum, join("all", selected, visit(branch)));
        }, 0);
      }
      default:
        return each.parts.map(visit).reduce((sum, part) => join(each.kind, sum, part), each.kind === "all" ? 2 : 0);
    }
  }

  return { levelOf, childrenOf, root: visit(formula) };
}

function read({ levelOf, childrenOf, root }: Store, order: readonly Variable[]): Diagram {
  const seen = new Set<DiagramNode>([root]);
  const levels = new Set<number>();
  for (const at of seen) {
    if (at <= 2) continue;
    levels.add(levelOf[at] as number);
    for (const child of childrenOf[at] ?? []) seen.add(child);
  }
  const ends = ([0, 1, 2] as const).filter((end) => seen.has(end));
  return {
    root,
    support: order.filter((_, level) => levels.has(level)),
    least: ends[0] ?? 0,
    most: ends[ends.length - 1] ?? 0,
    mayBeArguable: seen.has(1),
  };
}
