import "./jitless.ts";
import { z } from "zod";
import type { Json } from "./assertion.ts";
import { type CasefileJson, casefileJson, logFromCasefile } from "./casefile-json.ts";
import { factsFile } from "./facts-schema.ts";
import { type CasefileLog, emptyLog } from "./log.ts";
import { firstOf, isTooDeep, type Problem, problemsOf, tooDeep } from "./problem.ts";
import { logFromRecord } from "./record-read.ts";
import { writtenRecord } from "./record-schema.ts";
import * as shape from "./value-schema.ts";
import { must } from "./value-schema.ts";

/**
 * An attorney's work on one person as one file, `setaside.work/1`: what the
 * documents say, the passages they were read from, what was typed by hand, what
 * she states and concludes, and what happened to the motions. It is not
 * encrypted: whoever has the file can read it.
 */
export interface WorkFile {
  readonly schema: "setaside.work/1";
  /** What the documents say: assertions with their places. */
  readonly casefile: CasefileJson;
  readonly sources: readonly SourceText[];
  /** A record typed by hand, `setaside.record/1`. */
  readonly hand: Readonly<Record<string, Json>>;
  /** What the attorney states and concludes, `setaside.facts/1`. */
  readonly facts: Readonly<Record<string, Json>>;
  /** What she states and could not be taken as it is, by subject and fact: kept, so that it can be mended. */
  readonly notTaken: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  readonly calendar: WorkCalendar;
}

/** The text of a document that was read, cut at the places that assertions name; other people masked, no login. */
export interface SourceText {
  /** `document:<sha-256>`. */
  readonly document: string;
  readonly summary: Readonly<Record<string, Json>>;
  readonly passages: readonly SourcePassageText[];
}

export interface SourcePassageText {
  readonly place: string;
  readonly section: string;
  readonly text: string;
}

/** What happened to each motion, and the days on which a clerk's office was shut, as the attorney enters them. */
export interface WorkCalendar {
  readonly motions: readonly WorkMotion[];
  readonly closures: readonly WorkClosure[];
}

export interface WorkMotion {
  readonly id: string;
  readonly relief: string;
  /** PACER id of the court; absent when not known. */
  readonly court?: string;
  readonly opposition?: string;
  /** ISO dates by the clocks' own names of events. */
  readonly events: Readonly<Record<string, string>>;
}

export interface WorkClosure {
  /** ISO dates; `to` is the last day. */
  readonly from: string;
  readonly to?: string;
  readonly kind: "inaccessible" | "closed";
  readonly note?: string;
}

export type WorkReading =
  | { readonly ok: true; readonly log: CasefileLog; readonly work: WorkFile }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const words = z.string().max(200, must("must be short"));
const day = shape.text.regex(/^\d{4}-\d{2}-\d{2}$/, must("must be a day such as 2026-06-03"));

const calendar = z.strictObject({
  motions: z
    .array(
      z.strictObject({
        id: shape.text,
        relief: words,
        court: words.exactOptional(),
        opposition: words.exactOptional(),
        events: z.record(words, day),
      }),
    )
    .max(200),
  closures: z
    .array(
      z.strictObject({
        from: day,
        to: day.exactOptional(),
        kind: z.enum(["inaccessible", "closed"]),
        note: words.exactOptional(),
      }),
    )
    .max(200),
});

const source = z.strictObject({
  document: shape.text,
  summary: z.record(z.string(), shape.json),
  passages: z.array(z.strictObject({ place: z.string(), section: z.string(), text: z.string() })),
});

const workFile = z.strictObject(
  {
    schema: z.literal("setaside.work/1", must('must be "setaside.work/1"')),
    casefile: z.looseObject({}),
    sources: z.array(source),
    hand: writtenRecord,
    facts: factsFile,
    notTaken: z.record(z.string(), z.record(z.string(), shape.json)),
    calendar,
  },
  must('must be an object in curly brackets with "schema": "setaside.work/1"'),
);

/** Work as the content of a file. */
export function workFileOf(log: CasefileLog, rest: Omit<WorkFile, "schema" | "casefile">): WorkFile {
  return { schema: "setaside.work/1", casefile: casefileJson(log), ...rest };
}

/**
 * Reads a work file from parsed JSON. The log holds what the documents say; what
 * was typed by hand (`logFromHand`) and the facts (`logFromFacts`) are laid over
 * it by the caller. Whatever is wrong is named with its place, and then nothing
 * is taken.
 */
export function workFromFile(json: unknown): WorkReading {
  if (isTooDeep(json)) return { ok: false, problems: [tooDeep] };
  const parsed = workFile.safeParse(json);
  if (!parsed.success) return { ok: false, problems: firstOf(problemsOf(parsed.error)) };
  const casefile = logFromCasefile(parsed.data.casefile);
  if (!casefile.ok) return { ok: false, problems: within("/casefile", casefile.problems) };
  const hand = logFromHand(parsed.data.hand);
  if (!hand.ok) return { ok: false, problems: within("/hand", hand.problems) };
  // The schema has checked every part of it.
  return { ok: true, log: casefile.log, work: parsed.data as unknown as WorkFile };
}

/** What a record typed by hand states; nothing where nothing was typed. */
export function logFromHand(hand: unknown): { readonly ok: true; readonly log: CasefileLog } | HandProblems {
  const { schema: _, ...said } = (hand ?? {}) as Readonly<Record<string, unknown>>;
  if (Object.values(said).every((each) => Array.isArray(each) && each.length === 0)) return { ok: true, log: emptyLog };
  const reading = logFromRecord(hand, { by: "hand/1", at: "1970-01-01T00:00:00Z" });
  return reading.ok ? { ok: true, log: reading.log } : reading;
}

interface HandProblems {
  readonly ok: false;
  readonly problems: readonly Problem[];
}

function within(path: string, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((each) => ({ ...each, path: `${path}${each.path}` }));
}
