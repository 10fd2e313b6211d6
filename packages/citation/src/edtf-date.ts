import { calendarDate, clampDay, dateOfDay, dayNumber, firstDay, lastDay } from "./day.ts";

/**
 * Dates as people know them, in the part of EDTF (ISO 8601-2, levels 0 and 1)
 * that people use: `2014`, `2014-05`, `2014-05-07`, `201X`, `2014-XX`, `2014~`,
 * `2014?`, and from/to pairs with either end open. Seasons, times of day, years
 * before 1 and level 2 sets are refused, with the way to write them instead.
 *
 * The grammar is ours and the calendar is Temporal's. The `edtf` library is the
 * oracle in the tests and not a dependency: it takes 1999-02-29 for March 1,
 * gives an unknown end (`2013/`) the bound null, refuses a pair whose two ends
 * are the same day, and takes about a tenth of a millisecond for each date.
 */
export interface EdtfDate {
  /** As given, trimmed. */
  readonly text: string;
  /** The first day it may be, in days since 1970-01-01. */
  readonly earliest: number;
  /** The last day it may be. */
  readonly latest: number;
}

export type EdtfResult =
  | { readonly ok: true; readonly date: EdtfDate }
  | { readonly ok: false; readonly problem: string };

/** Longer texts are refused unread; the longest form there is has 23 characters. */
export const longestEdtf = 40;

interface Span {
  readonly earliest: number;
  readonly latest: number;
}

const pointForm = /^(\d{4}|\d{3}X|\d{2}XX|\dXXX|XXXX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([~?%])?$/;
const howTo = "Write a date as 2014, 2014-05 or 2014-05-07, a decade as 201X, and a span as 2013/2015.";

/**
 * Reads a date as a person knows it. A failure carries a sentence that says what
 * is wrong and how to write it; it never repeats the text.
 *
 * A from/to pair is one date that lies somewhere within; an end that is open
 * (`..`) or unknown (empty) reaches to `firstDay` or `lastDay`. A qualified date
 * (`~` approximate, `?` uncertain, `%` both) is widened by one of its own units
 * on either side. That is our convention: EDTF gives such dates no bounds, and
 * to take the plain ones would turn "around 2014" into a certainty about 2013.
 */
export function parseEdtf(text: string): EdtfResult {
  if (text.length > longestEdtf) return { ok: false, problem: `This is too long for a date. ${howTo}` };
  const trimmed = text.trim();
  if (trimmed === "") return { ok: false, problem: `There is no date here. ${howTo}` };
  const ends = trimmed.split("/");
  if (ends.length > 2) return { ok: false, problem: `A span has one stroke, between its two ends. ${howTo}` };
  const span = ends.length === 2 ? spanBetween(ends[0] ?? "", ends[1] ?? "") : spanOfPoint(trimmed);
  if (typeof span === "string") return { ok: false, problem: span };
  return { ok: true, date: { text: trimmed, ...span } };
}

function spanBetween(first: string, second: string): Span | string {
  const open: Span = { earliest: firstDay, latest: lastDay };
  const isOpen = (end: string) => end === "" || end === "..";
  if (isOpen(first) && isOpen(second)) return "A span needs at least one end. If neither is known, leave the date out.";
  const from = isOpen(first) ? open : spanOfPoint(first);
  if (typeof from === "string") return from;
  const to = isOpen(second) ? open : spanOfPoint(second);
  if (typeof to === "string") return to;
  if (from.earliest > to.latest) return "The span ends before it begins. Put the earlier date first.";
  return { earliest: from.earliest, latest: to.latest };
}

function spanOfPoint(text: string): Span | string {
  const match = pointForm.exec(text);
  if (match === null) return `This is not a date in a form that can be read. ${howTo}`;
  const [, year = "", month = "XX", day = "XX", qualifier] = match;
  const plain = spanOfParts(year, month, day);
  if (typeof plain === "string" || qualifier === undefined) return plain;
  if (day !== "XX") return widen(plain, { days: 1 });
  if (month !== "XX") return widen(plain, { months: 1 });
  return widen(plain, { years: 10 ** [...year].filter((digit) => digit === "X").length });
}

function spanOfParts(year: string, month: string, day: string): Span | string {
  const from = Math.max(Number(year.replaceAll("X", "0")), 1);
  const to = Number(year.replaceAll("X", "9"));
  if (to < 1) return "There is no year 0000. Write the year with four digits, such as 2014.";
  if (month === "XX") {
    if (day !== "XX") return "A day without its month can't be placed. Write the year alone, such as 2014.";
    return daysBetween([from, 1, 1], [to, 12, 31]);
  }
  if (from !== to) return "A month in a year partly known can't be placed. Write the decade alone, such as 201X.";
  const m = Number(month);
  if (m > 20 && m < 42) return "A season can't be placed exactly. Write its months, such as 2014-03/2014-05.";
  if (day !== "XX") return daysBetween([from, m, Number(day)], [to, m, Number(day)]);
  return daysBetween([from, m, 1], [to, m, calendarDate(from, m, 1)?.daysInMonth ?? 31]);
}

type Day = readonly [year: number, month: number, day: number];

function daysBetween(first: Day, last: Day): Span | string {
  const [earliest, latest] = [calendarDate(...first), calendarDate(...last)];
  if (earliest === undefined || latest === undefined)
    return "The calendar has no such day. Check the month and the day.";
  return { earliest: numberOf(earliest), latest: numberOf(latest) };
}

function numberOf(date: { toString(): string }): number {
  return dayNumber(date.toString()) ?? lastDay;
}

/** The last day is moved as the first day after it, so that the end of a month stays the end of a month. */
function widen(span: Span, by: { days?: number; months?: number; years?: number }): Span {
  const first = dateOfDay(span.earliest);
  const after = dateOfDay(clampDay(span.latest + 1));
  return {
    earliest: first.year <= (by.years ?? 1) ? firstDay : numberOf(first.subtract(by)),
    latest: after.year + (by.years ?? 1) > 9999 ? lastDay : numberOf(after.add(by)) - 1,
  };
}
