import { findCourt, findStateCourt } from "@setaside/citation";
import { filingRules, ofPlace, stateProcedure } from "@setaside/law";
import type { CourtPlan, Reached, Step } from "./plan.ts";
import type { Planning } from "./planning.ts";
import { proposedOrderOf } from "./proposed-order.ts";
import { stateOrderOf } from "./state-order.ts";
import { courtIdOf, placeOf, type StepPlace } from "./step-id.ts";

const kinds = ["trial-court", "sentencing-court", "arrest-district-and-division", "state-court"] as const;

/** The steps by court: a case still to be tried first, then the courts that sentenced, those of arrests, and the states'. */
export function courtsOf(
  planning: Planning,
  steps: readonly Step[],
  reached: readonly Reached[],
): readonly CourtPlan[] {
  const groups = new Map<string, { readonly place: StepPlace; readonly steps: Step[] }>();
  for (const step of steps) {
    const place = placeOf(planning, step.relief, step.parts[0]?.subject ?? "");
    const id = courtIdOf(place);
    const group = groups.get(id) ?? { place, steps: [] };
    group.steps.push(step);
    groups.set(id, group);
  }
  return [...groups]
    .map(([id, { place, steps: inside }]) => courtPlan(planning, id, place, inside, reached))
    .sort(
      (a, b) =>
        kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
        (a.state ?? "").localeCompare(b.state ?? "") ||
        Number(a.court === null) - Number(b.court === null),
    );
}

function courtPlan(
  planning: Planning,
  id: string,
  place: StepPlace,
  steps: readonly Step[],
  reached: readonly Reached[],
): CourtPlan {
  const { say } = planning;
  const { kind, court, division, state } = place;
  if (state !== undefined) return stateCourt(planning, id, { ...place, state }, steps);
  const found = court === undefined ? undefined : findCourt(court);
  const bare = found?.name ?? court;
  const named = bare === undefined ? say("court.unknown") : division === undefined ? bare : `${bare}, ${division}`;
  const ofArrest = kind === "arrest-district-and-division";
  const open = [
    ...(court !== undefined
      ? []
      : [say(ofArrest ? "court.open.district" : kind === "trial-court" ? "court.open.trial" : "court.open.court")]),
    ...(ofArrest && division === undefined && found?.statutoryDivisions !== false ? [say("court.open.division")] : []),
  ];
  const { caption, sealing, service, presence, victims, sentencing, arrest } = filingRules;
  return {
    id,
    kind,
    court: found?.id ?? court ?? null,
    state: null,
    name: named,
    division: division ?? null,
    open,
    steps,
    filing:
      kind === "trial-court"
        ? []
        : [...(ofArrest ? arrest : sentencing), caption, ...sealing, ...service, presence, victims],
    order: proposedOrderOf(planning, place, steps, reached),
  };
}

/** A court of a state: what its own statute says stands with the steps; nothing federal holds there. */
function stateCourt(
  planning: Planning,
  id: string,
  place: StepPlace & { readonly state: string },
  steps: readonly Step[],
): CourtPlan {
  const { say } = planning;
  const { court, state } = place;
  const of = { of: ofPlace(state, planning.language) };
  return {
    id,
    kind: "state-court",
    court: court ?? null,
    state,
    name: (court === undefined ? undefined : findStateCourt(court)?.name) ?? say("court.unknown.state", of),
    division: null,
    open: court === undefined ? [say("court.open.state", of)] : [],
    steps,
    filing: [stateProcedure.ownRules],
    order: stateOrderOf(planning, place, steps),
  };
}
