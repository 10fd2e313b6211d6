/**
 * What a node of a rule rests on. The logic carries it and never reads it, but
 * for `confidence`, whose order decides how sure a finding is.
 */
export interface Ground {
  /** One sentence: what the statute, the court or we say. */
  readonly text: string;
  /** Pin cite, as a lawyer writes it. */
  readonly citation: string;
  /** Whose words: a statute's, a court's holding, or our analysis. */
  readonly kind: "statute" | "holding" | "analysis";
  readonly confidence: Confidence;
  /** Given where the enacted words were not read, or were. */
  readonly textStatus?: TextStatus;
  /** Address or title of what was read. */
  readonly source?: string;
  /** ISO date. */
  readonly lastChecked?: string;
  /** Edition of the text read, where it is not the text in force: `2018-09`. */
  readonly edition?: string;
}

/** `verified`: the text in force was read; `secondary`: a reputable source; `recalled`: general knowledge. */
export const confidences = ["recalled", "secondary", "verified"] as const;
export type Confidence = (typeof confidences)[number];

export type TextStatus = "enacted-read" | "enacted-described" | "introduced-only";

/** The weaker of two confidences. */
export function weaker(a: Confidence, b: Confidence): Confidence {
  return confidences.indexOf(a) <= confidences.indexOf(b) ? a : b;
}

/** The stronger of two confidences. */
export function stronger(a: Confidence, b: Confidence): Confidence {
  return confidences.indexOf(a) >= confidences.indexOf(b) ? a : b;
}

/** A point of law no court has settled, with the readings on each side. */
export interface OpenQuestion {
  readonly id: string;
  readonly question: string;
  readonly readings: readonly Reading[];
  readonly ground: Ground;
}

export interface Reading {
  readonly argument: string;
  readonly authorities: readonly string[];
}
