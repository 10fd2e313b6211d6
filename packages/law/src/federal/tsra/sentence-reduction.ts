import type { Relief } from "../../relief.ts";
import { analysis, described, introduced, recalled, statute } from "../../statement.ts";
import { law } from "../../vocabulary.ts";
import { safeTimeToAppeal } from "../clock/time-to-appeal.data.ts";
import { victimOfTrafficking } from "../trafficking.ts";
import { enacted, filing } from "./common-rules.ts";
import { federalOffense, levelAOrB } from "./level.ts";
import { directResult } from "./nexus.ts";
import {
  childVictimLevelA,
  coercingOthers,
  discretion,
  mandatoryMinimum,
  pleaWaiver,
  section2255,
  whichChild,
} from "./open-questions.ts";
import { convicted, imprisonedUnderSentence, sentencedToImprisonment } from "./outcome.ts";

export const noPeriodsForReduction = analysis(
  "The 30, 15 and 45 day periods do not apply: they belong to motions under (b)(1).",
  "18 U.S.C. § 3771A(b)(3), (e)",
  introduced,
);

/** 18 U.S.C. § 3771A(e): reduce a term of imprisonment of a covered prisoner. */
export const sentenceReduction: Relief<"charge"> = Object.freeze({
  id: "us/sentence-reduction",
  name: "Reduce a term of imprisonment",
  authority: { citation: "18 U.S.C. § 3771A(a)(2), (e)", uslm: "/us/usc/t18/s3771A/e" },
  inForce: { from: enacted },
  subject: "charge",
  who: statute("The covered prisoner, or the court on its own motion.", "18 U.S.C. § 3771A(e)", {
    ...described,
    source: "ilrc",
  }),
  court: statute(
    "The court that imposed the sentence for the level A or level B offense.",
    "18 U.S.C. § 3771A(e)",
    introduced,
  ),
  courtRule: "sentencing-court",
  discretion: "may",
  discretionGround: statute("The court may reduce the term.", "18 U.S.C. § 3771A(e)", { ...described, source: "ilrc" }),
  burden: statute("A preponderance of the evidence.", "18 U.S.C. § 3771A(e)(1)(D)", { ...described, source: "ilrc" }),
  expression: law.all(
    convicted,
    sentencedToImprisonment,
    imprisonedUnderSentence,
    federalOffense,
    levelAOrB,
    victimOfTrafficking,
    directResult,
  ),
  motionContents: [
    analysis(
      "Subsection (e) lists no contents; plead as for a motion under (b).",
      "18 U.S.C. § 3771A(b)(2), (e)",
      recalled,
    ),
  ],
  evidence: [
    statute(
      "The court considers 18 U.S.C. § 3553(a) and the danger to any person, the community or any crime victims.",
      "18 U.S.C. § 3771A(e)(1)(C)",
      introduced,
    ),
    statute("The Government gets notice.", "18 U.S.C. § 3771A(e)(1)(B)", introduced),
    statute(
      "The Government conducts a particularized inquiry into the original sentencing.",
      "18 U.S.C. § 3771A(e)(3)",
      { ...described, source: "clauseEffect" },
    ),
    analysis(
      "The rule that a provider's affidavit can suffice names vacatur and expungement, not sentence reduction.",
      "18 U.S.C. § 3771A(b)(5)(B)",
      described,
    ),
  ],
  clocks: [noPeriodsForReduction, safeTimeToAppeal],
  effect: [analysis("The term may be reduced; nothing is vacated or expunged.", "18 U.S.C. § 3771A(e)", described)],
  limits: [
    statute("The proceeding is subject to crime victims' rights.", "18 U.S.C. § 3771A(e)(2)", introduced),
    analysis(
      "For a person already released the practical effect is uncertain: supervised release, immigration lines, records.",
      "18 U.S.C. § 3771A(a)(2)(C)",
      recalled,
    ),
    ...filing,
  ],
  notes: [
    { role: "risk", question: mandatoryMinimum },
    { role: "risk", question: section2255 },
    { role: "risk", question: childVictimLevelA },
    { role: "risk", question: whichChild },
    { role: "risk", question: pleaWaiver },
    { role: "risk", question: discretion },
    { role: "risk", question: coercingOthers },
  ],
  leads: true,
} as const);
