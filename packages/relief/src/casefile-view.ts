import {
  type CasefileLog,
  type Conclusion,
  conclusionOn,
  effective,
  indexLog,
  type Json,
  type LogIndex,
  liveValues,
  type Outcome,
  type Remark,
  type SubjectId,
  standing,
  subjects,
  type Wildcard,
} from "@setaside/casefile";
import { findCourt, type ParsedStatute } from "@setaside/citation";
import {
  type ChargeSituation,
  type ConclusionId,
  chargedOffense,
  chargedOffenseOf,
  type FactPath,
  needsCounsel,
  type PlainFacts,
  type PlainOutcome,
  type PlainValue,
  type Situation,
  vocabulary,
} from "@setaside/law";
import { arrestedFor, offensesIn } from "./arrested-for.ts";
import { type Booking, bookingId, bookingOf } from "./booking.ts";
import { withContinuations } from "./continued.ts";
import { endingOf } from "./ending.ts";

/** A casefile and what counsel says about it as a whole: what `screen` and `ask` start from. */
export interface Casefile {
  readonly log: CasefileLog;
  readonly conclusions: readonly Conclusion[];
  readonly wildcard: Wildcard;
}

/** A casefile without a facts file. */
export function casefileOf(log: CasefileLog): Casefile {
  return { log, conclusions: [], wildcard: {} };
}

/** The facts of a casefile as the rules take them, and what was met on the way. */
export interface CasefileView {
  readonly situation: Situation;
  readonly charges: ReadonlyMap<string, ChargeView>;
  readonly arrests: ReadonlyMap<string, ArrestView>;
  readonly remarks: readonly Remark[];
}

/** What a finding shows of a charge beside the law. */
export interface ChargeView {
  readonly id: string;
  /** The statute in words: the text printed, or "statute not stated". */
  readonly statute: string;
  readonly description: string | undefined;
  readonly jurisdiction: string | undefined;
  readonly disposition: string;
  readonly court: string | undefined;
  /** Pending, terminated, complaint or booked. */
  readonly list: string | undefined;
  readonly count: string | undefined;
  readonly arrest: string | undefined;
  /** The catalogue rows of each offense that the text cites; several where a complaint's row names several. */
  readonly offenses: readonly (readonly string[])[];
}

export interface ArrestView {
  readonly id: string;
  readonly date: string | undefined;
  readonly district: string | undefined;
  readonly division: string | undefined;
  readonly agency: string | undefined;
  readonly charges: readonly string[];
}

/**
 * The situation of a casefile. Only what the log says: conflicts stay "any of
 * these", a value that counsel must confirm stays unknown until counsel has,
 * and an arrest of which no charge is recorded was still for an offense, of
 * which nothing is known.
 */
export function viewOf(casefile: Casefile): CasefileView {
  const reader: Reader = { ...casefile, index: indexLog(casefile.log), remarks: [] };
  const charges = new Map<string, ChargeView>();
  const plain: Record<string, ChargeSituation> = {};
  for (const subject of subjects(reader.index, "charge")) {
    const id = subject.slice("charge:".length);
    charges.set(id, chargeView(reader, subject, id));
    plain[id] = chargeSituation(reader, subject);
  }
  const arrests = new Map<string, ArrestView>();
  for (const subject of subjects(reader.index, "arrest")) {
    const id = subject.slice("arrest:".length);
    const view = arrestView(reader, subject, id, charges, plain);
    arrests.set(id, view);
  }
  const episodes: Record<string, PlainFacts> = {};
  for (const subject of subjects(reader.index, "episode")) {
    episodes[subject.slice("episode:".length)] = plainFacts(reader, subject, "episode");
  }
  const booked = Object.fromEntries(
    [...arrests].map(([id, { charges: ids }]) => [id, arrestedFor(ids, charges, plain)]),
  );
  return {
    situation: {
      person: plainFacts(reader, "person", "person"),
      episodes,
      noOtherEpisodes: known(reader, "person", "noOtherEpisodes") === true,
      charges: withContinuations(plain, charges, successors(reader)),
      arrests: booked,
    },
    charges,
    arrests,
    remarks: reader.remarks,
  };
}

