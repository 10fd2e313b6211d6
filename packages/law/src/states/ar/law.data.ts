import { type Jurisdiction, recalled, type Version, type Way } from "../jurisdiction.ts";

const nexus = {
  phrase: "as a result of the person's having been a victim of human trafficking",
  kind: "result",
} as const;

/** Until the extension to minors: prostitution only, at any age (the text of 2015). */
const prostitution: Way = {
  id: "prostitution",
  dispositions: ["conviction"],
  offenses: { listed: "prostitution" },
  included: ["prostitution, § 5-70-102"],
  excluded: ["every other offense"],
  nexus,
};

const adult: Way = {
  ...prostitution,
  id: "adult",
  offenses: { every: [{ atLeast: ["charge.ageAtOffense", 18] }, { listed: "prostitution" }] },
  included: ["age 18 or older at the offense: prostitution, § 5-70-102"],
  excluded: ["adults: every offense except prostitution"],
  tiers: "By age at the time of the offense.",
};

const minor: Way = {
  ...adult,
  id: "minor",
  offenses: { below: ["charge.ageAtOffense", 18] },
  included: ["under 18 at the offense: any conviction"],
  excluded: [],
};

/** § 16-90-1412 as it now stands, with minors; (a) and (b) were read in this text, the rest in that of 2015. */
const current: Version = {
  from: "2021/2026",
  victim: {
    words:
      "Person subjected to trafficking of persons, Ark. Code § 5-18-103, or a substantially similar former Arkansas, other-state or federal law",
    sexTrafficking: true,
    laborTrafficking: true,
    minorsWithoutForce: null,
    federalDefinition: true,
  },
  ways: [adult, minor],
  conditions: [],
  weighs: [],
  standard: "preponderance",
  documents: {
    creates: "rebuttable-presumption",
    required: false,
    examples: [
      "certified federal or state court records showing the person was the victim of a charged trafficker",
      "other federal, state or local agency documents verifying victim status",
    ],
  },
  waits: [],
  deadline: "none: may be filed at any time, for a conviction imposed at any time",
  dueDiligence: false,
  procedure: {
    court: "circuit or district court in the county where the offense was committed and the person was convicted",
    who: "the convicted person",
    contents: [
      "uniform petition adopted by the Arkansas Crime Information Center",
      "statement under oath on pending felony charges and sex-offender registration",
      "statement that the information is true and correct",
    ],
    service: "prosecuting attorney (and arresting agency if a party) within 3 days of filing",
    response: {
      days: 30,
      from: "service",
      words: {
        text: "The prosecutor may file a notice of opposition within 30 days after receipt of the petition or after its filing, whichever is later.",
        confidence: "verified",
        citation: "Ark. Code Ann. § 16-90-1413(b)",
        source:
          "https://print.casetext.com/statute/arkansas-code-of-1987/title-16-practice-procedure-and-courts/subtitle-6-criminal-procedure-generally/chapter-90-judgment-and-sentence-generally/subchapter-14-comprehensive-criminal-record-sealing-act-of-2013/section-16-90-1413-procedure-for-sealing-of-records",
      },
    },
    hearing: recalled("if-opposed"),
    fee: "no filing fee (§ 16-90-1419)",
    confidential: null,
    forms: [
      {
        number: "ACIC uniform petition and order",
        name: "Uniform petition to seal and uniform order, adopted by the Arkansas Crime Information Center",
        edition: null,
        source:
          "https://getpocketlaw.com/law/state_arkansas/section-16-90-1414-uniform-petition-and-uniform-order-to-seal-records_cf35fe9b5b52",
        checked: "2026-11-21",
      },
    ],
    formWords: "ACIC uniform petition and uniform order to seal",
    consolidation: null,
    discretion: "shall",
  },
  effect: [
    "Uniform order to seal, and the person's name is redacted from arrest, charge, court and probation records of the offense. Once sealed the conduct is deemed as a matter of law never to have occurred and the person may say so (§ 16-90-1417). Sealing does not physically destroy a conviction record.",
  ],
  afterDenial:
    "General rule: a new petition for the same record may be filed one year after denial; either side may appeal, district-court rulings de novo to circuit court.",
};

