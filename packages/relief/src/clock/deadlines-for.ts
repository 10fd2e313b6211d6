import { isoOfDay } from "@setaside/citation";
import {
  type Clock,
  circuitClerkState,
  clockEvents,
  clocks,
  countingRules,
  holidaysNotComputed,
  type Language,
  withoutClocks,
} from "@setaside/law";
import type { Ground } from "@setaside/logic";
import { type Checked, checkRequest } from "./check-request.ts";
import { countDays } from "./count.ts";
import { datesOf, type PeriodStart } from "./dates-of.ts";
import type { Deadline, DeadlineFlag, Deadlines } from "./deadlines.ts";
import { flagsOf } from "./flags.ts";
import type { DeadlineRequest } from "./request.ts";
import type { Counting } from "./standing.ts";
import { type Known, startsOf } from "./starts.ts";
import { stateDeadlines } from "./state-deadlines.ts";
import { deadlineWords } from "./words.data.ts";

/**
 * The dates of a proceeding for one relief: each period that belongs to it, the
 * event that starts it, and its last day counted under Fed. R. Crim. P. 45 (Fed.
 * R. App. P. 26 for an appeal) with the computation. Where the law is open, or a
 * holiday doubtful, every reading's date is given. What can't be used of the
 * request is a problem in the answer; nothing is thrown for bad input.
 */
export function deadlinesFor(request: DeadlineRequest): Deadlines {
  const language: Language = request.language === "es" ? "es" : "en";
  const checked = checkRequest(request, language);
  const { relief, ofState, court, days, problems } = checked;
  if (ofState !== undefined) return stateDeadlines(ofState, checked, { language, waits: request.only === undefined });
  const own = relief === undefined ? [] : clocks.filter(({ reliefs }) => reliefs.includes(relief.id));
  const broken = problems.some(({ place }) => place === "opposition");
  const opposition = broken ? undefined : request.opposition;
  const late = latenessOf(checked, own);
  const known: Known = {
    days,
    ...(opposition === undefined ? {} : { opposition }),
    ...(late === undefined ? {} : { late }),
  };
  const deadlines: Deadline[] = [];
  for (const clock of own) deadlines.push(deadline(clock, known, checked, deadlines, language));
  const none = relief === undefined ? undefined : withoutClocks[relief.id];
  return {
    schema: "setaside.deadlines/1",
    language,
    ...(relief === undefined ? {} : { relief: { id: relief.id, name: relief.name } }),
    ...(court === undefined ? {} : { court: { id: court.id, name: court.name, state: court.state } }),
    events: Object.entries(clockEvents).flatMap(([event, label]) => {
      const day = days[event as keyof typeof clockEvents];
      return day === undefined
        ? []
        : [{ event: event as keyof typeof clockEvents, label: label[language], date: isoOfDay(day) }];
    }),
    clocks: deadlines,
    waits: [],
    notes: notesOn(checked, deadlines, language),
    statements: [
      ...(none === undefined ? [] : [none]),
      ...(own.some(({ id }) => id === "C30") ? statementsOnMotions : []),
    ],
    problems,
  };
}

const statementsOnMotions: readonly Ground[] = [
  countingRules.fromFiling,
  countingRules.noMailDays,
  countingRules.silenceIsNoGrant,
  countingRules.consentIsNoOpposition,
  countingRules.hearingLate,
  countingRules.noTimeToDecide,
];

function countingFor(clock: Clock, { court, closures }: Checked): Counting {
  const appeal = clock.countedBy === "appellate-26" && court !== undefined ? [circuitClerkState[court.circuit]] : [];
  return {
    states: court === undefined ? [] : [...new Set([court.state, ...appeal])],
    direction: clock.direction,
    closures,
    filing: clock.act === "filing",
  };
}

