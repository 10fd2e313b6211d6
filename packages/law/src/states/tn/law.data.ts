import { type Jurisdiction, recalled, secondary, type Version } from "../jurisdiction.ts";

/** § 40-32-105 in the version of July 1, 2024, which was read whole. */
const since2024: Version = {
  from: "2024-07-01",
  victim: {
    words:
      "A victim of human trafficking under Tenn. Code Ann. § 39-13-314; no conviction of a trafficker is needed. The offense must date from on or after the day the court finds the petitioner became a victim.",
    sexTrafficking: true,
    laborTrafficking: true,
    minorsWithoutForce: true,
    federalDefinition: null,
  },
  ways: [
    {
      id: "offense",
      dispositions: ["conviction"],
      offenses: {
        every: [
          { some: [{ listed: "aggravated-prostitution" }, { listed: "eligible" }] },
          { not: { is: "charge.tn-force-element" } },
          { not: { is: "charge.tn-deadly-weapon" } },
        ],
      },
      included: [
        "convictions individually eligible for expunction under § 40-32-101(g)",
        "aggravated prostitution, § 39-13-516",
      ],
      excluded: [
        "offenses with an element of use, attempted use or threatened use of physical force",
        "offenses involving use or possession of a deadly weapon",
        "offenses not eligible under § 40-32-101(g)",
      ],
      tiers: "No number limit on the convictions in the one petition, but only one grant in a lifetime.",
      nexus: {
        phrase: "resulted from the petitioner's status as a victim of human trafficking",
        kind: "result",
      },
    },
  ],
  conditions: [
    {
      id: "after-becoming-a-victim",
      words: "the offense dates from on or after the day on which the court finds that the petitioner became a victim",
      rule: { some: [{ victimAtTime: true }, { is: "charge.tn-after-becoming-victim" }] },
    },
    {
      id: "sentence-completed",
      words:
        "sentence conditions completed: imprisonment or probation, all terms of release, and where ordered one year free of substance dependency",
      rule: { is: "charge.tn-sentence-completed" },
    },
    {
      id: "no-conviction-in-the-year-before",
      words: "no conviction in the year before filing",
      rule: { not: { is: "person.tn-conviction-in-one-year" } },
    },
    { id: "no-pending-charge", words: "no pending charge", rule: { not: { is: "person.pendingCharge" } } },
    {
      id: "no-earlier-expunction",
      words: "no earlier expunction under this section",
      rule: { not: { is: "person.tn-earlier-expunction" } },
    },
  ],
  weighs: [
    "expunction is in the best interests of justice and public safety, weighed against the petitioner's interests",
  ],
  standard: "unspecified",
  documents: { creates: "none", required: false, examples: ["testimony or affidavit of the petitioner"] },
  waits: [
    {
      after: "sentence-completed",
      years: 1,
      words: "at least one year since completion of the sentence for the most recent criminal offense",
    },
  ],
  deadline: null,
  dueDiligence: false,
  procedure: {
    court: "court in which the person was most recently convicted of an offense",
    who: "the petitioner",
    contents: [
      "petition and proposed order, which the district attorney general's office must prepare and give to the petitioner to file",
      "testimony or affidavit that each conviction resulted from trafficking status",
      "evidence on the eligibility conditions",
    ],
    service: "the clerk serves the district attorney general of each jurisdiction of conviction",
    response: {
      days: 60,
      from: "unknown",
      words: "The district attorney general has 60 days to answer; from what day they run was not noted.",
    },
    hearing: "discretionary: the court may schedule one if necessary to take testimony",
    fee: secondary(
      "clerk's fee: the section still points to the fee of former § 40-32-101(g)(9), since repealed (a $100 clerk fee was reported); ask the clerk",
    ),
    confidential:
      "after the order, court records are confidential and open only to the district attorney, the defendant and counsel, and a circuit or criminal judge",
    forms: [],
    formWords: "simple form created by the district attorneys general conference (due by 2019-09-01)",
    consolidation:
      "Yes: one petition in the court of the most recent conviction can reach convictions elsewhere, with service on each district attorney general.",
    discretion: "shall",
  },
  effect: [
    "Public records of the expunged convictions are destroyed and the person is restored to the status before arrest: no collateral consequences, no fines and fees owed on them, no perjury for not disclosing, and firearm rights as far as otherwise eligible. The confidential record may still enhance a later sentence.",
  ],
  afterDenial: "No new petition for at least two years after a denial.",
};

