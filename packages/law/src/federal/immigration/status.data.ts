import { law } from "../../vocabulary.ts";
import { mayVacate, motionWith } from "./conditions.ts";
import { defense, vacatur } from "./facts.ts";
import { type ImmigrationRule, immigrationRule } from "./rule.ts";

const { settled } = law;

/** Other status, removal orders, confidentiality, and a case still pending. */
export const statusRules: readonly ImmigrationRule[] = [
  immigrationRule({
    id: "IMM-74",
    group: "other-status",
    when: ["client holds or seeks naturalization or other relief needing good moral character"],
    follows:
      "Aggravated felony on or after Nov. 29, 1990 is a permanent bar; other crimes bar within the period. An effective vacatur removes the conviction-based bar; conduct can still be weighed.",
    action: "Bring certified vacatur and record.",
    strength: "settled",
    circuits: ["all"],
    authorities: [
      { cite: "INA 101(f)(8); 8 CFR 316.10(b)(1)(ii)", confidence: "recalled" },
      {
        cite: "USCIS Policy Manual, vol. 12, pt. F, ch. 2",
        confidence: "secondary",
        url: "https://www.uscis.gov/policy-manual/volume-12-part-f-chapter-2",
      },
    ],
    confidence: "recalled",
    kind: "statute",
    reach: { of: "everywhere" },
    effect: "caution",
    places: ["applications"],
    findings: [],
    conditions: [
      {
        on: "client",
        that: settled("yes"),
        because: "the client may seek naturalization or other relief that needs good moral character",
        tells: "what the client holds or seeks",
      },
    ],
  }),
  immigrationRule({
    id: "IMM-75",
    group: "removal-order",
    when: ["client has a removal order or is abroad because of the conviction"],
    follows:
      "A vacatur may support a motion to reopen; 90-day and number limits, tolling, or agency's own-motion power.",
    action: "Send the order to immigration counsel the same day.",
    strength: "unsettled",
    circuits: ["varies"],
    authorities: [{ cite: "INA 240(c)(7); 8 CFR 1003.2, 1003.23", confidence: "recalled" }],
    confidence: "recalled",
    kind: "statute",
    reach: { of: "varies" },
    effect: "duty",
    places: ["applications"],
    findings: vacatur,
    conditions: [mayVacate("whether there is a removal order, or the client is abroad because of the conviction")],
  }),
  immigrationRule({
    id: "IMM-76",
    group: "confidentiality",
    when: ["T, U or VAWA materials are used as exhibits"],
    follows: "8 U.S.C. 1367 limits disclosure by DHS, DOJ and State; it does not seal a court file by itself.",
    action: "File under 3771A(h) seal, redact under Fed. R. Crim. P. 49.1, serve only the Government and the court.",
    strength: "settled",
    circuits: ["all"],
    authorities: [{ cite: "8 U.S.C. 1367", confidence: "recalled" }],
    confidence: "recalled",
    kind: "statute",
    reach: { of: "everywhere" },
    effect: "duty",
    places: ["motion"],
    findings: [],
    conditions: [...motionWith("exhibits", "whether T, U or VAWA materials are exhibits")],
  }),
  immigrationRule({
    id: "IMM-77",
    group: "defense",
    when: ["pending case: 18 U.S.C. 28 defense considered"],
    follows:
      "Acquittal or dismissal without plea leaves no conviction; a plea then vacatur does not equal that. Best immigration outcome is usually before plea.",
    action: "Raise before any plea; use the defense in negotiation.",
    strength: "argued",
    circuits: ["all"],
    authorities: [
      { cite: "18 U.S.C. 28", confidence: "verified" },
      { cite: "INA 101(a)(48)(A)", confidence: "recalled" },
    ],
    confidence: "recalled",
    kind: "statute",
    reach: { of: "everywhere" },
    effect: "duty",
    places: [],
    findings: defense,
    conditions: [
      {
        on: "charge",
        reliefs: defense,
        that: settled("yes"),
        because: "the case may be pending, and the defense of 18 U.S.C. § 28 open",
      },
    ],
  }),
];
