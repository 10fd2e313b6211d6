import { isStateRelief, type Relief, type ReliefKind, standsOn, stateProcedure } from "@setaside/law";
import { placeIn } from "./place.ts";
import type { Step, StepPart } from "./plan.ts";
import type { Planning } from "./planning.ts";
import { byReach } from "./state-ways.ts";
import type { Phrase } from "./words.data.ts";

/** What a step is called: of a state, what it asks for and under which statute. */
export function stepTitle({ say }: Pick<Planning, "say">, relief: Relief): string {
  if (!isStateRelief(relief)) return say(`step.${relief.id}` as Phrase);
  return say("step.state", {
    what: say(`step.state.${firstOf(relief.state.gives)}`),
    citation: relief.authority.citation,
  });
}

/** What an order gives above all. */
export function firstOf(gives: readonly ReliefKind[]): ReliefKind {
  return byReach.find((each) => gives.includes(each)) ?? "sealing";
}

/** The particulars of a step under a state's law; nothing for a federal one. */
export function stepOfState(
  planning: Planning,
  relief: Relief,
  parts: readonly StepPart[],
  cases: number,
): Pick<Step, "state"> {
  if (!isStateRelief(relief)) return {};
  const { code, about, gives, consolidation } = relief.state;
  const dates = parts.flatMap(({ when }) => when?.from ?? []).toSorted();
  const notBefore = dates.at(-1);
  return {
    state: {
      code,
      place: placeIn(planning, code),
      about,
      gives,
      stands: standsOn(relief.inForce, planning.lawDate) === "yes" ? "yes" : "perhaps",
      ...(cases < 2 ? {} : { consolidation: consolidation ?? stateProcedure.consolidationNotRead }),
      ...(notBefore === undefined ? {} : { notBefore }),
    },
  };
}
