import { type Jurisdiction, recalled, secondary, type Version } from "../jurisdiction.ts";

/** Section 610.131 as it stands since 2019 HB 397. */
const since2019: Version = {
  from: "2019",
  victim: null,
  ways: [
    {
      id: "offense",
      dispositions: [
        "conviction",
        { is: "deferred", confidence: "recalled" },
        { is: "arrest", confidence: "recalled" },
      ],
      offenses: { listed: "prostitution" },
      included: ["Mo. Rev. Stat. § 567.020 (prostitution)"],
      excluded: ["all other offenses"],
      nexus: {
        phrase: "under the age of eighteen or was acting under the coercion",
        kind: "own",
        rule: {
          some: [
            { below: ["charge.ageAtOffense", 18] },
            {
              every: [
                { is: "charge.nexus.underControl" },
                {
                  open: {
                    id: "mo-adult-coerced",
                    question:
                      "May an adult who was coerced by an agent use § 610.131, which lets only a person under eighteen at the time apply but lets the court find coercion instead of age?",
                    readings: [
                      {
                        argument:
                          "Yes: the court must order expungement where it finds the person under eighteen or coerced, and the second finding would mean nothing if only minors could apply.",
                        authorities: ["Mo. Rev. Stat. § 610.131"],
                      },
                      {
                        argument:
                          "No: the sentence on who may apply names only a person who was under eighteen at the time of the offense.",
                        authorities: ["Mo. Rev. Stat. § 610.131"],
                      },
                    ],
                    citation: "Mo. Rev. Stat. § 610.131",
                  },
                },
              ],
            },
          ],
        },
      },
    },
  ],
  conditions: [],
  weighs: [
    "No separate victim finding. The applicant is a person who was under eighteen at the time; the court must order expungement if it finds the person was under eighteen, or was acting under the coercion, as defined in § 566.200, of an agent.",
    recalled(
      "A plea of guilty with a suspended imposition of sentence is a plea of guilty, though no conviction follows.",
    ),
  ],
  standard: "court-satisfied",
  documents: { creates: "none", required: false, examples: [] },
  waits: [],
  deadline: null,
  dueDiligence: false,
  procedure: {
    court: "court in which the person pleaded guilty or was sentenced",
    who: "a person who was under eighteen at the time of the offense and pleaded guilty to or was convicted of prostitution, § 567.020",
    contents: ["application for an order to expunge the record of arrest, plea, trial or conviction"],
    service: null,
    response: null,
    hearing: null,
    fee: null,
    confidential: null,
    forms: [],
    formWords: null,
    consolidation: null,
    discretion: "shall",
  },
  effect: [
    "All official records of the arrest, plea, trial or conviction are expunged; court files become confidential, open only to the parties or by order for good cause. The person is restored to the status before the arrest as if it never happened, commits no perjury by not disclosing it, and may not be asked about it.",
  ],
  afterDenial: null,
};

