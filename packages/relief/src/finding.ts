import type { ConclusionId, ImmigrationRule } from "@setaside/law";
import type { Confidence, Ground, OpenBy, Verdict } from "@setaside/logic";
import type { Applies, Immigration } from "./immigration/immigration.ts";
import type { When } from "./when.ts";

/** Our answer for a charge or an arrest and a relief. It says "meets the requirements", never "you will win". */
export interface Finding {
  readonly relief: string;
  readonly name: string;
  /** `charge:<id>` or `arrest:<id>`. */
  readonly subject: string;
  readonly least: Verdict;
  readonly most: Verdict;
  readonly openBy: readonly OpenBy[];
  /** False when the rule was too large to be exact; the interval shown then contains the exact truth. */
  readonly exact: boolean;
  /** The court to move in, in words. */
  readonly court: string;
  readonly discretion: "may" | "shall" | "not-a-motion" | "not-stated";
  readonly citation: string;
  /** That of the weakest deciding branch. */
  readonly confidence: Confidence | null;
  readonly missing: readonly MissingFact[];
  readonly because: readonly Reason[];
  readonly conclusions: readonly AppliedConclusion[];
  readonly advisories: readonly Advisory[];
  /** Open questions of law on which a ruling could change the finding. */
  readonly rulings: readonly string[];
  /** Shown for itself; the others stand under the combined finding. */
  readonly leads: boolean;
  /** Of a state's relief: what its law says beside the verdict. */
  readonly state?: FindingOfState;
}

export interface FindingOfState {
  /** Postal code. */
  readonly code: string;
  /** For survivors of trafficking, for related cases, or for anyone. */
  readonly about: "trafficking" | "related" | "general";
  /** `vacatur`, `sealing` … */
  readonly gives: readonly string[];
  /** Whether its text surely stood on the day asked about. */
  readonly stands: "yes" | "perhaps";
  readonly when: When;
  /** How surely it must be proved. */
  readonly burden: Ground;
  /** What of the statute is not verified. */
  readonly unverified: readonly string[];
}

/** A fact that can still change the finding. */
export interface MissingFact {
  /** Path in the vocabulary, such as `charge.childVictim`; of a list, for "are there others?". */
  readonly fact: string;
  readonly subject: string;
  readonly who: readonly string[];
  readonly sensitivity: number;
}

/** An element, or a rule under one, with what was found of it. */
export interface Reason {
  readonly element: string;
  readonly text: string;
  /** 0 for an element of the relief, more for what lies under it. */
  readonly depth: number;
  readonly least: Verdict;
  readonly most: Verdict;
  readonly kind: Ground["kind"];
  readonly citation: string;
  readonly confidence: Confidence;
  readonly textStatus?: Ground["textStatus"];
  /** The charge that it speaks of, where an arrest has several. */
  readonly of?: string;
  readonly concluded?: boolean;
}

/** Counsel's conclusion, with what the facts alone would give. */
export interface AppliedConclusion {
  readonly element: string;
  readonly subject: string;
  readonly value: boolean;
  /** Made for all at once (`charge:*`): never enters a declaration unconfirmed. */
  readonly wildcard: boolean;
  /** Counsel's reason, in her words; absent where she gave none. */
  readonly why?: string;
  readonly derived: { readonly least: Verdict; readonly most: Verdict };
}

/** Something to weigh beside the finding; it changes no verdict. Those on immigration come first, a danger before all. */
export interface Advisory {
  readonly kind: "immigration" | "risk" | "routing" | "form" | "record" | "confirm";
  readonly id: string;
  readonly text: string;
  readonly citation?: string;
  /** Of what it says of the law, where that is a statement of the law's. */
  readonly confidence?: Confidence;
  /** ISO date. */
  readonly lastChecked?: string;
  /** Of one on immigration, as all that follow; why it is shown and what counsel does: `Screen.immigration`, by its id. */
  readonly strength?: ImmigrationRule["strength"];
  readonly circuits?: readonly string[];
  readonly effect?: ImmigrationRule["effect"];
  readonly applies?: Applies;
}

/** A charge or arrest with its findings. */
export interface Screened {
  readonly id: string;
  readonly statute: string;
  readonly description?: string;
  readonly jurisdiction: string | null;
  /** Of a charge under a state's law: what is known of that law. */
  readonly law: LawOfCharge | null;
  readonly disposition: string;
  readonly count?: string;
  readonly list?: string;
  /** The federal level; null where the charge is a state's alone. */
  readonly level: Level | null;
  /** The elements on which counsel may conclude for it. */
  readonly concludable: readonly ConclusionId[];
  readonly findings: readonly Finding[];
}

export interface ScreenedArrest {
  readonly id: string;
  readonly date: string | null;
  readonly district: string | null;
  readonly division: string | null;
  readonly agency: string | null;
  readonly charges: readonly string[];
  /** Of its charges, for its own findings. */
  readonly concludable: readonly ConclusionId[];
  readonly findings: readonly Finding[];
}

/** Whether the law of a charge's state is here, and what was found. */
export interface LawOfCharge {
  /** Postal code. */
  readonly code: string;
  readonly name: string;
  /** `found`: a law for survivors; `none-found`: searched for, and none; `not-covered`: nobody has looked. */
  readonly known: "found" | "none-found" | "not-covered";
  /** ISO day of the search. */
  readonly lastChecked: string | null;
  /** In a sentence. */
  readonly summary: string;
  /** Whether a section of the state's codes could be read from the charge. */
  readonly readsOffense: boolean;
}

/** Which levels the offense may have; always for an attorney to confirm. */
export interface Level {
  readonly possible: readonly ("A" | "B" | "excluded")[];
  readonly openBy: readonly OpenBy[];
  readonly crimeOfViolence: { readonly least: Verdict; readonly most: Verdict };
  readonly confidence: Confidence | null;
  /** Why: what decided whether force is an element, and where that matters whether a child was a victim. */
  readonly because: readonly Reason[];
}

/** `setaside.screen/1` */
export interface Screen {
  readonly schema: "setaside.screen/1";
  readonly lawDate: string;
  readonly charges: readonly Screened[];
  readonly arrests: readonly ScreenedArrest[];
  /** What relief, its wording and sworn statements may do in immigration law; shown unless the client is known to be a citizen. */
  readonly immigration: Immigration;
  readonly remarks: readonly { readonly code: string; readonly message: string; readonly place?: string }[];
}
