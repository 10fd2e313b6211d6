import { law } from "../../vocabulary.ts";
import { ilrcGuide, thomasAndThompson } from "./authorities.data.ts";
import { mayCount, reduction } from "./facts.ts";
import { type ImmigrationRule, immigrationRule } from "./rule.ts";

const { all, before, settled } = law;

/** Sentence reduction. */
export const sentenceRules: readonly ImmigrationRule[] = [
  immigrationRule({
    id: "IMM-40",
    group: "sentence",
    when: ["term of imprisonment reduced under 3771A(e)"],
    follows:
      "Under Thomas & Thompson a sentence change counts only if based on a procedural or substantive defect; (e) is not, so by default expect no immigration effect. Argument: the decision speaks of state-court orders and (e) is an Act of Congress.",
    action:
      "If a one-year line matters, ask the court to recite a statutory or constitutional error in the original sentence when one exists. Tell the client the benefit is uncertain.",
    strength: "argued",
    circuits: ["BIA/AG nationwide"],
    authorities: [thomasAndThompson, ilrcGuide],
    confidence: "secondary",
    kind: "holding",
    reach: { of: "agency" },
    effect: "no-help",
    places: ["order", "motion"],
    findings: reduction,
    conditions: [
      {
        on: "charge",
        reliefs: reduction,
        that: settled("yes"),
        because: "a term of imprisonment may be reduced under 18 U.S.C. § 3771A(e)",
      },
    ],
  }),
  immigrationRule({
    id: "IMM-41",
    group: "sentence",
    when: ["sentence order predates Oct. 25, 2019"],
    follows: "Retroactive use of Thomas & Thompson can be contested.",
    action: "Rarely relevant to TSRA (2026 on), relevant to older state orders.",
    strength: "unsettled",
    circuits: ["7th: Zaragoza", "11th: Edwards (noted)"],
    authorities: [
      {
        cite: "Zaragoza v. Garland, 52 F.4th 1006 (7th Cir. 2022)",
        confidence: "secondary",
        url: "http://casetext.com/case/zaragoza-v-garland",
      },
      { cite: "Edwards v. U.S. Att'y Gen. (11th Cir. 2022)", confidence: "secondary" },
    ],
    confidence: "secondary",
    kind: "holding",
    reach: { of: "circuits", circuits: ["7", "11"] },
    effect: "argument",
    places: [],
    findings: [],
    conditions: [
      {
        on: "charge",
        that: all(mayCount, before("charge.offenseDate", "2019-10-25")),
        because:
          "the offense was before October 25, 2019, so that an order may have changed its sentence before that day",
        tells: "whether and when an order changed the sentence",
      },
    ],
  }),
];
