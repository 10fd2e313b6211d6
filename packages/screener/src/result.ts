import type { Account, Answers, Matter, MatterResult, Outlook, Result, Standing } from "./account.ts";
import { deciding, type Possible, reachable } from "./graph.ts";
import { courtsOf, isAskedFor, type LawOfMatter, lawsOfMatter, placeOf } from "./laws-of-matter.ts";
import type { Tables } from "./table.ts";

/** What the law may do for each matter, on the day (ISO), for what the person has said. */
export function resultOf(account: Account, tables: Tables, { today }: { readonly today: string }): Result {
  return { matters: account.matters.map((matter) => ofMatter(account, matter, tables, today)) };
}

const order: readonly Standing[] = ["may", "undecided", "unknown", "not"];

function ofMatter(account: Account, matter: Matter, tables: Tables, today: string): MatterResult {
  const laws = lawsOfMatter(tables, account, matter, today);
  const outlooks = laws
    .map((law) => outlookOf(law, account, matter, tables))
    .sort(
      (a, b) =>
        Number(a.about !== "trafficking") - Number(b.about !== "trafficking") ||
        order.indexOf(a.standing) - order.indexOf(b.standing),
    );
  return { matter: matter.id, standing: standingOf(outlooks), outlooks, noneFound: noneFoundIn(matter, tables) };
}

/**
 * Survivors' laws count first; another law only where none of them may help, and then not on what a lawyer would have to
 * show besides. What holds only if it was one court is not known.
 */
function standingOf(outlooks: readonly Outlook[]): Standing {
  if (outlooks.length === 0) return "unknown";
  const best = (of: readonly Outlook[]) =>
    order.find((each) =>
      of.some(({ standing, ifCourt }) => (ifCourt !== undefined && standing !== "not" ? "unknown" : standing) === each),
    );
  const ofSurvivors = best(outlooks.filter(({ about }) => about === "trafficking"));
  if (ofSurvivors !== undefined && ofSurvivors !== "not") return ofSurvivors;
  const others = outlooks.map((each) =>
    each.about !== "trafficking" && each.standing === "may" && each.lawyerShows.length > 0
      ? ({ ...each, standing: "unknown" } as const)
      : each,
  );
  return best(others) ?? "unknown";
}

function noneFoundIn(matter: Matter, { places }: Tables): MatterResult["noneFound"] {
  const place = placeOf(matter);
  const found = place === undefined ? undefined : places[place];
  if (place === undefined || found === undefined || found.found || !courtsOf(matter).includes("state")) return [];
  return [{ place, searched: found.searched }];
}

function outlookOf(law: LawOfMatter, account: Account, matter: Matter, tables: Tables): Outlook {
  const { table, possible, ifCourt, ifEndedOtherwise } = law;
  const found = reachable(tables, table, possible);
  const [first, ...others] = found.map(({ standing }) => standing);
  const alike = first !== undefined && others.every((each) => each === first);
  const standing = alike && !(ifEndedOtherwise && first !== "not") ? first : "unknown";
  const toTell = [...deciding(tables, table, possible)].filter((at) => isAskedFor(law, at, tables));
  const names = (at: number) => tables.variables[at]?.id ?? [];
  const turnsOn =
    standing === "not" ? answeredIn(account, matter, tables).filter((at) => mayTurn(law, at, tables)) : [];
  return {
    relief: table.relief,
    place: table.place,
    name: table.name,
    citation: table.citation,
    gives: table.gives,
    about: table.about,
    standing,
    ...(ifCourt === undefined ? {} : { ifCourt }),
    onlyRecalled: table.onlyRecalled,
    confidence: weakest(found.map(({ confidence }) => confidence)),
    openBy: unique(found.flatMap(({ openBy }) => openBy)),
    turnsOn: turnsOn.flatMap(names),
    couldTell: standing === "unknown" ? unique([...toTell.flatMap(names), ...(ifEndedOtherwise ? ["ended"] : [])]) : [],
    papersTell: unique(found.flatMap(({ papersTell }) => papersTell)),
    lawyerShows: unique(found.flatMap(({ lawyerShows }) => lawyerShows)),
    waits: table.waits,
  };
}

/** The variables that the person has answered. */
function answeredIn({ person }: Account, { answers }: Matter, { variables }: Tables): readonly number[] {
  const said = (of: Answers, id: string) => of[id] !== undefined && !("passed" in of[id]);
  return variables.flatMap(({ id, about }, at) => (said(about === "person" ? person : answers, id) ? at : []));
}

/** Whether another answer to one question alone could give something else. */
function mayTurn({ table, possible }: LawOfMatter, freed: number, tables: Tables): boolean {
  const { values } = tables.variables[freed] ?? {};
  if (values === undefined) return false;
  const size = "choice" in values ? values.choice.length : ("days" in values ? values.days : values.ages).length + 1;
  const all = Array.from({ length: size }, (_, at) => at);
  const wider: Possible = (variable) => (variable === freed ? all : possible(variable));
  return reachable(tables, table, wider).some(({ standing }) => standing !== "not");
}

function weakest(found: readonly Outlook["confidence"][]): Outlook["confidence"] {
  return (["recalled", "secondary", "verified"] as const).find((each) => found.includes(each)) ?? "verified";
}

function unique<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)];
}
