import { everySection, type Jurisdiction, recalled, type Version } from "../jurisdiction.ts";

/** NRS 179.247 as it was read. */
const anyButViolence: Version = {
  from: "2017/2021",
  victim: {
    words:
      "A victim of trafficking in persons as described in the Trafficking Victims Protection Act of 2000 (22 U.S.C. 7101 and following) or of involuntary servitude as described in NRS 200.463 or 200.4631.",
    sexTrafficking: true,
    laborTrafficking: true,
    minorsWithoutForce: true,
    federalDefinition: true,
  },
  ways: [
    {
      id: "offense",
      dispositions: ["conviction"],
      offenses: {
        some: [
          { every: [{ listed: "prostitution" }, { not: { is: "charge.nv-alleged-customer" } }] },
          {
            every: [
              { listed: "prostitution" },
              { is: "charge.nv-alleged-customer" },
              {
                open: {
                  id: "nv-customer-as-other-crime",
                  question:
                    "May a person alleged to be a customer of prostitution use paragraph (b) of NRS 179.247(2), which takes in a crime under the laws of this State, other than a crime of violence?",
                  readings: [
                    {
                      argument:
                        "Yes: the offense is a crime under the laws of the State and no crime of violence, and paragraph (b) makes no exception.",
                      authorities: ["NRS 179.247(2)(b)"],
                    },
                    {
                      argument:
                        "No: paragraph (a) deals with these two sections and leaves customers out, which would mean nothing if paragraph (b) took them in.",
                      authorities: ["NRS 179.247(2)(a)"],
                    },
                  ],
                  citation: "NRS 179.247(2)",
                },
              },
            ],
          },
          { every: [{ listed: "state" }, { not: { listed: "prostitution" } }, { not: { listed: "violence" } }] },
          { every: [{ not: { listed: "state" } }, { is: "charge.nv-loitering-ordinance" }] },
        ],
      },
      included: [
        "NRS 201.353 or 201.354 (prostitution or solicitation, if not alleged to be a customer)",
        "any Nevada crime other than a crime of violence",
        "county, city or town loitering-for-prostitution ordinances",
      ],
      excluded: ["crimes of violence"],
      nexus: { phrase: "the result of the petitioner having been a victim of", kind: "result" },
    },
  ],
  conditions: [],
  weighs: [recalled("court takes account of reasonable safety concerns (understood)")],
  standard: "unspecified",
  documents: {
    creates: "none",
    required: false,
    examples: ["current verified criminal-history record, as NRS 179.245 requires"],
  },
  waits: [],
  deadline: "with due diligence after ceasing to be a victim or seeking victim services",
  dueDiligence: true,
  procedure: {
    court: "court of conviction, or the district court when petitions would be needed in more than one court",
    who: "convicted person",
    contents: ["petition that satisfies NRS 179.245 (record-sealing contents)"],
    service: recalled(
      "the court notifies the Central Repository for Nevada Records of Criminal History and prosecuting and law-enforcement agencies, who may testify and present evidence",
    ),
    response: null,
    hearing: recalled("notified agencies may present evidence (text after subsection 5(a) not read)"),
    fee: null,
    confidential: null,
    forms: [],
    formWords: null,
    consolidation: "yes: the district court may hear petitions that would otherwise go to several courts",
    discretion: "may",
  },
  effect: [
    recalled(
      "Judgment is vacated, the accusatory pleading dismissed, and all documents, docket entries and agency records named in the order are sealed.",
    ),
  ],
  afterDenial: recalled(
    "Understood that a petition too weak for vacatur may still be granted as ordinary sealing if NRS 179.245 is met; not read.",
  ),
};

