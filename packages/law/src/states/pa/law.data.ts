import { type Jurisdiction, recalled } from "../jurisdiction.ts";

/** The law of Pennsylvania, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "PA",
  name: "Pennsylvania",
  nameInSpanish: "Pensilvania",
  summary:
    "Pennsylvania vacates and expunges a short list of convictions (trespass, disorderly conduct, loitering, obstructing highways, prostitution, simple drug possession) that were a direct result of trafficking. The prosecutor must consent before the motion can be considered, which makes early contact with the district attorney essential.",
  lastChecked: "2026-11-21",
  codes: {},
  lists: {},
  facts: {},
  statutes: [
    {
      id: "pa-18-3019",
      citation: "18 Pa.C.S. § 3019",
      title: "Motion to vacate conviction of a trafficking victim",
      about: "trafficking",
      relief: ["vacatur", "expungement"],
      confidence: "verified",
      versions: [
        {
          from: "2014",
          victim: {
            words:
              "An individual who has been subjected to human trafficking, including a victim of any chapter 30 offense (18 Pa.C.S. § 3001): trafficking under § 3011 for sexual servitude or labor servitude; any commercial sex act by a minor is sexual servitude.",
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
                "18 Pa.C.S. § 3503 (criminal trespass)",
                "§ 5503 (disorderly conduct)",
                "§ 5506 (loitering and prowling at night)",
                "§ 5507 (obstructing highways)",
                "§ 5902 (prostitution and related offenses)",
                "simple possession of a controlled substance",
              ],
              excluded: [
                "retail theft and theft by deception (bills to add them had not been confirmed enacted)",
                "any offense not listed",
              ],
              tiers:
                "First-time charges of trespass, loitering, obstruction, disorderly conduct or simple possession as a direct result of trafficking get first consideration for diversion, with expungement on completion (§ 3019(c)).",
              nexus: {
                phrase: "committed as a direct result of being a victim of human trafficking",
                kind: "direct-result",
              },
            },
          ],
          conditions: [
            {
              id: "conviction-is-for-a",
              words: "conviction is for a listed offense",
              rule: { notRead: "conviction is for a listed offense" },
            },
            {
              id: "conviction-was-obtained-as",
              words: "conviction was obtained as a result of having been a trafficking victim",
              rule: { notRead: "conviction was obtained as a result of having been a trafficking victim" },
            },
          ],
          weighs: [],
          standard: "court-satisfied",
          documents: {
            creates: "rebuttable-presumption",
            required: false,
            examples: [
              "documentation from a federal, state or local government agency that the defendant was a victim at the time",
            ],
          },
          waits: [],
          deadline: null,
          dueDiligence: false,
          procedure: {
            court: recalled("the court (not named; the court of conviction)"),
            who: "the convicted individual",
            contents: [
              "motion in writing",
              "consent of the attorney for the Commonwealth",
              "supporting evidence described with particularity",
              "copies of any documents showing entitlement",
            ],
            service: "attorney for the Commonwealth (must consent)",
            response: null,
            hearing: null,
            fee: null,
            confidential:
              "records that reveal a trafficking victim's name are not open to the public in a prosecution involving the victim (§ 3019(a)); nothing on the motion itself",
            forms: [],
            formWords: null,
            consolidation: null,
            discretion: "shall",
          },
          effect: [
            recalled(
              "The court vacates the conviction, strikes the adjudication of guilt and orders expungement of records of arrest, citation, investigation, charge, adjudication, proceedings and probation. A practitioner article says remaining court debt on the case is released.",
            ),
          ],
          afterDenial: null,
        },
      ],
      history: [],
      unverified: [
        "procedure.court",
        "procedure.hearing",
        "procedure.fee",
        "effect: release of court debt (practitioner article)",
      ],
      sources: [
        {
          url: "https://cseinstitute.org/new-pennsylvania-law-can-help-trafficking-survivors-seek-justice",
          kind: "secondary",
          asOf: "2014",
        },
        {
          url: "https://law.com/thelegalintelligencer/2019/06/21/accessing-opportunity-for-exploited-youth",
          kind: "secondary",
          asOf: "2019-06-21",
        },
        {
          url: "https://www.legis.state.pa.us/cfdocs/Legis/CSM/showMemoPublic.cfm?chamber=S&SPick=20210&cosponId=36673",
          kind: "secondary",
          asOf: "2022-01-07",
        },
        {
          url: "https://legis.state.pa.us/cfdocs/Legis/CSM/showMemoPublic.cfm?SPick=20230&chamber=H&cosponId=42386",
          kind: "secondary",
          asOf: "2024-03-27",
        },
        {
          url: "https://law.justia.com/codes/pennsylvania/title-18/chapter-30/section-3019/",
          kind: "statute",
          asOf: "2026-02",
        },
        { url: "https://www.legis.state.pa.us/WU01/LI/LI/CT/HTM/18/00.030..HTM", kind: "statute", asOf: "2026-08-11" },
      ],
      notes:
        "The whole section was read in a 2026 copy of the code, and (d)-(g) again in an excerpt of the General Assembly's page retrieved 2026-08-11; the six-offense list had not been widened. The documents create 'a presumption'. A university institute cites the section as § 3018; § 3019 is right. Expansion bills (S.B. 88 and companion, 2023-24) were not enacted in the text read.",
    },
  ],
  defense: {
    citation: "18 Pa.C.S. § 3019(b)",
    words: {
      text: "A person charged under § 5902 (prostitution and related offenses) may show at trial that he or she was compelled by coercion or the use or threat of unlawful force that a person of reasonable firmness could not resist. Read.",
      confidence: "verified",
    },
  },
  record: {
    repository: "Pennsylvania State Police Central Repository",
    howToRequest: {
      text: "Access and review request (form SP 4-170) for your own full record; PATCH is the public check.",
      confidence: "recalled",
    },
  },
  doors: [],
};
