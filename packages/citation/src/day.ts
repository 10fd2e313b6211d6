import { Temporal } from "temporal-polyfill";

/**
 * Whole days since 1970-01-01 in the proleptic Gregorian calendar, and back.
 * Years 1 to 9999 only: no record a person brings lies outside them, and every
 * bound stays a finite whole number that JSON and SQL can hold.
 */

const epoch = Temporal.PlainDate.from("1970-01-01");
const isoForm = /^\d{4}-\d{2}-\d{2}$/;

/** The first day this package can name, 0001-01-01: also the bound of a date open toward the past. */
export const firstDay: number = dayOf(Temporal.PlainDate.from("0001-01-01"));
/** The last day this package can name, 9999-12-31: also the bound of a date open toward the future. */
export const lastDay: number = dayOf(Temporal.PlainDate.from("9999-12-31"));

function dayOf(date: Temporal.PlainDate): number {
  return epoch.until(date).days;
}

/** The calendar date, or undefined where the calendar has no such day or the year is outside 1 to 9999. */
export function calendarDate(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return undefined;
  const date = Temporal.PlainDate.from({ year, month, day: Math.min(day, 31) });
  return date.day === day ? date : undefined;
}

/**
 * Days since 1970-01-01 of a full ISO date such as `2014-05-07`; undefined when
 * the text is not one or the calendar has no such day.
 */
export function dayNumber(iso: string): number | undefined {
  if (!isoForm.test(iso)) return undefined;
  const date = calendarDate(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8)));
  return date === undefined ? undefined : dayOf(date);
}

/** The day as `YYYY-MM-DD`. A number outside `firstDay` to `lastDay`, or not whole, is a bug and throws a RangeError. */
export function isoOfDay(day: number): string {
  return dateOfDay(day).toString();
}

/** The day as a calendar date; throws as `isoOfDay` does. */
export function dateOfDay(day: number): Temporal.PlainDate {
  if (!Number.isInteger(day) || day < firstDay || day > lastDay) {
    throw new RangeError("A day must be a whole number between 0001-01-01 and 9999-12-31.");
  }
  return epoch.add({ days: day });
}

/** A day number kept inside `firstDay` to `lastDay`. */
export function clampDay(day: number): number {
  return Math.min(Math.max(day, firstDay), lastDay);
}
