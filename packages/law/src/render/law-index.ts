import type { Confidence } from "@setaside/logic";
import { federalReliefs } from "../federal/reliefs.ts";
import type { InForce } from "../relief.ts";
import { reviewLine, reviewStatus } from "../review/status.ts";
import { lastChecked } from "../statement.ts";
import type { StateStatute } from "../states/jurisdiction.ts";
import { storedReviews } from "../states/made/reviews.ts";
import { hasSurvivorLaw, type StateLaw, stateLaws } from "../states/states.ts";
import { periodOf, textsOf } from "./state/periods.ts";

/** `setaside.law-index/1`: the jurisdictions whose law was researched, federal law first, the states by name. */
export interface LawIndex {
  readonly schema: "setaside.law-index/1";
  readonly jurisdictions: readonly IndexEntry[];
}

export interface IndexEntry {
  /** `us`, `us-ca`. */
  readonly id: string;
  /** What to type: `us`, `CA`. */
  readonly code: string;
  readonly name: string;
  readonly nameInSpanish: string;
  /** Whether a law for survivors of trafficking was found; if not, none was found on the day it was last checked. */
  readonly survivorLaw: boolean;
  readonly statutes: readonly IndexedStatute[];
  readonly lastChecked: string;
  /** How many licensed lawyers' reviews of it stand, and the line on review. */
  readonly reviewers: number;
  readonly review: string;
}

export interface IndexedStatute {
  readonly id: string;
  readonly title: string;
  readonly citation: string;
  readonly about: StateStatute["about"];
  /** What it gives; empty where its name says it. */
  readonly gives: readonly string[];
  readonly inForce: InForce;
  readonly confidence?: Confidence;
}

/** The index of the law. */
export function lawIndex(): LawIndex {
  const states = [...stateLaws().values()].map(entryOf).sort((a, b) => a.name.localeCompare(b.name, "en"));
  return { schema: "setaside.law-index/1", jurisdictions: [federal(), ...states] };
}

function federal(): IndexEntry {
  return {
    id: "us",
    code: "us",
    name: "Federal law of the United States",
    nameInSpanish: "Ley federal de los Estados Unidos",
    survivorLaw: true,
    statutes: federalReliefs.map(({ id, name, authority, inForce }) => ({
      id,
      title: name,
      citation: authority.citation,
      about: federalAbout(id),
      gives: [],
      inForce,
    })),
    lastChecked,
    ...reviewOf("US"),
  };
}

/** § 3607 is for anyone; the other federal reliefs were made for survivors. */
function federalAbout(id: string): StateStatute["about"] {
  return id === "us/first-offender-expungement" ? "general" : "trafficking";
}

function entryOf(of: StateLaw): IndexEntry {
  const { code, name, nameInSpanish = name, lastChecked } = of.law;
  return {
    id: `us-${code.toLowerCase()}`,
    code,
    name,
    nameInSpanish,
    survivorLaw: hasSurvivorLaw(of),
    statutes: textsOf(of).map((texts) => {
      const { statute } = texts[0].state;
      const { title, citation, about, relief, confidence } = statute;
      return { id: texts[0].id, title, citation, about, gives: relief, inForce: periodOf(texts), confidence };
    }),
    lastChecked,
    ...reviewOf(code),
  };
}

function reviewOf(code: string): Pick<IndexEntry, "reviewers" | "review"> {
  // Nothing need be worked out where nothing was ever reviewed.
  const any = storedReviews.some(({ jurisdiction }) => jurisdiction === code);
  return { reviewers: any ? (reviewStatus(code)?.reviewers ?? 0) : 0, review: reviewLine(code) };
}
