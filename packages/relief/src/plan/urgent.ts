import type { Json } from "@setaside/casefile";
import { dayNumber, parseEdtf } from "@setaside/citation";
import { isQuestionPath, timeToAppeal, type UrgentMatter, urgentMatters } from "@setaside/law";
import { dateWords } from "../date-words.ts";
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
  return [urgent(planning, "pending-prosecution", { text, certain: true, subjects })];
}

/** Convictions so recent that an appeal may still be noted; one whose date is not known to the day counts if it may be. */
function appeals(planning: Planning): readonly Urgent[] {
  const today = dayNumber(planning.lawDate);
  if (today === undefined) return [];
  const byDate = new Map<string, string[]>();
  for (const { charges } of planning.record.cases) {
    for (const { id, outcomes } of charges) {
      for (const { class: is, date } of outcomes) {
        const parsed = is === "convicted" && date !== undefined ? parseEdtf(date) : undefined;
        if (parsed?.ok !== true || date === undefined) continue;
        const { earliest, latest } = parsed.date;
        if (latest < today - appealWindow || earliest > today) continue;
        byDate.set(date, [...(byDate.get(date) ?? []), `charge:${id}`]);
      }
    }
  }
  return [...byDate]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([date, subjects]) =>
      urgent(planning, "appeal-time", {
        id: `appeal-time ${date}`,
        text: planning.say("urgent.text.appeal", {
          date: dateWords(date, planning.language),
          subjects: planning.labels.list(subjects),
        }),
        date,
        certain: dayNumber(date) !== undefined,
        subjects,
      }),
    );
}
