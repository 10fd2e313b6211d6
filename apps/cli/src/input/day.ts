import { parseEdtf } from "@setaside/citation";

/** Whether `text` is one day of the calendar, `2026-11-21`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseEdtf(text).ok;
}

/** The day it is where this machine stands, `2026-11-21`. Only the edge of the program knows the clock. */
export function today(now: Date = new Date()): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
