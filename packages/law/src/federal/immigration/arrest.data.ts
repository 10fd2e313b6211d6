import { law } from "../../vocabulary.ts";
import { convicted } from "../tsra/outcome.ts";
import { ilrcGuide } from "./authorities.data.ts";
import { chargedIn, expungement, noConvictionFrom, removalIn } from "./facts.ts";
import { type ImmigrationRule, immigrationRule } from "./rule.ts";

const { not, settled, some } = law;

/** Expunged arrests, and what must still be disclosed. */
export const arrestRules: readonly ImmigrationRule[] = [
  immigrationRule({
    id: "IMM-30",
    group: "arrest",
    when: [
      "an arrest was expunged under 3771A(d) or is about to be",
      "an immigration form or officer asks about any arrest, citation, charge",
    ],
    follows: "Answer truthfully: disclose. Expungement likely does not excuse non-disclosure.",
    action: "Prepare a short certified-record packet and an explanation; have immigration counsel review the answer.",
    strength: "argued",
    circuits: ["all"],
    authorities: [ilrcGuide],
    confidence: "secondary",
    kind: "analysis",
    reach: { of: "everywhere" },
    effect: "duty",
    places: ["applications", "disclosure"],
    findings: expungement,
    conditions: [
      {
        on: "arrest",
        reliefs: expungement,
        that: settled("yes"),
        because: "an arrest may be expunged under 18 U.S.C. § 3771A",
        tells: "whether an immigration form or officer asks about arrests, citations or charges",
      },
    ],
  }),
  immigrationRule({
    id: "IMM-31",
    group: "arrest",
    when: ["arrest not disclosed on an application"],
    follows:
      "Risk of denial, inadmissibility for fraud or willful misrepresentation (INA 212(a)(6)(C)(i)), and for an LPR, removability because status was unlawfully granted (INA 237(a)(1)(A)).",
    action: "Screen past applications for answers about arrests before filing anything new.",
    strength: "settled",
    circuits: ["all"],
    authorities: [
      ilrcGuide,
      { cite: "8 U.S.C. 1182(a)(6)(C)(i)", confidence: "secondary" },
      { cite: "8 U.S.C. 1227(a)(1)(A)", confidence: "secondary" },
    ],
    confidence: "secondary",
    kind: "statute",
    reach: { of: "everywhere" },
    effect: "harms",
    places: ["applications", "disclosure"],
    findings: expungement,
    conditions: [
      {
        on: "charge",
        that: settled("yes"),
        because: "the record has a charge, to which an arrest may belong",
        tells: "how earlier applications answered about arrests",
      },
    ],
  }),
  immigrationRule({
    id: "IMM-32",
    group: "arrest",
    when: ["client in the 9th Cir. seeks discretionary relief and the arrest is expunged"],
    follows: "Argument by analogy to Paredes-Urresterazu: expunged arrest should carry no negative weight.",
    action: "Use after disclosure, never instead of it.",
    strength: "argued",
    circuits: ["9th"],
    authorities: [
      ilrcGuide,
      { cite: "Paredes-Urresterazu v. INS, 36 F.3d 801, 812 (9th Cir. 1994)", confidence: "secondary" },
    ],
    confidence: "secondary",
    kind: "holding",
    reach: { of: "circuits", circuits: ["9"] },
    effect: "argument",
    places: ["applications"],
    findings: expungement,
    conditions: [
      {
        on: "arrest",
        reliefs: expungement,
        that: removalIn("9"),
        because: "removal proceedings are or would be held in the 9th Circuit",
        tells: "whether the client seeks discretionary relief",
      },
      {
        on: "arrest",
        reliefs: expungement,
        that: some("arrest.charges", chargedIn("9")),
        because: "a charge of the arrest was in the 9th Circuit, where the client may be",
        tells: "where removal proceedings are or would be held; whether the client seeks discretionary relief",
      },
    ],
  }),
  immigrationRule({
    id: "IMM-33",
    group: "arrest",
    when: ["arrest without conviction and no expungement"],
    follows:
      "No deportability from an arrest alone, but it may weigh in discretion, good moral character or trigger IMM-50 and following.",
    action: "Consider 3771A(b)(1)(B) or (C) for other reasons; immigration gain is small.",
    strength: "settled",
    circuits: ["all"],
    authorities: [{ cite: "Matter of Arreguin, 21 I&N Dec. 38 (BIA 1995)", confidence: "recalled" }],
    confidence: "recalled",
    kind: "holding",
    reach: { of: "everywhere" },
    effect: "no-help",
    places: ["applications"],
    findings: expungement,
    conditions: [
      { on: "arrest", that: noConvictionFrom, because: "the arrest led to no conviction" },
      {
        on: "arrest",
        that: not(some("arrest.charges", convicted)),
        because: "no charge of the arrest ended in a conviction",
        tells: "whether a disposition of the arrest counts as a conviction",
      },
    ],
  }),
];
