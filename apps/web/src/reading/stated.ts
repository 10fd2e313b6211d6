import {
  type Assertion,
  assertion,
  type CasefileLog,
  indexLog,
  type Json,
  liveValues,
  logFromFacts,
  logOf,
  type SubjectId,
  undated,
} from "@setaside/casefile";
import { findCourt } from "@setaside/citation";
import { type Casefile, casefileOf, checkFacts, type Screen } from "@setaside/relief";
import { factsFileOf, noStatements } from "../findings/statements.ts";
import type { Refused, Statements } from "./protocol.ts";

/** A casefile with what the attorney states, what of it was taken, and in words what was not. */
export interface Stated {
  readonly casefile: Casefile;
  /** What was taken, as a facts file says it. */
  readonly taken: Statements;
  readonly problems: readonly Refused[];
}

/**
 * Lays what the attorney states over what was read. An outcome has no subject of
 * its own in the log, so a statement on one restates the charge's whole list;
 * an offense booked without a case is written into the log first. A statement
 * that is refused is left out and named; all others stand.
 * @param screened the findings in which the attorney saw the offenses booked
 */
export function withStatements(log: CasefileLog, statements: Statements, screened: Screen): Stated {
  let taken: Statements = { ...statements, facts: factsWithOutcomes(log, statements.facts) };
  const refused: Refused[] = [];
  for (;;) {
    const named = new Set([...Object.keys(taken.facts), ...Object.keys(taken.conclusions)]);
    const grown = logOf([...log.assertions, ...bookings(log, screened, named)]);
    const read = logFromFacts(factsFileOf(taken), grown);
    if (read.ok) {
      const { conclusions, wildcard } = read;
      return { casefile: { log: read.log, conclusions, wildcard }, taken, problems: refused };
    }
    const found = read.problems.map(({ path, message }) => ({ ...entryAt(path), message }));
    const kept = without(taken, found);
    refused.push(...found);
    // What concerns no one entry leaves nothing that could be taken.
    if (sizeOf(kept) === sizeOf(taken)) return { casefile: casefileOf(grown), taken: noStatements, problems: refused };
    taken = kept;
  }
}

/**
 * The same without the facts that the law's vocabulary does not understand:
 * they stay unknown, and the command line would refuse a whole file for one of
 * them. Those of which the findings' own remarks do not speak are named.
 */
export function understood({ casefile, taken, problems }: Stated, { remarks }: Screen): Stated {
  const found = checkFacts(factsFileOf(taken), casefile.log).map(({ path, message }) => ({
    ...entryAt(path),
    message,
  }));
  const remarked = new Set(remarks.map(({ place }) => place));
  const unsaid = found.filter(({ subject = "", name }) => {
    const place = subject === "person" ? "person:person" : subject;
    return !remarked.has(`${place} ${name}`);
  });
  return { casefile, taken: without(taken, found), problems: [...problems, ...unsaid] };
}

interface Entry {
  readonly list?: string;
  readonly subject?: string;
  /** Of a fact or an element; without it, all that is said of the subject is meant. */
  readonly name?: string;
}

/** The statement at a JSON Pointer (RFC 6901) into a facts file. */
function entryAt(path: string): Entry {
  const [, list, subject, name] = path.split("/").map((each) => each.replaceAll("~1", "/").replaceAll("~0", "~"));
  return {
    ...(list === undefined ? {} : { list }),
    ...(subject === undefined ? {} : { subject }),
    ...(name === undefined ? {} : { name }),
  };
}

function without({ facts, conclusions }: Statements, entries: readonly Entry[]): Statements {
  const keep = <T>(list: string, table: Readonly<Record<string, Readonly<Record<string, T>>>>) =>
    Object.fromEntries(
      Object.entries(table).flatMap(([subject, said]) => {
        const dropped = entries.filter((each) => each.list === list && each.subject === subject);
        if (dropped.some(({ name }) => name === undefined)) return [];
        const kept = Object.entries(said).filter(([each]) => !dropped.some(({ name }) => name === each));
        return kept.length === 0 && dropped.length > 0 ? [] : [[subject, Object.fromEntries(kept)]];
      }),
    );
  return { facts: keep("facts", facts), conclusions: keep("conclusions", conclusions) };
}

