import type { Language, OrderReason, UrgentMatter } from "@setaside/law";
import type { Confidence, Ground, OpenBy, Verdict } from "@setaside/logic";
import type { Deadlines } from "../clock/index.ts";
import type { AppliedConclusion, MissingFact, Reason } from "../finding.ts";
import type { Immigration } from "../immigration/index.ts";

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
  /** Findings that another step's order already reaches. */
  readonly reached: readonly Reached[];
  readonly notOpen: readonly NotOpen[];
  readonly doors: readonly Door[];
  readonly afterGrant: readonly AfterGrant[];
  /** Every fact that can still change a part of the plan, once. */
  readonly missing: readonly PlanMissing[];
  readonly remarks: readonly { readonly code: string; readonly message: string; readonly place?: string }[];
}

export interface Urgent {
  readonly id: string;
  readonly matter: UrgentMatter | "ask-custody";
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
  /** PACER id; null where the court is not known. */
  readonly court: string | null;
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
  readonly kind: "motion" | "application" | "defense";
  /** Docket number of the case it is filed in; null for a petition about an arrest. */
  readonly docket: string | null;
  readonly parts: readonly StepPart[];
  /** Points of pleading that this step turns on. */
  readonly pleading: readonly Ground[];
  /** Its clocks: with dates where events are given, else with what starts each. */
  readonly deadlines: Deadlines;
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

/** Another relief pleaded in the same motion. */
export interface Alternative {
  readonly relief: string;
  readonly name: string;
  readonly citation: string;
  readonly subject: string;
  /** `level-decides`: the level is open and decides which of the two is there; `if-not-granted`: the lesser relief. */
  readonly why: "level-decides" | "if-not-granted";
  readonly text: string;
  readonly least: Verdict;
  readonly most: Verdict;
  readonly missing: readonly MissingFact[];
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
  readonly gives: Ground;
  readonly doesNot: Ground;
  readonly cautions: readonly Ground[];
}

/** `before` is done before `after`. */
export interface Edge {
  readonly before: string;
  readonly after: string;
  readonly reason: OrderReason;
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
