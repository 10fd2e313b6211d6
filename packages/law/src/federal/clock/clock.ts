import type { Ground, OpenQuestion } from "@setaside/logic";
import type { ClockEvent } from "./clock-events.data.ts";
import type { InTwoLanguages } from "./federal-holidays.data.ts";

/** A period that an event of a proceeding starts, as data. */
export interface Clock {
  readonly id: ClockId;
  /** Ids of the reliefs whose motions it belongs to. */
  readonly reliefs: readonly string[];
  /** What is to be done in the period. */
  readonly what: InTwoLanguages;
  readonly actor: "government" | "court" | "movant";
  /** Whether the actor may or shall act; a notice of appeal is required of who appeals. */
  readonly force: "may" | "shall" | "required";
  /** Fed. R. Crim. P. 45(a)(3) lengthens a time for filing, and speaks of no other. */
  readonly act: "filing" | "hearing" | "service" | "order";
  readonly days: number;
  readonly direction: "after" | "before";
  readonly starts: ClockStart;
  readonly countedBy: "criminal-45" | "appellate-26";
  readonly ground: Ground;
  /** What else is to be known of it, in the law's words or ours. */
  readonly cautions: readonly Ground[];
  readonly questions: readonly OpenQuestion[];
  /** Where it is the other reading of a clock: which, and by which open question. */
  readonly insteadOf?: { readonly clock: ClockId; readonly question: OpenQuestion };
}

/** What starts a clock: an event, the later of two where both happen, or the end of another clock. */
export type ClockStart =
  | { readonly by: "event"; readonly event: ClockEvent; readonly orLater?: ClockEvent }
  | { readonly by: "end-of"; readonly clock: ClockId };

export type ClockId =
  | "C30"
  | "C15"
  | "C45"
  | "MOTION7"
  | "AFFIDAVIT1"
  | "APPEAL14"
  | "APPEAL30"
  | "APPEAL60-CIVIL"
  | "APPEAL14-EXTENSION";
