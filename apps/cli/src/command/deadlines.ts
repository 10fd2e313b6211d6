import { calendarOf, type DeadlineRequest, deadlinesFor } from "@setaside/relief";
import { reliefId } from "../input/relief-id.ts";
import { writeWhole } from "../input/whole-file.ts";
import { deadlineLines } from "../print/deadlines.ts";
import type { ExitCode } from "../step.ts";
import type { Terminal } from "../terminal.ts";

export interface DeadlinesInput extends Omit<DeadlineRequest, "language"> {
  readonly language: "en" | "es";
  /** Where to write a calendar file. */
  readonly ics?: string;
  /** Whether a file that is there already is replaced. */
  readonly force: boolean;
  /** What each date is called in the calendar. */
  readonly name?: string;
  /** Whether the computation goes into the calendar. */
  readonly detail: boolean;
  /** The instant of asking, ISO 8601 in UTC, for the calendar file. */
  readonly now: string;
  readonly json: boolean;
}

/** `setaside deadlines`: the dates of a proceeding, each with how it was counted. */
export async function runDeadlines(input: DeadlinesInput, terminal: Terminal): Promise<ExitCode> {
  const { relief: name, language, ics, force, name: title, detail, now, json, ...request } = input;
  const relief = reliefId(name);
  if (!relief.ok) return wrong([relief.message], terminal);
  const deadlines = deadlinesFor({ ...request, relief: relief.value, language });
  if (deadlines.problems.length > 0) {
    return wrong(
      deadlines.problems.map(({ message }) => message),
      terminal,
    );
  }
  if (ics !== undefined) {
    const calendar = calendarOf(deadlines, { now, language, detail, ...(title === undefined ? {} : { name: title }) });
    const written = await writeWhole(ics, calendar, force);
    if (!written.ok) return wrong([written.message], terminal);
  }
  if (json) terminal.data(`${JSON.stringify(deadlines, null, 2)}\n`);
  else terminal.out(`${deadlineLines(deadlines, ics, terminal).join("\n")}\n`);
  return 0;
}

function wrong(messages: readonly string[], terminal: Terminal): ExitCode {
  terminal.error(messages.map((message) => `${message}\n`).join(""));
  return 1;
}
