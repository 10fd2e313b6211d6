import { type Jurisdiction, recalled } from "../jurisdiction.ts";

/** The law of South Dakota, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "SD",
  name: "South Dakota",
  nameInSpanish: "Dakota del Sur",
  summary:
    "South Dakota has no trafficking-specific way to clear adult convictions; only juvenile delinquency records that resulted from trafficking or sexual exploitation can be expunged, which vacates the proceeding. Adults must use the general law: expungement (sealing) of arrests and dismissals (SDCL 23A-3-26 to -33), automatic removal of old petty and Class 2 misdemeanor records (23A-3-34), suspended imposition of sentence, or a pardon.",
  lastChecked: "2026-11-21",
  codes: {},
  lists: {},
  facts: {},
  statutes: [
    {
      id: "sd-26-7A-115.1",
      citation: "S.D. Codified Laws § 26-7A-115.1",
      title: "Expungement of delinquency record of a trafficked child",
      about: "trafficking",
      relief: ["expungement", "vacatur"],
      confidence: "verified",
      versions: [
        {
          from: "2018",
          victim: {
            words:
              "A victim of human trafficking as defined in SDCL 22-49-1, or of sexual exploitation as defined in 22-22-24.3",
            sexTrafficking: true,
            laborTrafficking: true,
            minorsWithoutForce: true,
            federalDefinition: null,
          },
          ways: [
            {
              id: "offense",
              dispositions: ["juvenile-adjudication"],
              offenses: { always: true },
              included: ["delinquency records that resulted from trafficking or sexual exploitation"],
              excluded: ["adult convictions"],
              nexus: { phrase: "resulted from being a victim of human trafficking", kind: "result" },
            },
          ],
          conditions: [],
          weighs: [],
          standard: "unspecified",
          documents: { creates: null, required: false, examples: [] },
          waits: [],
          deadline: null,
          dueDiligence: false,
          procedure: {
            court: recalled("the court (not named; juvenile court)"),
            who: recalled("the victim, directly or through a parent, guardian or guardian ad litem"),
            contents: [recalled("petition for expungement of the delinquency record")],
            service: null,
            response: null,
            hearing: null,
            fee: recalled("none found in the section"),
            confidential: null,
            forms: [],
            formWords: null,
            consolidation: null,
            discretion: null,
          },
          effect: ["The record is expunged and the underlying delinquency proceeding is vacated."],
          afterDenial: null,
        },
      ],
      history: ["2018 ch. 166: enacted (S.B. 67)", "2020 ch. 89, sec. 4: amended (change not itemized)"],
      unverified: ["standardOfProof (none stated)", "procedure (service, hearing and discretion not stated)"],
      sources: [
        {
          url: "https://law.justia.com/codes/south-dakota/title-26/chapter-07a/section-26-7a-115-1/",
          kind: "statute",
          asOf: null,
        },
        {
          url: "https://www.childwelfare.gov/resources/responding-child-victims-human-trafficking-south-dakota/",
          kind: "secondary",
          asOf: "2018-12",
        },
        { url: "https://cleanslateclearinghouse.org/policies/sd-cr-1/", kind: "secondary", asOf: null },
      ],
      notes:
        "Enacted by S.B. 67 (2018). No adult vacatur statute was found in any source consulted; absence is an inference, not a confirmed negative, for 2024-26 sessions. The whole two-sentence section was read; it sets no age, deadline, standard or hearing. Text read in an open-source copy (saint1415/us-statutes, data of February 2026) of Justia's page of the code.",
    },
  ],
  defense: {
    citation: "S.D. Codified Laws § 22-23-1.2",
    words: {
      text: "Affirmative defense to prostitution, by a preponderance, that the defendant is a trafficking victim or acted under compulsion by threats of bodily harm.",
      confidence: "verified",
    },
  },
  record: {
    repository: "South Dakota Division of Criminal Investigation (DCI), Identification Section",
    howToRequest: { text: "Fingerprint-based request for own record; fee applies.", confidence: "recalled" },
  },
  doors: [],
};
