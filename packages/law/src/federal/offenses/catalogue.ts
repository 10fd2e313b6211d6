import type { AmendmentNote } from "./amendment.ts";
import { amendments } from "./amendments.data.ts";
import { authorities } from "./authorities.data.ts";
import type { Authority } from "./authority.ts";
import type { Offense } from "./offense.ts";
import { offenseRows } from "./offenses.data.ts";

const amendmentOf = new Map<string, AmendmentNote>(
  amendments.flatMap((note) => note.offenses.map((id) => [id, note] as const)),
);

/** Every offense of the catalogue, in the order of the Code's titles and sections. */
export const offenses: readonly Offense[] = Object.freeze(
  offenseRows.map((row) => {
    const amended = amendmentOf.get(row.id);
    return Object.freeze<Offense>({
      ...row,
      remainder: row.form === "other",
      edition: "2018-09",
      ...(amended && { amended }),
    });
  }),
);

const offensesById = new Map(offenses.map((offense) => [offense.id, offense]));
const authoritiesById = new Map(authorities.map((authority) => [authority.id, authority]));

/** The row with this id, such as `18-1591-a-1`; undefined when there is none. */
export function offenseById(id: string): Offense | undefined {
  return offensesById.get(id);
}

/** The authority with this id, such as `fuertes-ca4-2015`; undefined when there is none. */
export function authorityById(id: string): Authority | undefined {
  return authoritiesById.get(id);
}
