import { type Jurisdiction, recalled } from "../jurisdiction.ts";

/** The law of Mississippi, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "MS",
  name: "Mississippi",
  nameInSpanish: "Misisipi",
  summary:
    "Mississippi's trafficking act lets the convicting court vacate a conviction when taking part in the offense was the result of being a victim. A 2026 act (HB 1546, in force 2026-07-01) is reported to add juvenile adjudications and to let the court expunge misdemeanors and felonies that are not crimes of violence when the conduct was a direct result of being trafficked.",
  lastChecked: "2026-11-21",
  codes: {},
  lists: {},
  facts: {},
  statutes: [
    {
      id: "ms-97-3-54.6-6",
      citation: "Miss. Code § 97-3-54.6(6) (2026 Laws ch. 430, HB 1546)",
      title: "Expungement of non-violent offenses of trafficking victims",
      about: "trafficking",
      relief: ["expungement"],
      confidence: "secondary",
      versions: [
        {
          from: "2026",
          victim: {
            words:
              "A trafficked person: one subjected to the practices the Mississippi Human Trafficking Act prohibits, whether or not a perpetrator is identified, arrested, prosecuted or convicted (§ 97-3-54.4(q), read)",
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
              included: ["any misdemeanor", "any felony not classified as a crime of violence"],
              excluded: ["crimes of violence under § 97-3-2"],
              nexus: { phrase: "a direct result of being trafficked", kind: "direct-result", confidence: "recalled" },
            },
          ],
          conditions: [
            {
              id: "participation-occurred-during-the",
              words: "participation occurred during the trafficking",
              rule: { notRead: "participation occurred during the trafficking" },
            },
          ],
          weighs: [],
          standard: "preponderance",
          documents: {
            creates: "rebuttable-presumption",
            required: false,
            examples: ["official documentation from a federal, state or local agency"],
          },
          waits: [{ after: "disposition", words: "none" }],
          deadline: "at any time",
          dueDiligence: false,
          procedure: {
            court: recalled("sentencing court"),
            who: recalled("convicted person"),
            contents: [],
            service: null,
            response: null,
            hearing: null,
            fee: null,
            confidential: null,
            forms: [],
            formWords: null,
            consolidation: null,
            discretion: "may",
          },
          effect: ["Record of the offense is expunged; no first-offender limit or waiting period as under § 99-19-71."],
          afterDenial: null,
        },
      ],
      history: [],
      unverified: [
        "text of the act (the LegiScan page was cited by the secondary source, not opened)",
        "nexus.phrase wording",
        "officialDocumentation.creates",
        "procedure",
        "afterDenial",
      ],
      sources: [
        { url: "https://legiscan.com/MS/text/HB1546/2026", kind: "session-law", asOf: "2026" },
        {
          url: "http://billstatus.ls.state.ms.us/documents/2026/html/SB/2300-2399/SB2336IN.htm",
          kind: "session-law",
          asOf: "2026",
        },
        {
          url: "https://github.com/Roger-LegalEase/legalease-partner-dashboard-clean",
          kind: "secondary",
          asOf: "2026-08",
        },
      ],
      notes:
        "Reported by two separate, unreviewed open-source record-clearing projects: approved 2026-03-30, chapter 430, effective 2026-07-01, amending §§ 99-19-71, 97-3-54.1 and 97-3-54.6 together. The introduced Senate companion SB 2336, whose title was read on the legislature's site, describes the same changes. The same act cut the general felony expunction wait from five years to three and bars general expunction of felony procuring and promoting prostitution. The February 2026 code copy confirms that no such subsection existed before the act.",
    },
    {
      id: "ms-97-3-54.6-5",
      citation: "Miss. Code § 97-3-54.6(5)",
      title: "Vacating convictions of trafficking victims",
      about: "trafficking",
      relief: ["vacatur"],
      confidence: "verified",
      versions: [
        {
          from: "2013",
          victim: {
            words:
              "A trafficked person: one subjected to the practices the Mississippi Human Trafficking Act prohibits, whether or not a perpetrator is identified, arrested, prosecuted or convicted (§ 97-3-54.4(q); 'victim' means the same)",
            sexTrafficking: true,
            laborTrafficking: true,
            minorsWithoutForce: true,
            federalDefinition: null,
          },
          ways: [
            {
              id: "offense",
              dispositions: ["conviction", { is: "juvenile-adjudication", confidence: "secondary" }],
              offenses: { notRead: "The list of offenses is not yet encoded." },
              included: [
                "convictions under the Mississippi Human Trafficking Act itself (the text says a conviction under this act)",
              ],
              excluded: [
                "by its words, offenses outside the act; 2026 bill titles nevertheless call it vacatur of prostitution convictions",
              ],
              nexus: { phrase: "the result of being a victim", kind: "result" },
            },
          ],
          conditions: [],
          weighs: [],
          standard: "court-satisfied",
          documents: {
            creates: "rebuttable-presumption",
            required: false,
            examples: [
              "official documentation of victim status at the time of the offense from a federal, state or local agency",
            ],
          },
          waits: [{ after: "disposition", words: "none" }],
          deadline: "at any time after conviction",
          dueDiligence: false,
          procedure: {
            court: "court in which the conviction was entered",
            who: "convicted person",
            contents: ["appropriate motion"],
            service: null,
            response: null,
            hearing: null,
            fee: null,
            confidential: null,
            forms: [],
            formWords: null,
            consolidation: null,
            discretion: "may",
          },
          effect: [
            "The court in which the conviction was entered may vacate it; the subsection says nothing about sealing.",
          ],
          afterDenial: null,
        },
      ],
      history: [
        "2013 ch. 543 (HB 673, effective 2013-07-01): enacted; no change shown up to February 2026",
        "2026 ch. 430 (HB 1546, effective 2026-07-01): reported to extend vacatur to delinquency adjudications (act not read)",
      ],
      unverified: [
        "the 2026 amendment's wording",
        "procedure.serveOn",
        "procedure.hearing",
        "dispositions: juvenile-adjudication (2026 act, secondary)",
      ],
      sources: [
        {
          url: "https://www.childwelfare.gov/resources/responding-child-victims-human-trafficking-mississippi/",
          kind: "secondary",
          asOf: "2018-12",
        },
        {
          url: "https://d1tvxue8o4w0fl.cloudfront.net/statute/mississippi-code-1972/title-97-crimes/chapter-3-crimes-against-the-person/section-97-3-546-human-trafficking-act-injunctive-and-other-relief-for-victims-of-trafficking-confidentiality",
          kind: "statute",
          asOf: "2024",
        },
        { url: "https://vi.scribd.com/document/323733553/Human-Trafficking-Act", kind: "session-law", asOf: "2013" },
        {
          url: "https://law.justia.com/codes/mississippi/title-97/chapter-3/section-97-3-54-6/",
          kind: "statute",
          asOf: "2026-02",
        },
      ],
      notes:
        "Subsection (5) read in full as it stood in February 2026. In that text subsection (6) is an evidence rule, so the 2026 act's expungement subsection (6) is new. Text read in an open-source copy (saint1415/us-statutes, data of February 2026) of Justia's page of the code.",
    },
  ],
  defense: {
    citation: "Miss. Code § 97-3-54.1 (as amended 2026) and § 97-29-49",
    words: {
      text: "The 2026 bill title adds an affirmative defense to certain charges that directly result from trafficking and says minors are not liable for non-violent conduct during victimization; text not read.",
      confidence: "secondary",
    },
  },
  record: {
    repository: "Mississippi Criminal Information Center (Department of Public Safety)",
    howToRequest: { text: "Fingerprint-based personal record request to the center.", confidence: "recalled" },
  },
  doors: [],
};
