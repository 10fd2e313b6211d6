import { type FactPath, listOfFact, questionFor, type Relief, type StateLaw, scopeFor } from "@setaside/law";
import { confidenceOf, type Exact, exact, leastOf, mostOf, proofOf, type Scope, type Variable } from "@setaside/logic";
import type { Standing } from "../account.ts";
import type { KindOfCharge } from "../kinds.ts";
import type { TableEnding } from "../table.ts";
import { listNames } from "./meant-by.ts";
import type { laidOut } from "./situation.ts";
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

/** The ending to which an assignment leads. */
export function endingOf(
  relief: Relief,
  subjects: Laid,
  explained: Exact,
  { state, kind }: { readonly state: StateLaw | undefined; readonly kind: KindOfCharge | undefined },
): TableEnding {
  const facts = explained.turnsOn.flatMap(pathOf);
  const byLawyer = (path: string) => isForLawyer(path, state, kind);
  const most = mostOf(explained.truth);
  const papersTell = unique(facts.filter((path) => !byLawyer(path)));
  const lawyerShows = unique(facts.filter(byLawyer));
  const standing = ((): Standing => {
    if (most === "no") return "not";
    if (papersTell.length > 0) return "unknown";
    // With nothing left but what a lawyer shows or looks into, the best that can come of it counts.
    if (most === "yes" && (lawyerShows.length > 0 || leastOf(explained.truth) === "yes")) return "may";
    return "undecided";
  })();
  const confidence = confidenceOf(proofOf(subjects.layout, relief.expression, scopeOf(relief, subjects)));
  return { standing, openBy: explained.openBy, confidence: confidence ?? "verified", papersTell, lawyerShows };
}

/** "Are there others?" of a list that a person's word on an ending makes. */
function othersOf(openness: Variable["openness"]): readonly string[] {
  return openness.kind === "others" ? [variableOf(openness.relation) ?? []].flat() : [];
}

function pathOf({ openness }: Variable): readonly string[] {
  if (openness.kind === "fact") return [openness.path];
  return openness.kind === "others" ? [openness.relation] : [];
}

/**
 * Whether a fact is for a lawyer to show or to look up: nobody else can answer it, or it is whether a list of the law
 * that was not read to its end names the offense, where what we know of the list names nothing of its kind.
 */
function isForLawyer(path: string, state: StateLaw | undefined, kind: KindOfCharge | undefined): boolean {
  const { who } = questionFor(path as FactPath);
  if (who.every((each) => each === "attorney")) return true;
  const list = state === undefined ? undefined : listOfFact(state.law, path);
  return list !== undefined && state !== undefined && kind !== undefined && !listNames(state, list, kind);
}

function unique<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)];
}
