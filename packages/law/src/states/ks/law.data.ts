import { type Jurisdiction, recalled } from "../jurisdiction.ts";

/** The law of Kansas, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "KS",
  name: "Kansas",
  summary:
    "Kansas has no vacatur law; it shortens the wait for expunging a prostitution (selling sexual relations) conviction or diversion to one year when the person proves they acted under coercion by another. Juvenile records tied to being a trafficking victim can also be expunged; every other adult offense follows the general expungement rules.",
  lastChecked: "2026-11-21",
  codes: {},
  lists: {},
  facts: {},
  statutes: [
    {
      id: "ks-stat-21-6614-b",
      citation: "Kan. Stat. Ann. § 21-6614(b)",
      title: "Expungement of coerced prostitution convictions and diversions",
      about: "trafficking",
      relief: ["expungement"],
      confidence: "secondary",
      versions: [
        {
          from: "2013",
          victim: {
            words:
              "Not a trafficking definition: coercion by another, meaning threats of harm or restraint, a scheme to make the person fear bodily harm or restraint, or abuse of legal process",
            sexTrafficking: true,
            laborTrafficking: null,
            minorsWithoutForce: false,
            federalDefinition: null,
          },
          ways: [
            {
              id: "offense",
              dispositions: ["conviction", "deferred", "arrest"],
              offenses: { notRead: "The list of offenses is not yet encoded." },
              included: [
                recalled("prostitution under former § 21-3512"),
                recalled("selling sexual relations under § 21-6419"),
              ],
              excluded: [],
              nexus: { phrase: "acting under coercion", kind: "coerced", confidence: "recalled" },
            },
          ],
          conditions: [
            {
              id: "no-felony-conviction-in",
              words: recalled("no felony conviction in the past two years and none pending"),
              rule: { notRead: recalled("no felony conviction in the past two years and none pending") },
            },
            {
              id: "circumstances-and-behavior-warrant",
              words: recalled("circumstances and behavior warrant expungement"),
              rule: { notRead: recalled("circumstances and behavior warrant expungement") },
            },
            {
              id: "expungement-is-consistent-with",
              words: recalled("expungement is consistent with the public welfare"),
              rule: { notRead: recalled("expungement is consistent with the public welfare") },
            },
          ],
          weighs: [],
          standard: "unspecified",
          documents: { creates: "none", required: false, examples: [] },
          waits: [{ after: "disposition", words: "one year after the sentence, probation or diversion is completed" }],
          deadline: null,
          dueDiligence: false,
          procedure: {
            court: "convicting district court",
            who: "the convicted or diverted person",
            contents: [
              "full name now and at arrest",
              "sex, race and year of birth",
              "crime, and date of arrest, conviction or diversion",
              "court and final discharge date",
              "statement on coercion",
              "affirmation under penalty of perjury",
            ],
            service: recalled("prosecutor and arresting agency"),
            response: null,
            hearing: recalled("required"),
            fee: "docket fee (about $195), waivable for people who cannot pay",
            confidential: null,
            forms: [],
            formWords: "Kansas Judicial Council petition for expungement of conviction or diversion",
            consolidation: null,
            discretion: "shall",
          },
          effect: [
            recalled(
              "Person is treated as not having been arrested or convicted, with statutory exceptions; the record can still be used in later sentencing.",
            ),
          ],
          afterDenial: null,
        },
      ],
      history: [],
      unverified: [
        "effectiveYear",
        "nexus.phrase (from the court form; the statute is recalled to continue: caused by the act of another)",
        "offenses.included (section list recalled)",
        "standardOfProof",
        "procedure.serveOn (recalled)",
        "procedure.hearing (recalled)",
        "procedure.discretion",
        "effect",
        "additionalFindings (general expungement findings)",
      ],
      sources: [
        {
          url: "https://docsbay.net/petition-for-expungement-of-conviction-or-diversion",
          kind: "secondary",
          asOf: null,
        },
        {
          url: "https://nationalreentryresourcecenter.org/cleanslate/compare-records-clearance-policies",
          kind: "secondary",
          asOf: null,
        },
        {
          url: "https://legalclarity.org/kansas-expungement-forms-eligibility-and-process-explained",
          kind: "secondary",
          asOf: null,
        },
      ],
      notes:
        "The statute's current text was not reached; terms come from the Judicial Council petition form, the Clean Slate Clearinghouse and recall. The parallel rule for city ordinances is K.S.A. 12-4516 (recalled). Every other offense, felony or misdemeanor, waits three to ten years under general § 21-6614.",
    },
    {
      id: "ks-stat-38-2312",
      citation: "Kan. Stat. Ann. § 38-2312",
      title: "Expungement of juvenile records, including those of trafficking victims",
      about: "trafficking",
      relief: ["expungement"],
      confidence: "secondary",
      versions: [
        {
          from: null,
          victim: {
            words: recalled(
              "Juvenile whose adjudication relates to being a victim of human trafficking, aggravated human trafficking or commercial sexual exploitation of a child (wording recalled)",
            ),
            sexTrafficking: true,
            laborTrafficking: true,
            minorsWithoutForce: true,
            federalDefinition: null,
          },
          ways: [
            {
              id: "offense",
              dispositions: ["juvenile-adjudication"],
              offenses: { notRead: "The list of offenses is not yet encoded." },
              included: ["juvenile records generally"],
              excluded: ["listed homicide, sex and child-abuse offenses in subsection (b)"],
              nexus: { phrase: null, kind: "related", confidence: "recalled" },
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
            court: recalled("court of the county where the records are kept"),
            who: recalled("the person if 18 or older, otherwise parent or next friend"),
            contents: [recalled("application")],
            service: null,
            response: null,
            hearing: null,
            fee: recalled("docket fee applies unless waived"),
            confidential: null,
            forms: [],
            formWords: null,
            consolidation: null,
            discretion: null,
          },
          effect: ["Juvenile record expunged."],
          afterDenial: null,
        },
      ],
      history: [],
      unverified: ["victim.definition", "nexus", "timing", "standardOfProof", "procedure"],
      sources: [
        {
          url: "https://instalawyer.io/laws/kansas-statutes/38-2312-expungement-of-records-docket",
          kind: "statute",
          asOf: "2021",
        },
        {
          url: "https://nationalreentryresourcecenter.org/cleanslate/compare-records-clearance-policies",
          kind: "secondary",
          asOf: null,
        },
      ],
      notes:
        "Subsections (a)-(b) were read in part; the trafficking ground was read only in a secondary source. Shared Hope reported a waiting period still applied to trafficked children.",
    },
  ],
  defense: {
    citation: "Kan. Stat. Ann. § 21-6419",
    words: {
      text: "Affirmative defense to selling sexual relations that the defendant was subjected to human trafficking (Shared Hope); terms not read.",
      confidence: "secondary",
    },
  },
  record: {
    repository: "Kansas Bureau of Investigation",
    howToRequest: {
      text: "Own criminal history from the KBI by request with a fee and fingerprints.",
      confidence: "secondary",
    },
  },
  doors: [],
};
