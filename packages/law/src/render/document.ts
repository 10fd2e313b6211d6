import type { Confidence, Ground, TextStatus } from "@setaside/logic";
import type { Authority, Offense } from "../federal/offenses/index.ts";
import type { InForce, Relief } from "../relief.ts";

/**
 * The law of one jurisdiction as a document: what `setaside law --format json`
 * prints (schema `setaside.law/1`), and what the Markdown and the HTML are
 * written from. Plain data: it survives JSON unchanged. Texts are plain text,
 * without markup; dates are ISO 8601.
 */
export interface LawDocument {
  readonly schema: "setaside.law/1";
  readonly jurisdiction: { readonly id: string; readonly name: string };
  readonly title: string;
  /** The date asked about; absent: no date was given, and nothing is said of being in force. */
  readonly asOf?: string;
  /** The day on which the research was last checked. */
  readonly lastChecked: string;
  readonly marks: readonly Mark[];
  readonly sections: readonly Section[];
  /** What was read; a statement names its source by this number. */
  readonly sources: readonly Source[];
}

/** A sign, and what it says. */
export interface Mark {
  readonly sign: string;
  readonly word: string;
  readonly meaning: string;
}

export interface Source {
  readonly number: number;
  /** Address or title. */
  readonly text: string;
  /** What was read there, where the research says so. */
  readonly kind?: "statute" | "session-law" | "secondary";
  /** EDTF: the date of the text; null where the source says none. */
  readonly asOf?: string | null;
}

/** A part of the document. `id` is unique, stable and fit for an address: `b-1-A`. */
export interface Section<B = Block> {
  readonly id: string;
  readonly heading: string;
  readonly citation?: string;
  readonly blocks: readonly B[];
  readonly sections: readonly Section<B>[];
}

export type Block =
  | { readonly kind: "paragraph"; readonly text: string }
  /** Something that must not be overlooked. */
  | { readonly kind: "notice"; readonly text: string }
  | { readonly kind: "statements"; readonly label?: string; readonly items: readonly Statement[] }
  | ReliefBlock
  | { readonly kind: "rule"; readonly label: string; readonly outline: Outline }
  | { readonly kind: "questions"; readonly items: readonly OpenPoint[] }
  | { readonly kind: "cases"; readonly about: string; readonly rows: readonly CaseEntry[] }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: "see"; readonly label: string; readonly links: readonly Link[] }
  | { readonly kind: "forms"; readonly rows: readonly FormEntry[] }
  | { readonly kind: "listed"; readonly name: string; readonly rows: readonly ListedEntry[] }
  | { readonly kind: "changes"; readonly about: string; readonly rows: readonly Change[] }
  | { readonly kind: "offenses"; readonly rows: readonly OffenseEntry[] }
  | { readonly kind: "authorities"; readonly rows: readonly AuthorityEntry[] }
  | { readonly kind: "facts"; readonly rows: readonly FactEntry[] };

/** One statement of law with every mark. */
export interface Statement {
  readonly text: string;
  readonly citation: string;
  readonly kind: Ground["kind"];
  readonly confidence: Confidence;
  readonly textStatus?: TextStatus;
  /** Number of its source. */
  readonly source?: number;
  readonly edition?: string;
  readonly lastChecked?: string;
}

export interface Link {
  readonly section: string;
  readonly text: string;
}

/** A relief's particulars; its rule follows as a block of its own. */
export interface ReliefBlock {
  readonly kind: "relief";
  readonly id: string;
  readonly name: string;
  readonly citation: string;
  readonly uslm?: string;
  readonly inForce: InForce;
  /** Whether it is in force on `asOf`; absent where no date was given. */
  readonly inForceThen?: "yes" | "no" | "perhaps";
  /** Of a state's statute: whom it was made for, and what it gives. */
  readonly about?: "trafficking" | "related" | "general";
  readonly gives?: readonly string[];
  readonly subject: "charge" | "arrest";
  readonly courtRule: string;
  readonly discretion: Relief["discretion"];
  readonly particulars: readonly { readonly label: string; readonly statement: Statement }[];
}

