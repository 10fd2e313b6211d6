import type { Confidence } from "@setaside/logic";
import type { PaperName } from "../questions/papers.data.ts";
import type { Rule } from "./rule.ts";

/**
 * One jurisdiction's law as a lawyer reads it with the statute beside it: plain
 * data, in the statute's own order. A builder turns it into reliefs; what a
 * law needs beyond this shape stands as code in the same folder.
 */
export interface Jurisdiction {
  /** Postal code, in capitals: `CA`. */
  readonly code: string;
  readonly name: string;
  /** Where Spanish has another name. */
  readonly nameInSpanish?: string;
  readonly summary: string;
  /** ISO day on which the research behind it was last checked; where nothing was found, the day of the search. */
  readonly lastChecked: string;
  /** The codes that its offenses stand in, keyed by the short name used in `at`. */
  readonly codes: Readonly<Record<string, CodeOfLaw>>;
  /** Lists of offenses that its statutes name, keyed by the name used in rules. */
  readonly lists: Readonly<Record<string, OffenseList>>;
  /** Facts that only this law asks for, keyed by path: `charge.ca-lacked-intent`. The name begins with the code. */
  readonly facts: Readonly<Record<string, StateFact>>;
  readonly statutes: readonly StateStatute[];
  /** A defense at trial for trafficking victims, for a case still pending. */
  readonly defense: { readonly citation: string; readonly words: Words } | null;
  /** Where a person's own record is kept, and how to ask for it. */
  readonly record: { readonly repository: string; readonly howToRequest: Words };
  /** Ways outside these statutes, such as a pardon. */
  readonly doors: readonly Words[];
}

/** A sentence of the research; a bare string is as well known as its statute. */
export type Words = string | Said;

export interface Said {
  readonly text: string;
  readonly confidence: Confidence;
  /** Pin cite, where it is not the statute's. */
  readonly citation?: string;
  /** Whose words; the statute's unless said. */
  readonly kind?: "statute" | "holding" | "analysis";
  /** Address of what was read, where it is not the statute's first source. */
  readonly source?: string;
}

/** A code of laws, by its name and the other ways in which records write it. */
export interface CodeOfLaw {
  /** As a citation begins: `Cal. Penal Code`. */
  readonly name: string;
  /** `PC`, `Penal Code`: read in any case, with or without periods. */
  readonly also: readonly string[];
  /** How its section numbers begin where a record names no code, as `2C:`; none with which a local ordinance of the state may begin too. */
  readonly begins?: readonly string[];
  /** Records write § 647(f) as 647F, so that it may be that even where a list names a section 647f. */
  readonly withoutParentheses?: true;
  /** Records write § 240.37(2) as 240.37 02, and an attempt as 110-155.25: no number below 100 is a section. */
  readonly subdivisionsApart?: true;
  /** Records write § 5-601 as 5.601. */
  readonly dotsForHyphens?: true;
}

/** A list of offenses in a statute. */
export interface OffenseList {
  readonly citation: string;
  /** What the list holds, in a phrase: `violent felonies`. */
  readonly name: { readonly en: string; readonly es: string };
  readonly offenses: readonly ListedOffense[];
  /**
   * `whole`: read to its end, so that an offense with a known section that is not on it is outside.
   * `part`: what is on it is on it; whether another offense is, is asked.
   * `recalled`: not read; even an offense on it is asked.
   */
  readonly read: "whole" | "part" | "recalled";
  readonly confidence: Confidence;
}

export interface ListedOffense {
  /**
   * Key of the code, then the section with its subsections: `penal 647(b)`. `rcw 9A.44.*`
   * is every section that begins so; `code 18.2-346..18.2-349` a range of sections in the code's order.
   */
  readonly at: string;
  readonly name: string;
  /** Holds only so: `{ severity: ["misdemeanor"] }`, or an offense date. */
  readonly only?: Rule;
}

