import type { Assertion, Coverage, Json, Remark, SubjectId } from "@setaside/casefile";
import type { CasePage, PageEntry } from "../case-page/case-page.ts";
import { type CaseEventKind, eventOf } from "../case-page/event-of.ts";
import type { PageDefendant } from "../case-page/whose-page.ts";
import { type Mask, maskFor } from "../docket/mask.ts";
import { linkedPlace, type SourcePassage } from "./passages.ts";
import { docketRemark } from "./remarks.ts";
import { type Voice, voiceOf } from "./voice.ts";

/** What was read of a page without counts, in numbers; never a name. */
export interface CasePageSummary {
  readonly kind: "case-page";
  readonly page: CasePage["kind"];
  readonly court: string | undefined;
  readonly docketNumber: string;
  readonly defendant: number;
  readonly events: number;
  readonly arrests: number;
  readonly entries: number;
  readonly printed: string | undefined;
}

/** The court's system answers that the case is expunged: the order was carried out there. */
export interface ExpungedSummary {
  readonly kind: "expunged-case";
  readonly court: string | undefined;
  readonly docketNumber: string;
  readonly defendant: number;
  readonly printed: string | undefined;
}

export interface WrittenCasePage {
  readonly assertions: readonly Assertion[];
  readonly summary: CasePageSummary | ExpungedSummary;
  readonly coverage: Coverage;
  readonly remarks: readonly Remark[];
  readonly source: readonly SourcePassage[];
}

/** A page has no charge blocks, so that nothing of them can be read or lost. */
const noBlocks: Coverage = { fields: 0, remarks: 0, lost: 0 };

interface PageContext {
  readonly page: CasePage;
  readonly client: PageDefendant;
  readonly caseId: SubjectId;
  readonly mask: Mask;
  readonly voice: Voice;
  readonly remarks: Remark[];
}

/**
 * Turns a page without counts into assertions about the case: its dates, links
 * and dated events. No event is ever the end of a charge. `document` is
 * `document:<sha-256>`.
 */
export function writeCasePage(page: CasePage, client: PageDefendant, document: SubjectId, by: string): WrittenCasePage {
  const { court, number, printed } = page;
  const context: PageContext = {
    page,
    client,
    caseId: `case:${court.id ?? "unknown"}:${number.normal}:${client.number}`,
    mask: maskFor(
      { defendants: [], otherParties: [], entries: page.entries, caption: page.caption.printed, secrets: page.secrets },
      { number: client.number, name: client.name ?? "", aliases: [], isPerson: true },
    ),
    voice: voiceOf(by, document, printed ?? page.filed?.value),
    remarks: [],
  };
  const place = { court: court.id, docketNumber: number.normal, defendant: client.number, printed };
  writeIdentity(context);
  let summary: WrittenCasePage["summary"];
  if (page.caption.expunged) {
    context.voice.say(context.caseId, "expunged", true, { place: "caption", text: "EXPUNGED" });
    context.remarks.push(docketRemark("expunged"));
    summary = { kind: "expunged-case", ...place };
  } else {
    writeFacts(context);
    const events = writeEvents(context);
    const arrests = client.alone ? writeArrests(context) : 0;
    summary = { kind: "case-page", page: page.kind, ...place, events, arrests, entries: page.entries.length };
  }
  writeDocument(document, context);
  return {
    assertions: [...context.voice.said],
    summary,
    coverage: noBlocks,
    remarks: context.remarks,
    source: passagesOfPage(context),
  };
}

function writeIdentity({ page, client, caseId, voice, remarks }: PageContext): void {
  const heading = { place: "heading", text: page.number.printed };
  const { court } = page;
  if (court.id === undefined) remarks.push(docketRemark("court-unknown"));
  else voice.say(caseId, "court", court.id, { place: "page title", text: court.printed }, "inferred");
  voice.say(caseId, "docketNumber", page.number.normal, heading);
  voice.say(caseId, "caseType", page.number.type, heading);
  voice.say(caseId, "defendant", client.number, heading, client.assumed ? "weak" : "printed");
  if (client.assumed) remarks.push(docketRemark("defendant-assumed"));
}

