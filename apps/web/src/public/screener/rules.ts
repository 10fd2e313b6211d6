import type { Account, NextQuestion, Result } from "@setaside/screener";
import type { ScreenerWords } from "../words/screener.ts";

/** To whom the questions are put: to the person herself, or to someone who answers as she would. */
export type Audience = "survivor" | "friend";

/** One question as it is read. */
export interface QuestionWords {
  readonly question: string;
  readonly why: string;
  /** Said before a personal question is put. */
  readonly before?: string;
  readonly help?: string;
  /** Words for each answer by its value; none for a year or an age. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** What the law makes worth asking, and what it may do: the screener's engine with its tables and today's date put in. */
export interface Rules {
  readonly next: (account: Account) => NextQuestion | undefined;
  readonly result: (account: Account) => Result;
  /** A question as it is put in the language of the words. */
  readonly words: (id: string, audience: Audience, words: ScreenerWords) => QuestionWords;
  /** The name of a place by its postal code; undefined for one that has no state's law. */
  readonly place: (code: string, words: ScreenerWords) => string | undefined;
  /** A lawyer's short name of a fact that papers would tell or a lawyer would show, by its path. */
  readonly label: (path: string, words: ScreenerWords) => string | undefined;
}
