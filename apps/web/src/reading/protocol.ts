import type { Coverage, Json, Remark } from "@setaside/casefile";
import type { ConclusionId, FactQuestion } from "@setaside/law";
import type { ReadProblem, ReadSummary } from "@setaside/readers";
import type { Screen } from "@setaside/relief";
import type { Language } from "../words/language.ts";

/**
 * What the page and its worker say to each other. The document, the casefile
 * and the law stay in the worker; the page is told only what it shows.
 */

/** What the attorney states and concludes: the body of a facts file (`setaside.facts/1`). */
export interface Statements {
  readonly facts: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  readonly conclusions: Readonly<Record<string, Readonly<Record<string, boolean>>>>;
}

export type Request =
  | { readonly kind: "read"; readonly file: Blob | "example"; readonly defendant?: number; readonly lawDate: string }
  | { readonly kind: "screen"; readonly statements: Statements; readonly lawDate: string }
  /** Drops the document; there is no answer. */
  | { readonly kind: "forget" };

/** `turn` is that of the request answered, so that an overtaken answer is dropped. */
export type Reply = { readonly turn: number } & (
  | { readonly kind: "step"; readonly step: Step }
  | { readonly kind: "problem"; readonly problem: ReadProblem }
  | { readonly kind: "read"; readonly reading: Reading }
  | { readonly kind: "screened"; readonly screened: Screening }
  | { readonly kind: "broken" }
);

/** What the worker is at. */
export type Step = "reading" | "screening";

/** A document read, which does not change while it is on the screen. */
export interface Reading {
  readonly summary: ReadSummary;
  readonly courtName: string | undefined;
  readonly coverage: Coverage;
  readonly remarks: readonly Remark[];
  /** Under `charge:<id>`, the words of the document that its facts were read from. */
  readonly quotes: Readonly<Record<string, readonly Quote[]>>;
  readonly questions: Readonly<Record<string, QuestionForm>>;
  /** The elements on which counsel may conclude. */
  readonly concludable: readonly ConclusionId[];
  /** ISO date on which the research behind the law was last checked. */
  readonly lawChecked: string;
}

/** The findings, as they stand with what the attorney has stated. */
export interface Screening {
  readonly screen: Screen;
  /** What is still worth finding out, the gentlest first. */
  readonly toFindOut: readonly Asked[];
  /** What of the statements was taken and understood: what is saved as a facts file. */
  readonly taken: Statements;
  readonly problems: readonly Refused[];
}

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
  readonly source: string;
  readonly confidence: FactQuestion["confidence"];
  readonly words: Readonly<Record<Language, QuestionWords>>;
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
