import type { Work } from "../work/work.ts";

/** Charges made during the one episode, for the trafficker. */
const duringIt = {
  episode: "e1",
  "nexus.timing": "during",
  "nexus.forTrafficker": true,
  "nexus.underControl": true,
} as const;

/** A charge as it is typed; what is known of it is stated below. */
const charge = (count: string, statute: string) => ({ count, statute, disposition: "unknown" }) as const;

/**
 * An invented person with charges in three states and one in a federal court,
 * and an arrest that became no case: a finding settled, one that waits, one
 * that nobody can date, and one for which there is no law. Nobody in it exists.
 */
export const severalStates: Work = {
  hand: {
    schema: "setaside.record/1",
    arrests: [{ id: "hand-1", date: "2013-08", state: "NV", booked: ["NRS 201.354"] }],
    cases: [
      {
        court: "us-ca-superior-los-angeles",
        docketNumber: "INV-09011",
        charges: [charge("1", "Penal Code § 647(b)"), charge("2", "Penal Code § 484(a)")],
      },
      {
        court: "us-ny-criminal-kings",
        docketNumber: "INV-09012",
        charges: [charge("1", "Penal Law § 230.00")],
      },
      {
        court: "us-tx-county-criminal-court-at-law-harris",
        docketNumber: "INV-09013",
        charges: [charge("1", "Penal Code § 43.02(a)")],
      },
      {
        court: "casd",
        docketNumber: "3:15-cr-09014",
        charges: [charge("1", "18 U.S.C. § 1952(a)(3)")],
      },
    ],
  },
  statements: {
    facts: {
      person: { birthDate: "1994", noncitizen: false, noOtherEpisodes: true },
      "episode:e1": {
        label: "The years on the road",
        start: "2012",
        end: "2015",
        acts: ["recruit", "transport", "obtain"],
        means: ["fraud", "coercion"],
        purpose: ["commercial-sex"],
        ageWhenInduced: 18,
      },
      "charge:us-ca-superior-los-angeles:INV-09011:1:1": {
        ...duringIt,
        disposition: "convicted",
        severity: "misdemeanor",
        offenseDate: "2013-02",
        endedOn: "2013-04-16",
      },
      "charge:us-ca-superior-los-angeles:INV-09011:1:2": {
        ...duringIt,
        disposition: "dismissed",
        severity: "misdemeanor",
        offenseDate: "2013-02",
      },
      "charge:us-ny-criminal-kings:INV-09012:1:1": {
        ...duringIt,
        disposition: "convicted",
        severity: "misdemeanor",
        offenseDate: "2014-05",
        endedOn: "2014-05",
      },
      "charge:us-tx-county-criminal-court-at-law-harris:INV-09013:1:1": {
        ...duringIt,
        disposition: "convicted",
        offenseDate: "2014-11",
      },
      "charge:casd:3:15-cr-09014:1:1": { episode: "e1", "nexus.timing": "during", disposition: "convicted" },
    },
    conclusions: {},
  },
  calendar: { motions: [], closures: [] },
};
