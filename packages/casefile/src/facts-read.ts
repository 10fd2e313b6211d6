import { type Assertion, type Json, type SubjectId, type SubjectKind, undated } from "./assertion.ts";
import { kindOf } from "./cardinality.ts";
import type { Conclusion } from "./conclusion.ts";
import { type Wildcard, type WildcardKind, wildcardKinds } from "./effective.ts";
import { type ConcludedElement, factsFile } from "./facts-schema.ts";
import { indexLog, type LogIndex, liveValues, subjects } from "./live.ts";
import { assertion, type CasefileLog, logOf } from "./log.ts";
import { pointer } from "./pointer.ts";
import { firstOf, isTooDeep, type Problem, problemsOf, tooDeep } from "./problem.ts";
import type { Remark } from "./record.ts";
import type { WritingMeta } from "./scribe.ts";
import { statuteOf } from "./statute-value.ts";
import { arrestOfBooking, existsFact, withoutKind } from "./structure.ts";
import { canonical, isPass, markOf } from "./values.ts";

export type FactsReading =
  | {
      readonly ok: true;
      /** The log that was given, with what the file states. */
      readonly log: CasefileLog;
      readonly conclusions: readonly Conclusion[];
      readonly wildcard: Wildcard;
      readonly remarks: readonly Remark[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** As many known ids as help a person find the right one. */
const idsListed = 20;

/**
 * Reads a facts file (`setaside.facts/1`) from parsed JSON onto `log`: the
 * attorney's own assertions, which supersede every live value that differs from
 * hers (one that is the same stays beside hers, with its document). `null` says
 * that a fact is not known, and supersedes too. What is stated of `charge:*`,
 * `arrest:*` or `episode:*` is returned apart, for `effective`; it supersedes
 * nothing. Subjects must be in the log, except episodes, which the file makes, and
 * offenses of an arrest in the log.
 *
 * Whether a fact of that name exists is not known here: the caller checks names
 * and values by the law's vocabulary. `meta` says who and when; without it the
 * assertions are by `facts/1`, `undated`.
 */
export function logFromFacts(
  json: unknown,
  log: CasefileLog,
  meta: WritingMeta = { by: "facts/1", at: undated },
): FactsReading {
  if (isTooDeep(json)) return { ok: false, problems: [tooDeep] };
  const parsed = factsFile.safeParse(json);
  if (!parsed.success) return { ok: false, problems: firstOf(problemsOf(parsed.error)) };
  const index = indexLog(log);
  const problems: Problem[] = [];
  const remarks: Remark[] = [];
  const written: Assertion[] = [];
  const wildcard: Partial<Record<WildcardKind, Record<string, Json>>> = {};
  const { facts = {}, conclusions = {} } = parsed.data;
  for (const [key, stated] of Object.entries(facts)) {
    const whole = wildcardKinds.find((kind) => key === `${kind}:*`);
    if (whole !== undefined) wildcard[whole] = stated;
    const problem = whole === undefined ? subjectProblem(index, key) : undefined;
    if (problem !== undefined) problems.push({ path: pointer(["facts", key]), message: problem });
    problems.push(...markProblems(stated, key, whole !== undefined));
    if (whole !== undefined || problem !== undefined) continue;
    const subject = key as SubjectId;
    if (kindOf(subject) === "episode") {
      if (!/^episode:[a-z]{0,8}-?\d{1,4}$/i.test(subject)) remarks.push(plainEpisodes);
      written.push(stating(index, subject, existsFact, true, meta));
    }
    if (isBooking(index, subject)) written.push(stating(index, subject, existsFact, true, meta));
    for (const [fact, value] of Object.entries(stated)) written.push(stating(index, subject, fact, value, meta));
  }
  const concluded = Object.entries(conclusions).flatMap(([key, elements]): Conclusion[] => {
    const problem = concludedProblem(index, key);
    if (problem !== undefined) problems.push({ path: pointer(["conclusions", key]), message: problem });
    if (problem !== undefined) return [];
    if (isBooking(index, key)) written.push(stating(index, key as SubjectId, existsFact, true, meta));
    return conclusionsOf(key as SubjectId, elements);
  });
  if (problems.length > 0) return { ok: false, problems: firstOf(problems) };
  const grown = logOf([...log.assertions, ...written]);
  return { ok: true, log: grown, conclusions: concluded, wildcard, remarks: remarks.slice(0, 1) };
}

const plainEpisodes: Remark = Object.freeze({
  code: "episode-name",
  message: "The id of an episode is printed with results. Number episodes e1, e2 … rather than naming them.",
});

function stating(index: LogIndex, subject: SubjectId, fact: string, value: Json, meta: WritingMeta): Assertion {
  const told =
    kindOf(subject) === "charge" && fact === "statute" && typeof value === "string" ? statuteOf(value) : value;
  const same = canonical(told);
  // An answer without a value ("not sure") corrects nobody.
  const differing = isPass(told)
    ? []
    : liveValues(index, subject, fact).filter((live) => canonical(live.value) !== same);
  return assertion({
    subject,
    fact,
    value: told,
    source: { kind: "person", speaker: meta.speaker ?? "attorney" },
    by: meta.by,
    at: meta.at,
    supersedes: differing.flatMap((live) => live.assertions.map(({ id }) => id)),
  });
}

/** Why `key` can't be a subject of facts, or undefined when it can. */
function subjectProblem(index: LogIndex, key: string): string | undefined {
  if (key === "person") return undefined;
  const kind = (["charge", "arrest", "case", "episode"] as const).find((each) => key.startsWith(`${each}:`));
  if (kind === undefined) {
    return "This is no subject. Write person, or an id that begins with charge:, arrest:, case: or episode:.";
  }
  if (key.endsWith(":*"))
    return `Only ${wildcardKinds.map((each) => `${each}:*`).join(", ")} speak of all of a kind. Name the ${kind}.`;
  if (kind === "episode") {
    return /^episode:[a-z0-9][\w-]{0,31}$/i.test(key) ? undefined : "Number the episode, such as episode:e1.";
  }
  return index.subjects.has(key as SubjectId) || isBooking(index, key) ? undefined : unknownId(index, kind);
}

/**
 * Whether `key` is an offense of an arrest on record, `charge:arrest:<arrest>:<n>`: an arrest was for an offense even
 * where the record tells none, and what is said of it makes it a charge.
 */
function isBooking(index: LogIndex, key: string): boolean {
  const booking = arrestOfBooking(withoutKind(key, "charge"));
  return booking !== undefined && index.subjects.has(`arrest:${booking.arrest}`);
}

function concludedProblem(index: LogIndex, key: string): string | undefined {
  if (key === "charge:*" || key === "arrest:*") return undefined;
  if (!/^(charge|arrest):/.test(key)) {
    return "Counsel concludes on charges and arrests. Write charge:*, arrest:*, or the id of one.";
  }
  return subjectProblem(index, key);
}

function unknownId(index: LogIndex, kind: SubjectKind): string {
  const all = subjects(index, kind);
  if (all.length === 0) return `The record has no ${kind} with this id; it has no ${kind} at all.`;
  const more = all.length > idsListed ? ` and ${all.length - idsListed} more` : "";
  return `The record has no ${kind} with this id. It has ${all.slice(0, idsListed).join(", ")}${more}.`;
}

function markProblems(stated: Readonly<Record<string, Json>>, key: string, whole: boolean): readonly Problem[] {
  return Object.entries(stated).flatMap(([fact, value]) => {
    const mark = markOf(value);
    if (mark === undefined || (!whole && ["not-sure", "skipped", "retracted"].includes(mark))) return [];
    const message = 'An object with the one key "$" has a meaning of its own. Write null for "not known".';
    return [{ path: pointer(["facts", key, fact]), message }];
  });
}

type Concluded =
  | boolean
  | { readonly value: boolean; readonly by?: string; readonly at?: string; readonly why?: string };

function conclusionsOf(subject: SubjectId, elements: Readonly<Record<string, Concluded>>): Conclusion[] {
  return Object.entries(elements).map(([element, said]) => ({
    subject,
    // The schema lets no other name through.
    element: element as ConcludedElement,
    wildcard: subject.endsWith(":*"),
    ...(typeof said === "boolean" ? { value: said } : said),
  }));
}
