import type { Circuit } from "@setaside/citation";
import type { Confidence, Expression, Ground } from "@setaside/logic";
import { lastChecked } from "../../statement.ts";
import type { ReliefKind } from "../../states/jurisdiction.ts";

/**
 * One rule on what relief, its wording, or a sworn statement does in
 * immigration law. Its words are those of the research, unchanged; what follows
 * them (kind, reach, effect, places, conditions) is our reading of it.
 */
export interface ImmigrationRule {
  /** `IMM-14`: stable. */
  readonly id: string;
  readonly group: ImmigrationGroup;
  /** When it applies, in words; all of them together. `conditions` says the same of what is on record. */
  readonly when: readonly string[];
  /** What follows. */
  readonly follows: string;
  /** What counsel does. */
  readonly action: string;
  readonly note?: string;
  readonly strength: Strength;
  /** As the research writes them. */
  readonly circuits: readonly string[];
  readonly authorities: readonly ImmigrationAuthority[];
  readonly confidence: Confidence;
  /** ISO date. */
  readonly lastChecked: string;
  /** Whose words it tells: a statute's, a decision's, or our analysis of them. */
  readonly kind: Ground["kind"];
  /** `circuits`, for a program. */
  readonly reach: Reach;
  readonly effect: Effect;
  /** Where it belongs beside the list for the whole client. */
  readonly places: readonly Place[];
  /** Ids of the reliefs beside whose findings it is shown. */
  readonly findings: readonly string[];
  /** What a state's relief gives, beside whose findings it is shown too. */
  readonly findingsOfStates?: readonly ReliefKind[];
  /** It applies where one of them does. */
  readonly conditions: readonly Condition[];
}

export type ImmigrationGroup =
  | "gate"
  | "records"
  | "conviction"
  | "vacatur"
  | "wording"
  | "ffoa-analogy"
  | "arrest"
  | "sentence"
  | "aggravated-felony"
  | "cimt"
  | "correction"
  | "admission"
  | "reason-to-believe"
  | "waiver-T"
  | "waiver-U"
  | "other-status"
  | "removal-order"
  | "confidentiality"
  | "defense";

/** How strong the rule's authority is; `strengths` says each in words. */
export type Strength = "settled" | "argued" | "unsettled" | "contrary";

export interface ImmigrationAuthority {
  readonly cite: string;
  readonly confidence: Confidence;
  readonly url?: string;
}

/** Where the authority reaches. */
export interface Reach {
  /**
   * `everywhere`; `agency`: the Board of Immigration Appeals or the Attorney
   * General, nationwide; `circuits`: only those named; `uscis`; `undecided`: no
   * court has decided; `varies`: circuits differ.
   */
  readonly of: "everywhere" | "agency" | "circuits" | "uscis" | "undecided" | "varies";
  /** Circuits named: those it is the law of, or those that differ. */
  readonly circuits?: readonly Circuit[];
  /** Circuits that have not followed. */
  readonly except?: readonly Circuit[];
}

/**
 * What the rule does to the client, in the order in which rules are shown: a
 * danger first, what does not help beside it; a step before all others, what
 * must be done, what to look out for; then arguments, and last what helps.
 */
export const effects = ["harms", "no-help", "gate", "duty", "caution", "argument", "helps"] as const;
export type Effect = (typeof effects)[number];

/**
 * `order`: its wording; `declaration`: of the client; `motion`: with its
 * exhibits; `applications`: to immigration agencies, past and to come;
 * `disclosure`: what is answered there about arrests.
 */
export type Place = "order" | "declaration" | "motion" | "applications" | "disclosure";

/**
 * A condition over what is on record. It is certain only where `that` is a yes,
 * a relief named may certainly be asked for, and nothing is left to tell.
 */
export type Condition = {
  /** What makes it apply, as a clause: it is said of what is known, and after “it is not known whether” of what is not. */
  readonly because: string;
  /** What no fact of ours records, and what would tell; with it the rule is never certain. */
  readonly tells?: string;
} & (
  | { readonly on: "client"; readonly that: Expression<"person"> }
  | {
      readonly on: "charge";
      /** Ids: while the requirements of one of them may be met for the charge. */
      readonly reliefs?: readonly string[];
      /** The same of a state's relief that gives one of these. */
      readonly gives?: readonly ReliefKind[];
      readonly that: Expression<"person" | "charge">;
    }
  | {
      readonly on: "arrest";
      readonly reliefs?: readonly string[];
      readonly that: Expression<"person" | "charge" | "arrest">;
    }
);

/** A rule with the day of the check, frozen. */
export function immigrationRule(rule: Omit<ImmigrationRule, "lastChecked">): ImmigrationRule {
  return Object.freeze({ ...rule, lastChecked });
}

/** Each strength in words. */
export const strengths: Readonly<Record<Strength, string>> = Object.freeze({
  settled: "controlling authority or uniform practice",
  argued: "good argument, no controlling authority",
  unsettled: "courts or agencies divided or silent",
  contrary: "controlling authority against",
});
