import type { ClockEvent, Language, StateClockEvent } from "@setaside/law";

/** What the Government's response says, where it is known. */
export const oppositionKinds = ["whole", "partial", "consent", "no-position"] as const;
export type OppositionKind = (typeof oppositionKinds)[number];

/** Days, entered by whoever counts, on which a court could not be reached or kept a holiday of its own. */
export interface Closure {
  /** ISO dates; one day where `to` is left out. */
  readonly from: string;
  readonly to?: string;
  /**
   * `inaccessible`: the clerk's office could not be reached (Fed. R. Crim. P. 45(a)(3)).
   * `closed`: a holiday declared for once (45(a)(6)(B)).
   */
  readonly kind: "inaccessible" | "closed";
  readonly note?: string;
}

/** What is known when dates are asked for. */
export interface DeadlineRequest {
  /** Id of a relief: `us/vacate-conviction-level-a`, `us-ca/ca-penal-236.14`. */
  readonly relief: string;
  /** When each event was, or is to be, ISO dates. */
  readonly events: Readonly<Partial<Record<ClockEvent | StateClockEvent, string>>>;
  /** PACER id or printed name of the federal court where the motion is; its state's holidays count. */
  readonly court?: string;
  /** Of a state's relief: leave out what must have passed before filing. */
  readonly only?: "from-filing";
  readonly opposition?: OppositionKind;
  readonly closures?: readonly Closure[];
  /** Of our own words; statements of the law are in English. English when left out. */
  readonly language?: Language;
}
