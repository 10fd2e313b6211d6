import { everySection, type Jurisdiction, recalled, secondary, type Version } from "../jurisdiction.ts";

/** § 137.221 since the act of 2018 added ordinances of cities. */
const since2018: Version = {
  from: "2018-04-13",
  victim: {
    words: recalled(
      "A victim of sex trafficking: recruited, enticed, harbored, transported, provided or obtained for commercial sex, as a minor or by force, fraud or coercion (definition in ORS 137.221; wording not fully read).",
    ),
    sexTrafficking: true,
    laborTrafficking: false,
    minorsWithoutForce: true,
    federalDefinition: null,
  },
  ways: [
    {
      id: "offense",
      dispositions: ["conviction"],
      offenses: {
        some: [
          { listed: "prostitution" },
          { every: [{ not: { listed: "revised-statutes" } }, { is: "charge.or-commercial-sex-ordinance" }] },
        ],
      },
      included: ["ORS 167.007 (prostitution)", "municipal prostitution ordinances"],
      excluded: ["all other offenses"],
      nexus: {
        phrase: "at or around the time of the conduct",
        kind: "own",
        rule: { some: [{ victimAtTime: true }, { is: "charge.or-around-the-time" }] },
      },
    },
  ],
  conditions: [
    {
      id: "judgment-the-law-reaches",
      words: secondary(
        "a report of 2017 said that relief reaches only judgments entered on or after the first day of the act; its clause on that was not read",
      ),
      rule: {
        some: [
          { since: ["charge.offenseDate", "2018-01-01"] },
          { since: ["charge.or-judgment-date", "2018-01-01"] },
          { notRead: secondary("Whether judgments entered before 2018 are reached was not read.") },
        ],
      },
    },
  ],
  weighs: ["the motion shows that the facts were not presented to the trial court, and why"],
  standard: "clear-and-convincing",
  standardWords: secondary("The standard comes from reports of the section only."),
  documents: {
    creates: null,
    required: false,
    examples: [
      "certified state or federal court records showing victim status",
      "certified federal immigration records recognizing the person as a victim",
      "sworn statement of a trained victim-services professional, attorney, clergy or health professional",
    ],
  },
  waits: [{ after: "conviction", days: 21, words: "motion may be filed at least 21 days after judgment is entered" }],
  deadline: null,
  dueDiligence: null,
  procedure: {
    court: "court in the county of conviction",
    who: "the convicted person",
    contents: [
      "facts supporting the claim of sex trafficking at or around the time of the conduct",
      "why those facts were not presented to the trial court",
    ],
    service: "district attorney",
    response: null,
    hearing: "required",
    fee: null,
    confidential: null,
    forms: [],
    formWords: null,
    consolidation: "no: motion is filed in the county of conviction",
    discretion: "may",
  },
  effect: [
    recalled(
      "The court vacates the judgment of conviction (and may make further orders; those subsections were not read).",
    ),
  ],
  afterDenial: null,
};

