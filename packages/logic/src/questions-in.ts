import type { Node } from "./expression/node.ts";
import { partsOf } from "./language.ts";

const known = new WeakMap<Node, Questions>();

export interface Questions {
  /** How many open questions a rule names. */
  readonly count: number;
  /** Whether one of them stands both plainly and under a *not*, so that one ruling pulls both ways. */
  readonly pullBothWays: boolean;
}

/** The open questions of a rule, wherever they stand in it. */
export function questionsIn(expression: Node): Questions {
  const before = known.get(expression);
  if (before !== undefined) return before;
  const sides = { plain: new Set<string>(), negated: new Set<string>() };
  const seen = { plain: new Set<Node>(), negated: new Set<Node>() };
  const waiting: { node: Node; side: "plain" | "negated" }[] = [{ node: expression, side: "plain" }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, side } = next;
    if (seen[side].has(node)) continue;
    seen[side].add(node);
    const question =
      node.kind === "unsettled" ? node.question : node.kind === "match" ? node.silent?.question : undefined;
    if (question !== undefined) sides[side].add(question.id);
    const below = node.kind === "not" ? (side === "plain" ? "negated" : "plain") : side;
    for (const part of partsOf(node)) waiting.push({ node: part, side: below });
  }
  const found = {
    count: new Set([...sides.plain, ...sides.negated]).size,
    pullBothWays: [...sides.plain].some((id) => sides.negated.has(id)),
  };
  known.set(expression, found);
  return found;
}
