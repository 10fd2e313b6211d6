import { type Court, dayNumber, findCourt } from "@setaside/citation";
import { type ClockEvent, clockEvents, federalReliefs, type Language, type Relief } from "@setaside/law";
import { dayWords } from "../date-words.ts";
import type { DeadlineProblem } from "./deadlines.ts";
import { problemWords } from "./problem-words.data.ts";
import { type DeadlineRequest, oppositionKinds } from "./request.ts";
import type { ClosedDays } from "./standing.ts";

/** A request of which everything left can be counted with. */
export interface Checked {
  readonly relief?: Relief;
  readonly court?: Court;
  readonly days: Readonly<Partial<Record<ClockEvent, number>>>;
  readonly closures: readonly ClosedDays[];
  readonly problems: readonly DeadlineProblem[];
}

/** Dates after it are taken for slips of the pen. */
const lastYear = 2199;
/** A longer closure is taken for a slip of the pen. */
const longestClosure = 366;

const events = Object.keys(clockEvents) as readonly ClockEvent[];

/** An event can't come before these. */
const notBefore: Readonly<Partial<Record<ClockEvent, readonly ClockEvent[]>>> = {
  amended: ["filed"],
  opposed: ["filed"],
  hearing: ["filed"],
  entered: ["filed"],
  governmentAppealed: ["entered"],
  movantAppealed: ["entered"],
};

/** What of a request can be used, and what is wrong with the rest. */
export function checkRequest(request: DeadlineRequest, language: Language): Checked {
  const say = problemWords[language];
  const problems: DeadlineProblem[] = [];
  const problem = (code: string, place: string, message: string) => void problems.push({ code, place, message });

  const relief = federalReliefs.find(({ id }) => id === request.relief);
  if (relief === undefined) {
    const ids = federalReliefs.map(({ id }) => id).join(", ");
    problem("unknown-relief", "relief", say.unknownRelief(printable(request.relief), ids));
  }
  const court = request.court === undefined ? undefined : findCourt(request.court);
  if (request.court !== undefined && court === undefined)
    problem("unknown-court", "court", say.unknownCourt(printable(request.court)));
  if (request.opposition !== undefined && !oppositionKinds.includes(request.opposition))
    problem("unknown-opposition", "opposition", say.unknownOpposition(oppositionKinds.join(", ")));

  const days: Partial<Record<ClockEvent, number>> = {};
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
    else if (from !== undefined && iso < from)
      problem("before-the-law", place, say.beforeTheLaw(dayWords(iso, language), dayWords(from, language)));
    else days[known] = day;
  }
  for (const event of events) {
    const day = days[event];
    const late = notBefore[event]?.find((earlier) => day !== undefined && day < (days[earlier] ?? day));
    if (late === undefined) continue;
    problem(
      "wrong-order",
      `events.${event}`,
      say.wrongOrder(clockEvents[event][language], clockEvents[late][language]),
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
    ...(court === undefined ? {} : { court }),
    days,
    closures,
    problems,
  };
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
