import type { Form, Language, OrderReason, ReliefKind, stateOrderReasons, UrgentMatter } from "@setaside/law";
import type { Confidence, Ground, OpenBy, Verdict } from "@setaside/logic";
import type { Deadlines } from "../clock/index.ts";
import type { AppliedConclusion, LawOfCharge, MissingFact, Reason } from "../finding.ts";
import type { Immigration } from "../immigration/index.ts";
import type { When } from "../when.ts";

/**
 * `setaside.plan/1`: what to do for the whole record, in what order, where and
 * with what. Sentences of our own (`text`, `title`, `label`) are in `language`;
 * statements of the law (`Ground`) are English. No person's name stands in it.
 */
export interface Plan {
  readonly schema: "setaside.plan/1";
  /** ISO date. */
  readonly lawDate: string;
  readonly language: Language;
  /** Whether the client is not a citizen; `unknown` also where sources contradict each other. */
  readonly noncitizen: "yes" | "no" | "unknown";
  /** Most urgent first. */
  readonly urgent: readonly Urgent[];
  /** The states whose law the record brings in, each with what is known of it. */
  readonly states: readonly StateInPlan[];
  /** What relief, its wording and sworn statements may do in immigration law; what harms or does not help first. */
  readonly immigration: Immigration;
  /** What is done before anything is filed. */
  readonly tasks: readonly Task[];
  readonly papers: readonly Paper[];
  readonly courts: readonly CourtPlan[];
  /** What holds of every motion for a relief; steps name it by id. */
  readonly rules: readonly ReliefRules[];
  /** Ids of all tasks and steps in an order that every edge allows. */
  readonly sequence: readonly string[];
  readonly edges: readonly Edge[];
  /** Where nothing read requires an order between motions: that, in words. */
  readonly freeOrder: string | null;
  /** Findings that another step's order already reaches. */
  readonly reached: readonly Reached[];
  readonly notOpen: readonly NotOpen[];
  readonly doors: readonly Door[];
  readonly afterGrant: readonly AfterGrant[];
  /** Every fact that can still change a part of the plan, once. */
  readonly missing: readonly PlanMissing[];
  readonly remarks: readonly { readonly code: string; readonly message: string; readonly place?: string }[];
}

/** A state of the record: whether its law is here, and where the person's own record is kept. */
export interface StateInPlan extends LawOfCharge {
  /** Whether a lawyer licensed there has reviewed it, in a sentence. */
  readonly review: string;
  readonly charges: readonly { readonly subject: string; readonly label: string }[];
}

export interface Urgent {
  readonly id: string;
  readonly matter: UrgentMatter | "ask-custody" | "state-appeal-time";
  readonly title: string;
  readonly text: string;
  /** EDTF. */
  readonly date?: string;
  /** False where sources contradict each other, or nobody has said. */
  readonly certain: boolean;
  readonly subjects: readonly string[];
  readonly grounds: readonly Ground[];
}

export interface Task {
  readonly id: string;
  readonly kind: "immigration-counsel" | "identity-history" | "certified-copies" | "pending-case";
  readonly title: string;
  readonly text: string;
  readonly subjects: readonly string[];
  readonly grounds: readonly Ground[];
}

/** A paper to gather. */
export interface Paper {
  readonly id: string;
  readonly name: string;
  /** Subjects it is wanted for; `person` for one about the whole person. */
  readonly wantedFor: readonly { readonly subject: string; readonly label: string; readonly shown: Shown }[];
  readonly certified: boolean;
  readonly where: Ground;
  readonly how: readonly Ground[];
  readonly cost?: Ground;
  readonly proves: Ground;
  readonly cautions: readonly Ground[];
}

/**
 * Whether what a paper proves is on the record already: `read` where the paper
 * itself was read, `known` where all its facts are known from elsewhere, `partly`, or `no`.
 */
export type Shown = "read" | "known" | "partly" | "no";

