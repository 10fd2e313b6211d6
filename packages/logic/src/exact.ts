import { diagramOf } from "./diagram.ts";
import { evaluate } from "./evaluate.ts";
import type { Node } from "./expression/node.ts";
import { type Formula, formulaOf, type Grounding, groundedOf, type Variable } from "./formula.ts";
import type { Layout } from "./layout.ts";
import { questionsIn } from "./questions-in.ts";
import type { Scope } from "./subject.ts";
import { isSettled, mostOf, type Truth, truthOf, YES } from "./truth.ts";
import { verdictOf } from "./verdict.ts";

/** The exact truth of a rule for the subjects in scope, and what it still turns on. */
export interface Exact {
  /** The hull of the verdicts over all completions of what is open. */
  readonly truth: Truth;
  /** What can change the verdict: a variable is here if and only if some completion of the others makes it matter. */
  readonly turnsOn: readonly Variable[];
  /** False when the rule was too large or too entangled (see `groundedOf`) and `truth` and `turnsOn` may say more than is needed, never less. */
  readonly isExact: boolean;
  readonly openBy: readonly OpenBy[];
}

/** Why a verdict is not a settled yes or no: facts nobody has told, open law, words not read. */
export type OpenBy = "fact" | "law" | "unread";

/**
 * Works out the exact truth. Where the diagram would grow past `limit` nodes
 * the interval of `evaluate` is given instead, with every open variable.
 */
export function exact(layout: Layout, expression: Node, scope: Scope, limit?: number): Exact {
  const { formula, isExact } = groundedOf(layout, expression, scope);
  const diagram = diagramOf(formula, limit);
  if (diagram !== undefined) {
    const truth = truthOf(verdictOf(diagram.least), verdictOf(diagram.most));
    const open = openKinds(diagram.support);
    const law = diagram.mayBeArguable && turnsOnLaw(layout, expression, scope, limit);
    return { truth, turnsOn: diagram.support, isExact, openBy: law ? [...open, "law"] : open };
  }
  const truth = evaluate(layout, expression, scope);
  const turnsOn = isSettled(truth) ? [] : variablesOf(formula);
  const open = openKinds(turnsOn);
  const law = truth !== YES && mostOf(truth) !== "no" && turnsOnLaw(layout, expression, scope, limit);
  return { truth, turnsOn, isExact: false, openBy: law ? [...open, "law"] : open };
}

/** With more questions than this, each a variable, a comparison would cost more than it tells. */
const MOST_QUESTIONS = 64;

/**
 * Whether some rulings on the open questions would give another verdict than
 * the law as it stands, under some completion. Where no question pulls both
 * ways, all rulings lie between "every question up" and "every question down",
 * so these two are compared, which is quick. Else the law as it stands is
 * compared with every question as a variable of its own; where they are very
 * many, the two bounds are compared again, which may find the law open where it
 * only could have been.
 */
function turnsOnLaw(layout: Layout, expression: Node, scope: Scope, limit: number | undefined): boolean {
  const differ = (compared: readonly Grounding[]): boolean | undefined => {
    const branches = compared.map((grounding) => formulaOf(layout, expression, scope, grounding));
    const courts: Variable = { key: "courts", openness: { kind: "ruling", question: "any" }, values: ["one", "other"] };
    return diagramOf({ kind: "choose", variable: courts, branches }, limit)?.support.includes(courts);
  };
  const { count, pullBothWays } = questionsIn(expression);
  const exactly =
    pullBothWays && count <= MOST_QUESTIONS
      ? differ([{ strangers: "whole" }, { strangers: "whole", rulings: true }])
      : undefined;
  return exactly ?? differ([{ bound: "down" }, { bound: "up" }]) ?? true;
}

function openKinds(variables: readonly Variable[]): OpenBy[] {
  const kinds: OpenBy[] = [];
  if (variables.some(({ openness }) => openness.kind === "fact" || openness.kind === "others")) kinds.push("fact");
  if (variables.some(({ openness }) => openness.kind === "unread")) kinds.push("unread");
  return kinds;
}

/** Every variable of a formula, in the order met. */
export function variablesOf(formula: Formula): readonly Variable[] {
  const found = new Map<string, Variable>();
  const waiting: Formula[] = [formula];
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    if (each.kind === "verdict") continue;
    if (each.kind === "literal" || each.kind === "choose") found.set(each.variable.key, each.variable);
    const parts = each.kind === "choose" ? each.branches : each.kind === "literal" ? [] : each.parts;
    waiting.push(...[...parts].reverse());
  }
  return [...found.values()];
}
