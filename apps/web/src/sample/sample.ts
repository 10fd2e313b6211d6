import type { Work } from "../work/work.ts";
import arizona from "./arizona.html?raw";
import nevada from "./nevada.html?raw";
import { severalStates } from "./several-states.ts";

/** One episode, and charges during and after it: between them every kind of answer. */
const duringIt = {
  episode: "e1",
  "nexus.timing": "during",
  "nexus.forTrafficker": true,
  "nexus.underControl": true,
} as const;

const work: Work = {
  hand: {
    schema: "setaside.record/1",
    arrests: [{ id: "hand-1", date: "2013-05", district: "casd", booked: ["18 U.S.C. § 1543"] }],
    cases: [
      {
        court: "nmd",
        docketNumber: "1:26-cr-09005",
        charges: [{ count: "1", statute: "18 U.S.C. § 1343", disposition: "unknown" }],
      },
    ],
  },
  statements: {
    facts: {
      person: { birthDate: "1995" },
      "episode:e1": {
        label: "The first years",
        start: "2012",
        end: "2015",
        acts: ["recruit", "harbor", "transport"],
        means: ["force", "coercion"],
        purpose: ["commercial-sex"],
        ageWhenInduced: 17,
      },
      "charge:azd:2:14-cr-09004:1:1": { ...duringIt, offenseDate: "2014-03", imprisonmentServed: true },
      "charge:azd:2:14-cr-09004:1:2": { ...duringIt, offenseDate: "2014-03", childVictim: false },
      "charge:nvd:2:19-cr-09002:1:1": { episode: "e1", "nexus.timing": "after", "nexus.linkStated": true },
      "arrest:hand-1": { division: "San Diego" },
      "charge:arrest:hand-1:1": { ...duringIt, jurisdiction: "federal", disposition: "not-prosecuted" },
      "charge:nmd:1:26-cr-09005:1:1": { disposition: "pending" },
    },
    conclusions: {},
  },
  calendar: { motions: [], closures: [] },
};

export interface Sample {
  readonly dockets: readonly string[];
  readonly work: Work;
}

/** An invented record, rich enough to show every kind of answer. Nobody in it exists. */
export const sample: Sample = { dockets: [arizona, nevada], work };

/** The same with charges of several states, typed by hand. */
export const sampleOfStates: Sample = { dockets: [], work: severalStates };
