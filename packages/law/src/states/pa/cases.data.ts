import type { GoldenCase } from "../../federal/cases/golden-case.ts";
import { convictedOf, ended, met, notMet, theCharge, turnsOn } from "../cases.ts";

const motion = { relief: "us-pa/pa-18-3019", subject: "c1", cites: "18 Pa.C.S. § 3019(d)" } as const;
const consents = { "pa-commonwealth-consents": true } as const;

export const cases: readonly GoldenCase[] = [
  {
    ...motion,
    ...met,
    id: "pa/prostitution",
    title: "A woman was convicted of prostitution; the district attorney consents.",
    situation: theCharge(convictedOf("18 Pa.C.S. § 5902", consents)),
    reason: "§ 5902 is on the list.",
  },
  {
    ...motion,
    ...met,
    id: "pa/trespass",
    title: "A man was convicted of defiant trespass, as the docket writes it; the district attorney consents.",
    situation: theCharge(convictedOf("18 Pa.C.S. § 3503(b)(1)(i)", consents)),
    reason: "§ 3503 is on the list with all its subsections.",
  },
  {
    ...motion,
    ...notMet,
    id: "pa/retail-theft",
    title: "The conviction is of retail theft.",
    situation: theCharge(convictedOf("18 Pa.C.S. § 3929", consents)),
    reason: "Retail theft is not on the list; bills to add it were not enacted in the text read.",
  },
  {
    ...motion,
    ...met,
    id: "pa/simple-possession",
    title: "The conviction is of simple possession; the district attorney consents.",
    situation: theCharge(convictedOf("35 P.S. § 780-113(a)(16)", consents)),
    reason: "Simple possession of a controlled substance is on the list.",
  },
  {
    ...motion,
    ...notMet,
    id: "pa/possession-with-intent",
    title: "The conviction is of possession with intent to deliver.",
    situation: theCharge(convictedOf("35 P.S. § 780-113(a)(30)", { ...consents, "pa-simple-possession": false })),
    reason: "Only simple possession is on the list.",
  },
  {
    ...motion,
    ...turnsOn("charge.pa-simple-possession", "charge.stateStatute"),
    id: "pa/drug-paragraph-not-known",
    title: "The docket names § 780-113 and no paragraph.",
    situation: theCharge(convictedOf("35 P.S. § 780-113", consents)),
    reason: "The section has possession and delivery alike; only simple possession is inside.",
  },
  {
    ...motion,
    ...turnsOn("charge.pa-commonwealth-consents"),
    id: "pa/consent-not-asked",
    title: "Nobody has asked the district attorney yet.",
    situation: theCharge(convictedOf("18 Pa.C.S. § 5503")),
    reason: "The motion can be considered only with the consent of the attorney for the Commonwealth.",
  },
  {
    ...motion,
    ...notMet,
    id: "pa/no-consent",
    title: "The district attorney has refused.",
    situation: theCharge(convictedOf("18 Pa.C.S. § 5506", { "pa-commonwealth-consents": false })),
    reason: "Without consent the motion cannot be considered.",
  },
  {
    ...motion,
    ...met,
    id: "pa/obstructing-highways",
    title: "A summary conviction of obstructing highways; the district attorney consents.",
    situation: theCharge(convictedOf("18 Pa.C.S. § 5507", { severity: "petty", ...consents })),
    reason: "§ 5507 is on the list, whatever its level.",
  },
  {
    ...motion,
    ...notMet,
    id: "pa/dismissed",
    title: "The charge was withdrawn.",
    situation: theCharge(ended("dismissed", "18 Pa.C.S. § 5902", consents)),
    reason: "The section vacates convictions.",
  },
];