interface Reader extends Casefile {
  readonly index: LogIndex;
  readonly remarks: Remark[];
}

/** A fact's one known value; undefined when unknown or in conflict. */
function known(reader: Reader, subject: SubjectId, fact: string): Json | undefined {
  const found = effective(reader.index, reader.wildcard, subject, fact);
  return found.state === "known" ? found.value : undefined;
}

function text(reader: Reader, subject: SubjectId, fact: string): string | undefined {
  const value = known(reader, subject, fact);
  return typeof value === "string" ? value : undefined;
}

function list(reader: Reader, subject: SubjectId, fact: string): readonly string[] | undefined {
  const value = known(reader, subject, fact);
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : undefined;
}

const factNames: ReadonlyMap<string, readonly string[]> = new Map(
  ["person", "episode", "charge"].map((kind) => [
    kind,
    Object.keys(vocabulary.facts)
      .filter((path) => path.startsWith(`${kind}.`))
      .map((path) => path.slice(kind.length + 1)),
  ]),
);

/** The facts of a subject that rules may name. */
function plainFacts(reader: Reader, subject: SubjectId, kind: string): PlainFacts {
  const facts: Record<string, PlainValue> = {};
  for (const name of factNames.get(kind) ?? []) {
    const found = effective(reader.index, reader.wildcard, subject, name);
    if (found.state === "unknown") continue;
    const values = found.state === "known" ? [found.value] : found.values;
    if (values.some((value) => awaitsCounsel(reader, subject, kind, name, value))) continue;
    const value = combined(`${kind}.${name}`, values);
    if (value !== undefined) facts[name] = value;
  }
  return facts;
}

/** Several values in conflict as one: any of them. */
function combined(path: string, values: readonly Json[]): PlainValue | undefined {
  const type = vocabulary.facts[path as FactPath].type.kind;
  if (values.length === 1) return values[0] as PlainValue;
  if (type === "number") {
    const numbers = values.filter((each): each is number => typeof each === "number");
    return numbers.length === values.length ? { least: Math.min(...numbers), most: Math.max(...numbers) } : undefined;
  }
  // Sets in conflict are left unknown, which contains each of them.
  if (type === "set") return undefined;
  const plain = values.filter(
    (each): each is string | boolean => typeof each === "string" || typeof each === "boolean",
  );
  return plain.length === values.length ? { oneOf: plain } : undefined;
}

/** A value that only counsel may confirm, said by somebody else (DESIGN § 5, nexus). */
function awaitsCounsel(reader: Reader, subject: SubjectId, kind: string, name: string, value: Json): boolean {
  const confirmable = needsCounsel[`${kind}.${name}` as FactPath];
  if (confirmable === undefined || typeof value !== "string" || !confirmable.includes(value)) return false;
  const live = liveValues(reader.index, subject, name);
  const byCounsel =
    live.length === 0 ||
    live.some((each) =>
      each.assertions.some(({ source }) => source.kind === "person" && source.speaker === "attorney"),
    );
  if (!byCounsel) {
    reader.remarks.push({
      code: "awaits-counsel",
      message: `“${name}: ${value}” counts only once counsel confirms it; until then it is treated as unknown.`,
      place: subject,
    });
  }
  return !byCounsel;
}

