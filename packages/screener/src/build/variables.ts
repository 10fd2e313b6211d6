import { type FactPath, questionFor, type Relief, vocabulary } from "@setaside/law";
import { type Node, nodesOf } from "@setaside/logic";
import { courts, endings, kindsOfCharge } from "../kinds.ts";
import type { TableVariable } from "../table.ts";
import { neverAsked } from "./assumed.ts";

/** The facts that make up what a person says by a kind, an ending or a court. */
const asked: Readonly<Record<string, string>> = {
  "charge.statute": "kind",
  "charge.stateStatute": "kind",
  "charge.disposition": "ended",
  "charge.outcomes": "ended",
  "outcome.class": "ended",
  "charge.jurisdiction": "court",
};

/** The question that tells a fact, or tells of it what a person can; undefined where no person is asked. */
export function variableOf(path: string): string | undefined {
  if (Object.hasOwn(asked, path)) return asked[path];
  if (neverAsked.has(path) || !Object.hasOwn(vocabulary.facts, path)) return undefined;
  return questionFor(path as FactPath).who.includes("survivor") ? path : undefined;
}

/**
 * Every variable on which these reliefs may turn, in the order of the tables: what it was and how it ended, then the
 * gentlest first.
 */
export function variablesOf(reliefs: readonly Relief[]): readonly TableVariable[] {
  const found = new Map<string, Node[]>();
  for (const { expression } of reliefs) {
    for (const node of nodesOf(expression)) {
      const path = pathOf(node);
      const id = path === undefined ? undefined : variableOf(path);
      if (id !== undefined) found.set(id, [...(found.get(id) ?? []), node]);
    }
  }
  const first: readonly TableVariable[] = [
    { id: "court", about: "matter", sensitivity: 0, values: { choice: [...courts, "dc"] } },
    { id: "kind", about: "matter", sensitivity: 0, values: { choice: kindsOfCharge } },
    // A smaller charge is a charge of its own, which was found.
    { id: "ended", about: "matter", sensitivity: 1, values: { choice: endings.filter((each) => each !== "reduced") } },
  ];
  const others = [...found]
    .filter(([id]) => first.every((each) => each.id !== id))
    .map(([id, nodes]) => variable(id as FactPath, nodes));
  return [...first, ...others.sort((a, b) => a.sensitivity - b.sensitivity || (a.id < b.id ? -1 : 1))];
}

function pathOf(node: Node): string | undefined {
  if ("fact" in node) return node.fact;
  return node.kind === "some" ? node.relation : undefined;
}

function variable(path: FactPath, nodes: readonly Node[]): TableVariable {
  const { sensitivity } = questionFor(path);
  if (sensitivity === 3) throw new Error(`${path} may hurt: it is no question of a screener`);
  const about = path.startsWith("person.") ? "person" : "matter";
  return { id: path, about, sensitivity, values: valuesOf(path, nodes) };
}

function valuesOf(path: FactPath, nodes: readonly Node[]): TableVariable["values"] {
  const { type } = vocabulary.facts[path];
  switch (type.kind) {
    case "boolean":
      return { choice: ["true", "false"] };
    case "choice":
      return { choice: type.values };
    case "number":
      return { ages: inOrder(nodes.flatMap((node) => (node.kind === "number" ? node.bound : []))) };
    case "date":
      return { days: inOrder(nodes.flatMap((node) => (node.kind === "date" ? node.day : []))) };
    default:
      throw new Error(`${path} is a ${type.kind}: nobody can be asked for that here`);
  }
}

/** The bounds at which a comparison changes, each once, in order. */
function inOrder<T extends string | number>(bounds: readonly T[]): readonly T[] {
  return [...new Set(bounds)].sort((a, b) => (a < b ? -1 : 1));
}