/** The motions of one court. */
export interface CourtPlan {
  readonly id: string;
  readonly kind: "sentencing-court" | "arrest-district-and-division" | "trial-court" | "state-court";
  /** PACER id, or the id of a state's court (`us-ca-superior-los-angeles`); null where the court is not known. */
  readonly court: string | null;
  /** Postal code, of a state's court. */
  readonly state: string | null;
  readonly name: string;
  /** Of an arrest: its division; null where it is not known or the district has none by statute. */
  readonly division: string | null;
  /** What must still be found out of the court itself. */
  readonly open: readonly string[];
  readonly steps: readonly Step[];
  readonly filing: readonly Ground[];
  readonly order: ProposedOrder;
}

/** One motion, application or defense. */
export interface Step {
  readonly id: string;
  readonly relief: string;
  readonly name: string;
  readonly title: string;
  readonly citation: string;
  readonly kind: "motion" | "application" | "petition" | "defense";
  /** Docket number of the case it is filed in, of several one after the other; null for a petition about an arrest. */
  readonly docket: string | null;
  readonly parts: readonly StepPart[];
  /** Points of pleading that this step turns on. */
  readonly pleading: readonly Ground[];
  /** Its clocks: with dates where events are given, else with what starts each. */
  readonly deadlines: Deadlines;
  /** Of a state's relief. */
  readonly state?: StepOfState;
}

export interface StepOfState {
  /** Postal code. */
  readonly code: string;
  /** Its name. */
  readonly place: string;
  readonly about: "trafficking" | "related" | "general";
  readonly gives: readonly ReliefKind[];
  /** Whether the text surely stood on the day of filing. */
  readonly stands: "yes" | "perhaps";
  /** Whether one petition may ask about several cases; where the step has several. */
  readonly consolidation?: Ground;
  /** The latest day before which a part may not be asked for, ISO; absent where none is known. */
  readonly notBefore?: string;
}

/**
 * How far a finding reaches, never rounded: `meets` (yes), `arguable` (the facts
 * known, the law open), `open` (may still be no), `later` (no now, and open once
 * an earlier step is granted).
 */
export type PartState = "meets" | "arguable" | "open" | "later";

/** One charge or arrest in a step. */
export interface StepPart {
  readonly subject: string;
  readonly label: string;
  readonly statute: string;
  readonly state: PartState;
  readonly least: Verdict;
  readonly most: Verdict;
  readonly openBy: readonly OpenBy[];
  readonly exact: boolean;
  readonly confidence: Confidence | null;
  /** “If …”: on what it depends. */
  readonly text: string;
  /** Levels that the offense may have; of an arrest, those of its charges. */
  readonly levels: readonly ("A" | "B" | "excluded")[];
  readonly elements: readonly Reason[];
  readonly known: readonly KnownFact[];
  readonly missing: readonly MissingFact[];
  readonly conclusions: readonly AppliedConclusion[];
  /** Of an arrest: the reliefs by level that the motion pleads. */
  readonly pleads: readonly string[];
  readonly alternatives: readonly Alternative[];
  /** Of an arrest that the motion is only needed for in some case: which, in words. */
  readonly onlyIf?: string;
  /** Of a state's relief: when it may be asked for. */
  readonly when?: PartWhen;
}

/** The periods that must have passed, with what they come to in a sentence. */
export interface PartWhen extends When {
  readonly text: string;
}

/** Proof in hand: a fact known, and who or what says so. */
export interface KnownFact {
  readonly fact: string;
  readonly subject: string;
  readonly label: string;
  readonly value: string;
  readonly source: FactSource;
}

export type FactSource =
  | { readonly kind: "document"; readonly document: string; readonly place: string }
  | { readonly kind: "person"; readonly speaker: string }
  /** Stated of all charges or arrests at once: to be confirmed one by one. */
  | { readonly kind: "stated-of-all" }
  /** Follows from other facts, such as the circuit from the court. */
  | { readonly kind: "derived" };

/** Another relief for the same charge: pleaded in the same motion, or asked for if the first is not granted. */
export interface Alternative {
  readonly relief: string;
  readonly name: string;
  readonly citation: string;
  readonly subject: string;
  /**
   * `level-decides`: the level is open and decides which of the two is there; `if-not-granted`: the lesser relief.
   * Of a state, each by a petition of its own: `second-way`: another relief for survivors; `further-door`: one for anyone.
   */
  readonly why: "level-decides" | "if-not-granted" | "second-way" | "further-door";
  readonly text: string;
  readonly least: Verdict;
  readonly most: Verdict;
  readonly missing: readonly MissingFact[];
  readonly when?: PartWhen;
}

