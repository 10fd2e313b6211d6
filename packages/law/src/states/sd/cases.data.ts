import type { GoldenCase } from "../../federal/cases/golden-case.ts";
import { convictedOf, ended, met, notMet, notReadHere, theCharge, turnsOn } from "../cases.ts";

const record = { relief: "us-sd/sd-26-7A-115.1", subject: "c1", cites: "S.D. Codified Laws § 26-7A-115.1" } as const;

export const cases: readonly GoldenCase[] = [
  {
    ...record,
    ...met,
    id: "sd/adjudicated",
    title: "A boy was adjudicated delinquent of a burglary that his trafficker sent him to commit.",
    situation: theCharge(ended("adjudicated", "S.D. Codified Laws § 22-32-8")),
    reason: "Any delinquency record that resulted from trafficking is inside.",
  },
  {
    ...record,
    ...notMet,
    id: "sd/convicted-as-an-adult",
    title: "A woman was convicted of prostitution as an adult.",
    situation: theCharge(convictedOf("S.D. Codified Laws § 22-23-1")),
    reason: "Only delinquency records are inside.",
  },
  {
    ...record,
    ...turnsOn("charge.sd-sexually-exploited"),
    id: "sd/no-trafficking-found",
    title: "Counsel finds no trafficking; nobody has looked at sexual exploitation.",
    situation: theCharge({
      ...ended("adjudicated", "S.D. Codified Laws § 22-30A-17"),
      conclusions: { "victim-of-trafficking": false, result: true },
    }),
    reason: "A victim of sexual exploitation is protected as well.",
  },
  {
    ...record,
    ...met,
    id: "sd/sexually-exploited",
    title: "Counsel finds no trafficking; the record resulted from sexual exploitation.",
    situation: theCharge({
      ...ended("adjudicated", "S.D. Codified Laws § 22-30A-17", { "sd-sexually-exploited": true }),
      conclusions: { "victim-of-trafficking": false, result: true },
    }),
    reason: "A victim of sexual exploitation is protected as well.",
  },
  {
    ...record,
    ...turnsOn("charge.disposition"),
    id: "sd/ending-not-known",
    title: "How the case ended is not known.",
    situation: theCharge({
      facts: { "nexus.timing": "during" },
      conclusions: { "victim-of-trafficking": true, "direct-result": true },
    }),
    reason: "Only an adjudication as delinquent is inside.",
  },
  {
    ...record,
    ...notReadHere,
    id: "sd/adjudicated-in-2019",
    title: "A lawyer asks in 2019.",
    asOf: "2019-06-01",
    situation: theCharge(ended("adjudicated", "S.D. Codified Laws § 22-32-8")),
    reason: "The text before the act of 2020 was not read.",
    cites: "S.D. Codified Laws § 26-7A-115.1 (2018 ch. 166)",
  },
];
