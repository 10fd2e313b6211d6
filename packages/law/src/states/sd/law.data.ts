import { type Jurisdiction, recalled, type Version } from "../jurisdiction.ts";

/** § 26-7A-115.1 since 2020 ch. 89: two sentences, read whole. */
const since2020: Version = {
  from: "2020",
  victim: {
    words:
      "A victim of human trafficking as defined in SDCL 22-49-1, or of sexual exploitation as defined in 22-22-24.3",
    sexTrafficking: true,
    laborTrafficking: true,
    minorsWithoutForce: true,
    federalDefinition: null,
    others: {
      id: "sexually-exploited",
      words: "A victim of sexual exploitation as defined in 22-22-24.3 is protected as well.",
      rule: { is: "charge.sd-sexually-exploited" },
    },
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
    who: "the victim, directly or through a parent, guardian or guardian ad litem",
    contents: ["petition for expungement of the delinquency record"],
    service: null,
    response: null,
    hearing: null,
    fee: "none found in the section",
    confidential: null,
    forms: [],
    formWords: null,
    consolidation: null,
    discretion: null,
  },
  effect: ["The record is expunged and the underlying delinquency proceeding is vacated."],
  afterDenial: null,
};

/** The law of South Dakota, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "SD",
  name: "South Dakota",
  nameInSpanish: "Dakota del Sur",
  summary:
    "South Dakota has no trafficking-specific way to clear adult convictions; only juvenile delinquency records that resulted from trafficking or sexual exploitation can be expunged, which vacates the proceeding. Adults must use the general law: expungement (sealing) of arrests and dismissals (SDCL 23A-3-26 to -33), automatic removal of old petty and Class 2 misdemeanor records (23A-3-34), suspended imposition of sentence, or a pardon.",
  lastChecked: "2026-11-21",
  codes: {
    sdcl: { name: "S.D. Codified Laws", also: ["SDCL", "S.D.C.L.", "South Dakota Codified Laws"] },
  },
  lists: {},
  facts: {
    "charge.sd-sexually-exploited": {
      type: "boolean",
      label: { en: "The other ground of the law", es: "El otro motivo de la ley" },
      question: {
        en: "Did the delinquency record result from sexual exploitation as SDCL 22-22-24.3 defines it?",
        es: "¿Resultó el registro de delincuencia juvenil de la explotación sexual que define SDCL 22-22-24.3?",
      },
      why: {
        en: "The section names it beside human trafficking.",
        es: "La sección la nombra junto a la trata de personas.",
      },
      who: ["attorney"],
      sensitivity: 0,
      proof: ["Child-welfare, school or missing-person record"],
      source: "S.D. Codified Laws §§ 26-7A-115.1, 22-22-24.3",
      confidence: "verified",
    },
  },
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
          ...since2020,
          from: "2018",
          to: "2020",
          notRead: "The text before 2020 ch. 89, sec. 4 was not read; what that act changed is not itemized.",
          ways: [],
        },
        since2020,
      ],
      history: ["2018 ch. 166: enacted (S.B. 67)", "2020 ch. 89, sec. 4: amended (change not itemized)"],
      unverified: [
        "standardOfProof (none stated)",
        "procedure (service, hearing and discretion not stated)",
        "text from 2018 to 2020, and the days on which it and the act of 2020 took effect",
      ],
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
  doors: [
    recalled("Expungement (sealing) of arrests and dismissed charges.", {
      citation: "S.D. Codified Laws §§ 23A-3-26 to 23A-3-33",
    }),
    recalled("Removal of old petty and Class 2 misdemeanor records, of itself.", {
      citation: "S.D. Codified Laws § 23A-3-34",
    }),
    recalled("Suspended imposition of sentence, where the court ordered it.", {
      citation: "S.D. Codified Laws § 23A-27-13",
    }),
    recalled("Pardon by the governor, which seals the record.", { citation: "S.D. Codified Laws ch. 24-14" }),
  ],
};
