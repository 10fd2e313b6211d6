import { type Jurisdiction, recalled, type Version } from "../jurisdiction.ts";

/** § 31-37-22-11 as amended in 2020. */
const adjudicationsSince2020: Version = {
  from: "2020",
  victim: {
    words:
      "Child who was a victim of human trafficking (Ind. Code 35-42-3.5), whether or not the trafficker was charged, tried or convicted; includes people who are now adults",
    sexTrafficking: true,
    laborTrafficking: true,
    minorsWithoutForce: true,
    federalDefinition: null,
  },
  ways: [
    {
      id: "no-bodily-injury",
      dispositions: ["juvenile-adjudication"],
      offenses: { not: { is: "charge.in-bodily-injury" } },
      included: ["any delinquent act that did not result in bodily injury to another"],
      excluded: ["acts resulting in bodily injury to another person"],
      nexus: { phrase: "coerced by; or under the control of; another person", kind: "coerced" },
    },
  ],
  conditions: [
    { id: "trafficked-at-the-time", words: "trafficked child at the time of the act", rule: { victimAtTime: true } },
  ],
  weighs: [],
  standard: "preponderance",
  documents: { creates: null, required: false, examples: [] },
  waits: [],
  deadline: null,
  dueDiligence: false,
  procedure: {
    court: "the juvenile court that made the adjudication",
    who: "the trafficked child or anyone acting for them",
    contents: ["written motion"],
    service: "prosecuting attorney (the court forwards the motion)",
    response: null,
    hearing: "required",
    fee: null,
    confidential: null,
    forms: [],
    formWords: null,
    consolidation: null,
    discretion: "shall",
  },
  effect: [
    "Adjudication vacated; a vacated true finding qualifies for record expungement under Ind. Code § 35-38-9-1.",
  ],
  afterDenial: null,
};

