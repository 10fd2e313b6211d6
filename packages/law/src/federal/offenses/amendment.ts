/** One change in the words of a statute. */
export interface Amendment {
  /** EDTF, only as exact as it is known: `2008` leaves the whole year open. */
  readonly when: string;
  readonly what: string;
  readonly confidence: "verified" | "secondary" | "recalled";
}

/**
 * When the words that were read were the law. An offense before `textReadFrom`
 * or from `textReadTo` on was judged by other words, and one whose date is
 * unknown, or falls in the same year, may have been
 * (McNeill v. United States, 563 U.S. 816 (2011): the law as it then stood).
 */
export interface AmendmentNote {
  /** Ids of the catalogue rows whose words changed. */
  readonly offenses: readonly string[];
  /** Oldest first; those that research named, not every amendment of the section. */
  readonly changes: readonly Amendment[];
  /** EDTF date on which the words read came into force; absent when no earlier change is known. */
  readonly textReadFrom?: string;
  /** EDTF date on which they were replaced; absent when no later change is known. */
  readonly textReadTo?: string;
  /** EDTF date on which the offense was created: before it, nobody can have committed it. */
  readonly enacted?: string;
  /** False when the edition that was read has no text of it at all. */
  readonly textRead: boolean;
}
