import {
  arrestOfBooking,
  type CasefileLog,
  type Conclusion,
  conclusionOn,
  effective,
  indexLog,
  type Json,
  liveValues,
  type Outcome,
  type Remark,
  type SubjectId,
  subjects,
  type Wildcard,
} from "@setaside/casefile";
import { findCourt } from "@setaside/citation";
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
import { arrestedFor } from "./arrested-for.ts";
import { bookingId, bookingOf } from "./booking.ts";
import { byId } from "./by-id.ts";
import {
  arrestOfCharge,
  courtOf,
  known,
  list,
  printedStatute,
  type Reader,
  type StatuteValue,
  stateIn,
  text,
} from "./casefile-reader.ts";
import { type ChargeView, chargeView } from "./charge-view.ts";
import { withContinuations } from "./continued.ts";
import { endingIn } from "./ending.ts";
import { factsOfState, sovereignOf, stateOf } from "./state-of-charge.ts";

export type { ChargeView } from "./charge-view.ts";

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

export interface ArrestView {
  readonly id: string;
  readonly date: string | undefined;
  /** Postal code, where an agency of a state made it. */
  readonly state: string | undefined;
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
  const plain = byId<ChargeSituation>();
  const booked = new Map<string, number[]>();
  for (const subject of subjects(reader.index, "charge")) {
    const id = subject.slice("charge:".length);
    const booking = arrestOfBooking(id);
    if (booking !== undefined) booked.set(booking.arrest, [...(booked.get(booking.arrest) ?? []), booking.number]);
    if (booking !== undefined && reader.index.subjects.has(`arrest:${booking.arrest}`)) continue;
    charges.set(id, chargeView(reader, subject, id));
    plain[id] = chargeSituation(reader, subject);
  }
  const arrests = new Map<string, ArrestView>();
  for (const subject of subjects(reader.index, "arrest")) {
    const id = subject.slice("arrest:".length);
    const view = arrestView(reader, subject, { id, said: booked.get(id) ?? [] }, charges, plain);
    arrests.set(id, view);
  }
  const episodes = byId<PlainFacts>();
  for (const subject of subjects(reader.index, "episode")) {
    episodes[subject.slice("episode:".length)] = plainFacts(reader, subject, "episode");
  }
  const arrestedOn = Object.fromEntries(
    [...arrests].map(([id, { charges: ids }]) => [id, arrestedFor(ids, charges, plain)]),
  );
  return {
    situation: {
      person: plainFacts(reader, "person", "person"),
      episodes,
      noOtherEpisodes: known(reader, "person", "noOtherEpisodes") === true,
      charges: withContinuations(plain, charges, successors(reader)),
      arrests: arrestedOn,
    },
    charges,
    arrests,
    remarks: reader.remarks,
  };
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
    const values = (found.state === "known" ? [found.value] : found.values).map(withoutOrigin);
    if (values.some((value) => awaitsCounsel(reader, subject, kind, name, value))) continue;
    const value = combined(`${kind}.${name}`, values);
    if (value !== undefined) facts[name] = value;
  }
  return facts;
}

