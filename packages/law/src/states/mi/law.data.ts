import { everySection, type Jurisdiction, recalled, secondary, type Version } from "../jurisdiction.ts";

/** The ground of MCL 780.621(3) since 2016 PA 336; in 2021 it moved without another change. */
const withOrdinances: Version = {
  from: "2017-03-14",
  victim: {
    words: "A victim of a human trafficking violation: MCL 750.462a to 750.462h, or former 750.462i or 750.462j",
    sexTrafficking: true,
    laborTrafficking: true,
    minorsWithoutForce: null,
    federalDefinition: false,
  },
  ways: [
    {
      id: "offense",
      dispositions: ["conviction"],
      offenses: {
        some: [{ listed: "named" }, { every: [{ not: { listed: "state" } }, { is: "charge.mi-like-ordinance" }] }],
      },
      included: ["MCL 750.448, 750.449 and 750.450", "local ordinances substantially corresponding to them"],
      excluded: ["every other offense (general set-aside rules apply)"],
      nexus: {
        phrase: "as a direct result of the person being a victim of a human trafficking violation",
        kind: "direct-result",
      },
    },
  ],
  conditions: [],
  weighs: [
    "circumstances and behavior of the applicant since conviction warrant setting aside",
    "setting aside is consistent with the public welfare",
  ],
  standard: "preponderance",
  documents: { creates: "none", required: false, examples: ["applicant's sworn statement of facts"] },
  waits: [],
  deadline: "none: any time following the date of the conviction; more than one conviction may be included",
  dueDiligence: false,
  procedure: {
    court: "the convicting court",
    who: "the convicted person",
    contents: [
      "full name and current address",
      "certified record of each conviction",
      "list of dismissed actions of the deferred kind",
      "whether an earlier set-aside application was made and its result",
      "whether any charge is pending in any court",
      "statement that the criteria are met, with the facts showing the conviction was a direct result of trafficking",
      "consent to use of the nonpublic record",
      "signed under oath; copy and fingerprints to the State Police",
    ],
    service:
      "Attorney General and each prosecuting office; copy with fingerprints to the Department of State Police (the court waits for its report)",
    response: null,
    hearing: "the Attorney General and prosecutor must have an opportunity to contest; hearing date set by the court",
    fee: "$50 to the State Police with the application (780.621d(9); no exception for trafficking applications in the text)",
    confidential: null,
    forms: [
      {
        number: "MC 227b",
        name: "Application to Set Aside Conviction(s) by a human trafficking victim",
        edition: null,
        source: "https://fill.io/STATE-OF-MICHIGAN-THE-PEOPLE-OF-JUDICIAL-DISTRICT",
        checked: "2026-11-21",
      },
      {
        number: "MC 228b",
        name: "Order on Application by Human Trafficking Victim to Set Aside Conviction(s)",
        edition: null,
        source: "https://fill.io/STATE-OF-MICHIGAN-THE-PEOPLE-OF-JUDICIAL-DISTRICT",
        checked: "2026-11-21",
      },
    ],
    formWords: recalled(
      "MC 227b (application), MC 228b (order); the editions were not seen, and the court form is said to ask that the person was 16 or over at the offense, which the text read does not.",
    ),
    consolidation: "several convictions may be set aside, but each court needs its own application",
    discretion: "may",
  },
  effect: [
    "The person is considered not to have been convicted, with exceptions: no refund of fines, restitution stays owed, it may count as a prior conviction for charging and sentencing, and the State Police keep a nonpublic record for listed uses. Divulging a set-aside conviction is a misdemeanor.",
  ],
  afterDenial:
    "No new petition on the same convictions for three years, unless the court sets an earlier date (780.621d(5)).",
};

/** MCL 750.451c since 2017 PA 34. */
const deferral: Version = {
  from: "2017",
  victim: {
    words: "A victim of a human trafficking violation (MCL chapter LXVIIA).",
    sexTrafficking: true,
    laborTrafficking: true,
    minorsWithoutForce: null,
    federalDefinition: null,
  },
  ways: [
    {
      id: "offense",
      dispositions: ["pending", "deferred"],
      offenses: {
        some: [{ listed: "deferral" }, { every: [{ not: { listed: "state" } }, { is: "charge.mi-like-ordinance" }] }],
      },
      included: ["MCL 750.448, 750.449, 750.450, 750.462 and corresponding local ordinances"],
      excluded: [],
      nexus: {
        phrase: "a direct result of the individual being a victim of a human trafficking violation",
        kind: "direct-result",
      },
    },
  ],
  conditions: [
    {
      id: "prosecutor-consents",
      words: "consent of the accused and of the prosecuting attorney",
      rule: { is: "charge.mi-prosecutor-consents" },
    },
  ],
  weighs: ["statement under oath with supporting facts"],
  standard: "preponderance",
  documents: { creates: "none", required: false, examples: [] },
  waits: [],
  deadline: "before judgment of guilt is entered",
  dueDiligence: false,
  procedure: {
    court: "trial court",
    who: "accused who pleads or is found guilty",
    contents: ["sworn statement that the violation was a direct result of trafficking, with facts"],
    service: null,
    response: null,
    hearing: "proceedings open to the public (section heading)",
    fee: null,
    confidential: null,
    forms: [],
    formWords: null,
    consolidation: null,
    discretion: "may",
  },
  effect: [
    recalled(
      "No judgment of guilt; after probation the court discharges the person and dismisses the case, leaving a nonpublic record.",
    ),
  ],
  afterDenial: null,
};

