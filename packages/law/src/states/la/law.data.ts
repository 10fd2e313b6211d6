import { type Jurisdiction, recalled, secondary, type Version } from "../jurisdiction.ts";

/** Article 983(H) as 2022 Act 130 rewrote it; of its paragraphs only the first was read. */
const certification: Version = {
  from: "2022",
  victim: {
    words:
      "A victim of human trafficking in accordance with R.S. 14:46.2 (Act 130 added offenses and means to that definition).",
    sexTrafficking: true,
    laborTrafficking: true,
    minorsWithoutForce: null,
    federalDefinition: null,
  },
  ways: [
    {
      id: "offense",
      dispositions: [
        "conviction",
        "arrest",
        { is: "dismissed-charge", confidence: "recalled" },
        { is: "deferred", confidence: "recalled" },
      ],
      offenses: { not: { listed: "barred" } },
      included: [
        recalled("misdemeanors that the expungement title allows (art. 977)"),
        recalled("felonies that the expungement title allows (art. 978), broadly non-violent felonies"),
      ],
      excluded: [
        recalled("sex offenses"),
        recalled("battery (understood as domestic abuse battery) and stalking misdemeanors"),
        recalled("crimes of violence and most drug-distribution felonies that art. 978 bars"),
      ],
      tiers: "Misdemeanors follow art. 977, felonies art. 978; both waiting periods are lifted by the certificate.",
      nexus: { phrase: "committed, in substantial part, as the result of", kind: "result" },
    },
  ],
  conditions: [],
  weighs: [],
  standard: "preponderance",
  documents: {
    creates: "prima-facie",
    required: true,
    examples: [
      "certification of human trafficking victim status issued by the prosecuting authority; it is prima facie evidence for similar eligible crimes in other Louisiana jurisdictions during the same trafficking period",
    ],
  },
  waits: [],
  deadline: "none once certified (art. 977 and 978 delays are waived)",
  dueDiligence: false,
  procedure: {
    court: recalled("district court of the parish of arrest or conviction (motion for expungement)"),
    who: "applicant who was a trafficking victim",
    contents: [
      "request to the prosecuting authority for certification",
      "proof by a preponderance that the offense resulted in substantial part from trafficking",
      "motion for expungement with the certificate",
    ],
    service: recalled("district attorney, arresting agency and Louisiana State Police, as for other expungements"),
    response: {
      days: 60,
      from: "service",
      words: secondary(
        "An opposition is accepted within 60 days of service, with an extension of 30 days on leave of court.",
        {
          citation: "La. Code Crim. Proc. art. 980(B), (C)",
          source: "https://probonodeskmanual.loyno.edu/expungements-louisiana/7-next-steps-once-expungement-filed",
        },
      ),
    },
    hearing: "if-opposed (contradictory hearing; may be waived when no objection is filed in 60 days)",
    fee: "none",
    confidential: null,
    forms: [
      {
        number: "La. Code Crim. Proc. art. 997",
        name: "Request for certification of human trafficking victim status",
        edition: null,
        source: "https://app.legiplex.com/la/legislature/2022/2022-r/bills/sb148/drafts-latest",
        checked: "2026-11-21",
      },
    ],
    formWords: recalled("request-for-certification form in La. Code Crim. Proc. art. 997 (form content not read)"),
    consolidation: null,
    discretion: null,
  },
  effect: [
    "The record is removed from public access but is not destroyed and stays available to law enforcement for criminal investigations; the conviction itself is not vacated.",
  ],
  afterDenial: null,
};

