import type { WorkCalendar, WorkMotion } from "@setaside/casefile";
import { findCourt, findStateCourt } from "@setaside/citation";
import {
  type ClockEvent,
  clockEvents,
  clocks,
  federalReliefs,
  type Language,
  type StateClockEvent,
  stateClockEvents,
  stateReliefs,
} from "@setaside/law";
import { type Closure, type DeadlineRequest, deadlinesFor, oppositionKinds, type Plan } from "@setaside/relief";
import type { MotionAhead, MotionEvent, Named } from "./protocol.ts";

/**
 * The motions of the plan, each with what happened to it and its dates; then
 * those that the attorney added, or to which something happened before the plan
 * changed and dropped them.
 */
export function motionsAhead(plan: Plan, { motions, closures }: WorkCalendar): readonly MotionAhead[] {
  const { language } = plan;
  const entered = new Map(motions.map((motion) => [motion.id, motion]));
  const planned = plan.courts.flatMap(({ court, steps }) =>
    steps.flatMap((step): readonly MotionAhead[] => {
      if (step.kind === "defense") return [];
      const motion = entered.get(step.id);
      entered.delete(step.id);
      const of = { id: step.id, relief: step.relief, events: {}, ...(court === null ? {} : { court }), ...motion };
      const about = step.parts.map(({ label }) => label);
      return [{ ...motionAhead(of, closures, language), planned: true, title: step.title, about }];
    }),
  );
  return [...planned, ...[...entered.values()].map((motion) => motionAhead(motion, closures, language))];
}

function motionAhead(motion: WorkMotion, closures: readonly Closure[], language: Language): MotionAhead {
  const { id, court, events } = motion;
  const opposition = oppositionKinds.find((kind) => kind === motion.opposition);
  const request: DeadlineRequest = {
    relief: motion.relief,
    // What is no event of a clock is named as a problem.
    events: events as DeadlineRequest["events"],
    closures,
    language,
    // What must have passed before stands in the plan, with the charge whose dates it counts from.
    only: "from-filing",
    ...(court === undefined ? {} : { court }),
    ...(opposition === undefined ? {} : { opposition }),
  };
  const asked = eventsOf(motion.relief);
  const ofState = eventsOfState(motion.relief) !== undefined;
  return {
    id,
    planned: false,
    relief: reliefNamed(motion.relief),
    ...(court === undefined ? {} : { court: courtNamed(court) }),
    about: [],
    events: asked.map((event): MotionEvent => {
      const date = events[event];
      const label = (ofState ? { ...labels, ...stateClockEvents } : labels)[event][language];
      return { event, label, ...(date === undefined ? {} : { date }) };
    }),
    canBeOpposed: asked.includes("opposed"),
    ...(opposition === undefined ? {} : { opposition }),
    deadlines: deadlinesFor(request),
  };
}

const labels: Readonly<Record<ClockEvent | StateClockEvent, Readonly<Record<Language, string>>>> = {
  ...stateClockEvents,
  ...clockEvents,
};

/** Of a state's petition: its filing, and what else may start the prosecutor's days. */
function eventsOfState(relief: string): readonly StateClockEvent[] | undefined {
  const found = stateReliefs().findLast(({ id }) => id === relief);
  if (found === undefined) return undefined;
  const from = found.state.response?.from;
  return [
    "filed",
    ...(from === "court-order" ? (["ordered"] as const) : from === undefined ? [] : (["served"] as const)),
  ];
}

/** The filing, and whatever else starts a period of the relief; an amendment where the filing starts one. */
function eventsOf(relief: string): readonly (ClockEvent | StateClockEvent)[] {
  const ofState = eventsOfState(relief);
  if (ofState !== undefined) return ofState;
  const starts = clocks
    .filter(({ reliefs }) => reliefs.includes(relief))
    .flatMap((clock) => (clock.starts.by === "event" ? [clock.starts.event, clock.starts.orLater] : []));
  const asked = new Set([...starts, "filed", ...(starts.includes("filed") ? ["amended"] : [])]);
  return (Object.keys(clockEvents) as readonly ClockEvent[]).filter((event) => asked.has(event));
}

function reliefNamed(id: string): Named {
  const found = [...federalReliefs, ...stateReliefs()].findLast((each) => each.id === id);
  return { id, name: found?.name ?? id };
}

function courtNamed(court: string): Named {
  const found = findCourt(court) ?? findStateCourt(court);
  return { id: found?.id ?? court, name: found?.name ?? court };
}
