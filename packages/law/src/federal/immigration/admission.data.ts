import { law } from "../../vocabulary.ts";
import { ilrcGuide } from "./authorities.data.ts";
import { mayVacate, motionWith } from "./conditions.ts";
import { defense, expungement, noCourtResolution } from "./facts.ts";
import { type ImmigrationRule, immigrationRule } from "./rule.ts";

const { oneOf } = law;

/** Inadmissibility by admission: what a declaration may do. */
export const admissionRules: readonly ImmigrationRule[] = [
  immigrationRule({
    id: "IMM-50",
    group: "admission",
    when: [
      "client admits having committed, or admits acts that make up the elements of, a CIMT or a controlled-substance offense",
    ],
    follows: "Inadmissible without a conviction (INA 212(a)(2)(A)(i)). Not a ground of deportability by itself.",
    action: "Treat every declaration as a possible admission.",
    strength: "settled",
    circuits: ["all"],
    authorities: [
      {
        cite: "INA 212(a)(2)(A)(i), 8 U.S.C. 1182(a)(2)(A)(i)",
        confidence: "verified",
        url: "https://srwborderlawyers.com/blog/tag/INA+%C2%A7+212%28a%29%282%29%28A%29%28i%29",
      },
    ],
    confidence: "verified",
    kind: "statute",
    reach: { of: "everywhere" },
    effect: "harms",
    places: ["declaration"],
    findings: [],
    conditions: [
      ...motionWith(
        "a declaration of the client",
        "whether what the declaration admits is a crime involving moral turpitude or a controlled-substance offense",
      ),
    ],
  }),
  immigrationRule({
    id: "IMM-51",
    group: "admission",
    when: ["deciding whether an admission is valid"],
    follows:
      "BIA: the person must be given an adequate definition of the crime with all essential elements in understandable terms; admission must be explicit, unequivocal, voluntary.",
    action: "Do not have the client recite legal elements or drug identity unless needed; state facts of coercion.",
    strength: "settled",
    circuits: ["BIA; 9th looser in Pazcoguin (medical exam) and Esquivel-Garcia"],
    authorities: [
      { cite: "Matter of K-, 7 I&N Dec. 594 (BIA 1957)", confidence: "secondary" },
      { cite: "Pazcoguin v. Radcliffe, 292 F.3d 1209 (9th Cir. 2002)", confidence: "secondary" },
      {
        cite: "Esquivel-Garcia v. Holder, 593 F.3d 1025 (9th Cir. 2010)",
        confidence: "secondary",
        url: "https://nortontooby.com/node/16823",
      },
    ],
    confidence: "secondary",
    kind: "holding",
    reach: { of: "agency", circuits: ["9"] },
    effect: "caution",
    places: ["declaration"],
    findings: [],
    conditions: [...motionWith("a declaration of the client", "whether the declaration would be a valid admission")],
  }),
  immigrationRule({
    id: "IMM-52",
    group: "admission",
    when: ["guilty plea, but the case ended in an effective vacatur, pardon, or no conviction"],
    follows: "The plea is not treated as a separate admission: it has no more force than the final result.",
    action: "Protects court-resolved conduct. Do not assume it covers conduct never charged.",
    strength: "settled",
    circuits: ["BIA"],
    authorities: [
      { cite: "Matter of E-V-, 5 I&N Dec. 194 (BIA 1953)", confidence: "secondary" },
      { cite: "Matter of G-, 1 I&N Dec. 96 (BIA 1942)", confidence: "secondary" },
      {
        cite: "Matter of Winter, 12 I&N Dec. 638, 642 (BIA 1967, 1968)",
        confidence: "secondary",
        url: "https://nortontooby.com/node/16823",
      },
      { cite: "Matter of Seda, 17 I&N Dec. 550 (BIA 1980)", confidence: "secondary" },
      ilrcGuide,
    ],
    confidence: "secondary",
    kind: "holding",
    reach: { of: "agency" },
    effect: "helps",
    places: ["declaration"],
    findings: [],
    conditions: [
      mayVacate("whether there was a guilty plea, and whether the vacatur is effective"),
      {
        on: "charge",
        that: oneOf("charge.disposition", "vacated", "dismissed", "acquitted", "not-prosecuted", "deferred"),
        because: "the case ended without a conviction, or with one vacated",
        tells: "whether there was a guilty plea, and whether what ended the case is effective in immigration law",
      },
    ],
  }),
  immigrationRule({
    id: "IMM-53",
    group: "admission",
    when: [
      "3771A declaration describes uncharged crimes, or the motion is only for an arrest with no court resolution",
    ],
    follows: "IMM-52 may not protect those statements; they can feed IMM-50 and IMM-60.",
    action:
      "Limit declarations to the counts or arrests at issue; describe coercion and lack of choice; immigration counsel reviews; file under seal (18 U.S.C. 3771A(h)).",
    strength: "argued",
    circuits: ["all"],
    authorities: [ilrcGuide, { cite: "inference from Matter of E-V- line", confidence: "recalled" }],
    confidence: "recalled",
    kind: "analysis",
    reach: { of: "everywhere" },
    effect: "harms",
    places: ["declaration"],
    findings: expungement,
    conditions: [
      {
        on: "arrest",
        reliefs: expungement,
        that: noCourtResolution,
        because: "no court resolved a charge of the arrest",
      },
      ...motionWith("a declaration of the client", "whether the declaration describes uncharged crimes"),
    ],
  }),
  immigrationRule({
    id: "IMM-54",
    group: "admission",
    when: ["duress is pleaded (motion or 18 U.S.C. 28)"],
    follows:
      "Argument: facts showing duress negate a voluntary, unequivocal admission and may negate mens rea for a CIMT.",
    action: "Word the declaration so duress is part of the same sentence as the act.",
    strength: "argued",
    circuits: ["all"],
    authorities: [{ cite: "inference; no case seen", confidence: "recalled" }],
    confidence: "recalled",
    kind: "analysis",
    reach: { of: "everywhere" },
    effect: "argument",
    places: ["declaration", "motion"],
    findings: defense,
    conditions: [...motionWith("a declaration of the client", "whether duress is pleaded")],
  }),
];
