import { law } from "../../vocabulary.ts";
import { ilrcGuide, pickering, roldan } from "./authorities.data.ts";
import { mayVacate } from "./conditions.ts";
import { chargedIn, expungement, firstOffender, removalIn, vacatur } from "./facts.ts";
import { type ImmigrationRule, immigrationRule } from "./rule.ts";

const { not, oneOf, settled } = law;

/** The Federal First Offender Act and other expungements, as analogies to the Act. */
export const firstOffenderAnalogyRules: readonly ImmigrationRule[] = [
  immigrationRule({
    id: "IMM-20",
    group: "ffoa-analogy",
    when: ["client within the 9th Cir.", "conviction treated under 18 U.S.C. 3607, or TSRA argued by analogy"],
    follows:
      "9th Cir.: true federal FFOA dispositions are not convictions for immigration; state analogues no longer benefit for convictions after July 14, 2011.",
    action: "Argue TSRA (c)(3) by analogy; it is strongest here. Date cut-off is recalled.",
    strength: "settled",
    circuits: ["9th"],
    authorities: [
      { cite: "Lujan-Armendariz v. INS, 222 F.3d 728 (9th Cir. 2000)", confidence: "secondary" },
      { cite: "Nunez-Reyes v. Holder, 646 F.3d 684 (9th Cir. 2011) (en banc)", confidence: "secondary" },
      ilrcGuide,
    ],
    confidence: "secondary",
    kind: "holding",
    reach: { of: "circuits", circuits: ["9"] },
    effect: "argument",
    places: ["motion"],
    findings: [...vacatur, ...firstOffender],
    conditions: [
      {
        on: "charge",
        reliefs: [...vacatur, ...firstOffender],
        that: removalIn("9"),
        because: "removal proceedings are or would be held in the 9th Circuit",
      },
      {
        on: "charge",
        reliefs: [...vacatur, ...firstOffender],
        that: chargedIn("9"),
        because: "the case was in the 9th Circuit, where removal proceedings may be held",
        tells: "where removal proceedings are or would be held",
      },
    ],
  }),
  immigrationRule({
    id: "IMM-21",
    group: "ffoa-analogy",
    when: ["client outside the 9th Cir."],
    follows:
      "Courts have voiced doubt or rejected state analogues; effect of true federal FFOA relief is uncertain or undecided. No court has ruled on TSRA.",
    action:
      "Use as secondary argument only. ILRC spells the 8th Cir. case Vasquez-Velezmore and the 7th Cir. respondent Gonzalez; check cites before filing.",
    strength: "unsettled",
    circuits: [
      "3d (Acosta v. Ashcroft, 341 F.3d 218 (2003))",
      "7th (Ramos v. Gonzales, 414 F.3d 800 (2005))",
      "8th (Vasquez-Velezmoro v. INS, 281 F.3d 693 (2002))",
      "10th (Elkins v. Comfort, 392 F.3d 1159 (2004))",
      "11th (Resendiz-Alcaraz v. U.S. Att'y Gen., 383 F.3d 1262 (2004))",
    ],
    authorities: [
      ilrcGuide,
      {
        cite: "Resendiz-Alcaraz v. U.S. Att'y Gen., 383 F.3d 1262 (11th Cir. 2004) (state expungement still a conviction)",
        confidence: "secondary",
        url: "https://app.midpage.ai/document/fidencio-resendiz-alcaraz-v-us-attorney-general-76738",
      },
      roldan,
    ],
    confidence: "secondary",
    kind: "holding",
    reach: { of: "circuits", circuits: ["3", "7", "8", "10", "11"] },
    effect: "caution",
    places: ["motion"],
    findings: [...vacatur, ...firstOffender],
    conditions: [
      {
        on: "charge",
        reliefs: [...vacatur, ...firstOffender],
        that: not(removalIn("9")),
        because: "removal proceedings are or would be held outside the 9th Circuit",
      },
    ],
  }),
  immigrationRule({
    id: "IMM-22",
    group: "ffoa-analogy",
    when: ["comparing texts"],
    follows:
      "3607(b) says not a conviction 'for any other purpose'; TSRA says not a conviction 'under Federal law' and restores status before arrest. TSRA lacks 3607(c)'s clause that the person is not guilty of perjury for not acknowledging the arrest. 3607(c) is limited to under-21 offenders; TSRA is not.",
    action: "Do not tell a client they may deny an arrest.",
    strength: "argued",
    circuits: ["all"],
    authorities: [ilrcGuide, { cite: "18 U.S.C. 3607(b), (c)", confidence: "secondary" }],
    confidence: "secondary",
    kind: "statute",
    reach: { of: "everywhere" },
    effect: "duty",
    places: ["applications", "disclosure"],
    findings: [...vacatur, ...expungement],
    conditions: [
      mayVacate(),
      {
        on: "arrest",
        reliefs: expungement,
        that: settled("yes"),
        because: "an arrest may be expunged under 18 U.S.C. § 3771A",
      },
    ],
  }),
  immigrationRule({
    id: "IMM-23",
    group: "ffoa-analogy",
    when: ["state trafficking vacatur or ordinary expungement"],
    follows:
      "Rehabilitative expungements generally do not remove a conviction. State trafficking vacaturs must be tested one by one under Pickering on the statute's ground.",
    action:
      "Read the state file for the vacatur ground; ask for legal-invalidity wording where the state law supports it (N.Y. amended its law in 2021 partly for this reason: N.Y.C. Bar report on the START Act).",
    strength: "argued",
    circuits: ["all"],
    authorities: [roldan, pickering],
    confidence: "secondary",
    kind: "holding",
    reach: { of: "everywhere" },
    effect: "no-help",
    places: ["applications"],
    findings: [],
    findingsOfStates: ["vacatur", "expungement", "dismissal", "sealing"],
    conditions: [
      {
        on: "charge",
        that: oneOf("charge.jurisdiction", "state", "dc", "tribal", "territorial"),
        because: "the charge is one of a state, or of another court that is not federal",
        tells: "whether it was vacated or expunged, and on which ground",
      },
    ],
  }),
];
