import type { GoldenCase } from "../../federal/cases/golden-case.ts";
import { convictedOf, ended, met, notMet, notReadHere, theCharge, turnsOn } from "../cases.ts";

const vacation = { relief: "us-or/or-137.221", subject: "c1", cites: "Or. Rev. Stat. § 137.221" } as const;
const since2018 = { offenseDate: "2020-05-01" } as const;

export const cases: readonly GoldenCase[] = [
  {
    ...vacation,
    ...met,
    id: "or/prostitution",
    title: "A woman was convicted of prostitution in 2020, during the trafficking.",
    situation: theCharge(convictedOf("Or. Rev. Stat. § 167.007", since2018)),
    reason: "Prostitution at the time of the trafficking is inside.",
  },
  {
    ...vacation,
    ...notMet,
    id: "or/theft",
    title: "The conviction is of theft.",
    situation: theCharge(convictedOf("Or. Rev. Stat. § 164.045", since2018)),
    reason: "Every other offense is outside.",
  },
  {
    ...vacation,
    ...turnsOn("charge.or-commercial-sex-ordinance"),
    id: "or/city-code",
    title: "The conviction is under a city's code.",
    situation: theCharge(convictedOf("not-listed", since2018)),
    reason: "A city's ordinance on prostitution is inside.",
  },
  {
    ...vacation,
    ...met,
    id: "or/city-code-on-prostitution",
    title: "The city's code is on prostitution.",
    situation: theCharge(convictedOf("not-listed", { ...since2018, "or-commercial-sex-ordinance": true })),
    reason: "A city's ordinance on prostitution is inside.",
  },
  {
    ...vacation,
    ...notReadHere,
    id: "or/judgment-of-2014",
    title: "The judgment was entered in 2014.",
    situation: theCharge(
      convictedOf("Or. Rev. Stat. § 167.007", { offenseDate: "2014-03-01", "or-judgment-date": "2014-06-01" }),
    ),
    reason: "A report said that only judgments after the act are reached; the clause was not read.",
  },
  {
    ...vacation,
    ...met,
    id: "or/judgment-of-2018",
    title: "The offense was in 2017, the judgment in June 2018.",
    situation: theCharge(
      convictedOf("Or. Rev. Stat. § 167.007", { offenseDate: "2017-11-01", "or-judgment-date": "2018-06-01" }),
    ),
    reason: "A judgment of 2018 is reached under either reading.",
  },
  {
    ...vacation,
    ...turnsOn("charge.or-around-the-time", "charge.victimAtTime"),
    id: "or/shortly-after",
    title: "The offense came shortly after the trafficking.",
    situation: theCharge(convictedOf("Or. Rev. Stat. § 167.007", { ...since2018, "nexus.timing": "after" })),
    reason: "The law asks whether the person was a victim at or around the time.",
  },
  {
    ...vacation,
    ...notMet,
    id: "or/years-after",
    title: "The offense came years after the trafficking.",
    situation: theCharge(
      convictedOf("Or. Rev. Stat. § 167.007", {
        ...since2018,
        "nexus.timing": "after",
        victimAtTime: false,
        "or-around-the-time": false,
      }),
    ),
    reason: "The person must have been a victim at or around the time.",
  },
  {
    ...vacation,
    ...notMet,
    id: "or/dismissed",
    title: "The charge was dismissed.",
    situation: theCharge(ended("dismissed", "Or. Rev. Stat. § 167.007", since2018)),
    reason: "The section vacates judgments of conviction.",
  },
  {
    ...vacation,
    ...notMet,
    id: "or/city-code-in-february-2018",
    title: "A lawyer asks in February 2018 about a conviction under a city's ordinance.",
    asOf: "2018-02-01",
    situation: theCharge(convictedOf("not-listed", { offenseDate: "2018-01-10", "or-commercial-sex-ordinance": true })),
    reason: "Ordinances came in on April 13, 2018.",
  },
];
