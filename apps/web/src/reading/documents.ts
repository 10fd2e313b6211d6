import {
  type Assertion,
  type CasefileLog,
  canBeOnePerson,
  emptyLog,
  type Json,
  logFromHand,
  logOf,
  merge,
  type Remark,
  type WorkFile,
  workFileOf,
  workFromFile,
} from "@setaside/casefile";
import { findCourt } from "@setaside/citation";
import { limits, type ReadProblem, type ReadSummary, readDocument } from "@setaside/readers";
import { factsFileOf } from "../findings/statements.ts";
import { type Sample, sample, sampleOfStates } from "../sample/sample.ts";
import { noWork, type Work } from "../work/work.ts";
import { type PlaceOf, placesIn } from "./places.ts";
import type { Passage, SampleName, Source, Statements, Trouble } from "./protocol.ts";
import { clientMask } from "./quotes.ts";

/** A document that is open: what it says, and what is shown of it. */
export interface OpenDocument {
  readonly assertions: readonly Assertion[];
  readonly source: Source;
  /** Where in its passages something that was read stands. */
  readonly placeOf: PlaceOf;
}

export type Documents = readonly OpenDocument[];

export type Adding =
  | { readonly ok: true; readonly documents: Documents; readonly remarks: readonly Remark[]; readonly work?: Work }
  /** `file` is the position of the one that could not be read; none where they do not belong together. */
  | { readonly ok: false; readonly problem: Trouble; readonly file: number | undefined };

/** The files with those open already. The first that cannot be read, or is about somebody else, ends it, and nothing changes. */
export async function addDocuments(
  open: Documents,
  files: readonly (Blob | SampleName)[],
  defendants: Readonly<Record<number, number>>,
): Promise<Adding> {
  let documents = open;
  for (const [at, file] of files.entries()) {
    if (file === "sample") return openSample(sample);
    if (file === "sample-of-states") return openSample(sampleOfStates);
    const bytes = await bytesOf(file);
    if ("code" in bytes) return { ok: false, problem: bytes, file: at };
    const saved = savedWork(bytes);
    if (saved !== undefined) {
      // Saved work is a whole of its own: it takes the place of what is open.
      if ("code" in saved) return { ok: false, problem: saved, file: at };
      return { ok: true, ...saved, remarks: [] };
    }
    const read = readOne(bytes, file.type, defendants[at]);
    if (!read.ok) return { ok: false, problem: read.problem, file: at };
    documents = [...documents.filter(({ source }) => source.document !== read.document.source.document), read.document];
  }
  const person = canBeOnePerson(documents.map(({ assertions }) => logOf(assertions)));
  if (!person.ok) return { ok: false, problem: { code: "different-people", message: person.message }, file: undefined };
  return { ok: true, documents, remarks: person.remarks };
}

/** An invented record: it takes the place of what is open. */
function openSample({ dockets, work }: Sample): Adding {
  const documents = dockets.map((text) => {
    const read = readOne(new TextEncoder().encode(text), "text/html", undefined);
    // Ours, and read in a test.
    if (!read.ok) throw new Error(read.problem.message);
    return read.document;
  });
  return { ok: true, documents, remarks: [], work };
}

/** What the open documents say together. */
export function logOfDocuments(documents: Documents): CasefileLog {
  return documents.map(({ assertions }) => logOf(assertions)).reduce(merge, emptyLog);
}

/** What was typed by hand; nothing where it can't be read, and then why. */
export function logOfHand(work: Work): { readonly log: CasefileLog; readonly problems: readonly string[] } {
  const read = logFromHand(work.hand);
  return read.ok
    ? { log: read.log, problems: [] }
    : { log: emptyLog, problems: read.problems.map(({ message }) => message) };
}

/**
 * Everything as the content of one file, whose facts the command line takes too.
 * @param taken what was taken of the work's statements; what was not is kept apart
 */
export function savedText(documents: Documents, { hand, statements, calendar }: Work, taken: Statements): string {
  const file = workFileOf(logOfDocuments(documents), {
    sources: documents.map(({ source: { document, summary, passages } }) => ({
      document,
      summary: summary as unknown as Readonly<Record<string, Json>>,
      passages,
    })),
    hand: hand as unknown as WorkFile["hand"],
    facts: factsFileOf(taken) as unknown as WorkFile["facts"],
    notTaken: leftOut(statements, taken),
    calendar,
  });
  return `${JSON.stringify(file, undefined, 1)}\n`;
}

