import { type ChargeSituation, offenseById } from "@setaside/law";
import { chargeIn } from "./arrested-for.ts";
import { byId } from "./by-id.ts";
import type { ChargeView } from "./casefile-view.ts";

/**
 * Tells, for every superseded charge, by which charges the same accusation went
 * on and which put another accusation in its place. A complaint goes on as the
 * counts of its own case that charge the same section; a count as the count
 * that superseded it, if that charges the same section. Where nothing of the
 * kind is on the record, nothing is said: it may be on a paper not yet read.
 */
export function withContinuations(
  plain: Readonly<Record<string, ChargeSituation>>,
  charges: ReadonlyMap<string, ChargeView>,
  /** The charges that are said to supersede each charge, by its id. */
  successorsOf: ReadonlyMap<string, readonly string[]>,
): Record<string, ChargeSituation> {
  const linked = byId<ChargeSituation>();
  for (const [id, charge] of Object.entries(plain)) {
    const row = chargeIn(id);
    const view = charges.get(row);
    const superseded = charge.facts?.disposition === "superseded";
    const stated = successorsOf.get(row) ?? [];
    const successors = stated.length > 0 || view?.list !== "complaint" ? stated : countsOfCase(row, charges);
    const same = successors.filter((each) => shareSection(charge, plain[each]));
    const other = stated.filter((each) => !same.includes(each));
    linked[id] = {
      ...charge,
      ...(superseded && charge.continuedBy === undefined && same.length > 0 ? { continuedBy: same } : {}),
      ...(superseded && charge.replacedBy === undefined && (same.length > 0 || other.length > 0)
        ? { replacedBy: other }
        : {}),
    };
  }
  return linked;
}

/** Counts of an indictment or information in the case of a complaint's row. */
function countsOfCase(complaint: string, charges: ReadonlyMap<string, ChargeView>): readonly string[] {
  const ofCase = complaint.slice(0, complaint.lastIndexOf(":") + 1);
  return [...charges.values()].flatMap(({ id, list }) =>
    (list === "pending" || list === "terminated") && id.startsWith(ofCase) && !id.slice(ofCase.length).includes(":")
      ? id
      : [],
  );
}

function shareSection(a: ChargeSituation, b: ChargeSituation | undefined): boolean {
  const sections = sectionsOf(a);
  return [...sectionsOf(b)].some((each) => sections.has(each));
}

/** `18:1951`, for every row of the catalogue that the charge may be. */
function sectionsOf(charge: ChargeSituation | undefined): ReadonlySet<string> {
  const statute = charge?.facts?.statute;
  const rows = typeof statute === "object" && statute !== null && "oneOf" in statute ? statute.oneOf : [];
  const offenses = rows.flatMap((row) => offenseById(String(row)) ?? []);
  return new Set(offenses.map(({ title, section }) => `${title}:${section}`));
}
