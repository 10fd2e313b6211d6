import type { WorkCalendar } from "@setaside/casefile";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayWords } from "../src/calendar/day-words.ts";
import {
  isDay,
  withClosure,
  withCourt,
  withEvent,
  withMotion,
  withOpposition,
  withoutClosure,
  withoutMotion,
} from "../src/calendar/entries.ts";

const none: WorkCalendar = { motions: [], closures: [] };
const step = { id: "a step", relief: "us/vacate-conviction-level-a", court: "nvd" };

describe("what the attorney enters in the calendar", () => {
  it("holds a motion of the plan from the first thing that happened to it", () => {
    const filed = withEvent(none, step, "filed", "2026-06-03");
    expect(filed.motions).toEqual([{ ...step, events: { filed: "2026-06-03" } }]);
    const opposed = withOpposition(withEvent(filed, step, "opposed", "2026-06-20"), step, "partial");
    expect(opposed.motions).toEqual([
      { ...step, events: { filed: "2026-06-03", opposed: "2026-06-20" }, opposition: "partial" },
    ]);
    expect(none.motions).toEqual([]);
  });

  it("takes a day, an opposition and a court back", () => {
    const entered = withOpposition(withEvent(none, step, "filed", "2026-06-03"), step, "whole");
    const without = withCourt(
      withOpposition(withEvent(entered, step, "filed", undefined), step, undefined),
      step,
      undefined,
    );
    expect(without.motions).toEqual([{ id: step.id, relief: step.relief, events: {} }]);
  });

  it("names each added motion anew, also after one was removed", () => {
    const two = withMotion(withMotion(none, step.relief, undefined), step.relief, "mad");
    const [first, second] = two.motions;
    expect(second).toEqual({ id: "added-2", relief: step.relief, court: "mad", events: {} });
    const again = withMotion(withoutMotion(two, first?.id ?? ""), step.relief, undefined);
    expect(again.motions.map(({ id }) => id)).toEqual(["added-2", "added-1"]);
  });

  it("adds closed days and takes out the right ones", () => {
    const day = (from: string) => ({ from, kind: "closed" as const });
    const three = ["2026-06-01", "2026-06-02", "2026-06-03"].reduce((sum, from) => withClosure(sum, day(from)), none);
    expect(withoutClosure(three, 1).closures).toEqual([day("2026-06-01"), day("2026-06-03")]);
  });

  it("keeps only what a saved file may hold as a day", () => {
    expect(isDay("2026-06-03")).toBe(true);
    for (const text of ["", "2026", "2026-06", "6/3/2026", "2026-6-3", " 2026-06-03", "2026-06-03T00:00"]) {
      expect(isDay(text)).toBe(false);
    }
  });
});

describe("a day in words", () => {
  it("has its weekday, in the language", () => {
    expect(dayWords("2026-07-06", "en")).toBe("Monday 6 July 2026");
    expect(dayWords("2026-07-06", "es")).toBe("lunes, 6 de julio de 2026");
  });

  it("is the day itself wherever the computer stands", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
        const iso = new Date(days * 86_400_000).toISOString().slice(0, 10);
        expect(dayWords(iso, "en")).toContain(` ${Number(iso.slice(8))} `);
        expect(dayWords(iso, "en")).toContain(iso.slice(0, 4));
      }),
      { seed: 20261126 },
    );
  });
});
