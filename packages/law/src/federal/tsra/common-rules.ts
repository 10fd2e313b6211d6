import { analysis, described, introduced, read, recalled, statute } from "../../statement.ts";
import { safeTimeToAppeal } from "../clock/time-to-appeal.data.ts";

/** Statements of § 3771A that several reliefs share, in the Act's order. */

export const sentencingCourt = statute("The court that imposed the sentence.", "18 U.S.C. § 3771A(b)(1)(A)", {
  ...read,
  source: "enrolledReader",
});

export const arrestCourt = statute(
  "The district court for the district and division embracing the place where the person was arrested.",
  "18 U.S.C. § 3771A(b)(1)(B)",
  { ...read, source: "enrolledReader" },
);

/** The words were read in (B) only. */
export const arrestCourtLevelB = statute(
  "The district court for the district and division embracing the place where the person was arrested, on either level.",
  "18 U.S.C. § 3771A(b)(1)(B), (C)",
  { ...described, source: "ilrc" },
);

export const mayGrant = statute("The court may grant the motion if it makes the findings.", "18 U.S.C. § 3771A(b)(4)", {
  ...described,
  source: "ilrc",
});

export const preponderance = statute(
  "Findings are made by a preponderance of the evidence, after notice to the Government and an opportunity to be heard.",
  "18 U.S.C. § 3771A(b)(4)",
  { ...described, source: "ilrc" },
);

export const motionContentsOf = {
  inWriting: statute("The motion is in writing.", "18 U.S.C. § 3771A(b)(2)", { ...described, source: "ilrc" }),
  describesEvidence: statute("It describes any supporting evidence.", "18 U.S.C. § 3771A(b)(2)", {
    ...described,
    source: "ilrc",
  }),
  statesOffense: statute("It states the offense.", "18 U.S.C. § 3771A(b)(2)", { ...described, source: "ilrc" }),
  attachesDocuments: statute("It includes copies of any documents showing entitlement.", "18 U.S.C. § 3771A(b)(2)", {
    ...described,
    source: "ilrc",
  }),
} as const;

export const motionContents = Object.values(motionContentsOf);

export const evidenceOf = {
  providerIsHeard: statute(
    "The court shall consider an affidavit or sworn testimony of an anti-human trafficking service provider or clinician on whether the movant is a victim.",
    "18 U.S.C. § 3771A(b)(5)(A)",
    { ...described, source: "ilrc" },
  ),
  otherEvidence: statute(
    "The court may consider other evidence of sufficient probative value, including sworn law-enforcement testimony on the movant's role in coercing other victims.",
    "18 U.S.C. § 3771A(b)(5)(A)",
    { ...described, source: "ilrc" },
  ),
  affidavitAlone: statute(
    "A provider's or clinician's affidavit is sufficient by itself if the court finds that it is credible and that no other evidence is readily available.",
    "18 U.S.C. § 3771A(b)(5)(B)",
    { ...described, source: "followUp" },
  ),
  nobodyElseConvicted: statute("No other person need be arrested or convicted.", "18 U.S.C. § 3771A(b)(6)", {
    ...described,
    source: "freedomNetwork",
  }),
} as const;

export const evidence = Object.values(evidenceOf);

export const oppositionInThirtyDays = statute(
  "Within 30 days after the motion is filed the Government may file a motion in opposition; no consequence of silence is stated.",
  "18 U.S.C. § 3771A(b)(3)(A)(i)",
  { ...described, source: "ilrc" },
);

export const hearingInFifteenDays = statute(
  "Within 15 days after the opposition is filed the court shall hold a hearing.",
  "18 U.S.C. § 3771A(b)(3)(A)(ii)",
  { ...described, source: "ilrc" },
);

export const hearingInFortyFiveDays = statute(
  "If no opposition is filed, the court may hold a hearing within 45 days after the motion is filed.",
  "18 U.S.C. § 3771A(b)(3)(B)",
  { ...described, source: "ilrc" },
);

export const clocksOf = {
  noDeadline: statute("There is no deadline for filing.", "18 U.S.C. § 3771A (silent)", {
    ...described,
    source: "ilrc",
  }),
  oppositionInThirtyDays,
  hearingInFifteenDays,
  hearingInFortyFiveDays,
} as const;

export const clocks = Object.values(clocksOf);

export const denialAndAppealOf = {
  denialIsFinal: statute(
    "A denial is final, subject to new and compelling evidence.",
    "18 U.S.C. § 3771A(b)(7)(A)",
    introduced,
  ),
  denialHasReasons: statute("A denial states its reasons in writing.", "18 U.S.C. § 3771A(b)(7)(B)", introduced),
  timeToCure: statute(
    "The court allows sufficient time to cure a curable deficiency.",
    "18 U.S.C. § 3771A(b)(7)(C)",
    introduced,
  ),
  appealable: statute("An order granting or denying is appealable under 28 U.S.C. § 1291.", "18 U.S.C. § 3771A(b)(8)", {
    ...described,
    source: "followUp",
  }),
  safeTimeToAppeal,
} as const;

export const denialAndAppeal = Object.values(denialAndAppealOf);

export const filingOf = {
  noFee: statute("No filing fee or other charge.", "18 U.S.C. § 3771A(g)", { ...described, source: "clauseEffect" }),
  sealed: statute("The motion and everything relating to it is filed under seal.", "18 U.S.C. § 3771A(h)(1)", {
    ...described,
    source: "freedomNetwork",
  }),
  notForThePublic: statute(
    "Officers and employees may not make available for public inspection records that identify the movant.",
    "18 U.S.C. § 3771A(h)(2)",
    introduced,
  ),
  beforeAndAfter: statute(
    "The Act applies to convictions and arrests before, on or after January 23, 2026.",
    "18 U.S.C. § 3771A(i)",
    {
      ...described,
      source: "clauseEffect",
    },
  ),
  crimeVictims: statute(
    "Nothing in the Act conflicts with crime victims' rights under 18 U.S.C. § 3771.",
    "Pub. L. 119-73, § 8",
    {
      ...read,
      source: "section28",
    },
  ),
} as const;

export const filing = Object.values(filingOf);

export const fullRelief = statute(
  "The court takes any additional action necessary for full relief.",
  "18 U.S.C. § 3771A(f)",
  introduced,
);

/** What a vacatur does to the arrest for that offense: a second motion for it has nothing left to reach. */
export const vacaturReachesArrest = statute(
  "An order that vacates the conviction reaches the arrest too. It orders all references to the arrest, the proceedings and the results expunged from all official records; no separate motion is needed for that arrest.",
  "18 U.S.C. § 3771A(c)(1)(C)",
  { ...described, source: "ilrc" },
);

/** A charge of a pending case: no condition of the Act, and a danger. */
export const pendingProsecution = analysis(
  "A charge of this arrest is pending. What is sworn in a motion can be used in that case: look at 18 U.S.C. § 28 and its sealing first.",
  "18 U.S.C. §§ 28, 3771A(b)(1)(B)",
  recalled,
);

/** The two steps of a reduced charge, which may lie in two courts. */
export const vacateReducedFirst = statute(
  "The charge was reduced to one that the person stands convicted of. If that is a level A conviction and is vacated first, the arrest can be expunged then.",
  "18 U.S.C. § 3771A(b)(1)(C)(ii)",
  { ...described, source: "ilrc" },
);

/** The day the Act was approved. */
export const enacted = "2026-01-23";
