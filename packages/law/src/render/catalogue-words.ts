import type { CircuitHolding, Classification, Inchoate, Offense } from "../federal/offenses/index.ts";

/** Whether force is an element of the completed offense, in words. */
export const answerWords: Readonly<Record<Classification, string>> = {
  "not-crime-of-violence": "no",
  "crime-of-violence": "yes",
  divided: "circuits divided",
  unsettled: "unsettled",
  "depends-on-predicate": "as the underlying offense",
  "depends-on-subsection": "as the clause charged",
};

/** How the attempt or the conspiracy stands to the completed offense. */
export const inchoateWords: Readonly<Record<Inchoate, string>> = {
  same: "the same",
  not: "no",
  unsettled: "unsettled",
};

/** Whether a child can be a victim of it. */
export const childWords: Readonly<Record<Offense["childVictim"], string>> = {
  never: "never",
  possible: "possible",
  element: "always",
};

const holdingWords: Readonly<Record<CircuitHolding["answer"], string>> = {
  cov: "yes",
  not: "no",
  unsettled: "unsettled",
  depends: "as the underlying offense",
  follows: "as the principal offense",
};

const courts: Readonly<Record<string, string>> = {
  scotus: "Sup. Ct.",
  "1": "1st",
  "2": "2d",
  "3": "3d",
  dc: "D.C.",
  fed: "Fed.",
  district: "district court",
  bia: "Board of Immigration Appeals",
};

/** A court as a table says it: `9th`, `Sup. Ct.`. */
export function courtWords(court: string): string {
  return courts[court] ?? `${court}th`;
}

/** A holding as a table says it: `9th: no`, with `?` where its standing is doubtful and its form in brackets. */
export function circuitWords(court: string, { answer, doubtful, form }: CircuitHolding): string {
  return `${courtWords(court)}: ${holdingWords[answer]}${form === undefined ? "" : ` (${form})`}${doubtful ? "?" : ""}`;
}
