import type { GoldenCase } from "../../federal/cases/golden-case.ts";
import { convictedOf, ended, met, notMet, notReadHere, theCharge, turnsOn } from "../cases.ts";

const petition = { relief: "us-wv/wv-61-14-9", subject: "c1", cites: "W. Va. Code § 61-14-9" } as const;
const adult = { ageAtOffense: 24 } as const;

export const cases: readonly GoldenCase[] = [
  {
    ...petition,
    ...met,
    id: "wv/prostitution",
    title: "A woman was convicted of prostitution for her trafficker.",
    situation: theCharge(convictedOf("W. Va. Code § 61-8-5", adult)),
    reason: "Prostitution is inside.",
  },
  {
    ...petition,
    ...met,
    id: "wv/adjudicated",
    title: "A girl was adjudicated delinquent of prostitution.",
    situation: theCharge(ended("adjudicated", "W. Va. Code § 61-8-5", { ageAtOffense: 16 })),
    reason: "Adjudications for prostitution are inside.",
  },
  {
    ...petition,
    ...notMet,
    id: "wv/larceny",
    title: "A woman of 24 was convicted of larceny.",
    situation: theCharge(convictedOf("W. Va. Code § 61-3-13", adult)),
    reason: "All other offenses are outside.",
  },
  {
    ...petition,
    ...notReadHere,
    id: "wv/larceny-of-a-minor",
    title: "A girl of 16 was adjudicated delinquent of larceny.",
    situation: theCharge(ended("adjudicated", "W. Va. Code § 61-3-13", { ageAtOffense: 16 })),
    reason: "A bill of 2026 on minors would amend the section; its outcome is not known.",
  },
  {
    ...petition,
    ...turnsOn("charge.stateStatute"),
    id: "wv/section-not-known",
    title: "The section of a woman's conviction is not known.",
    situation: theCharge(ended("convicted", null, adult)),
    reason: "Only prostitution is inside.",
  },
  {
    ...petition,
    ...notMet,
    id: "wv/dismissed",
    title: "The charge was dismissed.",
    situation: theCharge(ended("dismissed", "W. Va. Code § 61-8-5", adult)),
    reason: "Convictions and adjudications only.",
  },
  {
    ...petition,
    ...notReadHere,
    id: "wv/in-2015",
    title: "A lawyer asks in 2015.",
    asOf: "2015-06-01",
    situation: theCharge(convictedOf("W. Va. Code § 61-8-5", adult)),
    reason: "Former § 61-2-17 was not read.",
    cites: "W. Va. Code § 61-2-17 (2013)",
  },
];
