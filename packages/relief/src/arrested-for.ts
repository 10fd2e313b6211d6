import type { Json } from "@setaside/casefile";
import { type ParsedStatute, parseStatutes } from "@setaside/citation";
import { type ChargeSituation, chargedOffense } from "@setaside/law";
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

/** The catalogue rows of each offense that a charge's statute cites, one list for each. */
export function offensesIn(statute: Json | undefined): readonly (readonly string[])[] {
  const said = typeof statute === "object" && statute !== null ? statute : { text: statute ?? "" };
  const { text, statutes } = said as { readonly text?: string; readonly statutes?: readonly ParsedStatute[] };
  const cited = statutes ?? parseStatutes(text ?? "").statutes;
  return chargedOffense({ statutes: cited }).statutes.map((each) => chargedOffense({ statutes: [each] }).entries);
}