/** The general law in the text of 2025-01-01. */
const general2025: Version = {
  from: "2025-01-01",
  victim: null,
  ways: [
    {
      id: "offense",
      dispositions: ["conviction", "arrest", "dismissed-charge"],
      offenses: {
        not: { some: [{ every: [{ severity: ["felony"] }, { grade: ["A"] }] }, { listed: "generalExcluded" }] },
      },
      included: ["offenses prosecuted in Missouri courts and listed in the petition"],
      excluded: [
        "class A felonies",
        "dangerous felonies (§ 556.061)",
        "offenses requiring sex-offender registration",
        "felonies with death as an element",
        "others listed in subsection 3",
      ],
      nexus: null,
    },
  ],
  conditions: [
    { id: "no-pending-charge", words: "no charge is pending", rule: { not: { is: "person.pendingCharge" } } },
    {
      id: "no-new-conviction",
      words: "no other finding of guilt in the time that must have passed",
      rule: { is: "charge.mo-clean-since" },
    },
    {
      id: "obligations-met",
      words: "all obligations of the disposition are met, fines and restitution among them",
      rule: { some: [{ not: { ended: ["convicted"] } }, { is: "charge.mo-obligations-met" }] },
    },
  ],
  weighs: [
    "no threat to public safety, and expungement serves the public welfare: pleading it raises a rebuttable presumption once the conditions are met",
    "lifetime limits on how many convictions may be expunged",
  ],
  standard: "court-satisfied",
  documents: { creates: "none", required: false, examples: [] },
  waits: [
    {
      after: "sentence-completed",
      years: 3,
      when: { every: [{ ended: ["convicted"] }, { severity: ["felony"] }] },
      words: "three years after completing the disposition of a felony",
    },
    {
      after: "sentence-completed",
      years: 1,
      when: { every: [{ ended: ["convicted"] }, { severity: ["misdemeanor", "petty", "infraction"] }] },
      words: "one year after completing the disposition of a misdemeanor, municipal violation or infraction",
    },
    {
      after: "arrest",
      months: 18,
      when: { ended: ["not-prosecuted"] },
      words: "eighteen months after an arrest without charge",
    },
  ],
  deadline: null,
  dueDiligence: false,
  procedure: {
    court: "any court in which the person was charged or found guilty",
    who: "any person",
    contents: ["petition listing every offense to be expunged"],
    service: null,
    response: {
      days: 30,
      from: "service",
      words: secondary("The prosecutor may object in writing within 30 days after service.", {
        source: "https://expungementmissouri.com/resources/how-the-expungement-process-works/",
      }),
    },
    hearing: null,
    fee: null,
    confidential: null,
    forms: [],
    formWords: null,
    consolidation:
      "one petition lists all offenses sought to be expunged; related crimes of one course of conduct count as one",
    discretion: "shall",
  },
  effect: ["Records of arrest, plea, trial or conviction are expunged, subject to lifetime limits."],
  afterDenial: null,
};

