/** A date lies before a day, or on it or after it. A date known only to the year gives a truth, not a guess. */
export interface DateNode {
  readonly kind: "date";
  readonly fact: string;
  readonly is: "before" | "onOrAfter";
  /** ISO 8601, for the reader of the rule. */
  readonly day: string;
  /** The same day as a count of days since 1970-01-01. */
  readonly dayNumber: number;
}