function writeFacts({ page, client, caseId, mask, voice, remarks }: PageContext): void {
  for (const [fact, printed] of [
    ["filed", page.filed],
    ["lastFiling", page.lastFiling],
    ["assignedTo", page.assigned],
    ["referredTo", page.referred],
  ] as const) {
    if (printed !== undefined) voice.say(caseId, fact, printed.value, printed);
  }
  // The end of a case with several defendants is not that of each of them.
  if (page.terminated !== undefined && client.alone)
    voice.say(caseId, "terminated", page.terminated.value, page.terminated);
  const linked = page.linked.map(mask.entry);
  if (linked.length > 0)
    voice.say(caseId, "linked", linked, {
      place: linked.map((_, at) => linkedPlace(at)).join("; "),
      text: linked.join("\n"),
    });
  if (client.name !== undefined)
    voice.say(caseId, "titleName", client.name, { place: "caption", text: client.name }, "inferred");
  remarks.push(docketRemark(page.kind === "entries" ? "no-party-block" : "no-counts"));
  if (!client.alone) remarks.push(docketRemark("events-of-all"));
}

/** Each event is one member of the case's set of events, so that two reports of one case are no contradiction. */
function writeEvents({ page, caseId, mask, voice, remarks }: PageContext): number {
  const events = page.entries.flatMap((entry) => {
    const kind = eventOf(entry.label);
    return kind === undefined ? [] : [{ kind, entry }];
  });
  const said = new Set<string>();
  for (const { kind, entry } of events) {
    const text = mask.entry(entry.label);
    const value = eventValue(kind, entry, text);
    const key = JSON.stringify(value);
    if (said.has(key)) continue;
    said.add(key);
    voice.say(caseId, "events", value, { place: entry.place, text });
  }
  if (said.size > 0) remarks.push(docketRemark("events-not-outcomes"));
  return said.size;
}

function eventValue(kind: CaseEventKind, entry: PageEntry, text: string): Json {
  return {
    kind,
    text,
    ...(entry.date === undefined ? {} : { filed: entry.date }),
    ...(entry.number === undefined ? {} : { entry: entry.number }),
  };
}

/** "Arrest" is dated; a notice of an arrest tells of one without its day, and only where no other entry does. */
function writeArrests({ page, caseId, mask, voice, remarks }: PageContext): number {
  const told = page.entries.filter((entry) => eventOf(entry.label) === "arrest");
  const dated = told.filter((entry) => !/^notice/iu.test(entry.label));
  const arrests = dated.length > 0 ? dated : told.slice(0, 1);
  const elsewhere = page.entries.some((entry) => /^rule\s*5\b.*\b(?:in|received)\b/iu.test(entry.label));
  const days = new Set<string>();
  let count = 0;
  for (const entry of arrests) {
    const isNotice = /^notice/iu.test(entry.label);
    if (entry.date !== undefined && days.has(entry.date)) continue;
    if (entry.date !== undefined) days.add(entry.date);
    const id: SubjectId = `arrest:${caseId.slice("case:".length)}:${++count}`;
    const quote = { place: entry.place, text: mask.entry(entry.label) };
    voice.say(id, "exists", true, quote, isNotice ? "inferred" : "printed");
    if (!isNotice && entry.date !== undefined)
      voice.say(id, "date", entry.date, { place: entry.place, text: entry.dated }, "inferred");
    if (elsewhere) remarks.push(docketRemark("arrest-district-unknown", { place: entry.place }));
    else if (page.court.id !== undefined) voice.say(id, "district", page.court.id, quote, "inferred");
  }
  return count;
}

function writeDocument(document: SubjectId, { page, voice, remarks }: PageContext): void {
  const heading = { place: "heading", text: page.number.printed };
  voice.say(document, "kind", page.caption.expunged ? "expunged-case" : page.kind, heading);
  voice.say(document, "coverage", { ...noBlocks }, heading);
  voice.say(document, "remarks", remarks as unknown as Json, heading);
  if (page.printed !== undefined)
    voice.say(document, "printed", page.printed, { place: "receipt", text: page.printed });
}

function passagesOfPage({ page, mask }: PageContext): readonly SourcePassage[] {
  const found: SourcePassage[] = [];
  const add = (section: string, place: string, text: string): void => {
    if (text.trim() !== "") found.push({ place, section, text });
  };
  add("heading", "page title", page.court.printed);
  add("heading", "heading", page.number.printed);
  add("heading", "caption", mask.caption(page.caption.printed));
  page.linked.forEach((each, at) => {
    add("heading", linkedPlace(at), mask.entry(each));
  });
  for (const line of [page.assigned, page.referred, page.filed, page.terminated, page.lastFiling])
    if (line !== undefined) add("heading", line.place, line.text);
  const section = page.kind === "docket-history" ? "History" : "entries";
  for (const entry of page.entries) add(section, entry.place, `${entry.dated}\n${mask.entry(entry.text)}`);
  if (page.printed !== undefined) add("receipt", "receipt", page.printed);
  return found;
}
