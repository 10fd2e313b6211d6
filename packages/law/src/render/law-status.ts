import { dayNumber } from "@setaside/citation";
import type { Confidence } from "@setaside/logic";
import { federalReliefs } from "../federal/reliefs.ts";
import { type ReviewStatus, reviewStatus } from "../review/status.ts";
import type { StateStatute } from "../states/jurisdiction.ts";
import { stateLaw } from "../states/states.ts";
import { type IndexEntry, lawIndex } from "./law-index.ts";
import { lawDocument } from "./render-law.ts";
import { decidersIn, type UnverifiedDecider, unverifiedDeciders } from "./state/unverified.ts";
import { statementsIn } from "./statements-in.ts";

/** `setaside.law-status/1`: how well the law of each jurisdiction is known, and whether a lawyer has reviewed it. */
export interface LawStatus {
  readonly schema: "setaside.law-status/1";
  /** ISO day that the ages are counted to. */
  readonly day: string;
  readonly jurisdictions: readonly StatusRow[];
}

export interface StatusRow extends Pick<IndexEntry, "id" | "code" | "name" | "lastChecked" | "review"> {
  /** How many statutes (of federal law: reliefs) were made for whom. */
  readonly reliefs: Readonly<Record<StateStatute["about"], number>>;
  /** How many of the statements printed are known how well. */
  readonly confidence: Readonly<Record<Confidence, number>>;
  readonly unverifiedDeciders: readonly UnverifiedDecider[];
  /** Rules, each text of each relief: how many there are, stand reviewed, were found wrong in part, have changed since. */
  readonly reviewed: Pick<ReviewStatus, "rules" | "reviewed" | "disputed" | "lapsed" | "reviewers" | "last">;
  /** Days since the last check. */
  readonly ageInDays: number;
}

/** The state of the law on a day (ISO). Throws on what is no day. */
export function lawStatus(day: string): LawStatus {
  return {
    schema: "setaside.law-status/1",
    day,
    jurisdictions: lawIndex().jurisdictions.map((each) => rowOf(each, day)),
  };
}

function rowOf({ id, code, name, lastChecked, review, statutes }: IndexEntry, day: string): StatusRow {
  const about = (which: StateStatute["about"]) => statutes.filter((each) => each.about === which).length;
  return {
    id,
    code,
    name,
    reliefs: { trafficking: about("trafficking"), related: about("related"), general: about("general") },
    confidence: confidencesOf(code),
    unverifiedDeciders: decidersOf(code),
    lastChecked,
    ageInDays: numbered(day) - numbered(lastChecked),
    review,
    reviewed: reviewedOf(code),
  };
}

function reviewedOf(code: string): StatusRow["reviewed"] {
  const status = reviewStatus(code.toUpperCase());
  if (status === undefined) throw new Error(`no law of ${code} to review`);
  const { rules, reviewed, disputed, lapsed, reviewers, last } = status;
  return { rules, reviewed, disputed, lapsed, reviewers, last };
}

function numbered(day: string): number {
  const number = dayNumber(day);
  if (number === undefined) throw new Error(`“${day}” is no day`);
  return number;
}

function confidencesOf(code: string): StatusRow["confidence"] {
  const document = lawDocument(code);
  const statements = document.ok ? statementsIn(document.law.sections) : [];
  const count = (which: Confidence) => statements.filter(({ statement }) => statement.confidence === which).length;
  return { verified: count("verified"), secondary: count("secondary"), recalled: count("recalled") };
}

function decidersOf(code: string): readonly UnverifiedDecider[] {
  const state = stateLaw(code);
  return state === undefined ? federalReliefs.flatMap((each) => decidersIn(each)) : unverifiedDeciders(state);
}
