import type { Json, Remark, SubjectId } from "@setaside/casefile";
import { partForCount, type ReadSentence, readSentence } from "../disposition/sentence.ts";
import type { Charge } from "../docket/charge.ts";
import { isComplaint } from "../docket/charge.ts";
import type { Docket, DocketDefendant, DocketEntry, Printed } from "../docket/docket.ts";
import type { Mask } from "../docket/mask.ts";
import { offenseDateIn } from "../docket/offense-date.ts";
import type { DocketEvent } from "../entry/event.ts";
import { limits } from "../limits.ts";
import type { CaseState, ChargeEvents } from "../outcome/charge-events.ts";
import type { Resolution } from "../outcome/resolution.ts";
import { resolve } from "../outcome/resolve.ts";
import { jurisdictionOf } from "./jurisdiction.ts";
import { docketRemark, remarkOf } from "./remarks.ts";
import type { Quote, Voice } from "./voice.ts";

/** What all charges of a docket are written with. */
export interface ChargeContext {
  readonly docket: Docket;
  readonly client: DocketDefendant;
  readonly caseId: SubjectId;
  readonly mask: Mask;
  readonly voice: Voice;
  readonly remarks: Remark[];
  readonly state: CaseState;
  /** An entry speaks of a superseding misdemeanor information. */
  readonly misdemeanorInformation: boolean;
}

/** Subject of a charge of the case: `charge:casd:3:15-cr-00331:1:2s`. */
export function chargeId(caseId: SubjectId, key: string): SubjectId {
  return `charge:${caseId.slice("case:".length)}:${key}`;
}

/** The charge's id as the record prints it, without its kind. */
export function bareId(id: SubjectId): string {
  return id.slice("charge:".length);
}

/** Words of an entry as a source: masked, cut to a length that can be shown. */
export function quoteEntry(entry: DocketEntry, mask: Mask): Quote {
  const text = mask.entry(entry.whole ?? entry.text);
  return { place: entry.place, text: text.length > limits.quote ? `${text.slice(0, limits.quote)} …` : text };
}

/** Several quotes as one: places joined by "; ", words on lines of their own. */
function joinQuotes(quotes: readonly Quote[]): Quote {
  return { place: quotes.map((each) => each.place).join("; "), text: quotes.map((each) => each.text).join("\n") };
}

/** Writes everything that the record says of one charge. */
export function writeCharge(charge: Charge, events: ChargeEvents, context: ChargeContext): void {
  const id = chargeId(context.caseId, charge.key);
  const row = charge.row;
  const title: Quote =
    row.entry === undefined
      ? { place: row.place, text: context.mask.cell(row.title) }
      : quoteEntry(row.entry, context.mask);
  const say = (fact: string, value: Json, quote: Quote, confidence?: "printed" | "inferred" | "weak") =>
    context.voice.say(id, fact, value, quote, confidence);
  const { statutes, form, description } = charge.title;
  say("case", context.caseId, title);
  writeCount(charge, context, title, say);
  if (row.entry === undefined) say("statute", { text: title.text, statutes: statutes as unknown as Json }, title);
  if (description !== "") say("description", context.mask.cell(description), title);
  if (form !== undefined) say("form", form, title, "inferred");
  const offenseDate = offenseDateIn(row.title);
  if (offenseDate !== undefined) say("offenseDate", offenseDate, title, "inferred");
  const jurisdiction = jurisdictionOf(charge.title, row.title, context.docket.court);
  if (jurisdiction !== undefined) say("jurisdiction", jurisdiction, title, "inferred");
  if (context.docket.court.circuit !== undefined) {
    say("circuit", context.docket.court.circuit, { place: "heading", text: context.docket.court.printed }, "inferred");
  }
  writeSeverity(charge, context, title, say);
  const resolution = resolve(charge, events, context.state);
  const disposition: Quote = { place: row.place, text: context.mask.cell(row.disposition) };
  const quotes = [
    row.entry === undefined ? disposition : title,
    ...resolution.entries.map((entry) => quoteEntry(entry, context.mask)),
  ];
  say("outcomes", resolution.outcomes as unknown as Json, joinQuotes(quotes), resolution.confidence);
  for (const note of resolution.notes) context.remarks.push(remarkOf(note, bareId(id), row.place));
  writeSentence(charge, events, resolution, disposition, context, say);
  writeTitleRemarks(charge, id, context);
}

type Say = (fact: string, value: Json, quote: Quote, confidence?: "printed" | "inferred" | "weak") => void;

