import {
  arrestReliefs,
  chargeReliefs,
  hasSurvivorLaw,
  isStateRelief,
  lastChecked,
  offenses,
  questions,
  type Relief,
  type StateLaw,
  standsOn,
  stateLaws,
} from "@setaside/law";
import type { ReliefTable, Tables } from "../table.ts";
import { Endings, tableOf } from "./build-table.ts";
import { variablesOf } from "./variables.ts";

/** All of the law on which the tables rest, as text: the same text, the same tables. */
export function lawBehindTables(): string {
  return JSON.stringify([chargeReliefs, arrestReliefs, [...stateLaws().values()], offenses, questions]);
}

/** Works out the tables from the law: every relief that stood on the day on which the law was last checked, or may stand later. */
export function buildTables(): Tables {
  const laws = [...stateLaws().values()];
  const from = [lastChecked, ...laws.map(({ law }) => law.lastChecked)].toSorted()[0] ?? lastChecked;
  const federal = [...chargeReliefs, ...arrestReliefs.filter(({ leads }) => leads)];
  const ofStates = laws.map((state) => [state, state.reliefs.filter((relief) => isStill(relief, from))] as const);
  const variables = variablesOf([...federal, ...ofStates.flatMap(([, reliefs]) => reliefs)]);
  const endings = new Endings();
  const table = (relief: Relief, state: StateLaw | undefined): ReliefTable => ({
    ...particulars(relief, state),
    ...tableOf(relief, variables, endings, state),
  });
  return {
    from,
    variables,
    reliefs: [
      ...federal.map((relief) => table(relief, undefined)),
      ...ofStates.flatMap(([state, reliefs]) => reliefs.map((relief) => table(relief, state))),
    ],
    endings: endings.list,
    places: Object.fromEntries(
      laws.map((state) => [state.law.code, { found: hasSurvivorLaw(state), searched: state.law.lastChecked }]),
    ),
  };
}

function isStill({ inForce: { to } }: Relief, day: string): boolean {
  return to === undefined || standsOn({ from: null, to }, day) !== "no";
}

function particulars(relief: Relief, state: StateLaw | undefined): Omit<ReliefTable, "start" | "nodes"> {
  const { id, name, authority, inForce } = relief;
  const ofState = isStateRelief(relief) ? relief.state : undefined;
  return {
    relief: id,
    place: state?.law.code ?? "US",
    name,
    citation: authority.citation,
    subject: relief.subject,
    gives: ofState?.gives ?? givenByFederal[id] ?? [],
    about: ofState?.about ?? (id === "us/first-offender-expungement" ? "general" : "trafficking"),
    onlyRecalled: ofState?.statute.confidence === "recalled",
    waits: (ofState?.waits.length ?? 0) > 0,
    ...(inForce.from === null ? {} : { from: inForce.from }),
    ...(inForce.to === undefined ? {} : { to: inForce.to }),
  };
}

/** What the federal reliefs give, in the words that the states' use. */
const givenByFederal: Readonly<Record<string, ReliefTable["gives"]>> = {
  "us/vacate-conviction-level-a": ["vacatur", "expungement"],
  "us/expunge-arrest": ["expungement"],
  "us/sentence-reduction": ["resentencing"],
  "us/trial-defense": ["defense"],
  "us/first-offender-expungement": ["expungement"],
};
