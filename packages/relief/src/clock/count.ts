import { type Cause, type Counting, cannotFile, standingOf } from "./standing.ts";

/** A day on the way, why it was looked at, and whether the count went past it. */
export interface Passed {
  readonly day: number;
  readonly causes: readonly Cause[];
  readonly doubtful: boolean;
  readonly passed: boolean;
}

/** A day on which the period ends, if the doubtful days on the way are as `steps` say. */
export interface End {
  readonly day: number;
  readonly steps: readonly Passed[];
  /** Whether courts more probably take this one; false for all where a doubt leans neither way. */
  readonly likelier: boolean;
}

export interface Counted {
  readonly raw: number;
  /** In the order of the walk; every reading of the doubtful days gives exactly one. */
  readonly ends: readonly End[];
}

/**
 * Counts a period of days as Fed. R. Crim. P. 45(a) does: the day of the event
 * left out, every day counted, and the last day moved on (back, for a period
 * before the event) past Saturdays, Sundays and legal holidays. Where a day's
 * being a holiday is doubtful, the period ends on it in one reading and goes on
 * in the other. A filing whose last day the clerk's office could not be reached
 * is extended forward to the first accessible day, whichever way the period
 * was counted (45(a)(3), and the committee's note of 2009).
 */
export function countDays(from: number, days: number, counting: Counting): Counted {
  const back = counting.direction === "before";
  const raw = back ? from - days : from + days;
  return { raw, ends: likeliest(back ? backward(raw, counting) : forward(raw, counting, [])) };
}

type Ending = Omit<End, "likelier">;

function forward(start: number, counting: Counting, before: readonly Passed[]): readonly Ending[] {
  const ends: Ending[] = [];
  let steps = before;
  for (let day = start; ; day += 1) {
    const { sure, doubtful } = standingOf(day, counting);
    const shut = cannotFile(day, counting);
    if (sure.length > 0 || shut) {
      const causes = shut ? [...sure, { kind: "inaccessible" } as const] : sure;
      steps = [...steps, { day, causes, doubtful: false, passed: true }];
      continue;
    }
    if (doubtful.length === 0) return [...ends, { day, steps }];
    const step = { day, causes: doubtful, doubtful: true };
    ends.push({ day, steps: [...steps, { ...step, passed: false }] });
    steps = [...steps, { ...step, passed: true }];
  }
}

function backward(start: number, counting: Counting): readonly Ending[] {
  const ends: Ending[] = [];
  let steps: readonly Passed[] = [];
  for (let day = start; ; day -= 1) {
    const { sure, doubtful } = standingOf(day, counting);
    if (sure.length > 0) {
      steps = [...steps, { day, causes: sure, doubtful: false, passed: true }];
      continue;
    }
    const step = { day, causes: doubtful, doubtful: true };
    ends.push(...settled(day, counting, doubtful.length === 0 ? steps : [...steps, { ...step, passed: false }]));
    if (doubtful.length === 0) return ends;
    steps = [...steps, { ...step, passed: true }];
  }
}

/** A last day found by counting backward, extended forward where nothing could be filed on it. */
function settled(day: number, counting: Counting, steps: readonly Passed[]): readonly Ending[] {
  if (!cannotFile(day, counting)) return [{ day, steps }];
  return forward(day + 1, counting, [
    ...steps,
    { day, causes: [{ kind: "inaccessible" }], doubtful: false, passed: true },
  ]);
}

/** Doubts that courts usually settle as a holiday; of the others nothing is known. */
function leansHoliday({ causes }: Passed): boolean {
  return causes.some((cause) => cause.kind === "holiday" && cause.holiday.doubt === "observed-friday");
}

function likeliest(ends: readonly Ending[]): readonly End[] {
  const doubtful = ends.flatMap(({ steps }) => steps.filter((step) => step.doubtful));
  const telling = doubtful.every(leansHoliday);
  return ends.map((end) => ({ ...end, likelier: telling && end.steps.every(({ passed }) => passed) }));
}
