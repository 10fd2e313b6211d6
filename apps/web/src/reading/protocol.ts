import type { Coverage, Json, ReadingConfidence, Remark } from "@setaside/casefile";
import type { ConclusionId, FactQuestion } from "@setaside/law";
import type { ReadProblem, ReadSummary } from "@setaside/readers";
import type { Deadlines, LawThatAsks, NexusGroup, OppositionKind, Plan, Screen } from "@setaside/relief";
import type { Language } from "../words/language.ts";
import type { Work } from "../work/work.ts";

/**
 * What the page and its worker say to each other. The documents, the casefile
 * and the law stay in the worker; the page is told only what it shows, and keeps
 * what the attorney adds.
 */

/** What the attorney states and concludes: the body of a facts file (`setaside.facts/1`). */
export interface Statements {
  readonly facts: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  readonly conclusions: Readonly<Record<string, Readonly<Record<string, Concluded>>>>;
}

/** Counsel's answer on an element, with her reason where she gave one. */
export type Concluded = boolean | { readonly value: boolean; readonly why?: string };

/** Everything is worked out for a day: the one on which a motion would be filed, ISO. */
interface Working {
  readonly work: Work;
  readonly lawDate: string;
}

export type Request =
  /**
   * Reads documents beside those that are open; none begins a record by hand. `defendants` says which defendant is
   * the client, by position in `files`. A file of saved work replaces what is open.
   */
  | (Working & {
      readonly kind: "add";
      readonly files: readonly (Blob | SampleName)[];
      readonly defendants: Readonly<Record<number, number>>;
    })
  /** Works everything out again with what the attorney adds. */
  | (Working & { readonly kind: "work" })
  /** Closes one document. */
  | (Working & { readonly kind: "drop"; readonly document: string })
  /** The plan, and the dates of its motions; our own words of both in `language`. */
  | (Working & { readonly kind: "ahead"; readonly language: Language })
  /** The same as the content of a file, made at the instant `now`, ISO 8601 in UTC. */
  | (Working & { readonly kind: "write"; readonly language: Language; readonly file: AheadFile; readonly now: string })
  /** The content of a file that holds everything. */
  | (Working & { readonly kind: "save" })
  /** Drops everything; there is no answer. */
  | { readonly kind: "forget" };

/** `turn` is that of the request answered, so that an overtaken answer is dropped. */
export type Reply = { readonly turn: number } & (
  | { readonly kind: "step"; readonly step: Step }
  /** Of the file at `file`, or of all of them together; what was open stays open. */
  | { readonly kind: "problem"; readonly problem: Trouble; readonly file: number | undefined }
  /** `work` where the file held some: it takes the place of what the attorney had added. */
  | { readonly kind: "read"; readonly reading: Reading; readonly work?: Work }
  | { readonly kind: "screened"; readonly screened: Screening }
  | { readonly kind: "ahead"; readonly ahead: Ahead }
  | { readonly kind: "saved"; readonly text: string }
  | { readonly kind: "broken" }
);

/** Why documents could not be read, or not together. */
export type Trouble = ReadProblem | { readonly code: "different-people"; readonly message: string };

/** What the worker is at. */
export type Step = "reading" | "screening";

/** What was read, which does not change until another document is added or closed. */
export interface Reading {
  readonly sources: readonly Source[];
  /** Under `charge:<id>`, the words of the documents that its facts were read from. */
  readonly quotes: Readonly<Record<string, readonly Quote[]>>;
  readonly remarks: readonly Remark[];
  readonly questions: Readonly<Record<string, QuestionForm>>;
  /** The elements on which counsel may conclude. */
  readonly concludable: readonly ConclusionId[];
  /** ISO date on which the research behind the law was last checked. */
  readonly lawChecked: string;
  /** The federal district courts, by PACER id. */
  readonly courts: readonly CourtName[];
  /** The places that have a law of their own, by postal code. */
  readonly places: readonly PlaceNamed[];
}

/** A state, the District of Columbia or a territory. */
export interface PlaceNamed {
  readonly code: string;
  readonly name: Readonly<Record<Language, string>>;
}

