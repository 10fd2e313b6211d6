import type { Ground } from "@setaside/logic";
import { analysis } from "../../statement.ts";
import { padilla, pickeringDecision } from "./authorities.data.ts";

/** The choice of the grounds of a motion to vacate (IMM-18): counsel makes it, never the program. */
export interface GroundsChoice {
  readonly rule: string;
  readonly question: string;
  readonly options: readonly {
    readonly id: "statutory-only" | "constitutional-and-statutory";
    /** Taken while counsel has chosen nothing. */
    readonly default: boolean;
    readonly name: string;
    readonly consequences: readonly Ground[];
    /** What must be on file before it is chosen. */
    readonly requires: readonly string[];
  }[];
}

const ilrc = { confidence: "secondary", source: "ilrc" } as const;
const cite = `${padilla.cite}; 28 U.S.C. § 2255; 18 U.S.C. § 3771A(c)(1)`;

export const groundsChoice: GroundsChoice = {
  rule: "IMM-18",
  question: "On which grounds does the motion to vacate stand?",
  options: [
    {
      id: "statutory-only",
      default: true,
      name: "Statutory grounds only",
      consequences: [
        analysis(
          "Statutory grounds alone should also satisfy Pickering; no court has decided it.",
          `18 U.S.C. § 3771A(c)(1); ${pickeringDecision}`,
          ilrc,
        ),
        analysis(
          "The rules of 28 U.S.C. § 2255 (one year, successive bar, certificate of appealability) are less likely to apply.",
          cite,
          ilrc,
        ),
      ],
      requires: [],
    },
    {
      id: "constitutional-and-statutory",
      default: false,
      name: "Constitutional and statutory grounds",
      consequences: [
        analysis(
          "Constitutional grounds, such as an involuntary plea or ineffective assistance under Padilla, strengthen the argument under Pickering.",
          `${padilla.cite}; ${pickeringDecision}`,
          ilrc,
        ),
        analysis(
          "They make it more likely that the rules of 28 U.S.C. § 2255 apply: one year, the bar on successive motions, a certificate of appealability.",
          cite,
          ilrc,
        ),
      ],
      requires: [
        "The attorney's own choice, on record.",
        "A note whether a claim under 28 U.S.C. § 2255 is timely.",
        "A note whether a claim under 28 U.S.C. § 2255 would be a first one, not a successive one.",
      ],
    },
  ],
};
