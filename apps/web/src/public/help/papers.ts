import { law } from "./made/law.ts";
import { cautions, papers } from "./papers.data.ts";

/** Papers to gather. */
export type PaperId = (typeof papers)[number]["id"];

/** What to know before any is asked for, in the order to say it. */
export type CautionId = (typeof cautions)[number]["id"];

/** What an office that keeps records may ask of a person, or how it can be asked. */
export type Asks =
  | "fingerprints"
  | "identification"
  | "notary"
  | "fee"
  | "no-fee"
  | "online"
  | "mail"
  | "in-person"
  | "police";

/** Where a state keeps a person's record, and how it is asked for, as its law in `@setaside/law` has it. */
export interface RecordOffice {
  /** In English, as the office calls itself. */
  readonly office: string;
  readonly asks: readonly Asks[];
  /** The name of a form to ask for. */
  readonly form?: string;
  readonly confidence: "verified" | "secondary" | "recalled";
}

/** What of the law is needed here, made when the site is built. */
export interface LawTable {
  /** In dollars. */
  readonly fbiFee: number;
  /** Of each paper and caution, how well the weakest statement on which its words rest is known. */
  readonly confidence: Readonly<Record<string, RecordOffice["confidence"]>>;
  /** By postal code. */
  readonly offices: Readonly<Record<string, RecordOffice>>;
}

/** A paper to gather, with how well the weakest of what its words say is known. */
export type PaperToGather =
  | { readonly id: Exclude<PaperId, "state">; readonly confidence: RecordOffice["confidence"] }
  | {
      readonly id: "state";
      /** Postal code. */
      readonly state: string;
      readonly office: RecordOffice;
      readonly confidence: RecordOffice["confidence"];
    };

/** The fee for the FBI's record, in dollars. */
export const fbiFee: number = law.fbiFee;

/** What to know before any paper is asked for. */
export const cautionIds: readonly CautionId[] = cautions.map(({ id }) => id);

/** Where a state keeps the person's record; undefined for no such state. */
export function recordOfficeOf(state: string): RecordOffice | undefined {
  return Object.hasOwn(law.offices, state) ? law.offices[state] : undefined;
}

/**
 * The papers to gather for records in some places, in the order to try them.
 * @param places `US` for a federal court, and postal codes
 */
export function papersFor(places: readonly string[]): readonly PaperToGather[] {
  return papers.flatMap(({ id, when }): readonly PaperToGather[] => {
    if (id === "state") return places.flatMap(ofState);
    return when === "always" || places.includes("US") ? [{ id, confidence: law.confidence[id] ?? "recalled" }] : [];
  });
}

function ofState(state: string): readonly PaperToGather[] {
  const office = recordOfficeOf(state);
  return office === undefined ? [] : [{ id: "state", state, office, confidence: office.confidence }];
}
