import type { Json, WorkCalendar } from "@setaside/casefile";
import { noStatements } from "../findings/statements.ts";
import type { Statements } from "../reading/protocol.ts";

/**
 * What the attorney adds to the documents: a record typed by hand, her facts and
 * conclusions, and what happened to the motions. Plain data: a change is a new
 * one, so that what was before is there for undo.
 */
export interface Work {
  readonly hand: HandRecord;
  readonly statements: Statements;
  readonly calendar: WorkCalendar;
}

/** A record typed by hand (`setaside.record/1`): what is there; what is known of it is stated. */
export interface HandRecord {
  readonly schema: "setaside.record/1";
  readonly cases?: readonly HandCase[];
  readonly arrests?: readonly HandArrest[];
}

export interface HandCase {
  /** PACER id where the court is a federal one, else its name. */
  readonly court: string;
  readonly docketNumber: string;
  /** Number of the client among the defendants; 1 unless told. */
  readonly defendant?: number;
  readonly charges: readonly HandCharge[];
  readonly complaints?: readonly HandCharge[];
}

export interface HandCharge {
  readonly count: string;
  readonly statute: string;
  /** A record must say something of it; what is known is stated as a fact, so that it can be taken back. */
  readonly disposition: "unknown";
}

export interface HandArrest {
  readonly id: string;
  readonly date?: string;
  /** Postal code, where an agency of a state made it. */
  readonly state?: string;
  readonly district?: string;
  readonly booked?: readonly string[];
}

/** Nothing added yet. */
export const noWork: Work = Object.freeze({
  hand: Object.freeze({ schema: "setaside.record/1" }),
  statements: noStatements,
  calendar: Object.freeze({ motions: [], closures: [] }),
});

/** Work with the changes that led to it, the latest last, and those taken back, the next to come last. */
export interface History {
  readonly now: Work;
  readonly past: readonly Work[];
  readonly future: readonly Work[];
}

/** Changes that can be taken back. */
const REMEMBERED = 200;

/** History that begins with `work`. */
export function begin(work: Work): History {
  return { now: work, past: [], future: [] };
}

/** A change made; what had been taken back is given up. */
export function change({ now, past }: History, next: Work): History {
  return next === now ? { now, past, future: [] } : { now: next, past: [...past, now].slice(-REMEMBERED), future: [] };
}

/** The last change taken back; unchanged where there is none. */
export function undo({ now, past, future }: History): History {
  const before = past.at(-1);
  if (before === undefined) return { now, past, future };
  return { now: before, past: past.slice(0, -1), future: [...future, now] };
}

/** The last change taken back made again; unchanged where there is none. */
export function redo({ now, past, future }: History): History {
  const next = future.at(-1);
  if (next === undefined) return { now, past, future };
  return { now: next, past: [...past, now], future: future.slice(0, -1) };
}

/** Whether there is anything that closing the page would lose. */
export function isEmpty({ hand, statements, calendar }: Work): boolean {
  return (
    (hand.cases ?? []).length === 0 &&
    (hand.arrests ?? []).length === 0 &&
    Object.keys(statements.facts).length === 0 &&
    Object.keys(statements.conclusions).length === 0 &&
    calendar.motions.length === 0 &&
    calendar.closures.length === 0
  );
}

/** An answer without a value. */
export const notSure: Json = { $: "not-sure" };
/** An answer not given. */
export const skipped: Json = { $: "skipped" };
