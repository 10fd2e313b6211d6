import { dayNumber } from "@setaside/citation";
import { type Clock, type Language, statesWithHolidayOn } from "@setaside/law";
import { dayWords } from "../date-words.ts";
import { canBeMet } from "./dates-of.ts";
import type { DeadlineDate, DeadlineFlag, DeadlineStep } from "./deadlines.ts";
import type { Known } from "./starts.ts";
import { deadlineWords } from "./words.data.ts";

interface Around {
  readonly known: Known;
  /** States whose holidays were counted. */
  readonly states: readonly string[];
  readonly language: Language;
}

/** What to look at before one of these dates is relied on. */
export function flagsOf(
  clock: Clock,
  dates: readonly DeadlineDate[],
  { known, states, language }: Around,
): readonly DeadlineFlag[] {
  const say = deadlineWords[language].flags;
  const flags: DeadlineFlag[] = [...flagsOfSteps(dates, language)];
  const flag = (code: string, text: string, when: boolean) => when && flags.push({ code, text });

  const { late, opposition, days } = known;
  const isOpposed = days.opposed !== undefined && dates.length > 0;
  const onOpposition = clock.id === "C15" && isOpposed;
  flag(
    "late-opposition",
    say.late,
    (late === "yes" || late === "perhaps") && isOpposed && ["C15", "C45"].includes(clock.id),
  );
  flag("late-unknown", say.lateUnknown, onOpposition && late === undefined);
  flag("extent-unknown", say.extentUnknown, onOpposition && opposition === undefined);
  const amendedAfter = days.amended !== undefined && days.opposed !== undefined && days.amended > days.opposed;
  flag("amended-after-opposition", say.amendedLater, onOpposition && amendedAfter);
  flag(
    "before-opposition",
    say.beforeOpposition,
    dates.some(({ day }) => !canBeMet(clock, day, known)),
  );

  if (states.length === 0 && clock.direction === "after") {
    for (const day of new Set(dates.map((date) => date.day))) {
      // Every date is a day.
      const elsewhere = statesWithHolidayOn(dayNumber(day) as number);
      flag(
        "state-holiday-elsewhere",
        say.elsewhere(dayWords(day, language), elsewhere.join(", ")),
        elsewhere.length > 0,
      );
    }
  }
  return flags;
}

/** What the days looked at on the way give to look at. */
export function flagsOfSteps(dates: readonly DeadlineDate[], language: Language): readonly DeadlineFlag[] {
  return distinct(dates.flatMap((date) => date.steps)).flatMap((step) => stepFlag(step, language));
}

function stepFlag(step: DeadlineStep, language: Language): readonly DeadlineFlag[] {
  const say = deadlineWords[language].flags;
  const day = dayWords(step.day, language);
  if (step.doubt === "observed-friday") return [{ code: "observed-friday", text: say.observedFriday(day) }];
  if (step.doubt !== undefined) return [{ code: "doubtful-holiday", text: say.doubtfulHoliday(day, step.text) }];
  const isState = step.kind === "holiday" && step.state !== undefined;
  return isState ? [{ code: "state-holiday", text: say.stateHoliday(day, step.text) }] : [];
}

/** One of each day: a doubtful one stands in two dates. */
function distinct(steps: readonly DeadlineStep[]): readonly DeadlineStep[] {
  return [...new Map(steps.map((step) => [step.day, step])).values()];
}
