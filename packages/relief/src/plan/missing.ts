import { isQuestionPath, type Language, questionFor } from "@setaside/law";
import type { MissingFact } from "../finding.ts";
import type { CourtPlan, PlanMissing, Reached } from "./plan.ts";
import type { Planning } from "./planning.ts";

/** The short name of a fact, safe on a screen that others may see. */
export function factLabel(path: string, language: Language): string {
  return isQuestionPath(path) ? questionFor(path).label[language] : path;
}

/** Every fact that can still change a step, an alternative or what is reached: once, the gentlest first. */
export function missingIn(
  planning: Planning,
  courts: readonly CourtPlan[],
  reached: readonly Reached[],
): readonly PlanMissing[] {
  const found = new Map<string, { readonly fact: MissingFact; readonly steps: Set<string> }>();
  const note = (facts: readonly MissingFact[], steps: readonly string[]) => {
    for (const fact of facts) {
      const key = `${fact.subject} ${fact.fact}`;
      const entry = found.get(key) ?? { fact, steps: new Set<string>() };
      for (const step of steps) entry.steps.add(step);
      found.set(key, entry);
    }
  };
  for (const { steps } of courts) {
    for (const { id, parts } of steps) {
      for (const { missing, alternatives } of parts) {
        note(missing, [id]);
        for (const each of alternatives) note(each.missing, [id]);
      }
    }
  }
  for (const { missing, by } of reached) note(missing, by);
  return [...found.values()]
    .map(({ fact: { fact, subject, who, sensitivity }, steps }) => ({
      fact,
      subject,
      label: planning.labels.of(subject),
      name: factLabel(fact, planning.language),
      who,
      sensitivity,
      steps: [...steps],
    }))
    .sort((a, b) => a.sensitivity - b.sensitivity);
}
