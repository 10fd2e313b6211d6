import type { Assertion, Coverage, Json, Remark, SubjectId } from "@setaside/casefile";
import { endOf, hasEnded, whyIncomplete } from "../docket/case-end.ts";
import { type Charge, chargesOf, isComplaint } from "../docket/charge.ts";
import type { Docket, DocketDefendant } from "../docket/docket.ts";
import { maskFor } from "../docket/mask.ts";
import { speaksOfMisdemeanorInformation } from "../entry/instruments.ts";
import { mineEntries } from "../entry/mine.ts";
import { eventsByCharge } from "../outcome/charge-events.ts";
import { reductions, supersededBy } from "../outcome/links.ts";
import { writeArrests } from "./arrest.ts";
import { bareId, type ChargeContext, chargeId, writeCharge } from "./charge.ts";
import { type BlockValue, coverageOf } from "./coverage.ts";
import { linkedPlace, passagesOf, type SourcePassage, unplacedPlace } from "./passages.ts";
import { docketRemark } from "./remarks.ts";
import { type Quote, voiceOf } from "./voice.ts";

/** What was read of a docket, in numbers; never a name. */
export interface DocketSummary {
  readonly kind: "criminal-docket";
  readonly court: string | undefined;
  readonly docketNumber: string;
  readonly defendant: number;
  readonly counts: number;
  readonly complaints: number;
  readonly arrests: number;
  readonly entries: number;
  readonly entriesComplete: boolean;
  readonly printed: string | undefined;
  readonly defendantsNotStored: number;
}

export interface WrittenDocket {
  readonly assertions: readonly Assertion[];
  readonly summary: DocketSummary;
  readonly coverage: Coverage;
  readonly remarks: readonly Remark[];
  readonly source: readonly SourcePassage[];
}

/** Turns a docket into assertions about one of its defendants. `document` is `document:<sha-256>`. */
export function writeDocket(docket: Docket, client: DocketDefendant, document: SubjectId, by: string): WrittenDocket {
  const voice = voiceOf(by, document, docket.printed ?? docket.filed?.value);
  const caseId: SubjectId = `case:${docket.court.id ?? "unknown"}:${docket.number.normal}:${client.number}`;
  const charges = chargesOf(client);
  const events = mineEntries(docket.entries, client.number);
  const limited = whyIncomplete(docket, client);
  const state = {
    charges,
    events,
    ended: hasEnded(docket, client),
    partial: limited.length > 0,
    fromEntries: docket.fromEntries === true,
  };
  const context: ChargeContext = {
    docket,
    client,
    caseId,
    mask: maskFor(docket, client),
    voice,
    remarks: [],
    state,
    misdemeanorInformation: docket.entries.some((entry) => speaksOfMisdemeanorInformation(entry.text)),
  };
  writePerson(context);
  writeCase(context);
  const matched = eventsByCharge(state);
  for (const charge of charges) writeCharge(charge, matched.get(charge) ?? { of: () => [] }, context);
  writeLinks(charges, context);
  const arrests = writeArrests(charges, context);
  writeDocketRemarks(context, limited);
  const unread = writeUnplaced(document, context);
  const coverage = coverageOf([...blockValues(context), ...unread], voice.said);
  writeDocument(document, coverage, limited.length === 0, context);
  return {
    assertions: [...voice.said],
    coverage,
    remarks: context.remarks,
    source: passagesOf(docket, client, context.mask),
    summary: {
      kind: "criminal-docket",
      court: docket.court.id,
      docketNumber: docket.number.normal,
      defendant: client.number,
      counts: charges.filter((charge) => !isComplaint(charge)).length,
      complaints: charges.filter(isComplaint).length,
      arrests,
      entries: docket.entries.length,
      entriesComplete: limited.length === 0,
      printed: docket.printed,
      defendantsNotStored: docket.defendants.length - 1,
    },
  };
}

function writePerson({ client, voice, remarks }: ChargeContext): void {
  if (!client.isPerson) {
    remarks.push(docketRemark("not-a-person"));
    return;
  }
  if (client.name === "") return;
  const place = `Defendant (${client.number})`;
  voice.say("person", "name", client.name, { place, text: client.name });
  for (const alias of client.aliases) voice.say("person", "aliases", alias, { place, text: alias });
}

