import type { Account, Answer, Answers, Matter } from "./account.ts";
import type { TableVariable } from "./table.ts";

/** The places of the values that a variable may still have, for what a person has said. */
export function possibleValues(variable: TableVariable, account: Account, matter: Matter): readonly number[] {
  const answers = variable.about === "person" ? account.person : matter.answers;
  const { values } = variable;
  if ("choice" in values) return placesOf(values.choice, chosen(variable.id, answers));
  const answer = answers[variable.id];
  const known = answer !== undefined && "range" in answer ? answer.range : undefined;
  if ("ages" in values) return within(values.ages, known?.least, known?.most);
  return within(
    values.days,
    known === undefined ? undefined : `${year(known.least)}-01-01`,
    known === undefined ? undefined : `${year(known.most)}-12-31`,
  );
}

/** ISO years have four digits. */
function year(value: number): string {
  return String(value).padStart(4, "0");
}

/** The values that a person has left possible; undefined for all. */
function chosen(id: string, answers: Answers): readonly string[] | undefined {
  const ended = oneOf(answers.ended);
  // Where it was made smaller, the smaller charge is the one that was found.
  if (id === "ended") return ended?.map((each) => (each === "reduced" ? "convicted" : each));
  if (id === "kind" && ended?.includes("reduced") === true) {
    const smaller = oneOf(answers["reduced-kind"]);
    if (ended.length === 1 || smaller === undefined) return smaller;
    return [...smaller, ...(oneOf(answers.kind) ?? [])];
  }
  return oneOf(answers[id]);
}

/** The values of an answer; undefined where there is none, or it was passed. */
export function oneOf(answer: Answer | undefined): readonly string[] | undefined {
  return answer !== undefined && "oneOf" in answer ? answer.oneOf : undefined;
}

function placesOf(all: readonly string[], possible: readonly string[] | undefined): readonly number[] {
  return all.flatMap((value, at) => (possible === undefined || possible.includes(value) ? at : []));
}

/** The stretches between bounds that a range touches: before the first, from each on. */
function within<T extends string | number>(
  bounds: readonly T[],
  least: T | undefined,
  most: T | undefined,
): readonly number[] {
  return Array.from({ length: bounds.length + 1 }, (_, at) => at).filter((at) => {
    const [begins, ends] = [bounds[at - 1], bounds[at]];
    return (
      (ends === undefined || least === undefined || least < ends) &&
      (begins === undefined || most === undefined || most >= begins)
    );
  });
}
