import {
  mayCount,
  ofFraud,
  perhapsBySentencePossible,
  perhapsOneYearCategory,
  reduction,
  traffickingInPersons,
} from "./facts.ts";
import { type ImmigrationRule, immigrationRule } from "./rule.ts";

/** Lines drawn by sentence: aggravated felonies and crimes involving moral turpitude. */
export const aggravatedFelonyRules: readonly ImmigrationRule[] = [
  immigrationRule({
    id: "IMM-42",
    group: "aggravated-felony",
    when: ["offense in a category that needs a sentence of at least one year ordered"],
    follows:
      "One-year categories: crime of violence (F); theft, receipt, burglary (G); passport or document fraud (P, at least 12 months, first-offense family exception); commercial bribery, counterfeiting, forgery, vehicle-number trafficking (R); obstruction, perjury, subornation, witness bribery (S).",
    action:
      "Compute from the term ordered per count. A valid sentence reduction below one year would matter only here (and IMM-45).",
    strength: "settled",
    circuits: ["all"],
    authorities: [
      {
        cite: "INA 101(a)(43)(F),(G),(P),(R),(S), 8 U.S.C. 1101(a)(43)",
        confidence: "secondary",
        url: "https://usimm.pikapod.net/books/immigration-consequences-for-criminal-matters-y9o/page/aggravated-felony",
      },
    ],
    confidence: "secondary",
    kind: "statute",
    reach: { of: "everywhere" },
    effect: "caution",
    places: ["order"],
    findings: reduction,
    conditions: [
      {
        on: "charge",
        that: perhapsOneYearCategory,
        because: "the offense may be in a category that needs a sentence of at least one year ordered",
        tells: "the category of the offense, and the term ordered on the count, suspended time included",
      },
    ],
  }),
  immigrationRule({
    id: "IMM-43",
    group: "aggravated-felony",
    when: ["offense in a category with no sentence threshold"],
    follows:
      "No minimum sentence: murder, rape, sexual abuse of a minor (A); drug trafficking (B); firearms or destructive-device trafficking (C); money laundering over $10,000 (D); explosives and listed firearms offenses (E); ransom (H); child pornography (I); prostitution business, Mann Act offenses committed for commercial advantage, peonage, slavery, trafficking in persons (K); national security (L); fraud or deceit with loss over $10,000, tax evasion over $10,000 (M); alien smuggling except first offense for close family (N); illegal reentry after listed aggravated felony (O).",
    action: "A sentence reduction does not help here; only an effective vacatur does.",
    strength: "settled",
    circuits: ["all"],
    authorities: [
      {
        cite: "INA 101(a)(43), 8 U.S.C. 1101(a)(43)",
        confidence: "secondary",
        url: "https://nortontooby.com/node/13008",
      },
    ],
    confidence: "secondary",
    kind: "statute",
    reach: { of: "everywhere" },
    effect: "no-help",
    places: [],
    findings: reduction,
    conditions: [
      {
        on: "charge",
        that: traffickingInPersons,
        because: "the offense is one of peonage, slavery or trafficking in persons",
      },
      {
        on: "charge",
        that: mayCount,
        because: "the offense may be in a category with no sentence threshold",
        tells: "the category of the offense",
      },
    ],
  }),
  immigrationRule({
    id: "IMM-44",
    group: "aggravated-felony",
    when: ["offense in a category measured by the sentence that could be imposed"],
    follows:
      "RICO or gambling where one year or more may be imposed (J); failure to appear for service of sentence if punishable by 5 years or more (Q); failure to appear on a felony charge punishable by 2 years or more (T). Attempt or conspiracy follows the underlying category (U).",
    action: "Use the statutory maximum, not the sentence.",
    strength: "settled",
    circuits: ["all"],
    authorities: [
      { cite: "INA 101(a)(43)(J),(Q),(T),(U)", confidence: "secondary", url: "https://nortontooby.com/node/13008" },
    ],
    confidence: "secondary",
    kind: "statute",
    reach: { of: "everywhere" },
    effect: "no-help",
    places: [],
    findings: reduction,
    conditions: [
      {
        on: "charge",
        that: perhapsBySentencePossible,
        because: "the offense may be in a category measured by the sentence that could be imposed",
        tells: "the category of the offense, and the most that the statute allows",
      },
    ],
  }),
  immigrationRule({
    id: "IMM-45",
    group: "cimt",
    when: ["one crime involving moral turpitude only"],
    follows:
      "Petty-offense exception to inadmissibility: maximum possible penalty not over one year and sentence not over six months. Deportability for one CIMT: within five years of admission and a possible sentence of one year or more.",
    action: "Check both possible and imposed sentence.",
    strength: "settled",
    circuits: ["all"],
    authorities: [
      { cite: "INA 212(a)(2)(A)(ii)(II); 237(a)(2)(A)(i)", confidence: "recalled" },
      { cite: "Zaragoza v. Garland, 52 F.4th 1006 (7th Cir. 2022) (six-month line at issue)", confidence: "secondary" },
    ],
    confidence: "recalled",
    kind: "statute",
    reach: { of: "everywhere" },
    effect: "caution",
    places: [],
    findings: reduction,
    conditions: [
      {
        on: "charge",
        that: mayCount,
        because: "the offense may be a crime involving moral turpitude",
        tells:
          "whether it involves moral turpitude and is the only such crime, the sentence, and the most that the statute allows",
      },
    ],
  }),
  immigrationRule({
    id: "IMM-46",
    group: "correction",
    when: ["relying on ILRC note 27"],
    follows:
      "ILRC note 27 lists fraud among categories needing a one-year sentence. The statute's fraud category (M)(i) turns on loss over $10,000, with no sentence threshold.",
    action: "Encode the loss test, not a sentence test.",
    strength: "settled",
    circuits: ["all"],
    authorities: [{ cite: "INA 101(a)(43)(M)(i)", confidence: "secondary", url: "https://nortontooby.com/node/13008" }],
    confidence: "secondary",
    kind: "statute",
    reach: { of: "everywhere" },
    effect: "caution",
    places: [],
    findings: [],
    conditions: [
      {
        on: "charge",
        that: ofFraud,
        because: "the offense is one of fraud",
        tells: "whether anyone relies on note 27 of the ILRC guide",
      },
    ],
  }),
];
