import type { SubjectId } from "@setaside/casefile";
import { endOf } from "../docket/case-end.ts";
import { type Charge, isComplaint } from "../docket/charge.ts";
import type { DocketEntry } from "../docket/docket.ts";
import { type ArrestEvent, arrestsIn } from "../entry/arrests.ts";
import { instrumentIn } from "../entry/instruments.ts";
import { type ChargeContext, chargeId, quoteEntry } from "./charge.ts";
import { docketRemark } from "./remarks.ts";

/**
 * Writes the arrests that entries record and links the first to the charges it
 * was made on: the complaint's, else those of the first charging instrument.
 * Where no entry records one, none is made up.
 */
export function writeArrests(charges: readonly Charge[], context: ChargeContext): number {
  const arrests = arrestsIn(context.docket, context.client);
  if (arrests.length === 0) {
    if (charges.length > 0) context.remarks.push(docketRemark("no-arrest"));
    return 0;
  }
  let linked = false;
  for (const [at, arrest] of arrests.entries()) {
    const id: SubjectId = `arrest:${context.caseId.slice("case:".length)}:${at + 1}`;
    writeArrest(id, arrest, context);
    if (isAfterEnd(arrest, context)) context.remarks.push(docketRemark("arrest-later", { place: arrest.entry.place }));
    else if (linked) context.remarks.push(docketRemark("arrest-not-linked", { place: arrest.entry.place }));
    else {
      linked = true;
      link(id, arrest, charges, context);
    }
  }
  return arrests.length;
}

function writeArrest(id: SubjectId, arrest: ArrestEvent, context: ChargeContext): void {
  const quote = quoteEntry(arrest.entry, context.mask);
  context.voice.say(id, "exists", true, quote, arrest.confidence);
  if (arrest.date !== undefined) context.voice.say(id, "date", arrest.date, quote, arrest.confidence);
  if (arrest.district !== undefined) {
    context.voice.say(id, "district", arrest.district, quote, arrest.districtFrom === "entry" ? "printed" : "inferred");
  } else context.remarks.push(docketRemark("arrest-district-unknown", { place: arrest.entry.place }));
  if (arrest.confidence !== "printed")
    context.remarks.push(docketRemark("arrest-from-warrant", { place: arrest.entry.place }));
}

function isAfterEnd(arrest: ArrestEvent, context: ChargeContext): boolean {
  const end = endOf(context.docket, context.client)?.value;
  return end !== undefined && arrest.date !== undefined && arrest.date > end;
}

function link(id: SubjectId, arrest: ArrestEvent, charges: readonly Charge[], context: ChargeContext): void {
  const quote = quoteEntry(arrest.entry, context.mask);
  for (const charge of arrestedFor(arrest, charges, context)) {
    context.voice.say(
      chargeId(context.caseId, charge.key),
      "arrest",
      id.slice("arrest:".length),
      quote,
      arrest.confidence === "weak" ? "weak" : "inferred",
    );
  }
}

function arrestedFor(arrest: ArrestEvent, charges: readonly Charge[], context: ChargeContext): readonly Charge[] {
  const counts = charges.filter((charge) => !isComplaint(charge));
  if (/\bsuper[sc]eding\b/iu.test(arrest.entry.text)) {
    const superseding = counts.filter((charge) => (charge.generation ?? 0) > 0);
    if (superseding.length > 0) return superseding;
  }
  const complaints = charges.filter(isComplaint);
  if (complaints.length > 0) return complaints;
  return firstCharged(counts, context);
}

/**
 * The counts of the first charging instrument. The page lists a count only in
 * its last generation once it was superseded, so a count that the instrument's
 * entry names is taken in the first generation that is listed: left out, a count
 * that ended in a conviction would be missing from its own arrest.
 */
function firstCharged(counts: readonly Charge[], { docket }: ChargeContext): readonly Charge[] {
  const first = Math.min(...counts.map((charge) => charge.generation ?? 0));
  const named = numbersInFirstInstrument(docket.entries);
  const earliest = (number: number) =>
    Math.min(...counts.filter((charge) => charge.number === number).map((charge) => charge.generation ?? 0));
  return counts.filter(({ generation = 0, number }) =>
    named.has(number) ? generation === earliest(number) : generation === first,
  );
}

function numbersInFirstInstrument(entries: readonly DocketEntry[]): ReadonlySet<number> {
  for (const entry of entries) {
    const charged = instrumentIn(entry);
    if (charged?.kind !== "charged" || charged.instrument.kind === "complaint") continue;
    return new Set(
      charged.counts === "all" || charged.counts === "unnamed" ? [] : charged.counts.map(({ number }) => number),
    );
  }
  return new Set();
}
