import type { GoldenCase } from "../../federal/cases/golden-case.ts";
import type { PlainFacts } from "../../situation.ts";
import { convictedOf, ended, met, notMet, notReadHere, theCharge, turnsOn } from "../cases.ts";

const expunction = { relief: "us-tn/tn-40-32-105", subject: "c1", cites: "Tenn. Code Ann. § 40-32-105" } as const;

const nothingInTheWay = {
  "tn-list-eligible": true,
  "tn-force-element": false,
  "tn-deadly-weapon": false,
  "tn-sentence-completed": true,
} as const;
const person = { pendingCharge: false, "tn-conviction-in-one-year": false, "tn-earlier-expunction": false } as const;

const theft = (facts: PlainFacts = {}, about: PlainFacts = {}) =>
  theCharge(convictedOf("Tenn. Code Ann. § 39-14-103", { ...nothingInTheWay, ...facts }), {
    person: { ...person, ...about },
  });

export const cases: readonly GoldenCase[] = [
  {
    ...expunction,
    ...met,
    id: "tn/eligible-theft",
    title: "A woman finished her sentence for a theft that counsel has found eligible under § 40-32-101(g).",
    situation: theft(),
    reason: "Eligible, without force or weapon, the sentence done, nothing new and nothing pending.",
  },
  {
    ...expunction,
    ...turnsOn("charge.tn-list-eligible"),
    id: "tn/eligibility-not-looked-up",
    title: "Nobody has looked up whether the theft is eligible.",
    situation: theft({ "tn-list-eligible": null }),
    reason: "The offenses of § 40-32-101(g) were not read.",
  },
  {
    ...expunction,
    ...notMet,
    id: "tn/not-eligible",
    title: "The offense is not eligible under § 40-32-101(g).",
    situation: theft({ "tn-list-eligible": false }),
    reason: "Offenses not eligible there are left out.",
  },
  {
    ...expunction,
    ...met,
    id: "tn/aggravated-prostitution",
    title: "The conviction is of aggravated prostitution.",
    situation: theCharge(convictedOf("Tenn. Code Ann. § 39-13-516", { ...nothingInTheWay, "tn-list-eligible": null }), {
      person,
    }),
    reason: "Aggravated prostitution is named.",
  },
  {
    ...expunction,
    ...notMet,
    id: "tn/force",
    title: "The offense has the use of physical force as an element.",
    situation: theft({ "tn-force-element": true }),
    reason: "Offenses with an element of physical force are left out.",
  },
  {
    ...expunction,
    ...notMet,
    id: "tn/weapon",
    title: "She had a knife with her.",
    situation: theft({ "tn-deadly-weapon": true }),
    reason: "Offenses with a deadly weapon are left out.",
  },
  {
    ...expunction,
    ...notMet,
    id: "tn/sentence-not-completed",
    title: "She is still on probation.",
    situation: theft({ "tn-sentence-completed": false }),
    reason: "The conditions of the sentence must be completed.",
  },
  {
    ...expunction,
    ...notMet,
    id: "tn/conviction-last-year",
    title: "She was convicted of another offense half a year ago.",
    situation: theft({}, { "tn-conviction-in-one-year": true }),
    reason: "The year before filing must be without a conviction.",
  },
  {
    ...expunction,
    ...notMet,
    id: "tn/pending",
    title: "Another charge is pending.",
    situation: theft({}, { pendingCharge: true }),
    reason: "No charge may be pending.",
  },
  {
    ...expunction,
    ...notMet,
    id: "tn/second-petition",
    title: "She was granted expunction under this section before.",
    situation: theft({}, { "tn-earlier-expunction": true }),
    reason: "It is granted once in a lifetime.",
  },
  {
    ...expunction,
    ...notMet,
    id: "tn/before-the-trafficking",
    title: "The theft was committed before the trafficking began.",
    situation: theft({ "nexus.timing": "before", victimAtTime: false, "tn-after-becoming-victim": false }),
    reason: "The offense must date from on or after the day on which the petitioner became a victim.",
  },
  {
    ...expunction,
    ...met,
    id: "tn/after-the-trafficking",
    title: "The theft was committed after the trafficking, which led to it, as counsel has concluded.",
    situation: theft({ "nexus.timing": "after", victimAtTime: false, "tn-after-becoming-victim": true }),
    reason: "Any day from the first day of the trafficking on will do.",
  },
  {
    ...expunction,
    ...notMet,
    id: "tn/dismissed",
    title: "The charge was dismissed.",
    situation: theCharge(ended("dismissed", "Tenn. Code Ann. § 39-14-103", nothingInTheWay), { person }),
    reason: "The section expunges convictions; dismissed charges have § 40-32-101.",
  },
  {
    ...expunction,
    ...notReadHere,
    id: "tn/in-2020",
    title: "A lawyer asks in 2020.",
    asOf: "2020-06-01",
    situation: theft(),
    reason: "Paragraph (b)(4) of the text of 2019 was not read.",
    cites: "Tenn. Code Ann. § 40-32-105 (2019 ch. 199)",
  },
  {
    ...expunction,
    ...notReadHere,
    id: "tn/in-2023",
    title: "A lawyer asks in 2023.",
    asOf: "2023-06-01",
    situation: theft(),
    reason: "The text before 2024 ch. 545 was not read.",
    cites: "Tenn. Code Ann. § 40-32-105 (2022 chs. 1033, 1115)",
  },
];
