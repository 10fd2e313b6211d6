import type { GoldenCase } from "../../federal/cases/golden-case.ts";
import { convictedOf, ended, met, notMet, notReadHere, theCharge, turnsOn } from "../cases.ts";

const motion = { relief: "us-sc/sc-16-3-2020", subject: "c1", cites: "S.C. Code Ann. § 16-3-2020(F)" } as const;
const before2024 = { ...motion, asOf: "2022-06-01" } as const;

export const cases: readonly GoldenCase[] = [
  {
    ...motion,
    ...met,
    id: "sc/class-c-misdemeanor",
    title: "A shoplifting conviction, a Class C misdemeanor, which counsel has found not to be a violent crime.",
    situation: theCharge(
      convictedOf("S.C. Code Ann. § 16-13-110", { severity: "misdemeanor", grade: "C", "sc-list-violent": false }),
    ),
    reason: "Nonviolent misdemeanors of Classes A to C are inside.",
  },
  {
    ...motion,
    ...met,
    id: "sc/class-f-felony",
    title: "A Class F felony, which counsel has found not to be a violent crime.",
    situation: theCharge(
      convictedOf("S.C. Code Ann. § 16-13-30", { severity: "felony", grade: "F", "sc-list-violent": false }),
    ),
    reason: "Nonviolent Class F felonies are inside.",
  },
  {
    ...motion,
    ...notMet,
    id: "sc/class-e-felony",
    title: "A Class E felony.",
    situation: theCharge(convictedOf("S.C. Code Ann. § 16-13-30", { severity: "felony", grade: "E" })),
    reason: "Felonies above Class F are outside.",
  },
  {
    ...motion,
    ...notMet,
    id: "sc/violent-class-f",
    title: "A Class F felony that stands on the list of violent crimes.",
    situation: theCharge(
      convictedOf("S.C. Code Ann. § 16-3-600", { severity: "felony", grade: "F", "sc-list-violent": true }),
    ),
    reason: "Violent offenses are outside.",
  },
  {
    ...motion,
    ...turnsOn("charge.sc-list-violent"),
    id: "sc/violent-not-looked-up",
    title: "A Class A misdemeanor, before anyone has looked at the list of violent crimes.",
    situation: theCharge(convictedOf("S.C. Code Ann. § 16-3-600", { severity: "misdemeanor", grade: "A" })),
    reason: "The list of violent crimes was not read.",
  },
  {
    ...motion,
    ...turnsOn("charge.grade"),
    id: "sc/class-not-known",
    title: "A nonviolent felony whose class is not known.",
    situation: theCharge(convictedOf("S.C. Code Ann. § 16-13-30", { severity: "felony", "sc-list-violent": false })),
    reason: "Only Class F is inside.",
  },
  {
    ...motion,
    ...notReadHere,
    id: "sc/misdemeanor-without-class",
    title: "A nonviolent misdemeanor that has no class.",
    situation: theCharge(
      convictedOf("S.C. Code Ann. § 56-1-440", {
        severity: "misdemeanor",
        grade: "unclassified",
        "sc-list-violent": false,
      }),
    ),
    reason: "The subsection names misdemeanors by class.",
  },
  {
    ...motion,
    ...met,
    id: "sc/trafficking-article",
    title: "A survivor was herself convicted under the trafficking article, of a Class C felony.",
    situation: theCharge(convictedOf("S.C. Code Ann. § 16-3-2020", { severity: "felony", grade: "C" })),
    reason: "Offenses of the trafficking article are inside, whatever their class.",
  },
  {
    ...motion,
    ...met,
    id: "sc/adjudicated-of-prostitution",
    title: "A girl was adjudicated delinquent of prostitution.",
    situation: theCharge(ended("adjudicated", "S.C. Code Ann. § 16-15-90", { "sc-commercial-sex": true })),
    reason: "Prostitution and adjudications are inside.",
  },
  {
    ...motion,
    ...notMet,
    id: "sc/dismissed",
    title: "The charge was dismissed.",
    situation: theCharge(ended("dismissed", "S.C. Code Ann. § 16-15-90", { "sc-commercial-sex": true })),
    reason: "Convictions and adjudications only.",
  },
  {
    ...before2024,
    ...notMet,
    id: "sc/shoplifting-in-2022",
    title: "A lawyer asks in 2022 about a shoplifting conviction.",
    situation: theCharge(
      convictedOf("S.C. Code Ann. § 16-13-110", { severity: "misdemeanor", grade: "C", "sc-list-violent": false }),
    ),
    reason: "Before July 2024 only prostitution and the trafficking article were inside, as reports have it.",
  },
  {
    ...before2024,
    ...met,
    id: "sc/prostitution-in-2022",
    title: "A lawyer asks in 2022 about a prostitution conviction.",
    situation: theCharge(
      convictedOf("S.C. Code Ann. § 16-15-90", {
        "sc-commercial-sex": true,
        "nexus.forTrafficker": true,
        "nexus.underControl": true,
      }),
    ),
    reason: "Prostitution was inside.",
  },
  {
    ...before2024,
    ...notReadHere,
    id: "sc/adjudicated-in-2022",
    title: "A lawyer asks in 2022 about an adjudication of prostitution.",
    situation: theCharge(ended("adjudicated", "S.C. Code Ann. § 16-15-90", { "sc-commercial-sex": true })),
    reason: "Whether adjudications were inside before 2024 was not read.",
  },
];