/** A finding for which no motion is filed: the order of another step reaches it. */
export interface Reached {
  readonly relief: string;
  readonly subject: string;
  readonly label: string;
  /** Ids of the steps. */
  readonly by: readonly string[];
  /** Charges whose vacatur reaches it. */
  readonly through: readonly string[];
  /** Other charges of the arrest, which the order should name too. */
  readonly others: readonly string[];
  readonly text: string;
  /** What is still open if the step fails. */
  readonly ifNot: string;
  readonly least: Verdict;
  readonly most: Verdict;
  readonly missing: readonly MissingFact[];
  readonly grounds: readonly Ground[];
}

export interface NotOpen {
  readonly relief: string;
  readonly name: string;
  readonly subject: string;
  readonly label: string;
  readonly citation: string;
  /** The elements that fail. */
  readonly because: readonly Reason[];
  /** Step after which it opens, if that is granted. */
  readonly later?: string;
  /** Steps that may vacate another conviction for which it fails: look again when one is granted. */
  readonly after?: readonly string[];
  /** The charge is pending: look again when the case has ended. */
  readonly pending: boolean;
  /** Ids of doors. */
  readonly doors: readonly string[];
  readonly leads: boolean;
}

export interface Door {
  readonly id: string;
  readonly name: string;
  readonly subjects: readonly { readonly subject: string; readonly label: string }[];
  /** Postal code, of a state's door. */
  readonly state?: string;
  readonly gives: readonly Ground[];
  readonly doesNot: readonly Ground[];
  readonly cautions: readonly Ground[];
}

/** `before` is done before `after`. */
export interface Edge {
  readonly before: string;
  readonly after: string;
  readonly reason: OrderReason | keyof typeof stateOrderReasons;
  readonly ground: Ground;
}

/** What every motion for a relief contains, and what follows. */
export interface ReliefRules {
  readonly relief: string;
  readonly name: string;
  readonly citation: string;
  readonly discretion: "may" | "shall" | "not-a-motion" | "not-stated";
  readonly who: Ground;
  readonly court: Ground;
  readonly burden: Ground;
  readonly contents: readonly Ground[];
  readonly evidence: readonly Ground[];
  readonly clocks: readonly Ground[];
  readonly effect: readonly Ground[];
  readonly limits: readonly Ground[];
  /** Open questions to weigh, and those that choose a court. */
  readonly notes: readonly {
    readonly role: "risk" | "routing";
    readonly id: string;
    readonly question: string;
    readonly readings: readonly { readonly argument: string; readonly authorities: readonly string[] }[];
    readonly ground: Ground;
  }[];
  /** Of a state's relief. */
  readonly state?: RulesOfState;
}

/** What a state's statute says of its petition. */
export interface RulesOfState {
  readonly code: string;
  readonly place: string;
  readonly about: "trafficking" | "related" | "general";
  readonly gives: readonly ReliefKind[];
  /** Whether the court may or must grant. */
  readonly discretion: Ground;
  readonly service: Ground | null;
  readonly response: Ground | null;
  readonly hearing: Ground | null;
  readonly fee: Ground | null;
  readonly confidential: Ground | null;
  readonly consolidation: Ground | null;
  readonly deadline: Ground | null;
  readonly waits: readonly Ground[];
  readonly weighs: readonly Ground[];
  readonly forms: readonly Form[];
  readonly formWords: Ground | null;
  /** What of the statute is not verified. */
  readonly unverified: readonly string[];
}

/** What a proposed order names, and who gets it. */
export interface ProposedOrder {
  readonly identifiers: readonly { readonly label: string; readonly value: string | null }[];
  readonly recipients: readonly { readonly id: string; readonly name: string; readonly to?: string }[];
  readonly clauses: readonly Ground[];
}

export interface AfterGrant {
  readonly id: string;
  readonly ground: Ground;
}

export interface PlanMissing {
  readonly fact: string;
  readonly subject: string;
  readonly label: string;
  /** The fact's short name. */
  readonly name: string;
  readonly who: readonly string[];
  readonly sensitivity: number;
  /** Ids of the steps it can change. */
  readonly steps: readonly string[];
}
