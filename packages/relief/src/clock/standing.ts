import { type HolidayScope, isWeekend, type LegalHoliday, legalHolidaysOn } from "@setaside/law";
import type { Closure } from "./request.ts";

/** Closures as days since 1970-01-01. */
export interface ClosedDays {
  readonly from: number;
  readonly to: number;
  readonly kind: Closure["kind"];
}

/** Why a last day is passed over, or may be. */
export type Cause =
  | { readonly kind: "weekend" }
  | { readonly kind: "holiday"; readonly holiday: LegalHoliday }
  | { readonly kind: "closed" }
  | { readonly kind: "inaccessible" };

/** What a day is for a period: a last day, surely none, or doubtful. */
export interface Standing {
  readonly sure: readonly Cause[];
  readonly doubtful: readonly Cause[];
}

/** Whose holidays count, and whether the period is a time for filing. */
export interface Counting extends HolidayScope {
  readonly closures: readonly ClosedDays[];
  /** Fed. R. Crim. P. 45(a)(3) speaks of the time for filing; for anything else an inaccessible office is doubtful. */
  readonly filing: boolean;
}

/** Whether a period can end on this day (days since 1970-01-01). A sure cause leaves no doubt to name. */
export function standingOf(day: number, counting: Counting): Standing {
  const closed = counting.closures.filter(({ from, to }) => day >= from && day <= to).map(({ kind }) => kind);
  const holidays = legalHolidaysOn(day, counting);
  const causes = holidays.map((holiday): Cause => ({ kind: "holiday", holiday }));
  const isSure = (cause: Cause) => cause.kind !== "holiday" || cause.holiday.doubt === undefined;
  const sure: readonly Cause[] = [
    ...(isWeekend(day) ? [{ kind: "weekend" } as const] : []),
    ...causes.filter(isSure),
    ...(closed.includes("closed") ? [{ kind: "closed" } as const] : []),
  ];
  if (sure.length > 0) return { sure, doubtful: [] };
  const inaccessible = closed.includes("inaccessible") && !counting.filing;
  return {
    sure,
    doubtful: [...causes, ...(inaccessible ? [{ kind: "inaccessible" } as const] : [])],
  };
}

/** Whether the clerk's office can't be reached for a filing on this day. */
export function cannotFile(day: number, { closures, filing }: Counting): boolean {
  return filing && closures.some(({ from, to, kind }) => kind === "inaccessible" && day >= from && day <= to);
}
