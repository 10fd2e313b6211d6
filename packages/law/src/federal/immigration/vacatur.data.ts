import { law } from "../../vocabulary.ts";
import { ilrcGuide, marquezConde, padilla, pickering, pickeringOnReview } from "./authorities.data.ts";
import { mayVacate } from "./conditions.ts";
import { chargedIn, removalIn, vacatur } from "./facts.ts";
import { type ImmigrationRule, immigrationRule } from "./rule.ts";

const { oneOf } = law;

/** Whether a vacatur counts, and what its motion and order say. */
export const vacaturRules: readonly ImmigrationRule[] = [
  immigrationRule({
    id: "IMM-12",
    group: "vacatur",
    when: ["conviction vacated because of a procedural or substantive defect in the criminal proceeding"],
    follows: "No conviction for immigration purposes.",
    action: "State the defect on the face of the order.",
    strength: "settled",
    circuits: ["BIA nationwide; courts of appeals other than the 5th have followed"],
    authorities: [pickering, marquezConde],
    confidence: "verified",
    kind: "holding",
    reach: { of: "agency", except: ["5"] },
    effect: "helps",
    places: ["order"],
    findings: vacatur,
    conditions: [
      mayVacate("whether the order rests on a defect in the criminal proceeding"),
      {
        on: "charge",
        that: oneOf("charge.disposition", "vacated"),
        because: "a conviction was vacated",
        tells: "on which ground the order vacated it",
      },
    ],
  }),
  immigrationRule({
    id: "IMM-13",
    group: "vacatur",
    when: ["conviction vacated solely for rehabilitation or to avoid immigration hardship"],
    follows: "Still a conviction for immigration purposes.",
    action:
      "Keep rehabilitation, good conduct and immigration hardship out of the stated reasons of the order; put equities in a separate part of the motion if they are needed for discretion.",
    strength: "settled",
    circuits: ["all"],
    authorities: [pickering, marquezConde],
    confidence: "verified",
    kind: "holding",
    reach: { of: "everywhere" },
    effect: "harms",
    places: ["order", "motion"],
    findings: vacatur,
    conditions: [
      mayVacate("the reasons that the order will state"),
      {
        on: "charge",
        that: oneOf("charge.disposition", "vacated"),
        because: "a conviction was vacated",
        tells: "on which ground the order vacated it",
      },
    ],
  }),
  immigrationRule({
    id: "IMM-14",
    group: "vacatur",
    when: ["vacatur under 18 U.S.C. 3771A(c)(1)"],
    follows:
      "Argument: satisfies Pickering. Congress says vacate 'for cause', judgment of acquittal, victimization at the time negates culpability, and status before arrest is restored. No precedent yet.",
    action:
      "Order should recite: 18 U.S.C. 3771A; finding that the offense was a direct result of trafficking; vacated for cause on statutory grounds; judgment of acquittal; (c)(3) effect.",
    note: "Counter-argument: the ground is not a defect in the proceeding but a later-created status remedy.",
    strength: "argued",
    circuits: ["none decided"],
    authorities: [ilrcGuide, { cite: "18 U.S.C. 3771A(c)(1), (c)(3)", confidence: "secondary" }],
    confidence: "secondary",
    kind: "analysis",
    reach: { of: "undecided" },
    effect: "argument",
    places: ["order", "motion"],
    findings: vacatur,
    conditions: [mayVacate()],
  }),
  immigrationRule({
    id: "IMM-15",
    group: "vacatur",
    when: ["vacatur under 3771A and the benefit or removal ground turns on a 'conviction' under Federal law"],
    follows:
      "Independent textual argument: the conviction 'shall not be regarded as a conviction under Federal law', and the INA is Federal law; the specific later statute controls whatever Pickering says.",
    action: "Plead IMM-14 and IMM-15 both, in that order or reverse as circuit law suggests.",
    strength: "argued",
    circuits: ["none decided"],
    authorities: [ilrcGuide, { cite: "18 U.S.C. 3771A(c)(3)", confidence: "secondary" }],
    confidence: "secondary",
    kind: "analysis",
    reach: { of: "undecided" },
    effect: "argument",
    places: ["motion"],
    findings: vacatur,
    conditions: [mayVacate("whether the benefit or removal ground turns on a conviction under Federal law")],
  }),
  immigrationRule({
    id: "IMM-16",
    group: "vacatur",
    when: ["client in, or likely to be placed in, the 5th Circuit"],
    follows:
      "Marquez Conde applies Pickering nationwide and did not follow Renteria-Gonzalez. But the 5th Cir. panel holding that a vacated conviction still counts has not been overruled en banc. The Government has in the past agreed to apply Pickering.",
    action:
      "Warn in writing. Lead with IMM-15, which does not depend on Pickering. Prefer venue and timing advice from immigration counsel.",
    strength: "unsettled",
    circuits: ["5th"],
    authorities: [
      marquezConde,
      { cite: "Renteria-Gonzalez v. INS, 322 F.3d 804 (5th Cir. 2002)", confidence: "secondary" },
      {
        cite: "Discipio v. Ashcroft, 369 F.3d 472 (5th Cir. 2004), vacated on rehearing, 417 F.3d 448 (5th Cir. 2005)",
        confidence: "secondary",
        url: "https://cetient.com/case/38616/discipio-v-ashcroft",
      },
      {
        cite: "Gaona-Romero v. Gonzales, 497 F.3d 694 (5th Cir. 2007)",
        confidence: "secondary",
        url: "https://cetient.com/case/51488/gaona-romero-v-gonzales",
      },
      {
        cite: "Loper Bright Enterprises v. Raimondo, 603 U.S. 369 (2024) (deference to agency readings reduced)",
        confidence: "recalled",
      },
    ],
    confidence: "secondary",
    kind: "holding",
    reach: { of: "circuits", circuits: ["5"] },
    effect: "no-help",
    places: ["order", "motion"],
    findings: vacatur,
    conditions: [
      {
        on: "charge",
        reliefs: vacatur,
        that: removalIn("5"),
        because: "removal proceedings are or would be held in the 5th Circuit",
      },
      {
        on: "charge",
        reliefs: vacatur,
        that: chargedIn("5"),
        because: "the case was in the 5th Circuit, where the client may be placed in removal proceedings",
        tells: "where removal proceedings are or would be held",
      },
    ],
  }),
  immigrationRule({
    id: "IMM-17",
    group: "vacatur",
    when: ["order may be read as silent on its reason"],
    follows:
      "Reviewers look to the order, the statute and the record. Circuits differ on how far behind the order they look and who carries the burden (deportability: Government; relief or admission: noncitizen).",
    action: "Ask for a reasoned order, not a bare grant.",
    strength: "unsettled",
    circuits: ["varies; e.g. 3d: order's stated reasons and record", "6th, 9th: Government burden in deportability"],
    authorities: [
      { cite: "Pinho v. Gonzales, 432 F.3d 193 (3d Cir. 2005)", confidence: "recalled" },
      pickeringOnReview,
      { cite: "Nath v. Gonzales, 467 F.3d 1185 (9th Cir. 2006)", confidence: "recalled" },
      { cite: "Pereida v. Wilkinson, 592 U.S. 224 (2021)", confidence: "recalled" },
    ],
    confidence: "recalled",
    kind: "holding",
    reach: { of: "varies", circuits: ["3", "6", "9"] },
    effect: "duty",
    places: ["order"],
    findings: vacatur,
    conditions: [mayVacate("whether the order states its reasons")],
  }),
  immigrationRule({
    id: "IMM-18",
    group: "wording",
    when: [
      "counsel considers adding constitutional grounds (e.g. involuntary plea, ineffective assistance under Padilla)",
    ],
    follows:
      "Adding them strengthens Pickering but makes it more likely that 28 U.S.C. 2255 rules (one year, successive bar, COA) apply. 'Statutory grounds' alone should also satisfy Pickering.",
    action:
      "Decision point in the program: (a) statutory only; (b) 'constitutional and statutory grounds'. Default (a). Require attorney choice and a note of whether a 2255 claim is timely and non-successive.",
    strength: "argued",
    circuits: ["all"],
    authorities: [ilrcGuide, padilla],
    confidence: "secondary",
    kind: "analysis",
    reach: { of: "everywhere" },
    effect: "caution",
    places: ["motion", "order"],
    findings: vacatur,
    conditions: [mayVacate("whether counsel would add constitutional grounds")],
  }),
  immigrationRule({
    id: "IMM-19",
    group: "wording",
    when: [
      "draft order or motion says the relief is granted because of rehabilitation, hardship, deportation risk or good conduct",
    ],
    follows: "Harms the Pickering argument.",
    action: "Linter: flag those words in the proposed order.",
    strength: "settled",
    circuits: ["all"],
    authorities: [pickering, marquezConde],
    confidence: "verified",
    kind: "holding",
    reach: { of: "everywhere" },
    effect: "harms",
    places: ["order", "motion"],
    findings: vacatur,
    conditions: [mayVacate("the words of the proposed order and the motion")],
  }),
];
