import { dayNumber, isoOfDay } from "@setaside/citation";
import type { Clock, Language } from "@setaside/law";
import { countDays } from "./count.ts";
import type { DeadlineDate } from "./deadlines.ts";
import { computation, stepsOf } from "./sentence.ts";
import type { Counting } from "./standing.ts";
import type { Known, Start } from "./starts.ts";

/** A day from which a period is counted, in words. */
export interface PeriodStart {
  /** ISO. */
  readonly date: string;
  readonly label: string;
  readonly readings: DeadlineDate["readings"];
  readonly leaning: Start["leaning"];
}

interface Around {
  readonly counting: Counting;
  readonly known: Known;
  readonly language: Language;
}

/** Every date of a period, the earliest first, one for each reading; the safe and the likelier marked. */
export function datesOf(
  clock: Clock,
  starts: readonly PeriodStart[],
  { counting, known, language }: Around,
): readonly DeadlineDate[] {
  const before = clock.direction === "before";
  const telling = starts.every(({ leaning }) => leaning !== "open");
  const dates = starts.flatMap((start): readonly DeadlineDate[] => {
    // Every start was made from a day.
    const from = dayNumber(start.date) as number;
    const counted = countDays(from, clock.days, counting);
    return counted.ends.map((end) => ({
      day: isoOfDay(end.day),
      raw: isoOfDay(counted.raw),
      from: { date: start.date, label: start.label },
      readings: start.readings,
      safe: false,
      likelier: telling && start.leaning === "main" && end.likelier,
      steps: stepsOf(end, language),
      sentence: computation({ from, days: clock.days, before }, counted, end, language),
    }));
  });
  const sorted = [...dates].sort((one, other) => compare(one.day, other.day));
  const possible = sorted.filter(({ day }) => canBeMet(clock, day, known));
  const safe = clock.insteadOf === undefined ? possible[0]?.day : undefined;
  const likely = clock.insteadOf === undefined;
  return sorted.map((date) => ({ ...date, safe: date.day === safe, likelier: likely && date.likelier }));
}

/** A hearing on an opposition can't be held before the opposition is filed. */
export function canBeMet(clock: Pick<Clock, "id">, day: string, { days: { opposed } }: Known): boolean {
  return clock.id !== "C15" || opposed === undefined || day > isoOfDay(opposed);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
