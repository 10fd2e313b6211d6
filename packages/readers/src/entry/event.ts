import type { ConvictionManner, OutcomeBy } from "@setaside/casefile";
import type { DocketEntry } from "../docket/docket.ts";
import type { CountsNamed } from "./count-mention.ts";

/** The counts that an event is about; `unnamed` when the entry does not say. */
export type EventCounts = CountsNamed | "unnamed";

/** Something that a docket entry says happened to the defendant's counts. */
export type DocketEvent =
  | {
      readonly kind: "charged";
      readonly counts: EventCounts;
      readonly entry: DocketEntry;
      readonly instrument: Instrument;
    }
  | {
      readonly kind: "plea";
      readonly counts: EventCounts;
      readonly entry: DocketEntry;
      readonly manner: "plea" | "nolo";
    }
  | { readonly kind: "plea-withdrawn"; readonly counts: EventCounts; readonly entry: DocketEntry }
  | {
      readonly kind: "verdict";
      readonly counts: EventCounts;
      readonly entry: DocketEntry;
      readonly guilty: boolean;
      /** Undefined when the entry does not say who decided. */
      readonly manner: Extract<ConvictionManner, "verdict" | "bench"> | undefined;
    }
  | { readonly kind: "sentencing"; readonly counts: EventCounts; readonly entry: DocketEntry; readonly text: string }
  | { readonly kind: "judgment"; readonly counts: EventCounts; readonly entry: DocketEntry; readonly text: string }
  | {
      readonly kind: "dismissal";
      readonly counts: EventCounts;
      readonly entry: DocketEntry;
      readonly by: OutcomeBy | undefined;
    }
  | { readonly kind: "vacatur"; readonly counts: EventCounts; readonly entry: DocketEntry }
  | { readonly kind: "revocation"; readonly counts: EventCounts; readonly entry: DocketEntry }
  | { readonly kind: "transfer"; readonly counts: EventCounts; readonly entry: DocketEntry };

export interface Instrument {
  readonly kind: "complaint" | "information" | "indictment";
  /** 0 the first, 1 superseding, 2 second superseding; undefined when superseding without saying which. */
  readonly generation: number | undefined;
  /** The entry calls it a misdemeanor information. */
  readonly misdemeanor: boolean;
}

export type EventKind = DocketEvent["kind"];