/** The law of Arkansas, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "AR",
  name: "Arkansas",
  summary:
    "Arkansas seals a trafficking survivor's conviction on a uniform petition: prostitution for adults, and any conviction for someone who was under 18 at the time. The court must seal when a preponderance shows the conviction resulted from trafficking, and there is no waiting period or deadline.",
  lastChecked: "2026-11-21",
  codes: { code: { name: "Ark. Code Ann.", also: ["A.C.A.", "ACA", "Arkansas Code", "Ark. Code"] } },
  lists: {
    prostitution: {
      citation: "Ark. Code Ann. § 5-70-102",
      name: { en: "prostitution offenses", es: "delitos de prostitución" },
      offenses: [{ at: "code 5-70-102", name: "prostitution" }],
      read: "whole",
      confidence: "verified",
    },
  },
  facts: {},
  statutes: [
    {
      id: "ar-code-16-90-1412",
      citation: "Ark. Code Ann. § 16-90-1412",
      title: "Sealing certain convictions of victims of human trafficking",
      about: "trafficking",
      relief: ["sealing"],
      confidence: "verified",
      versions: [{ ...current, from: "2014", to: "2021/2026", ways: [prostitution] }, current],
      history: [
        recalled(
          "after 2020 (act and year not confirmed): extended to any conviction of a person who was under 18 when the offense was committed",
        ),
      ],
      unverified: [
        "amended (year of the minors extension)",
        "effectiveYear",
        "victim.minorsWithoutForce",
        "procedure.hearing (general sealing rule; felony and misdemeanor rules differ)",
      ],
      sources: [
        { url: "https://policyrisk.com/states/arkansas/statutes/16-90-1412", kind: "statute", asOf: null },
        {
          url: "http://law.justia.com/codes/arkansas/2015/title-16/subtitle-6/chapter-90/subchapter-14/section-16-90-1412/",
          kind: "statute",
          asOf: "2015",
        },
        {
          url: "https://print.casetext.com/statute/arkansas-code-of-1987/title-16-practice-procedure-and-courts/subtitle-6-criminal-procedure-generally/chapter-90-judgment-and-sentence-generally/subchapter-14-comprehensive-criminal-record-sealing-act-of-2013/section-16-90-1413-procedure-for-sealing-of-records",
          kind: "statute",
          asOf: "2024",
        },
        {
          url: "https://getpocketlaw.com/law/state_arkansas/section-16-90-1414-uniform-petition-and-uniform-order-to-seal-records_cf35fe9b5b52",
          kind: "statute",
          asOf: null,
        },
        { url: "https://instalawyer.io/laws/arkansas-code/16-90-1415-burden-of-proof", kind: "statute", asOf: null },
        { url: "https://cleanslateclearinghouse.org/policies/ar-c-8/", kind: "secondary", asOf: null },
      ],
      notes:
        "Subsections (a)-(b) read in the current text, (c)-(e) in the 2015 text; the later subsections were probably conformed to the minors extension.",
    },
  ],
  defense: {
    citation: "Ark. Code Ann. § 5-2-210",
    words: {
      text: "Trafficking defense created by Act 1106 (HB 1554) for a short list of offenses and rewritten by Act 1003 of 2025 (SB 620): nonviolent offenses (not a violent crime under § 16-90-1101), for adults who were trafficking victims and offended as a result; a separate defense for minors requires a direct result. The 2025 act also tells courts to weigh a minor's trafficking before transfer and sentencing.",
      confidence: "verified",
    },
  },
  record: {
    repository: "Arkansas Crime Information Center (ACIC) and Arkansas State Police Identification Bureau",
    howToRequest: {
      text: "In-person or mailed review of one's own record with identification or fingerprints; fee may apply.",
      confidence: "recalled",
    },
  },
  doors: [
    recalled("General sealing of records.", { citation: "Ark. Code Ann. §§ 16-90-1401 to 16-90-1419" }),
    recalled("Pardon by the Governor.", { citation: "Ark. Const. art. 6, § 18" }),
  ],
};
