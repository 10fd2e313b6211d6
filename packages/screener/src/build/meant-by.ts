import { listedOffensesOf, notInCatalogue, notListed, offenses, type StateLaw } from "@setaside/law";
import { type KindOfCharge, kindsOfCharge } from "../kinds.ts";
import { anyOffense, kindMeans } from "./kinds.data.ts";

/** The rows of the federal catalogue that a person may mean by a kind. */
export function federalMeantBy(kind: KindOfCharge): readonly string[] {
  const { federal, federalBut = [], federalWhole } = kindMeans[kind];
  const rows = offenses
    .filter(({ id, category }) => federal.includes(category) && !federalBut.includes(id))
    .map(({ id }) => id);
  return federalWhole ? rows : [...rows, notInCatalogue];
}

/**
 * The entries of a state's lists that a person may mean by a kind, as values of `charge.stateStatute`. An offense of the
 * kind that no list names is always possible, unless the lists name what people mean by it.
 */
export function listedMeantBy({ law }: StateLaw, kind: KindOfCharge): readonly string[] {
  const entries = listedOffensesOf(law);
  const own = entries.filter(({ names }) => names.some((name) => isOfKind(name, kind)));
  if (kindMeans[kind].listedWhole && own.length > 0) return own.map(({ id }) => id);
  const open = entries.filter(({ names }) => names.some((name) => anyOffense.test(name)) || isOfNoKind(names, kind));
  return [...new Set([...own, ...open].map(({ id }) => id)), notListed];
}

/** Whether a list of a state's law may name an offense of this kind, by what is known of it; one of which nothing is known may. */
export function listNames({ law }: StateLaw, list: string, kind: KindOfCharge): boolean {
  const offenses = law.lists[list]?.offenses ?? [];
  return offenses.length === 0 || offenses.some(({ name }) => isOfKind(name, kind) || isOfNoKind([name], kind));
}

function isOfKind(name: string, kind: KindOfCharge): boolean {
  const { listed, butNot } = kindMeans[kind];
  return listed.test(name) && butNot?.test(name) !== true;
}

/** What no kind takes may only be meant by “something else”. */
function isOfNoKind(names: readonly string[], kind: KindOfCharge): boolean {
  return kind === "other" && names.every((name) => kindsOfCharge.every((each) => !isOfKind(name, each)));
}
