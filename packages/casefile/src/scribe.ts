import type { Assertion, Json, ReadingConfidence, Source, Speaker, SubjectId } from "./assertion.ts";
import { assertion } from "./log.ts";
import { pointer } from "./pointer.ts";
import type { Problem } from "./problem.ts";
import type { Provenance, Remark } from "./record.ts";
import type { Path } from "./view.ts";

/** Who hands in a file that a person wrote, and when: no package reads the clock. */
export interface WritingMeta {
  /** The reader's name and version, or the person's key. */
  readonly by: string;
  /** ISO 8601 with zone; `undated` when not known. */
  readonly at: string;
  /** Whose word a value is that cites no document; the attorney's when not said. */
  readonly speaker?: Exclude<Speaker, "record">;
}

/** Turns the values of a record's file into assertions, each from the places its provenance names. */
export interface Scribe {
  /** States `value`, which stands at `path`; not where the file lists the fact among its conflicts. */
  state(subject: SubjectId, fact: string, value: Json | undefined, path: Path, confidence?: ReadingConfidence): void;
  /** The first place in a document that the file names for the value at `path`. */
  source(path: Path): Provenance | undefined;
  /** Whether only the file's conflicts may state this fact. */
  isSettled(subject: SubjectId, fact: string): boolean;
  remark(remark: Remark): void;
  problem(path: Path, message: string): void;
  readonly written: readonly Assertion[];
  readonly remarks: readonly Remark[];
  readonly problems: readonly Problem[];
}

function sure(confidence: ReadingConfidence | undefined): { confidence?: ReadingConfidence } {
  return confidence === undefined ? {} : { confidence };
}

/** A fact of a subject as one string. */
export function factKey(subject: SubjectId, fact: string): string {
  return `${subject} ${fact}`;
}

/** A scribe for one file; `settled` holds the `factKey` of each fact that only the file's conflicts may state. */
export function scribeFor(
  meta: WritingMeta,
  provenance: Readonly<Record<string, Provenance>>,
  settled: ReadonlySet<string>,
): Scribe {
  const written: Assertion[] = [];
  const remarks: Remark[] = [];
  const problems: Problem[] = [];
  const person: Source = { kind: "person", speaker: meta.speaker ?? "attorney" };
  const source = (path: Path): Provenance | undefined => {
    const at = pointer(path);
    return Object.hasOwn(provenance, at) ? provenance[at] : undefined;
  };
  const isSettled = (subject: SubjectId, fact: string) => settled.has(factKey(subject, fact));
  return {
    isSettled,
    written,
    remarks,
    problems,
    source,
    remark: (remark) => void remarks.push(remark),
    problem: (path, message) => void problems.push({ path: pointer(path), message }),
    state(subject, fact, value, path, inferred) {
      if (value === undefined || (path[0] !== "conflicts" && isSettled(subject, fact))) return;
      const content = { subject, fact, value, by: meta.by, at: meta.at, supersedes: [] };
      const first = source(path);
      if (first === undefined) {
        written.push(assertion({ ...content, source: person, ...sure(inferred) }));
        return;
      }
      for (const { document, place, text, confidence } of [first, ...(first.also ?? [])]) {
        written.push(
          assertion({
            ...content,
            source: { kind: "document", document, place, text },
            ...sure(inferred ?? confidence),
          }),
        );
      }
    },
  };
}
