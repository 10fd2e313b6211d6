import type { GoldenCase } from "../../federal/cases/golden-case.ts";
import { convictedOf, ended, met, notMet, theCharge, turnsOn } from "../cases.ts";

const motion = { relief: "us-wi/wi-973.015-2m", subject: "c1", cites: "Wis. Stat. § 973.015(2m)" } as const;

export const cases: readonly GoldenCase[] = [
  {
    ...motion,
    ...met,
    id: "wi/prostitution",
    title: "A woman was convicted of prostitution for her trafficker.",
    situation: theCharge(convictedOf("Wis. Stat. § 944.30(1m)(a)")),
    reason: "§ 944.30 is inside with all its paragraphs.",
  },
  {
    ...motion,
    ...notMet,
    id: "wi/theft",
    title: "The conviction is of theft.",
    situation: theCharge(convictedOf("Wis. Stat. § 943.20")),
    reason: "All other offenses are outside.",
  },
  {
    ...motion,
    ...met,
    id: "wi/adjudicated",
    title: "A girl was adjudicated of prostitution.",
    situation: theCharge(ended("adjudicated", "Wis. Stat. § 944.30")),
    reason: "Juvenile adjudications are inside.",
  },
  {
    ...motion,
    ...turnsOn("charge.stateStatute"),
    id: "wi/section-not-known",
    title: "The section of the conviction is not known.",
    situation: theCharge(ended("convicted", null)),
    reason: "Only § 944.30 is inside.",
  },
  {
    ...motion,
    ...met,
    id: "wi/mental-disease",
    title: "She was found not guilty of prostitution by reason of mental disease.",
    situation: theCharge(ended("acquitted", "Wis. Stat. § 944.30", { "wi-mental-disease-finding": true })),
    reason: "Findings of not guilty by reason of mental disease or defect are inside.",
  },
  {
    ...motion,
    ...notMet,
    id: "wi/acquitted",
    title: "She was plainly acquitted of prostitution.",
    situation: theCharge(ended("acquitted", "Wis. Stat. § 944.30", { "wi-mental-disease-finding": false })),
    reason: "Of acquittals only those by mental disease or defect are inside.",
  },
  {
    ...motion,
    ...turnsOn("charge.wi-mental-disease-finding"),
    id: "wi/acquittal-not-looked-up",
    title: "She was found not guilty of prostitution; on what ground is not known.",
    situation: theCharge(ended("acquitted", "Wis. Stat. § 944.30")),
    reason: "It turns on the ground of the finding.",
  },
  {
    ...motion,
    ...notMet,
    id: "wi/dismissed",
    title: "The charge was dismissed.",
    situation: theCharge(ended("dismissed", "Wis. Stat. § 944.30")),
    reason: "Convictions, adjudications and findings only.",
  },
  {
    ...motion,
    ...notMet,
    id: "wi/theft-by-mental-disease",
    title: "She was found not guilty of theft by reason of mental disease.",
    situation: theCharge(ended("acquitted", "Wis. Stat. § 943.20", { "wi-mental-disease-finding": true })),
    reason: "Only § 944.30 is inside.",
  },
];
