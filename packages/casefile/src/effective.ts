import type { Json, SubjectId } from "./assertion.ts";
import { type CardinalityTable, cardinalityOf, defaultCardinality, kindOf } from "./cardinality.ts";
import { indexLog, type LogIndex, liveValues } from "./live.ts";
import type { CasefileLog } from "./log.ts";
import { isUnknown } from "./values.ts";
import { members } from "./view.ts";

/** The kinds of which a facts file may speak as a whole. */
export const wildcardKinds = ["charge", "arrest", "episode"] as const;
export type WildcardKind = (typeof wildcardKinds)[number];

/** What is stated of every subject of a kind (`charge:*`) that says nothing of its own. */
export type Wildcard = Readonly<Partial<Record<WildcardKind, Readonly<Record<string, Json>>>>>;

/** What is known of a fact. A conflict is any of its values until it is settled. */
export type Effective =
  | { readonly state: "unknown" }
  | { readonly state: "known"; readonly value: Json }
  | { readonly state: "conflict"; readonly values: readonly Json[] };

const unknown: Effective = Object.freeze({ state: "unknown" });

/**
 * What is known of `fact` of `subject`: what stands in the log, else what
 * `wildcard` states of its kind. A live `null` or retraction is somebody's word
 * that it is not known: it keeps the wildcard out, and beside another value it
 * leaves the fact unknown, the widest of the values in conflict. The members of a
 * set fact are one list.
 */
export function effective(
  log: CasefileLog | LogIndex,
  wildcard: Wildcard,
  subject: SubjectId,
  fact: string,
  table: CardinalityTable = defaultCardinality,
): Effective {
  const index = indexLog(log);
  const live = liveValues(index, subject, fact);
  const [only, second] = live;
  if (only === undefined) return ofKind(wildcard, subject, fact);
  if (cardinalityOf(subject, fact, table) === "set") {
    const found = members({ index }, subject, fact).map(({ value }) => value);
    return found.length === 0 && live.some(({ value }) => isUnknown(value))
      ? unknown
      : { state: "known", value: found };
  }
  if (live.some(({ value }) => isUnknown(value))) return unknown;
  if (second === undefined) return { state: "known", value: only.value };
  return { state: "conflict", values: live.map(({ value }) => value) };
}

function ofKind(wildcard: Wildcard, subject: SubjectId, fact: string): Effective {
  const kind = wildcardKinds.find((each) => each === kindOf(subject));
  const stated = kind === undefined ? undefined : wildcard[kind];
  const value = stated !== undefined && Object.hasOwn(stated, fact) ? stated[fact] : null;
  return value === null || value === undefined || isUnknown(value) ? unknown : { state: "known", value };
}
