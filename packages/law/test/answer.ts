import { type Exact, exact, type Layout, leastOf, mostOf, type Node, type OpenBy, type Scope } from "@setaside/logic";
import type { GoldenCase } from "../src/federal/cases/golden-case.ts";
import { federalReliefs } from "../src/federal/reliefs.ts";
import { crimeOfViolence } from "../src/federal/violence.ts";
import { scopeFor, subjectsOf } from "../src/situation.ts";
import { lastChecked } from "../src/statement.ts";
import { reliefsInForce } from "../src/states/states.ts";

/** The expressions that cases ask about, by id. */
export const askedAbout: ReadonlyMap<string, Node> = new Map<string, Node>([
  ["crime-of-violence", crimeOfViolence],
  ...federalReliefs.map((relief) => [relief.id, relief.expression] as const),
]);

/** The rule that a case asks about: a state's as it stood on the case's day. Throws where there is none. */
export function ruleFor({ relief, asOf }: GoldenCase): Node {
  const federal = askedAbout.get(relief);
  if (federal !== undefined) return federal;
  const code = /^us-([a-z]{2})\//.exec(relief)?.[1] ?? "";
  const found = reliefsInForce(code, asOf ?? lastChecked).find(({ id }) => id === relief);
  if (found === undefined) throw new Error(`no relief ${relief} was in force`);
  return found.expression;
}

/** What a case says of its answer, in comparable form. */
export interface Answer {
  readonly truth: string;
  readonly missing: readonly string[];
  readonly openBy: readonly OpenBy[];
  readonly isExact: boolean;
}

const laidOut = new WeakMap<GoldenCase, { readonly layout: Layout; readonly scope: Scope }>();

/** The subjects of a case in scope. Throws where the situation has something that the vocabulary refuses. */
function layOut(golden: GoldenCase): { readonly layout: Layout; readonly scope: Scope } {
  const known = laidOut.get(golden);
  if (known !== undefined) return known;
  const subjects = subjectsOf(golden.situation);
  const about = subjects.charges.get(golden.subject) ?? subjects.arrests.get(golden.subject);
  if (about === undefined || subjects.problems.length > 0) {
    throw new Error(`${golden.id}: ${JSON.stringify(subjects.problems)}`);
  }
  const made = { layout: subjects.layout, scope: scopeFor(subjects, about) };
  laidOut.set(golden, made);
  return made;
}

/** The exact truth of an expression for a case's subject. */
export function exactFor(golden: GoldenCase, expression: Node): Exact {
  const { layout, scope } = layOut(golden);
  return exact(layout, expression, scope);
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
