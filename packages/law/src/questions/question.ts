import type { MemberOf } from "@setaside/logic";
import type { notListed } from "../states/offense-index.ts";
import type { FactPath, FactValue, LawVocabulary, notInCatalogue, RelationPath } from "../vocabulary.ts";
import type { PaperName } from "./papers.data.ts";

/** For whom a question is worded. `friend`: someone who asks for a person they care about. */
export type Audience = "attorney" | "survivor" | "friend" | "provider";

export type Language = "en" | "es";

/** Who can answer; `record`: court papers answer it, before any person is asked. */
export type Answerer = "record" | Audience;

/**
 * How much a question asks of a person. 0: a plain fact of the record. 1: mild,
 * such as a date or time in jail. 2: personal, such as immigration status or
 * who was in control. 3: the trafficking itself; it may hurt.
 */
export type Sensitivity = 0 | 1 | 2 | 3;

/** A fact, or a list of which it is asked whether it has others. */
export type QuestionPath = FactPath | RelationPath;

/** One question as one audience reads it. It never says, or hints, which answer serves. */
export interface Wording {
  readonly question: string;
  /** Why it is asked; what it says of the law rests on the question's `source`. */
  readonly why: string;
  /** A calm line shown before a sensitive question: what is coming and why it matters. */
  readonly before?: string;
  /** How to read the question, or where to look. */
  readonly help?: string;
}

/** The attorney always has words; another audience only when it can answer. */
export type Wordings = { readonly attorney: Wording } & Readonly<
  Partial<Record<Exclude<Audience, "attorney">, Wording>>
>;

/**
 * The answers that need words: values of a choice, members of a set, `true` and
 * `false`. Dates and numbers need none. An entry of the catalogue is named by
 * the catalogue, so only its absence needs words. In a list, `true` is "there
 * are others" and `false` "there are no others".
 */
type Answer<P extends QuestionPath> = P extends "charge.statute" | "charge.predicate"
  ? typeof notInCatalogue
  : P extends "charge.stateStatute"
    ? typeof notListed
    : P extends FactPath
      ? FactValue<P> | MemberOf<LawVocabulary, P>
      : "true" | "false";

export type AnswerWords<A extends string = string> = Readonly<Record<Language, Readonly<Record<A, string>>>>;

/** A fact's question, in every voice and language, with what it rests on. */
export interface FactQuestion<P extends QuestionPath = QuestionPath> {
  readonly path: P;
  readonly who: readonly Answerer[];
  readonly sensitivity: Sensitivity;
  /** Papers that prove the answer, strongest first; in another language by `papersFor`. */
  readonly proof: readonly PaperName[];
  readonly wording: Readonly<Record<Language, Wordings>>;
  /** Plain words for each answer; where a person must be named, the reader is "you". For one audience: `answersFor`. */
  readonly values?: AnswerWords;
  /** Words for readers who need others: a friend's "they", the terms of the field. */
  readonly valuesAs?: Readonly<Partial<Record<Exclude<Audience, "survivor">, AnswerWords>>>;
  /**
   * Given where the why of the attorney or provider speaks of federal law: what stands in its place, and in that of
   * the help, where only a state's law asks. Without a why here, that law's own words say it.
   */
  readonly inState?: Readonly<Record<Language, { readonly why?: string; readonly help?: string }>>;
  /** Short name for lists; safe on a screen that others may see. */
  readonly label: Readonly<Record<Language, string>>;
  /** The law that makes the fact matter: a pin cite. */
  readonly source: string;
  /** How well the weakest statement of law in the wording is known: the text read, a reputable description, general knowledge. */
  readonly confidence: "verified" | "secondary" | "recalled";
}

type Worded<P extends QuestionPath> = [Answer<P>] extends [never]
  ? { readonly values?: never; readonly valuesAs?: never }
  : {
      readonly values: AnswerWords<Answer<P>>;
      readonly valuesAs?: Readonly<Partial<Record<Exclude<Audience, "survivor">, AnswerWords<Answer<P>>>>>;
    };

/** Questions for every path of `P`: a missing one, or an answer without words, does not compile. */
export type QuestionsFor<P extends QuestionPath> = { readonly [K in P]: FactQuestion<K> & Worded<K> };

/** Where only a state's law asks, its own words say why. */
export const byOwnLaw: NonNullable<FactQuestion["inState"]> = { en: {}, es: {} };

export const yesOrNo: AnswerWords<"true" | "false"> = {
  en: { true: "Yes", false: "No" },
  es: { true: "Sí", false: "No" },
};
