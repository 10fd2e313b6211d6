import { type Jurisdiction, recalled, secondary } from "../jurisdiction.ts";

/** The law of Kansas, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "KS",
  name: "Kansas",
  summary:
    "Kansas has no vacatur law; it shortens the wait for expunging a prostitution (selling sexual relations) conviction or diversion to one year when the person proves they acted under coercion by another. Juvenile records tied to being a trafficking victim can also be expunged; every other adult offense follows the general expungement rules.",
  lastChecked: "2026-11-21",
  codes: { ksa: { name: "Kan. Stat. Ann.", also: ["K.S.A.", "KSA", "Kansas Statutes"] } },
  lists: {
    "selling-sexual-relations": {
      citation: "Kan. Stat. Ann. § 21-6614(b)",
      name: { en: "offenses that subsection (b) names", es: "delitos que nombra el inciso (b)" },
      offenses: [
        { at: "ksa 21-6419", name: "selling sexual relations" },
        { at: "ksa 21-3512", name: "prostitution, the former section" },
      ],
      read: "part",
      confidence: "secondary",
    },
    "juvenile-left-out": {
      citation: "Kan. Stat. Ann. § 38-2312(b)",
      name: { en: "offenses left out by subsection (b)", es: "delitos que excluye el inciso (b)" },
      offenses: [
        { at: "ksa 21-5402..21-5405", name: "homicide" },
        { at: "ksa 21-5503..21-5506", name: "sex offenses" },
        { at: "ksa 21-5602", name: "abuse of a child" },
      ],
      read: "recalled",
      confidence: "recalled",
    },
  },
  facts: {
    "person.ks-felony-two-years": {
      type: "boolean",
      label: { en: "Felony in two years", es: "Delito grave en dos años" },
      question: {
        en: "In the past two years was the person convicted of a felony, or is a felony case pending now?",
        es: "¿Se condenó a la persona por un delito grave en los últimos dos años, o tiene pendiente un caso por delito grave?",
      },
      why: {
        en: "The general findings for expungement ask for neither; they are recalled and must be checked.",
        es: "Los requisitos generales piden que no haya ninguno; son de memoria y deben comprobarse.",
      },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Docket sheet", "Judgment in the criminal case"],
      source: "Kan. Stat. Ann. § 21-6614",
      confidence: "recalled",
    },
  },
  statutes: [
    {
      id: "ks-stat-21-6614-b",
      citation: "Kan. Stat. Ann. § 21-6614(b)",
      title: "Expungement of coerced prostitution convictions and diversions",
      about: "related",
      relief: ["expungement"],
      confidence: "secondary",
      versions: [
        {
          from: "2013",
          // It asks for coercion by another, and names no trafficking: the link below is the whole of it.
          victim: null,
          ways: [
            {
              id: "coerced",
              dispositions: ["conviction", "deferred", "arrest"],
              offenses: { listed: "selling-sexual-relations" },
              included: [
                recalled("prostitution under former § 21-3512"),
                recalled("selling sexual relations under § 21-6419"),
              ],
              excluded: [],
              tiers:
                "Coercion by another: threats of harm or restraint, a scheme to make the person fear bodily harm or restraint, or abuse of legal process.",
              nexus: { phrase: "acting under coercion", kind: "coerced", confidence: "secondary" },
            },
          ],
          conditions: [
            {
              id: "no-felony-in-two-years",
              words: recalled("no felony conviction in the past two years and none pending"),
              // Only recalled: a felony leaves the answer open.
              rule: {
                some: [
                  { not: { is: "person.ks-felony-two-years" } },
                  { notRead: recalled("Whether a felony in the past two years bars expungement was not read.") },
                ],
              },
            },
          ],
          weighs: [
            recalled("circumstances and behavior warrant expungement"),
            recalled("expungement is consistent with the public welfare"),
          ],
          standard: "unspecified",
          documents: { creates: "none", required: false, examples: [] },
          waits: [
            {
              after: "sentence-completed",
              years: 1,
              words: "one year after the sentence, probation or diversion is completed",
            },
          ],
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
            forms: [
              {
                number: "Judicial Council petition",
                name: "Petition for expungement of conviction or diversion (Kansas Judicial Council)",
                edition: null,
                source: "https://docsbay.net/petition-for-expungement-of-conviction-or-diversion",
                checked: "2026-11-21",
              },
            ],
            formWords: null,
            consolidation: null,
            discretion: "shall",
            discretionWords: recalled("The court shall order expungement where it makes the findings."),
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
              id: "juvenile-record",
              dispositions: ["juvenile-adjudication"],
              offenses: { not: { listed: "juvenile-left-out" } },
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
  doors: [
    secondary("Every other offense: general expungement after three to ten years.", {
      citation: "Kan. Stat. Ann. § 21-6614",
    }),
    recalled("City ordinances: expungement under the parallel rule.", { citation: "Kan. Stat. Ann. § 12-4516" }),
    recalled("Pardon by the Governor.", { citation: "Kan. Stat. Ann. § 22-3701" }),
  ],
};
