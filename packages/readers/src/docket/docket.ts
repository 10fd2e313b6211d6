/**
 * A criminal docket as a court prints it, whatever file it came in: pure data,
 * nothing concluded yet. Dates are ISO (`2015-02-10`).
 */
export interface Docket {
  readonly court: DocketCourt;
  readonly number: DocketNumber;
  /** Flags of the page's first line, as printed: `CLOSED`, `PROB22_OUT`. Local vocabularies; may be absent in a closed case. */
  readonly flags: readonly string[];
  /** The case's title as printed, `USA v. Example et al`; empty when there is none. */
  readonly caption: string;
  /** Other lines of the heading's table, such as who the case is assigned to. */
  readonly details: readonly string[];
  /** The plaintiff's block as printed, counsel for the Government with it. */
  readonly plaintiff: readonly string[];
  /** Numbers of linked cases with what they are: `Magistrate judge case number: 3:15-mj-00091-DHB`. */
  readonly linked: readonly string[];
  readonly filed: Printed | undefined;
  /** The case's own end; a defendant's is with the defendant. */
  readonly terminated: Printed | undefined;
  readonly defendants: readonly DocketDefendant[];
  readonly entries: readonly DocketEntry[];
  /** Names of parties that are neither a defendant nor the plaintiff (witnesses, movants): masked in quotes, never stored. */
  readonly otherParties: readonly string[];
  /** Day the page was printed. */
  readonly printed: string | undefined;
  /** Why the entries cannot be the whole docket, in words; empty when nothing says so. */
  readonly entryLimits: readonly string[];
  /** Rows of charge blocks, or rows that look like charges, that fit nowhere: kept raw. */
  readonly unplaced: readonly UnplacedRow[];
  /** What must not appear in any output (a PACER login and client code). */
  readonly secrets: readonly string[];
  /** The file has no party block: its rows are the counts that entries name, and say nothing themselves. */
  readonly fromEntries?: true;
}

export interface DocketCourt {
  /** PACER's id of the court, such as `casd`; undefined when the lines name no known court. */
  readonly id: string | undefined;
  /** `9`, `dc` … as the citation package names circuits. */
  readonly circuit: string | undefined;
  readonly division: string | undefined;
  readonly printed: string;
}

export interface DocketNumber {
  readonly printed: string;
  /** Office, two-digit year, type and serial: `3:15-cr-00331`. */
  readonly normal: string;
  /** `cr`, `mj` … */
  readonly type: string;
}

/** A value with the words it was read from. */
export interface Printed {
  readonly value: string;
  readonly place: string;
  readonly text: string;
}

export interface DocketDefendant {
  readonly number: number;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly terminated: Printed | undefined;
  /** The lines of the defendant's own cell, as printed. */
  readonly printed: readonly string[];
  /** The lines of the cells beside it: counsel. */
  readonly counsel: readonly string[];
  /** False when the "defendant" is a thing, such as search warrants (RECORDS § 1.7). */
  readonly isPerson: boolean;
  readonly rows: readonly ChargeRow[];
  /** The blocks' "Highest Offense Level": of the block, never of a count. */
  readonly openingLevel: Printed | undefined;
  readonly terminatedLevel: Printed | undefined;
  /** Labels of charge blocks that the page does not have (cut short). */
  readonly missingBlocks: readonly string[];
}

/** `unlisted`: no block of a sheet, but a count that an entry names. */
export type ChargeList = "pending" | "terminated" | "complaint" | "unlisted";

/** One row of a charge block: what stands left and right, nothing read yet. */
export interface ChargeRow {
  readonly list: ChargeList;
  /** "Pending Counts, row 2" */
  readonly place: string;
  /** The title as printed, without the count number. */
  readonly title: string;
  /** The count as printed, `(2-4)`; undefined in complaints and where none could be read. */
  readonly count: string | undefined;
  /** The disposition as printed; empty when blank. */
  readonly disposition: string;
  /** True when the source glues the count to the title, so that `(1)` may be a subsection (RECORDS § 3). */
  readonly countIsAmbiguous?: boolean;
  /** The entry that names the count, where there is no row. */
  readonly entry?: DocketEntry;
}

export interface DocketEntry {
  /** "entry 13", or "entry of 12/07/2014 without number". */
  readonly place: string;
  /** ISO; undefined when the date can't be read. */
  readonly date: string | undefined;
  /** The date as printed; empty when there is none. */
  readonly dated: string;
  readonly number: string | undefined;
  readonly text: string;
  /** The entry as printed, when `text` leaves out what is about other defendants. */
  readonly whole?: string;
}

export interface UnplacedRow {
  readonly place: string;
  readonly text: string;
}
