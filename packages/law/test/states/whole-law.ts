import { type Exact, exact, leastOf, mostOf, type Node, nodesOf } from "@setaside/logic";
import type { GoldenCase } from "../../src/federal/cases/golden-case.ts";
import { type Situation, scopeFor, subjectsOf } from "../../src/situation.ts";
import { lastChecked } from "../../src/statement.ts";
import type { StateRelief } from "../../src/states/build/state-relief.ts";
import { stateCases } from "../../src/states/made/cases.ts";
import { standingOn, stateLaws } from "../../src/states/states.ts";

/** Every text of every statute, with the cases that ask about it. */
export const texts: readonly (readonly [relief: StateRelief, cases: readonly GoldenCase[]])[] = [
  ...stateLaws().values(),
].flatMap(({ reliefs }) =>
  reliefs.map(
    (relief) =>
      [
        relief,
        stateCases.filter(
          (each) =>
            each.relief === relief.id &&
            standingOn(reliefs, each.asOf ?? lastChecked).some((other) => other === relief),
        ),
      ] as const,
  ),
);

/** Those in force when last checked whose words were read. */
export const current = texts.filter(
  ([{ inForce, state }]) => inForce.to === undefined && state.version.notRead === undefined,
);

/** The answer to a case's subject: `no..yes`. Throws where the vocabulary refuses the situation. */
export function truthOf(expression: Node, subject: string, situation: Situation): string {
  const { truth } = exactOf(expression, subject, situation);
  return `${leastOf(truth)}..${mostOf(truth)}`;
}

/** Paths of the facts that a case turns on where counsel concludes nothing and nothing is known of trafficking and link. */
export function openWithoutCounsel(expression: Node, each: GoldenCase): readonly string[] {
  const bare = withCharge(each, ({ conclusions: _, ...charge }) => ({
    ...charge,
    facts: Object.fromEntries(Object.entries(charge.facts ?? {}).filter(([name]) => !name.startsWith("nexus."))),
  }));
  return exactOf(expression, each.subject, { ...bare, episodes: { e1: {} } }).turnsOn.flatMap(({ openness }) =>
    openness.kind === "fact" ? [openness.path] : [],
  );
}

function exactOf(expression: Node, subject: string, situation: Situation): Exact {
  const subjects = subjectsOf(situation);
  const about = subjects.charges.get(subject) ?? subjects.arrests.get(subject);
  if (about === undefined || subjects.problems.length > 0) throw new Error(JSON.stringify(subjects.problems));
  return exact(subjects.layout, expression, scopeFor(subjects, about));
}

/** The situation of a case with the charge asked about changed. */
export function withCharge(
  { subject, situation }: GoldenCase,
  change: (charge: NonNullable<Situation["charges"]>[string]) => NonNullable<Situation["charges"]>[string],
): Situation {
  const charge = situation.charges?.[subject] ?? {};
  return { ...situation, charges: { ...situation.charges, [subject]: change(charge) } };
}

/** The requirements that a rule joins by *all*, those of each of its ways among them; with the rule that lacks each. */
export function requirementsOf(rule: Node): readonly { readonly name: string; readonly without: Node }[] {
  if (rule.kind === "all") {
    return rule.parts.flatMap((part, at) => {
      const others = (put: readonly Node[]): Node => ({
        ...rule,
        parts: rule.parts.flatMap((each, other) => (other === at ? put : [each])),
      });
      const inner = part.kind === "all" || part.kind === "any" ? requirementsOf(part) : [];
      if (inner.length > 0) return inner.map(({ name, without }) => ({ name, without: others([without]) }));
      // What is met by everybody asks nothing.
      const isMet = part.kind === "element" && part.part.kind === "settled" && part.part.verdict === "yes";
      return isMet ? [] : [{ name: part.kind === "element" ? part.id : part.kind, without: others([]) }];
    });
  }
  if (rule.kind === "any") {
    return rule.parts.flatMap((way, at) =>
      requirementsOf(way).map(({ name, without }) => ({
        name: `way ${at + 1}: ${name}`,
        without: { ...rule, parts: rule.parts.map((each, other) => (other === at ? without : each)) } as Node,
      })),
    );
  }
  return [];
}

/** Paths of the facts that a rule names. */
export function factsIn(rule: Node): ReadonlySet<string> {
  return new Set([...nodesOf(rule)].flatMap((node) => ("fact" in node ? [node.fact] : [])));
}
