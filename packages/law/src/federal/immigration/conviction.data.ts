import { law } from "../../vocabulary.ts";
import { convicted } from "../tsra/outcome.ts";
import { mayCount, reduction } from "./facts.ts";
import { type ImmigrationRule, immigrationRule } from "./rule.ts";

const { all, is } = law;

/** What immigration law counts as a conviction and a sentence. */
export const convictionRules: readonly ImmigrationRule[] = [
  immigrationRule({
    id: "IMM-10",
    group: "conviction",
    when: [
      "a court entered a formal judgment of guilt",
      "or guilt was found, or a plea or admitted facts sufficed, and some punishment or restraint was ordered, with adjudication withheld",
    ],
    follows: "It is a conviction under INA 101(a)(48)(A). Deferred adjudications with a plea usually count.",
    action: "List every disposition, including deferred and withheld ones.",
    strength: "settled",
    circuits: ["all"],
    authorities: [{ cite: "INA 101(a)(48)(A), 8 U.S.C. 1101(a)(48)(A)", confidence: "recalled" }],
    confidence: "recalled",
    kind: "statute",
    reach: { of: "everywhere" },
    effect: "caution",
    places: ["applications"],
    findings: [],
    conditions: [
      { on: "charge", that: convicted, because: "the charge ended in a conviction" },
      {
        on: "charge",
        that: mayCount,
        because: "the charge ended in a way that may count as a conviction",
        tells:
          "whether guilt was found, or a plea or admitted facts sufficed, and some punishment or restraint was ordered",
      },
    ],
  }),
  immigrationRule({
    id: "IMM-11",
    group: "conviction",
    when: ["a sentence was imposed, even if suspended in whole or part"],
    follows: "The term counted is the term ordered, including suspended time (INA 101(a)(48)(B)).",
    action: "Record sentence ordered, per count, not time served.",
    strength: "settled",
    circuits: ["all"],
    authorities: [{ cite: "INA 101(a)(48)(B), 8 U.S.C. 1101(a)(48)(B)", confidence: "recalled" }],
    confidence: "recalled",
    kind: "statute",
    reach: { of: "everywhere" },
    effect: "caution",
    places: ["applications"],
    findings: reduction,
    conditions: [
      {
        on: "charge",
        that: all(convicted, is("charge.imprisonmentImposed")),
        because: "imprisonment was ordered for a conviction",
      },
      {
        on: "charge",
        that: all(mayCount, is("charge.imprisonmentImposed")),
        because: "imprisonment was ordered in a disposition that may count as a conviction",
        tells: "whether the disposition counts as a conviction",
      },
    ],
  }),
];
