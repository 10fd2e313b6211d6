import { isoOfDay } from "@setaside/citation";
import type { Ground } from "@setaside/logic";
import { recalled, statute } from "../../statement.ts";
import { type DayRule, dayInYear, weekdayOf, weekdays } from "./day-rule.ts";
import type { Doubt } from "./doubts.data.ts";
import { federalHolidays, type InTwoLanguages, observedFriday, observedMonday } from "./federal-holidays.data.ts";
import { presidentialClosures } from "./presidential-closures.data.ts";
import { type StateRow, stateRows } from "./state-holidays.data.ts";

/** Why a day is a legal holiday, or may be. */
export interface LegalHoliday {
  readonly name: InTwoLanguages;
  /** `date`: the day itself; `observed`: the weekday that stands for it; `closed`: the President closed offices. */
  readonly as: "date" | "observed" | "closed";
  /** Postal code, where a state set the day aside. */
  readonly state?: string;
  readonly ground: Ground;
  /** Given where it is doubtful that the day counts. */
  readonly doubt?: Doubt;
}

/** What decides which holidays count for a period. */
export interface HolidayScope {
  /** Postal codes of the states whose own holidays count: where the court is, and for an appeal the circuit's clerk. */
  readonly states: readonly string[];
  /** Holidays of states count only for a period after an event (Fed. R. Crim. P. 45(a)(6)(C)). */
  readonly direction: "after" | "before";
}

/** Whether a day is a Saturday or a Sunday; days since 1970-01-01. */
export function isWeekend(day: number): boolean {
  return weekdayOf(day) >= weekdays.saturday;
}

/**
 * The legal holidays that fall on a day (days since 1970-01-01) or are observed
 * on it, under Fed. R. Crim. P. 45(a)(6); the sure ones first. Years 1970 to 2199.
 */
export function legalHolidaysOn(day: number, { states, direction }: HolidayScope): readonly LegalHoliday[] {
  const counted = direction === "after" ? stateRows.filter(({ state }) => states.includes(state)) : [];
  const all = [...federalOn(day), ...closuresOn(day), ...counted.flatMap((row) => ofState(row, day))];
  return all.sort((one, other) => Number(one.doubt !== undefined) - Number(other.doubt !== undefined));
}

/** Codes of the states, the District and the territories in which a day is, or may be, a holiday of their own. */
export function statesWithHolidayOn(day: number): readonly string[] {
  return stateRows.filter((row) => ofState(row, day).length > 0).map(({ state }) => state);
}

/** Holidays of a state that follow a calendar not computed here, as words; undefined where none is known. */
export function holidaysNotComputed(state: string): string | undefined {
  return stateRows.find((row) => row.state === state)?.notComputed;
}

function federalOn(day: number): readonly LegalHoliday[] {
  return federalHolidays.flatMap(({ name, rules, ground }): readonly LegalHoliday[] => {
    const falls = rules.map((rule) => standing(rule, day)).find((each) => each !== undefined);
    if (falls === undefined) return [];
    if (falls === "date") return [{ name, as: "date", ground }];
    return falls === "monday"
      ? [{ name, as: "observed", ground: observedMonday }]
      : [{ name, as: "observed", ground: observedFriday, doubt: "observed-friday" }];
  });
}

function closuresOn(day: number): readonly LegalHoliday[] {
  const iso = isoOfDay(day);
  return presidentialClosures
    .filter((closure) => closure.day === iso)
    .map(({ ground }) => ({ name: closedOffices, as: "closed", ground, doubt: "offices-closed" }));
}

const closedOffices: InTwoLanguages = {
  en: "the closing of executive offices by the President",
  es: "el cierre de oficinas del ejecutivo por el Presidente",
};

function ofState({ state, place, citation, days }: StateRow, day: number): readonly LegalHoliday[] {
  return days.flatMap(([name, rule, doubt]): readonly LegalHoliday[] => {
    const falls = standing(rule, day);
    if (falls === undefined) return [];
    const ground = statute(`${place}: ${name}.`, `Fed. R. Crim. P. 45(a)(6)(C); ${citation}`, recalled);
    const named = { en: `${name} (${place})`, es: `${name} (${place})` };
    const doubted = falls === "date" ? doubt : (doubt ?? "state-observed");
    const as = falls === "date" ? "date" : "observed";
    return [{ name: named, as, state, ground, ...(doubted === undefined ? {} : { doubt: doubted }) }];
  });
}

/** Whether the day the rule names is this day, or is on a weekend and observed on this Friday or Monday. */
function standing(rule: DayRule, day: number): "date" | "friday" | "monday" | undefined {
  const weekday = weekdayOf(day);
  if (falls(rule, day)) return "date";
  if (weekday === weekdays.friday && falls(rule, day + 1)) return "friday";
  return weekday === weekdays.monday && falls(rule, day - 1) ? "monday" : undefined;
}

function falls(rule: DayRule, day: number): boolean {
  return namedIn(yearOf(day)).get(rule) === day;
}

/** The year of a day, kept: every rule asks for the same few. */
const yearOf = kept((day: number) => Number(isoOfDay(day).slice(0, 4)));

/** The day that each rule names in a year. */
const namedIn = kept((year: number): ReadonlyMap<DayRule, number> => {
  const rules = [...federalHolidays.flatMap((each) => each.rules), ...stateRows.flatMap((row) => row.days.map(ruleOf))];
  return new Map(
    rules.flatMap((rule): readonly (readonly [DayRule, number])[] => {
      const day = dayInYear(rule, year);
      return day === undefined ? [] : [[rule, day]];
    }),
  );
});

function ruleOf(row: StateRow["days"][number]): DayRule {
  return row[1];
}

/** Remembers what a function of a number gave. */
function kept<T>(give: (of: number) => T): (of: number) => T {
  const given = new Map<number, T>();
  return (of) => {
    const known = given.get(of) ?? give(of);
    given.set(of, known);
    return known;
  };
}
