import { type Exact, exact, leastOf, mostOf, type Node, type OpenBy } from "@setaside/logic";
import type { GoldenCase } from "../src/federal/cases/golden-case.ts";
import { federalReliefs } from "../src/federal/reliefs.ts";
import { crimeOfViolence } from "../src/federal/violence.ts";
import { scopeFor, subjectsOf } from "../src/situation.ts";

/** The expressions that cases ask about, by id. */
export const askedAbout: ReadonlyMap<string, Node> = new Map<string, Node>([
  ["crime-of-violence", crimeOfViolence],
  ...federalReliefs.map((relief) => [relief.id, relief.expression] as const),
]);

/** What a case says of its answer, in comparable form. */
export interface Answer {
  readonly truth: string;
  readonly missing: readonly string[];
  readonly openBy: readonly OpenBy[];
  readonly isExact: boolean;
}

/** The exact truth of an expression for a case's subject. Throws where the situation has something that the vocabulary refuses. */
export function exactFor(golden: GoldenCase, expression: Node): Exact {
  const subjects = subjectsOf(golden.situation);
  const about = subjects.charges.get(golden.subject) ?? subjects.arrests.get(golden.subject);
  if (about === undefined || subjects.problems.length > 0) {
    throw new Error(`${golden.id}: ${JSON.stringify(subjects.problems)}`);
  }
  return exact(subjects.layout, expression, scopeFor(subjects, about));
}

/** The answer that the rules give to a case. */
export function answerTo(golden: GoldenCase, expression: Node): Answer {
  const { truth, turnsOn, openBy, isExact } = exactFor(golden, expression);
  const paths = turnsOn.flatMap(({ openness }) =>
    openness.kind === "fact" ? [openness.path] : openness.kind === "others" ? [openness.relation] : [],
  );
  return { truth: `${leastOf(truth)}..${mostOf(truth)}`, missing: [...new Set(paths)].sort(), openBy, isExact };
}

/** The answer that a case expects. */
export function expectedOf({ expect, missing, openBy }: GoldenCase): Answer {
  return { truth: `${expect.least}..${expect.most}`, missing, openBy, isExact: true };
}
