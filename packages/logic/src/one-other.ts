import { diagramOf, pairsOf } from "./diagram.ts";
import type { SomeNode } from "./expression/some.ts";
import type { Formula, Grounding } from "./formula.ts";
import type { Rank } from "./verdict.ts";

/**
 * What one other of a list can answer to a question that looks at nobody else:
 * the same for every list, so it is worked out once and stands in for the
 * other's own facts, of which there may be hundreds.
 */
export interface OneOther {
  /** The answers, each a possible verdict; with every question of law ruled down, and ruled up. */
  readonly answers: readonly { readonly asIs: Rank; readonly down: Rank; readonly up: Rank }[];
}

const kept = new WeakMap<SomeNode, { plain?: OneOther | "too large"; bounds?: OneOther | "too large" }>();

/**
 * The answers of one other. `ground` brings the question down to a stranger;
 * `bounds` when questions of law are let go up and down. Undefined where the
 * diagram is too large: then the stranger is grounded fact by fact.
 */
export function oneOther(
  node: SomeNode,
  bounds: boolean,
  ground: (grounding: Grounding) => Formula,
): OneOther | undefined {
  const known = kept.get(node) ?? {};
  kept.set(node, known);
  const side = bounds ? "bounds" : "plain";
  const found = known[side] ?? (bounds ? ofBounds(ground) : asIs(ground)) ?? "too large";
  known[side] = found;
  return found === "too large" ? undefined : found;
}

function asIs(ground: (grounding: Grounding) => Formula): OneOther | undefined {
  const diagram = diagramOf(ground({}));
  if (diagram === undefined) return undefined;
  const reached = ([0, 1, 2] as const).filter((rank) =>
    rank === 1 ? diagram.mayBeArguable : rank === 0 ? diagram.least === 0 : diagram.most === 2,
  );
  return { answers: reached.map((rank) => ({ asIs: rank, down: rank, up: rank })) };
}

function ofBounds(ground: (grounding: Grounding) => Formula): OneOther | undefined {
  const pairs = pairsOf(ground({ bound: "down" }), ground({ bound: "up" }));
  return pairs === undefined ? undefined : { answers: pairs.map(([down, up]) => ({ asIs: down, down, up })) };
}

/** The verdicts of those answers at a place of a rule, after negations were pushed down to it. */
export function ranksOf({ answers }: OneOther, bound: Grounding["bound"], negated: boolean): readonly Rank[] {
  // Under a *not*, what is ruled up outside is ruled down inside.
  const inside = bound === undefined ? "asIs" : (bound === "up") !== negated ? "up" : "down";
  return answers.map((answer) => (negated ? 2 - answer[inside] : answer[inside]) as Rank);
}
