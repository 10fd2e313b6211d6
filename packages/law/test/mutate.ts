import { type Node, partsOf } from "@setaside/logic";

/** One small change to a rule: a node, and what stands in its place. */
export interface Mutant {
  /** The element it lies in, and what was done: `convicted: match loses acquitted`. */
  readonly name: string;
  readonly target: Node;
  readonly replacement: Node;
}

/**
 * How far the mutator goes into a node: all the way; `whole`: negated, and not
 * entered; `table`: its branches are data, so no branch takes another's place;
 * `none`: left alone.
 */
export type Reach = (node: Node) => "all" | "whole" | "table" | "none";

/**
 * Every small change to the nodes of a rule: a part removed from *all* or
 * *any*, the one taken for the other, a node negated, a branch replaced by its
 * neighbour, a bound moved by one, a value removed from a list, open law
 * settled either way, a settled answer turned round, counsel's conclusion or a
 * silent record ignored, words that were not read taken as read. A node that
 * stands in several places (or several rules) is changed in all of them at
 * once, as an edit of the source would change it.
 */
export function mutantsOf(roots: readonly Node[], reach: Reach): readonly Mutant[] {
  const seen = new Set<Node>();
  const found: Mutant[] = [];
  const visit = (node: Node, within: string): void => {
    if (seen.has(node)) return;
    seen.add(node);
    const far = reach(node);
    if (far === "none") return;
    const place = node.kind === "element" || node.kind === "unread" ? node.id : within;
    const changes = far === "whole" ? negation(node) : changesOf(node, far === "table");
    for (const [what, replacement] of changes) {
      if (sameMeaning(node, replacement)) continue;
      found.push({ name: `${place}: ${describe(node)} ${what}`, target: node, replacement });
    }
    // Of words that were not read at all, the part says nothing.
    if (far === "whole" || (node.kind === "unread" && node.fully)) return;
    for (const part of partsOf(node)) visit(part, place);
  };
  roots.forEach((root, at) => {
    visit(root, `rule ${at + 1}`);
  });
  return found;
}

/** A rule with one node replaced wherever it stands. The rule itself where it stands nowhere. */
export function withMutant(root: Node, { target, replacement }: Mutant): Node {
  return rewrite(root, (node) => (node === target ? replacement : undefined), new Map());
}

/** Rules with only the branches kept of the matches on some facts; the values left out take `otherwise`. Shared nodes stay shared. */
export function pruned(roots: readonly Node[], kept: ReadonlyMap<string, ReadonlySet<string>>): readonly Node[] {
  const done = new Map<Node, Node>();
  const prune = (node: Node): Node | undefined => {
    const values = node.kind === "match" ? kept.get(node.fact) : undefined;
    if (node.kind !== "match" || values === undefined) return undefined;
    const branches = Object.entries(node.branches).filter(([value]) => values.has(value));
    return {
      ...node,
      branches: Object.fromEntries(branches.map(([value, branch]) => [value, rewrite(branch, prune, done)])),
      ...(node.otherwise === undefined ? {} : { otherwise: rewrite(node.otherwise, prune, done) }),
    };
  };
  return roots.map((root) => rewrite(root, prune, done));
}

type Change = readonly [what: string, replacement: Node];

function changesOf(node: Node, isTable: boolean): readonly Change[] {
  switch (node.kind) {
    case "all":
    case "any":
      return [
        ...node.parts.map(
          (part, at): Change => [
            `loses part ${at + 1} (${describe(part)})`,
            { ...node, parts: node.parts.filter((_, other) => other !== at) },
          ],
        ),
        ...(node.parts.length < 2 ? [] : [["is turned into its opposite", opposite(node)] as const]),
      ];
    case "not":
      return [["is dropped", node.part]];
    case "element": {
      const { concludedOn, ...unconcluded } = node;
      const ignored: readonly Change[] = concludedOn === undefined ? [] : [["ignores counsel", unconcluded]];
      return [...negation(node), ...ignored];
    }
    case "unread":
      return [...negation(node), ["is taken as read", node.part]];
    case "unsettled":
      return [
        ["is settled yes", { kind: "settled", verdict: "yes" }],
        ["is settled no", { kind: "settled", verdict: "no" }],
      ];
    case "settled":
      return [["is turned round", { kind: "settled", verdict: node.verdict === "yes" ? "no" : "yes" }]];
    case "is":
      return negation(node);
    case "oneOf":
      return [...negation(node), ...without(node.values, (values) => ({ ...node, values }))];
    case "includes":
      return [...negation(node), ...without(node.members, (members) => ({ ...node, members }))];
    case "date":
      return [
        ...negation(node),
        ["is a day earlier", { ...node, dayNumber: node.dayNumber - 1 }],
        ["is a day later", { ...node, dayNumber: node.dayNumber + 1 }],
      ];
    case "number":
      return [
        ...negation(node),
        ["is one less", { ...node, bound: node.bound - 1 }],
        ["is one more", { ...node, bound: node.bound + 1 }],
      ];
    case "some":
      return negation(node);
    case "match":
      return isTable ? silence(node) : branchChanges(node);
  }
}

