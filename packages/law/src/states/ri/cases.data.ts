import type { GoldenCase } from "../../federal/cases/golden-case.ts";
import { convictedOf, ended, met, notMet, notReadHere, theCharge, turnsOn } from "../cases.ts";

const vacatur = { relief: "us-ri/ri-11-67.1-17", subject: "c1", cites: "R.I. Gen. Laws § 11-67.1-17" } as const;
const records = { relief: "us-ri/ri-11-34.1-5", subject: "c1", cites: "R.I. Gen. Laws § 11-34.1-5" } as const;

export const cases: readonly GoldenCase[] = [
  {
    ...vacatur,
    ...met,
    id: "ri/prostitution",
    title: "A woman was convicted of prostitution for her trafficker.",
    situation: theCharge(convictedOf("R.I. Gen. Laws § 11-34.1-2")),
    reason: "Prostitution is inside.",
  },
  {
    ...vacatur,
    ...notMet,
    id: "ri/shoplifting",
    title: "The conviction is of shoplifting.",
    situation: theCharge(convictedOf("R.I. Gen. Laws § 11-41-20")),
    reason: "All other offenses are outside.",
  },
  {
    ...vacatur,
    ...turnsOn("charge.ri-solicitation"),
    id: "ri/loitering-section",
    title: "The conviction is under the section on loitering for commercial sex.",
    situation: theCharge(convictedOf("R.I. Gen. Laws § 11-34.1-4")),
    reason: "Solicitation to commit a sexual act is inside; its section was not named.",
  },
  {
    ...vacatur,
    ...met,
    id: "ri/solicitation",
    title: "The conviction under the former chapter is of solicitation to commit a sexual act.",
    situation: theCharge(convictedOf("R.I. Gen. Laws § 11-34-8", { "ri-solicitation": true })),
    reason: "Solicitation to commit a sexual act is inside.",
  },
  {
    ...vacatur,
    ...notMet,
    id: "ri/dismissed",
    title: "The charge was dismissed.",
    situation: theCharge(ended("dismissed", "R.I. Gen. Laws § 11-34.1-2")),
    reason: "The motion vacates convictions.",
  },
  {
    ...records,
    ...met,
    id: "ri/records-of-loitering",
    title: "A conviction of loitering for prostitution; the person was never trafficked.",
    situation: theCharge({
      ...convictedOf("R.I. Gen. Laws § 11-34.1-4"),
      conclusions: { "victim-of-trafficking": false },
    }),
    reason: "No trafficking is asked; the court may expunge one year after the sentence.",
  },
  {
    ...records,
    ...notMet,
    id: "ri/records-of-shoplifting",
    title: "A conviction of shoplifting.",
    situation: theCharge(convictedOf("R.I. Gen. Laws § 11-41-20")),
    reason: "Only records of prostitution and loitering are inside.",
  },
  {
    ...records,
    ...notReadHere,
    id: "ri/records-of-a-dismissal",
    title: "A charge of prostitution was dismissed.",
    situation: theCharge(ended("dismissed", "R.I. Gen. Laws § 11-34.1-2")),
    reason: "Whether records without a conviction are inside was not read.",
  },
  {
    ...records,
    ...turnsOn("charge.stateStatute"),
    id: "ri/records-section-not-known",
    title: "The section of the conviction is not known.",
    situation: theCharge({ facts: { disposition: "convicted" }, outcomes: [{ class: "convicted" }] }),
    reason: "Only records of prostitution and loitering are inside.",
  },
];
