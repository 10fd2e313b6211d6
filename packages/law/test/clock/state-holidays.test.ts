import { readFileSync } from "node:fs";
import { courts, dayNumber, isoOfDay } from "@setaside/citation";
import { describe, expect, it } from "vitest";
import { needs, sharedFolder } from "../../../../test/needs.ts";
import { stateRows } from "../../src/federal/clock/state-holidays.data.ts";
import { circuitClerkState, isWeekend, legalHolidaysOn } from "../../src/index.ts";
import { notInTheTable } from "./state-differences.data.ts";

const states = [...new Set(courts.map(({ state }) => state))].sort();

describe("the table of states", () => {
  it("has every state, district and territory that has a district court, once, with a statute", () => {
    expect(stateRows.map(({ state }) => state).sort()).toEqual(states);
    for (const { state, citation } of stateRows) expect(citation, state).toMatch(/\d/);
  });

  it("has the state of every circuit's clerk", () => {
    for (const state of Object.values(circuitClerkState)) expect(states).toContain(state);
  });

  it("repeats no federal holiday: each day of it is some year an ordinary day of the country", () => {
    for (const { state, days } of stateRows) {
      for (const [name] of days) {
        const own = weekdaysOf(2026, 2031).some((day) => {
          const all = legalHolidaysOn(day, { states: [state], direction: "after" });
          return all.some((each) => each.state === state && each.name.en.startsWith(name)) && isOrdinary(day);
        });
        expect(own, `${state} ${name}`).toBe(true);
      }
    }
  });
});

function weekdaysOf(from: number, to: number): readonly number[] {
  const first = dayNumber(`${from}-01-01`) as number;
  const last = dayNumber(`${to}-12-31`) as number;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((day) => !isWeekend(day));
}

function isOrdinary(day: number): boolean {
  return legalHolidaysOn(day, { states: [], direction: "after" }).length === 0;
}

describe.skipIf(!needs.sharedData)("the table against vacanza, 2026 to 2030", () => {
  const tableOf = (state: string): Readonly<Record<string, string>> =>
    JSON.parse(readFileSync(`${sharedFolder}data/holidays/vacanza/US_${state}.json`, "utf8"));
  const common = tableOf("COMMON");
  const days = weekdaysOf(2026, 2030).filter(isOrdinary);

  /** Names that vacanza has in this state and not in all; the common ones are not official. */
  function theirsOn(theirs: Readonly<Record<string, string>>, iso: string): readonly string[] {
    const everywhere = new Set((common[iso] ?? "").split("; "));
    return (theirs[iso] ?? "").split("; ").filter((name) => name !== "" && !everywhere.has(name));
  }

  it.each(states)("%s: a day kept there is a day here, unless the difference is known", (state) => {
    const theirs = tableOf(state);
    const missing = days.flatMap((day) => {
      const iso = isoOfDay(day);
      const here = legalHolidaysOn(day, { states: [state], direction: "after" });
      return here.length > 0 ? [] : theirsOn(theirs, iso);
    });
    expect([...new Set(missing)].sort()).toEqual(Object.keys(notInTheTable[state] ?? {}).sort());
  });

  it.each(states)("%s: a day without a doubt here is a day there", (state) => {
    const theirs = tableOf(state);
    const extra = days.flatMap((day) => {
      const iso = isoOfDay(day);
      const sure = legalHolidaysOn(day, { states: [state], direction: "after" }).filter(
        ({ doubt }) => doubt === undefined,
      );
      return theirs[iso] !== undefined ? [] : sure.map(({ name }) => name.en.replace(/ \([^()]*\)$/, ""));
    });
    expect([...new Set(extra)]).toEqual([]);
  });
});