function chargeSituation(reader: Reader, subject: SubjectId): ChargeSituation {
  const outcomes = outcomesOf(reader, subject);
  const episode = known(reader, subject, "episode");
  const episodes = typeof episode === "string" ? [episode.replace(/^episode:/, "")] : undefined;
  const disposition = outcomes === undefined ? "unknown" : standing(outcomes);
  const asserted = plainFacts(reader, subject, "charge");
  const facts: Record<string, PlainValue> = { ...asserted, ...statuteFact(reader, subject) };
  if (asserted.disposition === undefined && disposition !== "unknown") facts.disposition = disposition;
  if (asserted.circuit === undefined) {
    const circuit = circuitOf(reader, subject);
    if (circuit !== undefined) facts.circuit = circuit;
  }
  if (asserted.imprisonmentServed === undefined && servedTime(reader, subject)) facts.imprisonmentServed = true;
  return {
    facts,
    ...(outcomes === undefined ? {} : { outcomes: outcomes.map(plainOutcome) }),
    ...(episodes === undefined ? {} : { episodes }),
    ...linkedCharges(reader, subject),
    conclusions: conclusionsOn(reader, subject),
  };
}

/** The charges that somebody states as its successors, list by list. */
function linkedCharges(
  reader: Reader,
  subject: SubjectId,
): Pick<ChargeSituation, "reducedTo" | "continuedBy" | "replacedBy"> {
  const stated = (["reducedTo", "continuedBy", "replacedBy"] as const).map(
    (fact) => [fact, list(reader, subject, fact)] as const,
  );
  return Object.fromEntries(stated.flatMap(([fact, ids]) => (ids === undefined ? [] : [[fact, ids.map(withoutKind)]])));
}

/** What rules read of an outcome; its date and manner are shown and decide nothing. */
function plainOutcome({ class: is, by }: Outcome): PlainOutcome {
  return { class: is, ...(by === undefined ? {} : { by }) };
}

function withoutKind(id: string): string {
  return id.replace(/^(charge|arrest|episode):/, "");
}

/** A charge's outcomes, what a person states of it before what was read. */
function outcomesOf(reader: Reader, subject: SubjectId): readonly Outcome[] | undefined {
  const value = known(reader, subject, "outcomes");
  const own = { ...reader, wildcard: {} };
  return endingOf({
    outcomes: Array.isArray(value) ? (value as unknown as readonly Outcome[]) : undefined,
    disposition: text(own, subject, "disposition"),
    dismissedBy: text(own, subject, "dismissedBy"),
    ofAll: { disposition: text(reader, subject, "disposition"), dismissedBy: text(reader, subject, "dismissedBy") },
  });
}

interface StatuteValue {
  readonly text?: string;
  readonly statutes?: readonly ParsedStatute[];
}

/** The catalogue rows that a charge's statutes may mean; several values in conflict give the rows of all. */
function statuteFact(reader: Reader, subject: SubjectId): PlainFacts {
  const found = effective(reader.index, reader.wildcard, subject, "statute");
  if (found.state === "unknown") return { statute: null };
  const values = found.state === "known" ? [found.value] : found.values;
  const rows = values.map((value): readonly string[] => {
    if (typeof value === "string") return chargedOffenseOf(value).entries;
    const { statutes, text: words } = value as StatuteValue;
    if (statutes !== undefined && statutes.length > 0) return chargedOffense({ statutes }).entries;
    return words === undefined ? [] : chargedOffenseOf(words).entries;
  });
  // One reading that names nothing leaves everything possible.
  if (rows.some((each) => each.length === 0)) return { statute: null };
  return { statute: { oneOf: [...new Set(rows.flat())] } };
}

function circuitOf(reader: Reader, subject: SubjectId): string | undefined {
  const court = courtOf(reader, subject);
  return court === undefined ? undefined : findCourt(court)?.circuit;
}

/** The court of the case a charge belongs to. */
function courtOf(reader: Reader, subject: SubjectId): string | undefined {
  const ofCase = text(reader, subject, "case");
  return ofCase === undefined ? undefined : text(reader, ofCase as SubjectId, "court");
}

/** A sentence of time served says that it was served. */
function servedTime(reader: Reader, subject: SubjectId): boolean {
  const sentence = known(reader, subject, "sentence");
  if (typeof sentence !== "object" || sentence === null || !("imprisonment" in sentence)) return false;
  const { imprisonment } = sentence as { readonly imprisonment?: { readonly months?: unknown } };
  return imprisonment?.months === "time-served";
}

