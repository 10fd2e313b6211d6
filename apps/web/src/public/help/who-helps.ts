/** A group or site that helps, as the research of 2026 describes it. */
export interface Helper {
  readonly id: string;
  /** Its own name, which is not translated. */
  readonly name: string;
  readonly kind: "hotline" | "legal-help" | "training" | "immigration";
  /** `lawyers`: it trains or advises the lawyer, and takes no calls from the person. */
  readonly for: "survivors" | "lawyers";
  /** Postal codes of the states in which it helps, or all of them. */
  readonly states: "all" | readonly string[];
  readonly url: string;
  readonly phone: string | null;
  /** A number to text, and the words that it asks for. */
  readonly text: { readonly to: string; readonly words: readonly string[] } | null;
  /** For people who don't hear: the relay's number. */
  readonly relay: string | null;
  readonly email: string | null;
  /** `always`: day and night. Null: not known. */
  readonly hours: "always" | null;
  /** `interpreters`: by phone in more than 200 languages. Null: not known. */
  readonly languages: "interpreters" | null;
  /** What it does not do. Words: `find.limit`. */
  readonly limits: readonly Limit[];
  /** Closed to new people from the first day to the last (ISO), as it said. */
  readonly paused: { readonly from: string; readonly until: string } | null;
  /** Those who answer may have to report what they hear. */
  readonly mayReport: boolean;
  /** As researched, in English: for the record, and for whoever checks it. */
  readonly whatFor: string;
  readonly confidence: "verified" | "secondary" | "recalled";
  readonly source: string;
  readonly notes: string | null;
}

export type Limit = "closed-cases" | "los-angeles" | "five-counties" | "old-text";

/** The address to link to; undefined where nobody looked whether it leads there. */
export function sureAddress({ url, confidence, source, notes }: Helper): string | undefined {
  const recalled = confidence === "recalled" || `${source} ${notes ?? ""}`.includes("web address recalled");
  return recalled ? undefined : url;
}
