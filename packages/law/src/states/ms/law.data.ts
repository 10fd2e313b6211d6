import { type Jurisdiction, recalled, secondary, type Version } from "../jurisdiction.ts";
import type { Rule } from "../rule.ts";

/** A conviction under the act itself; whether prostitution counts as one is open. */
const underTheAct: readonly Rule[] = [
  { listed: "act" },
  {
    every: [
      { listed: "prostitution" },
      {
        open: {
          id: "ms-conviction-under-this-act",
          question:
            "Does subsection (5), which vacates a conviction under this act, reach a conviction of prostitution under § 97-29-49?",
          readings: [
            {
              argument:
                "Yes: a victim is rarely convicted under the trafficking act itself, and the titles of the 2026 bills call it vacatur of prostitution convictions.",
              authorities: ["2026 Miss. SB 2336 (title)"],
            },
            {
              argument: "No: the words are a conviction under this act, and § 97-29-49 stands outside it.",
              authorities: ["Miss. Code § 97-3-54.6(5)"],
            },
          ],
          citation: "Miss. Code § 97-3-54.6(5)",
        },
      },
    ],
  },
];

/** Subsection (5) as enacted in 2013 and read in February 2026. */
const until2026: Version = {
  from: "2013-07-01",
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
      dispositions: ["conviction"],
      offenses: { some: underTheAct },
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
  waits: [],
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
  effect: ["The court in which the conviction was entered may vacate it; the subsection says nothing about sealing."],
  afterDenial: null,
};

/** The law of Mississippi, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "MS",
  name: "Mississippi",
  nameInSpanish: "Misisipi",
  summary:
    "Mississippi's trafficking act lets the convicting court vacate a conviction when taking part in the offense was the result of being a victim. A 2026 act (HB 1546, in force 2026-07-01) is reported to add juvenile adjudications and to let the court expunge misdemeanors and felonies that are not crimes of violence when the conduct was a direct result of being trafficked.",
  lastChecked: "2026-11-21",
  codes: {
    code: {
      name: "Miss. Code",
      also: ["Miss. Code Ann.", "Mississippi Code", "MCA"],
      begins: ["97-3-", "97-17-", "97-19-", "97-21-", "97-23-", "97-29-", "97-35-", "97-37-"],
    },
  },
  lists: {
    act: {
      citation: "Miss. Code §§ 97-3-54 to 97-3-54.9",
      name: {
        en: "offenses of the Mississippi Human Trafficking Act",
        es: "delitos de la ley de Misisipi contra la trata",
      },
      offenses: [
        { at: "code 97-3-54", name: "the Mississippi Human Trafficking Act" },
        { at: "code 97-3-54.*", name: "human trafficking and other offenses of the act" },
      ],
      read: "whole",
      confidence: "verified",
    },
    prostitution: {
      citation: "Miss. Code § 97-29-49",
      name: { en: "prostitution", es: "prostitución" },
      offenses: [{ at: "code 97-29-49", name: "prostitution" }],
      read: "whole",
      confidence: "secondary",
    },
    violence: {
      citation: "Miss. Code § 97-3-2",
      name: { en: "violent offenses", es: "delitos violentos" },
      offenses: [
        { at: "code 97-3-19", name: "murder" },
        { at: "code 97-3-53", name: "kidnapping" },
        { at: "code 97-3-73", name: "robbery" },
        { at: "code 97-3-7(2)", name: "aggravated assault" },
      ],
      read: "recalled",
      confidence: "recalled",
    },
  },
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
          from: "2026-07-01",
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
              offenses: {
                some: [
                  { severity: ["misdemeanor", "petty", "infraction"] },
                  { every: [{ severity: ["felony"] }, { not: { listed: "violence" } }] },
                ],
              },
              included: ["any misdemeanor", "any felony not classified as a crime of violence"],
              excluded: ["crimes of violence under § 97-3-2"],
              nexus: { phrase: "a direct result of being trafficked", kind: "direct-result", confidence: "recalled" },
            },
          ],
          conditions: [
            {
              id: "during-the-trafficking",
              words: "participation occurred during the trafficking",
              rule: { victimAtTime: true },
            },
            {
              id: "enacted-text",
              words: secondary(
                "What the enacted text of 2026 asks besides was not read; the account of it is by others.",
              ),
              rule: {
                notRead: secondary(
                  "What the enacted text of 2026 asks besides was not read; the account of it is by others.",
                ),
              },
            },
          ],
          weighs: [],
          standard: "preponderance",
          documents: {
            creates: "rebuttable-presumption",
            required: false,
            examples: ["official documentation from a federal, state or local agency"],
          },
          waits: [],
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
      history: ["2026 ch. 430 (HB 1546): reported as approved 2026-03-30, effective 2026-07-01; the act was not read"],
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
        { ...until2026, to: "2026-07-01" },
        {
          ...until2026,
          from: "2026-07-01",
          ways: until2026.ways.map((way) => ({
            ...way,
            dispositions: ["conviction", { is: "juvenile-adjudication", confidence: "recalled" }],
            offenses: {
              some: [
                ...underTheAct,
                {
                  notRead: secondary(
                    "2026 ch. 430 amended the section; whether it now reaches other offenses was not read.",
                  ),
                },
              ],
            },
          })),
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
  doors: [
    secondary("General expunction of misdemeanors and certain felonies after waiting periods.", {
      citation: "Miss. Code § 99-19-71",
    }),
    recalled("A pardon by the Governor.", { citation: "Miss. Const. art. 5, § 124" }),
  ],
};
