import { calendarDate } from "./day.ts";

/** A date from a docket as an ISO date, or a sentence that says why it is none. */
export type PrintedDateResult =
  | { readonly ok: true; readonly iso: string }
  | { readonly ok: false; readonly problem: string };

export interface PrintedDateOptions {
  /**
   * An ISO date that the date can't lie after, such as the day the page was
   * printed. A two-digit year is then the latest that fits. Give it for dates of
   * birth always.
   */
  readonly notAfter?: string;
}

const printedForm = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?: \d{1,2}:\d{2}(?::\d{2})?(?: ?[AaPp][Mm])?)?$/;

/**
 * Reads the month/day/year of a US docket: `01/12/2015`, `12/05/16`, with or
 * without a time of day behind it, which is dropped. Without `notAfter` a
 * two-digit year 70 to 99 is of the 1900s and the rest of the 2000s (the POSIX
 * window); federal dockets on CM/ECF hold no older entries. Anything else, a
 * typing error such as `5/22/20107` included, is a problem to show and not to mend.
 */
export function parsePrintedDate(text: string, options: PrintedDateOptions = {}): PrintedDateResult {
  const match = text.length > 40 ? null : printedForm.exec(text.trim());
  if (match === null) {
    return {
      ok: false,
      problem: "This is not a date written month/day/year, such as 01/12/2015. Check it on the paper.",
    };
  }
  const [, month, day, year = ""] = match;
  for (const candidate of yearsMeant(year, options.notAfter !== undefined)) {
    const iso = calendarDate(candidate, Number(month), Number(day))?.toString();
    if (iso !== undefined && (options.notAfter === undefined || iso <= options.notAfter)) return { ok: true, iso };
    if (iso !== undefined && year.length === 4) {
      return { ok: false, problem: "This date lies later than it can. Check the year on the paper." };
    }
  }
  return { ok: false, problem: "The calendar has no such day. Check the month and the day on the paper." };
}

function yearsMeant(year: string, bounded: boolean): readonly number[] {
  if (year.length === 4) return [Number(year)];
  const short = Number(year);
  if (bounded) return [2000 + short, 1900 + short];
  return [short >= 70 ? 1900 + short : 2000 + short];
}