/** Whether the response came after every, some or no date on which the 30 days can end. */
function latenessOf(checked: Checked, own: readonly Clock[]): Known["late"] {
  const { opposed } = checked.days;
  const thirty = own.find(({ id }) => id === "C30");
  if (opposed === undefined || thirty === undefined) return undefined;
  const starts = startsOf(thirty, { days: checked.days });
  if (starts.state !== "running") return undefined;
  const counting = countingFor(thirty, checked);
  const ends = starts.starts
    // An amendment after the response can't have given it time.
    .filter(({ day }) => day <= opposed)
    .flatMap(({ day }) => countDays(day, thirty.days, counting).ends.map((end) => end.day));
  if (ends.length === 0) return undefined;
  if (ends.every((end) => opposed > end)) return "yes";
  // In time after the amendment; whether it was after the filing can't be told.
  if (checked.days.filed === undefined) return undefined;
  return ends.some((end) => opposed > end) ? "perhaps" : "no";
}

function deadline(
  clock: Clock,
  known: Known,
  checked: Checked,
  before: readonly Deadline[],
  language: Language,
): Deadline {
  const say = deadlineWords[language];
  const counting = countingFor(clock, checked);
  const found = startsOf(clock, known);
  const starts = startsIn(clock, found, before, language);
  const dates = datesOf(clock, starts, { counting, known, language });
  const label = clock.starts.by === "event" ? clockEvents[clock.starts.event][language] : say.end;
  const state = dates.length > 0 ? "running" : found.state === "not-started" ? "not-started" : "waiting";
  const why =
    found.state === "not-started"
      ? say[found.why]
      : clock.starts.by === "event"
        ? (clock.direction === "before" ? say.countsBackFrom : say.waitsFor)(label)
        : say.waitsForEnd;
  return {
    id: clock.id,
    what: clock.what[language],
    actor: clock.actor,
    force: clock.force,
    days: clock.days,
    direction: clock.direction,
    starts: label,
    state,
    ...(state === "running" ? {} : { why }),
    dates,
    flags: flagsOf(clock, dates, { known, states: counting.states, language }),
    questions: clock.questions,
    ground: clock.ground,
    cautions: clock.cautions,
    counting: rulesFor(clock),
  };
}

function startsIn(
  clock: Clock,
  found: ReturnType<typeof startsOf>,
  before: readonly Deadline[],
  language: Language,
): readonly PeriodStart[] {
  const { starts } = clock;
  if (starts.by === "end-of") {
    const ended = before.find(({ id }) => id === starts.clock)?.dates ?? [];
    return ended.map(({ day, likelier, readings }) => ({
      date: day,
      label: deadlineWords[language].end,
      readings,
      leaning: likelier ? "main" : "open",
    }));
  }
  if (found.state !== "running") return [];
  return found.starts.map(({ event, day, readings, leaning }) => ({
    date: isoOfDay(day),
    label: clockEvents[event][language],
    readings: readings.map(({ question, at }) => ({ question, reading: argumentOf(clock, question, at) })),
    leaning,
  }));
}

/** The reading in words; each reading named is one of the clock's own questions, or the table is wrong. */
function argumentOf({ id, questions }: Clock, question: string, at: number): string {
  const argument = questions.find((each) => each.id === question)?.readings[at]?.argument;
  if (argument === undefined) throw new Error(`${id} has no reading ${at} of ${question}`);
  return argument;
}

function rulesFor({ countedBy, direction, act, id }: Clock): readonly Ground[] {
  return [
    countingRules.countEveryDay,
    ...(countedBy === "appellate-26" ? [countingRules.appealCounted, countingRules.appealHolidays] : []),
    direction === "before" ? countingRules.backward : countingRules.stateHolidays,
    ...(act === "filing" ? [countingRules.inaccessible, countingRules.lastHour] : []),
    ...(id === "C15" ? [countingRules.fromOppositionFiled] : []),
  ];
}

function notesOn({ court }: Checked, deadlines: readonly Deadline[], language: Language): readonly DeadlineFlag[] {
  const say = deadlineWords[language].notes;
  if (deadlines.length === 0) return [{ code: "confirm", text: say.confirm }];
  const others = court === undefined ? undefined : holidaysNotComputed(court.state);
  return [
    { code: "safe", text: say.safe },
    ...(court === undefined ? [{ code: "no-court", text: say.noCourt }] : []),
    ...(court === undefined || others === undefined
      ? []
      : [{ code: "not-computed", text: say.notComputed(court.place, others) }]),
    { code: "closures", text: say.closures },
    { code: "confirm", text: say.confirm },
  ];
}