/** The law of Indiana, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "IN",
  name: "Indiana",
  summary:
    "Indiana vacates a trafficking victim's conviction through the post-conviction relief process, and a delinquency adjudication on motion, when the offense caused no bodily injury to another and the person was coerced by or under the control of someone else. The court has no discretion to refuse once the elements are shown by a preponderance.",
  lastChecked: "2026-11-21",
  codes: { code: { name: "Ind. Code", also: ["I.C.", "IC", "Indiana Code", "Ind. Code Ann."] } },
  lists: {},
  facts: {
    "charge.in-bodily-injury": {
      type: "boolean",
      label: { en: "Bodily injury to another", es: "Lesión a otra persona" },
      question: {
        en: "Did this offense result in bodily injury to another person?",
        es: "¿Causó este delito una lesión corporal a otra persona?",
      },
      why: {
        en: "Offenses that resulted in bodily injury to another are left out.",
        es: "Los delitos que causaron lesión corporal a otra persona quedan fuera.",
      },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Indictment or information", "Police report", "Judgment in the criminal case"],
      source: "Ind. Code §§ 35-38-10-2, 31-37-22-11",
      confidence: "secondary",
    },
  },
  statutes: [
    {
      id: "in-code-35-38-10",
      citation: "Ind. Code § 35-38-10-2",
      title: "Vacating convictions of trafficked persons",
      about: "trafficking",
      relief: ["vacatur"],
      confidence: "secondary",
      versions: [
        {
          from: "2017",
          victim: {
            words: recalled(
              "Victim of human trafficking under Ind. Code ch. 35-42-3.5 (labor and sexual trafficking), whether or not the trafficker was charged",
            ),
            sexTrafficking: true,
            laborTrafficking: true,
            minorsWithoutForce: true,
            federalDefinition: null,
          },
          ways: [
            {
              id: "no-bodily-injury",
              dispositions: ["conviction"],
              offenses: { not: { is: "charge.in-bodily-injury" } },
              included: ["any offense that did not result in bodily injury to another person"],
              excluded: ["offenses resulting in bodily injury to another person"],
              nexus: {
                phrase: "coerced by or under the control of another person",
                kind: "coerced",
                confidence: "secondary",
              },
            },
          ],
          conditions: [
            {
              id: "trafficked-at-the-time",
              words: "trafficked person at the time of the offense",
              rule: { victimAtTime: true },
            },
          ],
          weighs: [],
          standard: "preponderance",
          documents: { creates: null, required: false, examples: [] },
          waits: [],
          deadline: null,
          dueDiligence: false,
          procedure: {
            court: "convicting court, by petition for post-conviction relief",
            who: "the convicted person",
            contents: ["petition for post-conviction relief pleading the statutory elements"],
            service: "the State (prosecuting attorney)",
            response: null,
            hearing: null,
            fee: null,
            confidential: null,
            forms: [
              {
                number: "Post-Conviction Rule 1",
                name: "Petition for post-conviction relief, form of Indiana Post-Conviction Rule 1",
                edition: null,
                source: "http://wienekelaw.com/a-gift-from-the-legislature-the-vacatur-statute/",
                checked: "2026-11-21",
              },
            ],
            formWords: "Indiana Post-Conviction Rule 1 petition form",
            consolidation: null,
            discretion: "shall",
            discretionWords: {
              text: "Where the elements are met the court has no discretion to refuse on grounds of public policy.",
              confidence: "secondary",
              citation: "A.C. v. State, No. 22A-PC-1215 (Ind. Ct. App. Dec. 19, 2022)",
              kind: "holding",
            },
          },
          effect: [
            "Conviction vacated; under Ind. Code § 35-38-9-1 the related arrest and charge records can then be expunged, and for charges after June 30, 2022 the court must order it.",
          ],
          afterDenial: "Appeal as in post-conviction cases (A.C. v. State reversed a denial).",
        },
      ],
      history: [],
      unverified: [
        "nexus.phrase (as paraphrased by the court)",
        "procedure.hearing",
        "procedure.fee",
        "timing",
        "victim (charged-or-not clause taken from the twin juvenile section)",
      ],
      sources: [
        {
          url: "https://supreme.justia.com/cases/indiana/court-of-appeals/2022/22a-pc-01215.html",
          kind: "secondary",
          asOf: "2022-12-19",
        },
        {
          url: "http://wienekelaw.com/a-gift-from-the-legislature-the-vacatur-statute/",
          kind: "secondary",
          asOf: null,
        },
        {
          url: "https://www.studicata.com/summaries/appellate-court-of-indiana/a-c-v-state-2022-lrz74z",
          kind: "secondary",
          asOf: "2022",
        },
        {
          url: "https://instalawyer.io/laws/indiana-code/35-38-9-1-expunging-arrest-records",
          kind: "statute",
          asOf: null,
        },
      ],
      notes:
        "Leading case: A.C. v. State, No. 22A-PC-1215 (Ind. Ct. App. Dec. 19, 2022): elements met, no public-policy discretion to deny.",
    },
    {
      id: "in-code-31-37-22-11",
      citation: "Ind. Code § 31-37-22-11",
      title: "Vacating delinquency adjudication of a trafficked child",
      about: "trafficking",
      relief: ["vacatur"],
      confidence: "verified",
      versions: [
        {
          ...adjudicationsSince2020,
          from: "2017",
          to: "2020",
          ways: [],
          notRead: recalled("The text before the amendment of 2020 was not read."),
        },
        adjudicationsSince2020,
      ],
      history: ["2020 (P.L. 142-2020): amended (what it changed was not read)"],
      unverified: ["procedure.fee"],
      sources: [
        {
          url: "https://getpocketlaw.com/law/state_indiana/section-31-37-22-11-vacating-adjudication-of-trafficked-child-requirements-and-notice_c5727b1c8e8b",
          kind: "statute",
          asOf: null,
        },
      ],
      notes: null,
    },
  ],
  defense: {
    citation: "Ind. Code § 35-45-4-2 (prostitution; section recalled)",
    words: {
      text: "Trafficking is an affirmative defense to prostitution; the defendant carries the burden by a preponderance because it excuses rather than negates the offense (Indiana appellate summary, 2024).",
      confidence: "secondary",
    },
  },
  record: {
    repository: "Indiana State Police, Criminal History Records",
    howToRequest: {
      text: "Fingerprint-based personal record review, or limited name-based history online for a fee.",
      confidence: "recalled",
    },
  },
  doors: [
    recalled("Expungement and sealing of arrests and convictions under the general law.", {
      citation: "Ind. Code ch. 35-38-9",
    }),
    recalled("Pardon by the Governor on the recommendation of the Parole Board.", {
      citation: "Ind. Const. art. 5, § 17",
    }),
  ],
};