/** For each charge that others say they supersede, those others. */
function successors(reader: Reader): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const subject of subjects(reader.index, "charge")) {
    for (const earlier of list(reader, subject, "supersedes") ?? []) {
      const id = withoutKind(earlier);
      found.set(id, [...(found.get(id) ?? []), withoutKind(subject)]);
    }
  }
  return found;
}

const concludable: readonly ConclusionId[] = vocabulary.conclusions;

function conclusionsOn(reader: Reader, subject: SubjectId): Partial<Record<ConclusionId, boolean>> {
  const made: Partial<Record<ConclusionId, boolean>> = {};
  for (const element of concludable) {
    const own = conclusionOn(reader.conclusions, subject, element);
    if (own !== undefined) made[element] = own.value;
  }
  return made;
}

function chargeView(reader: Reader, subject: SubjectId, id: string): ChargeView {
  const statute = known(reader, subject, "statute");
  const count = known(reader, subject, "count");
  const counted = typeof count === "object" && count !== null && "number" in count ? count : undefined;
  const { number, suffix, list: inList } = (counted ?? {}) as { number?: number; suffix?: string; list?: string };
  const outcomes = outcomesOf(reader, subject);
  return {
    id,
    statute: statuteText(statute),
    description: text(reader, subject, "description"),
    jurisdiction: text(reader, subject, "jurisdiction"),
    disposition: outcomes === undefined ? "unknown" : standing(outcomes),
    court: courtOf(reader, subject),
    list: inList,
    count: number === undefined ? undefined : `${number}${suffix ?? ""}`,
    arrest: text(reader, subject, "arrest")?.replace(/^arrest:/, ""),
    offenses: offensesIn(statute),
  };
}

function statuteText(value: Json | undefined): string {
  if (typeof value === "string") return value;
  const { text: words, statutes } = (typeof value === "object" && value !== null ? value : {}) as StatuteValue;
  const cited = (statutes ?? []).filter((each) => each.title !== undefined && each.section !== undefined);
  if (cited.length > 0) return cited.map(cite).join("; ");
  return words === undefined || words === "" ? "statute not stated" : words;
}

function cite({ title = "", section = "", subsection = "" }: ParsedStatute): string {
  return title.endsWith("-CFR")
    ? `${title.slice(0, -4)} C.F.R. § ${section}${subsection}`
    : `${title} U.S.C. § ${section}${subsection}`;
}

function arrestView(
  reader: Reader,
  subject: SubjectId,
  id: string,
  charges: Map<string, ChargeView>,
  plain: Record<string, ChargeSituation>,
): ArrestView {
  const linked = [...charges.values()].filter((charge) => charge.arrest === id).map((charge) => charge.id);
  const district = text(reader, subject, "district");
  // What was booked is a charge of its own only where no charge of a case stands for the arrest.
  const added = linked.length > 0 ? [] : bookings(reader, subject, id, district);
  for (const { view, situation } of added) {
    charges.set(view.id, view);
    plain[view.id] = situation;
  }
  return {
    id,
    date: text(reader, subject, "date"),
    district,
    division: text(reader, subject, "division"),
    agency: text(reader, subject, "agency"),
    charges: linked.length > 0 ? linked : added.map(({ view }) => view.id),
  };
}

/** The offenses booked; where none is recorded, one of which nothing is known. */
function bookings(
  reader: Reader,
  subject: SubjectId,
  arrest: string,
  district: string | undefined,
): readonly Booking[] {
  const circuit = district === undefined ? undefined : findCourt(district)?.circuit;
  const booked = list(reader, subject, "booked") ?? [];
  return (booked.length === 0 ? [undefined] : booked).map((words, at) => {
    const said = chargeSituation(reader, `charge:${bookingId(arrest, at + 1)}`);
    return bookingOf(arrest, at + 1, words, circuit, said);
  });
}