function sizeOf({ facts, conclusions }: Statements): number {
  const subjects = [...Object.values(facts), ...Object.values(conclusions)];
  return subjects.reduce((sum, said) => sum + 1 + Object.keys(said).length, 0);
}

type Facts = Statements["facts"];

/**
 * Turns `outcome:<charge>/<n>` into the charge's outcomes, the n-th of those
 * that are known changed. Where the attorney herself says how the charge ended,
 * or no list stands, it is said of the charge.
 */
function factsWithOutcomes(log: CasefileLog, stated: Facts): Facts {
  const facts: Record<string, Record<string, Json>> = {};
  for (const [subject, values] of Object.entries(stated)) {
    const [, charge, nth] = /^outcome:(.+)\/(\d+)$/.exec(subject) ?? [];
    if (charge === undefined) {
      facts[subject] = { ...facts[subject], ...values };
      continue;
    }
    const key = `charge:${charge}` as SubjectId;
    const outcomes = facts[key]?.outcomes ?? liveValues(log, key, "outcomes")[0]?.value;
    const listed = Array.isArray(outcomes) && typeof stated[key]?.disposition !== "string";
    const restated = listed ? changed(outcomes, Number(nth), values) : undefined;
    facts[key] = { ...facts[key], ...(restated === undefined ? ofCharge(values) : { outcomes: restated }) };
  }
  return facts;
}

/** What is said of an outcome, said of its charge. */
function ofCharge(values: Readonly<Record<string, Json>>): Record<string, Json> {
  const { by, class: disposition } = values;
  return {
    ...(by === undefined ? {} : { dismissedBy: by }),
    ...(disposition === undefined ? {} : { disposition }),
  };
}

/** The outcomes with the n-th of those known changed; undefined when there is none. */
function changed(
  outcomes: readonly Json[],
  nth: number,
  values: Readonly<Record<string, Json>>,
): readonly Json[] | undefined {
  let known = 0;
  const next = outcomes.map((each) => {
    if (typeof each !== "object" || each === null || Array.isArray(each)) return each;
    const outcome = each as Readonly<Record<string, Json>>;
    return outcome.class !== "unknown" && ++known === nth ? { ...outcome, ...values } : each;
  });
  return known < nth ? undefined : next;
}

/** The offenses booked of each arrest of which one is named, as charges of their own: all of them, or the others would be lost. */
function bookings(log: CasefileLog, screened: Screen, named: ReadonlySet<string>): readonly Assertion[] {
  const { subjects } = indexLog(log);
  return screened.arrests.flatMap((arrest) => {
    const booked = arrest.charges.filter((id) => !subjects.has(`charge:${id}`));
    if (!booked.some((id) => named.has(`charge:${id}`))) return [];
    const circuit = arrest.district === null ? undefined : findCourt(arrest.district)?.circuit;
    return booked.flatMap((id, at) => {
      const words = screened.charges.find((charge) => charge.id === id);
      const state = (fact: string, value: Json) => byAttorney(`charge:${id}`, fact, value);
      return [
        state("arrest", arrest.id),
        state("count", { number: at + 1, suffix: "", list: "booked" }),
        ...(words === undefined || words.statute === "statute not stated" ? [] : [state("statute", words.statute)]),
        ...(circuit === undefined ? [] : [state("circuit", circuit)]),
      ];
    });
  });
}

function byAttorney(subject: SubjectId, fact: string, value: Json): Assertion {
  return assertion({
    subject,
    fact,
    value,
    source: { kind: "person", speaker: "attorney" },
    by: "page/1",
    at: undated,
    supersedes: [],
  });
}