export interface CourtName {
  readonly id: string;
  readonly name: string;
}

/** One document that is open. */
export interface Source {
  /** `document:<sha-256>` */
  readonly document: string;
  readonly summary: ReadSummary;
  readonly courtName: string | undefined;
  readonly coverage: Coverage;
  readonly remarks: readonly Remark[];
  readonly passages: readonly Passage[];
}

/** A part of a document, under the name by which values say where they were read. */
export interface Passage {
  readonly place: string;
  readonly section: string;
  readonly text: string;
}

/** The findings, as they stand with what the attorney has added. */
export interface Screening {
  readonly screen: Screen;
  readonly record: RecordShown;
  /** What is still worth finding out, the gentlest first. */
  readonly toFindOut: readonly Asked[];
  /** Still open, but passed by counsel or not hers to answer. */
  readonly forOthers: readonly Asked[];
  readonly nexus: readonly NexusGroup[];
  /** The laws of the states of the record, by postal code. */
  readonly laws: Readonly<Record<string, LawInShort>>;
  /** Positions among the reading's remarks of those that the findings answer. */
  readonly answeredRemarks: readonly number[];
  /** Names of the states' courts of the record, by id or as printed. */
  readonly stateCourts: Readonly<Record<string, string>>;
  /** What of the statements was taken and understood: what is saved as a facts file. */
  readonly taken: Statements;
  readonly problems: readonly Refused[];
}

/** What the page shows of a state's law beside the findings. */
export interface LawInShort {
  readonly name: Readonly<Record<Language, string>>;
  /** `of California`, for a sentence. */
  readonly ofPlace: Readonly<Record<Language, string>>;
  /** How far lawyers have reviewed it; empty where it is not covered. */
  readonly review: Readonly<Record<Language, string>>;
  /** Why it asks for each fact, by path. */
  readonly asks: Readonly<Record<string, readonly LawThatAsks[]>>;
}

/** The invented records: one of federal charges, one with charges of several states too. */
export type SampleName = "sample" | "sample-of-states";

/** What is to be done, and when. */
export interface Ahead {
  readonly plan: Plan;
  /** Those of the plan in its order, then those that the attorney added. */
  readonly motions: readonly MotionAhead[];
  /** What a motion can be for, by id. */
  readonly reliefs: readonly Named[];
  /** District courts, by PACER id. */
  readonly courts: readonly Named[];
}

/** Files of what is ahead, by their neutral names. */
export type AheadFile = "plan.md" | "plan.html" | "dates.ics";

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A motion, what happened to it, and its dates. */
export interface MotionAhead {
  /** That of the plan's step, where it is one; the step has the same dates. */
  readonly id: string;
  readonly planned: boolean;
  readonly relief: Named;
  /** Absent where it is not known. */
  readonly court?: Named;
  /** Of the plan's step: what the motion is called there, and what it is about. */
  readonly title?: string;
  readonly about: readonly string[];
  /** Those that start one of its periods, whether they happened or not. */
  readonly events: readonly MotionEvent[];
  /** Whether it matters what the Government's response says. */
  readonly canBeOpposed: boolean;
  readonly opposition?: OppositionKind;
  readonly deadlines: Deadlines;
}

export interface MotionEvent {
  readonly event: string;
  /** A sentence without its full stop. */
  readonly label: string;
  /** ISO, as it was entered. */
  readonly date?: string;
}

/** The record as it stands, subject by subject. */
export interface RecordShown {
  readonly person: SubjectShown;
  readonly episodes: readonly SubjectShown[];
  readonly arrests: readonly (SubjectShown & { readonly booked: readonly SubjectShown[] })[];
  readonly cases: readonly CaseShownInRecord[];
}

export interface CaseShownInRecord extends SubjectShown {
  /** Its place among the cases typed by hand, where it, or a charge of it, was typed. */
  readonly hand?: number;
  /** What its id is made of; absent where it has another id, given by the record it came from. */
  readonly place?: { readonly court: string; readonly docketNumber: string; readonly defendant: number };
  readonly charges: readonly SubjectShown[];
}

