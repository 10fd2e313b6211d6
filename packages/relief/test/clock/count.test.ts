import { dayNumber, isoOfDay } from "@setaside/citation";
import { isWeekend, legalHolidaysOn } from "@setaside/law";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countDays } from "../../src/clock/count.ts";
import type { ClosedDays, Counting } from "../../src/clock/standing.ts";

const at = (iso: string) => dayNumber(iso) as number;
const plain: Counting = { states: [], direction: "after", closures: [], filing: true };

describe("the example in the committee's note of 2009", () => {
  const note = { ...plain, direction: "before" } as const;

  it("30 days after an event end on Saturday 1 September 2007: due on Tuesday, for Monday is Labor Day", () => {
    const { ends } = countDays(at("2007-08-02"), 30, plain);
    expect(ends.map(({ day }) => isoOfDay(day))).toEqual(["2007-09-04"]);
  });

  it("21 days before an event begin on that Saturday: due on Friday 31 August", () => {
    const { ends } = countDays(at("2007-09-22"), 21, note);
    expect(ends.map(({ day }) => isoOfDay(day))).toEqual(["2007-08-31"]);
  });

  it("and where nothing can be filed on that Friday, the time goes forward to Tuesday", () => {
    const day = at("2007-08-31");
    const { ends } = countDays(at("2007-09-22"), 21, {
      ...note,
      closures: [{ from: day, to: day, kind: "inaccessible" }],
    });
    expect(ends.map((end) => isoOfDay(end.day))).toEqual(["2007-09-04"]);
  });
});

const starts = fc.integer({ min: at("2026-01-23"), max: at("2099-12-31") });
const periods = fc.integer({ min: 1, max: 90 });
const states = fc.subarray(["CA", "DC", "LA", "MA", "NY", "PR", "TX", "VI"]);
const closures = (near: number) =>
  fc.array(
    fc
      .record({
        from: fc.integer({ min: near - 10, max: near + 10 }),
        long: fc.nat(4),
        kind: fc.constantFrom("closed" as const, "inaccessible" as const),
      })
      .map(({ from, long, kind }): ClosedDays => ({ from, to: from + long, kind })),
    { maxLength: 3 },
  );
const cases = fc.tuple(starts, periods, states, fc.boolean()).chain(([from, days, within, filing]) =>
  fc.record({
    from: fc.constant(from),
    days: fc.constant(days),
    counting: closures(from + days).map(
      (closed): Counting => ({ states: within, direction: "after", closures: closed, filing }),
    ),
  }),
);

const daysIn = (counted: ReturnType<typeof countDays>) => counted.ends.map(({ day }) => day);

describe("every period", () => {
  it("ends on its raw last day or later, in order, each date once, and at most one is the likelier", () => {
    fc.assert(
      fc.property(cases, ({ from, days, counting }) => {
        const counted = countDays(from, days, counting);
        expect(counted.raw).toBe(from + days);
        expect(daysIn(counted)).toEqual([...new Set(daysIn(counted))].sort((a, b) => a - b));
        expect(Math.min(...daysIn(counted))).toBeGreaterThanOrEqual(counted.raw);
        expect(counted.ends.filter(({ likelier }) => likelier).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("never ends on a weekend, on a sure holiday, or where the court was closed", () => {
    fc.assert(
      fc.property(cases, ({ from, days, counting }) => {
        const closed = counting.closures.filter(({ kind }) => kind === "closed" || counting.filing);
        for (const { day, steps } of countDays(from, days, counting).ends) {
          expect(isWeekend(day)).toBe(false);
          expect(closed.filter((each) => day >= each.from && day <= each.to)).toEqual([]);
          const doubted = steps.some((step) => step.day === day && step.doubtful && !step.passed);
          const holidays = legalHolidaysOn(day, counting);
          expect(holidays.filter(({ doubt }) => doubt === undefined)).toEqual([]);
          expect(holidays.length === 0 || doubted).toBe(true);
        }
      }),
    );
  });

  it("is never made shorter by a closing", () => {
    fc.assert(
      fc.property(cases, ({ from, days, counting }) => {
        const without = daysIn(countDays(from, days, { ...counting, closures: [] }));
        const within = daysIn(countDays(from, days, counting));
        expect(Math.min(...within)).toBeGreaterThanOrEqual(Math.min(...without));
        expect(Math.max(...within)).toBeGreaterThanOrEqual(Math.max(...without));
      }),
    );
  });

  it("counted backward mirrors the forward count: no later than its raw day, and days it may end on are fixed points", () => {
    fc.assert(
      fc.property(starts, periods, (event, days) => {
        const back: Counting = { ...plain, direction: "before" };
        const counted = countDays(event, days, back);
        expect(counted.raw).toBe(event - days);
        expect(Math.max(...daysIn(counted))).toBeLessThanOrEqual(counted.raw);
        for (const { day, steps } of counted.ends) {
          if (steps.some(({ passed }) => !passed)) continue;
          // From that day forward the same number of days, less what was passed over, leads to the event's count again.
          expect(daysIn(countDays(day - days, days, plain))).toEqual([day]);
          expect(daysIn(countDays(day + days, days, back))).toEqual([day]);
        }
      }),
    );
  });
});
