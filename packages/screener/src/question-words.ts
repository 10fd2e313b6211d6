/** How a question is put to a person, from the vocabulary of the law. */
export interface QuestionWords {
  readonly question: string;
  /** Why it is asked. */
  readonly why: string;
  /** A calm line to say first, where it may hurt. */
  readonly before?: string;
  readonly help?: string;
  /** By value: `true`, `felony`. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** Words in one language. */
export interface ScreenerWords {
  /** By the id of the question, for the person herself and for a friend who answers for her. */
  readonly questions: Readonly<Record<string, { readonly survivor: QuestionWords; readonly friend: QuestionWords }>>;
  /** Short names of the facts that papers tell and lawyers show, by path, for the lawyer who reads the summary. */
  readonly labels: Readonly<Record<string, string>>;
  /** Names of the places, by postal code. */
  readonly places: Readonly<Record<string, string>>;
}
