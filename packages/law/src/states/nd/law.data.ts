import { type Jurisdiction, recalled, type Version } from "../jurisdiction.ts";

/** The motion since 2019 ch. 103, which changed the words on sealing. */
const withSealing: Version = {
  from: "2019",
  victim: {
    words:
      "An individual subjected to human trafficking (N.D.C.C. §§ 12.1-41-02 to -06: trafficking, forced labor, sexual servitude, patronizing), or to conduct that would have been trafficking had the chapter then existed, whether or not a perpetrator is found, prosecuted or convicted (§ 12.1-41-01).",
    sexTrafficking: true,
    laborTrafficking: true,
    minorsWithoutForce: true,
    federalDefinition: false,
  },
  ways: [
    {
      id: "offense",
      dispositions: ["conviction"],
      offenses: { listed: "covered" },
      included: [
        "prostitution (§ 12.1-29-03)",
        "misdemeanor forgery (§ 12.1-24-01)",
        "misdemeanor theft (ch. 12.1-23)",
        "insufficient funds or credit offenses (§ 6-08-16)",
        "manufacture or possession of a controlled or counterfeit substance (§ 19-03.1-23)",
        "drug paraphernalia (ch. 19-03.4)",
      ],
      excluded: [
        "felony forgery, felony theft and felony drug distribution: a defense at trial under §§ 12.1-41-12(2) and -13, but not in the vacatur list",
      ],
      nexus: { phrase: "direct result of being a victim", kind: "direct-result" },
    },
  ],
  conditions: [
    {
      id: "two-year-limit",
      words:
        "Filed within two years of the day on which the conviction became final, if that limit of the post-conviction chapter applies (§ 29-32.1-01(2)).",
      rule: {
        some: [
          { is: "charge.nd-final-within-two-years" },
          {
            open: {
              id: "nd-two-year-limit",
              question: "Does the two-year limit of § 29-32.1-01(2) apply to a motion under § 12.1-41-14?",
              readings: [
                {
                  argument:
                    "No: § 12.1-41-14 sets no limit, relief for victims would mostly come too late, and § 29-32.1-03(2) says that an application may be filed at any time.",
                  authorities: ["N.D. Cent. Code §§ 12.1-41-14, 29-32.1-03(2)"],
                },
                {
                  argument:
                    "Yes: the motion is governed by chapter 29-32.1, and § 29-32.1-01(2) requires applications within two years, with narrow exceptions.",
                  authorities: ["N.D. Cent. Code § 29-32.1-01(2), (3)"],
                },
              ],
              citation: "N.D. Cent. Code §§ 12.1-41-14, 29-32.1-01(2)",
            },
          },
        ],
      },
    },
  ],
  weighs: [],
  standard: "unspecified",
  documents: {
    creates: "rebuttable-presumption",
    required: false,
    examples: [
      "official determination or documentation from a federal, state, local or tribal agency that the person was a victim at the time of the offense",
    ],
  },
  waits: [],
  deadline:
    "No limit in § 12.1-41-14 itself, but the motion is governed by ch. 29-32.1, where § 29-32.1-01(2) requires applications within two years of the date the conviction becomes final (narrow exceptions in subsection 3) while § 29-32.1-03(2) says an application may be filed at any time. Treat as a live risk; get counsel.",
  dueDiligence: null,
  procedure: {
    court:
      "court of conviction; application filed with the clerk of the court where the conviction and sentence took place",
    who: "the convicted individual",
    contents: [
      "identification of the proceeding, date of judgment, concise grounds and relief sought (§ 29-32.1-04)",
      "all prior direct review and post-conviction proceedings",
      "supporting affidavits or records",
    ],
    service: "the clerk delivers a copy to the state's attorney; the state is the respondent",
    response: {
      days: 30,
      from: "filing",
      words: recalled("The State answers within 30 days after the application is docketed.", {
        citation: "N.D. Cent. Code § 29-32.1-06",
      }),
    },
    hearing: "discretionary: summary disposition is possible; evidentiary hearing only if needed (§ 29-32.1-09)",
    fee: "none (§ 29-32.1-03)",
    confidential: null,
    forms: [],
    formWords: null,
    consolidation: null,
    discretion: "may",
  },
  effect: [
    "The court vacates the conviction and seals the record of conviction. The section does not say whether the person may deny the conviction, nor what happens to fines and restitution.",
  ],
  afterDenial:
    "Successive applications may be denied as already determined or as misuse of process (§ 29-32.1-12); appeal under the chapter.",
};

