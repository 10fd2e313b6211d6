import type { FunctionComponent } from "preact";
import type { Rules } from "./rules.ts";

/** What of the page has come. All of it is asked for when the page is opened, whatever is answered. */
export interface Loaded {
  /** Needed from the first question on. */
  readonly rules?: Rules;
  /** Needed from the first result on. */
  readonly result?: { readonly FoundScreen: FunctionComponent; readonly SummaryScreen: FunctionComponent };
  /** A part was not to be had. */
  readonly missing?: true;
}
