import type { SubjectId } from "@setaside/casefile";
import { endOf } from "../docket/case-end.ts";
import { type Charge, isComplaint } from "../docket/charge.ts";
import { type ArrestEvent, arrestsIn } from "../entry/arrests.ts";
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
  for (const charge of arrestedFor(arrest, charges)) {
    context.voice.say(
      chargeId(context.caseId, charge.key),
      "arrest",
      id.slice("arrest:".length),
      quote,
      arrest.confidence === "weak" ? "weak" : "inferred",
    );
  }
}

function arrestedFor(arrest: ArrestEvent, charges: readonly Charge[]): readonly Charge[] {
  const counts = charges.filter((charge) => !isComplaint(charge));
  if (/\bsuper[sc]eding\b/iu.test(arrest.entry.text)) {
    const superseding = counts.filter((charge) => (charge.generation ?? 0) > 0);
    if (superseding.length > 0) return superseding;
  }
  const complaints = charges.filter(isComplaint);
  if (complaints.length > 0) return complaints;
  const first = Math.min(...counts.map((charge) => charge.generation ?? 0));
  return counts.filter((charge) => (charge.generation ?? 0) === first);
}
