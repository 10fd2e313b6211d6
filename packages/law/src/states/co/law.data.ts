import { everySection, type Jurisdiction, recalled, type Version, type Way } from "../jurisdiction.ts";

/** Misdemeanors and ordinances: the person was trafficked to perform the offense. */
const misdemeanors: Way = {
  id: "misdemeanor-or-ordinance",
  dispositions: ["conviction"],
  offenses: {
    every: [
      { severity: ["misdemeanor", "petty", "infraction"] },
      { some: [{ listed: "prostitution" }, { not: { listed: "victim-rights" } }] },
    ],
  },
  included: ["misdemeanors", "municipal code or ordinance violations"],
  excluded: ["crimes defined in § 24-4.1-302(1)"],
  nexus: {
    phrase: "trafficked by another person ... for the purpose of performing the offense",
    kind: "own",
    rule: { is: "charge.co-trafficked-to-commit" },
  },
};

/** Prostitution, since 2022: a direct result. */
const prostitution: Way = {
  id: "prostitution",
  dispositions: ["conviction", "dismissed-charge"],
  offenses: {
    some: [
      { listed: "prostitution" },
      { every: [{ not: { listed: "revised-statutes" } }, { is: "charge.co-matching-ordinance" }] },
    ],
  },
  included: ["prostitution, § 18-7-201, or matching ordinance (charge or conviction)"],
  excluded: [],
  tiers:
    "Prostitution records need the offense to be a direct result of trafficking; other misdemeanors need that the person was trafficked for the purpose of performing the offense.",
  nexus: { phrase: null, kind: "direct-result" },
};

/** § 24-72-707 since SB 22-099 added prostitution and the presumption. */
const since2022: Version = {
  from: "2022-08-10",
  victim: {
    words:
      "Person trafficked by another as described in § 18-3-503 or 18-3-504; for prostitution, a victim as defined in § 18-7-201.3(4)",
    sexTrafficking: true,
    laborTrafficking: true,
    minorsWithoutForce: true,
    federalDefinition: null,
  },
  ways: [prostitution, misdemeanors],
  conditions: [],
  weighs: [
    "Subsection (3)(b) asks every person who moves, and so perhaps also for prostitution, to show having been trafficked for the purpose of performing the offense; for prostitution subsection (1.5) asks for a direct result.",
  ],
  standard: "preponderance",
  documents: {
    creates: "presumption",
    required: false,
    examples: ["documentation from a federal, state, local or tribal agency showing victim status at the time"],
  },
  waits: [],
  deadline: "none: at any time after conviction",
  dueDiligence: false,
  procedure: {
    court: "motion in the case in which the conviction record exists",
    who: "the defendant",
    contents: [],
    service: null,
    response: null,
    hearing: null,
    fee: "no processing fee",
    confidential: null,
    forms: [],
    formWords: null,
    consolidation: null,
    discretion: "shall",
  },
  effect: ["Records are sealed."],
  afterDenial: null,
};

