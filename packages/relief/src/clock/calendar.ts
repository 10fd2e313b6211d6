import { dayNumber, isoOfDay } from "@setaside/citation";
import type { Language } from "@setaside/law";
import ical, { ICalEventClass } from "ical-generator";
import { contentHash } from "./content-hash.ts";
import type { DeadlineDate, Deadlines } from "./deadlines.ts";

export interface CalendarOptions {
  /** The instant at which the file is made, ISO 8601 in UTC: `2026-11-26T15:00:00Z`. */
  readonly now: string;
  readonly language: Language;
  /** What each date is called, before its number. It stands on screens that others see. */
  readonly name?: string;
  /** Whether the computation goes into the description. It names the Government, a motion and a court’s times. */
  readonly detail?: boolean;
}

const titles: Readonly<Record<Language, string>> = { en: "Date to check", es: "Fecha por revisar" };

/**
 * The dates as an iCalendar file (RFC 5545): a whole day each, marked private,
 * without alarms. A calendar is often shared or seen by others, so that a title
 * says nothing of a case, a relief or a person, unless `name` does. Of dates that
 * fall together there is one entry. The identifiers are made of what the file
 * shows anyway: the same dates give the same file, and none tells more.
 */
export function calendarOf(deadlines: Deadlines, options: CalendarOptions): string {
  const { now, language, name = titles[language], detail = false } = options;
  const ofPeriods = deadlines.clocks.flatMap((clock) => clock.dates.map((date) => ({ what: clock.what, date })));
  const ofWaits = deadlines.waits.flatMap(({ what, day, sentence }) =>
    day === undefined ? [] : [{ what, date: { day, sentence, readings: [] } }],
  );
  const dates = [...ofPeriods, ...ofWaits];
  const days = [...new Set(dates.map(({ date }) => date.day))].sort();
  const calendar = ical({ prodId: { company: "Setaside", product: "Dates", language: language.toUpperCase() } });
  days.forEach((day, at) => {
    const summary = `${name} ${at + 1}`;
    const here = dates.filter(({ date }) => date.day === day);
    const description = here.map(({ what, date }) => describe(what, date)).join("\n");
    calendar.createEvent({
      id: contentHash(`${day} ${name}`),
      stamp: now,
      start: day,
      end: dayAfter(day),
      allDay: true,
      summary,
      class: ICalEventClass.PRIVATE,
      ...(detail ? { description } : {}),
    });
  });
  // RFC 5545, § 3.1: every line ends, the last too.
  return `${calendar.toString()}\r\n`;
}

/** What the entry ends before, for RFC 5545 leaves the end out; every date is a day. */
function dayAfter(day: string): string {
  return isoOfDay((dayNumber(day) as number) + 1);
}

function describe(what: string, { sentence, readings }: Pick<DeadlineDate, "sentence" | "readings">): string {
  return [`${what}: ${sentence}`, ...readings.map(({ reading }) => reading)].join("\n");
}
