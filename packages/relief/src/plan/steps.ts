import { arrestReliefs, chargeReliefs, clockEvents, pleadingPoints, stateClockEvents } from "@setaside/law";
import { deadlinesFor } from "../clock/index.ts";
import type { Finding } from "../finding.ts";
import { opensAfter } from "./later.ts";
import { partOf } from "./parts.ts";
import type { Reached, Step, StepPart } from "./plan.ts";
import { idOf, keyOf, mayBe, type Planning } from "./planning.ts";
import { keysReached } from "./reached.ts";
import { reliefOf } from "./relief-of.ts";
import { stepOfState, stepTitle } from "./state-step.ts";
import { stateWaysOf } from "./state-ways.ts";
import { placeOf, stepIdFor } from "./step-id.ts";

/**
 * One step for each relief and case, for each arrest, and for each relief in a
 * state's court; its parts are the charges, count by count. Every finding that
 * may be yes becomes a part, an alternative of one, a level that one pleads, or
 * is reached by another step.
 */
export function stepsOf(planning: Planning, reached: readonly Reached[]): readonly Step[] {
  const taken = new Set(keysReached(reached));
  const parts: (readonly [Finding, StepPart])[] = [];
  const take = (finding: Finding, later: readonly string[] = []) => {
    const part = partOf(planning, finding, later);
    taken.add(keyOf(finding));
    for (const { relief } of part.alternatives) taken.add(keyOf({ relief, subject: finding.subject }));
    for (const relief of part.pleads) taken.add(keyOf({ relief, subject: finding.subject }));
    parts.push([finding, part]);
  };
  for (const { id } of planning.screened.charges) {
    for (const relief of chargeReliefs) {
      const finding = planning.findings.get(`${relief.id} charge:${id}`);
      if (mayBe(finding) && !taken.has(keyOf(finding))) take(finding);
    }
  }
  for (const { id } of planning.screened.arrests) {
    for (const relief of arrestReliefs) {
      const finding = planning.findings.get(`${relief.id} arrest:${id}`);
      if (finding === undefined || taken.has(keyOf(finding))) continue;
      const later = mayBe(finding) || !relief.leads ? [] : opensAfter(planning, id);
      if (mayBe(finding) || later.length > 0) take(finding, later);
    }
  }
  for (const { id } of planning.screened.charges) {
    const ways = stateWaysOf(planning, id);
    if (ways !== undefined) take(ways.lead);
  }
  const grouped = new Map<string, (readonly [Finding, StepPart])[]>();
  for (const each of parts) {
    const id = stepIdFor(planning, each[0].relief, each[0].subject);
    grouped.set(id, [...(grouped.get(id) ?? []), each]);
  }
  return [...grouped].flatMap(([id, group]) => {
    const [first] = group;
    return first === undefined
      ? []
      : [
          stepOf(
            planning,
            id,
            first[0],
            group.map(([, part]) => part),
          ),
        ];
  });
}

function stepOf(
  planning: Planning,
  id: string,
  { relief: reliefId, subject, name }: Finding,
  parts: readonly StepPart[],
): Step {
  const relief = reliefOf(planning, reliefId);
  const dockets = docketsOf(planning, parts);
  return {
    id,
    relief: reliefId,
    name,
    title: stepTitle(planning, relief),
    citation: relief.authority.citation,
    kind: kindOf(relief),
    docket: dockets.length === 0 ? null : dockets.join(", "),
    parts,
    pleading: relief.courtRule === "state-court" ? [] : pleadingOf(parts),
    deadlines: clocksOf(planning, reliefId, subject),
    ...stepOfState(planning, relief, parts, dockets.length),
  };
}

function kindOf({ id, discretion, courtRule }: ReturnType<typeof reliefOf>): Step["kind"] {
  if (discretion === "not-a-motion") return "defense";
  return courtRule === "state-court" ? "petition" : id === firstOffender ? "application" : "motion";
}

/** Docket numbers of the cases of a step's charges, each once. */
function docketsOf(planning: Planning, parts: readonly StepPart[]): readonly string[] {
  const charges = parts.filter(({ subject }) => subject.startsWith("charge:"));
  return [...new Set(charges.flatMap(({ subject }) => planning.cases.get(idOf(subject))?.docketNumber ?? []))];
}

/** The clocks of a motion in its court, whose state's holidays count. What must have passed before stands with its part. */
function clocksOf(planning: Planning, relief: string, subject: string): Step["deadlines"] {
  const { court, state } = placeOf(planning, relief, subject);
  const { events, closures, language } = planning;
  const of = state !== undefined || court === undefined ? {} : { court };
  const own: object = state === undefined ? clockEvents : stateClockEvents;
  const happened = Object.fromEntries(Object.entries(events).filter(([event]) => Object.hasOwn(own, event)));
  return deadlinesFor({ relief, events: happened, closures, language, ...of, only: "from-filing" });
}

const firstOffender = "us/first-offender-expungement";

/** What to mind in pleading: several counts are worked one by one. */
function pleadingOf(parts: readonly StepPart[]): Step["pleading"] {
  return parts.length > 1 ? [pleadingPoints.countByCount] : [];
}
