import { ilrcGuide } from "./authorities.data.ts";
import { defense, drugDistribution, expungement, firstOffender, perhapsDrugs, reduction, vacatur } from "./facts.ts";
import { type ImmigrationRule, immigrationRule } from "./rule.ts";

/** The ground of illicit trafficking in drugs, which needs no conviction. */
export const reasonToBelieveRules: readonly ImmigrationRule[] = [
  immigrationRule({
    id: "IMM-60",
    group: "reason-to-believe",
    when: ["facts of drug transport, sale or delivery, any disposition, even vacated or none"],
    follows:
      "INA 212(a)(2)(C): inadmissible if an officer knows or has reason to believe the person is or has been an illicit trafficker, or knowing aider, abettor, conspirator. No conviction or admission needed.",
    action: "Flag every drug-distribution fact pattern before filing. Vacatur does not cure it.",
    strength: "settled",
    circuits: ["all"],
    authorities: [{ cite: "INA 212(a)(2)(C), 8 U.S.C. 1182(a)(2)(C)", confidence: "secondary" }, ilrcGuide],
    confidence: "secondary",
    kind: "statute",
    reach: { of: "everywhere" },
    effect: "harms",
    places: ["declaration", "applications"],
    findings: [...vacatur, ...reduction, ...defense, ...firstOffender, ...expungement],
    conditions: [
      { on: "charge", that: drugDistribution, because: "the offense charged is of drug distribution" },
      {
        on: "charge",
        that: perhapsDrugs,
        because: "the facts of the charge may be of drug transport, sale or delivery",
        tells: "whether the facts are of drug transport, sale or delivery",
      },
    ],
  }),
  immigrationRule({
    id: "IMM-61",
    group: "reason-to-believe",
    when: ["testing the evidence"],
    follows:
      "Standard: reasonable, substantial and probative evidence; more than mere suspicion. DHS must produce it, then burden shifts. Police reports, testimony, admissions have been used; hearsay admissible.",
    action: "Collect evidence that the client was not a knowing and conscious participant.",
    strength: "settled",
    circuits: ["BIA", "9th", "11th: credible evidence (Castano)"],
    authorities: [
      {
        cite: "Matter of Rico, 16 I&N Dec. 181, 185-86 (BIA 1977)",
        confidence: "secondary",
        url: "https://nortontooby.com/node/228571",
      },
      { cite: "Alarcon-Serrano v. INS, 220 F.3d 1116, 1119 (9th Cir. 2000)", confidence: "secondary" },
      { cite: "Castano v. INS, 956 F.2d 236, 238 (11th Cir. 1992)", confidence: "secondary" },
      {
        cite: "Pichardo v. INS (9th Cir. 1999) (not met: no knowing, conscious possession)",
        confidence: "secondary",
        url: "https://nortontooby.com/node/17175",
      },
    ],
    confidence: "secondary",
    kind: "holding",
    reach: { of: "agency", circuits: ["9", "11"] },
    effect: "caution",
    places: ["declaration", "applications"],
    findings: [],
    conditions: [
      { on: "charge", that: drugDistribution, because: "the offense charged is of drug distribution" },
      {
        on: "charge",
        that: perhapsDrugs,
        because: "the facts of the charge may be of drug transport, sale or delivery",
        tells: "whether the facts are of drug transport, sale or delivery",
      },
    ],
  }),
  immigrationRule({
    id: "IMM-62",
    group: "reason-to-believe",
    when: ["client was coerced or unaware"],
    follows:
      "Illicit trafficking needs a knowing and conscious participant or conduit; argue coercion by traffickers defeats it. Simple possession, use and transport for own use are not trafficking.",
    action: "Have the 3771A order find direct result and coercion in words usable later.",
    strength: "argued",
    circuits: ["all"],
    authorities: [
      {
        cite: "Norton Tooby, Criminal Defense of Immigrants sec. 21.6(A)",
        confidence: "secondary",
        url: "https://nortontooby.com/node/17174",
      },
    ],
    confidence: "secondary",
    kind: "analysis",
    reach: { of: "everywhere" },
    effect: "argument",
    places: ["order", "declaration"],
    findings: [],
    conditions: [
      {
        on: "charge",
        that: drugDistribution,
        because: "the offense charged is of drug distribution",
        tells: "whether the client was coerced or unaware",
      },
      {
        on: "charge",
        that: perhapsDrugs,
        because: "the facts of the charge may be of drug transport, sale or delivery",
        tells: "whether the facts are of drug transport, sale or delivery; whether the client was coerced or unaware",
      },
    ],
  }),
  immigrationRule({
    id: "IMM-63",
    group: "reason-to-believe",
    when: ["client already admitted, charged only in deportability"],
    follows:
      "No parallel deportation ground; but inadmissible at entry or adjustment can be charged later under INA 237(a)(1)(A).",
    action: "Check facts before each earlier admission or adjustment.",
    strength: "settled",
    circuits: ["all"],
    authorities: [
      {
        cite: "Matter of Casillas-Topete, 25 I&N Dec. 317 (BIA 2010)",
        confidence: "secondary",
        url: "https://nortontooby.com/node/17173",
      },
    ],
    confidence: "secondary",
    kind: "holding",
    reach: { of: "everywhere" },
    effect: "caution",
    places: ["applications"],
    findings: [],
    conditions: [
      {
        on: "charge",
        that: drugDistribution,
        because: "the offense charged is of drug distribution",
        tells: "whether the client was admitted, and is charged only in deportability",
      },
      {
        on: "charge",
        that: perhapsDrugs,
        because: "the facts of the charge may be of drug transport, sale or delivery",
        tells:
          "whether the facts are of drug transport, sale or delivery; whether the client was admitted, and is charged only in deportability",
      },
    ],
  }),
  immigrationRule({
    id: "IMM-64",
    group: "reason-to-believe",
    when: ["seeking a waiver"],
    follows: "Not waivable for most purposes; waivable for T and U nonimmigrants.",
    action: "If drug facts exist, evaluate T or U before any other route.",
    strength: "settled",
    circuits: ["all"],
    authorities: [ilrcGuide],
    confidence: "secondary",
    kind: "analysis",
    reach: { of: "everywhere" },
    effect: "caution",
    places: ["applications"],
    findings: [],
    conditions: [
      {
        on: "charge",
        that: drugDistribution,
        because: "the offense charged is of drug distribution",
        tells: "whether the client would seek a waiver",
      },
      {
        on: "charge",
        that: perhapsDrugs,
        because: "the facts of the charge may be of drug transport, sale or delivery",
        tells: "whether the facts are of drug transport, sale or delivery; whether the client would seek a waiver",
      },
    ],
  }),
];
