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
import { type Casefile, casefileOf, type Screen } from "@setaside/relief";
import type { Statements } from "./protocol.ts";

/** A casefile with what the attorney states, and in words what could not be taken. */
export interface Stated {
  readonly casefile: Casefile;
  readonly problems: readonly string[];
}

/**
 * Lays what the attorney states over what was read. An outcome has no subject of
 * its own in the log, so a statement on one restates the charge's whole list;
 * an offense booked without a case is written into the log first.
 * @param screened the findings in which the attorney saw the offenses booked
 */
export function withStatements(log: CasefileLog, statements: Statements, screened: Screen): Stated {
  const facts = factsWithOutcomes(log, statements.facts);
  const named = new Set([...Object.keys(facts), ...Object.keys(statements.conclusions)]);
  const grown = logOf([...log.assertions, ...bookings(log, screened, named)]);
  const read = logFromFacts({ schema: "setaside.facts/1", facts, conclusions: statements.conclusions }, grown);
  if (!read.ok) return { casefile: casefileOf(grown), problems: read.problems.map(({ message }) => message) };
  return { casefile: { log: read.log, conclusions: read.conclusions, wildcard: read.wildcard }, problems: [] };
}

type Facts = Statements["facts"];

/** Turns `outcome:<charge>/<n>` into the charge's outcomes, the n-th of those that are known changed. */
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
    if (Array.isArray(outcomes)) facts[key] = { ...facts[key], outcomes: changed(outcomes, Number(nth), values) };
  }
  return facts;
}

function changed(outcomes: readonly Json[], nth: number, values: Readonly<Record<string, Json>>): readonly Json[] {
  let known = 0;
  return outcomes.map((each) => {
    if (typeof each !== "object" || each === null || Array.isArray(each)) return each;
    const outcome = each as Readonly<Record<string, Json>>;
    return outcome.class !== "unknown" && ++known === nth ? { ...outcome, ...values } : each;
  });
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
