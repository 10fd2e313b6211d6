import { type Jurisdiction, recalled } from "../jurisdiction.ts";

/** The law of Missouri, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "MO",
  name: "Missouri",
  nameInSpanish: "Misuri",
  summary:
    "Missouri's only trafficking-related record relief reaches a prostitution plea or conviction of a person who was under eighteen at the time, which the court must order expunged. Adult survivors depend on the general expungement statute, § 610.140.",
  lastChecked: "2026-11-21",
  codes: {},
  lists: {},
  facts: {},
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
          from: "2018",
          victim: {
            words:
              "No separate victim finding. The applicant is a person who was under eighteen at the time; the court must order expungement if it finds the person was under eighteen, or was acting under the coercion, as defined in § 566.200, of an agent.",
            sexTrafficking: true,
            laborTrafficking: false,
            minorsWithoutForce: true,
            federalDefinition: null,
          },
          ways: [
            {
              id: "offense",
              dispositions: ["conviction", "arrest"],
              offenses: { notRead: "The list of offenses is not yet encoded." },
              included: ["Mo. Rev. Stat. § 567.020 (prostitution)"],
              excluded: ["all other offenses"],
              nexus: {
                phrase: "under the age of eighteen or was acting under the coercion",
                kind: "own",
                rule: { notRead: "The link is not yet encoded." },
              },
            },
          ],
          conditions: [],
          weighs: [],
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
        },
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
          from: null,
          victim: null,
          ways: [
            {
              id: "offense",
              dispositions: ["conviction", "arrest", "dismissed-charge"],
              offenses: { notRead: "The list of offenses is not yet encoded." },
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
          conditions: [],
          weighs: [],
          standard: "court-satisfied",
          documents: { creates: "none", required: false, examples: [] },
          waits: [
            {
              after: "disposition",
              words:
                "three years (felony) or one year (misdemeanor, municipal violation, infraction) after completing the disposition; arrest without charge: eighteen months",
            },
          ],
          deadline: null,
          dueDiligence: false,
          procedure: {
            court: "any court in which the person was charged or found guilty",
            who: "any person",
            contents: ["petition listing every offense to be expunged"],
            service: null,
            response: { days: 30, from: "unknown", words: "The prosecutor has 30 days to answer." },
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
        },
      ],
      history: [
        "2021: waiting periods cut to about three years (felony) and one year (misdemeanor)",
        "version effective 2025-01-01",
      ],
      unverified: ["fee"],
      sources: [
        { url: "http://revisor.mo.gov/main/OneSection.aspx?section=610.140", kind: "statute", asOf: "2025-01-01" },
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
  doors: [],
};