function writeCount(charge: Charge, context: ChargeContext, title: Quote, say: Say): void {
  const { row, number, suffix } = charge;
  const printed = row.count ?? row.title;
  const quote = row.entry === undefined ? { place: row.place, text: context.mask.cell(printed) } : title;
  const confidence =
    charge.unnumbered || row.countIsAmbiguous === true ? "weak" : isComplaint(charge) ? "inferred" : "printed";
  say("count", { number, suffix, list: row.list }, quote, confidence);
}

/** Words in the title, then the code's suffix; the block's level only as a weak last resort, and never against an entry (RECORDS § 1.4). */
function writeSeverity(charge: Charge, context: ChargeContext, title: Quote, say: Say): void {
  const stated = charge.title.severity;
  if (stated !== undefined) {
    say("severity", { value: stated.value, from: stated.from }, title);
    return;
  }
  const level = blockLevel(charge, context.client);
  const value = /\b(felony|misdemeanor|petty|infraction)\b/iu.exec(level?.value ?? "")?.[1]?.toLowerCase();
  if (level === undefined || value === undefined) return;
  const superseding = (charge.generation ?? 0) > 0;
  if (superseding && context.misdemeanorInformation) return;
  say("severity", { value, from: "block" }, { place: level.place, text: level.text }, "weak");
}

function blockLevel(charge: Charge, client: DocketDefendant): Printed | undefined {
  if (charge.row.list === "pending") return client.openingLevel;
  return charge.row.list === "terminated" ? client.terminatedLevel : undefined;
}

function writeSentence(
  charge: Charge,
  events: ChargeEvents,
  resolution: Resolution,
  disposition: Quote,
  context: ChargeContext,
  say: Say,
): void {
  if (!resolution.outcomes.some((outcome) => outcome.class === "convicted")) return;
  const id = chargeId(context.caseId, charge.key);
  const hearing = events.of("sentencing")[0]?.event;
  if (hearing?.entry.date !== undefined)
    say("sentencingDate", hearing.entry.date, quoteEntry(hearing.entry, context.mask), "inferred");
  const overwritten = charge.disposition.kind === "revocation";
  const fromRow = charge.disposition.kind === "convicted";
  const original = fromRow ? undefined : originalSentence(events);
  if (fromRow || original === undefined) {
    const read = readSentence(partForCount(disposition.text, charge.number));
    if (overwritten) say("sentence", { text: disposition.text, revocation: true }, disposition);
    else if (fromRow) sayRead(read, disposition);
    return;
  }
  sayRead(original.read, quoteEntry(original.entry, context.mask));

  function sayRead(read: ReadSentence, quote: Quote): void {
    const text = context.mask.entry(read.sentence.text.trim());
    say("sentence", { ...read.sentence, text } as unknown as Json, quote, "inferred");
    if (read.imprisoned !== undefined) say("imprisonmentImposed", read.imprisoned, quote, "inferred");
    for (const detail of read.unread) {
      context.remarks.push(docketRemark("sentence-unread", { detail, place: quote.place, charge: bareId(id) }));
    }
  }
}

/** The first sentence as an entry tells it: the sentencing hearing or the judgment, for this count by name where possible. */
function originalSentence(events: ChargeEvents): { read: ReadSentence; entry: DocketEntry } | undefined {
  const all = [...events.of("sentencing"), ...events.of("judgment")];
  const event: DocketEvent | undefined = (all.find((each) => each.how === "named") ?? all[0])?.event;
  if (event === undefined || (event.kind !== "sentencing" && event.kind !== "judgment")) return undefined;
  const read = readSentence(event.text);
  const empty =
    read.sentence.imprisonment === undefined &&
    read.sentence.probationMonths === undefined &&
    read.imprisoned === undefined;
  return empty ? undefined : { read, entry: event.entry };
}

function writeTitleRemarks(charge: Charge, id: SubjectId, context: ChargeContext): void {
  const at = { place: charge.row.place, charge: bareId(id) };
  const { statutes, rest } = charge.title;
  if (statutes.length === 0) context.remarks.push(docketRemark("no-statute", at));
  else if (rest !== "" || statutes.some((each) => each.role === "unreadable"))
    context.remarks.push(docketRemark("statute-unread", at));
  if (charge.unnumbered) context.remarks.push(docketRemark("count-unread", at));
  if (charge.repeated) context.remarks.push(docketRemark("count-repeated", at));
  if (charge.row.countIsAmbiguous === true) context.remarks.push(docketRemark("count-ambiguous", at));
}
