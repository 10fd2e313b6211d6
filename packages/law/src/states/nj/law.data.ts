import { everySection, type Jurisdiction, recalled, type Version } from "../jurisdiction.ts";

/** The section as P.L.2021, c.467 made it. */
const since2022: Version = {
  from: "2022-06-01",
  victim: {
    words: "A victim of human trafficking as described in N.J.S.A. 2C:13-8 or 22 U.S.C. 7102.",
    sexTrafficking: true,
    laborTrafficking: true,
    minorsWithoutForce: true,
    federalDefinition: true,
  },
  ways: [
    {
      id: "offense",
      dispositions: ["conviction", "arrest", "juvenile-adjudication", "dismissed-charge", "deferred"],
      offenses: { not: { listed: "excluded" } },
      included: ["any offense or other violation of law, including ordinances"],
      excluded: [
        "2C:11-3 murder",
        "2C:11-4 manslaughter (including aggravated)",
        "2C:13-1 kidnapping",
        "2C:13-6 luring or enticing a child",
        "2C:14-2 sexual assault",
      ],
      tiers:
        "For first- or second-degree crimes the victim of that crime may give a statement unless the prosecutor blocks it because that person was the trafficker or notice would endanger the applicant.",
      nexus: { phrase: "as a result of the person's status as a victim of human trafficking", kind: "result" },
    },
  ],
  conditions: [],
  weighs: [
    "The court finds that the violation resulted from the trafficking scheme or course of conduct, or was done at the direction of an organizer, supervisor, financier or manager of it.",
  ],
  standard: "preponderance",
  documents: {
    creates: "rebuttable-presumption",
    required: false,
    examples: [recalled("official documentation of trafficking-victim status")],
  },
  waits: [],
  deadline: recalled(
    "The court rule of 2015 (R. 3:21-11) asked for filing within a reasonable time after ceasing to be a victim or seeking services; whether that stands since June 2022 was not confirmed.",
  ),
  dueDiligence: false,
  procedure: {
    court: "Superior Court in the county of the most recent disposition",
    who: "person with the disposition",
    contents: [
      "application naming each disposition to be vacated and the expungement sought",
      "supporting documents",
      "separate application if DNA-record expungement is wanted",
    ],
    service:
      "Attorney General; county prosecutor; Superintendent of State Police; municipal police chief or executive head; other arresting agencies and institutions of confinement",
    response: { days: 60, from: "unknown", words: "The prosecutor has 60 days to answer." },
    hearing: recalled("if-opposed"),
    fee: null,
    confidential: "application and supporting documents stay under seal and confidential except to the noticed parties",
    forms: [],
    formWords: null,
    consolidation: "yes: the application may include any other prior disposition regardless of where it occurred",
    discretion: null,
  },
  effect: [
    "Disposition vacated and references to the arrest, charge, complaint, conviction, adjudication or other disposition expunged from court, police and correctional records; DNA record may be expunged.",
  ],
  afterDenial: null,
};