/** The law of Michigan, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "MI",
  name: "Michigan",
  nameInSpanish: "Míchigan",
  summary:
    "Michigan lets a person set aside one or more convictions for prostitution-type offenses, at any time after conviction, if the offense was committed as a direct result of being a victim of a human trafficking violation. A separate section lets a court defer such a charge and dismiss it after probation with the prosecutor's consent; bills to extend set-asides to other crimes have not been shown to pass.",
  lastChecked: "2026-11-21",
  codes: {
    mcl: {
      name: "Mich. Comp. Laws",
      also: ["MCL", "M.C.L.", "MCLA", "M.C.L.A.", "MCLS", "Mich. Comp. Laws Ann."],
      begins: ["750."],
    },
  },
  lists: {
    named: {
      citation: "MCL § 780.621(3)",
      name: { en: "prostitution offenses", es: "delitos de prostitución" },
      offenses: [
        { at: "mcl 750.448", name: "soliciting or accosting" },
        { at: "mcl 750.449", name: "admitting to a place for prostitution" },
        { at: "mcl 750.450", name: "aiding or abetting" },
      ],
      read: "whole",
      confidence: "verified",
    },
    deferral: {
      citation: "MCL § 750.451c",
      name: { en: "prostitution offenses", es: "delitos de prostitución" },
      offenses: [
        { at: "mcl 750.448", name: "soliciting or accosting" },
        { at: "mcl 750.449", name: "admitting to a place for prostitution" },
        { at: "mcl 750.450", name: "aiding or abetting" },
        { at: "mcl 750.462", name: "person under 16 in a house of prostitution" },
      ],
      read: "whole",
      confidence: "verified",
    },
    juvenile: {
      citation: "MCL § 712A.18e(10)(b)",
      name: { en: "offenses named for young people", es: "delitos nombrados para jóvenes" },
      offenses: [
        { at: "mcl 750.448", name: "soliciting or accosting" },
        { at: "mcl 750.449", name: "admitting to a place for prostitution" },
        { at: "mcl 750.450", name: "aiding or abetting" },
      ],
      read: "recalled",
      confidence: "recalled",
    },
    state: {
      citation: "MCL § 780.621",
      name: { en: "offenses under the Michigan Compiled Laws", es: "delitos de las leyes de Míchigan" },
      offenses: everySection("mcl", "an offense under the Michigan Compiled Laws"),
      read: "whole",
      confidence: "verified",
    },
  },
  facts: {
    "charge.mi-like-ordinance": {
      type: "boolean",
      label: { en: "Under a like local ordinance", es: "Según una ordenanza local semejante" },
      question: {
        en: "Was the offense under a local ordinance that substantially corresponds to the state sections on prostitution that this law names?",
        es: "¿Fue el delito según una ordenanza local que corresponde en lo esencial a los artículos estatales sobre prostitución que esta ley nombra?",
      },
      why: {
        en: "Michigan takes in local ordinances that substantially correspond to the sections it names.",
        es: "Míchigan abarca las ordenanzas locales que corresponden en lo esencial a los artículos que nombra.",
      },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Judgment in the criminal case", "Complaint"],
      source: "MCL §§ 780.621(3), 750.451c",
      confidence: "verified",
    },
    "person.mi-within-juvenile-limits": {
      type: "boolean",
      label: { en: "Within the limits for young people", es: "Dentro de los límites para jóvenes" },
      question: {
        en: "Has the person at most three juvenile adjudications, at most one of them for what would be a felony, and no felony conviction?",
        es: "¿Tiene la persona como máximo tres adjudicaciones juveniles, como máximo una por lo que sería un delito grave, y ninguna condena por delito grave?",
      },
      why: {
        en: "Michigan sets these limits for setting aside juvenile adjudications; whether they bind this ground was read only in a summary.",
        es: "Míchigan pone estos límites para dejar sin efecto adjudicaciones juveniles; que rijan para este motivo solo se leyó en un resumen.",
      },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Docket sheet", "Judgment in the criminal case"],
      source: "MCL § 712A.18e(1), (4)(d), (10)(b)",
      confidence: "secondary",
    },
    "charge.mi-prosecutor-consents": {
      type: "boolean",
      label: { en: "Prosecutor consents", es: "La fiscalía consiente" },
      question: {
        en: "Does the prosecuting attorney consent to a deferral of this charge?",
        es: "¿Consiente la fiscalía en aplazar la resolución de este cargo?",
      },
      why: {
        en: "Michigan lets the court defer such a charge only with the consent of the accused and of the prosecuting attorney.",
        es: "Míchigan deja que el tribunal aplace tal cargo solo con el consentimiento de la persona acusada y de la fiscalía.",
      },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Docket sheet", "Plea or sentencing transcript"],
      source: "MCL § 750.451c",
      confidence: "verified",
    },
  },
  statutes: [
    {
      id: "mi-mcl-780.621-3",
      citation: "MCL 780.621(3), 780.621d(6)-(14), 780.622, 780.623",
      title: "Setting aside prostitution-type convictions of trafficking victims",
      about: "trafficking",
      relief: ["expungement"],
      confidence: "verified",
      versions: [
        {
          ...withOrdinances,
          from: "2015-01-14",
          to: "2017-03-14",
          ways: withOrdinances.ways.map((way) => ({
            ...way,
            offenses: { listed: "named" },
            included: ["MCL 750.448, 750.449 and 750.450"],
            excluded: ["every other offense, local ordinances among them"],
          })),
        },
        withOrdinances,
      ],
      history: [
        "2014 PA 335: enacted, effective 2015-01-14",
        "2016 PA 336: effective 2017-03-14 (local ordinances corresponding to the listed sections)",
        "2020 PA 187-193 (effective 2021-04-11): act reorganized; ground is now subsection (3), procedure in 780.621d",
        "2021 PA 78, 79, 82 (2022) and 2023 PA 205 (effective 2024-02-13): other parts of the act; subsection (3) reads as given here",
      ],
      unverified: [
        "victim.minorsWithoutForce",
        "procedure.form (seen in court forms, revision not confirmed)",
        "2024-2026 bills",
      ],
      sources: [
        { url: "http://legiscan.com/MI/text/HB5025/2013", kind: "session-law", asOf: "2014-10-22" },
        {
          url: "https://ombudsman.legislature.mi.gov/documents/2013-2014/billanalysis/Senate/htm/2013-SFA-5025-L.htm",
          kind: "secondary",
          asOf: "2014",
        },
        {
          url: "https://legislature.mi.gov/documents/2015-2016/billanalysis/House/htm/2015-HLA-5542-E620990B.htm",
          kind: "secondary",
          asOf: "2016-05-12",
        },
        { url: "https://freedomnetworkusa.org/srp_states/mi/", kind: "secondary", asOf: "2021-09" },
        { url: "https://fill.io/STATE-OF-MICHIGAN-THE-PEOPLE-OF-JUDICIAL-DISTRICT", kind: "secondary", asOf: null },
        {
          url: "https://app.legiplex.com/mi/legislature/2023/2023-r/bills/hb5836",
          kind: "session-law",
          asOf: "2024-12-11",
        },
        {
          url: "https://law.justia.com/codes/michigan/chapter-780/statute-act-213-of-1965/section-780-621d/",
          kind: "statute",
          asOf: "2026-02",
        },
        {
          url: "https://law.justia.com/codes/michigan/chapter-780/statute-act-213-of-1965/section-780-621/",
          kind: "statute",
          asOf: "2026-02",
        },
      ],
      notes:
        "Sections 780.621, 780.621c, 780.621d, 780.622, 780.623 and 780.624 were read. Setting aside is called a privilege and conditional, not a right. Age 16 or over at the offense appears on the court form, not in the text read. 2024 HB 5836-5840 (any offense, with juvenile and defense bills) passed the House on 2024-12-11 but are not shown as enacted; 2021 HB 4091-4093 did the same. Text read in an open-source copy (saint1415/us-statutes, data of February 2026) of Justia's page of the code.",
    },
    {
      id: "mi-mcl-750.451c",
      citation: "MCL 750.451c",
      title: "Deferral and dismissal for trafficking victims charged with prostitution offenses",
      about: "trafficking",
      relief: ["dismissal"],
      confidence: "verified",
      versions: [
        {
          ...deferral,
          from: null,
          to: "2017",
          conditions: [
            ...deferral.conditions,
            {
              id: "no-earlier-conviction-or-deferral",
              words: "a prior conviction or deferral barred it",
              rule: {
                notRead: secondary(
                  "Before 2017 PA 34 a prior conviction or deferral stood in the way; those words were not read.",
                ),
              },
            },
          ],
        },
        deferral,
      ],
      history: ["2017 PA 34: available despite a prior conviction or deferral"],
      unverified: ["effectiveYear", "effect (tail of section)"],
      sources: [
        {
          url: "https://d1tvxue8o4w0fl.cloudfront.net/statute/michigan-compiled-laws/chapter-750-michigan-penal-code/the-michigan-penal-code/subchapter-prostitution/section-750451c-individual-as-victim-of-human-trafficking-violation-applicability-of-subsection-2-deferred-proceedings-determination-of-court-violation-of-term-or-condition-of-probation-adjudication-of-guilt-circumstances-discharge-and-dismissal-proceedings-open-to-public-record-nonpublic-record-human-trafficking-violation-defined",
          kind: "statute",
          asOf: "2024",
        },
        {
          url: "https://hercules-milenia.legislature.mi.gov/documents/2017-2018/billanalysis/House/htm/2017-HLA-4219-7FB02200.htm",
          kind: "secondary",
          asOf: "2017-07-31",
        },
      ],
      notes: null,
    },
    {
      id: "mi-mcl-712A.18e-10",
      citation: "MCL 712A.18e(10)(b)",
      title: "Setting aside juvenile adjudications of trafficking victims",
      about: "trafficking",
      relief: ["expungement"],
      confidence: "secondary",
      versions: [
        {
          from: null,
          victim: {
            words: "A victim of a human trafficking violation.",
            sexTrafficking: true,
            laborTrafficking: true,
            minorsWithoutForce: null,
            federalDefinition: null,
          },
          ways: [
            {
              id: "offense",
              dispositions: ["juvenile-adjudication"],
              offenses: { listed: "juvenile" },
              included: [recalled("prostitution-type offenses and corresponding ordinances")],
              excluded: [],
              nexus: { phrase: null, kind: "direct-result" },
            },
          ],
          conditions: [
            {
              id: "within-the-limits",
              words: secondary(
                "not more than three juvenile offenses, of which not more than one would be a felony, and no felony conviction (subsections (1), (4)(d))",
                { source: "https://cleanslateclearinghouse.org/policies/mi-ar-3/" },
              ),
              rule: { is: "person.mi-within-juvenile-limits" },
            },
          ],
          weighs: [],
          standard: "unspecified",
          documents: { creates: null, required: null, examples: [] },
          waits: [],
          deadline: null,
          dueDiligence: null,
          procedure: {
            court: recalled("adjudicating court"),
            who: recalled("person adjudicated"),
            contents: [],
            service: null,
            response: null,
            hearing: null,
            fee: secondary("$25 to the State Police", {
              source: "https://cleanslateclearinghouse.org/policies/mi-ar-3/",
            }),
            confidential: null,
            forms: [],
            formWords: null,
            consolidation: null,
            discretion: "shall",
          },
          effect: ["Adjudication set aside."],
          afterDenial: null,
        },
      ],
      history: ["2016 PA 337: prostitution-type statutory and ordinance adjudications"],
      unverified: ["offenses", "standardOfProof", "officialDocumentation", "timing", "procedure"],
      sources: [
        { url: "https://jysi.org/states/michigan", kind: "secondary", asOf: "2024" },
        { url: "https://cleanslateclearinghouse.org/policies/mi-ar-3/", kind: "secondary", asOf: null },
        {
          url: "https://legislature.mi.gov/documents/2015-2016/billanalysis/House/htm/2015-HLA-5542-E620990B.htm",
          kind: "secondary",
          asOf: "2016-05-12",
        },
      ],
      notes: "Only described in secondary sources.",
    },
  ],
  defense: {
    citation: "MCL 750.451(6)",
    words: {
      text: "A person aged 16-17 is presumed coerced in prostitution matters; a general affirmative defense (2021 HB 4092, 2024 package) is not shown as enacted.",
      confidence: "secondary",
    },
  },
  record: {
    repository: "Michigan State Police, Criminal Justice Information Center (ICHAT and fingerprint record check)",
    howToRequest: {
      text: "ICHAT name search for public records; fingerprint-based personal record request from the State Police.",
      confidence: "recalled",
    },
  },
  doors: [
    recalled("Setting aside of other convictions under the general rules, some of it automatic.", {
      citation: "MCL 780.621, 780.621g",
    }),
    recalled("A pardon by the Governor.", { citation: "Mich. Const. art. V, § 14" }),
  ],
};
