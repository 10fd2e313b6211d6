import type { Account, Matter } from "./account.ts";
import type { Possible } from "./graph.ts";
import { courts } from "./kinds.ts";
import { oneOf, possibleValues } from "./possible.ts";
import type { ReliefTable, Tables } from "./table.ts";

/** One relief to look at for a matter, and what is possible for it. */
export interface LawOfMatter {
  readonly table: ReliefTable;
  readonly possible: Possible;
  /** The person is not sure whose court it was: it is looked at as if it was this one. */
  readonly ifCourt?: "state" | "federal";
  /** It stands only if the matter ended otherwise than the person says it may have. */
  readonly ifEndedOtherwise: boolean;
}

/** The place that a person named: a postal code, `US` for a federal court anywhere; undefined where not known. */
export function placeOf({ answers }: Matter): string | undefined {
  const named = oneOf(answers.place);
  return named?.length === 1 ? named[0] : undefined;
}

/** The kinds of court that it may have been. */
export function courtsOf(matter: Matter): readonly string[] {
  if (placeOf(matter) === "US") return ["federal"];
  return oneOf(matter.answers.court) ?? courts;
}

/** The reliefs to look at for a matter on a day (ISO): those of the law under which it may have been brought. */
export function lawsOfMatter(tables: Tables, account: Account, matter: Matter, today: string): readonly LawOfMatter[] {
  const place = placeOf(matter);
  const possibleCourts = courtsOf(matter);
  const sure = possibleCourts.every((each) => each === "state") || !possibleCourts.includes("state");
  const known = tables.variables.map((each) => possibleValues(each, account, matter));
  return standing(tables.reliefs, today).flatMap((table): readonly LawOfMatter[] => {
    const federal = table.place === "US";
    if (federal ? !reachesCourt(place, possibleCourts) : table.place !== place || !possibleCourts.includes("state"))
      return [];
    const ifCourt = federal ? "federal" : "state";
    const ended = endedFor(table, tables, known);
    if (ended.length === 0) return [];
    return [
      {
        table,
        possible: (variable) => {
          const { id } = tables.variables[variable] ?? {};
          if (id === "ended") return ended;
          if (id === "court") return courtValues(tables, variable, place, possibleCourts, sure);
          return known[variable] ?? [];
        },
        ...(sure ? {} : { ifCourt }),
        ifEndedOtherwise: ended.length < (known[endedAt(tables)] ?? []).length,
      },
    ];
  });
}

/** Whether a variable, by its place, is asked for: while nobody knows whose court it was, no more than what it was and how it ended. */
export function isAskedFor({ ifCourt }: LawOfMatter, variable: number, { variables }: Tables): boolean {
  return ifCourt === undefined || ["kind", "ended"].includes(variables[variable]?.id ?? "");
}

/** Federal law is looked at for any court but a state's; that of Washington, D.C. may be a federal one in its terms. */
function reachesCourt(place: string | undefined, possible: readonly string[]): boolean {
  return place === "DC" || possible.some((each) => each !== "state");
}

function courtValues(
  { variables }: Tables,
  variable: number,
  place: string | undefined,
  possible: readonly string[],
  sure: boolean,
): readonly number[] {
  const { values } = variables[variable] ?? {};
  const all = values !== undefined && "choice" in values ? values.choice : [];
  const local = place === "DC" ? "dc" : "state";
  const meant = sure ? possible.map((each) => (each === "state" ? local : each)) : ["federal"];
  return all.flatMap((each, at) => (meant.includes(each) ? at : []));
}

function endedAt({ variables }: Tables): number {
  return variables.findIndex(({ id }) => id === "ended");
}

/** An order that takes back a conviction reaches its arrest, so an arrest is looked at by itself where there is none. */
function endedFor(table: ReliefTable, tables: Tables, known: readonly (readonly number[])[]): readonly number[] {
  const at = endedAt(tables);
  const possible = known[at] ?? [];
  if (table.subject === "charge") return possible;
  const { values } = tables.variables[at] ?? {};
  const all = values !== undefined && "choice" in values ? values.choice : [];
  return possible.filter((each) => all[each] !== "convicted" && all[each] !== "vacated");
}

/** Of each relief the text that stands on the day, or may: dates known by year only are not held against it. */
function standing(reliefs: readonly ReliefTable[], today: string): readonly ReliefTable[] {
  const found = new Map<string, ReliefTable>();
  for (const table of reliefs) {
    const { relief, from, to } = table;
    const begun = from === undefined || today.slice(0, from.length) >= from;
    const ended = to !== undefined && (to.length < 10 ? today.slice(0, to.length) > to : today >= to);
    if (begun && !ended) found.set(relief, table);
  }
  return [...found.values()];
}