/** The law of Missouri, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "MO",
  name: "Missouri",
  nameInSpanish: "Misuri",
  summary:
    "Missouri's only trafficking-related record relief reaches a prostitution plea or conviction of a person who was under eighteen at the time, which the court must order expunged. Adult survivors depend on the general expungement statute, § 610.140.",
  lastChecked: "2026-11-21",
  codes: { rsmo: { name: "Mo. Rev. Stat.", also: ["RSMo", "R.S.Mo.", "RSMo.", "V.A.M.S.", "Mo. Ann. Stat."] } },
  lists: {
    prostitution: {
      citation: "Mo. Rev. Stat. § 567.020",
      name: { en: "prostitution", es: "prostitución" },
      offenses: [{ at: "rsmo 567.020", name: "prostitution" }],
      read: "whole",
      confidence: "verified",
    },
    generalExcluded: {
      citation: "Mo. Rev. Stat. § 610.140(3)",
      name: { en: "offenses left out", es: "delitos excluidos" },
      offenses: [],
      read: "recalled",
      confidence: "recalled",
    },
  },
  facts: {
    "charge.mo-clean-since": {
      type: "boolean",
      label: { en: "No guilty finding since", es: "Ninguna condena desde entonces" },
      question: {
        en: "Has the person been found guilty of nothing else in the years that Missouri counts?",
        es: "¿No ha sido la persona declarada culpable de nada más en los años que cuenta Misuri?",
      },
      why: {
        en: "The general expungement asks for it; minor traffic matters are understood not to count.",
        es: "La cancelación general lo pide; se entiende que las infracciones menores de tránsito no cuentan.",
      },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Docket sheet", "Judgment in the criminal case"],
      source: "Mo. Rev. Stat. § 610.140",
      confidence: "verified",
    },
    "charge.mo-obligations-met": {
      type: "boolean",
      label: { en: "Fines and restitution paid", es: "Multas y restitución pagadas" },
      question: {
        en: "Has the person met all obligations of the sentence, fines and restitution among them?",
        es: "¿Ha cumplido la persona todas las obligaciones de la sentencia, entre ellas multas y restitución?",
      },
      why: { en: "The general expungement asks for it.", es: "La cancelación general lo pide." },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Docket sheet", "Judgment in the criminal case"],
      source: "Mo. Rev. Stat. § 610.140",
      confidence: "verified",
    },
  },
  statutes: [
    {
      id: "mo-610.131",
      citation: "Mo. Rev. Stat. § 610.131",
      title: "Expungement of prostitution records of minors",
      about: "trafficking",
      relief: ["expungement"],
      confidence: "verified",
      versions: [
        {
          ...since2019,
          from: "2018?",
          to: "2019",
          notRead: secondary(
            "Before 2019 HB 397 a minor had to prove coercion as well; the words of that time were not read.",
          ),
        },
        since2019,
      ],
      history: [
        recalled("2018 SB 793: enacted"),
        recalled("2019 HB 397: amended; minors no longer need to prove coercion (secondary)"),
        recalled("2025: HB 224, SB 284 and SB 755 proposed amendments; none shown in the text read in February 2026"),
      ],
      unverified: [
        "procedure.serveOn",
        "procedure.hearing",
        "procedure.fee",
        "amended (content of the 2019 change)",
        "effectiveYear (year of enactment; effective date not read)",
      ],
      sources: [
        { url: "https://jysi.org/states/missouri", kind: "secondary", asOf: "2023" },
        { url: "https://freedomnetworkusa.org/srp_states/mo/", kind: "secondary", asOf: "2021-09" },
        {
          url: "https://fastdemocracy.com/bill-summary/?billsummary_id=MOB00009377&billsummary_session=2019&billsummary_state=mo",
          kind: "secondary",
          asOf: "2019",
        },
        {
          url: "http://www.newstribune.com/news/missouri/story/2019/may/17/missouri-senate-sends-sex-trafficking-bill-to-gov-parson/779164/",
          kind: "secondary",
          asOf: "2019-05-17",
        },
        {
          url: "https://law.justia.com/codes/missouri/title-xxxix/chapter-610/section-610-131/",
          kind: "statute",
          asOf: "2026-02",
        },
      ],
      notes:
        "The whole section was read. Adults: the sentence on who may apply covers only persons under eighteen at the time, while the sentence on what the court must find adds coercion by an agent as an alternative, so an adult coerced by an agent has at most an argument. It applies notwithstanding § 610.140, so that section's waiting periods and limits do not apply. Text read in an open-source copy (saint1415/us-statutes, data of February 2026) of Justia's page of the code.",
    },
    {
      id: "mo-610.140-general",
      citation: "Mo. Rev. Stat. § 610.140",
      title: "General expungement (not trafficking-specific)",
      about: "general",
      relief: ["expungement"],
      confidence: "verified",
      versions: [
        {
          ...general2025,
          from: null,
          to: "2025-01-01",
          notRead: "Earlier texts had other exclusions, and before 2021 longer periods; they were not read.",
        },
        general2025,
      ],
      history: [
        "2021: waiting periods cut to about three years (felony) and one year (misdemeanor)",
        "version effective 2025-01-01",
      ],
      unverified: ["fee"],
      sources: [
        { url: "http://revisor.mo.gov/main/OneSection.aspx?section=610.140", kind: "statute", asOf: "2025-01-01" },
        {
          url: "https://expungementmissouri.com/resources/how-the-expungement-process-works/",
          kind: "secondary",
          asOf: null,
        },
        { url: "https://freedomnetworkusa.org/srp_states/mo/", kind: "secondary", asOf: "2021-09" },
      ],
      notes:
        "Only the opening subsections were read. Read again in a February 2026 copy: pleading that the person is no threat and that expungement serves the public welfare raises a rebuttable presumption once the time, no-new-conviction, payment and no-pending-charge conditions are met; the court then shall order expungement; a dismissed petition may be refiled after a year.",
    },
  ],
  defense: {
    citation: "Mo. Rev. Stat. § 566.223(2)",
    words: {
      text: "Affirmative defense to prostitution, § 567.020: coerced by the use or threat of unlawful physical force that a person of reasonable firmness could not resist (read). A person under eighteen may not be convicted of prostitution (secondary).",
      confidence: "verified",
    },
  },
  record: {
    repository: "Missouri State Highway Patrol, Criminal Justice Information Services Division",
    howToRequest: { text: "Fingerprint-based personal record request to the Highway Patrol.", confidence: "recalled" },
  },
  doors: [recalled("A pardon by the Governor.", { citation: "Mo. Const. art. IV, § 7" })],
};
