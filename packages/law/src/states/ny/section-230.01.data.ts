import { recalled, type StateStatute, type Version } from "../jurisdiction.ts";

const since2021: Version = {
  from: "2021",
  victim: {
    words:
      "Victim of compelling prostitution (Penal Law § 230.33), sex trafficking (§ 230.34), sex trafficking of a child (§ 230.34-a) or trafficking in persons under the federal act, which takes in forced labor",
    sexTrafficking: true,
    laborTrafficking: true,
    minorsWithoutForce: true,
    federalDefinition: true,
  },
  ways: [
    {
      id: "named-offense",
      dispositions: ["pending"],
      offenses: { listed: "section-230.01" },
      included: ["Penal Law 230.00, 230.03, 230.19, 230.20, 230.25(2), 230.30(2) and 230.34-a"],
      excluded: ["every other offense"],
      nexus: { phrase: "a result of having been a victim of", kind: "result" },
    },
  ],
  conditions: [],
  weighs: [],
  standard: "preponderance",
  standardWords: recalled("An affirmative defense is the defendant's to prove.", {
    citation: "N.Y. Penal Law § 25.00(2)",
  }),
  documents: { creates: null, required: null, examples: [] },
  waits: [],
  deadline: null,
  dueDiligence: null,
  procedure: {
    court: recalled("the court in which the charge is pending"),
    who: "the defendant",
    contents: [],
    service: null,
    response: null,
    hearing: null,
    fee: null,
    confidential: null,
    forms: [],
    formWords: null,
    consolidation: null,
    discretion: "not-a-motion",
    discretionWords: "It is an affirmative defense, not a motion: the trier of fact decides it.",
  },
  effect: ["It is an affirmative defense to the charge."],
  afterDenial: null,
};

/** § 230.01: an affirmative defense while a charge is pending. */
export const section23001: StateStatute = {
  id: "ny-pl-230.01",
  citation: "N.Y. Penal Law § 230.01",
  title: "Affirmative defense of a trafficking victim to certain charges",
  about: "trafficking",
  relief: ["defense"],
  confidence: "verified",
  versions: [
    {
      ...since2021,
      from: null,
      to: "2021",
      notRead: "The section was last amended by 2021 ch. 23; what it said before was not read.",
      ways: [],
    },
    since2021,
  ],
  history: ["2021 ch. 23: last amended"],
  unverified: ["the first day of 2021 ch. 23", "the text before it"],
  sources: [],
  notes: "Read where a 2023 bill reprints it.",
};
