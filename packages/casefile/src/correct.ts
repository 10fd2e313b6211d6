import type { Assertion, AssertionContent, SubjectId } from "./assertion.ts";
import { indexLog, type LogIndex, liveValues } from "./live.ts";
import { assertion, type CasefileLog, logOf } from "./log.ts";
import { retracted } from "./values.ts";

/** An assertion's content before it is known what it corrects. */
export type NewContent = Omit<AssertionContent, "supersedes">;

/** Who writes a correction, when, and on whose word. */
export type Signature = Pick<AssertionContent, "by" | "at" | "source">;

function grown(log: CasefileLog | LogIndex, more: readonly Assertion[]): CasefileLog {
  return logOf([...indexLog(log).log.assertions, ...more]);
}

/** The log with `content` in it, correcting the assertions `ids`, which are kept. */
export function supersede(log: CasefileLog | LogIndex, ids: readonly string[], content: NewContent): CasefileLog {
  return grown(log, [assertion({ ...content, supersedes: ids })]);
}

/** The log with `content` in place of every live value of its fact: also how a conflict is settled. */
export function correct(log: CasefileLog | LogIndex, content: NewContent): CasefileLog {
  return supersede(log, liveIds(log, content.subject, content.fact), content);
}

/** The log in which nothing stands for `fact` of `subject`; what was said stays in its history. */
export function retract(log: CasefileLog | LogIndex, subject: SubjectId, fact: string, by: Signature): CasefileLog {
  return correct(log, { subject, fact, value: retracted, ...by });
}

/**
 * The log in which the assertion `id` no longer stands and what it alone
 * corrected stands again, restated over the signature `by` with its own source.
 * Where others corrected the same, what they say stands; where there is nothing
 * to go back to, a retraction does. The log is returned unchanged when `id` is
 * not in it or no longer stands: then there is nothing to undo.
 */
export function undo(log: CasefileLog | LogIndex, id: string, by: Signature): CasefileLog {
  const index = indexLog(log);
  const undone = index.log.assertions.find((each) => each.id === id);
  if (undone === undefined || index.superseded.has(id)) return index.log;
  const { subject, fact } = undone;
  const byOthers = new Set(index.log.assertions.flatMap((each) => (each.id === id ? [] : each.supersedes)));
  const before = index.log.assertions.filter((each) => undone.supersedes.includes(each.id) && !byOthers.has(each.id));
  const beside = liveValues(index, subject, fact).flatMap((live) => live.assertions.filter((each) => each.id !== id));
  const restored = (before.length > 0 ? before : beside).map(({ id: _, ...content }) =>
    assertion({ ...content, by: by.by, at: by.at, supersedes: [id] }),
  );
  if (restored.length > 0) return grown(index, restored);
  return grown(index, [assertion({ subject, fact, value: retracted, ...by, supersedes: [id] })]);
}

/** Ids of the assertions that give `fact` of `subject` its live values; answers without a value are not among them. */
function liveIds(log: CasefileLog | LogIndex, subject: SubjectId, fact: string): readonly string[] {
  return liveValues(log, subject, fact).flatMap((live) => live.assertions.map((each) => each.id));
}
