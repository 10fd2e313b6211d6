import type { Outcome, ReadingConfidence } from "@setaside/casefile";
import type { DocketEntry } from "../docket/docket.ts";

/** How a charge ended, with the entries it was read from besides its own row. */
export interface Resolution {
  readonly outcomes: readonly Outcome[];
  readonly confidence: ReadingConfidence;
  readonly entries: readonly DocketEntry[];
  readonly notes: readonly ResolutionNote[];
}

/** What a person should know of the reading, by code; `entry` names the place. */
export interface ResolutionNote {
  readonly code:
    | "disposition-unread"
    | "no-judgment-entry"
    | "judgment-not-in-entries"
    | "manner-unknown"
    | "movant-unknown"
    | "blank-after-end"
    | "revocation-overwrote"
    | "complaint-disposition-copied"
    | "plea-without-judgment"
    | "vacatur-unclear"
    | "from-entries"
    | "not-in-entries"
    | "movant-differs";
  readonly detail?: string;
  readonly entry?: DocketEntry;
}

/** A charge of which the record does not say how it ended, with the reasons. */
export function unknown(...notes: readonly ResolutionNote[]): Resolution {
  return { outcomes: [{ class: "unknown" }], confidence: "printed", entries: [], notes };
}