/** The law of Oregon, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "OR",
  name: "Oregon",
  nameInSpanish: "Oregón",
  summary:
    "Oregon courts may vacate a conviction for prostitution (state or municipal) when the person was a sex-trafficking victim at or around the time. Nothing else is covered by the trafficking section; other records need the general set-aside law.",
  lastChecked: "2026-11-21",
  codes: {
    ors: { name: "Or. Rev. Stat.", also: ["ORS", "O.R.S.", "Oregon Revised Statutes"] },
  },
  lists: {
    prostitution: {
      citation: "Or. Rev. Stat. § 167.007",
      name: { en: "prostitution", es: "prostitución" },
      offenses: [{ at: "ors 167.007", name: "prostitution" }],
      read: "whole",
      confidence: "verified",
    },
    "revised-statutes": {
      citation: "Or. Rev. Stat. § 137.221",
      name: { en: "offenses of the Revised Statutes", es: "delitos de los Estatutos Revisados" },
      offenses: [...everySection("ors", "any section of the Revised Statutes")],
      read: "whole",
      confidence: "verified",
    },
  },
  facts: {
    "charge.or-commercial-sex-ordinance": {
      type: "boolean",
      label: { en: "City ordinance of that kind", es: "Ordenanza municipal de ese tipo" },
      question: {
        en: "Is this conviction under a city's ordinance on prostitution?",
        es: "¿Es esta condena por una ordenanza municipal sobre prostitución?",
      },
      why: {
        en: "Since April 2018 such an ordinance is inside as § 167.007 is.",
        es: "Desde abril de 2018 una ordenanza así queda dentro como el § 167.007.",
      },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Judgment in the criminal case", "Docket sheet"],
      source: "Or. Rev. Stat. §§ 137.221, 167.007",
      confidence: "verified",
    },
    "charge.or-around-the-time": {
      type: "boolean",
      label: { en: "At or around that time", es: "En ese tiempo o cerca de él" },
      question: {
        en: "Was the client a victim of sex trafficking at or around the time of the conduct?",
        es: "¿Era la persona víctima de trata sexual en el tiempo de los hechos o cerca de él?",
      },
      why: { en: "The law asks for no other link than this.", es: "La ley no pide otro vínculo que este." },
      who: ["attorney"],
      sensitivity: 0,
      proof: ["Survivor declaration (28 U.S.C. § 1746)"],
      source: "Or. Rev. Stat. § 137.221",
      confidence: "verified",
    },
    "charge.or-judgment-date": {
      type: "date",
      label: { en: "Day of the judgment", es: "Día del fallo" },
      question: {
        en: "On what day was the judgment of conviction entered?",
        es: "¿En qué día se registró el fallo de condena?",
      },
      why: {
        en: "A report of 2017 said that only judgments entered from the first day of the law are reached.",
        es: "Un informe de 2017 decía que solo se alcanzan los fallos registrados desde el primer día de la ley.",
      },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Judgment in the criminal case", "Docket sheet"],
      source: "Or. Rev. Stat. § 137.221",
      confidence: "secondary",
    },
  },
  statutes: [
    {
      id: "or-137.221",
      citation: "Or. Rev. Stat. § 137.221",
      title: "Vacation of a prostitution judgment",
      about: "trafficking",
      relief: ["vacatur"],
      confidence: "secondary",
      versions: [
        {
          ...since2018,
          from: "2017",
          to: "2018-04-13",
          ways: since2018.ways.map((way) => ({
            ...way,
            offenses: { listed: "prostitution" },
            included: ["ORS 167.007 (prostitution)"],
            excluded: ["all other offenses", "municipal ordinances"],
          })),
        },
        since2018,
      ],
      history: [
        "2017 (S.B. 249): enacted",
        "2018: municipal ordinance convictions and 'notwithstanding ORS 138.540' wording (effective 2018-04-13 per the code note)",
      ],
      unverified: [
        "standardOfProof (secondary sources only)",
        "victim definition wording",
        "effect",
        "procedure.fee",
        "effectiveYear (year of the 2017 act; effective date not confirmed)",
        "applicability date of older convictions",
      ],
      sources: [
        { url: "https://www.oregonlaws.org/ors/137.221", kind: "statute", asOf: "2017" },
        {
          url: "https://www.lawserver.com/law/state/oregon/or-statutes/oregon_statutes_137-221",
          kind: "statute",
          asOf: null,
        },
        { url: "https://freedomnetworkusa.org/srp_states/or/", kind: "secondary", asOf: "2021-09" },
      ],
      notes:
        "Subsections (1) to (3) were read in the statute's text; the rest comes from the national project's state page and news. A 2017 news report said relief reached only convictions entered on or after the effective date: check the applicability clause.",
    },
  ],
  defense: {
    citation: "ORS ch. 167 (2017 S.B. 250)",
    words: {
      text: "Defense to a prostitution charge for a person who was a sex-trafficking victim at the time; section number not confirmed.",
      confidence: "secondary",
    },
  },
  record: {
    repository: "Oregon State Police, Criminal Justice Information Services (CJIS)",
    howToRequest: { text: "Copy of own record by fingerprint request to OSP; fee applies.", confidence: "recalled" },
  },
  doors: [
    recalled("General set-aside of convictions, arrests and dismissed charges.", {
      citation: "Or. Rev. Stat. § 137.225",
    }),
    recalled("Pardon by the governor, after which the record may be sealed.", {
      citation: "Or. Rev. Stat. §§ 144.649 to 144.660",
    }),
  ],
};
