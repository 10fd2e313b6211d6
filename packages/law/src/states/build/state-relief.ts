import type { Expression, Ground } from "@setaside/logic";
import type { Relief } from "../../relief.ts";
import type {
  Documents,
  Form,
  Jurisdiction,
  ReliefKind,
  Standard,
  StateStatute,
  Version,
  Wait,
} from "../jurisdiction.ts";

/** A state's relief in one period: what every relief carries, and the particulars of a state's. */
export interface StateRelief extends Relief<"charge"> {
  readonly state: StateParticulars;
}

/** Whether a relief is a state's. */
export function isStateRelief(relief: Relief): relief is StateRelief {
  return "state" in relief;
}

export interface StateParticulars {
  /** Postal code. */
  readonly code: string;
  readonly about: StateStatute["about"];
  readonly gives: readonly ReliefKind[];
  /** The statute and the period that it was made from: for the page that prints the law. */
  readonly statute: StateStatute;
  readonly version: Version;
  readonly standard: Standard;
  readonly documents: Documents;
  readonly service?: Ground;
  readonly response?: {
    readonly days: number;
    readonly from: "filing" | "service" | "court-order" | "unknown";
    readonly ground: Ground;
  };
  readonly hearing?: Ground;
  readonly fee?: Ground;
  readonly confidential?: Ground;
  readonly forms: readonly Form[];
  readonly formWords?: Ground;
  readonly consolidation?: Ground;
  readonly weighs: readonly Ground[];
  /** Periods that must have passed; `applies` where one holds for some charges only. */
  readonly waits: readonly (Omit<Wait, "words" | "when"> & {
    readonly ground: Ground;
    readonly applies?: Expression<"charge" | "person">;
  })[];
  readonly deadline?: Ground;
  /** What the reader must know is not verified. */
  readonly unverified: readonly string[];
}

/** Code beside a state's data: takes what the builder made of the data and gives what the law says. */
export type OwnCode = (built: readonly StateRelief[], law: Jurisdiction) => readonly StateRelief[];
