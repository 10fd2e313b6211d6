import { federalReliefs } from "@setaside/law";
import type { ReliefRules, Step } from "./plan.ts";

/** What holds of every motion for a relief that the steps or their alternatives ask for, once. */
export function rulesOf(steps: readonly Step[]): readonly ReliefRules[] {
  const asked = new Set(
    steps.flatMap(({ relief, parts }) => [
      relief,
      ...parts.flatMap(({ alternatives }) => alternatives.map((each) => each.relief)),
    ]),
  );
  return federalReliefs
    .filter(({ id }) => asked.has(id))
    .map((relief) => ({
      relief: relief.id,
      name: relief.name,
      citation: relief.authority.citation,
      discretion: relief.discretion,
      who: relief.who,
      court: relief.court,
      burden: relief.burden,
      contents: relief.motionContents,
      evidence: relief.evidence,
      clocks: relief.clocks,
      effect: relief.effect,
      limits: relief.limits,
      notes: relief.notes.map(({ role, question: { id, question, readings, ground } }) => ({
        role,
        id,
        question,
        readings: readings.map(({ argument, authorities }) => ({ argument, authorities })),
        ground,
      })),
    }));
}