/** A yes-or-no fact, a date or a whole number that a single law asks for, with its question. */
export interface StateFact {
  readonly type: "boolean" | "date" | "number";
  readonly label: { readonly en: string; readonly es: string };
  readonly question: { readonly en: string; readonly es: string };
  readonly why: { readonly en: string; readonly es: string };
  readonly help?: { readonly en: string; readonly es: string };
  /** The same for a survivor, where a survivor can answer. */
  readonly survivor?: {
    readonly question: { readonly en: string; readonly es: string };
    readonly why: { readonly en: string; readonly es: string };
  };
  /** It asks about the person's other convictions, or those since the charge: a motion that may vacate one comes first in a plan. */
  readonly ofOtherConvictions?: "any" | "later";
  readonly who: readonly ("record" | "attorney" | "survivor")[];
  readonly sensitivity: 0 | 1 | 2 | 3;
  readonly proof: readonly PaperName[];
  readonly source: string;
  readonly confidence: Confidence;
}

/** One statute that gives relief, through all its periods. */
export interface StateStatute {
  /** As in the research: `ca-penal-236.14`. The relief's id is `us-ca/ca-penal-236.14`. */
  readonly id: string;
  readonly citation: string;
  readonly title: string;
  /** `trafficking`: for survivors. `related`: for other victims, or for offenses that survivors have. `general`: for anyone. */
  readonly about: "trafficking" | "related" | "general";
  readonly relief: readonly ReliefKind[];
  /** How well the statute is known where nothing else is said. */
  readonly confidence: Confidence;
  /** The periods of its text, oldest first, without overlap. */
  readonly versions: readonly Version[];
  /** What changed and when, oldest first. */
  readonly history: readonly Words[];
  /** What of it is not verified, in words; shown to the reader and asked of the reviewing lawyer. */
  readonly unverified: readonly string[];
  readonly sources: readonly SourceRead[];
  readonly notes: Words | null;
}

export type ReliefKind =
  | "vacatur"
  | "expungement"
  | "sealing"
  | "dismissal"
  | "resentencing"
  | "pardon"
  | "immunity"
  | "defense";

export interface SourceRead {
  readonly url: string;
  readonly kind: "statute" | "session-law" | "secondary";
  /** EDTF, or null where the source says no date. */
  readonly asOf: string | null;
}

/** A statute's text as it stood in one period. */
export interface Version {
  /** EDTF; `null` where it is not known since when. */
  readonly from: string | null;
  /** EDTF: the first day on which it no longer stood. Absent: in force when last checked. */
  readonly to?: string;
  /** The text of that time was not read: nothing is concluded, only these words are shown. */
  readonly notRead?: Words;
  /** Whose victim the person must have been; null where the statute asks for no victim. */
  readonly victim: Victim | null;
  /** The ways into the relief; one is enough. */
  readonly ways: readonly Way[];
  /** What must be so besides. */
  readonly conditions: readonly Condition[];
  /** What the court weighs or finds in its discretion: changes no verdict. */
  readonly weighs: readonly Words[];
  readonly standard: Standard;
  /** The words on the standard, where there is more to say. */
  readonly standardWords?: Words;
  readonly documents: Documents;
  /** Periods that must have passed. */
  readonly waits: readonly Wait[];
  /** The rule on how late one may file. */
  readonly deadline: Words | null;
  /** Must it be filed with due diligence? */
  readonly dueDiligence: boolean | null;
  readonly procedure: Procedure;
  readonly effect: readonly Words[];
  readonly afterDenial: Words | null;
}

/** Whom the statute protects. `null`: not known; a verdict that turns on it stays open. */
export interface Victim {
  readonly words: Words;
  readonly sexTrafficking: boolean | null;
  readonly laborTrafficking: boolean | null;
  /** A person under 18 in commercial sex, without force, fraud or coercion. */
  readonly minorsWithoutForce: boolean | null;
  /** Whether a victim as federal law defines it is a victim here. */
  readonly federalDefinition: boolean | null;
  /** Others whom the statute protects besides victims of trafficking: of domestic violence, say. */
  readonly others?: Condition;
}

export interface Way {
  /** `listed-offense`; unique within the version. */
  readonly id: string;
  readonly dispositions: readonly (Disposition | { readonly is: Disposition; readonly confidence: Confidence })[];
  /** Which offenses, as a rule, and in words. */
  readonly offenses: Rule;
  readonly included: readonly Words[];
  readonly excluded: readonly Words[];
  /** How the scope is stepped. */
  readonly tiers?: Words;
  /** The link between offense and trafficking; null where none is asked. */
  readonly nexus: Nexus | null;
  readonly conditions?: readonly Condition[];
}

