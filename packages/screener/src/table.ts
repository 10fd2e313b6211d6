import type { Outlook } from "./account.ts";

/**
 * One relief as a table: what it gives for everything that a person can say. A reduced decision graph over the person's
 * own answers, made from the law's expression; no rule of law is written here or in what reads it.
 */
export interface ReliefTable
  extends Pick<Outlook, "relief" | "place" | "name" | "citation" | "gives" | "about" | "onlyRecalled" | "waits"> {
  /** Whether it is about the charge, or about the arrest for it. */
  readonly subject: "charge" | "arrest";
  /** Days (ISO, or years) between which this text stands: from the first, before the second. Absent: not known since when, or still in force. */
  readonly from?: string;
  readonly to?: string;
  /** The node at which to begin. */
  readonly start: NodeRef;
  readonly nodes: readonly TableNode[];
}

/** A node by its place in `nodes`, or an ending by `-1 - place` in the endings that all tables share. */
export type NodeRef = number;

/** A variable by its place in `Tables.variables`, then the next node for each of its values in order. */
export type TableNode = readonly [variable: number, ...next: NodeRef[]];

/** Something that a person can say and on which a relief may turn. */
export interface TableVariable {
  /** Id of its question: `kind`, `ended`, `court`, or the path of a fact. */
  readonly id: string;
  readonly about: "matter" | "person";
  readonly sensitivity: 0 | 1 | 2;
  /** The values of a choice; of a date or an age the bounds between which it makes no difference. */
  readonly values:
    | { readonly choice: readonly string[] }
    | { readonly days: readonly string[] }
    | { readonly ages: readonly number[] };
}

/** What a relief gives once nothing more that the person can say makes a difference. */
export type TableEnding = Pick<Outlook, "standing" | "confidence" | "papersTell" | "lawyerShows" | "openBy">;

/** All that the screener knows of the law. */
export interface Tables {
  /** ISO day of the build, from which on texts are included. */
  readonly from: string;
  readonly variables: readonly TableVariable[];
  readonly endings: readonly TableEnding[];
  readonly reliefs: readonly ReliefTable[];
  /** Places whose law was researched, by postal code: whether a law for survivors was found, and the day of the search. */
  readonly places: Readonly<Record<string, { readonly found: boolean; readonly searched: string }>>;
}