/** The law of New Jersey, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "NJ",
  name: "New Jersey",
  nameInSpanish: "Nueva Jersey",
  summary:
    "Since 2022 a New Jersey survivor may ask the Superior Court to vacate and expunge arrests, charges, convictions, adjudications and other dispositions, plus the DNA record, for almost any offense committed as a result of trafficking-victim status. Only murder, manslaughter, kidnapping, luring a child and sexual assault are left out, and one sealed application can gather dispositions from anywhere in the state.",
  lastChecked: "2026-11-21",
  codes: {
    njsa: {
      name: "N.J.S.A.",
      also: ["N.J.S.", "NJS", "N.J. Stat. Ann.", "N.J. Stat.", "N.J. Rev. Stat."],
      begins: ["2C:"],
    },
  },
  lists: {
    excluded: {
      citation: "N.J.S.A. § 2C:44-1.1",
      name: { en: "excluded offenses", es: "delitos excluidos" },
      offenses: [
        { at: "njsa 2C:11-3", name: "murder" },
        { at: "njsa 2C:11-4", name: "manslaughter, aggravated manslaughter" },
        { at: "njsa 2C:13-1", name: "kidnapping" },
        { at: "njsa 2C:13-6", name: "luring or enticing a child" },
        { at: "njsa 2C:14-2", name: "sexual assault, aggravated sexual assault" },
      ],
      read: "whole",
      confidence: "secondary",
    },
    prostitution: {
      citation: "N.J.S.A. § 2C:44-1.1 (2013)",
      name: { en: "offenses named before June 2022", es: "delitos nombrados antes de junio de 2022" },
      offenses: [
        { at: "njsa 2C:34-1", name: "prostitution and related offenses" },
        { at: "njsa 2C:34-1.1", name: "loitering for the purpose of prostitution" },
      ],
      read: "whole",
      confidence: "secondary",
    },
    state: {
      citation: "N.J.S.A. § 2C:44-1.1",
      name: { en: "offenses under the New Jersey Statutes", es: "delitos de los Estatutos de Nueva Jersey" },
      offenses: everySection("njsa", "an offense under the New Jersey Statutes"),
      read: "whole",
      confidence: "verified",
    },
  },
  facts: {
    "charge.nj-like-ordinance": {
      type: "boolean",
      label: { en: "Under a like local ordinance", es: "Según una ordenanza local semejante" },
      question: {
        en: "Was the offense under a local ordinance similar to the state sections on prostitution or loitering for it?",
        es: "¿Fue el delito según una ordenanza local similar a los artículos estatales sobre prostitución o merodeo para ella?",
      },
      why: {
        en: "Until May 2022 New Jersey took in prostitution, loitering for it, and similar local ordinances.",
        es: "Hasta mayo de 2022 Nueva Jersey abarcaba la prostitución, el merodeo para ella y las ordenanzas locales similares.",
      },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Judgment in the criminal case", "Complaint"],
      source: "N.J.S.A. § 2C:44-1.1 (2013)",
      confidence: "secondary",
    },
  },
  statutes: [
    {
      id: "nj-2c-44-1.1",
      citation: "N.J.S.A. 2C:44-1.1 (as amended by P.L.2021, c.467); R. 3:21-11",
      title: "Vacating and expunging dispositions of human trafficking victims",
      about: "trafficking",
      relief: ["vacatur", "expungement"],
      confidence: "secondary",
      versions: [
        {
          ...since2022,
          from: "2013",
          to: "2022-06-01",
          ways: [
            {
              id: "prostitution",
              dispositions: ["conviction"],
              offenses: {
                some: [
                  { listed: "prostitution" },
                  { every: [{ not: { listed: "state" } }, { is: "charge.nj-like-ordinance" }] },
                ],
              },
              included: [
                "prostitution and related offenses, 2C:34-1; loitering for prostitution, 2C:34-1.1; similar local ordinances",
              ],
              excluded: ["other offenses"],
              nexus: { phrase: "a result of having been a victim of human trafficking", kind: "result" },
            },
          ],
          weighs: [],
          standard: "unknown",
          documents: { creates: null, required: null, examples: [] },
          deadline: "Within a reasonable time after ceasing to be a victim or seeking services (R. 3:21-11 of 2015).",
          procedure: {
            ...since2022.procedure,
            contents: [],
            response: null,
            hearing: null,
            confidential: null,
            consolidation: null,
          },
          effect: [recalled("Conviction vacated; the text of that time was not read.")],
        },
        since2022,
      ],
      history: [
        "2013: relief for convictions of prostitution and loitering",
        "2022: P.L.2021, c.467 (A5322), signed 2022-01-18, effective 2022-06-01, widened relief from prostitution and loitering to nearly all offenses and dispositions, added DNA-record expungement, 60-day objections, victim statements for first- and second-degree crimes, and confidentiality",
      ],
      unverified: [
        "standardOfProof",
        "officialDocumentation",
        "timing.filingDeadline",
        "procedure.fee",
        "procedure.form",
        "procedure.discretion",
        "procedure.hearing",
        "afterDenial",
        "victim.minorsWithoutForce",
        "current wording of R. 3:21-11",
        "the first day of the 2021 act (June 1, 2022; one law firm's page says May 1)",
        "the text from 2013 to May 2022",
      ],
      sources: [
        { url: "https://www.njleg.state.nj.us/2020/Bills/A9999/5322_S3.HTM", kind: "secondary", asOf: "2021-12-02" },
        { url: "https://www.njleg.state.nj.us/2020/Bills/A9999/5322_S1.HTM", kind: "secondary", asOf: "2021-03-15" },
        {
          url: "https://lawserver.com/law/state/new-jersey/nj-laws/new_jersey_laws_2c_44-1-1",
          kind: "statute",
          asOf: null,
        },
        { url: "https://legiscan.com/NJ/text/S1750/id/2135846", kind: "session-law", asOf: "2020-02-13" },
        {
          url: "http://criminal-jury.blogspot.com/2015/09/revised-rule-321-11-motion-to-vacate.html",
          kind: "secondary",
          asOf: "2015-09-07",
        },
        { url: "https://freedomnetworkusa.org/srp_states/nj/", kind: "secondary", asOf: "2022-01" },
        {
          url: "https://cseinstitute.org/new-jersey-expands-its-vacatur-and-expungement-remedy-for-human-trafficking-survivors",
          kind: "secondary",
          asOf: "2022",
        },
      ],
      notes:
        "Sources were the legislature's own committee statements and a fragment of the current section. The 2015 court rule required filing within a reasonable time after ceasing to be a victim; whether that survives the 2021 act was not confirmed. One law-firm page gives May 1, 2022 as the effective date instead of June 1.",
    },
  ],
  defense: {
    citation: "N.J.S.A. 2C:34-1 and 2C:13-8(c)",
    words: {
      text: "Understood to give trafficking victims an affirmative defense to prostitution; not read.",
      confidence: "recalled",
    },
  },
  record: {
    repository: "New Jersey State Police, State Bureau of Identification",
    howToRequest: {
      text: "Fingerprint-based own-record request (IdentoGO) to the State Bureau of Identification.",
      confidence: "recalled",
    },
  },
  doors: [
    recalled("General expungement after waiting periods, and the clean-slate expungement.", {
      citation: "N.J.S.A. 2C:52-1 and following",
    }),
    recalled("A pardon by the Governor.", { citation: "N.J. Const. art. V, § 2, ¶ 1; N.J.S.A. 2A:167-4" }),
  ],
};