export type Disposition =
  | "conviction"
  | "arrest"
  | "juvenile-adjudication"
  | "dismissed-charge"
  | "deferred"
  /** A conviction that a court has vacated. */
  | "vacated"
  | "pending";

export interface Nexus {
  /** The statute's own words, where they were read; in quotation marks on the page. */
  readonly phrase: string | null;
  /**
   * `direct-result`, `result` (no "direct"), `related` (wider), `while-victim` (only the time counts),
   * `coerced` (coerced by or under the control of another), `own` (the rule beside it decides).
   */
  readonly kind: "direct-result" | "result" | "related" | "while-victim" | "coerced" | "own";
  readonly rule?: Rule;
  /** How well the phrase is known, where not as its statute. */
  readonly confidence?: Confidence;
}

/** Something that must be so besides offense, ending, victim and link. */
export interface Condition {
  /** `no-pending-charge`; unique within the version. */
  readonly id: string;
  readonly words: Words;
  readonly rule: Rule;
}

export type Standard =
  | "preponderance"
  | "clear-and-convincing"
  | "reasonable-probability"
  | "court-satisfied"
  | "beyond-reasonable-doubt"
  | "unspecified"
  | "unknown";

export interface Documents {
  /** What an official document of victim status does; null: not known. */
  readonly creates: "rebuttable-presumption" | "presumption" | "prima-facie" | "none" | null;
  readonly required: boolean | null;
  readonly examples: readonly Words[];
  /** The statute's words on it, where there is more to say. */
  readonly words?: Words;
}

/** A period that must have passed before one may file. */
export interface Wait {
  readonly after: "conviction" | "sentence-completed" | "probation-completed" | "disposition" | "arrest";
  /** None of the three: as soon as that day has come. */
  readonly years?: number;
  readonly months?: number;
  readonly days?: number;
  /** Only for these charges. */
  readonly when?: Rule;
  readonly words: Words;
}

export interface Procedure {
  readonly court: Words | null;
  readonly who: Words | null;
  readonly contents: readonly Words[];
  readonly service: Words | null;
  /** Days in which the prosecutor may answer, and from when they run. */
  readonly response: {
    readonly days: number;
    readonly from: "filing" | "service" | "court-order" | "unknown";
    readonly words: Words;
  } | null;
  readonly hearing: Words | null;
  readonly fee: Words | null;
  readonly confidential: Words | null;
  readonly forms: readonly Form[];
  /** What is known of forms, in words; also where there is none. */
  readonly formWords: Words | null;
  readonly consolidation: Words | null;
  /** `not-a-motion`: raised in the case itself, as a defense is. */
  readonly discretion: "shall" | "may" | "not-a-motion" | null;
  readonly discretionWords?: Words;
}

/** A form of a court or agency. */
export interface Form {
  /** `CR-180`, or its name where it has no number. */
  readonly number: string;
  readonly name: string;
  /** Edition as printed on it; null where it was not seen. */
  readonly edition: string | null;
  readonly source: string;
  /** ISO day. */
  readonly checked: string;
}

/** Every section of a code whose sections begin with a number: to tell a charge under it from one under a city's ordinance. */
export function everySection(code: string, name: string): readonly ListedOffense[] {
  return [..."123456789"].map((digit) => ({ at: `${code} ${digit}*`, name }));
}

/** What only a reputable source says. */
export function secondary(text: string, more: Omit<Said, "text" | "confidence"> = {}): Said {
  return { text, confidence: "secondary", ...more };
}

/** General legal knowledge, or an inference: to be checked before use. */
export function recalled(text: string, more: Omit<Said, "text" | "confidence"> = {}): Said {
  return { text, confidence: "recalled", ...more };
}

/** Read in the statute, where the statute as a whole is less well known. */
export function verified(text: string, more: Omit<Said, "text" | "confidence"> = {}): Said {
  return { text, confidence: "verified", ...more };
}
