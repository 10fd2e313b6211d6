import type { Node } from "./expression/node.ts";

/** Meanings are kept apart for the two ways of looking at open questions. */
interface Kept {
  readonly byNode: WeakMap<Node, string>;
  /** Each meaning spelled once; nodes carry its number, or nesting would double the text at every level. */
  readonly spelled: Map<string, string>;
}

const settledLaw: Kept = { byNode: new WeakMap(), spelled: new Map() };
const varyingLaw: Kept = { byNode: new WeakMap(), spelled: new Map() };

/**
 * A short key, equal for two nodes only if they have the same truth for every
 * set of subjects, whatever they cite: names and sources of elements on which
 * counsel may not conclude are left out, and so is which question is open,
 * unless rulings vary. (Nodes that mean the same may still have two keys: it is
 * for grouping, not a proof of difference.)
 */
export function meaningOf(node: Node, rulings = false): string {
  const kept = rulings ? varyingLaw : settledLaw;
  const known = kept.byNode.get(node);
  if (known !== undefined) return known;
  const text = spell(node, rulings);
  // An element or a match that means what its part means shares the part's key.
  const same = text.startsWith("same ") ? text.slice(5) : undefined;
  if (same !== undefined) {
    kept.byNode.set(node, same);
    return same;
  }
  const made = kept.spelled.get(text) ?? `m${kept.spelled.size}`;
  kept.spelled.set(text, made);
  kept.byNode.set(node, made);
  return made;
}

function spell(node: Node, rulings: boolean): string {
  const of = (part: Node) => meaningOf(part, rulings);
  const question = (id: string | undefined) => (rulings ? id : id === undefined ? undefined : "open");
  switch (node.kind) {
    case "settled":
      return node.verdict;
    case "unsettled":
      return JSON.stringify(["unsettled", question(node.question.id)]);
    case "element":
      return node.concludedOn === undefined
        ? `same ${of(node.part)}`
        : JSON.stringify(["element", node.id, node.concludedOn, of(node.part)]);
    case "unread":
      return JSON.stringify(["unread", node.id, node.on, node.fully, of(node.part)]);
    case "not":
      return JSON.stringify(["not", of(node.part)]);
    case "all":
    case "any":
      return JSON.stringify([node.kind, ...node.parts.map(of)]);
    case "some":
      return JSON.stringify(["some", node.relation, of(node.that)]);
    case "match":
      return spellMatch(node, of, question(node.silent?.question.id));
    default:
      return JSON.stringify(node);
  }
}

/** A match whose branches all mean the same means that, whatever chooses. */
function spellMatch(
  node: Extract<Node, { kind: "match" }>,
  of: (part: Node) => string,
  question: string | undefined,
): string {
  const branches = Object.entries(node.branches).map(([value, branch]) => [value, of(branch)] as const);
  const otherwise = node.otherwise === undefined ? null : of(node.otherwise);
  const means = new Set([...branches.map(([, each]) => each), ...(otherwise === null ? [] : [otherwise])]);
  const [only] = means;
  if (means.size === 1) return `same ${only}`;
  return JSON.stringify(["match", node.fact, branches, otherwise, node.silent?.fact, question]);
}
