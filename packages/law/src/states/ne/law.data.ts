import { type Jurisdiction, recalled, secondary, type Version } from "../jurisdiction.ts";

/** Section 29-3005 since 2020 LB 881. */
const since2020: Version = {
  from: "2020",
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
      id: "prostitution-related",
      dispositions: ["conviction", "juvenile-adjudication"],
      offenses: { some: [{ listed: "prostitution" }, { is: "charge.ne-prostitution-related" }] },
      included: [
        "prostitution-related offense: §§ 28-801, 28-801.01, 28-804, 28-806, loitering for prostitution or similar local-ordinance offenses, and attempt, conspiracy, solicitation, accessory, aiding or compounding of these",
      ],
      excluded: [],
      tiers:
        "Prostitution-related: committed while a victim, or proximately caused by victim status. Any other offense: committed as a direct result of, or proximately caused by, victim status.",
      nexus: { phrase: null, kind: "while-victim" },
    },
    {
      id: "any-offense",
      dispositions: ["conviction", "juvenile-adjudication"],
      offenses: { always: true },
      included: ["any offense with the required causal link (no offense is excluded)"],
      excluded: [],
      // Proximate cause is less than a direct result, and either is enough.
      nexus: {
        phrase:
          "committed as a direct result of, or proximately caused by, the movant's status as a victim of sex trafficking",
        kind: "result",
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
  waits: [{ after: "sentence-completed", words: "after completion of the sentence or disposition" }],
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
    formWords: secondary("CC 6:12, Motion to Seal (for the sealing step); the form and its edition were not seen."),
    consolidation: null,
    discretion: "shall",
  },
  effect: [
    recalled(
      "The court shall set aside the conviction or adjudication, with the effect given by § 29-2264(5)-(6) (nullified; civil disabilities removed, subject to that section). On a further motion the sentencing court shall then order the record sealed (§ 29-3523(4), (7); juvenile: § 43-2,108.05): not public, notice to agencies, and the person may answer public inquiries as if the offense never occurred.",
    ),
  ],
  afterDenial: null,
};

/** The law of Nebraska, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "NE",
  name: "Nebraska",
  summary:
    "Nebraska lets a victim of sex trafficking move the sentencing court to set aside a prostitution-related conviction or adjudication from the trafficking period, or any other offense committed as a direct result of or proximately caused by the trafficking. The set-aside nullifies the conviction and, unlike Nebraska's ordinary set-aside, can be followed by an order sealing the record.",
  lastChecked: "2026-11-21",
  codes: {
    rrs: {
      name: "Neb. Rev. Stat.",
      also: ["R.R.S.", "NRS", "N.R.S.", "Neb. Rev. Stat. Ann.", "Nebraska Revised Statutes"],
    },
  },
  lists: {
    prostitution: {
      citation: "Neb. Rev. Stat. § 29-3005",
      name: { en: "prostitution-related offenses", es: "delitos relacionados con la prostitución" },
      offenses: [
        { at: "rrs 28-801", name: "prostitution" },
        { at: "rrs 28-801.01", name: "solicitation of prostitution" },
        { at: "rrs 28-804", name: "keeping a place of prostitution" },
        { at: "rrs 28-806", name: "debauching a minor" },
      ],
      read: "whole",
      confidence: "verified",
    },
  },
  facts: {
    "charge.ne-prostitution-related": {
      type: "boolean",
      label: { en: "Named without a section", es: "Nombrado sin artículo" },
      question: {
        en: "Is it loitering for prostitution or a similar offense under a local ordinance, or an attempt, conspiracy, solicitation, aiding or accessory offense tied to a listed one?",
        es: "¿Es merodear con fines de prostitución o un delito similar según una ordenanza local, o tentativa, conspiración, solicitación, ayuda o encubrimiento de uno de la lista?",
      },
      why: {
        en: "For these Nebraska asks only that the person was a victim when it was committed, as for the listed sections.",
        es: "Para estos Nebraska pide solo que la persona fuera víctima cuando se cometió, como para los artículos de la lista.",
      },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Judgment in the criminal case", "Complaint"],
      source: "Neb. Rev. Stat. § 29-3005",
      confidence: "verified",
    },
  },
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
          ...since2020,
          from: "2018-07-19",
          to: "2020",
          notRead: "What 2020 LB 881 changed in the section is not itemized; the words before it were not read.",
        },
        since2020,
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
  doors: [
    recalled("The general set-aside, which does not by itself seal.", { citation: "Neb. Rev. Stat. § 29-2264" }),
    recalled("Sealing of dismissed charges and acquittals.", { citation: "Neb. Rev. Stat. § 29-3523" }),
    recalled("A pardon by the Board of Pardons, which can be followed by sealing.", {
      citation: "Neb. Const. art. IV, § 13",
    }),
  ],
};
