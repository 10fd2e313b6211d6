/** What a person can say of a record without papers: never the story, never the trafficking. */

/**
 * What one answer says. `oneOf` holds the values that are possible: one where the person is sure, several where not
 * ("drugs or theft"). `range` holds whole years for a date, or full years of age. A pass says nothing, and is not put again.
 */
export type Answer =
  | { readonly oneOf: readonly string[] }
  | { readonly range: { readonly least: number; readonly most: number } }
  | { readonly passed: "not-sure" | "skip" };

/** Answers by the id of their question: `place`, `court`, `kind`, `ended`, or a path such as `charge.severity`. */
export type Answers = Readonly<Record<string, Answer>>;

/** One thing on the record: one arrest or charge, in one place. */
export interface Matter {
  /** Unique within the account; says nothing of the person. */
  readonly id: string;
  readonly answers: Answers;
}

/** All that a person has said; it lives in the page and nowhere else. */
export interface Account {
  readonly matters: readonly Matter[];
  /** What holds of the person whatever the matter: `person.pendingCharge`. */
  readonly person: Answers;
}

/** A question worth asking now. */
export interface NextQuestion {
  /** The matter that it is about; undefined where it is about the person. */
  readonly matter: string | undefined;
  /** Keys its words: `wordsFor(id, …)`. */
  readonly id: string;
  /** `choice`: one of `values`, or several where the person is not sure; `year` and `age`: a whole number, or two. */
  readonly answer: "choice" | "year" | "age";
  /** The values of a choice, in the order to show; for `place` those whose law is here, to which the page adds others. */
  readonly values: readonly string[];
  /** 0 plain to 2 personal; 2 is announced before it is put. */
  readonly sensitivity: 0 | 1 | 2;
}

/** What the law may do for a matter, as one relief has it. */
export type Standing =
  /** Nothing that we know stands in the way: if a lawyer can show what must be shown. */
  | "may"
  /** Courts have not decided a point on which it turns, or its words were not read. */
  | "undecided"
  /** Not enough is known. */
  | "unknown"
  /** The law does not reach it. */
  | "not";

/** One relief for one matter. */
export interface Outlook {
  /** As in `setaside screen`: `us/vacate-conviction-level-a`, `us-ca/ca-penal-236.14`. */
  readonly relief: string;
  /** `US`, or the postal code of the state. */
  readonly place: string;
  /** The statute's name in English. */
  readonly name: string;
  readonly citation: string;
  /** `vacatur`, `expungement`, `sealing`, `dismissal`, `resentencing`, `pardon`, `immunity`, `defense`. */
  readonly gives: readonly string[];
  /** `trafficking`: for survivors. The others are for other people too. */
  readonly about: "trafficking" | "related" | "general";
  readonly standing: Standing;
  /** Given where the person is not sure whose court it was: it holds if it was this one. */
  readonly ifCourt?: "state" | "federal";
  /** The law itself is known from general knowledge only: "ask a lawyer about this law". */
  readonly onlyRecalled: boolean;
  /** How well the weakest point on which the answer rests is known. */
  readonly confidence: "verified" | "secondary" | "recalled";
  /** What keeps it open: facts nobody has told, points that courts have not decided, words of the law that were not read. */
  readonly openBy: readonly ("fact" | "law" | "unread")[];
  /** Where `not`: the questions on whose answers it turns, so that a misreading can be corrected. */
  readonly turnsOn: readonly string[];
  /** Where `unknown`: questions whose answer could settle it, also those that were passed, by id. */
  readonly couldTell: readonly string[];
  /** Paths of facts that court papers would tell. */
  readonly papersTell: readonly string[];
  /** Paths of facts that a lawyer would have to show or look into, besides trafficking and the link. */
  readonly lawyerShows: readonly string[];
  /** The law may make a person wait first. */
  readonly waits: boolean;
}

export interface MatterResult {
  readonly matter: string;
  /** The best of its survivors' laws, else of the others; `unknown` where the law to look at is not known. */
  readonly standing: Standing;
  /** Survivors' laws first, the best standing first. */
  readonly outlooks: readonly Outlook[];
  /** Places in which a law for survivors was looked for and none found, with the day of the search. */
  readonly noneFound: readonly { readonly place: string; readonly searched: string }[];
}

export interface Result {
  readonly matters: readonly MatterResult[];
}