/** The law of North Dakota, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "ND",
  name: "North Dakota",
  nameInSpanish: "Dakota del Norte",
  summary:
    "North Dakota lets a person convicted of prostitution or one of a short list of lesser offenses ask the court to vacate the conviction and seal the record when the offense was a direct result of trafficking. The motion runs under the state's post-conviction chapter, whose general two-year filing limit is a trap to check before filing.",
  lastChecked: "2026-11-21",
  codes: {
    ndcc: { name: "N.D. Cent. Code", also: ["N.D.C.C.", "NDCC", "ND Century Code"], begins: ["12.1-", "19-03."] },
  },
  lists: {
    covered: {
      citation: "N.D. Cent. Code § 12.1-41-14 (with § 12.1-41-12(1))",
      name: { en: "listed offenses", es: "delitos de la lista" },
      offenses: [
        { at: "ndcc 12.1-29-03", name: "prostitution" },
        {
          at: "ndcc 12.1-24-01",
          name: "misdemeanor forgery",
          only: { severity: ["misdemeanor", "petty", "infraction"] },
        },
        { at: "ndcc 12.1-23-*", name: "misdemeanor theft", only: { severity: ["misdemeanor", "petty", "infraction"] } },
        { at: "ndcc 6-08-16", name: "insufficient funds or credit" },
        {
          at: "ndcc 19-03.1-23",
          name: "manufacture or possession of a controlled or counterfeit substance",
          only: { is: "charge.nd-manufacture-or-possession" },
        },
        { at: "ndcc 19-03.4-*", name: "drug paraphernalia" },
      ],
      read: "whole",
      confidence: "verified",
    },
  },
  facts: {
    "charge.nd-manufacture-or-possession": {
      type: "boolean",
      label: { en: "Manufacture or possession", es: "Fabricación o posesión" },
      question: {
        en: "Was this drug offense manufacture or possession, and not delivery or distribution?",
        es: "¿Fue este delito de drogas fabricación o posesión, y no entrega o distribución?",
      },
      why: {
        en: "North Dakota lists manufacture and possession; distribution is a defense at trial and not on the list.",
        es: "Dakota del Norte enumera la fabricación y la posesión; la distribución es defensa en juicio y no está en la lista.",
      },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Judgment in the criminal case", "Indictment or information"],
      source: "N.D. Cent. Code §§ 12.1-41-12, 12.1-41-14",
      confidence: "verified",
    },
    "charge.nd-final-within-two-years": {
      type: "boolean",
      label: { en: "Final less than two years ago", es: "Firme hace menos de dos años" },
      question: {
        en: "Did the conviction become final less than two years ago?",
        es: "¿Quedó firme la condena hace menos de dos años?",
      },
      why: {
        en: "The motion is governed by the post-conviction chapter, whose two-year limit may be held to apply.",
        es: "La petición se rige por el capítulo de recursos posteriores a la condena, cuyo plazo de dos años puede tenerse por aplicable.",
      },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Judgment in the criminal case", "Docket sheet"],
      source: "N.D. Cent. Code §§ 12.1-41-14, 29-32.1-01(2)",
      confidence: "verified",
    },
  },
  statutes: [
    {
      id: "nd-12.1-41-14",
      citation: "N.D. Cent. Code § 12.1-41-14",
      title: "Motion to vacate and seal a conviction",
      about: "trafficking",
      relief: ["vacatur", "sealing"],
      confidence: "verified",
      versions: [
        {
          ...withSealing,
          from: "2015-08-01",
          to: "2019",
          effect: [
            recalled("The court vacates the conviction; the words on sealing before 2019 ch. 103 were not read."),
          ],
        },
        withSealing,
      ],
      history: [
        "2015: the uniform act, ch. 12.1-41, effective 2015-08-01",
        "2019 ch. 103 § 2: wording of subsection 1 (sealing), with the new general sealing chapter",
        "2021 ch. 245: conforming change to the minor-immunity section used for the offense list",
      ],
      unverified: [
        "procedure.consolidation",
        "procedure.sealedOrConfidential",
        "procedure.form",
        "2023 and 2025 legislative changes",
      ],
      sources: [
        { url: "https://github.com/UniCourt/cic-code-nd", kind: "statute", asOf: "2022" },
        {
          url: "https://law.justia.com/codes/north-dakota/current/title-12-1/chapter-12-1-41/",
          kind: "statute",
          asOf: "2023",
        },
        { url: "https://ndlegis.gov/cencode/t12-1c41.pdf", kind: "statute", asOf: null },
      ],
      notes:
        "Text read in a 2022 compilation (open code mirror). The statute says documentation creates a 'presumption' (not expressly 'rebuttable'). Court rules on post-conviction relief apply by reference. General sealing (ch. 12-60.1) is separate: 3 conviction-free years for misdemeanors, 5 for felonies, clear and convincing evidence.",
    },
  ],
  defense: {
    citation: "N.D. Cent. Code § 12.1-41-13 (adults); § 12.1-41-12 (immunity of minors)",
    words: {
      text: "Victim may assert the defense to prostitution, felony forgery, felony theft, felony drug distribution or a listed minor offense committed as a direct result of being a victim.",
      confidence: "verified",
    },
  },
  record: {
    repository: "North Dakota Bureau of Criminal Investigation (Attorney General)",
    howToRequest: {
      text: "Request your own record from BCI; fingerprints or identification required, small fee.",
      confidence: "recalled",
    },
  },
  doors: [
    "General sealing (ch. 12-60.1): three conviction-free years for misdemeanors, five for felonies.",
    recalled("A pardon by the Governor on advice of the Pardon Advisory Board.", {
      citation: "N.D. Const. art. V, § 7; N.D. Cent. Code ch. 12-55.1",
    }),
  ],
};