/** The law of Tennessee, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "TN",
  name: "Tennessee",
  summary:
    "Tennessee lets a person petition once to expunge nonviolent convictions that resulted from being a trafficking victim, at least one year after finishing the most recent sentence and with no pending charges. Offenses involving force or a deadly weapon are out, and a denial means a two-year wait.",
  lastChecked: "2026-11-21",
  codes: {
    tca: { name: "Tenn. Code Ann.", also: ["T.C.A.", "TCA", "Tennessee Code Annotated", "Tenn. Code"] },
  },
  lists: {
    "aggravated-prostitution": {
      citation: "Tenn. Code Ann. § 39-13-516",
      name: { en: "aggravated prostitution", es: "prostitución agravada" },
      offenses: [{ at: "tca 39-13-516", name: "aggravated prostitution" }],
      read: "whole",
      confidence: "verified",
    },
    eligible: {
      citation: "Tenn. Code Ann. § 40-32-101(g)",
      name: { en: "offenses eligible for expunction", es: "delitos que pueden borrarse" },
      offenses: [],
      read: "recalled",
      confidence: "recalled",
    },
  },
  facts: {
    "charge.tn-force-element": {
      type: "boolean",
      label: { en: "Force as an element", es: "Fuerza como elemento" },
      question: {
        en: "Does the offense have as an element the use, attempted use or threatened use of physical force?",
        es: "¿Tiene el delito como elemento el uso, el intento de uso o la amenaza de uso de la fuerza física?",
      },
      why: { en: "Such offenses are left out.", es: "Esos delitos quedan fuera." },
      who: ["attorney"],
      sensitivity: 0,
      proof: ["Judgment in the criminal case", "Docket sheet"],
      source: "Tenn. Code Ann. § 40-32-105",
      confidence: "verified",
    },
    "charge.tn-deadly-weapon": {
      type: "boolean",
      label: { en: "A deadly weapon", es: "Un arma mortal" },
      question: {
        en: "Did the offense involve the use or possession of a deadly weapon?",
        es: "¿Hubo en el delito uso o posesión de un arma mortal?",
      },
      why: { en: "Such offenses are left out.", es: "Esos delitos quedan fuera." },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Judgment in the criminal case", "Docket sheet"],
      source: "Tenn. Code Ann. § 40-32-105",
      confidence: "verified",
    },
    "charge.tn-sentence-completed": {
      type: "boolean",
      label: { en: "Sentence and terms completed", es: "Sentencia y condiciones cumplidas" },
      question: {
        en: "Has the client completed the imprisonment or probation and all terms of release, with one year free of substance dependency where the court ordered that?",
        es: "¿Cumplió la persona la prisión o la libertad condicional y todas las condiciones, con un año libre de dependencia de sustancias si el tribunal lo ordenó?",
      },
      why: {
        en: "The court asks for proof that the conditions of the sentence were met.",
        es: "El tribunal pide prueba de que se cumplieron las condiciones de la sentencia.",
      },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Judgment in the criminal case", "Docket sheet"],
      source: "Tenn. Code Ann. § 40-32-105",
      confidence: "verified",
    },
    "charge.tn-after-becoming-victim": {
      type: "boolean",
      label: { en: "After it had begun", es: "Después de que comenzó" },
      question: {
        en: "Was the offense committed on or after the day on which the client became a victim of human trafficking?",
        es: "¿Se cometió el delito el día en que la persona pasó a ser víctima de la trata, o después?",
      },
      why: {
        en: "The law reaches only offenses from that day on.",
        es: "La ley solo alcanza los delitos desde ese día.",
      },
      who: ["attorney"],
      sensitivity: 0,
      proof: ["Survivor declaration (28 U.S.C. § 1746)"],
      source: "Tenn. Code Ann. § 40-32-105",
      confidence: "verified",
    },
    "person.tn-conviction-in-one-year": {
      type: "boolean",
      label: { en: "Conviction in the last year", es: "Condena en el último año" },
      question: {
        en: "Has the client been convicted of any offense in the year before filing?",
        es: "¿Ha tenido la persona alguna condena en el año antes de presentar la petición?",
      },
      why: { en: "The law asks for one year without one.", es: "La ley pide un año sin ninguna." },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Judgment in the criminal case", "Docket sheet"],
      source: "Tenn. Code Ann. § 40-32-105",
      confidence: "verified",
    },
    "person.tn-earlier-expunction": {
      type: "boolean",
      label: { en: "Earlier expunction", es: "Borrado anterior" },
      question: {
        en: "Has an earlier petition under this section been granted to the client?",
        es: "¿Se le concedió ya a la persona una petición bajo esta sección?",
      },
      why: { en: "It can be granted once in a lifetime.", es: "Se concede una sola vez en la vida." },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Judgment in the criminal case", "Docket sheet"],
      source: "Tenn. Code Ann. § 40-32-105",
      confidence: "verified",
    },
  },
  statutes: [
    {
      id: "tn-40-32-105",
      citation: "Tenn. Code Ann. § 40-32-105",
      title: "Expunction of records related to status as a trafficking victim",
      about: "trafficking",
      relief: ["expungement"],
      confidence: "verified",
      versions: [
        {
          ...since2024,
          from: "2019-07-01",
          to: "2022-07-01",
          notRead: recalled(
            "The text of 2019 had a paragraph (b)(4), deleted in 2022, that was not read; older guides mention an earlier prostitution conviction as a condition, which was probably it.",
          ),
          ways: [],
        },
        {
          ...since2024,
          from: "2022-07-01",
          to: "2024-07-01",
          notRead: recalled("The text from 2022 to 2024 was not read; what 2024 ch. 545 changed is not itemized."),
          ways: [],
        },
        since2024,
      ],
      history: [
        "2019 ch. 199 (effective 2019-07-01): section added",
        recalled(
          "2022 chs. 1033 and 1115 (effective 2022-07-01): former paragraph (b)(4) deleted (content not read; probably the prostitution-conviction predicate that older guides mention)",
        ),
        recalled(
          "2024 ch. 545 (effective 2024-07-01): amended again (change not itemized; the text read is the version after it)",
        ),
      ],
      unverified: [
        "standardOfProof (none stated)",
        "procedure.fee (amount)",
        "day from which the district attorney general's 60 days run",
        "offense list of § 40-32-101(g) (not itemized here)",
        "amended (content of the 2022 and 2024 changes)",
      ],
      sources: [
        {
          url: "https://da.nashville.gov/expungement-guide-for-survivors-of-trafficking/",
          kind: "secondary",
          asOf: null,
        },
        { url: "https://freedomnetworkusa.org/srp_states/tn/", kind: "secondary", asOf: "2023-05" },
        { url: "https://cleanslateclearinghouse.org/policies/tn-c-4/", kind: "secondary", asOf: null },
        { url: "https://tndocket.com/charges/tca/40-32-105", kind: "statute", asOf: null },
        {
          url: "https://localmemphis.com/article/news/crime/memphis-human-trafficking-survivor-expunged/522-47843801-9ef4-4503-8d38-1abfcc63e86b",
          kind: "secondary",
          asOf: null,
        },
        {
          url: "https://law.justia.com/codes/tennessee/title-40/chapter-32/section-40-32-105/",
          kind: "statute",
          asOf: "2026-02",
        },
      ],
      notes:
        "The whole section was read in the version effective 2024-07-01. Text read in an open-source copy (saint1415/us-statutes, data of February 2026) of Justia's page of the code.",
    },
  ],
  defense: {
    citation: "Tenn. Code Ann. § 39-13-513",
    words: {
      text: "Prostitution statute is understood to allow a defense where the conduct resulted from trafficking; not read.",
      confidence: "recalled",
    },
  },
  record: {
    repository: "Tennessee Bureau of Investigation (TBI)",
    howToRequest: { text: "Name-based check or fingerprint request to TBI; fee applies.", confidence: "recalled" },
  },
  doors: [
    recalled("Expunction of convictions that are eligible, and of charges without a conviction.", {
      citation: "Tenn. Code Ann. § 40-32-101",
    }),
    recalled("Pardon or exoneration by the governor.", { citation: "Tenn. Const. art. III, § 6" }),
  ],
};
