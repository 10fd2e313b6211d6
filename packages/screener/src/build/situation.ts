import { type PlainFacts, type PlainOutcome, type PlainValue, type StateLaw, subjectsOf } from "@setaside/law";
import type { KindOfCharge } from "../kinds.ts";
import type { TableVariable } from "../table.ts";
import { assumedConclusions, assumedFacts } from "./assumed.ts";
import { federalMeantBy, listedMeantBy } from "./meant-by.ts";

/** For each variable that is known, the place of its value. */
export type Assignment = ReadonlyMap<TableVariable, number>;

const charge = "c";
const arrest = "a";

/** The subjects of one matter under an assignment: a charge, and the arrest for it; `isNot`: facts of the charge, by path, that are not so. */
export function laidOut(assignment: Assignment, state: StateLaw | undefined, isNot: readonly string[] = []) {
  const not = Object.fromEntries(isNot.map((path) => [path.slice("charge.".length), false]));
  const facts: Record<string, PlainValue> = { ...assumedFacts, ...not, ...lawOf(state) };
  const person: Record<string, PlainValue> = {};
  let outcomes: readonly PlainOutcome[] | undefined;
  for (const [variable, at] of assignment) {
    const value = valueAt(variable, at);
    if (variable.id === "kind") Object.assign(facts, offenseOf(value as KindOfCharge, state));
    else if (variable.id === "court") facts.jurisdiction = value;
    else if (variable.id === "ended") {
      facts.disposition = value;
      outcomes = [{ class: String(value) }];
    } else if (variable.about === "person") person[variable.id.slice("person.".length)] = value;
    else facts[variable.id.slice("charge.".length)] = value;
  }
  const subjects = subjectsOf({
    person,
    charges: {
      [charge]: { facts, ...(outcomes === undefined ? {} : { outcomes }), conclusions: assumedConclusions },
    },
    arrests: { [arrest]: [charge] },
  });
  const [problem] = subjects.problems;
  if (problem !== undefined) throw new Error(`${problem.place}: ${problem.message}`);
  return {
    ...subjects,
    charge: subjects.charges.get(charge) as NonNullable<ReturnType<typeof subjects.charges.get>>,
    arrest: subjects.arrests.get(arrest) as NonNullable<ReturnType<typeof subjects.arrests.get>>,
  };
}

/** How many values a variable has. */
export function sizeOf({ values }: TableVariable): number {
  if ("choice" in values) return values.choice.length;
  return ("days" in values ? values.days : values.ages).length + 1;
}

/** A value of a variable; for a date or an age one within the bounds, for within them it makes no difference. */
function valueAt({ values }: TableVariable, at: number): PlainValue {
  if ("choice" in values) {
    const value = values.choice[at] ?? null;
    return value === "true" ? true : value === "false" ? false : value;
  }
  if ("days" in values) return at === 0 ? "1900-01-01" : (values.days[at - 1] ?? null);
  return at === 0 ? Math.max(0, (values.ages[0] ?? 1) - 1) : (values.ages[at - 1] ?? null);
}

/** The law under which it was brought, where the state is known. */
function lawOf(state: StateLaw | undefined): PlainFacts {
  if (state === undefined) return {};
  return { jurisdiction: state.law.code === "DC" ? "dc" : "state" };
}

function offenseOf(kind: KindOfCharge, state: StateLaw | undefined): PlainFacts {
  if (state === undefined) return { statute: { oneOf: federalMeantBy(kind) } };
  return { stateStatute: { oneOf: listedMeantBy(state, kind) } };
}
