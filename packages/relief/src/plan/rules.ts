import { federalReliefs, isStateRelief, type Relief, unverifiedWords } from "@setaside/law";
import { placeIn } from "./place.ts";
import type { ReliefRules, Step } from "./plan.ts";
import type { Planning } from "./planning.ts";
import { stateReliefOf } from "./relief-of.ts";

/** What holds of every motion for a relief that the steps or their alternatives ask for, once. */
export function rulesOf(planning: Planning, steps: readonly Step[]): readonly ReliefRules[] {
  const asked = new Set(
    steps.flatMap(({ relief, parts }) => [
      relief,
      ...parts.flatMap(({ alternatives }) => alternatives.map((each) => each.relief)),
    ]),
  );
  const ofStates = [...asked].flatMap((id) => stateReliefOf(planning, id) ?? []);
  return [...federalReliefs.filter(({ id }) => asked.has(id)), ...ofStates].map((relief) => ({
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
    ...ofState(planning, relief),
  }));
}

function ofState(planning: Planning, relief: Relief): Pick<ReliefRules, "state"> {
  if (!isStateRelief(relief)) return {};
  const { code, about, gives, weighs, waits, forms, unverified, response, ...state } = relief.state;
  return {
    state: {
      code,
      place: placeIn(planning, code),
      about,
      gives,
      discretion: relief.discretionGround,
      service: state.service ?? null,
      response: response?.ground ?? null,
      hearing: state.hearing ?? null,
      fee: state.fee ?? null,
      confidential: state.confidential ?? null,
      consolidation: state.consolidation ?? null,
      deadline: state.deadline ?? null,
      waits: waits.map(({ ground }) => ground),
      weighs,
      forms,
      formWords: state.formWords ?? null,
      unverified: unverified.map(unverifiedWords),
    },
  };
}
