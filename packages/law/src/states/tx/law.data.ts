import { type Jurisdiction, recalled } from "../jurisdiction.ts";

/** The law of Texas, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "TX",
  name: "Texas",
  summary:
    "Texas does not vacate; it offers an order of nondisclosure (sealing) for prostitution and for low-level marijuana and theft offenses committed solely as a trafficking or compelling-prostitution victim, if the person helped law enforcement when asked. A 2025 amendment to the section has been reported and must be checked before use.",
  lastChecked: "2026-11-21",
  codes: {},
  lists: {},
  facts: {},
  statutes: [
    {
      id: "tx-gov-411.0728",
      citation: "Tex. Gov't Code § 411.0728",
      title: "Order of nondisclosure for victims of trafficking or compelling prostitution",
      about: "trafficking",
      relief: ["sealing"],
      confidence: "secondary",
      versions: [
        {
          from: "2015",
          victim: {
            words: recalled(
              "A victim of an offense under Penal Code § 20A.02 (trafficking), § 20A.03 (continuous trafficking) or § 43.05 (compelling prostitution), or of a federal offense with substantially similar elements.",
            ),
            sexTrafficking: true,
            laborTrafficking: true,
            minorsWithoutForce: true,
            federalDefinition: true,
          },
          ways: [
            {
              id: "offense",
              dispositions: ["conviction", "deferred"],
              offenses: { notRead: "The list of offenses is not yet encoded." },
              included: [
                "Health & Safety Code § 481.120 (delivery of marijuana) punishable under (b)(1)",
                "Health & Safety Code § 481.121 (possession of marijuana) punishable under (b)(1)",
                "Penal Code § 31.03 (theft) punishable under (e)(1) or (2)",
                "Penal Code § 43.02 (prostitution)",
              ],
              excluded: ["all other offenses", "offenses barred by § 411.074(b)"],
              nexus: { phrase: "solely as a victim", kind: "own", rule: { notRead: "The link is not yet encoded." } },
            },
          ],
          conditions: [
            {
              id: "assistance-to-law-enforcement",
              words:
                "assistance to law enforcement or prosecutor if requested, unless prevented by age or a disability resulting from victimization",
              rule: {
                notRead:
                  "assistance to law enforcement or prosecutor if requested, unless prevented by age or a disability resulting from victimization",
              },
            },
            {
              id: "no-disqualifying-later-conviction",
              words: "no disqualifying later conviction (secondary source)",
              rule: { notRead: "no disqualifying later conviction (secondary source)" },
            },
            {
              id: "order-is-in-the",
              words: "order is in the best interest of justice (recalled)",
              rule: { notRead: "order is in the best interest of justice (recalled)" },
            },
          ],
          weighs: [],
          standard: "unspecified",
          documents: { creates: null, required: false, examples: [] },
          waits: [
            {
              after: "disposition",
              words: recalled("one year after completion of the sentence or dismissal (secondary source)"),
            },
          ],
          deadline: null,
          dueDiligence: null,
          procedure: {
            court: "court that convicted the person or placed the person on deferred adjudication",
            who: "the person",
            contents: [
              "sworn ground that the offense was committed solely as a victim",
              "assistance given to law enforcement if requested, or the reason (age, disability) it was not",
            ],
            service: "notice to the state",
            response: null,
            hearing: null,
            fee: "civil filing fee applies (county-specific); statement of inability to pay available",
            confidential: null,
            forms: [],
            formWords:
              "OCA model Petition for Order of Nondisclosure under § 411.0728 (revision seen dated February 2022)",
            consolidation: recalled(
              "A pending petition for several such offenses may be possible (subsection (b-1) and following); not confirmed.",
            ),
            discretion: null,
          },
          effect: [
            "Agencies and courts may not disclose the record publicly; it stays open to listed agencies and criminal justice. The person need not disclose it in most settings. It is not erased.",
          ],
          afterDenial: null,
        },
      ],
      history: [
        "2019 (S.B. 1801, S.B. 20): added deferred adjudication, marijuana and theft offenses, compelling prostitution, and the assistance condition",
        "2025: amended (content not seen)",
      ],
      unverified: [
        "2025 amendment",
        "victim flags",
        "standardOfProof",
        "timing",
        "nexus.phrase (secondary)",
        "procedure.consolidation",
        "procedure.hearing",
      ],
      sources: [
        { url: "https://capitol.texas.gov/tlodocs/86R/billtext/html/SB01801F.htm", kind: "session-law", asOf: "2019" },
        {
          url: "https://www.legis.state.tx.us/tlodocs/84R/billtext/html/HB02286F.HTM",
          kind: "session-law",
          asOf: "2015",
        },
        {
          url: "https://texaslawhelp.org/article/nondisclosure-procedure-certain-victims-trafficking-persons-under-section-4110728",
          kind: "secondary",
          asOf: null,
        },
        { url: "https://freedomnetworkusa.org/srp_states/tx/", kind: "secondary", asOf: "2020-01" },
      ],
      notes:
        "Offense list read from the 2019 enrolled act; the rest of the section was not. The Texas LawHelp page still described the pre-2019 rule when stored. A third-party research record dated 2026 reports a 2025 amendment to § 411.0728 without giving its content.",
    },
  ],
  defense: {
    citation: "Tex. Penal Code § 43.02(d)",
    words: {
      text: "Defense to prostitution that the actor was a victim of trafficking or compelling prostitution; not read.",
      confidence: "recalled",
    },
  },
  record: {
    repository: "Texas Department of Public Safety (DPS), Crime Records",
    howToRequest: {
      text: "Personal review by fingerprints (DPS), or the public conviction search; fee applies.",
      confidence: "recalled",
    },
  },
  doors: [],
};
