import type { ChargeSituation } from "@setaside/law";
import type { ChargeView } from "./casefile-view.ts";

/** Stands between a charge's id and the number of one of the offenses that it names. */
const mark = "#";

/**
 * What an arrest was for, each offense by itself: a complaint's row may name
 * several, and an arrest for two of them is not an arrest for one that may be
 * either. Adds each of several to `plain`, with the facts of its charge.
 * Returns the ids of the charges and parts of charges.
 */
export function arrestedFor(
  ids: readonly string[],
  charges: ReadonlyMap<string, ChargeView>,
  plain: Record<string, ChargeSituation>,
): readonly string[] {
  return ids.flatMap((id) => {
    const offenses = charges.get(id)?.offenses ?? [];
    if (offenses.length < 2) return [id];
    const said = plain[id] ?? {};
    return offenses.map((rows, at) => {
      const part = `${id}${mark}${at + 1}`;
      plain[part] = { ...said, facts: { ...said.facts, statute: rows.length === 0 ? null : { oneOf: rows } } };
      return part;
    });
  });
}

/** The id of the charge of which `id` may be one offense. */
export function chargeIn(id: string): string {
  const at = id.lastIndexOf(mark);
  return at < 0 ? id : id.slice(0, at);
}
