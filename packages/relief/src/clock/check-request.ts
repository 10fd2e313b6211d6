import { type Court, dayNumber, findCourt } from "@setaside/citation";
import {
  type ClockEvent,
  clockEvents,
  federalReliefs,
  type Language,
  type Relief,
  type StateClockEvent,
  type StateRelief,
  standsOn,
  stateClockEvents,
  stateReliefs,
} from "@setaside/law";
import { dateWords, dayWords } from "../date-words.ts";
import type { DeadlineProblem } from "./deadlines.ts";
import { problemWords } from "./problem-words.data.ts";
import { type DeadlineRequest, oppositionKinds } from "./request.ts";
import type { ClosedDays } from "./standing.ts";

/** A request of which everything left can be counted with. */
export interface Checked {
  readonly relief?: Relief;
  /** Of a state's relief: its text on the day of filing, else the latest. */
  readonly ofState?: StateRelief;
  readonly court?: Court;
  readonly days: Readonly<Partial<Record<AnyEvent, number>>>;
  readonly closures: readonly ClosedDays[];
  readonly problems: readonly DeadlineProblem[];
}

/** An event of a motion under federal law, or of a state's case and petition. */
export type AnyEvent = ClockEvent | StateClockEvent;

/** Dates after it are taken for slips of the pen. */
const lastYear = 2199;
/** A longer closure is taken for a slip of the pen. */
const longestClosure = 366;

const federalEvents = Object.keys(clockEvents) as readonly ClockEvent[];
const eventsOfStates = Object.keys(stateClockEvents) as readonly StateClockEvent[];

/** An event can't come before these. */
const notBefore: Readonly<Partial<Record<AnyEvent, readonly AnyEvent[]>>> = {
  amended: ["filed"],
  opposed: ["filed"],
  hearing: ["filed"],
  entered: ["filed"],
  governmentAppealed: ["entered"],
  movantAppealed: ["entered"],
  convicted: ["arrested"],
  ended: ["arrested"],
  ordered: ["filed"],
};

/** What of a request can be used, and what is wrong with the rest. */
export function checkRequest(request: DeadlineRequest, language: Language): Checked {
  const say = problemWords[language];
  const problems: DeadlineProblem[] = [];
  const problem = (code: string, place: string, message: string) => void problems.push({ code, place, message });

  const ofState = stateReliefFor(request);
  const relief = federalReliefs.find(({ id }) => id === request.relief) ?? ofState;
  const labels: Readonly<Partial<Record<AnyEvent, Readonly<Record<Language, string>>>>> =
    ofState === undefined ? clockEvents : stateClockEvents;
  const events: readonly AnyEvent[] = ofState === undefined ? federalEvents : eventsOfStates;
  if (relief === undefined) {
    const ids = federalReliefs.map(({ id }) => id).join(", ");
    problem("unknown-relief", "relief", say.unknownRelief(printable(request.relief), ids));
  }
  // A state's petition is in a court of that state, whose holidays count without its name.
  const named = ofState === undefined ? request.court : undefined;
  const court = named === undefined ? undefined : findCourt(named);
  if (named !== undefined && court === undefined) problem("unknown-court", "court", say.unknownCourt(printable(named)));
  if (request.opposition !== undefined && !oppositionKinds.includes(request.opposition))
    problem("unknown-opposition", "opposition", say.unknownOpposition(oppositionKinds.join(", ")));

  const days: Partial<Record<AnyEvent, number>> = {};
  const from = relief?.inForce.from ?? undefined;
  for (const [event, iso] of Object.entries(request.events)) {
    const place = `events.${event}`;
    const known = events.find((each) => each === event);
    if (known === undefined) {
      problem("unknown-event", place, say.unknownEvent(printable(event), events.join(", ")));
      continue;
    }
    const day = usableDay(iso);
    if (day === undefined) problem("no-such-day", place, say.noSuchDay(printable(iso)));
    else if (isTooEarly(relief, ofState, known, iso))
      problem("before-the-law", place, say.beforeTheLaw(dayWords(iso, language), firstDay(from ?? iso, language)));
    else days[known] = day;
  }
  for (const event of events) {
    const day = days[event];
    const late = notBefore[event]?.find((earlier) => day !== undefined && day < (days[earlier] ?? day));
    if (late === undefined) continue;
    problem(
      "wrong-order",
      `events.${event}`,
      say.wrongOrder(labels[event]?.[language] ?? event, labels[late]?.[language] ?? late),
    );
  }
  // Only now, so that one wrong date is named once.
  for (const { code, place } of problems) {
    const event = events.find((each) => place === `events.${each}`);
    if (code === "wrong-order" && event !== undefined) delete days[event];
  }
  const closures = (request.closures ?? []).flatMap(({ from: first, to = first, kind }, at): readonly ClosedDays[] => {
    const [start, end] = [usableDay(first), usableDay(to)];
    const right = start !== undefined && end !== undefined && end >= start && end - start <= longestClosure;
    if (right && (kind === "inaccessible" || kind === "closed")) return [{ from: start, to: end, kind }];
    problem("closure", `closures.${at}`, say.closure(longestClosure));
    return [];
  });
  return {
    ...(relief === undefined ? {} : { relief }),
    ...(ofState === undefined ? {} : { ofState }),
    ...(court === undefined ? {} : { court }),
    days,
    closures,
    problems,
  };
}

/** The first day of a law in words; of a state's, sometimes only the year is known. */
function firstDay(from: string, language: Language): string {
  return dayNumber(from) === undefined ? dateWords(from, language) : dayWords(from, language);
}

/** A state's relief in the text of the day of filing, where one stood on it; else in its latest. */
function stateReliefFor({ relief, events: { filed } }: DeadlineRequest): StateRelief | undefined {
  const texts = stateReliefs().filter(({ id }) => id === relief);
  if (usableDay(filed) === undefined || filed === undefined) return texts.at(-1);
  return (
    texts.find(({ inForce }) => standsOn(inForce, filed) === "yes") ??
    texts.findLast(({ inForce }) => standsOn(inForce, filed) === "perhaps") ??
    texts.at(0)
  );
}

/** Whether an event of the proceeding lies before the law; a state's case may be older than its law of relief. */
function isTooEarly(
  relief: Relief | undefined,
  ofState: StateRelief | undefined,
  event: AnyEvent,
  iso: string,
): boolean {
  if (relief === undefined) return false;
  if (ofState !== undefined) return event === "filed" && standsOn(ofState.inForce, iso) === "no";
  const { from } = relief.inForce;
  return from !== null && iso < from;
}

function usableDay(iso: unknown): number | undefined {
  if (typeof iso !== "string") return undefined;
  return Number(iso.slice(0, 4)) > lastYear ? undefined : dayNumber(iso);
}

/** What somebody wrote, fit to be said back in a message. */
function printable(text: unknown): string {
  return String(text)
    .replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, "")
    .slice(0, 60);
}
