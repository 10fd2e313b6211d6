/** What a cited statute does in a charge. Words and authority for each role: `roles.data.ts`. */
export type StatuteRole =
  | "offense"
  | "aiding"
  | "accessory"
  | "misprision"
  | "sentencing"
  | "penalty"
  | "forfeiture"
  | "venue"
  | "unreadable";

/** A section and subsection without its title. */
export interface SectionReading {
  readonly section: string;
  readonly subsection: string;
}

/** One statute or regulation as a charge cites it. */
export interface ParsedStatute {
  /** The words it was read from, runs of white space made one space. */
  readonly asPrinted: string;
  /** `18`; `36-CFR` for a regulation. Absent when unreadable. */
  readonly title?: string;
  /** `2113`, `2252A`, `1320a-7b`, `2.35`. Absent when unreadable. */
  readonly section?: string;
  /** `(a)(1)(A)` in the Code's own form; empty when none is printed. */
  readonly subsection?: string;
  readonly role: StatuteRole;
  /**
   * Other statutes that the same code may name, because capitals stand both for subsections and for
   * lettered sections: `18:2261A` is § 2261A or § 2261(a). Whoever classifies must keep every reading.
   */
  readonly alsoReadAs?: readonly SectionReading[];
  /** True behind `et seq.`: the section begins a range that was cited whole. */
  readonly etSeq?: true;
  /** True behind `note`: a statutory note beside the section, not the section. */
  readonly note?: true;
}

export type ChargeSeverity = "felony" | "misdemeanor" | "petty" | "infraction";
export type ChargeForm = "attempt" | "conspiracy" | "aiding" | "solicitation" | "accessory";

/** A charge's title, read. Every word of the text is in one of the fields. */
export interface ParsedTitle {
  /** In the order printed; empty when the text cites none. */
  readonly statutes: readonly ParsedStatute[];
  /**
   * Statutes that the description mentions and does not charge, such as the object in
   * "18:371 conspiracy to violate 18:1956". Their words also stay in the description.
   */
  readonly mentioned?: readonly ParsedStatute[];
  /** Only from words or a code's suffix; absent when they are silent or disagree. */
  readonly severity?: { readonly value: ChargeSeverity; readonly from: "title" | "code" };
  /** Only from words or from 18:2 or 18:3 themselves; absent when they are silent or say two things. */
  readonly form?: ChargeForm;
  /** True when 18:2 or the words "aiding and abetting" stand beside an offense: they do not change its level. */
  readonly aidingCited?: true;
  /** The words left, for people. */
  readonly description: string;
  /** `CD` of `21:841A=CD.F`, as printed. */
  readonly drugCode?: string;
  /** `4999` of `18:1956-4999.F`, as printed. */
  readonly activityCode?: string;
  /** The citation code that a fuller statement in brackets replaced: `18:513A.F`. */
  readonly code?: string;
  /** `1`, `2-4`, `1s` of a title that begins "Count 1" (or ends in a tag, when asked to look for one). */
  readonly countLabel?: string;
  /** What was not understood, kept. Empty when all was. */
  readonly rest: string;
}

/**
 * The statutes that state the charge: the offenses; where none is cited, accessory or misprision; where
 * none of those, aiding; else the penalty provisions of offenses (a bare `21:841(b)(1)(C)`). Sentencing,
 * forfeiture, venue and unreadable citations never state a charge.
 */
export function statutesCharged(title: ParsedTitle): readonly ParsedStatute[] {
  const tiers: readonly (readonly StatuteRole[])[] = [
    ["offense"],
    ["accessory", "misprision"],
    ["aiding"],
    ["penalty"],
  ];
  for (const roles of tiers) {
    const found = title.statutes.filter((statute) => roles.includes(statute.role));
    if (found.length > 0) return found;
  }
  return [];
}
