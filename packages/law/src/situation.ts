import { type EdtfDate, fullYearsBetween, parseEdtf } from "@setaside/citation";
import {
  conclude,
  type FactType,
  type Knowledge,
  type Layout,
  layoutOf,
  relate,
  type Scope,
  type Subject,
  scopeOf,
  subject,
  unknown,
} from "@setaside/logic";
import { chargedOffenseOf } from "./federal/charged-offense.ts";
import { stateNamedIn, stateOffenseOf } from "./states/charged-state-offense.ts";
import { type ConclusionId, type FactPath, vocabulary } from "./vocabulary.ts";

/**
 * What is known of one person in plain values: what a golden case states and
 * what a casefile's view hands over. Facts are keyed by name without the kind
 * of subject (`nexus.timing`).
 */
export interface Situation {
  readonly person?: PlainFacts;
  readonly episodes?: Readonly<Record<string, PlainFacts>>;
  /** The person or counsel says that there were no episodes but those listed. Where none is listed it closes nothing. */
  readonly noOtherEpisodes?: boolean;
  readonly charges?: Readonly<Record<string, ChargeSituation>>;
  /** Ids of the charges of each arrest. */
  readonly arrests?: Readonly<Record<string, readonly string[]>>;
}

export interface ChargeSituation {
  readonly facts?: PlainFacts;
  /** Absent: not known. Empty: known to have none. */
  readonly outcomes?: readonly PlainOutcome[];
  /** Ids of the episodes it came from; absent: any of the person's. */
  readonly episodes?: readonly string[];
  /** Ids; absent: not known. */
  readonly reducedTo?: readonly string[];
  /** Charges by which the same accusation went on; charges of another accusation in its place. */
  readonly continuedBy?: readonly string[];
  readonly replacedBy?: readonly string[];
  readonly conclusions?: Readonly<Partial<Record<ConclusionId, boolean>>>;
}

export interface PlainOutcome {
  readonly class: string;
  readonly by?: string;
}

export type PlainFacts = Readonly<Record<string, PlainValue>>;

/**
 * A value as a person writes it: yes or no; a word; a list for a set; a number;
 * an EDTF date; a citation for a statute. `null` and absence mean unknown,
 * `oneOf` a conflict or a choice narrowed, `least`/`most` a range.
 */
export type PlainValue =
  | null
  | boolean
  | number
  | string
  | readonly string[]
  | { readonly oneOf: readonly (string | boolean)[] }
  /** Members of a set that are certain, when there may be more. */
  | { readonly atLeast: readonly string[] }
  | { readonly least?: number; readonly most?: number };

/** Something in a situation that the vocabulary does not take. */
export interface SituationProblem {
  /** `charge:<id> form` */
  readonly place: string;
  readonly message: string;
}

/** The subjects of a situation, ready for the rules. */
export interface Subjects {
  readonly layout: Layout;
  readonly person: Subject;
  readonly charges: ReadonlyMap<string, Subject>;
  readonly arrests: ReadonlyMap<string, Subject>;
  readonly episodes: ReadonlyMap<string, Subject>;
  readonly problems: readonly SituationProblem[];
}

/** Values that an account by the person alone does not settle: counsel confirms them (DESIGN § 5). */
export const needsCounsel: Readonly<Partial<Record<FactPath, readonly string[]>>> = {
  "charge.nexus.timing": ["unconnected"],
};

const layout = layoutOf(vocabulary);

/**
 * Lays out a situation. Nothing is guessed: what is absent is unknown, lists
 * that are absent are incomplete. What the vocabulary does not take is left
 * unknown and named in `problems`, never dropped in silence.
 */
export function subjectsOf(situation: Situation): Subjects {
  const problems: SituationProblem[] = [];
  const person = layOut("person", "person", situation.person ?? {}, problems);
  const episodes = new Map(
    Object.entries(situation.episodes ?? {}).map(([id, facts]) => [id, layOut("episode", id, facts, problems)]),
  );
  const charges = new Map(
    Object.entries(situation.charges ?? {}).map(([id, charge]) => [
      id,
      layOut("charge", id, derive(charge.facts ?? {}, situation.person ?? {}), problems),
    ]),
  );
  const arrests = new Map<string, Subject>();
  for (const id of Object.keys(situation.arrests ?? {})) arrests.set(id, subject(layout, "arrest", id));
  const named = { episodes, charges };
  for (const [id, charge] of Object.entries(situation.charges ?? {})) {
    const laid = charges.get(id);
    if (laid !== undefined) relateCharge(laid, charge, situation, { ...named, person }, problems);
  }
  for (const [id, chargeIds] of Object.entries(situation.arrests ?? {})) {
    const arrest = arrests.get(id);
    if (arrest === undefined) continue;
    const found = lookUp(chargeIds, charges, `arrest:${id} charges`, problems);
    // An arrest of which no charge is recorded was still for something.
    relate(layout, arrest, "charges", found, found.length > 0 && found.length === chargeIds.length);
  }
  return { layout, person, charges, arrests, episodes, problems };
}

