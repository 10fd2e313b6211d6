import { federalCases, type GoldenCase } from "../federal/cases/index.ts";
import { federalReliefs } from "../federal/reliefs.ts";
import type { Relief } from "../relief.ts";
import { lastChecked } from "../statement.ts";
import type { OffenseList } from "../states/jurisdiction.ts";
import { stateCases } from "../states/made/cases.ts";
import { standingOn, stateLaw } from "../states/states.ts";
import { type AskedOfLawyer, askedOf } from "./asked.ts";
import { digestOf } from "./canonical.ts";
import { foundationOf, listsReadBy } from "./foundation.ts";

/** The law of one place as a lawyer reviews it: rule by rule. */
export interface ReviewableLaw {
  /** Postal code, or `US` for federal law. */
  readonly code: string;
  readonly name: string;
  readonly nameInSpanish?: string;
  /** ISO day on which the research behind it was last checked. */
  readonly lastChecked: string;
  readonly rules: readonly ReviewableRule[];
}

/** One relief in one period of its text: the unit of a review. */
export interface ReviewableRule {
  /** `us-ca/ca-penal-236.14@2017-01-01`; `@unknown` where it is not known since when. */
  readonly id: string;
  readonly relief: Relief;
  /** The lists of offenses that it reads, by key. */
  readonly lists: Readonly<Record<string, OffenseList>>;
  readonly cases: readonly GoldenCase[];
  /** What of it is not verified, as questions. */
  readonly asked: readonly AskedOfLawyer[];
}

/** What a law is made of, for a review. */
export interface LawAtHand {
  readonly reliefs: readonly Relief[];
  readonly lists: Readonly<Record<string, OffenseList>>;
  readonly cases: readonly GoldenCase[];
}

/** The law of a place (`US` or a postal code, in any case) for a review; undefined where it is not covered. */
export function reviewableLaw(code: string): ReviewableLaw | undefined {
  const plain = code.toUpperCase();
  if (plain === "US") {
    const rules = rulesOf({ reliefs: federalReliefs, lists: {}, cases: federalCases });
    return { code: plain, name: "federal law", nameInSpanish: "la ley federal", lastChecked, rules };
  }
  const state = stateLaw(plain);
  if (state === undefined) return undefined;
  const { name, nameInSpanish, lists, lastChecked: checked } = state.law;
  const rules = rulesOf({ reliefs: state.reliefs, lists, cases: stateCases });
  return { code: plain, name, ...(nameInSpanish === undefined ? {} : { nameInSpanish }), lastChecked: checked, rules };
}

/** The rules of a law at hand, in its own order, each with its cases: those that ask about its relief on a day of its period. */
export function rulesOf({ reliefs, lists, cases }: LawAtHand): readonly ReviewableRule[] {
  return reliefs.map((relief) => {
    const own = cases.filter((each) => textAskedBy(each, reliefs) === relief);
    const later = reliefs.slice(reliefs.indexOf(relief) + 1).some(({ id }) => id === relief.id);
    const read = listsReadBy(relief, lists);
    return {
      id: `${relief.id}@${relief.inForce.from ?? "unknown"}`,
      relief,
      lists: read,
      cases: own,
      // What is not verified of a statute as a whole is asked once, with its last text.
      asked: askedOf(relief, read, !later),
    };
  });
}

/** The text that a case asks about. A relief with one text has no other, whatever the day. */
function textAskedBy({ relief, asOf }: GoldenCase, reliefs: readonly Relief[]): Relief | undefined {
  const texts = reliefs.filter(({ id }) => id === relief);
  return texts.length < 2 ? texts[0] : standingOn(texts, asOf ?? lastChecked)[0];
}

const digests = new WeakMap<ReviewableRule, string>();

/** The digest of everything a rule rests on: what a review of it is bound to. */
export function digestOfRule(rule: ReviewableRule): string {
  const known = digests.get(rule) ?? digestOf(foundationOf(rule));
  digests.set(rule, known);
  return known;
}
