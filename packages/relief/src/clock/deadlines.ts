import type { Clock, ClockEvent, ClockId, Language, StateClockEvent } from "@setaside/law";
import type { Ground, OpenQuestion } from "@setaside/logic";

/** The dates of a proceeding, each with how it was counted: `setaside.deadlines/1`. */
export interface Deadlines {
  readonly schema: "setaside.deadlines/1";
  readonly language: Language;
  readonly relief?: { readonly id: string; readonly name: string };
  readonly court?: { readonly id: string; readonly name: string; readonly state: string };
  readonly events: readonly {
    readonly event: ClockEvent | StateClockEvent;
    readonly label: string;
    readonly date: string;
  }[];
  readonly clocks: readonly Deadline[];
  /** Of a state's relief: what must have passed before it may be asked for. */
  readonly waits: readonly WaitDate[];
  /** In our words: what to know of all these dates. */
  readonly notes: readonly DeadlineFlag[];
  /** What the law says, or does not say, of them all. */
  readonly statements: readonly Ground[];
  /** What could not be used of what was given. A clock that leans on it has no dates. */
  readonly problems: readonly DeadlineProblem[];
}

/** One period. */
export interface Deadline {
  readonly id: ClockId | "prosecutor-response";
  readonly what: string;
  readonly actor: Clock["actor"] | "prosecutor";
  readonly force: Clock["force"];
  readonly days: number;
  readonly direction: Clock["direction"];
  /** The event that starts it, in words. */
  readonly starts: string;
  /** `running`: it has dates. `waiting`: its event has no date yet. `not-started`: it does not run, and `why` says so. */
  readonly state: "running" | "waiting" | "not-started";
  readonly why?: string;
  /** One for each reading that gives another date, the earliest first. */
  readonly dates: readonly DeadlineDate[];
  readonly flags: readonly DeadlineFlag[];
  readonly questions: readonly OpenQuestion[];
  readonly ground: Ground;
  readonly cautions: readonly Ground[];
  readonly counting: readonly Ground[];
}

/** A period that must have passed before a state's relief may be asked for. */
export interface WaitDate {
  readonly id: string;
  readonly what: string;
  /** The event that it counts from, in words. */
  readonly starts: string;
  /** ISO, of that event; absent where it is not given. */
  readonly from?: string;
  /** ISO: the first day on which it is over. */
  readonly day?: string;
  /** Whether it holds for some charges only. */
  readonly some: boolean;
  readonly sentence: string;
  readonly ground: Ground;
}

/** One date, under the readings named. */
export interface DeadlineDate {
  /** ISO. */
  readonly day: string;
  /** The last day before weekends and holidays were looked at. */
  readonly raw: string;
  readonly from: { readonly date: string; readonly label: string };
  /** The answers to open questions that give this date, in English; empty where the date does not turn on any. */
  readonly readings: readonly { readonly question: string; readonly reading: string }[];
  /**
   * The earliest that can be meant: act, or be ready, by it. What another must do can
   * still come until the latest of the dates; of a prosecutor's answer in a state's court
   * that latest date is the one marked, and none where what it counts from is not all known.
   */
  readonly safe: boolean;
  /** The one a court would more probably take; absent from all where nothing tells. */
  readonly likelier: boolean;
  readonly steps: readonly DeadlineStep[];
  /** The computation in a sentence. */
  readonly sentence: string;
}

/** A day looked at on the way to the last day, and why it was passed over, or was not. */
export interface DeadlineStep {
  readonly day: string;
  readonly kind: "weekend" | "holiday" | "closed" | "inaccessible";
  readonly text: string;
  /** False where a doubtful day is taken to be no holiday: the period ends on it. */
  readonly passed: boolean;
  /** Why it is doubtful that the day counts. */
  readonly doubt?: string;
  /** Postal code, where a state's own holiday. */
  readonly state?: string;
  readonly ground?: Ground;
}

export interface DeadlineFlag {
  readonly code: string;
  readonly text: string;
}

/** What is wrong, where, and how to mend it. */
export interface DeadlineProblem {
  readonly code: string;
  /** `relief`, `court`, `opposition`, `events.filed`, `closures.0`. */
  readonly place: string;
  readonly message: string;
}
