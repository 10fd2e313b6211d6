import { type Jurisdiction, recalled, secondary } from "../jurisdiction.ts";

/** The law of Pennsylvania, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "PA",
  name: "Pennsylvania",
  nameInSpanish: "Pensilvania",
  summary:
    "Pennsylvania vacates and expunges a short list of convictions (trespass, disorderly conduct, loitering, obstructing highways, prostitution, simple drug possession) that were a direct result of trafficking. The prosecutor must consent before the motion can be considered, which makes early contact with the district attorney essential.",
  lastChecked: "2026-11-21",
  codes: {
    crimes: {
      name: "18 Pa.C.S.",
      also: ["18 Pa.C.S.A.", "18 §", "Title 18", "Pa. Crimes Code", "Crimes Code"],
    },
    health: { name: "35 P.S.", also: ["35 Pa. Stat.", "35 §", "Title 35", "Controlled Substance Act"] },
  },
  lists: {
    listed: {
      citation: "18 Pa.C.S. § 3019(d)",
      name: { en: "listed offenses", es: "delitos de la lista" },
      offenses: [
        { at: "crimes 3503", name: "criminal trespass" },
        { at: "crimes 5503", name: "disorderly conduct" },
        { at: "crimes 5506", name: "loitering and prowling at night time" },
        { at: "crimes 5507", name: "obstructing highways and other public passages" },
        { at: "crimes 5902", name: "prostitution and related offenses" },
      ],
      read: "whole",
      confidence: "verified",
    },
    "simple-possession": {
      citation: "35 P.S. § 780-113(a)(16)",
      name: { en: "simple possession", es: "posesión simple" },
      offenses: [{ at: "health 780-113(a)(16)", name: "possession of a controlled substance" }],
      read: "whole",
      confidence: "recalled",
    },
    // The Controlled Substance Act has one section for all; only simple possession is on the list of § 3019.
    "drug-act": {
      citation: "35 P.S. § 780-113",
      name: { en: "offenses of the drug act", es: "delitos de la ley de drogas" },
      offenses: [{ at: "health 780-113", name: "any offense of § 780-113" }],
      read: "whole",
      confidence: "recalled",
    },
  },
  facts: {
    "charge.pa-commonwealth-consents": {
      type: "boolean",
      label: { en: "Consent of the Commonwealth", es: "Consentimiento de la fiscalía" },
      question: {
        en: "Has the attorney for the Commonwealth consented to the motion?",
        es: "¿Dio la fiscalía (attorney for the Commonwealth) su consentimiento a la petición?",
      },
      why: {
        en: "The motion can be considered only with that consent.",
        es: "La petición solo puede considerarse con ese consentimiento.",
      },
      who: ["attorney"],
      sensitivity: 0,
      proof: ["Docket sheet"],
      source: "18 Pa.C.S. § 3019(d)",
      confidence: "verified",
    },
    "charge.pa-simple-possession": {
      type: "boolean",
      label: { en: "Simple possession", es: "Posesión simple" },
      question: {
        en: "Is this conviction one of simple possession of a controlled substance?",
        es: "¿Es esta condena por posesión simple de una sustancia controlada?",
      },
      why: { en: "Only simple possession is on the list.", es: "Solo la posesión simple está en la lista." },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Judgment in the criminal case", "Docket sheet"],
      source: "18 Pa.C.S. § 3019; 35 P.S. § 780-113",
      confidence: "verified",
    },
  },
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
              offenses: {
                some: [
                  { listed: "listed" },
                  { listed: "simple-possession" },
                  { every: [{ listed: "drug-act" }, { is: "charge.pa-simple-possession" }] },
                ],
              },
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
              id: "consent-of-the-commonwealth",
              words: "the attorney for the Commonwealth consents to the motion",
              rule: { is: "charge.pa-commonwealth-consents" },
            },
          ],
          weighs: [
            "finding: the conviction is for a listed offense",
            "finding: the conviction was obtained as a result of having been a trafficking victim",
          ],
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
            "The court vacates the conviction, strikes the adjudication of guilt and orders expungement of records of arrest, citation, investigation, charge, adjudication, proceedings and probation.",
            secondary("A practitioner article says remaining court debt on the case is released."),
          ],
          afterDenial: null,
        },
      ],
      history: [secondary("2014 (Act 105): enacted")],
      unverified: [
        "procedure.court",
        "day in 2014 on which the section took effect",
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
  doors: [
    recalled("Limited access to older records, by petition or of itself (Clean Slate).", {
      citation: "18 Pa.C.S. §§ 9122.1, 9122.2",
    }),
    recalled("Expungement of charges without a conviction and of summary offenses.", { citation: "18 Pa.C.S. § 9122" }),
    recalled(
      "Pardon by the governor on the recommendation of the Board of Pardons, after which the record may be expunged.",
      { citation: "Pa. Const. art. IV, § 9" },
    ),
  ],
};