export interface SubjectShown {
  /** `person`, `case:<id>`, `charge:<id>` … */
  readonly subject: string;
  /** Typed by hand and in no document, and so to be removed by hand. */
  readonly typed: boolean;
  readonly fields: readonly Field[];
}

/** One fact of a subject as it stands, and where it comes from. */
export interface Field {
  readonly fact: string;
  /** How it is edited; absent where it follows from others. */
  readonly form?: FieldForm;
  /** Absent when not known; of a conflict, every value. */
  readonly values: readonly ValueShown[];
  /** What was read, where the attorney's word stands in its place. */
  readonly was: readonly ValueShown[];
  /** Whether the attorney states it: she can take it back. */
  readonly stated: boolean;
}

export interface ValueShown {
  readonly value: Json;
  /** Places in documents; none of what a person said. */
  readonly places: readonly Place[];
  readonly confidence?: ReadingConfidence;
}

/** A place in a document, or several joined, and the words that stand there. */
export interface Place {
  readonly document: string;
  readonly place: string;
  readonly text: string;
  /** The same in the passages of the document. */
  readonly spots: readonly Spot[];
}

/** Words in a passage; both ends 0 where only the passage is known. */
export interface Spot {
  /** Position among the document's passages. */
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

/** The controls of the record: those of questions, and a few more. */
export type FieldForm =
  | AnswerForm
  | { readonly kind: "text" }
  | { readonly kind: "day" }
  | { readonly kind: "court" }
  /** Another subject of the record. */
  | { readonly kind: "arrest" }
  | { readonly kind: "episode" };

/** A statement that was not taken, and why. */
export interface Refused {
  /** Subject of the statement; none when the whole was refused. */
  readonly subject?: string;
  /** Of a fact or an element; none when all that is said of the subject was refused. */
  readonly name?: string;
  readonly message: string;
}

/** A fact to find out, of one subject or several alike. */
export interface Asked {
  /** Path in the vocabulary, such as `charge.nexus.timing`. */
  readonly fact: string;
  readonly subjects: readonly string[];
}

export interface Quote {
  readonly place: string;
  readonly text: string;
}

/** How the page asks for a fact. */
export interface QuestionForm {
  readonly answer: AnswerForm;
  readonly who: FactQuestion["who"];
  readonly sensitivity: number;
  readonly source: string;
  readonly confidence: FactQuestion["confidence"];
  readonly words: Readonly<Record<Language, QuestionWords>>;
  /** The why and help where only a state's law asks; an empty why where its own words say it. */
  readonly inState: Readonly<Record<Language, Pick<QuestionWords, "why" | "help">>>;
  /** The words for the client, to be read aloud or shown; absent where the client is not asked. */
  readonly aloud?: Readonly<Record<Language, AloudWords>>;
}

/** A question as it is put to the client. */
export interface AloudWords {
  /** One calm line to say first. */
  readonly before?: string;
  readonly question: string;
  readonly why: string;
  readonly help?: string;
  /** The answers to choose from, where there is a list. */
  readonly answers: Readonly<Record<string, string>>;
}

export type AnswerForm =
  | { readonly kind: "choice"; readonly values: readonly string[] }
  | { readonly kind: "members"; readonly values: readonly string[] }
  | { readonly kind: "number"; readonly least: number; readonly most: number }
  /** A date as people know it: a year, a month or a day. */
  | { readonly kind: "date" }
  | { readonly kind: "statute" }
  /** Other charges of the record. */
  | { readonly kind: "charges" }
  /** Episodes are added one by one, or said to be all. */
  | { readonly kind: "episodes" }
  /** Arrests are added one by one. */
  | { readonly kind: "arrests" }
  /** The district and division of an arrest. */
  | { readonly kind: "place" }
  /** Answered by the record alone. */
  | { readonly kind: "record" };

export interface QuestionWords {
  readonly label: string;
  readonly question: string;
  readonly why: string;
  readonly help?: string;
  readonly answers: Readonly<Record<string, string>>;
  /** Papers that prove the answer, strongest first. */
  readonly papers: readonly string[];
}
