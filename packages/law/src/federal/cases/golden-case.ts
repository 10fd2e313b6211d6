import type { OpenBy, Verdict } from "@setaside/logic";
import type { Situation } from "../../situation.ts";

/**
 * A case with its answer, worked out from the law by hand: what a reviewing
 * lawyer reads first, and what the tests run. The people are invented.
 */
export interface GoldenCase {
  /** Unique among all cases; prefixed with the relief: `vacate/…`. */
  readonly id: string;
  /** The facts in plain words. */
  readonly title: string;
  /** Id of the relief asked for, or `crime-of-violence` for a classification. */
  readonly relief: string;
  /** The charge or arrest asked about, by its id in the situation. */
  readonly subject: string;
  readonly situation: Situation;
  /** ISO day of filing, where not today's law is asked about. */
  readonly asOf?: string;
  readonly expect: { readonly least: Verdict; readonly most: Verdict };
  /**
   * Facts that can still change the answer, by path, sorted. For "are there
   * others?" in a list, the path of the list. Empty: nobody need be asked.
   */
  readonly missing: readonly string[];
  readonly openBy: readonly OpenBy[];
  /** Why, in words that a lawyer can check against the citation. */
  readonly reason: string;
  readonly cites: string;
}

/** An answer that nothing can change, but perhaps a court. */
export const yes = { least: "yes", most: "yes" } as const;
export const no = { least: "no", most: "no" } as const;
export const arguable = { least: "arguable", most: "arguable" } as const;
/** An answer that is not known yet. */
export const unknown = { least: "no", most: "yes" } as const;
export const arguableAtLeast = { least: "arguable", most: "yes" } as const;
export const arguableAtMost = { least: "no", most: "arguable" } as const;
