import { type Jurisdiction, recalled, type Version } from "../jurisdiction.ts";

/** Former § 78A-6-1114, the form of 2019 that was read. */
const of2019: Version = {
  from: "2019",
  // The section names no victims: it names offenses of the first kind, and for any other conduct the force.
  victim: null,
  ways: [
    {
      id: "prostitution-type",
      dispositions: ["juvenile-adjudication"],
      offenses: { listed: "commercial-sex" },
      included: ["prostitution, aiding prostitution, sexual solicitation: no coercion showing needed"],
      excluded: [],
      tiers: "Prostitution-type adjudications need no proof of coercion.",
      nexus: null,
    },
    {
      id: "under-force-fraud-or-coercion",
      dispositions: ["juvenile-adjudication"],
      offenses: { always: true },
      included: ["any other conduct while subject to force, fraud or coercion (§ 76-5-308)"],
      excluded: [],
      nexus: { phrase: "while subject to force, fraud, or coercion", kind: "coerced" },
    },
  ],
  conditions: [],
  weighs: [],
  standard: "unspecified",
  documents: { creates: null, required: false, examples: [] },
  waits: [],
  deadline: null,
  dueDiligence: null,
  procedure: {
    court: "juvenile court",
    who: "the person adjudicated",
    contents: [
      "agencies holding documents",
      "original criminal history report from the Bureau of Criminal Identification",
    ],
    service: "county or district attorney",
    response: null,
    hearing: "required; prosecutor and agencies get at least 30 days notice, victims on request",
    fee: null,
    confidential: null,
    forms: [],
    formWords: null,
    consolidation: null,
    discretion: null,
  },
  effect: ["The juvenile court vacates the record and related agency records."],
  afterDenial: null,
};

