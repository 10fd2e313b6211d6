import { type FactPath, listOfFact, questionFor, type Relief, type StateLaw, scopeFor } from "@setaside/law";
import { confidenceOf, type Exact, exact, leastOf, mostOf, proofOf, type Scope, type Variable } from "@setaside/logic";
import type { Standing } from "../account.ts";
import type { KindOfCharge } from "../kinds.ts";
import type { TableEnding } from "../table.ts";
import { listNames } from "./meant-by.ts";
import { type Assignment, laidOut } from "./situation.ts";
import { variableOf } from "./variables.ts";

type Laid = ReturnType<typeof laidOut>;

/** Ids of the questions to a person on which a relief still turns, for the subjects of an assignment. */
export function stillAsked(subjects: Laid, { turnsOn }: Exact, state: StateLaw | undefined): ReadonlySet<string> {
  const own = new Set([subjects.charge, subjects.person]);
  const tellsOf = (path: string) => variableOf(path) ?? (isOfList(path, state) ? "kind" : []);
  return new Set(
    turnsOn.flatMap(({ openness }) =>
      openness.kind === "fact" && own.has(openness.subject) ? tellsOf(openness.path) : othersOf(openness),
    ),
  );
}

/** Whether a list that was not read to its end names the offense: of that the kind tells at least who has to look. */
function isOfList(path: string, state: StateLaw | undefined): boolean {
  return state !== undefined && listOfFact(state.law, path) !== undefined;
}

/** What is known of a relief for the subjects of an assignment. */
export function exactOf(relief: Relief, subjects: Laid): Exact {
  return exact(subjects.layout, relief.expression, scopeOf(relief, subjects));
}

function scopeOf({ subject }: Relief, subjects: Laid): Scope {
  return scopeFor(subjects, subject === "charge" ? subjects.charge : subjects.arrest);
}

/** What is known where an assignment leads. */
export interface Looked {
  readonly subjects: Laid;
  readonly exact: Exact;
}

/**
 * The ending to which an assignment leads. Whether a list that was not read to its end names the offense is for a lawyer
 * to look up, where what we know of the list names nothing of its kind: it is then taken as not on it. Where that alone
 * would make a "no", for the list is of the offenses that a law takes in, the answer stays open.
 */
export function endingOf(
  relief: Relief,
  assignment: Assignment,
  { subjects, exact: found }: Looked,
  { state, kind }: { readonly state: StateLaw | undefined; readonly kind: KindOfCharge | undefined },
): TableEnding {
  const lookedUp = unique(found.turnsOn.flatMap(pathOf).filter((path) => isToLookUp(path, state, kind)));
  if (lookedUp.length === 0) return endingBy(relief, subjects, found, []);
  const offLists = laidOut(assignment, state, lookedUp);
  const then = exactOf(relief, offLists);
  return mostOf(then.truth) === "no"
    ? endingBy(relief, subjects, found, [])
    : endingBy(relief, offLists, then, lookedUp);
}

function endingBy(relief: Relief, subjects: Laid, found: Exact, lookedUp: readonly string[]): TableEnding {
  const facts = unique(found.turnsOn.flatMap(pathOf));
  const papersTell = facts.filter((path) => !isForLawyer(path));
  const lawyerShows = [...facts.filter(isForLawyer), ...lookedUp];
  const confidence = confidenceOf(proofOf(subjects.layout, relief.expression, scopeOf(relief, subjects)));
  return {
    standing: standingOf(found, papersTell.length > 0, lawyerShows.length > 0),
    openBy: found.openBy,
    confidence: confidence ?? "verified",
    papersTell,
    lawyerShows,
  };
}

function standingOf({ truth }: Exact, papersTell: boolean, lawyerShows: boolean): Standing {
  const most = mostOf(truth);
  if (most === "no") return "not";
  if (papersTell) return "unknown";
  // With nothing left but what a lawyer shows, the best that can come of it counts.
  return most === "yes" && (lawyerShows || leastOf(truth) === "yes") ? "may" : "undecided";
}

/** "Are there others?" of a list that a person's word on an ending makes. */
function othersOf(openness: Variable["openness"]): readonly string[] {
  return openness.kind === "others" ? [variableOf(openness.relation) ?? []].flat() : [];
}

function pathOf({ openness }: Variable): readonly string[] {
  if (openness.kind === "fact") return [openness.path];
  return openness.kind === "others" ? [openness.relation] : [];
}

/** Whether nobody but a lawyer can answer. */
function isForLawyer(path: string): boolean {
  return questionFor(path as FactPath).who.every((each) => each === "attorney");
}

function isToLookUp(path: string, state: StateLaw | undefined, kind: KindOfCharge | undefined): boolean {
  const list = state === undefined ? undefined : listOfFact(state.law, path);
  return list !== undefined && state !== undefined && kind !== undefined && !listNames(state, list, kind);
}

function unique<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)];
}
