import { type Jurisdiction, recalled, secondary, type Version, type Way } from "../jurisdiction.ts";

/** § 17-10-21 since HB 1201 of 2024 added first offender and conditional discharge sentences. */
const vacaturSince2024: Version = {
  from: "2024",
  victim: {
    words: "Victim of trafficking for labor or sexual servitude under Ga. Code § 16-5-46",
    sexTrafficking: true,
    laborTrafficking: true,
    minorsWithoutForce: true,
    federalDefinition: null,
  },
  ways: [
    {
      id: "any-conviction",
      dispositions: ["conviction", "deferred"],
      offenses: { always: true },
      included: ["any Georgia offense"],
      excluded: [],
      nexus: {
        phrase: "as a direct result of the defendant being the victim of an offense of trafficking",
        kind: "direct-result",
      },
    },
  ],
  conditions: [
    {
      id: "no-outstanding-warrant",
      words: secondary("no outstanding warrants, as a reputable guide says; the words were not read in the section", {
        source: "https://freedomnetworkusa.org/srp_states/ga/",
      }),
      // Known only from a guide: a warrant leaves the answer open.
      rule: {
        some: [
          { not: { is: "person.openWarrant" } },
          {
            notRead: secondary("Whether an outstanding warrant bars vacatur was not read in the section.", {
              source: "https://freedomnetworkusa.org/srp_states/ga/",
            }),
          },
        ],
      },
    },
  ],
  weighs: [],
  standard: "preponderance",
  documents: {
    creates: "rebuttable-presumption",
    required: false,
    examples: [
      "official record, certification or eligibility letter from a federal, state, tribal or local proceeding",
      "affidavit, letter or testimony from clergy, medical, victim-service or licensed professional",
      "other credible evidence",
    ],
  },
  waits: [],
  deadline: null,
  dueDiligence: false,
  procedure: {
    court: "the court that imposed the sentence",
    who: "the defendant",
    contents: [
      recalled("Attorney General's petition form"),
      recalled("GCIC criminal history report run no more than three business days before filing (as enacted in 2020)"),
      recalled("victim documentation, optional"),
    ],
    service: "the prosecuting attorney",
    response: {
      days: 30,
      from: "service",
      words: "The prosecutor has 30 days from service to answer; silence is taken as consent.",
    },
    hearing: "if-opposed (as in the twin provision: within 90 days, or decision on the papers)",
    fee: "no GCIC fee for the report used with the petition",
    confidential: "filed under seal",
    forms: [
      {
        number: "Attorney General vacatur petition",
        name: "Petition to vacate, form of the Georgia Attorney General",
        edition: null,
        source: "https://law.georgia.gov/key-issues/human-trafficking/restriction-and-vacatur-forms",
        checked: "2026-11-21",
      },
    ],
    formWords: "Georgia Attorney General vacatur petition form",
    consolidation: null,
    discretion: "shall",
    discretionWords:
      "Shall where the prosecutor consents in writing or does not answer within 30 days; for a contested petition the twin provision, § 35-3-37(j)(6), says may.",
  },
  effect: [
    recalled(
      "Conviction and sentence vacated and access to the record restricted; fines and fees paid are returned subject to available funds (§ 17-15-17).",
    ),
  ],
  afterDenial: null,
};

/** Before that, convictions only. */
const convictionsOnly: readonly Way[] = vacaturSince2024.ways.map((way) => ({ ...way, dispositions: ["conviction"] }));

/** § 35-3-37(j)(6) as enacted in 2020. */
const restrictionSince2020: Version = {
  from: "2020",
  victim: {
    words: "Victim of trafficking under Ga. Code § 16-5-46",
    sexTrafficking: true,
    laborTrafficking: true,
    minorsWithoutForce: true,
    federalDefinition: null,
  },
  ways: [
    {
      id: "any-conviction",
      dispositions: ["conviction"],
      offenses: { always: true },
      included: ["any offense"],
      excluded: [],
      nexus: {
        phrase: "while such individual was a victim of an offense of trafficking",
        kind: "while-victim",
      },
    },
  ],
  conditions: [],
  weighs: [],
  standard: "preponderance",
  documents: {
    creates: "rebuttable-presumption",
    required: false,
    examples: [
      "official record, certification or eligibility letter from a federal, state, tribal or local proceeding",
      "affidavit, letter or testimony from clergy, medical, victim-service or licensed professional",
      "other credible evidence",
    ],
  },
  waits: [],
  deadline: null,
  dueDiligence: false,
  procedure: {
    court: "the court that imposed the sentence",
    who: "the defendant",
    contents: ["Attorney General's petition form", "victim documentation, optional"],
    service: "the prosecuting attorney",
    response: {
      days: 30,
      from: "service",
      words: "The prosecutor has 30 days from service to answer; silence is taken as consent.",
    },
    hearing: "if-opposed (within 90 days of filing, or decided on the pleadings or record)",
    fee: "none for restricting access",
    confidential: "filed under seal; testimony may be taken by remote electronic means",
    forms: [
      {
        number: "Attorney General restriction petition",
        name: "Petition to restrict access, form of the Georgia Attorney General",
        edition: null,
        source: "https://law.georgia.gov/key-issues/human-trafficking/restriction-and-vacatur-forms",
        checked: "2026-11-21",
      },
    ],
    formWords: "Georgia Attorney General restriction petition form",
    consolidation: null,
    discretion: "may",
    discretionWords:
      "Shall, without a hearing, where the prosecutor consents or does not respond in 30 days; may after a contested finding.",
  },
  effect: [
    "Conviction and sentence restricted from non-criminal-justice access; a separate petition may be needed to seal the clerk's court file (§ 35-3-37(m)).",
  ],
  afterDenial: null,
};

