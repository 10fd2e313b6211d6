import type { Assertion, Json, SubjectId, SubjectKind } from "./assertion.ts";
import { type CardinalityTable, cardinalityOf, defaultCardinality, kindOf } from "./cardinality.ts";
import type { CasefileLog } from "./log.ts";
import { inOrder } from "./order.ts";
import type { Conflict } from "./record.ts";
import { canonical, isPass } from "./values.ts";

/** One value that stands, with every live assertion that says it: two sources of one value are not a conflict. */
export interface LiveValue {
  readonly value: Json;
  /** At least one, sorted by id. */
  readonly assertions: readonly Assertion[];
}

interface FactEntry {
  readonly said: Assertion[];
  readonly live: LiveValue[];
  readonly passed: Assertion[];
}

/** A log laid out by subject and fact, built once in time linear in the log, so that every view is linear too. */
export interface LogIndex {
  readonly log: CasefileLog;
  /** Ids that a later assertion corrects. */
  readonly superseded: ReadonlySet<string>;
  readonly subjects: ReadonlyMap<SubjectId, ReadonlyMap<string, FactEntry>>;
}

const built = new WeakMap<CasefileLog, LogIndex>();

/** The index of `log`; asked again for the same log, the same index. Every view takes either. */
export function indexLog(log: CasefileLog | LogIndex): LogIndex {
  if ("subjects" in log) return log;
  const known = built.get(log);
  if (known !== undefined) return known;
  const superseded = new Set(log.assertions.flatMap((each) => each.supersedes));
  const subjects = new Map<SubjectId, Map<string, FactEntry>>();
  for (const each of log.assertions) {
    const facts = subjects.get(each.subject) ?? new Map<string, FactEntry>();
    subjects.set(each.subject, facts);
    const entry = facts.get(each.fact) ?? { said: [], live: [], passed: [] };
    facts.set(each.fact, entry);
    entry.said.push(each);
  }
  for (const facts of subjects.values()) for (const entry of facts.values()) settle(entry, superseded);
  const index: LogIndex = Object.freeze({ log, superseded, subjects });
  if (Object.isFrozen(log)) built.set(log, index);
  return index;
}

function settle(entry: FactEntry, superseded: ReadonlySet<string>): void {
  const byValue = new Map<string, { value: Json; assertions: Assertion[] }>();
  for (const each of entry.said) {
    if (superseded.has(each.id)) continue;
    if (isPass(each.value)) {
      entry.passed.push(each);
      continue;
    }
    const key = canonical(each.value);
    const same = byValue.get(key);
    if (same === undefined) byValue.set(key, { value: each.value, assertions: [each] });
    else same.assertions.push(each);
  }
  entry.live.push(...[...byValue].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, live]) => live));
}

/** The different values that stand for `fact` of `subject`, in the order of their canonical form; empty when none. */
export function liveValues(log: CasefileLog | LogIndex, subject: SubjectId, fact: string): readonly LiveValue[] {
  return indexLog(log).subjects.get(subject)?.get(fact)?.live ?? [];
}

/** The names of the facts about which anything was ever said of `subject`, sorted. */
export function factsOf(log: CasefileLog | LogIndex, subject: SubjectId): readonly string[] {
  return [...(indexLog(log).subjects.get(subject)?.keys() ?? [])].sort();
}

/** The subjects of a kind, or all, in natural order (`…:2` before `…:10`). */
export function subjects(log: CasefileLog | LogIndex, kind?: SubjectKind | "person"): readonly SubjectId[] {
  const all = [...indexLog(log).subjects.keys()];
  return (kind === undefined ? all : all.filter((each) => kindOf(each) === kind)).sort(inOrder);
}

/**
 * Everything ever said on `fact` of `subject`, corrected or not, what was
 * corrected before what corrects it and otherwise by time written, then id.
 */
export function history(log: CasefileLog | LogIndex, subject: SubjectId, fact: string): readonly Assertion[] {
  const said = indexLog(log).subjects.get(subject)?.get(fact)?.said ?? [];
  const byTime = [...said].sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
  const untold = new Map(byTime.map((each) => [each.id, each]));
  const told: Assertion[] = [];
  // A stack of its own, so that a very long chain of corrections cannot exhaust the program's.
  for (const first of byTime) {
    const stack = untold.delete(first.id) ? [{ each: first, next: 0 }] : [];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const id = top.each.supersedes[top.next++];
      const earlier = id === undefined ? undefined : untold.get(id);
      if (earlier !== undefined && untold.delete(earlier.id)) stack.push({ each: earlier, next: 0 });
      if (id === undefined) {
        told.push(top.each);
        stack.pop();
      }
    }
  }
  return told;
}

/** The live answers without a value ("not sure", "skip"): their speakers are not asked this again. */
export function passes(log: CasefileLog | LogIndex, subject: SubjectId, fact: string): readonly Assertion[] {
  return indexLog(log).subjects.get(subject)?.get(fact)?.passed ?? [];
}

/** Every fact of cardinality `one` with two or more different live values, by subject and fact. None of them wins. */
export function conflicts(
  log: CasefileLog | LogIndex,
  table: CardinalityTable = defaultCardinality,
): readonly Conflict[] {
  const index = indexLog(log);
  return subjects(index).flatMap((subject) =>
    factsOf(index, subject)
      .filter((fact) => cardinalityOf(subject, fact, table) === "one")
      .map((fact) => ({ subject, fact, values: liveValues(index, subject, fact).map(({ value }) => value) }))
      .filter(({ values }) => values.length > 1),
  );
}
