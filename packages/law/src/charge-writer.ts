import { type EdtfDate, parseEdtf } from "@setaside/citation";
import {
  type Layout,
  layoutOf,
  type Packed,
  packed,
  put,
  type Related,
  relate,
  relationPlace,
  type Scope,
  type Subject,
  scopeOf,
  subject,
} from "@setaside/logic";
import { ageBetween, knowledgeOf, mayHaveEndedSince, type PlainValue } from "./situation.ts";
import { type ConclusionId, type FactPath, vocabulary } from "./vocabulary.ts";

/** Overwrites one fact: null or undefined for unknown. Returns a sentence on a value that the fact can't have; it is then unknown. */
export type FactWriter = (value: PlainValue | undefined) => string | undefined;

/**
 * One person, charge, arrest for it, episode and outcome, laid out once and
 * overwritten row after row. It gives what `subjectsOf` gives for a situation
 * of these (a test holds the two together) in under a hundredth of the time, because
 * what a value says of a fact is worked out when the value is first met.
 *
 * What was written stays until it is overwritten: write every column of every
 * row. A row with several episodes, several outcomes or links to other charges
 * needs `subjectsOf`.
 */
export interface ChargeWriter {
  readonly layout: Layout;
  /** The writer of a fact. Ask once for each column and keep it. A conflict and a range are objects and are not remembered. */
  readonly fact: (path: FactPath) => FactWriter;
  /** The writer of counsel's conclusion on the charge; null or undefined where there is none. */
  readonly conclusion: (element: ConclusionId) => (met: boolean | null | undefined) => void;
  /** What is said of the person's episodes; allocates. */
  readonly episodes: (said: EpisodesSaid) => void;
  /** The subjects as written. The same object each time: evaluate before writing the next row. */
  readonly scope: () => Scope;
}

export interface EpisodesSaid {
  /** The episode written here is on record. */
  readonly recorded: boolean;
  /** The charge is said to have come from it; otherwise from any of the person's. */
  readonly named?: boolean;
  /** The person or counsel says that there were no other episodes. */
  readonly noOthers?: boolean;
}

const layout = layoutOf(vocabulary);

/** A writer in which nothing is known yet: one episode is recorded, and there may be others. */
export function chargeWriter(): ChargeWriter {
  const made = {
    person: subject(layout, "person", "person"),
    episode: subject(layout, "episode", "episode"),
    charge: subject(layout, "charge", "charge"),
    outcome: subject(layout, "outcome", "outcome"),
    arrest: subject(layout, "arrest", "arrest"),
  };
  const { person, charge, outcome, arrest } = made;
  const scope = scopeOf(layout, [person, charge, arrest]);
  const derived = derivedFacts(charge);
  const outcomes = outcomeLists(outcome);
  const episodes = ({ recorded, named = false, noOthers = false }: EpisodesSaid) => {
    const items = recorded ? [made.episode] : [];
    if (named) relate(layout, charge, "episodes", items, true);
    else
      relate(layout, charge, "episodes", items, noOthers && recorded, { relation: "person.episodes", subject: person });
  };
  episodes({ recorded: true });
  relate(layout, arrest, "charges", [charge], true);
  let outcomeClass: PlainValue | undefined;
  return {
    layout,
    fact: (path) => {
      const write = writerOf(path, made[path.slice(0, path.indexOf(".")) as keyof typeof made]);
      if (path === "outcome.class") {
        return (value) => {
          outcomeClass = value;
          return value === "unknown" ? write(null) : write(value);
        };
      }
      return derived.watching(path, write);
    },
    conclusion: (element) => {
      const index = layout.conclusions.get(element);
      if (index === undefined) throw new Error(`counsel can't conclude on "${element}"`);
      return (met) => {
        charge.conclusions[index] = met === null || met === undefined ? 0 : met ? 2 : 1;
      };
    },
    episodes,
    scope: () => {
      derived.settle();
      charge.related[outcomes.at] = outcomes.of(outcomeClass);
      return scope;
    },
  };
}

/** The lists of outcomes that one outcome makes, by its class. */
function outcomeLists(outcome: Subject) {
  const unknown: Related = { items: [], complete: false };
  const standing: Related = { items: [outcome], complete: true };
  const openEnded: Related = { items: [outcome], complete: false };
  return {
    at: relationPlace(layout, "charge.outcomes").at,
    of(value: PlainValue | undefined): Related {
      if (value === null || value === undefined || value === "unknown") return unknown;
      return typeof value === "string" && mayHaveEndedSince([{ class: value }]) ? openEnded : standing;
    },
  };
}