/** The law of Georgia, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "GA",
  name: "Georgia",
  summary:
    "Georgia's Survivors First Act (2020) gives trafficking victims two petitions on Attorney General forms: vacatur of any conviction and sentence that was a direct result of trafficking (§ 17-10-21) and record restriction for any conviction for an offense committed while a victim (§ 35-3-37(j)(6)). If the prosecutor consents or is silent for 30 days the court must grant; otherwise a preponderance is needed.",
  lastChecked: "2026-11-21",
  codes: { ocga: { name: "Ga. Code Ann.", also: ["O.C.G.A.", "OCGA", "Ga. Code", "Official Code of Georgia"] } },
  lists: {
    "sexual-crimes": {
      citation: "Ga. Code Ann. § 16-3-6",
      name: { en: "sexual crimes of § 16-3-6", es: "delitos sexuales del § 16-3-6" },
      offenses: [
        { at: "ocga 16-6-9", name: "prostitution" },
        { at: "ocga 16-6-2", name: "sodomy" },
        { at: "ocga 16-6-15", name: "solicitation of sodomy" },
        { at: "ocga 16-6-16", name: "masturbation for hire" },
      ],
      read: "whole",
      confidence: "secondary",
    },
  },
  facts: {},
  statutes: [
    {
      id: "ga-ocga-17-10-21",
      citation: "Ga. Code Ann. § 17-10-21",
      title: "Vacating convictions and sentences of trafficking victims",
      about: "trafficking",
      relief: ["vacatur"],
      confidence: "verified",
      versions: [
        {
          ...vacaturSince2024,
          from: "2020-06-29",
          to: "2022-05-09",
          ways: convictionsOnly,
          waits: [
            {
              after: "conviction",
              months: 6,
              when: { severity: ["misdemeanor"] },
              words: "6 months after conviction and sentencing for a misdemeanor",
            },
            {
              after: "sentence-completed",
              years: 1,
              when: { severity: ["felony"] },
              words: "1 year after completion of the sentence for a felony",
            },
          ],
        },
        { ...vacaturSince2024, from: "2022-05-09", to: "2024", ways: convictionsOnly },
        vacaturSince2024,
      ],
      history: [
        "2022 (SB 565, effective 2022-05-09): waiting period removed; return of fines moved to § 17-15-17; remote testimony clarified",
        "2024 (HB 1201, signed 2024-04-24): first offender (§ 42-8-60) and conditional discharge (§ 16-13-2) sentences added",
      ],
      unverified: [
        "procedure.contents (whether the three-business-day report rule survived 2022)",
        "paragraph on contested petitions (a)(5)",
        "the condition on warrants (a reputable guide)",
        "effect",
      ],
      sources: [
        {
          url: "https://getpocketlaw.com/law/state_georgia/section-17-10-21-vacating-of-sentence-for-trafficking-victim-defendants_9a97797af7e9",
          kind: "statute",
          asOf: "2020",
        },
        {
          url: "https://instalawyer.io/laws/georgia-code/17-10-21-vacating-of-sentence",
          kind: "statute",
          asOf: "2022",
        },
        {
          url: "https://app.legiplex.com/ga/legislature/2023/2023-r/bills/hb1201/draft-821041",
          kind: "session-law",
          asOf: "2024",
        },
        {
          url: "https://cease.law.uga.edu/news/ceases-brian-atkinson-helps-fill-the-gap-in-georgias-vacatur-law-for-survivors-of-trafficking/",
          kind: "secondary",
          asOf: "2024-04-25",
        },
        { url: "https://courtgpt.ai/laws/georgia/title-17/chapter-15/section-17-15-17", kind: "statute", asOf: null },
        {
          url: "https://law.georgia.gov/key-issues/human-trafficking/restriction-and-vacatur-forms",
          kind: "secondary",
          asOf: null,
        },
        { url: "https://freedomnetworkusa.org/srp_states/ga/", kind: "secondary", asOf: "2022-10" },
      ],
      notes:
        "Discretion is shall when the prosecutor consents in writing or does not answer within 30 days; for a contested petition the twin provision says may. Read: (a)(1)-(2) in the 2020 text, (a)(1) and (4) in the 2024 bill text, and the amendment notes.",
    },
    {
      id: "ga-ocga-35-3-37-j-6",
      citation: "Ga. Code Ann. § 35-3-37(j)(6)",
      title: "Record restriction for convictions while a trafficking victim",
      about: "trafficking",
      relief: ["sealing"],
      confidence: "verified",
      versions: [
        { ...restrictionSince2020, to: "2024" },
        {
          ...restrictionSince2020,
          from: "2024",
          // HB 1201 amended this section too; its twin took in deferred sentences by the same act.
          ways: restrictionSince2020.ways.map((way) => ({
            ...way,
            dispositions: ["conviction", { is: "deferred", confidence: "recalled" }],
          })),
        },
      ],
      history: ["2024 (HB 1201): amended alongside § 17-10-21 (text of change to this section not read)"],
      unverified: ["2024 amendment"],
      sources: [
        { url: "https://github.com/UniCourt/cic-code-ga", kind: "statute", asOf: "2023-03" },
        { url: "https://cleanslateclearinghouse.org/policies/ga-c-6/", kind: "secondary", asOf: null },
        {
          url: "https://law.georgia.gov/key-issues/human-trafficking/restriction-and-vacatur-forms",
          kind: "secondary",
          asOf: null,
        },
      ],
      notes:
        "Must be granted without hearing if the prosecutor consents or does not respond in 30 days; may be granted after a contested finding. Weaker link than vacatur: only the timing must match. Applies to sentences before or after July 1, 2020.",
    },
    {
      id: "ga-ocga-15-11-32-d",
      citation: "Ga. Code Ann. § 15-11-32(d)",
      title: "Vacating delinquency adjudications for sexual crimes of trafficked children",
      about: "trafficking",
      relief: ["vacatur"],
      confidence: "secondary",
      versions: [
        {
          from: null,
          victim: {
            words: "Child trafficked for sexual servitude or a victim of sexual exploitation",
            sexTrafficking: true,
            laborTrafficking: false,
            minorsWithoutForce: true,
            federalDefinition: null,
          },
          ways: [
            {
              id: "sexual-crime",
              dispositions: ["juvenile-adjudication"],
              offenses: { listed: "sexual-crimes" },
              included: [
                "sexual crimes as defined in § 16-3-6 (prostitution, sodomy, solicitation of sodomy, masturbation for hire)",
              ],
              excluded: [],
              nexus: { phrase: null, kind: "result" },
            },
          ],
          conditions: [],
          weighs: [],
          standard: "unspecified",
          documents: { creates: null, required: false, examples: [] },
          waits: [],
          deadline: "at any time after adjudication",
          dueDiligence: false,
          procedure: {
            court: recalled("juvenile court"),
            who: recalled(
              "any party, probation officer, or person with supervision, custody or an interest in the child",
            ),
            contents: [],
            service: null,
            response: null,
            hearing: null,
            fee: null,
            confidential: null,
            forms: [],
            formWords: null,
            consolidation: null,
            discretion: null,
          },
          effect: ["Order of adjudication is vacated."],
          afterDenial: null,
        },
      ],
      history: [],
      unverified: ["standardOfProof", "effectiveYear", "procedure"],
      sources: [{ url: "https://cleanslateclearinghouse.org/policies/ga-cr-1/", kind: "secondary", asOf: null }],
      notes: null,
    },
  ],
  defense: {
    citation: "Ga. Code Ann. § 16-3-6",
    words: {
      text: "Not guilty of a sexual crime (prostitution, sodomy, solicitation of sodomy, masturbation for hire) if under 18 and being trafficked for sexual servitude, or acting under coercion or deception while being so trafficked.",
      confidence: "verified",
    },
  },
  record: {
    repository: "Georgia Crime Information Center (Georgia Bureau of Investigation)",
    howToRequest: {
      text: "Own record through a local police or sheriff's office or GCIC; no GCIC fee for the report used with a § 17-10-21 petition.",
      confidence: "secondary",
    },
  },
  doors: [
    recalled("Restriction and sealing under the general law.", { citation: "Ga. Code Ann. § 35-3-37" }),
    recalled("Pardon by the State Board of Pardons and Paroles.", { citation: "Ga. Const. art. IV, § 2" }),
    {
      text: "Fines and fees paid on a vacated conviction are returned subject to available funds.",
      confidence: "verified",
      citation: "Ga. Code Ann. § 17-15-17",
    },
  ],
};
