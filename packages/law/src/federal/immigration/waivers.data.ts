import { law } from "../../vocabulary.ts";
import { ilrcGuide } from "./authorities.data.ts";
import { type ImmigrationRule, immigrationRule } from "./rule.ts";

const { settled } = law;

/** Waivers for T and U status. */
export const waiversRules: readonly ImmigrationRule[] = [
  immigrationRule({
    id: "IMM-70",
    group: "waiver-T",
    when: ["T applicant inadmissible on a ground other than health"],
    follows:
      "INA 212(d)(13): waiver if in the national interest and the activities were caused by, or incident to, the victimization; discretionary. Health grounds: national interest only.",
    action:
      "File Form I-192 with I-914. Use the 3771A direct-result finding as evidence of 'caused by or incident to'. Security grounds, certain others not waivable (recalled).",
    strength: "settled",
    circuits: ["USCIS"],
    authorities: [
      {
        cite: "USCIS Policy Manual, vol. 9, pt. O, ch. 3",
        confidence: "verified",
        url: "https://uscis.gov/policy-manual/volume-9-part-o-chapter-3",
      },
      { cite: "INA 212(d)(13), 8 U.S.C. 1182(d)(13)", confidence: "secondary" },
    ],
    confidence: "verified",
    kind: "statute",
    reach: { of: "uscis" },
    effect: "helps",
    places: ["applications"],
    findings: [],
    conditions: [
      {
        on: "client",
        that: settled("yes"),
        because: "the client may seek or hold T status",
        tells: "whether the client applies for T status and is inadmissible, and on which ground",
      },
    ],
  }),
  immigrationRule({
    id: "IMM-71",
    group: "waiver-T",
    when: ["(d)(13) may fail"],
    follows: "INA 212(d)(3) general nonimmigrant waiver in the alternative; USCIS considers (d)(13) first.",
    action: "Plead both in every T waiver.",
    strength: "settled",
    circuits: ["USCIS"],
    authorities: [
      {
        cite: "CAST, Inadmissibilities and Waivers in T Visas",
        confidence: "secondary",
        url: "https://casttta.nationbuilder.com/inadmissibilities_waivers_in_t_visas",
      },
      ilrcGuide,
    ],
    confidence: "secondary",
    kind: "analysis",
    reach: { of: "uscis" },
    effect: "helps",
    places: ["applications"],
    findings: [],
    conditions: [
      {
        on: "client",
        that: settled("yes"),
        because: "the client may seek or hold T status",
        tells: "whether the client applies for T status, and whether the (d)(13) waiver may fail",
      },
    ],
  }),
  immigrationRule({
    id: "IMM-72",
    group: "waiver-T",
    when: ["violent or dangerous crime not incident to the trafficking"],
    follows: "8 CFR 212.16(b)(3): waiver only in extraordinary circumstances.",
    action:
      "Show the incident-to link first; otherwise document extraordinary circumstances. Current CFR text not read here.",
    strength: "settled",
    circuits: ["USCIS"],
    authorities: [ilrcGuide, { cite: "8 CFR 212.16(b)(3)", confidence: "secondary" }],
    confidence: "secondary",
    kind: "statute",
    reach: { of: "uscis" },
    effect: "caution",
    places: ["applications"],
    findings: [],
    conditions: [
      {
        on: "charge",
        that: settled("yes"),
        because: "the client may seek or hold T status",
        tells: "whether the crime is violent or dangerous, and was incident to the trafficking",
      },
    ],
  }),
  immigrationRule({
    id: "IMM-73",
    group: "waiver-U",
    when: ["U petitioner inadmissible"],
    follows:
      "INA 212(d)(14): any ground except 212(a)(3)(E) may be waived in the public or national interest; discretionary.",
    action: "Form I-192 with I-918.",
    strength: "settled",
    circuits: ["USCIS"],
    authorities: [
      {
        cite: "INA 212(d)(14)",
        confidence: "secondary",
        url: "http://myattorneyusa.com/inadmissibility-waivers-associated-with-u-visa-petitions",
      },
      ilrcGuide,
    ],
    confidence: "secondary",
    kind: "statute",
    reach: { of: "uscis" },
    effect: "helps",
    places: ["applications"],
    findings: [],
    conditions: [
      {
        on: "client",
        that: settled("yes"),
        because: "the client may seek or hold U status",
        tells: "whether the client petitions for U status and is inadmissible, and on which ground",
      },
    ],
  }),
];