/** The law of Utah, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "UT",
  name: "Utah",
  summary:
    "Utah vacates listed offenses committed while the person was subject to force, fraud or coercion through its post-conviction remedies act, followed by expungement through the Bureau of Criminal Identification. Juvenile adjudications for prostitution-type offenses, or for any conduct under force, fraud or coercion, can also be vacated.",
  lastChecked: "2026-11-21",
  codes: {
    code: { name: "Utah Code", also: ["Utah Code Ann.", "U.C.A.", "UCA", "UC"] },
  },
  lists: {
    listed: {
      citation: "Utah Code § 78B-9-104(1)(g)",
      name: { en: "listed offenses", es: "delitos enumerados" },
      offenses: [
        { at: "code 76-10-1302", name: "commercial sex offense of the person sold" },
        { at: "code 76-10-1304", name: "aiding that offense" },
        { at: "code 76-10-1313", name: "sexual solicitation" },
        { at: "code 58-37-8", name: "possession of a controlled substance" },
        { at: "code 76-6-206", name: "criminal trespass" },
        { at: "code 76-6-404", name: "theft" },
        { at: "code 76-6-602", name: "retail theft" },
        { at: "code 76-6-502", name: "possession of forgery devices" },
        { at: "code 76-6-1105", name: "possession of another's identification documents" },
        { at: "code 76-9-702", name: "lewdness" },
      ],
      read: "recalled",
      confidence: "recalled",
    },
    // The offenses were read by name in 2019; their sections are recalled, and were renumbered in 2025.
    "commercial-sex": {
      citation: "Utah Code § 80-6-1002",
      name: { en: "commercial sex offenses named there", es: "actos de sexo comercial nombrados allí" },
      offenses: [
        { at: "code 76-10-1302", name: "the offense of the person sold" },
        { at: "code 76-10-1304", name: "aiding that offense" },
        { at: "code 76-10-1313", name: "sexual solicitation" },
      ],
      read: "part",
      confidence: "secondary",
    },
  },
  facts: {},
  statutes: [
    {
      id: "ut-78b-9-104-g",
      citation: "Utah Code § 78B-9-104(1)(g); procedure ch. 78B-9; effect § 77-40a-402",
      title: "Post-conviction vacatur for trafficking victims",
      about: "trafficking",
      relief: ["vacatur", "expungement"],
      confidence: "secondary",
      versions: [
        {
          from: "2017",
          victim: {
            words:
              "A person subject to force, fraud or coercion as defined in the human trafficking statute (Utah Code § 76-5-308).",
            sexTrafficking: true,
            laborTrafficking: true,
            minorsWithoutForce: null,
            federalDefinition: null,
          },
          ways: [
            {
              id: "offense",
              dispositions: ["conviction"],
              offenses: { listed: "listed" },
              included: [
                recalled(
                  "offenses listed in § 78B-9-104(1)(g): recalled to include prostitution, aiding prostitution, sexual solicitation, simple drug possession, criminal trespass, theft and retail theft, forgery devices, possession of another's identification documents, lewdness",
                ),
              ],
              excluded: ["offenses not listed"],
              nexus: { phrase: "while subject to force, fraud, or coercion", kind: "coerced", confidence: "recalled" },
            },
          ],
          conditions: [],
          weighs: [],
          standard: "unspecified",
          documents: { creates: null, required: false, examples: [] },
          waits: [],
          deadline: recalled("general one-year limit of § 78B-9-107 may not apply to this ground; check"),
          dueDiligence: null,
          procedure: {
            court: "district court of original jurisdiction",
            who: "the convicted person",
            contents: ["facts of force, fraud or coercion"],
            service: null,
            response: null,
            hearing: null,
            fee: "none found for the vacatur petition",
            confidential: null,
            forms: [
              {
                number: "Application for Vacatur Expungement",
                name: "Application to the Bureau of Criminal Identification, with fingerprints, after the order",
                edition: null,
                source: "https://bci.utah.gov/expungement-forms-and-applications/",
                checked: "2026-11-21",
              },
            ],
            formWords: "BCI Application for Vacatur Expungement with fingerprints, after the order",
            consolidation: null,
            discretion: null,
          },
          effect: [
            "The conviction is vacated; the person delivers the vacatur order with the BCI application so that agencies expunge their records (§ 77-40a-402).",
          ],
          afterDenial: null,
        },
      ],
      history: [
        "2017 (H.B. 274): ground (g) added",
        "2024 (H.B. 133) and 2025 (H.B. 137): bills to let survivors expunge prostitution-type records without a certificate, seen only as introduced",
        recalled("2025: prostitution offenses appear to have been renumbered"),
      ],
      unverified: [
        "offenses.included",
        "standardOfProof",
        "timing",
        "officialDocumentation",
        "nexus.phrase exact wording",
        "2025 renumbering of prostitution offenses",
        "whether a minor in commercial sex without force is protected",
      ],
      sources: [
        { url: "https://cleanslateclearinghouse.org/policies/ut-c-7/", kind: "secondary", asOf: null },
        { url: "http://le.utah.gov/~2017/bills/hbillint/HB0274S04.htm", kind: "session-law", asOf: "2017" },
        { url: "https://lawserver.com/?p=29776988", kind: "statute", asOf: null },
        { url: "https://bci.utah.gov/expungement-forms-and-applications/", kind: "secondary", asOf: null },
      ],
      notes:
        "Only the heading and first paragraphs of § 78B-9-104 were read; the offense list is recalled. Bills to let survivors expunge prostitution-type records without a certificate (H.B. 133 of 2024, H.B. 137 of 2025) were seen only as introduced. Prostitution offenses appear to have been recodified in 2025.",
    },
    {
      id: "ut-80-6-1002",
      citation: "Utah Code § 80-6-1002 (formerly § 78A-6-1114)",
      title: "Vacatur of juvenile adjudications",
      about: "trafficking",
      relief: ["vacatur"],
      confidence: "secondary",
      versions: [
        { ...of2019, from: "2019", to: "2020" },
        {
          ...of2019,
          from: "2020",
          conditions: [
            {
              id: "text-of-today",
              words: recalled("the section was amended in 2020, given its present number, and amended again in 2023"),
              rule: { notRead: recalled("The present text of § 80-6-1002 was not read.") },
            },
          ],
        },
      ],
      history: ["2020 (H.B. 291)", "recodified to § 80-6-1002; amended effective 2023-10-01"],
      unverified: ["current text of § 80-6-1002", "standardOfProof", "procedure.discretion"],
      sources: [
        {
          url: "https://legalfix.com/statutes/state-codes/utah/title-78a/chapter-6/part-11/section-1114",
          kind: "statute",
          asOf: "2019",
        },
        { url: "https://lawserver.com/law/state/utah/ut-code/utah_code_80-6-1002", kind: "statute", asOf: null },
      ],
      notes: "Read in its 2019 form under the former number; amended 2020, recodified and amended 2023.",
    },
  ],
  defense: null,
  record: {
    repository: "Utah Bureau of Criminal Identification (BCI), Department of Public Safety",
    howToRequest: {
      text: "Right-of-access request in person or by mail with fingerprints; fee applies.",
      confidence: "recalled",
    },
  },
  doors: [
    recalled("Expungement through the Bureau of Criminal Identification, by petition or of itself.", {
      citation: "Utah Code ch. 77-40a",
    }),
    recalled("Pardon by the Board of Pardons and Parole, after which the record is expunged.", {
      citation: "Utah Code § 77-27-5.1",
    }),
  ],
};
