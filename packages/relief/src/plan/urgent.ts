import type { Json } from "@setaside/casefile";
import { dayNumber, parseEdtf } from "@setaside/citation";
import {
  isQuestionPath,
  lawGrounds,
  noPleaBeforeAdvice,
  stateLaw,
  stateProcedure,
  timeToAppeal,
  type UrgentMatter,
  urgentMatters,
} from "@setaside/law";
import type { ChargeView } from "../casefile-view.ts";
import { dateWords } from "../date-words.ts";
import { isOfStateAlone } from "../reliefs-of.ts";
import { saidOfPerson } from "./circumstances.ts";
import { wordsOf } from "./known.ts";
import type { Urgent } from "./plan.ts";
import type { Planning } from "./planning.ts";

/** Days by which the last day of a period may move on: a weekend with a holiday beside it. Wide, for this only warns. */
const rolled = 4;
const appealWindow = timeToAppeal.movant + timeToAppeal.extension + rolled;

/** What comes before everything else, most urgent first. What nobody knows is asked, never left out. */
export function urgentOf(planning: Planning, worthAsking: boolean): readonly Urgent[] {
  const custody = saidOfPerson(planning, "custody");
  const found: Urgent[] = [
    ...dated(planning, "removal-date", "removalDate"),
    ...held(planning, "immigration-detention", "custody", "immigration"),
    ...held(planning, "removal-order", "removalOrder", true),
    ...pending(planning),
    ...held(planning, "violation-pending", "violationPending", true),
    ...appeals(planning),
    ...stateAppeals(planning),
    ...dated(planning, "release-date", "releaseDate"),
    ...held(planning, "criminal-custody", "custody", "criminal"),
  ];
  if (custody.values.length === 0 && worthAsking) {
    found.push({
      id: "ask-custody",
      matter: "ask-custody",
      title: planning.say("urgent.ask-custody"),
      text: planning.say("urgent.text.ask-custody"),
      certain: false,
      subjects: ["person"],
      grounds: [],
    });
  }
  return found;
}

function urgent(
  planning: Planning,
  matter: UrgentMatter,
  rest: Pick<Urgent, "text" | "certain"> & Partial<Pick<Urgent, "date" | "subjects" | "id">>,
): Urgent {
  return {
    id: matter,
    matter,
    title: planning.say(`urgent.${matter}`),
    subjects: ["person"],
    grounds: urgentMatters[matter],
    ...rest,
  };
}

/** A date of the person's: the nearer one where sources differ, said to be in conflict. */
function dated(planning: Planning, matter: "removal-date" | "release-date", fact: string): readonly Urgent[] {
  const { values, certain } = saidOfPerson(planning, fact);
  const dates = values.flatMap((value) => {
    const parsed = typeof value === "string" ? parseEdtf(value) : undefined;
    return parsed?.ok === true ? [parsed.date] : [];
  });
  const [nearest] = [...dates].sort((a, b) => a.earliest - b.earliest);
  if (nearest === undefined) return [];
  const { say, language, lawDate } = planning;
  const date = dateWords(nearest.text, language);
  const today = dayNumber(lawDate);
  const past = today !== undefined && nearest.latest < today;
  const text = certain
    ? say(past ? "urgent.text.past" : "urgent.text.date", { date })
    : say("urgent.text.conflict", { values: dates.map((each) => dateWords(each.text, language)).join("; ") });
  return [urgent(planning, matter, { text, certain, date: nearest.text })];
}

/** A fact that has, or in conflict may have, the value that makes it urgent. */
function held(planning: Planning, matter: UrgentMatter, fact: string, value: string | boolean): readonly Urgent[] {
  const { values, certain } = saidOfPerson(planning, fact);
  if (!values.includes(value)) return [];
  const text = certain
    ? ""
    : planning.say("urgent.text.conflict", { values: values.map((each) => inWords(planning, fact, each)).join("; ") });
  return [urgent(planning, matter, { text, certain })];
}

function inWords(planning: Planning, fact: string, value: Json): string {
  const path = `person.${fact}`;
  return isQuestionPath(path) ? wordsOf(path, value, planning) : String(value);
}

function pending(planning: Planning): readonly Urgent[] {
  const charges = [...planning.view.charges.values()].filter(({ disposition }) => disposition === "pending");
  if (charges.length === 0) return [];
  const subjects = charges.map(({ id }) => `charge:${id}`);
  const text = planning.say("urgent.text.pending", { subjects: planning.labels.list(subjects) });
  const of = urgent(planning, "pending-prosecution", { text, certain: true, subjects });
  const defenses = [...new Set(charges.flatMap(({ state }) => state ?? []))].sort().flatMap((code) => {
    const found = stateLaw(code);
    return found === undefined ? [] : (lawGrounds(found.law).defense ?? []);
  });
  // The defense under federal law is none in a state's court.
  const federal = charges.some((charge) => !isOfStateAlone(charge));
  return [
    { ...of, grounds: [...(federal ? of.grounds : [noPleaBeforeAdvice, stateProcedure.toldElsewhere]), ...defenses] },
  ];
}

/** Federal convictions so recent that an appeal may still be noted. */
function appeals(planning: Planning): readonly Urgent[] {
  return recent(planning, appealWindow, (charge) => !isOfStateAlone(charge)).map(([date, subjects]) =>
    urgent(planning, "appeal-time", {
      id: `appeal-time ${date}`,
      text: judged(planning, date, subjects),
      date,
      certain: dayNumber(date) !== undefined,
      subjects,
    }),
  );
}

/** Days within which a state's conviction is called recent: wide, for the states' own times were not read. */
const stateWindow = 120;

/** Convictions in a state's court so recent that its time to appeal, which was not read, may be running. */
function stateAppeals(planning: Planning): readonly Urgent[] {
  return recent(planning, stateWindow, ({ state }) => state !== undefined).map(([date, subjects]) => ({
    id: `state-appeal-time ${date}`,
    matter: "state-appeal-time",
    title: planning.say("urgent.state-appeal-time"),
    text: judged(planning, date, subjects),
    date,
    certain: dayNumber(date) !== undefined,
    subjects,
    grounds: [stateProcedure.appealTime],
  }));
}

function judged({ say, language, labels }: Planning, date: string, subjects: readonly string[]): string {
  return say("urgent.text.appeal", { date: dateWords(date, language), subjects: labels.list(subjects) });
}

/** Convictions by day, the latest first, that may lie within so many days; one whose date is not known to the day counts if it may be. */
function recent(
  planning: Planning,
  days: number,
  counts: (charge: ChargeView) => boolean,
): readonly (readonly [string, readonly string[]])[] {
  const today = dayNumber(planning.lawDate);
  if (today === undefined) return [];
  const byDate = new Map<string, string[]>();
  for (const { charges } of planning.record.cases) {
    for (const { id, outcomes } of charges) {
      const charge = planning.view.charges.get(id);
      if (charge === undefined || !counts(charge)) continue;
      for (const { class: is, date } of outcomes) {
        const parsed = is === "convicted" && date !== undefined ? parseEdtf(date) : undefined;
        if (parsed?.ok !== true || date === undefined) continue;
        const { earliest, latest } = parsed.date;
        if (latest < today - days || earliest > today) continue;
        byDate.set(date, [...(byDate.get(date) ?? []), `charge:${id}`]);
      }
    }
  }
  return [...byDate].sort(([a], [b]) => (a < b ? 1 : -1));
}
