import { law } from "../../vocabulary.ts";
import { freedomNetworkFaq, ilrcGuide } from "./authorities.data.ts";
import { defense, expungement, firstOffender, reduction, vacatur } from "./facts.ts";
import { type ImmigrationRule, immigrationRule } from "./rule.ts";

const { settled } = law;

/** Before anything is filed, and before anything is expunged. */
export const gateAndRecordsRules: readonly ImmigrationRule[] = [
  immigrationRule({
    id: "IMM-01",
    group: "gate",
    when: ["client is not a U.S. citizen, or citizenship is not certain"],
    follows: "Filing can help or harm. Relief, wording and sworn statements all have immigration effects.",
    action:
      "Stop before drafting: consult immigration counsel; get consent; record status, A-number, any removal order, pending applications. Do not file on a checkbox alone.",
    strength: "settled",
    circuits: ["all"],
    authorities: [freedomNetworkFaq, ilrcGuide],
    confidence: "secondary",
    kind: "analysis",
    reach: { of: "everywhere" },
    effect: "gate",
    places: [],
    findings: [...vacatur, ...reduction, ...defense, ...firstOffender, ...expungement],
    findingsOfStates: [
      "vacatur",
      "expungement",
      "sealing",
      "dismissal",
      "resentencing",
      "pardon",
      "immunity",
      "defense",
    ],
    conditions: [
      {
        on: "client",
        that: settled("yes"),
        because: "the client is not a U.S. citizen, or citizenship is not certain",
      },
    ],
  }),
  immigrationRule({
    id: "IMM-02",
    group: "records",
    when: ["any relief is likely to expunge or seal records"],
    follows:
      "After expungement the client may be unable to prove what happened, yet still must prove it to immigration authorities.",
    action:
      "Before the order issues, get certified copies of: docket, complaint or indictment, plea agreement, judgment, PSR if releasable, dismissal, the motion, the order and its reasons. Store outside the court. Ask that the order let movant and counsel keep and use them for immigration purposes.",
    strength: "settled",
    circuits: ["all"],
    authorities: [ilrcGuide, freedomNetworkFaq],
    confidence: "secondary",
    kind: "analysis",
    reach: { of: "everywhere" },
    effect: "duty",
    places: ["motion"],
    findings: [...vacatur, ...firstOffender, ...expungement],
    findingsOfStates: ["vacatur", "expungement", "sealing"],
    conditions: [
      {
        on: "charge",
        reliefs: [...vacatur, ...firstOffender],
        that: settled("yes"),
        because: "an order may expunge the records of a conviction",
      },
      {
        on: "charge",
        gives: ["vacatur", "expungement", "sealing"],
        that: settled("yes"),
        because: "an order under the law of a state may expunge or seal the records",
      },
      {
        on: "arrest",
        reliefs: expungement,
        that: settled("yes"),
        because: "an order may expunge the records of an arrest",
      },
    ],
  }),
];
