import type { ClockId } from "@setaside/law";
import { type Deadline, type DeadlineRequest, deadlinesFor } from "../../src/index.ts";

/** The period of a motion to vacate, unless another relief is named; fails where there is no such period. */
export function clockOf(id: ClockId, request: Partial<DeadlineRequest> & Pick<DeadlineRequest, "events">): Deadline {
  const { clocks, problems } = deadlinesFor({ relief: "us/vacate-conviction-level-a", ...request });
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join("\n"));
  const found = clocks.find((clock) => clock.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

/** The days of a period, in order. */
export function daysOf({ dates }: Deadline): readonly string[] {
  return dates.map(({ day }) => day);
}

export function likelierOf({ dates }: Deadline): readonly string[] {
  return dates.filter(({ likelier }) => likelier).map(({ day }) => day);
}

export function safeOf({ dates }: Deadline): string | undefined {
  return dates.find(({ safe }) => safe)?.day;
}

export function codesOf({ flags }: Deadline): readonly string[] {
  return flags.map(({ code }) => code);
}
