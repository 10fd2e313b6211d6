import type { Docket, DocketDefendant, Printed } from "./docket.ts";

/** When the case ended for a defendant: the defendant's own date, else the case's. */
export function endOf(docket: Docket, defendant: DocketDefendant): Printed | undefined {
  return defendant.terminated ?? docket.terminated;
}

/** Whether it has ended: by a date, or by a flag where a clerk left the date out. Absent means: not when the page was printed. */
export function hasEnded(docket: Docket, defendant: DocketDefendant): boolean {
  return (
    endOf(docket, defendant) !== undefined ||
    docket.flags.some((flag) => /^(?:CLOSED\w*|TERMED|TERMINATED)$/iu.test(flag))
  );
}

/**
 * Why the entries cannot be the whole docket, in words; empty when nothing says
 * so. Besides what the receipt says: a case does not end without an entry, so
 * entries that stop before the day it ended are a part (RECORDS § 1.6).
 */
export function whyIncomplete(docket: Docket, defendant: DocketDefendant): readonly string[] {
  const end = endOf(docket, defendant)?.value;
  const last = docket.entries.reduce(
    (latest, entry) => (entry.date !== undefined && entry.date > latest ? entry.date : latest),
    "",
  );
  const stops = end !== undefined && docket.entries.length > 0 && last < end;
  return stops
    ? [...docket.entryLimits, `the entries stop on ${last || "an unknown day"}, before the case ended on ${end}`]
    : docket.entryLimits;
}