function writeCase(context: ChargeContext): void {
  const { docket, client, caseId, voice } = context;
  const heading: Quote = { place: "heading", text: docket.number.printed };
  const court: Quote = { place: "heading", text: docket.court.printed };
  const say = (fact: string, value: Json, quote: Quote) => voice.say(caseId, fact, value, quote);
  if (docket.court.id === undefined) context.remarks.push(docketRemark("court-unknown"));
  else say("court", docket.court.id, court);
  if (docket.court.division !== undefined) say("division", docket.court.division, court);
  say("docketNumber", docket.number.normal, heading);
  say("defendant", client.number, { place: `Defendant (${client.number})`, text: `Defendant (${client.number})` });
  say("caseType", docket.number.type, heading);
  if (docket.filed !== undefined) say("filed", docket.filed.value, docket.filed);
  const end = endOf(docket, client);
  if (end !== undefined) say("terminated", end.value, end);
  const linked = docket.linked.map(context.mask.entry);
  if (linked.length > 0)
    say("linked", linked, { place: linked.map((_, at) => linkedPlace(at)).join("; "), text: linked.join("\n") });
  if (docket.flags.length > 0) say("sourceStatus", docket.flags, { place: "flags", text: docket.flags.join(",") });
  const levels = [
    ["openingLevel", client.openingLevel],
    ["terminatedLevel", client.terminatedLevel],
  ] as const;
  for (const [fact, level] of levels) {
    const value = level === undefined ? "" : context.mask.cell(level.value);
    if (level !== undefined && value !== "") say(fact, value, { place: level.place, text: value });
  }
}

function writeLinks(charges: readonly Charge[], context: ChargeContext): void {
  const quote = (charge: Charge): Quote => ({ place: charge.row.place, text: context.mask.cell(charge.row.title) });
  for (const charge of charges) {
    const earlier = supersededBy(charge, charges);
    if (earlier === undefined) continue;
    context.voice.say(
      chargeId(context.caseId, charge.key),
      "supersedes",
      [bareId(chargeId(context.caseId, earlier.key))],
      quote(charge),
      "inferred",
    );
  }
  for (const [charge, lesser] of reductions(charges, context.state.events)) {
    const ids = lesser.map((each) => bareId(chargeId(context.caseId, each.key)));
    context.voice.say(chargeId(context.caseId, charge.key), "reducedTo", ids, quote(charge), "weak");
  }
}

function writeDocketRemarks(context: ChargeContext, limited: readonly string[]): void {
  const { docket, client, remarks } = context;
  if (limited.length > 0) remarks.push(docketRemark("entries-incomplete", { detail: limited.join("; ") }));
  if (docket.fromEntries === true) remarks.push(docketRemark("no-party-block"));
  if (docket.defendants.length > 1) remarks.push(docketRemark("others-not-stored"));
  if (client.missingBlocks.length > 0)
    remarks.push(docketRemark("blocks-missing", { detail: client.missingBlocks.join(", ") }));
}

/** Rows that fit nowhere are kept raw on the document, so that nothing is dropped in silence (RECORDS § 10, trap 9). */
function writeUnplaced(document: SubjectId, context: ChargeContext): readonly BlockValue[] {
  const rows = context.docket.unplaced.map((row) => ({
    place: unplacedPlace(row.place),
    text: context.mask.entry(row.text),
  }));
  for (const row of rows) context.remarks.push(docketRemark("rows-unplaced", { place: row.place }));
  if (rows.length > 0) {
    const places = rows.map((row) => row.place).join("; ");
    context.voice.say(document, "unread", rows, { place: places, text: rows.map((row) => row.text).join("\n") });
  }
  return rows.map((row) => ({ ...row, facts: [] }));
}

/** Every non-blank value of the client's charge blocks. */
function blockValues({ client, mask }: ChargeContext): readonly BlockValue[] {
  const values: BlockValue[] = [];
  for (const row of client.rows) {
    if (row.entry !== undefined) continue;
    const add = (text: string, facts: readonly string[]) => {
      if (text.trim() !== "") values.push({ place: row.place, text: mask.cell(text), facts });
    };
    add(row.title, ["statute", "description"]);
    add(row.count ?? "", ["count"]);
    add(row.disposition, ["outcomes", "sentence"]);
  }
  for (const [level, fact] of [
    [client.openingLevel, "openingLevel"],
    [client.terminatedLevel, "terminatedLevel"],
  ] as const) {
    if (level !== undefined && level.value !== "")
      values.push({ place: level.place, text: mask.cell(level.text), facts: [fact] });
  }
  return values;
}

function writeDocument(document: SubjectId, coverage: Coverage, complete: boolean, context: ChargeContext): void {
  const { docket, voice, remarks } = context;
  const whole: Quote = { place: "heading", text: docket.number.printed };
  voice.say(document, "kind", "criminal-docket", whole);
  voice.say(document, "coverage", { ...coverage }, whole);
  voice.say(document, "remarks", remarks as unknown as Json, whole);
  if (docket.printed !== undefined)
    voice.say(document, "printed", docket.printed, { place: "receipt", text: docket.printed });
  voice.say(document, "entriesComplete", complete, whole);
  voice.say(document, "defendantsNotStored", docket.defendants.length - 1, whole);
}
