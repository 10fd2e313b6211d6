import { dayNumber } from "@setaside/citation";

/** Days of the week as ISO 8601 numbers them: Monday 1 to Sunday 7. */
export const weekdays = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
} as const;
export type Weekday = (typeof weekdays)[keyof typeof weekdays];

/** How a statute names a day of the year, and in which years there is one. */
export interface DayRule {
  readonly names:
    | { readonly by: "date"; readonly month: number; readonly day: number; readonly onlyOn?: readonly Weekday[] }
    /** The nth such weekday of the month; -1 for the last. */
    | { readonly by: "weekday"; readonly month: number; readonly weekday: Weekday; readonly nth: 1 | 2 | 3 | 4 | -1 }
    | { readonly by: "easter" };
  /** Days after the day named, before it when negative. */
  readonly plus: number;
  /** First and last year in which the day is set aside. */
  readonly from?: number;
  readonly to?: number;
  /** Only in years that leave this rest on division. */
  readonly years?: { readonly every: number; readonly rest: number };
}

/** Monday 1 to Sunday 7; `day` counts from 1970-01-01, a Thursday. */
export function weekdayOf(day: number): Weekday {
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** The day in that year, as days since 1970-01-01; undefined in a year that has none. The years 1583 to 9999. */
export function dayInYear({ names, plus, from, to, years }: DayRule, year: number): number | undefined {
  if (year < (from ?? year) || year > (to ?? year)) return undefined;
  if (years !== undefined && year % years.every !== years.rest) return undefined;
  const named = namedDay(names, year);
  return named === undefined ? undefined : named + plus;
}

function namedDay(names: DayRule["names"], year: number): number | undefined {
  if (names.by === "easter") return easter(year);
  if (names.by === "date") {
    const day = date(year, names.month, names.day);
    return names.onlyOn === undefined || names.onlyOn.includes(weekdayOf(day)) ? day : undefined;
  }
  if (names.nth === -1) {
    const end = names.month === 12 ? date(year, 12, 31) : date(year, names.month + 1, 1) - 1;
    return end - ((weekdayOf(end) - names.weekday + 7) % 7);
  }
  const first = date(year, names.month, 1);
  return first + ((names.weekday - weekdayOf(first) + 7) % 7) + 7 * (names.nth - 1);
}

/** A date that every year has; one that the calendar lacks is a mistake in a table. */
function date(year: number, month: number, day: number): number {
  const two = (value: number) => String(value).padStart(2, "0");
  const iso = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
  const found = dayNumber(iso);
  if (found === undefined) throw new RangeError(`no day ${iso}`);
  return found;
}

/** Easter Sunday of the Gregorian calendar: Meeus, Astronomical Algorithms (1991), ch. 8. */
function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const march = epact + weekday - 7 * late + 114;
  return date(year, Math.floor(march / 31), (march % 31) + 1);
}

/** The day of this date. */
export function on(month: number, day: number, more: Years & { readonly onlyOn?: readonly Weekday[] } = {}): DayRule {
  const { onlyOn, ...years } = more;
  return { names: { by: "date", month, day, ...(onlyOn === undefined ? {} : { onlyOn }) }, plus: 0, ...years };
}

/** The nth such weekday of the month, or a day counted from it. */
export function nth(
  which: 1 | 2 | 3 | 4 | -1,
  weekday: keyof typeof weekdays,
  month: number,
  more: Years & { readonly plus?: number } = {},
): DayRule {
  return { plus: 0, ...more, names: { by: "weekday", month, weekday: weekdays[weekday], nth: which } };
}

/** So many days after Easter Sunday, before it when negative. */
export function easterAnd(plus: number): DayRule {
  return { names: { by: "easter" }, plus };
}

type Years = Pick<DayRule, "from" | "to" | "years">;
