import { type Charge, isComplaint } from "../docket/charge.ts";
import { countMentions } from "../entry/count-mention.ts";
import type { DocketEvent } from "../entry/event.ts";

/**
 * The charges that an event is about (RECORDS § 1.3). Clerks drop the suffix in
 * entries, so a count is matched on its number, then on what the event fits
 * (nobody is sentenced on a dismissed count), then on the generation of charging
 * that was in force on the day. A suffix that is printed must match.
 */
export function matchEvent(
  event: DocketEvent,
  charges: readonly Charge[],
  instruments: readonly DocketEvent[],
): ReadonlySet<Charge> {
  const matched = new Set<Charge>();
  const rows = charges.filter((charge) => !isComplaint(charge));
  if (event.counts === "all" || event.counts === "unnamed")
    return new Set(rows.filter((charge) => fits(event, charge)));
  const suffixed = countMentions(event.entry.text).some(
    ({ counts }) => counts !== "all" && counts.some((each) => each.suffix !== ""),
  );
  for (const count of event.counts) {
    const sameNumber = rows.filter((charge) => charge.number === count.number && !charge.unnumbered);
    const printed = sameNumber.filter((each) => each.suffix === count.suffix);
    // Where an entry prints suffixes, a count without one is the first instrument's, and not a slip.
    const candidates =
      count.suffix !== "" || (suffixed && printed.length > 0) ? printed : narrow(sameNumber, event, instruments);
    for (const charge of candidates) matched.add(charge);
  }
  return matched;
}

function narrow(
  candidates: readonly Charge[],
  event: DocketEvent,
  instruments: readonly DocketEvent[],
): readonly Charge[] {
  if (candidates.length <= 1) return candidates;
  // Counts that only entries name have no disposition to tell them apart by: which one is meant is not guessed.
  if (candidates.every(({ row }) => row.entry !== undefined)) return [];
  const fitting = candidates.filter((charge) => fits(event, charge));
  const pool = fitting.length > 0 ? fitting : candidates;
  if (pool.length === 1) return pool;
  const inForce = generationInForce(event, instruments);
  const generations = pool.map((charge) => charge.generation ?? 0);
  const wanted = inForce !== undefined && generations.includes(inForce) ? inForce : Math.max(...generations);
  return pool.filter((charge) => (charge.generation ?? 0) === wanted);
}

/** The latest generation of charging filed on or before the event's day. */
function generationInForce(event: DocketEvent, instruments: readonly DocketEvent[]): number | undefined {
  let latest: number | undefined;
  for (const each of instruments) {
    if (each.kind !== "charged" || each.instrument.kind === "complaint" || each.instrument.generation === undefined)
      continue;
    if (event.entry.date === undefined || each.entry.date === undefined || each.entry.date > event.entry.date) continue;
    latest = Math.max(latest ?? 0, each.instrument.generation);
  }
  return latest;
}

/** Whether an event of this kind can be about a charge whose disposition says what it says. */
export function fits(event: DocketEvent, charge: Charge): boolean {
  const kind = charge.disposition.kind;
  switch (event.kind) {
    case "plea":
    case "sentencing":
    case "judgment":
      return kind === "convicted" || kind === "revocation" || kind === "vacated" || kind === "blank" || kind === "open";
    case "verdict":
      return event.guilty ? kind === "convicted" || kind === "revocation" || kind === "vacated" : kind === "acquitted";
    case "dismissal":
      return kind === "dismissed" || kind === "not-prosecuted" || kind === "blank";
    case "vacatur":
      return kind === "vacated" || kind === "dismissed" || kind === "convicted" || kind === "revocation";
    default:
      return true;
  }
}
