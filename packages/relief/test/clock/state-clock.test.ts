import { dayNumber } from "@setaside/citation";
import { type StateRelief, stateReliefs } from "@setaside/law";
import fc from "fast-check";
import ical from "ical.js";
import { describe, expect, it } from "vitest";
import type { ClosedDays } from "../../src/clock/standing.ts";
import { stateDeadlines } from "../../src/clock/state-deadlines.ts";
import { calendarOf, type DeadlineRequest, deadlinesFor } from "../../src/index.ts";

const ask = (relief: string, events: DeadlineRequest["events"], more: Partial<DeadlineRequest> = {}) =>
  deadlinesFor({ relief, events, ...more });
const answer = (relief: string, events: DeadlineRequest["events"], more: Partial<DeadlineRequest> = {}) =>
  ask(relief, events, more).clocks[0];
const days = (relief: string, events: DeadlineRequest["events"], more: Partial<DeadlineRequest> = {}) =>
  (answer(relief, events, more)?.dates ?? []).map(({ day, safe }) => [day, safe]);
const flags = (relief: string, events: DeadlineRequest["events"]) =>
  answer(relief, events)?.flags.map(({ code }) => code);

/** Cal. Penal Code § 236.14: 45 days; that they run from service is general knowledge only. */
const doubtful = "us-ca/ca-penal-236.14";

/** The same, had the words that they run from service been read. */
const answerFromService = (events: Readonly<Record<string, string>>, closures: readonly ClosedDays[] = []) => {
  const relief = stateReliefs().findLast(({ id }) => id === doubtful);
  const response = relief?.state.response;
  if (relief === undefined || response === undefined) throw new Error("no such relief");
  const read: StateRelief = {
    ...relief,
    state: {
      ...relief.state,
      response: { ...response, from: "service", ground: { ...response.ground, confidence: "verified" } },
    },
  };
  const days = Object.fromEntries(Object.entries(events).map(([event, day]) => [event, dayNumber(day) ?? 0]));
  return stateDeadlines(read, { days, closures, problems: [] }, { language: "en", waits: false }).clocks[0];
};
const daysFromService = (events: Readonly<Record<string, string>>, closures: readonly ClosedDays[] = []) =>
  (answerFromService(events, closures)?.dates ?? []).map(({ day, safe }) => [day, safe]);

describe("the prosecutor's days", () => {
  it("end on day 45 after service where that is a weekday", () => {
    expect(daysFromService({ filed: "2026-06-01", served: "2026-06-05" })).toEqual([["2026-07-20", true]]);
  });

  it("have two dates where day 45 is a Saturday, of which the later is safe", () => {
    expect(daysFromService({ served: "2026-07-08" })).toEqual([
      ["2026-08-22", false],
      ["2026-08-24", true],
    ]);
    expect(answerFromService({ served: "2026-07-08" })?.flags.map(({ code }) => code)).toEqual(["counting-not-read"]);
  });

  it("have two dates where day 45 is a holiday of the state alone: Cesar Chavez Day, Tuesday 31 March 2026", () => {
    expect(daysFromService({ served: "2026-02-14" })).toEqual([
      ["2026-03-31", false],
      ["2026-04-01", true],
    ]);
    // Georgia does not keep that day: day 30 after 1 March, from the filing and from service alike.
    const georgia = days("us-ga/ga-ocga-17-10-21", { filed: "2026-03-01", served: "2026-03-01" });
    expect(new Set(georgia.map(([day]) => day))).toEqual(new Set(["2026-03-31"]));
  });

  it("wait for service where they run from it and only the filing is known", () => {
    expect(answerFromService({ filed: "2026-06-03" })).toMatchObject({ state: "waiting", dates: [] });
  });

  it("are given from the filing and from service where the start was not read, and none is safe until both are known", () => {
    expect(days(doubtful, { filed: "2026-06-03" })).toEqual([
      ["2026-07-18", false],
      ["2026-07-20", false],
    ]);
    expect(flags(doubtful, { filed: "2026-06-03" })).toEqual(
      expect.arrayContaining(["start-not-read", "start-missing", "counting-not-read"]),
    );
    const safe = days(doubtful, { filed: "2026-06-03", served: "2026-06-10" }).filter(([, is]) => is);
    expect(safe).toEqual([["2026-07-27", true]]);
  });

  it("move past a day that the court closed, as entered", () => {
    const day = dayNumber("2026-07-20") ?? 0;
    expect(daysFromService({ served: "2026-06-05" }, [{ from: day, to: day, kind: "closed" }])).toEqual([
      ["2026-07-20", false],
      ["2026-07-21", true],
    ]);
  });
});

describe("what must have passed before filing", () => {
  const texas = "us-tx/tx-gov-411.0728";

  it("is counted in calendar years from its event: Texas, one year after the sentence", () => {
    expect(ask(texas, { sentenceCompleted: "2026-01-31" }).waits).toMatchObject([{ day: "2027-01-31" }]);
    expect(ask(texas, { sentenceCompleted: "2024-02-29" }).waits).toMatchObject([{ day: "2025-02-28" }]);
  });

  it("has no date while its event is not given, and says which", () => {
    const [wait] = ask(texas, {}).waits;
    expect(wait?.day).toBeUndefined();
    expect(wait?.sentence).toContain("the sentence was completed");
  });

  it("goes into the calendar, under a title that says nothing", () => {
    const text = calendarOf(ask(texas, { sentenceCompleted: "2026-01-31" }), {
      now: "2026-11-26T15:00:00Z",
      language: "en",
    });
    const events = new ical.Component(ical.parse(text)).getAllSubcomponents("vevent");
    expect(events.map((each) => String(each.getFirstPropertyValue("dtstart")))).toEqual(["2027-01-31"]);
    expect(text).not.toMatch(/Texas|411|nondisclosure/);
  });
});

describe("a request about a state's petition", () => {
  it("names the events there are when one is not", () => {
    const { problems } = ask(doubtful, { opposed: "2026-06-03" });
    expect(problems.map(({ code }) => code)).toEqual(["unknown-event"]);
    expect(problems[0]?.message).toContain("served");
  });

  it("refuses a filing before the law, and takes a conviction before it", () => {
    expect(ask(doubtful, { filed: "2010-06-03" }).problems.map(({ code }) => code)).toEqual(["before-the-law"]);
    expect(ask(doubtful, { convicted: "2010-06-03" }).problems).toEqual([]);
  });

  it("gives dates that are days, none before its event, for every relief of every state", () => {
    const ids = [...new Set(stateReliefs().map(({ id }) => id))];
    const day = fc
      .integer({ min: 0, max: 3000 })
      .map((plus) => new Date(Date.UTC(2024, 0, 1 + plus)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.constantFrom(...ids), day, (relief, on) => {
        const events = {
          arrested: on,
          convicted: on,
          ended: on,
          sentenceCompleted: on,
          probationCompleted: on,
          filed: on,
          served: on,
          ordered: on,
        };
        const { clocks, waits } = ask(relief, events);
        for (const { state, dates } of clocks) {
          expect(state).toBe("running");
          for (const date of dates) expect(date.day > on).toBe(true);
          expect(dates.filter(({ safe }) => safe).map(({ day: last }) => last)).toContain(dates.at(-1)?.day);
        }
        for (const wait of waits) expect((wait.day ?? "") >= on).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
