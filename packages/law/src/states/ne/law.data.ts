import { type Jurisdiction, recalled } from "../jurisdiction.ts";

/** The law of Nebraska, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "NE",
  name: "Nebraska",
  summary:
    "Nebraska lets a victim of sex trafficking move the sentencing court to set aside a prostitution-related conviction or adjudication from the trafficking period, or any other offense committed as a direct result of or proximately caused by the trafficking. The set-aside nullifies the conviction and, unlike Nebraska's ordinary set-aside, can be followed by an order sealing the record.",
  lastChecked: "2026-11-21",
  codes: {},
  lists: {},
  facts: {},
  statutes: [
    {
      id: "ne-29-3005",
      citation: "Neb. Rev. Stat. § 29-3005 (with § 29-3523)",
      title: "Setting aside convictions of sex trafficking victims",
      about: "trafficking",
      relief: ["vacatur", "sealing"],
      confidence: "verified",
      versions: [
        {
          from: "2018",
          victim: {
            words:
              "A person subjected to sex trafficking or sex trafficking of a minor, as defined in Neb. Rev. Stat. § 28-830",
            sexTrafficking: true,
            laborTrafficking: false,
            minorsWithoutForce: true,
            federalDefinition: null,
          },
          ways: [
            {
              id: "offense",
              dispositions: ["conviction", "juvenile-adjudication"],
              offenses: { always: true },
              included: [
                "prostitution-related offense: §§ 28-801, 28-801.01, 28-804, 28-806, loitering for prostitution or similar local-ordinance offenses, and attempt, conspiracy, solicitation, accessory, aiding or compounding of these",
                "any other offense with the required causal link (no offense is excluded)",
              ],
              excluded: [],
              tiers:
                "Prostitution-related: committed while a victim, or proximately caused by victim status. Any other offense: committed as a direct result of, or proximately caused by, victim status.",
              nexus: {
                phrase:
                  "committed as a direct result of, or proximately caused by, the movant's status as a victim of sex trafficking",
                kind: "direct-result",
              },
            },
          ],
          conditions: [],
          weighs: [],
          standard: "court-satisfied",
          documents: {
            creates: "rebuttable-presumption",
            required: false,
            examples: [
              "official record, certification or eligibility letter from a federal, state, tribal or local proceeding, including an immigration approval notice or enforcement certification",
              "affidavit or sworn testimony of an attorney, clergy member, medical professional, victim-services staff or other professional who assisted",
              "other evidence the court may weigh: branding or tattoos, firsthand witnesses, hotel and financial records, internet listings and ads, emails, texts and voicemail",
            ],
          },
          waits: [{ after: "disposition", words: "after completion of the sentence or disposition" }],
          deadline: "none: at any time after that",
          dueDiligence: false,
          procedure: {
            court: "county, district or separate juvenile court of the county of conviction or adjudication",
            who: "victim of sex trafficking convicted or adjudicated",
            contents: [
              "motion to set aside the conviction or adjudication",
              "documentation or other evidence of victim status and of the causal link",
            ],
            service: null,
            response: null,
            hearing: "any hearing is held in camera at the movant's request; the rules of evidence do not apply",
            fee: null,
            confidential: "in-camera hearing on request; sealing of the record by a second motion under § 29-3523(4)",
            forms: [],
            formWords: "CC 6:12, Motion to Seal (for the sealing step)",
            consolidation: null,
            discretion: "shall",
          },
          effect: [
            recalled(
              "The court shall set aside the conviction or adjudication, with the effect given by § 29-2264(5)-(6) (nullified; civil disabilities removed, subject to that section). On a further motion the sentencing court shall then order the record sealed (§ 29-3523(4), (7); juvenile: § 43-2,108.05): not public, notice to agencies, and the person may answer public inquiries as if the offense never occurred.",
            ),
          ],
          afterDenial: null,
        },
      ],
      history: [
        "2018 LB 1132, sec. 2 (the sealing rule in § 29-3523 applies to cases before, on or after 2018-07-19)",
        "2020 LB 881, sec. 25 (change not itemized)",
      ],
      unverified: ["procedure.serveOn", "procedure.fee", "effect (text of § 29-2264(5)-(6) not read)", "afterDenial"],
      sources: [
        { url: "http://freedomnetworkusa.org/srp_states/ne/", kind: "secondary", asOf: "2021-09" },
        { url: "http://update.legislature.ne.gov/?p=23673", kind: "secondary", asOf: "2018-03-21" },
        {
          url: "http://knowledgecenter.csg.org/kc/content/nebraska-law-gives-trafficking-victims-chance-have-criminal-records-erased-0",
          kind: "secondary",
          asOf: "2018",
        },
        {
          url: "https://lawreview.unl.edu/second-chance-good-life-vacatur-human-trafficking-survivors-nebraska",
          kind: "secondary",
          asOf: "2024-07-08",
        },
        {
          url: "https://github.com/Roger-LegalEase/legalease-partner-dashboard-clean",
          kind: "secondary",
          asOf: "2026-07",
        },
        { url: "https://law.justia.com/codes/nebraska/chapter-29/statute-29-3005/", kind: "statute", asOf: "2026-02" },
        { url: "https://law.justia.com/codes/nebraska/chapter-29/statute-29-3523/", kind: "statute", asOf: "2026-02" },
      ],
      notes:
        "§§ 29-3005 and 29-3523 were read in full. Labor trafficking victims are not covered. Text read in an open-source copy (saint1415/us-statutes, data of February 2026) of Justia's page of the code.",
    },
  ],
  defense: {
    citation: "Neb. Rev. Stat. § 28-801",
    words: {
      text: "The section's heading names an affirmative defense and immunity from prosecution; it is understood to protect trafficking victims and to bar prosecution of minors. Text not read.",
      confidence: "secondary",
    },
  },
  record: {
    repository: "Nebraska State Patrol, Criminal Identification Division",
    howToRequest: {
      text: "Request one's own record from the State Patrol; case search through the Nebraska courts (JUSTICE).",
      confidence: "recalled",
    },
  },
  doors: [],
};