/** The law of Colorado, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "CO",
  name: "Colorado",
  summary:
    "Since May 31, 2024 Colorado vacates any state or municipal conviction, other than Victim Rights Act crimes, committed as a result of being a trafficking victim. An older law also seals misdemeanor, municipal and prostitution records of trafficking victims on a lower standard of proof.",
  lastChecked: "2026-11-21",
  codes: { crs: { name: "Colo. Rev. Stat.", also: ["C.R.S.", "CRS", "Colorado Revised Statutes"] } },
  lists: {
    "victim-rights": {
      citation: "Colo. Rev. Stat. § 24-4.1-302(1)",
      name: { en: "offenses of the rights act", es: "infracciones de la ley de derechos" },
      offenses: [
        { at: "crs 18-3-102..18-3-107", name: "homicide" },
        { at: "crs 18-3-202..18-3-204", name: "assault" },
        { at: "crs 18-3-206", name: "menacing" },
        { at: "crs 18-3-301..18-3-302", name: "kidnapping" },
        { at: "crs 18-3-402..18-3-405.3", name: "sexual offenses" },
        { at: "crs 18-3-503", name: "involuntary servitude" },
        { at: "crs 18-3-504", name: "sexual servitude" },
        { at: "crs 18-3-602", name: "stalking" },
        { at: "crs 18-4-301..18-4-303", name: "robbery" },
        { at: "crs 18-6-301", name: "incest" },
        { at: "crs 18-6-401", name: "child abuse" },
      ],
      read: "recalled",
      confidence: "recalled",
    },
    prostitution: {
      citation: "Colo. Rev. Stat. § 18-7-201",
      name: { en: "prostitution offenses", es: "delitos de prostitución" },
      offenses: [{ at: "crs 18-7-201", name: "prostitution" }],
      read: "whole",
      confidence: "verified",
    },
    "revised-statutes": {
      citation: "Colo. Rev. Stat. § 24-72-707",
      name: { en: "offenses of the Revised Statutes", es: "delitos de los Estatutos Revisados" },
      offenses: [...everySection("crs", "any section of the Revised Statutes")],
      read: "whole",
      confidence: "verified",
    },
  },
  facts: {
    "charge.co-defense-raised": {
      type: "boolean",
      label: { en: "Defense raised at trial", es: "Defensa presentada en el juicio" },
      question: {
        en: "Was the trafficking defense of § 18-7-201.3 or § 18-3-504(2.5) raised at trial, and was the person convicted all the same?",
        es: "¿Se presentó en el juicio la defensa por trata del § 18-7-201.3 o del § 18-3-504(2.5), y aun así se condenó a la persona?",
      },
      why: { en: "Vacatur is not available after that.", es: "Después de eso no se puede pedir la anulación." },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Docket sheet", "Jury instructions and verdict form"],
      source: "Colo. Rev. Stat. §§ 18-1-410.7, 18-7-201.3, 18-3-504(2.5)",
      confidence: "verified",
    },
    "charge.co-matching-ordinance": {
      type: "boolean",
      label: { en: "Matching ordinance", es: "Ordenanza equivalente" },
      question: {
        en: "Is this charge under a municipal ordinance that matches prostitution, § 18-7-201?",
        es: "¿Es este cargo por una ordenanza municipal que corresponde a la prostitución, § 18-7-201?",
      },
      why: {
        en: "A matching ordinance is treated as § 18-7-201 is.",
        es: "Una ordenanza equivalente se trata como el § 18-7-201.",
      },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Complaint", "Judgment in the criminal case"],
      source: "Colo. Rev. Stat. §§ 24-72-707, 18-7-201",
      confidence: "verified",
    },
    "charge.co-trafficked-to-commit": {
      type: "boolean",
      label: { en: "Purpose of the exploitation", es: "Propósito de la explotación" },
      question: {
        en: "Was the person trafficked by another person for the purpose of performing this offense?",
        es: "¿Fue la persona objeto de trata por otra para que realizara este delito?",
      },
      why: {
        en: "For offenses other than prostitution, § 24-72-707 asks for this.",
        es: "Para los delitos que no son de prostitución, el § 24-72-707 pide esto.",
      },
      who: ["attorney"],
      sensitivity: 2,
      proof: ["Provider or clinician affidavit", "Witness declarations"],
      source: "Colo. Rev. Stat. § 24-72-707",
      confidence: "verified",
    },
  },
  statutes: [
    {
      id: "co-crs-18-1-410.7",
      citation: "Colo. Rev. Stat. § 18-1-410.7",
      title: "Vacating certain convictions of victims of human trafficking",
      about: "trafficking",
      relief: ["vacatur"],
      confidence: "verified",
      versions: [
        {
          from: "2024-05-31",
          victim: {
            words: recalled(
              "Victim of human trafficking (Colorado's trafficking offenses, §§ 18-3-503 involuntary servitude and 18-3-504 sexual servitude)",
            ),
            sexTrafficking: true,
            laborTrafficking: true,
            minorsWithoutForce: true,
            federalDefinition: null,
          },
          ways: [
            {
              id: "any-but-listed",
              dispositions: ["conviction"],
              // Prostitution is named beside the same exclusion in § 24-72-707, so it is no such crime.
              offenses: { some: [{ listed: "prostitution" }, { not: { listed: "victim-rights" } }] },
              included: ["all state and municipal convictions not excluded"],
              excluded: ["crimes defined in § 24-4.1-302(1) (Victim Rights Act list)"],
              nexus: {
                phrase: "committed as a result of the individual being a victim of human trafficking",
                kind: "result",
              },
            },
          ],
          conditions: [
            {
              id: "defense-not-raised",
              words:
                "not available if the trafficking affirmative defense of § 18-7-201.3 or § 18-3-504(2.5) was raised at trial and the person was still convicted",
              rule: { not: { is: "charge.co-defense-raised" } },
            },
          ],
          weighs: [],
          standard: "clear-and-convincing",
          documents: {
            creates: "rebuttable-presumption",
            required: false,
            examples: ["documentation from a federal, state, local or tribal agency showing victim status at the time"],
          },
          waits: [],
          deadline: null,
          dueDiligence: false,
          procedure: {
            court: "the court where the conviction was obtained",
            who: "the convicted person",
            contents: ["motion asking that the conviction be vacated"],
            service: "district attorney's or municipal attorney's office that obtained the conviction",
            response: {
              days: 35,
              from: "service",
              words:
                "The district or municipal attorney must answer within 35 days from receiving a copy of the motion.",
            },
            hearing: "if-opposed (or if the court finds one necessary)",
            fee: null,
            confidential: null,
            forms: [],
            formWords: null,
            consolidation: null,
            discretion: "shall",
          },
          effect: [recalled("Conviction is vacated; further effect of the vacatur is in subsection (3)(b), not read.")],
          afterDenial: null,
        },
      ],
      history: ["2024 (HB24-1345, in force 2024-05-31): section created"],
      unverified: [
        "effect",
        "the crimes of § 24-4.1-302(1) (the section is named; its list was not read)",
        "procedure.fee",
        "victim.definition (section numbers not stated in the part read)",
      ],
      sources: [
        {
          url: "https://d1tvxue8o4w0fl.cloudfront.net/statute/colorado-revised-statutes/title-18-criminal-code/article-1-provisions-applicable-to-offenses-generally/part-4-rights-of-defendant/section-18-1-4107-vacating-certain-criminal-convictions-for-victims-of-human-trafficking",
          kind: "statute",
          asOf: "2024-11-05",
        },
        {
          url: "https://codes.findlaw.com/co/title-18-criminal-code/co-rev-st-sect-18-1-410-7/",
          kind: "statute",
          asOf: "2025-01-01",
        },
        { url: "http://leg.colorado.gov/bills/HB24-1345", kind: "session-law", asOf: "2024-05-31" },
        { url: "https://freedomnetworkusa.org/?p=5981", kind: "secondary", asOf: null },
      ],
      notes: "Created by HB24-1345.",
    },
    {
      id: "co-crs-24-72-707",
      citation: "Colo. Rev. Stat. § 24-72-707",
      title: "Sealing records of offenses committed by trafficking victims",
      about: "trafficking",
      relief: ["sealing"],
      confidence: "verified",
      versions: [
        {
          ...since2022,
          from: "2014-08-01",
          to: "2019-08-02",
          ways: [],
          notRead: recalled("The text before the section was repealed and reenacted in 2019 was not read."),
        },
        {
          ...since2022,
          from: "2019-08-02",
          to: "2022-08-10",
          ways: [misdemeanors],
          documents: { creates: null, required: false, examples: [] },
        },
        since2022,
      ],
      history: [
        "2019 (HB 19-1275, effective 2019-08-02): part repealed and reenacted",
        "2022 (SB 22-099, effective 2022-08-10): prostitution charges and convictions added; official documentation presumption added",
      ],
      unverified: ["procedure.serveOn", "procedure.hearing", "procedure.form"],
      sources: [
        { url: "http://www.lpdirect.net/casb/crs/24-72-707.html", kind: "statute", asOf: "2022" },
        { url: "https://sealcoloradorecords.com/colo-rev-stat-%C2%A7-24-72-707", kind: "statute", asOf: "2019" },
      ],
      notes:
        "The statute says presumption (that participation was the direct result of trafficking), not rebuttable presumption.",
    },
  ],
  defense: {
    citation: "Colo. Rev. Stat. §§ 18-7-201.3, 18-1-713, 18-3-504(2.5)",
    words: {
      text: "§ 18-7-201.3: defense to prostitution on or after July 1, 2015 committed as a direct result of trafficking. § 18-1-713: a minor may raise, by a preponderance, that they were a trafficking victim and were forced or coerced into the act, for any charge except a class 1 felony.",
      confidence: "verified",
    },
  },
  record: {
    repository: "Colorado Bureau of Investigation",
    howToRequest: {
      text: "Fingerprint-based request for one's own record to CBI (name-based check is public).",
      confidence: "recalled",
    },
  },
  doors: [
    recalled("General sealing of criminal records.", { citation: "Colo. Rev. Stat. §§ 24-72-701 to 24-72-710" }),
    recalled("Pardon or commutation by the Governor.", { citation: "Colo. Const. art. IV, § 7" }),
  ],
};
