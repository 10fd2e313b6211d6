import type { ClockEvent, StateClockEvent } from "@setaside/law";
import type { Closure } from "@setaside/relief";
import { InvalidArgumentError } from "commander";
import { isDay } from "./day.ts";

/** Options that are given several times, each a day with what happened on it. */

type Event = ClockEvent | StateClockEvent;
type Events = Readonly<Partial<Record<Event, string>>>;

/** `filed=2026-06-03`, added to the events before it. */
export function eventOption(text: string, before: Events = {}): Events {
  const at = text.indexOf("=");
  const name = text.slice(0, Math.max(at, 0)).trim();
  const day = text.slice(at + 1).trim();
  const event = eventNames.find((each) => each.toLowerCase() === name.toLowerCase());
  if (event === undefined) {
    throw new InvalidArgumentError(`Write an event and its day, filed=2026-06-03. Events: ${eventNames.join(", ")}.`);
  }
  if (!isDay(day)) throw new InvalidArgumentError("Write the day of the event as 2026-06-03.");
  if (before[event] !== undefined) throw new InvalidArgumentError(`The event ${event} is given twice.`);
  return { ...before, [event]: day };
}

/** Named here again, checked by their type, so that help and mistakes need not load the law. */
const events: Readonly<Record<Event, true>> = {
  filed: true,
  amended: true,
  opposed: true,
  hearing: true,
  entered: true,
  governmentAppealed: true,
  movantAppealed: true,
  served: true,
  ordered: true,
  arrested: true,
  convicted: true,
  ended: true,
  sentenceCompleted: true,
  probationCompleted: true,
};
const eventNames = Object.keys(events) as readonly Event[];

/** `2026-07-06` or `2026-07-06..2026-07-08`, added to the closings before it. */
export function closureOption(kind: Closure["kind"]) {
  return (text: string, before: readonly Closure[] = []): readonly Closure[] => {
    const [from = "", to = from, ...more] = text.split("..");
    if (more.length > 0 || !isDay(from) || !isDay(to) || from > to) {
      throw new InvalidArgumentError("Write one day, 2026-07-06, or two, the earlier first, 2026-07-06..2026-07-08.");
    }
    return [...before, { from, to, kind }];
  };
}
