import { type Procedure, recalled, type StateStatute } from "../jurisdiction.ts";
import { victim } from "./section-8-302.data.ts";

/** A defense is raised in the case itself: there is no motion, court or form of its own. */
const noMotion: Procedure = {
  court: recalled("the court in which the charge is pending"),
  who: recalled("the defendant"),
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
};

const defenseWords = "It is a defense, not a motion: the trier of fact decides it.";

/** What answers a charge that is still pending. */
export const defenses: readonly StateStatute[] = [
  {
    id: "md-cl-11-303-defense",
    citation: "Md. Code, Crim. Law § 11-303",
    title: "Defense of duress to a charge of prostitution",
    about: "trafficking",
    relief: ["defense"],
    confidence: "secondary",
    versions: [
      {
        from: null,
        victim,
        ways: [
          {
            id: "prostitution",
            dispositions: ["pending"],
            offenses: { listed: "prostitution" },
            included: ["prostitution"],
            excluded: [],
            nexus: { phrase: null, kind: "coerced" },
          },
        ],
        conditions: [
          {
            id: "words-of-the-defense",
            words: "the defense stands as the section words it",
            rule: {
              notRead:
                "Understood to be an affirmative defense of duress for an adult who was trafficked; the section was not read.",
            },
          },
        ],
        weighs: [],
        standard: "unknown",
        documents: { creates: null, required: null, examples: [] },
        waits: [],
        deadline: null,
        dueDiligence: null,
        procedure: { ...noMotion, discretionWords: defenseWords },
        effect: ["The defense answers the charge of prostitution."],
        afterDenial: null,
      },
    ],
    history: [],
    unverified: ["all of it: the section was not read"],
    sources: [{ url: "https://lexace.ai/us/statute/maryland/CP-8-302", kind: "secondary", asOf: null }],
    notes: null,
  },
  {
    id: "md-minor-safe-harbor",
    citation: "Md. Code, Crim. Proc. (as amended by 2023 Md. Laws chs. 686, 687)",
    title: "No prosecution of a minor for certain offenses that trafficking led to",
    about: "trafficking",
    relief: ["immunity"],
    confidence: "secondary",
    versions: [
      {
        from: "2023-10-01",
        victim,
        ways: [
          {
            id: "certain-offenses",
            dispositions: ["pending"],
            offenses: { notRead: "The act says certain laws; which they are was not read." },
            included: ["certain offenses"],
            excluded: [],
            nexus: { phrase: "a direct result of sex or human trafficking", kind: "direct-result" },
          },
        ],
        conditions: [
          {
            id: "a-minor",
            words: "the person was a minor when the offense was committed",
            rule: { below: ["charge.ageAtOffense", 18] },
          },
        ],
        weighs: [],
        standard: "unknown",
        documents: { creates: null, required: null, examples: [] },
        waits: [],
        deadline: null,
        dueDiligence: null,
        procedure: {
          ...noMotion,
          discretionWords: "The minor may not be prosecuted; how it is raised was not read.",
        },
        effect: ["The minor may not be prosecuted for the offense."],
        afterDenial: null,
      },
    ],
    history: [],
    unverified: ["the offenses it reaches", "how it is raised", "the section's number"],
    sources: [
      {
        url: "https://app.legiplex.com/md/legislature/2023/2023-r/bills/sb292/drafts-compare",
        kind: "session-law",
        asOf: "2023",
      },
    ],
    notes: null,
  },
];
