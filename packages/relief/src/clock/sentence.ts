import { isoOfDay } from "@setaside/citation";
import { countingRules, doubts, type Language } from "@setaside/law";
import type { Ground } from "@setaside/logic";
import { dayWords } from "../date-words.ts";
import type { Counted, End, Passed } from "./count.ts";
import type { DeadlineStep } from "./deadlines.ts";
import type { Cause } from "./standing.ts";

interface Words {
  readonly day: (number: number, before: boolean, from: string, raw: string) => string;
  readonly observed: (name: string) => string;
  readonly is: (name: string) => string;
  readonly closed: string;
  readonly inaccessible: string;
  readonly weekend: string;
  readonly doubt: (reason: string) => string;
  readonly next: (back: boolean, sure: boolean, date: string) => string;
  readonly accessible: (date: string) => string;
  readonly ends: string;
  readonly endsUnmoved: string;
  readonly endsAnyway: string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    day: (number, before, from, raw) => `Day ${number} ${before ? "before" : "after"} ${from} is ${raw}`,
    observed: (name) => `the day on which ${name} is observed`,
    is: (name) => name,
    closed: "a day entered as one on which the court is closed",
    inaccessible: "a day on which the clerk’s office can’t be reached",
    weekend: "a day of the weekend",
    doubt: (reason) => ` (doubtful: ${reason})`,
    next: (back, sure, date) =>
      `the next day${back ? " going back" : ""} that is no weekend or ${sure ? "certain " : ""}holiday is ${date}`,
    accessible: (date) => `the next day that is no weekend, holiday or such day is ${date}`,
    ends: "if that day is no legal holiday, the period ends on it",
    endsUnmoved: "if that does not move a time other than for filing, the period ends on it",
    endsAnyway: "if the state’s rule does not move the last day, the period ends on it",
  },
  es: {
    day: (number, before, from, raw) => `El día ${number} ${before ? "antes" : "después"} del ${from} es el ${raw}`,
    observed: (name) => `día en que se observa ${name}`,
    is: (name) => name,
    closed: "día anotado como de cierre del tribunal",
    inaccessible: "día en que no se puede acceder a la secretaría del tribunal",
    weekend: "día de fin de semana",
    doubt: (reason) => ` (dudoso: ${reason})`,
    next: (back, sure, date) =>
      `el siguiente día${back ? ", hacia atrás," : ""} que no es fin de semana ni feriado${sure ? " seguro" : ""} es el ${date}`,
    accessible: (date) => `el siguiente día que no es fin de semana, feriado ni un día así es el ${date}`,
    ends: "si ese día no es feriado legal, el plazo termina en él",
    endsUnmoved: "si eso no mueve un plazo que no es de presentación, el plazo termina en él",
    endsAnyway: "si la regla del estado no mueve el último día, el plazo termina en él",
  },
};

/**
 * The computation in one sentence: “Day 30 after Wednesday 3 June 2026 is Friday
 * 3 July 2026, the day on which Independence Day is observed; …”. A weekend needs
 * no word of its own, for the day is named.
 */
export function computation(
  period: { readonly from: number; readonly days: number; readonly before: boolean },
  { raw }: Pick<Counted, "raw">,
  end: End,
  language: Language,
): string {
  const say = words[language];
  const date = (day: number) => dayWords(isoOfDay(day), language);
  const parts = [say.day(period.days, period.before, date(period.from), date(raw))];
  for (const step of end.steps) {
    const reason = reasonOf(step, language);
    if (reason === undefined) continue;
    if (step.day === raw && step === end.steps.find(({ day }) => day === raw)) parts[0] += `, ${reason}`;
    else if (step.passed || step.day !== end.day) parts.push(`${date(step.day)}: ${reason}`);
  }
  const last = end.steps.at(-1);
  if (last !== undefined && !last.passed) {
    const reason = reasonOf(last, language);
    if (end.day !== raw) parts.push(`${say.next(period.before, true, date(end.day))}, ${reason}`);
    const holiday = last.causes.some(({ kind }) => kind === "holiday");
    parts.push(holiday ? say.ends : say.endsUnmoved);
  } else if (end.day !== raw) {
    const shut = end.steps.some(({ causes }) => causes.some(({ kind }) => kind === "inaccessible"));
    parts.push(shut ? say.accessible(date(end.day)) : say.next(period.before, false, date(end.day)));
  }
  return `${parts.join("; ")}.`;
}

/** The same of a last day that is not moved on, though it is a weekend or a holiday. */
export function unmoved(
  period: { readonly from: number; readonly days: number },
  { raw, ends }: Counted,
  language: Language,
): string {
  const say = words[language];
  const date = (day: number) => dayWords(isoOfDay(day), language);
  const looked = ends[0]?.steps.find(({ day }) => day === raw);
  const reason = looked === undefined ? undefined : reasonOf(looked, language);
  const first = say.day(period.days, false, date(period.from), date(raw));
  return `${[reason === undefined ? first : `${first}, ${reason}`, say.endsAnyway].join("; ")}.`;
}

function reasonOf({ causes }: Passed, language: Language): string | undefined {
  const weekend = causes.some(({ kind }) => kind === "weekend");
  const cause = causes.find(({ kind }) => (weekend ? kind === "inaccessible" : true));
  return cause === undefined ? undefined : causeText(cause, language);
}

function causeText(cause: Cause, language: Language): string {
  const say = words[language];
  if (cause.kind !== "holiday") return say[cause.kind];
  const { name, as, doubt } = cause.holiday;
  const text = as === "observed" ? say.observed(name[language]) : say.is(name[language]);
  // The Friday has a flag of its own; said in full it would bury the date.
  return doubt === undefined || doubt === "observed-friday" ? text : `${text}${say.doubt(doubts[doubt][language])}`;
}

/** A step of the count, for who shows it: each day and its first reason. */
export function stepsOf({ steps }: End, language: Language): readonly DeadlineStep[] {
  return steps.map((step) => {
    // A step is made only where a day has a cause.
    const cause = step.causes[0] as Cause;
    const ground = groundOf(cause, step.doubtful);
    return {
      day: isoOfDay(step.day),
      kind: cause.kind,
      text: causeText(cause, language),
      passed: step.passed,
      ...(cause.kind === "holiday" && cause.holiday.doubt !== undefined ? { doubt: cause.holiday.doubt } : {}),
      ...(cause.kind === "holiday" && cause.holiday.state !== undefined ? { state: cause.holiday.state } : {}),
      ...(cause.kind === "inaccessible" && step.doubtful ? { doubt: "inaccessible-hearing" } : {}),
      ...(ground === undefined ? {} : { ground }),
    };
  });
}

function groundOf(cause: Cause, doubtful: boolean): Ground | undefined {
  if (cause.kind === "holiday") return cause.holiday.ground;
  if (cause.kind === "inaccessible") return doubtful ? countingRules.inaccessibleHearing : countingRules.inaccessible;
  return cause.kind === "weekend" ? countingRules.countEveryDay : undefined;
}
