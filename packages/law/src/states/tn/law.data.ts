import { type Jurisdiction, recalled } from "../jurisdiction.ts";

/** The law of Tennessee, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "TN",
  name: "Tennessee",
  summary:
    "Tennessee lets a person petition once to expunge nonviolent convictions that resulted from being a trafficking victim, at least one year after finishing the most recent sentence and with no pending charges. Offenses involving force or a deadly weapon are out, and a denial means a two-year wait.",
  lastChecked: "2026-11-21",
  codes: {},
  lists: {},
  facts: {},
  statutes: [
    {
      id: "tn-40-32-105",
      citation: "Tenn. Code Ann. § 40-32-105",
      title: "Expunction of records related to status as a trafficking victim",
      about: "trafficking",
      relief: ["expungement"],
      confidence: "verified",
      versions: [
        {
          from: "2019",
          victim: {
            words:
              "A victim of human trafficking under Tenn. Code Ann. § 39-13-314; no conviction of a trafficker is needed. The offense must date from on or after the day the court finds the petitioner became a victim.",
            sexTrafficking: true,
            laborTrafficking: true,
            minorsWithoutForce: true,
            federalDefinition: null,
          },
          ways: [
            {
              id: "offense",
              dispositions: ["conviction"],
              offenses: { notRead: "The list of offenses is not yet encoded." },
              included: [
                "convictions individually eligible for expunction under § 40-32-101(g)",
                "aggravated prostitution, § 39-13-516",
              ],
              excluded: [
                "offenses with an element of use, attempted use or threatened use of physical force",
                "offenses involving use or possession of a deadly weapon",
                "offenses not eligible under § 40-32-101(g)",
              ],
              tiers: "No number limit on the convictions in the one petition, but only one grant in a lifetime.",
              nexus: {
                phrase: "resulted from the petitioner's status as a victim of human trafficking",
                kind: "result",
              },
            },
          ],
          conditions: [
            {
              id: "sentence-conditions-completed-imprisonment",
              words:
                "sentence conditions completed: imprisonment or probation, all terms of release, and where ordered one year free of substance dependency",
              rule: {
                notRead:
                  "sentence conditions completed: imprisonment or probation, all terms of release, and where ordered one year free of substance dependency",
              },
            },
            {
              id: "no-conviction-in-the",
              words: "no conviction in the year before filing and no pending charge",
              rule: { notRead: "no conviction in the year before filing and no pending charge" },
            },
            {
              id: "no-earlier-expunction-under",
              words: "no earlier expunction under this section",
              rule: { notRead: "no earlier expunction under this section" },
            },
            {
              id: "expunction-is-in-the",
              words:
                "expunction is in the best interests of justice and public safety, weighed against the petitioner's interests",
              rule: {
                notRead:
                  "expunction is in the best interests of justice and public safety, weighed against the petitioner's interests",
              },
            },
          ],
          weighs: [],
          standard: "unspecified",
          documents: { creates: "none", required: false, examples: ["testimony or affidavit of the petitioner"] },
          waits: [
            {
              after: "disposition",
              words: "at least one year since completion of the sentence for the most recent criminal offense",
            },
          ],
          deadline: null,
          dueDiligence: false,
          procedure: {
            court: "court in which the person was most recently convicted of an offense",
            who: "the petitioner",
            contents: [
              "petition and proposed order, which the district attorney general's office must prepare and give to the petitioner to file",
              "testimony or affidavit that each conviction resulted from trafficking status",
              "evidence on the eligibility conditions",
            ],
            service: "the clerk serves the district attorney general of each jurisdiction of conviction",
            response: { days: 60, from: "unknown", words: "The prosecutor has 60 days to answer." },
            hearing: "discretionary: the court may schedule one if necessary to take testimony",
            fee: recalled(
              "clerk's fee: the section still points to the fee of former § 40-32-101(g)(9), since repealed (a $100 clerk fee was reported); ask the clerk",
            ),
            confidential:
              "after the order, court records are confidential and open only to the district attorney, the defendant and counsel, and a circuit or criminal judge",
            forms: [],
            formWords: "simple form created by the district attorneys general conference (due by 2019-09-01)",
            consolidation:
              "Yes: one petition in the court of the most recent conviction can reach convictions elsewhere, with service on each district attorney general.",
            discretion: "shall",
          },
          effect: [
            "Public records of the expunged convictions are destroyed and the person is restored to the status before arrest: no collateral consequences, no fines and fees owed on them, no perjury for not disclosing, and firearm rights as far as otherwise eligible. The confidential record may still enhance a later sentence.",
          ],
          afterDenial: "No new petition for at least two years after a denial.",
        },
      ],
      history: [
        recalled("2019 ch. 199 (effective 2019-07-01): section added"),
        recalled(
          "2022 chs. 1033 and 1115 (effective 2022-07-01): former paragraph (b)(4) deleted (content not read; probably the prostitution-conviction predicate that older guides mention)",
        ),
        recalled(
          "2024 ch. 545 (effective 2024-07-01): amended again (change not itemized; the text read is the version after it)",
        ),
      ],
      unverified: [
        "standardOfProof (none stated)",
        "procedure.fee (amount)",
        "offense list of § 40-32-101(g) (not itemized here)",
        "amended (content of the 2022 and 2024 changes)",
      ],
      sources: [
        {
          url: "https://da.nashville.gov/expungement-guide-for-survivors-of-trafficking/",
          kind: "secondary",
          asOf: null,
        },
        { url: "https://freedomnetworkusa.org/srp_states/tn/", kind: "secondary", asOf: "2023-05" },
        { url: "https://cleanslateclearinghouse.org/policies/tn-c-4/", kind: "secondary", asOf: null },
        { url: "https://tndocket.com/charges/tca/40-32-105", kind: "statute", asOf: null },
        {
          url: "https://localmemphis.com/article/news/crime/memphis-human-trafficking-survivor-expunged/522-47843801-9ef4-4503-8d38-1abfcc63e86b",
          kind: "secondary",
          asOf: null,
        },
        {
          url: "https://law.justia.com/codes/tennessee/title-40/chapter-32/section-40-32-105/",
          kind: "statute",
          asOf: "2026-02",
        },
      ],
      notes:
        "The whole section was read in the version effective 2024-07-01. Text read in an open-source copy (saint1415/us-statutes, data of February 2026) of Justia's page of the code.",
    },
  ],
  defense: {
    citation: "Tenn. Code Ann. § 39-13-513",
    words: {
      text: "Prostitution statute is understood to allow a defense where the conduct resulted from trafficking; not read.",
      confidence: "recalled",
    },
  },
  record: {
    repository: "Tennessee Bureau of Investigation (TBI)",
    howToRequest: { text: "Name-based check or fingerprint request to TBI; fee applies.", confidence: "recalled" },
  },
  doors: [],
};