/** The facts stated that were not taken, as they were typed. What is said of an outcome is taken as its charge's. */
function leftOut({ facts }: Statements, taken: Statements): Statements["facts"] {
  const kept = Object.entries(facts)
    .filter(([subject]) => !subject.startsWith("outcome:"))
    .map(([subject, said]) => {
      const own = taken.facts[subject] ?? {};
      return [subject, Object.fromEntries(Object.entries(said).filter(([fact]) => !Object.hasOwn(own, fact)))] as const;
    });
  return Object.fromEntries(kept.filter(([, said]) => Object.keys(said).length > 0));
}

function readOne(bytes: Uint8Array, type: string, defendant: number | undefined) {
  const hint = type === "" ? {} : { mediaTypeHint: type };
  const read = readDocument({ bytes, ...hint }, defendant === undefined ? {} : { defendant });
  if (!read.ok) return read;
  const { assertions, summary, coverage, remarks, document } = read;
  const masked = clientMask(assertions);
  const passages = read.source.map(({ place, section, text }) => ({ place, section, text: masked(text) }));
  return {
    ok: true,
    document: openDocument(assertions, sourceOf(document, summary, coverage, remarks, passages)),
  } as const;
}

function openDocument(assertions: readonly Assertion[], source: Source): OpenDocument {
  return { assertions, source, placeOf: placesIn(source, clientMask(assertions)) };
}

function sourceOf(
  document: string,
  summary: ReadSummary,
  coverage: Source["coverage"],
  remarks: readonly Remark[],
  passages: readonly Passage[],
): Source {
  const court = "court" in summary ? summary.court : undefined;
  const courtName = court === undefined ? undefined : findCourt(court)?.name;
  return { document, summary, courtName, coverage, remarks, passages };
}

/** Saved work, or why it can't be read; undefined when the bytes are something else. */
function savedWork(
  bytes: Uint8Array,
): { readonly documents: Documents; readonly work: Work } | ReadProblem | undefined {
  const text = new TextDecoder().decode(bytes.subarray(0, 400));
  if (!/"setaside\.work\/\d+"/.test(text)) return undefined;
  const json = parsed(new TextDecoder().decode(bytes));
  if (json === undefined) return { code: "not-json", message: damaged };
  const read = workFromFile(json);
  if (!read.ok) return { code: "invalid-record", message: damaged, problems: read.problems };
  const { sources, hand, facts, notTaken, calendar } = read.work;
  const documents = sources.map(({ document, summary, passages }): OpenDocument => {
    const assertions = read.log.assertions.filter(
      (each) => each.subject === document || (each.source.kind === "document" && each.source.document === document),
    );
    const { coverage, remarks } = aboutDocument(document, assertions);
    const source = sourceOf(document, summary as unknown as ReadSummary, coverage, remarks, passages);
    return openDocument(assertions, source);
  });
  const held = new Set(documents.flatMap(({ assertions }) => assertions.map(({ id }) => id)));
  const rest = read.log.assertions.filter(({ id }) => !held.has(id));
  const { facts: stated = {}, conclusions = {} } = facts as Partial<Work["statements"]>;
  const work: Work = {
    ...noWork,
    hand: hand as unknown as Work["hand"],
    statements: { facts: joined(stated, notTaken), conclusions },
    calendar,
  };
  const [first, ...others] = documents;
  // What no source claims, such as a record that cites documents of its own, stays with the first.
  if (first === undefined || rest.length === 0) return { documents, work };
  return { documents: [{ ...first, assertions: [...first.assertions, ...rest] }, ...others], work };
}

function joined(facts: Statements["facts"], more: Statements["facts"]): Statements["facts"] {
  const subjects = [...new Set([...Object.keys(facts), ...Object.keys(more)])];
  return Object.fromEntries(subjects.map((subject) => [subject, { ...facts[subject], ...more[subject] }]));
}

const damaged =
  "This file of saved work was changed or cut short after it was saved, so none of it is taken. Open an earlier copy of it.";

function aboutDocument(document: string, assertions: readonly Assertion[]): Pick<Source, "coverage" | "remarks"> {
  const said = (fact: string) => assertions.find((each) => each.subject === document && each.fact === fact)?.value;
  return {
    // Readers wrote both; a file whose assertions were changed is refused.
    coverage: (said("coverage") ?? { fields: 0, remarks: 0, lost: 0 }) as unknown as Source["coverage"],
    remarks: (said("remarks") ?? []) as unknown as readonly Remark[],
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A file past the limit is refused before it is loaded. */
async function bytesOf(file: Blob): Promise<Uint8Array | ReadProblem> {
  if (file.size > limits.bytes) {
    const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000);
    return {
      code: "too-large",
      message: `The file has ${megabytes(file.size)} MB; at most ${megabytes(limits.bytes)} MB are read. Ask PACER for a shorter range of entries.`,
      bytes: file.size,
      limit: limits.bytes,
    };
  }
  return new Uint8Array(await file.arrayBuffer());
}
