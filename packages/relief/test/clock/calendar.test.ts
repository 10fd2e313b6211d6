import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { calendarOf, type DeadlineRequest, deadlinesFor } from "../../src/index.ts";

const request: DeadlineRequest = {
  relief: "us/vacate-conviction-level-a",
  events: { filed: "2026-06-03", entered: "2026-10-28" },
  court: "mad",
};
const deadlines = deadlinesFor(request);
const options = { now: "2026-11-26T15:00:00Z", language: "en" } as const;

function entriesOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((component) => ({
    component,
    event: new ICAL.Event(component),
  }));
}

describe("the calendar file", () => {
  const text = calendarOf(deadlines, options);
  const entries = entriesOf(text);
  const days = [...new Set(deadlines.clocks.flatMap(({ dates }) => dates.map(({ day }) => day)))].sort();

  it("opens, with one whole-day entry for each day, in order", () => {
    expect(entries.map(({ event }) => event.startDate.toString())).toEqual(days);
    for (const { event } of entries) {
      expect(event.startDate.isDate).toBe(true);
      expect(event.duration.toSeconds()).toBe(86_400);
    }
  });

  it("is private, has no alarm, and its titles tell nothing", () => {
    for (const { component, event } of entries) {
      expect(component.getFirstPropertyValue("class")).toBe("PRIVATE");
      expect(component.getAllSubcomponents("valarm")).toEqual([]);
      expect(event.summary).toMatch(/^Date to check \d+$/);
      expect(event.description ?? "").toBe("");
    }
    expect(text).not.toMatch(/traffick|convict|crim|vacat|expung|motion|court|appeal|government|3771|mad\b/i);
  });

  it("is stamped with the moment given and not with the clock", () => {
    for (const { component } of entries)
      expect(component.getFirstPropertyValue("dtstamp")?.toString()).toBe("2026-11-26T15:00:00Z");
  });

  it("is the same file for the same dates, each entry with an identifier of its own", () => {
    expect(calendarOf(deadlinesFor(request), options)).toBe(text);
    expect(new Set(entries.map(({ event }) => event.uid)).size).toBe(days.length);
  });

  it("keeps the identifier of a day when other days come to it", () => {
    const fewer = entriesOf(calendarOf(deadlinesFor({ ...request, events: { filed: "2026-06-03" } }), options));
    const uids = entries.map(({ event }) => event.uid);
    for (const { event } of fewer) expect(uids).toContain(event.uid);
  });

  it("ends every line as RFC 5545 asks, none longer than 75 octets", () => {
    const detailed = calendarOf(deadlines, { ...options, detail: true });
    for (const file of [text, detailed]) {
      expect(file.endsWith("\r\n")).toBe(true);
      expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      const lines = file.split("\r\n").map((line) => new TextEncoder().encode(line).length);
      expect(Math.max(...lines)).toBeLessThanOrEqual(75);
    }
  });

  it("has the computation only where it is asked for, in the language of the dates", () => {
    const [first] = entriesOf(calendarOf(deadlines, { ...options, detail: true }));
    expect(first?.event.description).toContain("Day 30 after Wednesday 3 June 2026");
    const spanish = deadlinesFor({ ...request, language: "es" });
    const [fecha] = entriesOf(calendarOf(spanish, { ...options, language: "es", detail: true }));
    expect(fecha?.event.summary).toBe("Fecha por revisar 1");
    expect(fecha?.event.description).toContain("El día 30 después del miércoles 3 de junio de 2026");
  });

  it("takes another name, with signs that the format keeps for itself", () => {
    const [first] = entriesOf(calendarOf(deadlines, { ...options, name: "Call, then; note\nEND:VEVENT" }));
    expect(first?.event.summary).toBe("Call, then; note\nEND:VEVENT 1");
  });

  it("of no dates is an empty calendar that opens", () => {
    expect(entriesOf(calendarOf(deadlinesFor({ ...request, events: {} }), options))).toEqual([]);
  });
});