/** The scope of a rule about a charge or an arrest. */
export function scopeFor({ person }: Pick<Subjects, "person">, about: Subject): Scope {
  return scopeOf(layout, [person, about]);
}

function relateCharge(
  charge: Subject,
  plain: ChargeSituation,
  situation: Situation,
  { person, episodes, charges }: Pick<Subjects, "person" | "episodes" | "charges">,
  problems: SituationProblem[],
): void {
  const place = `charge:${charge.id}`;
  const ofCharge =
    plain.episodes === undefined ? undefined : lookUp(plain.episodes, episodes, `${place} episode`, problems);
  // An id that names nothing leaves the list open: a slip of the pen must not read as "no others".
  if (ofCharge !== undefined) relate(layout, charge, "episodes", ofCharge, ofCharge.length === plain.episodes?.length);
  else {
    // "No others" says something of a list that has some. With none listed it is no denial: only counsel's
    // conclusion that the person was no victim of trafficking closes that.
    const complete = situation.noOtherEpisodes === true && episodes.size > 0;
    relate(layout, charge, "episodes", [...episodes.values()], complete, {
      relation: "person.episodes",
      subject: person,
    });
  }
  const outcomes = plain.outcomes ?? [];
  const laid = outcomes
    .filter((outcome) => outcome.class !== "unknown")
    .map((outcome, at) => layOut("outcome", `${charge.id}/${at + 1}`, { ...outcome }, problems));
  relate(layout, charge, "outcomes", laid, plain.outcomes !== undefined && !mayHaveEndedSince(outcomes));
  for (const list of ["reducedTo", "continuedBy", "replacedBy"] as const) {
    const ids = plain[list];
    if (ids === undefined) continue;
    const found = lookUp(ids, charges, `${place} ${list}`, problems);
    relate(layout, charge, list, found, found.length === ids.length);
  }
  for (const [element, met] of Object.entries(plain.conclusions ?? {})) {
    if (met !== undefined) conclude(layout, charge, element, met);
  }
}

/** Whether another outcome may have come that is not on this record: after a transfer or a deferral, or where one is unknown. */
export function mayHaveEndedSince(outcomes: readonly PlainOutcome[]): boolean {
  const last = outcomes.at(-1)?.class;
  return last === "transferred" || last === "deferred" || outcomes.some((outcome) => outcome.class === "unknown");
}

function lookUp(
  ids: readonly string[],
  known: ReadonlyMap<string, Subject>,
  place: string,
  problems: SituationProblem[],
): readonly Subject[] {
  return ids.flatMap((id) => {
    const found = known.get(id);
    if (found === undefined) problems.push({ place, message: `There is no “${id}” in this record.` });
    return found ?? [];
  });
}

/** What follows from other facts; nothing here is a guess. */
function derive(facts: PlainFacts, person: PlainFacts): PlainFacts {
  return withoutSilence(withAge(facts, person));
}

/** A record can be silent between clauses only where a statute is known at all. */
function withoutSilence(facts: PlainFacts): PlainFacts {
  const unnamed = facts.statute === undefined || facts.statute === null;
  return unnamed ? { ...facts, recordSilent: false } : facts;
}

/** The age at the offense follows from two dates; what was said of it directly wins. */
function withAge(facts: PlainFacts, person: PlainFacts): PlainFacts {
  if (facts.ageAtOffense !== undefined && facts.ageAtOffense !== null) return facts;
  const { offenseDate } = facts;
  const { birthDate } = person;
  if (typeof offenseDate !== "string" || typeof birthDate !== "string") return facts;
  const offense = parseEdtf(offenseDate);
  const birth = parseEdtf(birthDate);
  if (!offense.ok || !birth.ok) return facts;
  const age = ageBetween(birth.date, offense.date);
  return age === undefined ? facts : { ...facts, ageAtOffense: age };
}

/** Full years at the offense; undefined where a date is not known or the two contradict each other. */
export function ageBetween(
  birth: EdtfDate | undefined,
  offense: EdtfDate | undefined,
): { readonly least: number; readonly most: number } | undefined {
  if (birth === undefined || offense === undefined) return undefined;
  const { least, most } = fullYearsBetween(birth, offense);
  return most < 0 ? undefined : { least, most };
}

function layOut(kind: string, id: string, facts: PlainFacts, problems: SituationProblem[]): Subject {
  const known: Record<string, Knowledge> = {};
  for (const [name, value] of Object.entries(facts)) {
    const read = knowledgeOf(`${kind}.${name}`, value);
    if (typeof read === "string") problems.push({ place: `${kind}:${id} ${name}`, message: read });
    else known[name] = read;
  }
  return subject(layout, kind, id, known);
}