function opposite(node: Extract<Node, { kind: "all" | "any" }>): Node {
  return { kind: node.kind === "all" ? "any" : "all", parts: node.parts };
}

/** What is open, or not read at all, is its own negation. */
function negation(node: Node): readonly Change[] {
  const inner = node.kind === "element" && node.concludedOn === undefined ? node.part : node;
  const isMirror = inner.kind === "unsettled" || (inner.kind === "unread" && inner.fully);
  return isMirror ? [] : [["is negated", { kind: "not", part: node }]];
}

function without(values: readonly string[], made: (kept: readonly string[]) => Node): readonly Change[] {
  return values.map((value): Change => [`loses ${value}`, made(values.filter((other) => other !== value))]);
}

/** Each branch gives way to the next one, `otherwise` to the first, and a silent record is ignored. */
function branchChanges(node: Extract<Node, { kind: "match" }>): readonly Change[] {
  const values = Object.keys(node.branches);
  const changes = values.flatMap((value, at): readonly Change[] => {
    const next = values[at + 1];
    const neighbour = next === undefined ? (node.otherwise ?? node.branches[values[0] ?? ""]) : node.branches[next];
    const own = node.branches[value];
    if (neighbour === undefined || own === undefined || sameMeaning(own, neighbour)) return [];
    return [[`takes the neighbour of ${value}`, { ...node, branches: { ...node.branches, [value]: neighbour } }]];
  });
  const first = node.branches[values[0] ?? ""];
  return [
    ...changes,
    ...(node.otherwise === undefined || first === undefined || sameMeaning(first, node.otherwise)
      ? []
      : [["takes its first branch for the rest", { ...node, otherwise: first }] as const]),
    ...silence(node),
  ];
}

function silence(node: Extract<Node, { kind: "match" }>): readonly Change[] {
  const { silent, ...heard } = node;
  return silent === undefined ? [] : [["ignores a silent record", heard]];
}

function rewrite(node: Node, change: (node: Node) => Node | undefined, done: Map<Node, Node>): Node {
  const known = done.get(node);
  if (known !== undefined) return known;
  const made = change(node) ?? rebuilt(node, (part) => rewrite(part, change, done));
  done.set(node, made);
  return made;
}

/** The node itself where none of its parts changed, so that shared nodes stay the same object. */
function rebuilt(node: Node, of: (part: Node) => Node): Node {
  switch (node.kind) {
    case "all":
    case "any": {
      const parts = node.parts.map(of);
      return parts.every((part, at) => part === node.parts[at]) ? node : { ...node, parts };
    }
    case "not":
    case "element":
    case "unread": {
      const part = of(node.part);
      return part === node.part ? node : { ...node, part };
    }
    case "some": {
      const that = of(node.that);
      return that === node.that ? node : { ...node, that };
    }
    case "match": {
      const branches = Object.entries(node.branches).map(([value, branch]) => [value, of(branch)] as const);
      const otherwise = node.otherwise === undefined ? undefined : of(node.otherwise);
      const same = branches.every(([value, branch]) => branch === node.branches[value]) && otherwise === node.otherwise;
      if (same) return node;
      return { ...node, branches: Object.fromEntries(branches), ...(otherwise === undefined ? {} : { otherwise }) };
    }
    default:
      return node;
  }
}

/** Whether two nodes say the same, whatever they cite; by their shape, so it may miss some that do. */
export function sameMeaning(a: Node, b: Node): boolean {
  return a === b || shape(a) === shape(b);
}

const shapes = new WeakMap<Node, string>();

function shape(node: Node): string {
  const known = shapes.get(node);
  if (known !== undefined) return known;
  const made = JSON.stringify(node, (key, value: unknown) => {
    if (key === "ground" || key === "day") return undefined;
    if (key === "question") return "open";
    return value;
  }).replace(/\{"kind":"element","id":"[^"]*","part":(\{"kind":"settled","verdict":"\w+"\})\}/g, "$1");
  shapes.set(node, made);
  return made;
}

function describe(node: Node): string {
  if (node.kind === "element" || node.kind === "unread") return node.id;
  if (node.kind === "unsettled") return node.question.id;
  if ("fact" in node) return `${node.kind} ${node.fact}`;
  return node.kind === "some" ? `some ${node.relation}` : node.kind;
}