/** A level is kept with where it was read; rules read the level. */
export function withoutOrigin(value: Json): Json {
  const kept = typeof value === "object" && value !== null && "value" in value && "from" in value;
  return kept ? (value.value as Json) : value;
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

/** A value that gives a no only where counsel concludes it, whoever states it (DESIGN § 5, nexus). */
function awaitsCounsel(reader: Reader, subject: SubjectId, kind: string, name: string, value: Json): boolean {
  const confirmable = needsCounsel[`${kind}.${name}` as FactPath];
  if (confirmable === undefined || typeof value !== "string" || !confirmable.includes(value)) return false;
  const made = conclusionsOn(reader, subject);
  const concluded = made["direct-result"] === false || made["directly-related"] === false;
  if (!concluded) {
    reader.remarks.push({
      code: "awaits-counsel",
      message: `“${name}: ${value}” is treated as unknown: only counsel's conclusions that direct-result and directly-related are not met give a no.`,
      place: subject,
    });
  }
  return !concluded;
}

function chargeSituation(reader: Reader, subject: SubjectId): ChargeSituation {
  const { disposition, outcomes } = endingIn(reader.index, reader.wildcard, subject);
  const episode = known(reader, subject, "episode");
  const episodes = typeof episode === "string" ? [episode.replace(/^episode:/, "")] : undefined;
  const { disposition: inConflict, ...asserted } = plainFacts(reader, subject, "charge");
  const facts: Record<string, PlainValue> = { ...asserted, ...statuteFact(reader, subject) };
  if (disposition !== "unknown") facts.disposition = disposition;
  // What people said apart stays any of it; a word on all charges has been weighed with how this one ended.
  else if (typeof inConflict === "object" && inConflict !== null) facts.disposition = inConflict;
  if (asserted.circuit === undefined) {
    const circuit = circuitOf(reader, subject);
    if (circuit !== undefined) facts.circuit = circuit;
  }
  const state = stateIn(reader, subject);
  const sovereign = sovereignOf(state, courtOf(reader, subject));
  if (facts.jurisdiction === undefined && sovereign !== undefined) facts.jurisdiction = sovereign;
  if (state !== undefined)
    Object.assign(facts, factsOfState(state, printedStatute(known(reader, subject, "statute")), facts));
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
  const court = courtOf(reader, subject) ?? districtOfArrest(reader, subject);
  return court === undefined ? undefined : findCourt(court)?.circuit;
}

/** For a charge booked that never became a case (cov_method § 3: the circuit of the district of arrest). */
function districtOfArrest(reader: Reader, subject: SubjectId): string | undefined {
  const arrest = arrestOfCharge(reader, subject);
  return arrest === undefined ? undefined : text(reader, `arrest:${arrest}`, "district");
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

/** The state that brought every charge of an arrest; undefined where none is recorded, or another law may reach one. */
function stateOfAll(charges: readonly ChargeView[]): string | undefined {
  const [first] = charges;
  return charges.every(({ jurisdiction, state }) => jurisdiction === "state" && state === first?.state)
    ? first?.state
    : undefined;
}

function arrestView(
  reader: Reader,
  subject: SubjectId,
  { id, said }: { readonly id: string; readonly said: readonly number[] },
  charges: Map<string, ChargeView>,
  plain: Record<string, ChargeSituation>,
): ArrestView {
  const linked = [...charges.values()].filter((charge) => charge.arrest === id).map((charge) => charge.id);
  const district = text(reader, subject, "district");
  const words = list(reader, subject, "booked") ?? [];
  // Of an offense that no record lists, something may be said nevertheless: those before it are there too.
  const spoken = said.filter(
    (number) => liveValues(reader.index, `charge:${bookingId(id, number)}`, "arrest").length === 0,
  );
  // What was booked is a charge of its own only where no charge of a case stands for the arrest, or of which
  // something is said. Where none is recorded, the arrest was for an offense of which nothing is known.
  const upTo = linked.length > 0 ? 0 : Math.max(words.length, ...spoken, said.length > 0 ? 0 : 1);
  const inOrder = Array.from({ length: upTo }, (_, at) => at + 1);
  const circuit = district === undefined ? undefined : findCourt(district)?.circuit;
  const added = [...new Set([...inOrder, ...said])].map((number) => {
    const of: SubjectId = `charge:${bookingId(id, number)}`;
    const own = { view: chargeView(reader, of, bookingId(id, number)), situation: chargeSituation(reader, of) };
    return bookingOf(id, number, words[number - 1], circuit, own);
  });
  for (const { view, situation } of added) {
    charges.set(view.id, view);
    plain[view.id] = situation;
  }
  return {
    id,
    date: text(reader, subject, "date"),
    state: stateOf(text(reader, subject, "state")) ?? stateOfAll(linked.flatMap((each) => charges.get(each) ?? [])),
    district,
    division: text(reader, subject, "division"),
    agency: text(reader, subject, "agency"),
    charges: [...linked, ...added.map(({ view }) => view.id)],
  };
}
