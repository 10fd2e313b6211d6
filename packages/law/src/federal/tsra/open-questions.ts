import type { Confidence, OpenQuestion } from "@setaside/logic";
import { analysis, described, recalled } from "../../statement.ts";

/**
 * Points that no court has settled (none had applied § 3771A when last
 * checked). Their role is fixed by where a rule uses them: an `unsettled` node
 * puts them in the verdict; a relief's notes only show them.
 */
export function question(
  id: string,
  text: string,
  readings: readonly (readonly [argument: string, ...authorities: string[]])[],
  citation: string,
  marks: { readonly confidence: Confidence } = described,
): OpenQuestion {
  return Object.freeze({
    id,
    question: text,
    readings: readings.map(([argument, ...authorities]) => ({ argument, authorities })),
    ground: analysis(`Open: ${text}`, citation, { confidence: marks.confidence }),
  });
}

const ilrc = "Immigrant Legal Resource Center guide (2026)";

export const directResultReach = question(
  "direct-result-reach",
  "Does an offense that was committed to survive, in flight, before or after the trafficking, or not for the trafficker, come as a “direct result” of it?",
  [
    [
      "Broadly: survival offenses after escape and those that trauma or control led to are included.",
      `CAST guide, in ${ilrc} n.12`,
    ],
    ["But for the trafficking, would it have been committed?", `Free to Thrive guide, in ${ilrc} n.11`],
    [
      "By factors: time between offense and trafficking, the relationship with the trafficker, other evidence.",
      "Md. Code, Crim. Proc. § 8-302(d)(2)",
    ],
  ],
  "18 U.S.C. § 3771A(b)(1)(A), (e)(1)(D)",
);

export const directlyRelatedReach = question(
  "directly-related-reach",
  "Is conduct “directly related” to the trafficking where no link between them is stated?",
  [
    [
      "The words are probably wider than “direct result”: closeness in time, place or people is enough.",
      "18 U.S.C. § 3771A(b)(1)(B), compare (A)",
    ],
    ["A link between the conduct and the trafficking must be shown.", "18 U.S.C. § 3771A(b)(4)(B)"],
  ],
  "18 U.S.C. § 3771A(b)(1)(B), (C)",
);

export const whichDefinition = question(
  "which-definition-of-victim",
  "Is a person a “victim of trafficking” who was trafficked for sex as an adult without force, fraud or coercion?",
  [
    [
      "Yes: § 3771A(a)(7) points to the wider term, which includes sex trafficking in any form.",
      "22 U.S.C. § 7102(12), (17)",
    ],
    ["No: guides to the Act describe only severe forms.", ilrc, "Freedom Network USA FAQs (Mar. 2026)"],
  ],
  "18 U.S.C. § 3771A(a)(7); 22 U.S.C. § 7102(17)",
  recalled,
);

export const whichCourtsOffenses = question(
  "which-courts-offenses-are-federal",
  "Is an offense under D.C., military, territorial or assimilated law “punishable under Federal law”?",
  [
    [
      "Yes: Congress made each of these laws, or adopts state law as federal law.",
      "18 U.S.C. § 13",
      "18 U.S.C. § 3771A(a)(4)",
    ],
    [
      "No: an earlier bill named D.C. law and the Act does not; courts-martial leave no sentencing court to move in.",
      "H.R. 459, 115th Cong.",
    ],
  ],
  "18 U.S.C. § 3771A(a)(4)",
  recalled,
);

export const mixedArrest = question(
  "mixed-arrest",
  "May an arrest for several charges be expunged when only some of them qualify?",
  [
    [
      "Yes, as to the offenses that qualify: the Act speaks of an arrest “for” an offense.",
      "18 U.S.C. § 3771A(b)(1)(B), (C)",
    ],
    ["No: one set of records cannot be expunged for one charge and kept for another."],
  ],
  "18 U.S.C. § 3771A(b)(1)(B), (C), (d)",
  recalled,
);

export const juvenileAdjudication = question(
  "juvenile-adjudication",
  "Does the Act reach a juvenile adjudication, which is not a conviction?",
  [
    ["No: an adjudication of delinquency is a status, not a conviction.", "18 U.S.C. § 5031 ff."],
    ["Yes: a law that relieves adults would be read to relieve children too."],
  ],
  "18 U.S.C. § 3771A(b)(1)(A); 18 U.S.C. § 5031",
  recalled,
);

export const supersededCount = question(
  "superseded-count",
  "Did the Government “not pursue” a charge that a superseding charge replaced, when the new charge itself was cleared?",
  [
    [
      "Yes: the old charge was never tried and what replaced it ended in the person's favor.",
      "18 U.S.C. § 3771A(b)(1)(C)(ii)",
    ],
    ["No: it was pursued in another form."],
  ],
  "18 U.S.C. § 3771A(b)(1)(C)(ii)",
  recalled,
);

