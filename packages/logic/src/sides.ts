import type { Node } from "./expression/node.ts";
import { partsOf } from "./language.ts";

const known = new WeakMap<Node, boolean>();

/** Whether some open question of a rule stands both plainly and under a *not*, so that one ruling pulls both ways. */
export function pullsBothWays(expression: Node): boolean {
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
  const both = [...sides.plain].some((id) => sides.negated.has(id));
  known.set(expression, both);
  return both;
}
