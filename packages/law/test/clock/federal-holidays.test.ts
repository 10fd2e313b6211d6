import { readFileSync } from "node:fs";
import { allForYear } from "@18f/us-federal-holidays";
import { dayNumber, isoOfDay } from "@setaside/citation";
import { describe, expect, it } from "vitest";
import { needs, sharedFolder } from "../../../../test/needs.ts";
import { isWeekend, legalHolidaysOn, statesWithHolidayOn } from "../../src/index.ts";

const at = (iso: string) => dayNumber(iso) as number;
const everywhere = { states: [], direction: "after" } as const;

/** The federal holidays on a day: what part of the rule, and the name. */
function federalOn(iso: string, as: "date" | "observed") {
  return legalHolidaysOn(at(iso), everywhere).filter((holiday) => holiday.as === as);
}

function daysOf(year: number): readonly string[] {
  return Array.from({ length: 366 }, (_, day) => isoOfDay(at(`${year}-01-01`) + day)).filter((iso) =>
    iso.startsWith(String(year)),
  );
}

function theirsIn(year: number, shifted: boolean): readonly string[] {
  const options = { shiftSaturdayHolidays: shifted, shiftSundayHolidays: shifted };
  const dates = allForYear(year, options).map(({ dateString }) => dateString);
  return [...new Set(dates)].sort();
}

const years = Array.from({ length: 2100 - 1970 + 1 }, (_, at) => 1970 + at);

describe("federal legal holidays against the 18F library", () => {
  // The library has today's eleven days in every year.
  it.each(years.filter((year) => year >= 2021))("%i: the same days, and the same days observed", (year) => {
    const dates = theirsIn(year, false).filter((iso) => iso.startsWith(String(year)));
    expect(daysOf(year).filter((iso) => federalOn(iso, "date").length > 0)).toEqual(dates);
    // New Year's Day of the next year may be observed on December 31.
    const observed = [...theirsIn(year, true), ...theirsIn(year + 1, true)].filter(
      (iso) => iso.startsWith(String(year)) && !dates.includes(iso),
    );
    expect(daysOf(year).filter((iso) => federalOn(iso, "observed").length > 0)).toEqual([...new Set(observed)].sort());
  });
});

describe.skipIf(!needs.sharedData)("federal legal holidays against public tables", () => {
  const folder = `${sharedFolder}data/holidays`;

  it("the assertions of 18F: observed, not observed, shifted or not", () => {
    const vectors = JSON.parse(readFileSync(`${folder}/18f-federal-holiday-vectors.json`, "utf8"));
    for (const iso of Object.keys(vectors.observed_holiday)) {
      const on = legalHolidaysOn(at(iso), everywhere).filter(({ as }) => as !== "closed");
      expect(on.length, iso).toBeGreaterThan(0);
    }
    // “Not observed” is said of the weekend day itself, which is a holiday with shifting off.
    const dates: readonly string[] = vectors.holiday_when_weekend_shift_is_off;
    for (const iso of dates) expect(federalOn(iso, "date"), iso).toHaveLength(1);
    for (const iso of Object.keys(vectors.not_an_observed_holiday).filter((each) => !dates.includes(each))) {
      // July 4 of 2015 is a Saturday, and the date of a holiday all the same.
      const expected = isWeekend(at(iso)) ? 1 : 0;
      expect(federalOn(iso, "date"), iso).toHaveLength(expected);
      expect(federalOn(iso, "observed"), iso).toHaveLength(0);
    }
  });

  it("1970 to 2050: every federal day here is in the common table of vacanza, and every legal day there is here", () => {
    const common: Readonly<Record<string, string>> = JSON.parse(
      readFileSync(`${folder}/vacanza/US_COMMON.json`, "utf8"),
    );
    const legal =
      /New Year's Day|Martin Luther King|Washington's Birthday|Memorial Day|Juneteenth|Independence Day|Labor Day|Columbus Day|Veterans Day|Armistice|Thanksgiving(?: Day)?$|Christmas Day/;
    const differing: string[] = [];
    for (const year of years.filter((each) => each <= 2050)) {
      for (const iso of daysOf(year)) {
        const names = (common[iso] ?? "").split("; ").filter((name) => legal.test(name));
        const here = [...federalOn(iso, "date"), ...federalOn(iso, "observed")].length > 0;
        if (names.length > 0 !== here) differing.push(`${iso} ${here ? "only here" : names.join("; ")}`);
      }
    }
    expect(differing).toEqual(Object.keys(knownDifferences));
  });
});

/** Days on which the two differ, and why: both before the Monday holidays of 1971, long before the Act. */
const knownDifferences: Readonly<Record<string, string>> = {
  "1970-05-29 only here": "May 30 of 1970 was a Saturday; the table does not move it to the Friday.",
  "1970-10-12 Columbus Day": "The table has the day in the states that kept it; it was no federal holiday before 1971.",
};

describe("days of a state", () => {
  it("count only after an event, and only in the states asked for", () => {
    const patriots = at("2026-04-20");
    expect(legalHolidaysOn(patriots, { states: ["MA"], direction: "after" })).toHaveLength(1);
    expect(legalHolidaysOn(patriots, { states: ["MA"], direction: "before" })).toEqual([]);
    expect(legalHolidaysOn(patriots, { states: ["RI"], direction: "after" })).toEqual([]);
    expect(statesWithHolidayOn(patriots)).toEqual(["MA", "ME"]);
  });

  it("that the President closed for are doubtful everywhere", () => {
    const [closed] = legalHolidaysOn(at("2025-01-09"), everywhere);
    expect([closed?.as, closed?.doubt]).toEqual(["closed", "offices-closed"]);
  });
});
