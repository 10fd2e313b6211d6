import type { WorkCalendar, WorkClosure, WorkMotion } from "@setaside/casefile";

/** Changes to what the attorney entered: each gives a new calendar, so that it can be taken back. */

/** A day as it is kept: `2026-06-03`. Whether the month has that day, whoever counts will say. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

type Known = Pick<WorkMotion, "id" | "relief"> & { readonly court?: string };

/** The calendar with a day on which something happened to a motion, or without it. */
export function withEvent(calendar: WorkCalendar, motion: Known, event: string, day: string | undefined): WorkCalendar {
  return changed(calendar, motion, (entered) => {
    const { [event]: _, ...others } = entered.events;
    return { ...entered, events: day === undefined ? others : { ...others, [event]: day } };
  });
}

/** The calendar with what the Government's response says, or without it. */
export function withOpposition(calendar: WorkCalendar, motion: Known, opposition: string | undefined): WorkCalendar {
  return changed(calendar, motion, ({ opposition: _, ...others }) =>
    opposition === undefined ? others : { ...others, opposition },
  );
}

/** The calendar with the court where a motion is, or without it. */
export function withCourt(calendar: WorkCalendar, motion: Known, court: string | undefined): WorkCalendar {
  return changed(calendar, motion, ({ court: _, ...others }) => (court === undefined ? others : { ...others, court }));
}

/** The calendar with a motion that no plan names. */
export function withMotion(calendar: WorkCalendar, relief: string, court: string | undefined): WorkCalendar {
  const used = new Set(calendar.motions.map(({ id }) => id));
  let nth = 1;
  while (used.has(`added-${nth}`)) nth += 1;
  const motion = { id: `added-${nth}`, relief, events: {}, ...(court === undefined ? {} : { court }) };
  return { ...calendar, motions: [...calendar.motions, motion] };
}

/** The calendar without a motion and what happened to it. */
export function withoutMotion(calendar: WorkCalendar, id: string): WorkCalendar {
  return { ...calendar, motions: calendar.motions.filter((each) => each.id !== id) };
}

/** The calendar with days on which a clerk's office was shut. */
export function withClosure(calendar: WorkCalendar, closure: WorkClosure): WorkCalendar {
  return { ...calendar, closures: [...calendar.closures, closure] };
}

/** The calendar without the `at`-th of them. */
export function withoutClosure(calendar: WorkCalendar, at: number): WorkCalendar {
  return { ...calendar, closures: calendar.closures.filter((_, nth) => nth !== at) };
}

/** A motion of the plan is entered when the first thing happens to it, and leaves when nothing is entered of it any more. */
function changed(calendar: WorkCalendar, known: Known, change: (entered: WorkMotion) => WorkMotion): WorkCalendar {
  const before = calendar.motions.find(({ id }) => id === known.id);
  const { id, relief, court } = known;
  const after = change(before ?? { id, relief, events: {}, ...(court === undefined ? {} : { court }) });
  if (before === undefined) return { ...calendar, motions: [...calendar.motions, after] };
  return { ...calendar, motions: calendar.motions.map((each) => (each.id === id ? after : each)) };
}