/** A rule as a nested outline in the rule's own order. */
export interface Outline {
  readonly kind: "group" | "element" | "fact" | "choice" | "result" | "open" | "unread" | "others" | "again";
  readonly text: string;
  /** For a branch: what chooses it, as in “if the form is attempt”. */
  readonly when?: string;
  /** How the parts are joined, where the line itself does not say. */
  readonly joined?: "all of" | "any of" | "not" | "if";
  /** Id of the legal element. */
  readonly element?: string;
  /** Path of the fact that decides here. */
  readonly fact?: string;
  /** Id of the open question. */
  readonly question?: string;
  /** Counsel may conclude this element. */
  readonly counsel?: boolean;
  readonly statement?: Statement;
  /** Where the part is set out. */
  readonly see?: Link;
  readonly parts: readonly Outline[];
}

/** An open question with the readings on each side. */
export interface OpenPoint {
  readonly id: string;
  readonly role: "verdict" | "risk" | "routing" | "clock";
  readonly question: string;
  readonly readings: readonly { readonly argument: string; readonly authorities: readonly string[] }[];
  readonly statement: Statement;
  /** Ids of the reliefs it touches. */
  readonly reliefs: readonly string[];
}

export interface CaseEntry {
  readonly id: string;
  /** Id of the relief asked for, or `crime-of-violence`. */
  readonly relief: string;
  readonly title: string;
  /** Day of filing, where the case asks about the law of another day. */
  readonly asOf?: string;
  readonly least: string;
  readonly most: string;
  /** Facts still missing, by their paths. */
  readonly missing: readonly string[];
  readonly openBy: readonly string[];
  readonly reason: string;
  readonly cites: string;
}

/** A form of a court or agency. */
export interface FormEntry {
  readonly number: string;
  readonly name: string;
  /** Null: the edition is not known. */
  readonly edition: string | null;
  readonly source: string;
  readonly checked: string;
}

/** An offense on a list of a statute. */
export interface ListedEntry {
  readonly citation: string;
  readonly name: string;
  /** The condition under which it is on the list, in words. */
  readonly only?: string;
}

/** What differs of one field between two texts of a statute. */
export interface Change {
  /** `link`, `offenses-in` … */
  readonly field: string;
  readonly label: string;
  /** Statements of the earlier text that the later one lacks, and the other way round. */
  readonly was: readonly Statement[];
  readonly is: readonly Statement[];
}

export interface OffenseEntry {
  readonly id: string;
  readonly citation: string;
  readonly name: string;
  readonly classification: Offense["classification"];
  readonly attempt: Offense["attempt"];
  readonly conspiracy: Offense["conspiracy"];
  readonly childVictim: Offense["childVictim"];
  /** Holdings located, by court, in words: `9th: yes`. */
  readonly circuits: readonly string[];
  readonly confidence: Confidence;
  readonly edition: string;
  readonly lastChecked: string;
  readonly basis: string;
  readonly circuitsNote: string;
  /** Known changes of its words. */
  readonly amended: readonly string[];
  /** Forms that fall under it and that it does not answer. */
  readonly unanswered: readonly string[];
  /** Ids of authorities: those that decided this offense, and those it reasons from. */
  readonly holdings: readonly string[];
  readonly reasoning: readonly string[];
}

export interface AuthorityEntry {
  readonly id: string;
  readonly citation: string;
  readonly court: string;
  readonly year: number;
  readonly status: Authority["status"];
  readonly confidence: Confidence;
  readonly direction: Authority["direction"];
  /** What it is to the catalogue. */
  readonly role: string;
  readonly holding: string;
  /** It may have been decided after the date asked about. */
  readonly later?: boolean;
}

export interface FactEntry {
  readonly path: string;
  readonly label: string;
  readonly question: string;
  readonly why: string;
  readonly who: readonly string[];
  readonly sensitivity: number;
  readonly proof: readonly string[];
  readonly source: string;
  readonly confidence: Confidence;
}
