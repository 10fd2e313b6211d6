import type { Circuit } from "@setaside/citation";

/** A decision that sets the elements test or applies it. */
export interface Authority {
  readonly id: string;
  readonly citation: string;
  readonly court: "scotus" | Circuit | "district" | "bia";
  readonly year: number;
  readonly holding: string;
  /** It speaks of the test itself, whatever the offense. */
  readonly general: boolean;
  /**
   * Ids of the catalogue rows that lean on it. Being listed is not being
   * decided: a case about one section is listed on every row that reasons from
   * it. `authoritiesFor` tells the two apart.
   */
  readonly offenses: readonly string[];
  /**
   * Which way the decision points on the offense it decided. One word for the
   * whole decision, so for a case that went both ways read `holding`.
   */
  readonly direction: "cov" | "not-cov" | "method";
  readonly status: "good" | "questioned" | "abrogated" | "superseded";
  /** `verified`: an opinion stating the holding was read; `recalled`: to be checked before any filing. */
  readonly confidence: "verified" | "secondary" | "recalled";
  /** Where it was read, in the words of the research. */
  readonly source?: string;
  readonly url?: string;
}
