import type { GroundsChoice, ImmigrationRule, OrderWords, WordsToAvoid } from "@setaside/law";
import type { MissingFact } from "../finding.ts";

/**
 * What relief, its wording and sworn statements may do in immigration law for
 * one client. Shown unless the client is known to be a citizen.
 */
export interface Immigration {
  readonly shown: boolean;
  /** `may-be-noncitizen`: not recorded, not sure, or said both ways. */
  readonly client: Client;
  /** Why it is shown, or is not, in a sentence. */
  readonly because: string;
  /** The step before every other (IMM-01). */
  readonly gate: ImmigrationAdvisory | null;
  /** All that apply or may apply, the gate among them: what harms or does not help first, then what must be done, arguments, what helps. */
  readonly advisories: readonly ImmigrationAdvisory[];
  readonly order: OrderGuide;
  /** Ids of the advisories that belong to a place or a topic, in the order shown. */
  readonly declaration: readonly string[];
  readonly motion: readonly string[];
  readonly applications: readonly string[];
  readonly disclosure: readonly string[];
  readonly reasonToBelieve: readonly string[];
  readonly waivers: readonly string[];
}

export type Client = "noncitizen" | "may-be-noncitizen" | "citizen";

export type Applies = "applies" | "may-apply";

/** A rule that applies, or may: the law's own words, and why it is shown. */
export interface ImmigrationAdvisory
  extends Pick<
    ImmigrationRule,
    | "id"
    | "group"
    | "when"
    | "follows"
    | "action"
    | "note"
    | "strength"
    | "circuits"
    | "reach"
    | "authorities"
    | "confidence"
    | "kind"
    | "lastChecked"
    | "effect"
    | "places"
  > {
  readonly applies: Applies;
  readonly because: string;
  /** Facts on record or to be asked that would settle whether it applies; none where it does. */
  readonly missing: readonly MissingFact[];
  /** What else would tell, which no fact of the record holds: clauses in words. */
  readonly wouldTell: readonly string[];
  /** `person`, `charge:<id>` or `arrest:<id>`. */
  readonly subjects: readonly { readonly subject: string; readonly applies: Applies }[];
}

/** Words for a proposed order, and the choice of grounds that counsel makes. */
export interface OrderGuide {
  readonly prefer: readonly OrderWords[];
  readonly avoid: readonly Omit<WordsToAvoid, "pattern">[];
  readonly optional: readonly OrderWords[];
  /** Null where no vacatur can be asked for. */
  readonly choice: GroundsChoice | null;
  /** Ids of the advisories on wording. */
  readonly advisories: readonly string[];
}
