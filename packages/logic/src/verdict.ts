/** The three answers, in order: no < arguable < yes. *Arguable*: the facts are known and the law is open. */
export const verdicts = ["no", "arguable", "yes"] as const;

export type Verdict = (typeof verdicts)[number];

/** A verdict's place in the order: 0 no, 1 arguable, 2 yes. */
export type Rank = 0 | 1 | 2;

/** Rank of a verdict. */
export function rankOf(verdict: Verdict): Rank {
  return verdict === "no" ? 0 : verdict === "arguable" ? 1 : 2;
}

/** Verdict of a rank. */
export function verdictOf(rank: Rank): Verdict {
  return verdicts[rank];
}
