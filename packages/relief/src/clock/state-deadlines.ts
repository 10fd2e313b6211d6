import { dayNumber, isoOfDay } from "@setaside/citation";
import {
  eventOfWait,
  holidaysNotComputed,
  type Language,
  placeName,
  type StateClockEvent,
  type StateRelief,
  stateClockEvents,
  stateCountingNotRead,
} from "@setaside/law";
import { dayWords } from "../date-words.ts";
import { overOn } from "../when.ts";
import type { Checked } from "./check-request.ts";
import { countDays } from "./count.ts";
import type { Deadline, DeadlineDate, DeadlineFlag, Deadlines, WaitDate } from "./deadlines.ts";
import { flagsOfSteps } from "./flags.ts";
import { computation, stepsOf, unmoved } from "./sentence.ts";
import { deadlineWords } from "./words.data.ts";

type Response = NonNullable<StateRelief["state"]["response"]>;

/** Events from which the prosecutor's days may run; both where the start was not read. */
const startsOf: Readonly<Record<Response["from"], readonly StateClockEvent[]>> = {
  filing: ["filed"],
  service: ["served"],
  "court-order": ["ordered"],
  unknown: ["filed", "served"],
};

/** Whether the days run from the filing or from its service was not read, or is general knowledge only. */
function isStartDoubtful({ from, ground }: Response): boolean {
  return from === "unknown" || ((from === "filing" || from === "service") && ground.confidence === "recalled");
}

/**
 * The dates of a petition under a state's law: the prosecutor's days, and the
 * periods that must have passed before filing. The states' own rules on counting
 * were not read: calendar days are counted, and where the last one is a weekend
 * or a holiday of the state both dates are given.
 */
export function stateDeadlines(
  relief: StateRelief,
  checked: Checked,
  { language, waits }: { readonly language: Language; readonly waits: boolean },
): Deadlines {
  const { days, problems } = checked;
  const { code, response } = relief.state;
  const clocks = response === undefined ? [] : [responseOf(response, code, checked, language)];
  const known = Object.keys(stateClockEvents) as readonly StateClockEvent[];
  return {
    schema: "setaside.deadlines/1",
    language,
    relief: { id: relief.id, name: relief.name },
    events: known.flatMap((event) => {
      const day = days[event];
      return day === undefined ? [] : [{ event, label: stateClockEvents[event][language], date: isoOfDay(day) }];
    }),
    clocks,
    waits: waits ? relief.state.waits.map((wait, at) => waitOf(wait, at, checked, language)) : [],
    notes: notesOn(code, clocks, waits && relief.state.waits.length > 0, language),
    statements: [
      ...(clocks.length === 0 ? [] : [stateCountingNotRead]),
      ...(relief.state.deadline === undefined ? [] : [relief.state.deadline]),
    ],
    problems,
  };
}

function responseOf(response: Response, code: string, checked: Checked, language: Language): Deadline {
  const say = deadlineWords[language].state;
  const doubtful = isStartDoubtful(response);
  const events = startsOf[doubtful ? "unknown" : response.from];
  const missing = events.filter((event) => checked.days[event] === undefined);
  const dates = datesOf(response, events, code, checked, language);
  const label = (event: StateClockEvent) => stateClockEvents[event][language];
  const first = events[0] ?? "filed";
  // Until every day is known that it may count from, no date is the last.
  const safe = missing.length === 0 ? dates.at(-1)?.day : undefined;
  const flags: readonly DeadlineFlag[] = [
    ...(doubtful ? [{ code: "start-not-read", text: say.startNotRead }] : []),
    ...(dates.length > 0
      ? missing.map((event) => ({ code: "start-missing", text: say.startMissing(label(event)) }))
      : []),
    ...(dates.length > 0 ? [{ code: "counting-not-read", text: say.countingNotRead }] : []),
    ...flagsOfSteps(dates, language),
  ];
  return {
    id: "prosecutor-response",
    what: say.response,
    actor: "prosecutor",
    force: "may",
    days: response.days,
    direction: "after",
    starts: label(first),
    state: dates.length > 0 ? "running" : "waiting",
    ...(dates.length > 0 ? {} : { why: deadlineWords[language].waitsFor(label(first)) }),
    dates: dates.map((date) => ({ ...date, safe: date.day === safe })),
    flags,
    questions: [],
    ground: response.ground,
    cautions: [],
    counting: [stateCountingNotRead],
  };
}

/** Every date on which the prosecutor's days can end, the earliest first. */
function datesOf(
  { days }: Response,
  events: readonly StateClockEvent[],
  code: string,
  checked: Checked,
  language: Language,
): readonly DeadlineDate[] {
  const counting = { states: [code], direction: "after", closures: checked.closures, filing: true } as const;
  const dates = events.flatMap((event): readonly DeadlineDate[] => {
    const from = checked.days[event];
    if (from === undefined) return [];
    const counted = countDays(from, days, counting);
    const base = {
      raw: isoOfDay(counted.raw),
      from: { date: isoOfDay(from), label: stateClockEvents[event][language] },
      readings: [],
      safe: false,
      likelier: false,
    };
    const moved = counted.ends.map((end) => ({
      ...base,
      day: isoOfDay(end.day),
      // Their grounds are the federal rule on counting, which says nothing of a state's court.
      steps: stepsOf(end, language).map(({ ground: _, ...step }) => step),
      sentence: computation({ from, days, before: false }, counted, end, language),
    }));
    const stays = counted.ends.some(({ day }) => day === counted.raw)
      ? []
      : [{ ...base, day: base.raw, steps: [], sentence: unmoved({ from, days }, counted, language) }];
    return [...stays, ...moved];
  });
  return dates.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function waitOf(
  wait: StateRelief["state"]["waits"][number],
  at: number,
  { days }: Checked,
  language: Language,
): WaitDate {
  const say = deadlineWords[language].state;
  const event = eventOfWait[wait.after];
  const label = stateClockEvents[event][language];
  const base = {
    id: `wait-${at + 1}`,
    what: say.mayBeFiled,
    starts: label,
    some: wait.applies !== undefined,
    ground: wait.ground,
  };
  const from = days[event];
  if (from === undefined) return { ...base, sentence: say.waits(label) };
  const day = overOn(wait, from);
  const sentence = say.over(capital(label), dayWords(isoOfDay(from), language), dayWords(day, language));
  return { ...base, from: isoOfDay(from), ...(dayNumber(day) === undefined ? {} : { day }), sentence };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function notesOn(
  code: string,
  clocks: readonly Deadline[],
  waits: boolean,
  language: Language,
): readonly DeadlineFlag[] {
  const { notes, state } = deadlineWords[language];
  const others = holidaysNotComputed(code);
  return [
    ...(clocks.some(({ dates }) => dates.some(({ safe }) => safe))
      ? [{ code: "unopposed", text: state.unopposed }]
      : []),
    ...(waits ? [{ code: "waits", text: state.waitsSafe }] : []),
    ...(clocks.length === 0 || others === undefined
      ? []
      : [{ code: "not-computed", text: notes.notComputed(placeName(code) ?? code, others) }]),
    ...(clocks.length === 0 ? [] : [{ code: "closures", text: notes.closures }]),
    { code: "confirm", text: notes.confirm },
  ];
}
