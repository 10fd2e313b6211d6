import { statutesCharged } from "@setaside/citation";
import { type Charge, isComplaint } from "../docket/charge.ts";
import type { DocketEvent } from "../entry/event.ts";

/**
 * The charge that a superseding one replaced: the same number in the nearest
 * earlier generation, and only when both charge the same statutes. The same
 * number may stand for another crime (RECORDS § 1.3). Inferred.
 */
export function supersededBy(charge: Charge, charges: readonly Charge[]): Charge | undefined {
  if (charge.generation === undefined || charge.generation === 0) return undefined;
  const generation = charge.generation;
  const earlier = charges
    .filter((each) => !isComplaint(each) && !each.unnumbered && each.number === charge.number)
    .filter((each) => each.generation !== undefined && each.generation < generation && each.suffix !== "r")
    .sort((a, b) => (b.generation ?? 0) - (a.generation ?? 0));
  const own = statuteKey(charge);
  return own === "" ? undefined : earlier.find((each) => statuteKey(each) === own);
}

function statuteKey(charge: Charge): string {
  return statutesCharged(charge.title)
    .flatMap((each) =>
      each.section === undefined ? [] : [`${each.title ?? ""}:${each.section}${each.subsection ?? ""}`],
    )
    .sort()
    .join(" ");
}

/**
 * Charges that a plea to a superseding information replaced by lesser ones:
 * only when the entry of the plea speaks of a superseding information, and only
 * for counts of earlier generations that were not convicted. Weak: the entry
 * does not say that the one stands for the other.
 */
export function reductions(
  charges: readonly Charge[],
  events: readonly DocketEvent[],
): ReadonlyMap<Charge, readonly Charge[]> {
  const reduced = new Map<Charge, readonly Charge[]>();
  for (const event of events) {
    if (event.kind !== "plea" || !Array.isArray(event.counts)) continue;
    const text = event.entry.whole ?? event.entry.text;
    if (!/\bsuper[sc]eding\s+(?:misdemeanor\s+|felony\s+)?information\b/iu.test(text)) continue;
    const named = event.counts;
    const pleaded = charges.filter(
      (each) =>
        !isComplaint(each) &&
        (each.generation ?? 0) > 0 &&
        named.some((count) => count.number === each.number && (count.suffix === "" || count.suffix === each.suffix)),
    );
    if (pleaded.length === 0) continue;
    const lowest = Math.min(...pleaded.map((each) => each.generation ?? 0));
    for (const each of charges) {
      if (isComplaint(each) || each.generation === undefined || each.generation >= lowest) continue;
      if (each.disposition.kind === "convicted" || each.disposition.kind === "revocation") continue;
      reduced.set(each, pleaded);
    }
  }
  return reduced;
}
