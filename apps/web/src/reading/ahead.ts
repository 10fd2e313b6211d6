import { courts } from "@setaside/citation";
import { federalReliefs, type Language } from "@setaside/law";
import { type Casefile, calendarOf, type Deadlines, type Plan, planOf, printPlan, type Step } from "@setaside/relief";
import type { Work } from "../work/work.ts";
import { motionsAhead } from "./motions-ahead.ts";
import type { Ahead, AheadFile, MotionAhead, Named } from "./protocol.ts";

interface AheadOptions {
  readonly lawDate: string;
  readonly language: Language;
}

/** A calendar shows the dates and nothing else. */
const nothingElse = { waits: [], notes: [], statements: [], problems: [] } as const;

/** The plan last made, by the casefile it was made of: what happened to a motion changes no plan. */
let made: { readonly casefile: Casefile; readonly plan: Plan } | undefined;

/** The plan and the dates of its motions, in words of a language. */
export function aheadOf(casefile: Casefile, { calendar }: Work, options: AheadOptions): Ahead {
  const plan = planFor(casefile, options);
  const motions = motionsAhead(plan, calendar);
  return { plan: withDates(plan, motions), motions, reliefs, courts: named };
}

/** The plan with each step's dates as they follow from what happened to its own motion. */
function withDates(plan: Plan, motions: readonly MotionAhead[]): Plan {
  const deadlinesOf = ({ id, deadlines }: Step) => motions.find((motion) => motion.id === id)?.deadlines ?? deadlines;
  const courts = plan.courts.map((court) => ({
    ...court,
    steps: court.steps.map((step) => ({ ...step, deadlines: deadlinesOf(step) })),
  }));
  return { ...plan, courts };
}

/** What is ahead as the content of a file: the plan as text or as a page, or the dates for a calendar program. */
export function written({ plan, motions }: Ahead, file: AheadFile, now: string): string {
  switch (file) {
    case "plan.md":
      return printPlan(plan, "md");
    case "plan.html":
      return printPlan(plan, "html");
    case "dates.ics": {
      const { language } = plan;
      const clocks = motions.flatMap(({ deadlines }) => deadlines.clocks);
      const all: Deadlines = { schema: "setaside.deadlines/1", language, events: [], clocks, ...nothingElse };
      return calendarOf(all, { now, language });
    }
  }
}

function planFor(casefile: Casefile, options: AheadOptions): Plan {
  const same =
    made?.casefile === casefile && made.plan.language === options.language && made.plan.lawDate === options.lawDate;
  if (made === undefined || !same) made = { casefile, plan: planOf(casefile, options) };
  return made.plan;
}

/** Lets go of the plan last made. */
export function forgetAhead(): void {
  made = undefined;
}

/** What is asked for by motion or application; a defense is raised, not filed. */
const reliefs: readonly Named[] = federalReliefs
  .filter(({ discretion }) => discretion !== "not-a-motion")
  .map(({ id, name }) => ({ id, name }));

const named: readonly Named[] = courts.map(({ id, name }) => ({ id, name }));
