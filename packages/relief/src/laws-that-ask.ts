import { isOwnFact, type RecordPath, type StateRelief } from "@setaside/law";
import { type Ground, type Node, partsOf } from "@setaside/logic";

/** A state's law that makes a fact matter, in the words of its rule. */
export interface LawThatAsks {
  /** Postal code. */
  readonly code: string;
  /** Id of the relief. */
  readonly relief: string;
  readonly text: string;
  readonly citation: string;
  readonly kind: Ground["kind"];
  readonly confidence: Ground["confidence"];
}

/**
 * Why the law of these reliefs asks for a fact: the statement of the element in
 * which the fact stands, or of the period that counts from it; laws for
 * survivors first. Each statement once. Nothing for a fact that one state's law
 * alone asks for, whose question says why.
 */
export function lawsThatAsk(reliefs: readonly StateRelief[], fact: string): readonly LawThatAsks[] {
  if (isOwnFact(fact)) return [];
  const found = new Map<string, LawThatAsks>();
  for (const relief of reliefs.toSorted((one, other) => rank(one) - rank(other))) {
    for (const { text, citation, kind, confidence } of groundsOf(relief).get(fact) ?? []) {
      const key = `${relief.state.code} ${citation} ${text}`;
      if (!found.has(key)) {
        found.set(key, { code: relief.state.code, relief: relief.id, text, citation, kind, confidence });
      }
    }
  }
  return [...found.values()];
}

/** The facts for which a relief asks: those its rule names, and those its periods count from. */
export function factsAskedBy(relief: StateRelief): readonly string[] {
  return [...groundsOf(relief).keys()];
}

const order: readonly StateRelief["state"]["about"][] = ["trafficking", "related", "general"];

function rank({ state }: StateRelief): number {
  return order.indexOf(state.about);
}

/** The fact that tells the day from which a period counts. */
export function factOfWait(after: StateRelief["state"]["waits"][number]["after"]): RecordPath {
  switch (after) {
    case "conviction":
    case "disposition":
      return "charge.endedOn";
    case "arrest":
      return "arrest.date";
    case "sentence-completed":
    case "probation-completed":
      return "charge.sentenceCompletedOn";
  }
}

type Grounds = ReadonlyMap<string, readonly Ground[]>;

const known = new WeakMap<StateRelief, Grounds>();

function groundsOf(relief: StateRelief): Grounds {
  const before = known.get(relief);
  if (before !== undefined) return before;
  const found = new Map<string, Set<Ground>>();
  const note = (fact: string, ground: Ground | undefined) => {
    if (ground !== undefined) found.set(fact, (found.get(fact) ?? new Set()).add(ground));
  };
  const seen = new Map<Node, Set<Ground | undefined>>();
  const visit = (node: Node, under: Ground | undefined): void => {
    const visited = seen.get(node) ?? new Set();
    if (visited.has(under)) return;
    seen.set(node, visited.add(under));
    // What we derive says how a fact bears on the element; what asks for it is the statute's statement above.
    const own = node.kind === "element" ? node.ground : undefined;
    const ground = own !== undefined && (under === undefined || own.kind !== "analysis") ? own : under;
    if ("fact" in node) note(node.fact, ground);
    if (node.kind === "some") note(node.relation, ground);
    for (const part of partsOf(node)) visit(part, ground);
  };
  visit(relief.expression, undefined);
  for (const { after, ground, applies } of relief.state.waits) {
    note(factOfWait(after), ground);
    if (applies !== undefined) visit(applies, ground);
  }
  const made = new Map([...found].map(([fact, grounds]) => [fact, [...grounds]]));
  known.set(relief, made);
  return made;
}