/** The law of Nevada, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "NV",
  name: "Nevada",
  summary:
    "Nevada lets a person petition to vacate the judgment and seal the record of a prostitution or loitering conviction, or of any other crime that is not a crime of violence, when taking part was the result of having been a victim of federal-law trafficking or of state-law involuntary servitude. The petition must be filed with due diligence after leaving trafficking or seeking services, and one district court petition can cover cases from several courts.",
  lastChecked: "2026-11-21",
  codes: {
    nrs: {
      name: "Nev. Rev. Stat.",
      also: ["NRS", "N.R.S.", "Nev. Rev. Stat. Ann."],
      begins: ["200.", "201.", "202.", "205.", "207.", "453.", "463."],
    },
  },
  lists: {
    prostitution: {
      citation: "NRS §§ 201.353, 201.354",
      name: { en: "prostitution and solicitation offenses", es: "delitos de prostitución y solicitación" },
      offenses: [
        { at: "nrs 201.353", name: "prostitution or solicitation, customer or other" },
        { at: "nrs 201.354", name: "prostitution or solicitation" },
      ],
      read: "whole",
      confidence: "verified",
    },
    childOffenses: {
      citation: "NRS § 62E.275",
      name: { en: "prostitution, trespass and loitering offenses", es: "delitos de prostitución, intrusión y merodeo" },
      offenses: [
        {
          at: "nrs 201.353",
          name: "prostitution or solicitation, not as a customer",
          only: { not: { is: "charge.nv-alleged-customer" } },
        },
        {
          at: "nrs 201.354",
          name: "prostitution or solicitation, not as a customer",
          only: { not: { is: "charge.nv-alleged-customer" } },
        },
        { at: "nrs 207.200", name: "trespass" },
        { at: "nrs 463.350(1)(b)", name: "loitering in a gaming place" },
      ],
      read: "whole",
      confidence: "verified",
    },
    violence: {
      citation: "NRS § 200.408",
      name: { en: "violent offenses", es: "delitos violentos" },
      offenses: [],
      read: "recalled",
      confidence: "recalled",
    },
    state: {
      citation: "NRS § 179.247",
      name: { en: "offenses under the Nevada Revised Statutes", es: "delitos de los Estatutos Revisados de Nevada" },
      offenses: everySection("nrs", "an offense under the Nevada Revised Statutes"),
      read: "whole",
      confidence: "verified",
    },
  },
  facts: {
    "charge.nv-alleged-customer": {
      type: "boolean",
      label: { en: "Charged as a customer", es: "Acusación como cliente" },
      question: {
        en: "Did the charge allege that the person was a customer of prostitution?",
        es: "¿Alegaba la acusación que la persona era cliente de la prostitución?",
      },
      why: {
        en: "Nevada names prostitution and solicitation only where the person was not alleged to be a customer.",
        es: "Nevada nombra la prostitución y la solicitación solo si no se alegó que la persona era cliente.",
      },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Judgment in the criminal case", "Complaint"],
      source: "NRS §§ 179.247(2)(a), 62E.275(2)(a)",
      confidence: "verified",
    },
    "charge.nv-loitering-ordinance": {
      type: "boolean",
      label: { en: "Loitering under a local ordinance", es: "Merodeo según una ordenanza local" },
      question: {
        en: "Was the offense loitering for prostitution under an ordinance of a county, city or town?",
        es: "¿Fue el delito merodear con fines de prostitución según una ordenanza de un condado, una ciudad o un pueblo?",
      },
      why: {
        en: "Of local ordinances Nevada takes in those on loitering for prostitution.",
        es: "De las ordenanzas locales, Nevada abarca las de merodear con fines de prostitución.",
      },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Judgment in the criminal case", "Complaint"],
      source: "NRS §§ 179.247, 62E.275",
      confidence: "verified",
    },
  },
  statutes: [
    {
      id: "nv-nrs-179.247",
      citation: "NRS 179.247",
      title: "Vacating judgment and sealing records of trafficking victims",
      about: "trafficking",
      relief: ["vacatur", "dismissal", "sealing"],
      confidence: "verified",
      versions: [
        {
          ...anyButViolence,
          from: "2017?",
          to: "2017/2021",
          notRead: recalled(
            "The section is understood to have reached only prostitution-type convictions at first; neither that text nor the year of the change was read.",
          ),
        },
        anyButViolence,
      ],
      history: [
        recalled("earlier (2013) relief for prostitution convictions stood in NRS 176.515"),
        recalled("later widened to any crime other than a crime of violence (year not confirmed)"),
        "2025: AB 488 (all crimes, appointed counsel, retroactive) was read only as introduced on 2025-03-24; whether it became law was not confirmed. Check before advising that a crime of violence stands outside.",
      ],
      unverified: [
        "effectiveYear",
        "amended",
        "offenses.violentDefinition",
        "additionalFindings",
        "procedure.serveOn",
        "procedure.hearing",
        "procedure.fee",
        "procedure.form",
        "effect",
        "afterDenial",
        "whether 2025 AB 488 was enacted",
      ],
      sources: [
        {
          url: "https://instalawyer.io/laws/nevada-revised-statutes/chapter-179-special-proceedings-nrs-179247-vacating-judgment",
          kind: "statute",
          asOf: null,
        },
        {
          url: "https://app.legiplex.com/nv/legislature/2025/2025-r/bills/ab488/drafts-latest",
          kind: "session-law",
          asOf: "2025-03-24",
        },
        {
          url: "https://citizenportal.ai/articles/1630676/Nevada/Nevada-introduces-groundbreaking-measures-for-record-sealing",
          kind: "secondary",
          asOf: null,
        },
      ],
      notes:
        "2025 AB 488 (all crimes, appointed counsel for indigent petitioners, retroactive) is shown only as introduced. An automated summary of a Nevada Legal Services talk says the waiting periods of ordinary sealing do not apply to this petition.",
    },
    {
      id: "nv-nrs-62E.275",
      citation: "NRS 62E.275",
      title: "Vacating and sealing delinquency adjudications of trafficked children",
      about: "trafficking",
      relief: ["vacatur", "sealing"],
      confidence: "verified",
      versions: [
        {
          from: null,
          victim: {
            words: "Same as NRS 179.247.",
            sexTrafficking: true,
            laborTrafficking: true,
            minorsWithoutForce: true,
            federalDefinition: true,
          },
          ways: [
            {
              id: "offense",
              dispositions: ["juvenile-adjudication"],
              offenses: {
                some: [
                  { listed: "childOffenses" },
                  { every: [{ not: { listed: "state" } }, { is: "charge.nv-loitering-ordinance" }] },
                ],
              },
              included: [
                "NRS 201.353 or 201.354",
                "NRS 207.200 trespass",
                "NRS 463.350(1)(b) loitering",
                "loitering-for-prostitution ordinances",
              ],
              excluded: [],
              nexus: { phrase: "the result of the petitioner having been a victim of", kind: "result" },
            },
          ],
          conditions: [],
          weighs: [],
          standard: "unspecified",
          documents: { creates: "none", required: false, examples: [] },
          waits: [],
          deadline: "with due diligence after ceasing to be a victim or seeking services",
          dueDiligence: true,
          procedure: {
            court: "juvenile court",
            who: "adjudicated child",
            contents: ["petition"],
            service:
              "the court notifies the district attorney and chief probation officer or Chief of the Youth Parole Bureau",
            response: null,
            hearing: "persons with relevant evidence may testify",
            fee: null,
            confidential: null,
            forms: [],
            formWords: null,
            consolidation: null,
            discretion: "may",
          },
          effect: [recalled("Adjudication vacated and all related records sealed.")],
          afterDenial: null,
        },
      ],
      history: [],
      unverified: ["effectiveYear", "effect (tail of section)"],
      sources: [
        {
          url: "https://instalawyer.io/laws/nevada-revised-statutes/chapter-62e-disposition-of-nrs-62e275-vacating-and",
          kind: "statute",
          asOf: null,
        },
      ],
      notes: null,
    },
  ],
  defense: null,
  record: {
    repository: "Central Repository for Nevada Records of Criminal History (Department of Public Safety)",
    howToRequest: {
      text: "Fingerprint card request to the Records, Communications and Compliance Division; a current record is needed for the petition.",
      confidence: "recalled",
    },
  },
  doors: [
    recalled("A pardon by the State Board of Pardons Commissioners.", {
      citation: "Nev. Const. art. 5, § 14; NRS 213.005 and following",
    }),
    recalled("Ordinary sealing of convictions after waiting periods, and of charges that were dismissed or declined.", {
      citation: "NRS 179.245, 179.255",
    }),
  ],
};
