/**
 * Clauses that are no offense of their own: penalties and definitions which a
 * clerk may print for the offense they belong to. Without them a definition
 * would pick one row and silence the rest: § 1951(b)(1) defines robbery for the
 * attempt and the conspiracy as well as for the completed crime.
 */
export interface PrintedAs {
  /** Ids of the catalogue rows meant. */
  readonly offenses: readonly string[];
  /** Where else they may be printed, in the form of `Offense.subsections`, ranges allowed. */
  readonly subsections: string;
  readonly why: string;
}

export const printedAs: readonly PrintedAs[] = [
  {
    offenses: ["8-1324-a-1-A-i", "8-1324-a-1-A-ii", "8-1324-a-1-A-iii", "8-1324-a-1-A-iv", "8-1324-a-1-A-v"],
    subsections: "(a)(1)(B)(i)-(ii)",
    why: "8 U.S.C. § 1324(a)(1)(B)(i) and (ii) state the basic penalties for a violation of subparagraph (A).",
  },
  {
    offenses: ["18-924-c-drug", "18-924-c-violence"],
    subsections: "(c)(1)(B)-(D), (c)(2)-(5)",
    why: "18 U.S.C. § 924(c)(1)(B) to (D) and (c)(5) state penalties, and (c)(2) to (4) define words, of the offense in (c)(1)(A).",
  },
  {
    offenses: ["18-1512-a-1", "18-1512-a-2"],
    subsections: "(a)(3)",
    why: "18 U.S.C. § 1512(a)(3) states the punishment for an offense under subsection (a).",
  },
  {
    offenses: ["18-1589-a", "18-1589-b"],
    subsections: "(d)",
    why: "18 U.S.C. § 1589(d) states the basic penalty for the whole section before it states the aggravated one.",
  },
  {
    offenses: ["18-1591-a-1", "18-1591-a-2"],
    subsections: "(b), (c), (e)",
    why: "18 U.S.C. § 1591(b) states penalties, (c) a rule of proof and (e) definitions for subsection (a).",
  },
  {
    offenses: ["18-1951-attempt", "18-1951-conspiracy", "18-1951-violence"],
    subsections: "(b)(1)",
    why: "18 U.S.C. § 1951(b)(1) defines robbery for every form of the offense in subsection (a).",
  },
  {
    offenses: ["18-1951-conspiracy", "18-1951-violence"],
    subsections: "(b)(2)",
    why: "18 U.S.C. § 1951(b)(2) defines extortion for every form of the offense in subsection (a).",
  },
  {
    offenses: ["18-1951-attempt", "18-1951-conspiracy", "18-1951-extortion", "18-1951-robbery", "18-1951-violence"],
    subsections: "(b)(3)",
    why: "18 U.S.C. § 1951(b)(3) defines commerce for every form of the offense in subsection (a).",
  },
  {
    offenses: ["21-841-a"],
    subsections: "(b)(1)-(6)",
    why: "21 U.S.C. § 841(b)(1) to (6) state penalties for a violation of subsection (a); (b)(7) adds an intent and has its own row.",
  },
];