/** What a plain value says of a fact, or a sentence on what is wrong with it and how to write it. */
export function knowledgeOf(path: string, value: PlainValue | undefined): Knowledge | string {
  const type: FactType | undefined = Object.hasOwn(vocabulary.facts, path)
    ? vocabulary.facts[path as FactPath].type
    : undefined;
  if (type === undefined) return `There is no fact of this name. ${suggestion(path)}`;
  if (value === null || value === undefined) return unknown;
  switch (type.kind) {
    case "boolean":
      return oneOf(value, ["true", "false"], "true or false");
    case "choice":
      return oneOf(value, type.values, `one of ${type.values.join(", ")}`);
    case "entry":
      return entries(value, type.entries, path === "charge.stateStatute" ? stateEntriesOf : federalEntriesOf);
    case "set":
      return members(value, type.members);
    case "number":
      return range(value, type.least, type.most);
    case "date":
      return days(value);
  }
}

function suggestion(path: string): string {
  const kind = path.slice(0, path.indexOf(".") + 1);
  const names = Object.keys(vocabulary.facts).filter((known) => known.startsWith(kind));
  return `Known are: ${names.map((name) => name.slice(kind.length)).join(", ")}.`;
}

function valuesIn(value: PlainValue): readonly unknown[] {
  return typeof value === "object" && value !== null && "oneOf" in value ? value.oneOf : [value];
}

function oneOf(value: PlainValue, allowed: readonly string[], words: string): Knowledge | string {
  const values = valuesIn(value);
  const fit = values.every(
    (each) => (typeof each === "string" || typeof each === "boolean") && allowed.includes(String(each)),
  );
  if (!fit || values.length === 0) return `This value is not known here. Write ${words}, or null where it is unknown.`;
  return { kind: "oneOf", values: values.map(String) };
}

function federalEntriesOf(text: string): readonly string[] {
  return chargedOffenseOf(text).entries;
}

/** A full citation names its state: “Cal. Penal Code § 647(b)”. */
function stateEntriesOf(text: string): readonly string[] {
  const code = stateNamedIn(text);
  return code === undefined ? ["?"] : stateOffenseOf(code, text).entries;
}

function entries(
  value: PlainValue,
  allowed: readonly string[],
  read: (text: string) => readonly string[],
): Knowledge | string {
  const known = allowedIn(allowed);
  const found = valuesIn(value).flatMap((each): readonly string[] => {
    if (typeof each !== "string") return ["?"];
    return known.has(each) ? [each] : read(each);
  });
  if (found.some((each) => !known.has(each))) {
    return "Write a statute as text, such as “18 U.S.C. § 2113(a)” or “Cal. Penal Code § 647(b)”.";
  }
  return found.length === 0 ? unknown : { kind: "oneOf", values: [...new Set(found)] };
}

const allowedSets = new WeakMap<readonly string[], ReadonlySet<string>>();

function allowedIn(allowed: readonly string[]): ReadonlySet<string> {
  const known = allowedSets.get(allowed) ?? new Set(allowed);
  allowedSets.set(allowed, known);
  return known;
}

function members(value: PlainValue, allowed: readonly string[]): Knowledge | string {
  const some = typeof value === "object" && value !== null && "atLeast" in value;
  const list: unknown = some ? value.atLeast : value;
  if (!Array.isArray(list)) {
    return `Write a list with any of ${allowed.join(", ")}; an empty list says none, {"atLeast": [...]} that there may be more.`;
  }
  const words = list.filter((each): each is string => typeof each === "string" && allowed.includes(each));
  if (words.length !== list.length) return `The list may hold ${allowed.join(", ")}.`;
  return { kind: "members", certain: words, possible: some ? allowed : words };
}

function range(value: PlainValue, least: number, most: number): Knowledge | string {
  const bounds =
    typeof value === "number"
      ? { least: value, most: value }
      : typeof value === "object" &&
          value !== null &&
          !Array.isArray(value) &&
          !("oneOf" in value) &&
          !("atLeast" in value)
        ? { least, most, ...(value as { least?: number; most?: number }) }
        : undefined;
  const whole = bounds !== undefined && Number.isInteger(bounds.least) && Number.isInteger(bounds.most);
  if (!whole || bounds.least > bounds.most || bounds.least < least || bounds.most > most) {
    return `Write a whole number from ${least} to ${most}, or a range such as {"least": 14, "most": 17}.`;
  }
  return { kind: "range", ...bounds };
}

function days(value: PlainValue): Knowledge | string {
  const texts = valuesIn(value);
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const text of texts) {
    const parsed = typeof text === "string" ? parseEdtf(text) : undefined;
    if (parsed === undefined || !parsed.ok)
      return parsed?.ok === false ? parsed.problem : "Write a date such as 2014-05.";
    least = Math.min(least, parsed.date.earliest);
    most = Math.max(most, parsed.date.latest);
  }
  return { kind: "range", least, most };
}