/** More distinct values than this of one fact, and what was remembered of them is let go. */
const mostRemembered = 10_000;
/** Longer texts, in characters, are read each time. */
const longestRemembered = 200;

/** What a value says of a fact, or what is wrong with it. */
type Meaning = Packed | string;

function meaningOf(path: FactPath, value: PlainValue | undefined): Meaning {
  const knowledge = knowledgeOf(path, value);
  return typeof knowledge === "string" ? knowledge : packed(layout, path, knowledge);
}

function writerOf(path: FactPath, into: Subject): FactWriter {
  const unknown = packed(layout, path, { kind: "unknown" });
  const meanings = new Map<PlainValue, Meaning>();
  const { type } = vocabulary.facts[path];
  const ofList = type.kind === "set" ? listMeanings(path, type.members) : undefined;
  const remember = (value: string | number | boolean): Meaning => {
    const found = meaningOf(path, value);
    if (meanings.size >= mostRemembered) meanings.clear();
    if (typeof value !== "string" || value.length <= longestRemembered) meanings.set(value, found);
    return found;
  };
  return (value) => {
    if (value === null || value === undefined) {
      put(into, unknown);
      return undefined;
    }
    const found =
      typeof value !== "object"
        ? (meanings.get(value) ?? remember(value))
        : (ofList?.(value) ?? meaningOf(path, value));
    if (typeof found === "string") {
      put(into, unknown);
      return found;
    }
    put(into, found);
    return undefined;
  };
}

/** What a list of a set's members says, remembered by its members and not by the list; undefined for what is no such list. */
function listMeanings(path: FactPath, members: readonly string[]): (value: PlainValue) => Meaning | undefined {
  const bits = new Map(members.map((member, at) => [member, 1 << at]));
  const meanings = new Map<number, Meaning>();
  return (value) => {
    if (!Array.isArray(value)) return undefined;
    let mask = 0;
    for (let i = 0; i < value.length; i += 1) mask |= bits.get(value[i]) ?? notAMember;
    if (mask < 0) return undefined;
    let found = meanings.get(mask);
    if (found === undefined) {
      found = meaningOf(path, value as readonly string[]);
      meanings.set(mask, found);
    }
    return found;
  };
}

/** A set has at most 31 members, so the sign bit is free to mark a word that is none of them. */
const notAMember = 1 << 31;

/** A fact from which others follow, as it was written. */
interface Said {
  value: PlainValue | undefined;
}

/** What follows from other facts, as `subjectsOf` derives it. */
function derivedFacts(charge: Subject) {
  const silence = writerOf("charge.recordSilent", charge);
  const age = writerOf("charge.ageAtOffense", charge);
  const dates = new Map<string, EdtfDate | undefined>();
  const statute: Said = { value: undefined };
  const saidSilence: Said = { value: undefined };
  const saidAge: Said = { value: undefined };
  const offense: Said = { value: undefined };
  const birth: Said = { value: undefined };
  const sources: { readonly [P in FactPath]?: Said } = {
    "charge.statute": statute,
    "charge.recordSilent": saidSilence,
    "charge.ageAtOffense": saidAge,
    "charge.offenseDate": offense,
    "person.birthDate": birth,
  };
  let stale = true;
  const parsed = ({ value }: Said): EdtfDate | undefined => {
    if (typeof value !== "string") return undefined;
    if (dates.has(value)) return dates.get(value);
    const read = parseEdtf(value);
    const found = read.ok ? read.date : undefined;
    if (dates.size >= mostRemembered) dates.clear();
    if (value.length <= longestRemembered) dates.set(value, found);
    return found;
  };
  return {
    watching(path: FactPath, write: FactWriter): FactWriter {
      const said = sources[path];
      if (said === undefined) return write;
      return (value) => {
        said.value = value;
        stale = true;
        return write(value);
      };
    },
    settle(): void {
      if (!stale) return;
      stale = false;
      silence(statute.value === undefined || statute.value === null ? false : saidSilence.value);
      age(saidAge.value ?? (birth.value === undefined ? null : ageBetween(parsed(birth), parsed(offense))));
    },
  };
}