/** The law of Louisiana, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "LA",
  name: "Louisiana",
  nameInSpanish: "Luisiana",
  summary:
    "An adult survivor in Louisiana asks the prosecutor to certify that an offense was committed in substantial part because of being trafficked, and with that certificate may seek expungement without the usual waiting periods or fees. Prostitution-type delinquency adjudications that resulted from trafficking can be set aside, expunged and sealed by the juvenile court under the Children's Code.",
  lastChecked: "2026-11-21",
  codes: { rs: { name: "La. R.S.", also: ["La. Rev. Stat.", "R.S.", "LRS", "La. Rev. Stat. Ann.", "LSA-R.S."] } },
  lists: {
    barred: {
      citation: "La. Code Crim. Proc. arts. 977, 978 (with § 14:2(B))",
      name: { en: "offenses that bar expungement", es: "delitos que impiden la cancelación" },
      offenses: [],
      read: "recalled",
      confidence: "recalled",
    },
    child: {
      citation: "La. Children's Code art. 923",
      name: { en: "prostitution offenses", es: "delitos de prostitución" },
      offenses: [
        { at: "rs 14:82", name: "prostitution" },
        { at: "rs 14:83.3", name: "prostitution by massage" },
        { at: "rs 14:83.4", name: "massage, sexual conduct prohibited" },
        { at: "rs 14:89.2", name: "crime against nature by solicitation" },
      ],
      read: "whole",
      confidence: "verified",
    },
  },
  facts: {},
  statutes: [
    {
      id: "la-ccrp-983-h",
      citation: "La. Code Crim. Proc. art. 983(H) (with art. 997)",
      title: "Certification of human trafficking victim status and fee-free expungement",
      about: "trafficking",
      relief: ["expungement"],
      confidence: "secondary",
      versions: [
        {
          ...certification,
          from: null,
          to: "2022",
          notRead: secondary("Article 983(H) stood in other words before 2022 Act 130; they were not read."),
        },
        certification,
      ],
      history: [
        "2022: Act 130 (Michelle Johnson Act) rewrote art. 983(H)-(I), added art. 983(J) and art. 997, and amended R.S. 14:46.2",
      ],
      unverified: [
        "offenses.included",
        "offenses.excluded",
        "procedure.court",
        "procedure.serveOn",
        "procedure.form",
        "procedure.discretion",
        "afterDenial",
        "victim.minorsWithoutForce",
        "art. 983(H) paragraphs after (1)",
      ],
      sources: [
        {
          url: "https://app.legiplex.com/la/legislature/2022/2022-r/bills/sb148/drafts-latest",
          kind: "session-law",
          asOf: "2022",
        },
        {
          url: "https://app.legiplex.com/la/legislature/2022/2022-r/bills/sb148/draft-292389",
          kind: "secondary",
          asOf: "2022",
        },
        {
          url: "https://probonodeskmanual.loyno.edu/expungements-louisiana/7-next-steps-once-expungement-filed",
          kind: "secondary",
          asOf: null,
        },
        { url: "https://freedomnetworkusa.org/?p=5993", kind: "secondary", asOf: "2025-01" },
        { url: "http://freedomnetworkusa.org/srp_states/la/", kind: "secondary", asOf: null },
      ],
      notes:
        "Only paragraph H(1) of the enrolled act and the legislative digest were read directly. An earlier version of the 2022 bill (proposed art. 987.1, a true set-aside of convictions) was replaced before passage, so there is still no adult vacatur. What happens when the prosecutor refuses to certify was not found.",
    },
    {
      id: "la-chc-923",
      citation: "La. Children's Code art. 923",
      title: "Setting aside and sealing juvenile adjudications of trafficking victims",
      about: "trafficking",
      relief: ["vacatur", "expungement", "sealing"],
      confidence: "verified",
      versions: [
        {
          from: "2013",
          victim: {
            words:
              "A victim of human trafficking under R.S. 14:46.2, or of a severe form of trafficking under the federal Trafficking Victims Protection Act (22 U.S.C. 7101 et seq.).",
            sexTrafficking: true,
            laborTrafficking: true,
            minorsWithoutForce: true,
            federalDefinition: true,
          },
          ways: [
            {
              id: "offense",
              dispositions: ["juvenile-adjudication"],
              offenses: { listed: "child" },
              included: [
                "R.S. 14:82 (prostitution)",
                "R.S. 14:83.3 and 83.4 (prostitution by massage)",
                "R.S. 14:89.2 (crime against nature by solicitation)",
              ],
              excluded: [],
              nexus: { phrase: "was a result of having been a victim of human trafficking", kind: "result" },
            },
          ],
          conditions: [],
          weighs: [],
          standard: "preponderance",
          documents: {
            creates: "rebuttable-presumption",
            required: false,
            examples: ["documentation of victim status from a federal, state or local government agency"],
          },
          waits: [{ after: "sentence-completed", words: "after adjudication and completion of the disposition" }],
          deadline: null,
          dueDiligence: false,
          procedure: {
            court: "juvenile court that holds the records",
            who: "person adjudicated delinquent as a child",
            contents: [
              "written motion",
              "supporting evidence described with particularity",
              "copies of any documents showing entitlement to relief",
            ],
            service: "district attorney",
            response: null,
            hearing:
              "may not be denied without a contradictory hearing unless the motion fails as a matter of law on its face",
            fee: recalled("none (art. 924, read in a secondary source)"),
            confidential: null,
            forms: [],
            formWords: null,
            consolidation: null,
            discretion: "shall",
          },
          effect: [
            "Adjudication is set aside and the records of arrest, charge, proceedings, adjudication and probation are expunged and sealed; the person need not disclose the arrest or adjudication.",
          ],
          afterDenial: null,
        },
      ],
      history: ["2013: enacted by Acts 2013, No. 429"],
      unverified: ["procedure.fee", "victim.minorsWithoutForce"],
      sources: [
        { url: "https://legis.la.gov/Legis/Law.aspx?d=859118", kind: "statute", asOf: null },
        { url: "https://cleanslateclearinghouse.org/policies/la-ar-5/", kind: "secondary", asOf: null },
      ],
      notes: "The text says 'presumption' only. Enacted by Acts 2013, No. 429.",
    },
  ],
  defense: {
    citation: "La. R.S. 14:46.2 (as amended by 2022 Act 130) and 14:82",
    words: {
      text: "Act 130's title says it provides immunity from prosecution for trafficking victims; earlier law gave an affirmative defense to prostitution-type charges. The operative text was not read.",
      confidence: "secondary",
    },
  },
  record: {
    repository: "Louisiana State Police, Bureau of Criminal Identification and Information",
    howToRequest: {
      text: "Right-to-review request with fingerprints; expungement also uses the State Police background check.",
      confidence: "recalled",
    },
  },
  doors: [
    recalled("Expungement under the general title, with waiting periods, and of arrests without conviction.", {
      citation: "La. Code Crim. Proc. arts. 976-978",
    }),
    recalled(
      "A pardon by the Governor on recommendation of the Board of Pardons; a first offender is pardoned automatically on completing the sentence.",
      { citation: "La. Const. art. IV, § 5(E)" },
    ),
  ],
};
