import type { ConclusionId, Relief } from "@setaside/law";
import { nodesOf } from "@setaside/logic";

const found = new WeakMap<object, ReadonlySet<string>>();

/** The elements of these reliefs on which counsel may conclude, in the order in which the law's words name them. */
export function concludableIn(reliefs: readonly Relief[], inOrder: readonly ConclusionId[]): readonly ConclusionId[] {
  const named = reliefs.map(elementsOf);
  return inOrder.filter((element) => named.some((each) => each.has(element)));
}

function elementsOf({ expression }: Relief): ReadonlySet<string> {
  const known = found.get(expression);
  if (known !== undefined) return known;
  const elements = new Set<string>();
  for (const node of nodesOf(expression))
    if (node.kind === "element" && node.concludedOn !== undefined) elements.add(node.id);
  found.set(expression, elements);
  return elements;
}