export const statusAlone = question(
  "section-28-status-alone",
  "Does proof of having been a victim at the time establish duress by itself under § 28?",
  [
    ["Yes: a defendant “may establish duress by demonstrating” that status.", "18 U.S.C. § 28(b)"],
    [
      "No: the ordinary elements of duress must still be shown; the enacted text dropped the presumption of the earlier bill.",
      "H.R. 1379, 119th Cong.",
    ],
  ],
  "18 U.S.C. § 28(b)",
);

export const silentRecord = question(
  "silent-record",
  "Who bears the risk when the record does not show which form of a divisible statute was the basis?",
  [
    [
      "The categorical rule presumes the least of the acts punished, so the offense is not violent.",
      "Moncrieffe v. Holder, 569 U.S. 184 (2013)",
    ],
    [
      "A movant who must prove entitlement loses a tie.",
      "Pereida v. Wilkinson, 592 U.S. 224 (2021)",
      "United States v. McDaniel, 85 F.4th 176 (4th Cir. 2023)",
    ],
  ],
  "18 U.S.C. § 16(a); 18 U.S.C. § 3771A(b)(4)",
  recalled,
);

// Shown beside a finding; they change no verdict (DESIGN § 4).

export const section2255 = question(
  "section-2255",
  "Do the limits of 28 U.S.C. § 2255 govern the motion?",
  [
    ["No: § 3771A stands by itself, with its own elements and no time limit.", `${ilrc} part II, n.4`],
    [
      "A court may treat it as a collateral attack, above all if constitutional grounds are pleaded; never label it § 2255.",
      "Castro v. United States, 540 U.S. 375 (2003)",
    ],
  ],
  "18 U.S.C. § 3771A; 28 U.S.C. § 2255",
);

export const childVictimLevelA = question(
  "level-a-child-victim",
  "May a court weigh against the movant that a child was a victim of a level A offense?",
  [
    ["The exclusion stands only in level B; level A includes such offenses.", "18 U.S.C. § 3771A(a)(5), (6)"],
    ["The court “may” grant, and can weigh it; expect the Government to argue it.", "18 U.S.C. § 3771A(b)(4)"],
  ],
  "18 U.S.C. § 3771A(a)(5), (6)",
);

export const whichChild = question(
  "which-child-was-a-victim",
  "Which child counts as “a victim” of the offense: one whom the statute's elements name, one whom this count harmed, or any child harmed in the episode?",
  [
    [
      "The facts of the count of conviction: who was its victim, and how old.",
      "Nijhawan v. Holder, 557 U.S. 29 (2009)",
    ],
    ["Only where the age of the victim is an element of the statute."],
    ["Any child harmed in the episode; expect the Government to argue it."],
  ],
  "18 U.S.C. § 3771A(a)(6)",
  recalled,
);

export const mandatoryMinimum = question(
  "below-mandatory-minimum",
  "Can a sentence be reduced below a mandatory minimum?",
  [
    ["Nothing read forbids it.", "18 U.S.C. § 3771A(e)", "18 U.S.C. § 3582(c)(1)(B)"],
    ["The subsection is silent, and minimums bind unless a statute lifts them."],
  ],
  "18 U.S.C. § 3771A(e)",
  recalled,
);

export const pleaWaiver = question(
  "plea-waiver",
  "Does a waiver of appeal or collateral attack in a plea agreement bar the motion?",
  [["No: the remedy did not exist when the waiver was signed."], ["It may, by its words: collect the plea agreement."]],
  "18 U.S.C. § 3771A(b)",
  recalled,
);

export const discretion = question(
  "discretion-after-findings",
  "How much discretion remains once the findings are made?",
  [
    ["Little: the findings are the statute's own measure."],
    ["Much: the court “may” grant. Plead equities as well as elements.", "18 U.S.C. § 3771A(b)(4)"],
  ],
  "18 U.S.C. § 3771A(b)(4)",
);

export const coercingOthers = question(
  "role-over-others",
  "What weight has evidence that the movant took part in coercing others?",
  [
    ["It is countervailing evidence, not a bar: level A cases stay eligible on the text.", "18 U.S.C. § 3771A(b)(5)"],
    ["It may decide the court's discretion. Ask early and gently.", ilrc],
  ],
  "18 U.S.C. § 3771A(b)(5)",
);

export const severalCourts = question(
  "several-courts",
  "One motion or several, where arrests and convictions lie in different districts?",
  [
    [
      "One in each court: the sentencing court for a conviction, the district and division of arrest for an arrest.",
      "18 U.S.C. § 3771A(b)(1)",
    ],
  ],
  "18 U.S.C. § 3771A(b)(1)",
);

export const divisionOfArrest = question(
  "division-of-arrest",
  "Which division embraces the place of arrest where divisions were redrawn or the district has none?",
  [["Today's divisions; in a district without them, the district.", "28 U.S.C. §§ 81-131"]],
  "18 U.S.C. § 3771A(b)(1)(B)",
  recalled,
);
