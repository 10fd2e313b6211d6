import type { Caption } from "../docket/caption.ts";
import type { DocketCourt, DocketEntry, DocketNumber, Printed } from "../docket/docket.ts";

/**
 * What a page or file says of a case that lists no counts: PACER's case summary
 * and history report, or a file of entries only. Pure data, nothing concluded.
 */
export interface CasePage {
  readonly kind: "case-summary" | "docket-history" | "entries";
  readonly court: DocketCourt;
  readonly number: DocketNumber;
  /** The defendant whom the page is about; undefined when it is about all. */
  readonly defendant: number | undefined;
  readonly caption: Caption;
  readonly filed: Printed | undefined;
  readonly terminated: Printed | undefined;
  readonly lastFiling: Printed | undefined;
  /** Numbers of linked cases with what they are, as on docket sheets. */
  readonly linked: readonly string[];
  readonly assigned: Printed | undefined;
  readonly referred: Printed | undefined;
  readonly entries: readonly PageEntry[];
  /** Day the page was printed. */
  readonly printed: string | undefined;
  /** What must not appear in any output (a PACER login and client code). */
  readonly secrets: readonly string[];
}

/** An entry with the short description that the court's system gives its kind. */
export interface PageEntry extends DocketEntry {
  /** "Indictment (Sealed)"; empty when there is none. */
  readonly label: string;
}
