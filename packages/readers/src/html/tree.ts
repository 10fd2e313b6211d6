import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, type TreeAdapter } from "parse5";
import { limits } from "../limits.ts";
import { plainProblem, type ReadProblem } from "../problem.ts";

type Tree = DefaultTreeAdapterTypes.DefaultTreeAdapterMap;
export type HtmlNode = Tree["node"];
export type HtmlElement = Tree["element"];

export type TreeResult =
  | { readonly ok: true; readonly document: HtmlNode }
  | { readonly ok: false; readonly problem: ReadProblem };

/** Thrown inside the tree builder only, to leave parse5 as soon as a limit is passed. */
class LimitPassed extends Error {
  readonly problem: ReadProblem;
  constructor(problem: ReadProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

/**
 * Parses HTML as browsers do, with bounds: parse5's work for each tag grows
 * with the depth of the open elements, so a bounded depth keeps the time linear
 * in the size, and a bounded number of nodes keeps the memory bounded.
 */
export function parseHtml(text: string): TreeResult {
  try {
    return { ok: true, document: parse(text, { treeAdapter: boundedAdapter() }) };
  } catch (error) {
    if (error instanceof LimitPassed) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** parse5's own tree, counting elements and comments and their depth as they are attached; text between them is bounded by them. */
function boundedAdapter(): TreeAdapter<Tree> {
  const depths = new WeakMap<object, number>();
  let nodes = 0;
  const attach = (parent: Tree["parentNode"], node: object): void => {
    if (++nodes > limits.nodes) throw new LimitPassed(plainProblem("too-complex"));
    const depth = (depths.get(parent) ?? 0) + 1;
    if (depth > limits.depth) throw new LimitPassed(plainProblem("too-deep"));
    depths.set(node, depth);
  };
  return {
    ...defaultTreeAdapter,
    appendChild(parent, node) {
      attach(parent, node);
      defaultTreeAdapter.appendChild(parent, node);
    },
    insertBefore(parent, node, reference) {
      attach(parent, node);
      defaultTreeAdapter.insertBefore(parent, node, reference);
    },
  };
}
