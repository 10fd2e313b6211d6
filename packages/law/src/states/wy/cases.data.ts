import type { GoldenCase } from "../../federal/cases/golden-case.ts";
import { convictedOf, ended, met, notMet, theCharge, turnsOn } from "../cases.ts";

const motion = { relief: "us-wy/wy-6-2-708", subject: "c1", cites: "Wyo. Stat. § 6-2-708(c)" } as const;

export const cases: readonly GoldenCase[] = [
  {
    ...motion,
    ...met,
    id: "wy/robbery",
    title: "A man was convicted of a robbery that was the result of his being trafficked.",
    situation: theCharge(convictedOf("Wyo. Stat. § 6-2-401", { severity: "felony" })),
    reason: "Any conviction is inside.",
  },
  {
    ...motion,
    ...met,
    id: "wy/section-not-known",
    title: "The section of the conviction is not known.",
    situation: theCharge(ended("convicted", null)),
    reason: "Any conviction is inside, whatever its section.",
  },
  {
    ...motion,
    ...notMet,
    id: "wy/dismissed",
    title: "The charge was dismissed.",
    situation: theCharge(ended("dismissed", "Wyo. Stat. § 6-2-401")),
    reason: "The section vacates convictions.",
  },
  {
    ...motion,
    ...turnsOn("charge.outcomes"),
    id: "wy/deferred",
    title: "The case was deferred, and what came of it is not known.",
    situation: theCharge({
      facts: { disposition: "deferred", "nexus.timing": "during" },
      conclusions: { "victim-of-trafficking": true, "direct-result": true },
    }),
    reason: "Only a conviction is inside; a deferral may have ended in one.",
  },
  {
    ...motion,
    ...notMet,
    id: "wy/unrelated",
    title: "Counsel concludes that the trafficking had nothing to do with it.",
    situation: theCharge({
      ...convictedOf("Wyo. Stat. § 6-2-401"),
      conclusions: { "victim-of-trafficking": true, result: false },
    }),
    reason: "Taking part in the offense must be the result of having been a victim.",
  },
];
