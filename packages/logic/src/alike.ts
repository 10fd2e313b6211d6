import type { Node } from "./expression/node.ts";
import { nodesOf } from "./language.ts";
import { factPlace, type Layout } from "./layout.ts";
import { meaningOf } from "./meaning.ts";

/** By entry fact, for each entry the first one that a rule treats alike. */
export type Alike = ReadonlyMap<string, ReadonlyMap<string, string>>;
const alikeByExpression = { settledLaw: new WeakMap<Node, Alike>(), varyingLaw: new WeakMap<Node, Alike>() };

/** Entries between which a rule never tells: the same branch of every match, the same side of every leaf. */
export function alikeEntries(layout: Layout, expression: Node, rulings: boolean): Alike {
  const kept = rulings ? alikeByExpression.varyingLaw : alikeByExpression.settledLaw;
  const known = kept.get(expression);
  if (known !== undefined) return known;
  const keys = new Map<string, Map<string, string>>();
  for (const node of nodesOf(expression)) {
    if (node.kind !== "match" && node.kind !== "oneOf") continue;
    const { type } = factPlace(layout, node.fact);
    if (type.kind !== "entry") continue;
    const ofFact = keys.get(node.fact) ?? new Map<string, string>();
    keys.set(node.fact, ofFact);
    for (const entry of type.entries) {
      const branch = node.kind === "match" ? (node.branches[entry] ?? node.otherwise) : undefined;
      const side =
        node.kind === "match" ? (branch === undefined ? "" : meaningOf(branch, rulings)) : node.values.includes(entry);
      ofFact.set(entry, `${ofFact.get(entry) ?? ""}|${side}`);
    }
  }
  const alike = new Map<string, ReadonlyMap<string, string>>();
  for (const [fact, ofFact] of keys) {
    const first = new Map<string, string>();
    for (const [entry, key] of ofFact) if (!first.has(key)) first.set(key, entry);
    alike.set(fact, new Map([...ofFact].map(([entry, key]) => [entry, first.get(key) ?? entry])));
  }
  kept.set(expression, alike);
  return alike;
}

const cutsByExpression = new WeakMap<Node, ReadonlyMap<string, readonly number[]>>();

/** Thresholds of each number or date fact in a rule, ascending. */
export function cutsOf(expression: Node): ReadonlyMap<string, readonly number[]> {
  const known = cutsByExpression.get(expression);
  if (known !== undefined) return known;
  const cuts = new Map<string, Set<number>>();
  for (const node of nodesOf(expression)) {
    if (node.kind !== "date" && node.kind !== "number") continue;
    const bound = node.kind === "date" ? node.dayNumber : node.bound;
    cuts.set(node.fact, (cuts.get(node.fact) ?? new Set()).add(bound));
  }
  const sorted = new Map([...cuts].map(([path, bounds]) => [path, [...bounds].sort((a, b) => a - b)] as const));
  cutsByExpression.set(expression, sorted);
  return sorted;
}
