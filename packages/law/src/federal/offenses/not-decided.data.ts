/**
 * Pairs in which an authority's court is named in a row's holdings, or is a
 * district court, and yet that decision did not decide that offense.
 */
export interface NotDecided {
  readonly authority: string;
  readonly offense: string;
  readonly why: string;
}

export const notDecided: readonly NotDecided[] = [
  {
    authority: "simmons-ca4-2021",
    offense: "18-1959-a-1-murder",
    why: "It decided racketeering conspiracy, § 1962(d).",
  },
  { authority: "capers-ca2-2021", offense: "18-1962-c", why: "It decided racketeering conspiracy, § 1962(d)." },
  {
    authority: "johnson-dct-2024",
    offense: "18-2261A-1",
    why: "A magistrate judge's report and recommendation decides nothing.",
  },
  {
    authority: "johnson-dct-2024",
    offense: "18-2261A-2",
    why: "A magistrate judge's report and recommendation decides nothing.",
  },
];
