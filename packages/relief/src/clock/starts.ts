import type { Clock, ClockEvent } from "@setaside/law";
import type { OpenQuestion } from "@setaside/logic";
import type { OppositionKind } from "./request.ts";

/** What is known of a proceeding, days since 1970-01-01. */
export interface Known {
  readonly days: Readonly<Partial<Record<ClockEvent, number>>>;
  readonly opposition?: OppositionKind;
  /** Whether the response came after day 30: in every reading, in one, in none; undefined where it can't be told. */
  readonly late?: "yes" | "perhaps" | "no";
}

/** A day from which a clock is counted, and the readings under which it is. */
export interface Start {
  readonly event: ClockEvent;
  readonly day: number;
  readonly readings: readonly ReadingOf[];
  /** `main`: what is generally read; `open`: nothing tells; `unlikely`: hardly anyone reads it so. */
  readonly leaning: "main" | "open" | "unlikely";
}

/** One of a question's readings, by its place in the list. */
export interface ReadingOf {
  readonly question: OpenQuestion["id"];
  readonly at: number;
}

/** Why a clock has no start: its event is not known, or it does not run. */
export type Starts =
  | { readonly state: "running"; readonly starts: readonly Start[] }
  | { readonly state: "waiting" }
  | { readonly state: "not-started"; readonly why: "consents" | "opposed" };

const reading = (question: string, at: number): ReadingOf => ({ question, at });

/** Whether the Government's response is known to be no motion in opposition (§ 3771A(b)(3)(A)). */
function isNoOpposition(kind: OppositionKind | undefined): boolean {
  return kind === "consent" || kind === "no-position";
}

/**
 * The days from which a clock is counted, one for each reading of the open
 * questions (tsra § 5): never one silently where there are two.
 */
export function startsOf(clock: Clock, known: Known): Starts {
  if (clock.id === "C15") return hearingWhenOpposed(known);
  if (clock.id === "C45") return hearingWhenUnopposed(known);
  if (clock.starts.by === "end-of") return { state: "waiting" };
  const { event, orLater } = clock.starts;
  if (event === "filed") return running(fromFiling(known, []));
  const day = known.days[event];
  if (day === undefined) return { state: "waiting" };
  const later = orLater === undefined ? undefined : known.days[orLater];
  if (orLater !== undefined && later !== undefined && later > day)
    return running([{ event: orLater, day: later, readings: [], leaning: "main" }]);
  return running([{ event, day, readings: [], leaning: "main" }]);
}

function running(starts: readonly Start[]): Starts {
  return starts.length === 0 ? { state: "waiting" } : { state: "running", starts };
}

/** From the motion, and where it was amended from either filing. */
function fromFiling({ days: { filed, amended } }: Known, readings: readonly ReadingOf[]): readonly Start[] {
  const open = amended !== undefined || readings.length > 0;
  const start = (event: ClockEvent, day: number | undefined, at: number): readonly Start[] =>
    day === undefined
      ? []
      : [
          {
            event,
            day,
            readings: [...readings, ...(amended === undefined ? [] : [reading("amended-motion", at)])],
            leaning: open ? "open" : "main",
          },
        ];
  return [...start("filed", filed, 1), ...start("amended", amended, 0)];
}

function hearingWhenOpposed(known: Known): Starts {
  const { opposed, filed, amended } = known.days;
  if (isNoOpposition(known.opposition)) return { state: "not-started", why: "consents" };
  if (opposed === undefined) return { state: "waiting" };
  const late = known.late === "yes" || known.late === "perhaps";
  const also = [
    ...(late ? [reading("late-opposition", 0)] : []),
    ...(known.opposition === "partial" ? [reading("partial-opposition", 0)] : []),
  ];
  const trigger = "hearing-clock-trigger";
  const restarted = amended !== undefined && amended > opposed ? [reading("amended-motion", 1)] : [];
  const main: Start = {
    event: "opposed",
    day: opposed,
    readings: [reading(trigger, 0), ...also, ...restarted],
    leaning: late || restarted.length > 0 ? "open" : "main",
  };
  const others = fromFiling(known, [reading(trigger, 1)]).map((start): Start => ({ ...start, leaning: "unlikely" }));
  return running([main, ...(filed === undefined && amended === undefined ? [] : others)]);
}

function hearingWhenUnopposed(known: Known): Starts {
  if (known.days.opposed === undefined || isNoOpposition(known.opposition)) return running(fromFiling(known, []));
  const readings = [
    ...(known.late === "yes" || known.late === "perhaps" ? [reading("late-opposition", 1)] : []),
    ...(known.opposition === "partial" ? [reading("partial-opposition", 1)] : []),
  ];
  // In time, and to the whole motion as far as is known.
  if (readings.length === 0) return { state: "not-started", why: "opposed" };
  return running(fromFiling(known, readings));
}
