import { type Jurisdiction, recalled, type Version, type Way } from "../jurisdiction.ts";

/** Records without a conviction came in between 2014 and 2021; which act brought them was not read. */
const widened: Way["dispositions"] = [
  { is: "arrest", confidence: "recalled" },
  { is: "dismissed-charge", confidence: "recalled" },
  { is: "deferred", confidence: "recalled" },
  { is: "juvenile-adjudication", confidence: "recalled" },
];

const anyButListed: Way = {
  id: "any-but-listed",
  dispositions: [
    "conviction",
    "arrest",
    "dismissed-charge",
    { is: "deferred", confidence: "recalled" },
    { is: "juvenile-adjudication", confidence: "recalled" },
  ],
  offenses: {
    some: [{ listed: "named" }, { severity: ["misdemeanor", "petty", "infraction"] }, { not: { listed: "violent" } }],
  },
  included: [
    "any offense committed as part of the scheme or at an operator's direction, including chapters 796 and 847",
  ],
  excluded: [
    "offenses listed in s. 775.084(1)(b)1.: arson, sexual battery, robbery, kidnapping, aggravated child abuse, aggravated abuse of an elderly or disabled person, aggravated assault with a deadly weapon, murder, manslaughter and aggravated manslaughter, throwing or discharging a destructive device, armed burglary, aggravated battery, aggravated stalking",
  ],
  tiers:
    "If a charge ended in not guilty by insanity or incompetence, expunction does not block firearm-eligibility databases.",
  nexus: {
    phrase: "as a part of the human trafficking scheme ... or at the direction of an operator of the scheme",
    kind: "related",
  },
};

/** § 943.0583 as it has stood since the last of the acts of 2014 to 2021. */
const since2021: Version = {
  from: "2021",
  victim: {
    words:
      "Person subjected to coercion (s. 787.06) to be used in human trafficking, a child under 18 subjected to human trafficking, or a person subjected to human trafficking as defined by federal law",
    sexTrafficking: true,
    laborTrafficking: true,
    minorsWithoutForce: true,
    federalDefinition: true,
  },
  ways: [anyButListed],
  conditions: [
    {
      id: "while-a-victim",
      words: "offense committed, or reported to have been committed, while a victim",
      rule: { victimAtTime: true },
    },
  ],
  weighs: ["The section confers no right to expunction: the court decides in its discretion."],
  standard: "clear-and-convincing",
  standardWords:
    "That is what subsection (5) asks of a decision made without official documentation; with it, a preponderance is enough (subsection (3)).",
  documents: {
    creates: "presumption",
    required: false,
    examples: ["any federal, state or local agency document tending to show victim status"],
  },
  waits: [],
  deadline: "with due diligence after trafficking ended or victim services were sought, allowing for safety concerns",
  dueDiligence: true,
  procedure: {
    court: "any court in the circuit of arrest that has jurisdiction over the class of offense",
    who: "the victim",
    contents: [
      "petition",
      "sworn statement that the petitioner is eligible to the best of his or her knowledge or belief (a knowing falsehood is a third-degree felony)",
      "official documentation of victim status, if any exists",
    ],
    service:
      "the state attorney or statewide prosecutor and the arresting agency, which may respond; no other agency need be a party",
    response: null,
    hearing:
      "discretionary; petitioner or lawyer may appear by telephone, video or other electronic means, and an advocate may be present on request",
    fee: "none: no filing, service, copy or other clerk charge",
    confidential: "petition and all related filings are confidential and exempt from public records",
    forms: [
      {
        number: "Petition and sworn statement, Fla. R. Crim. P. 3.693",
        name: "Petition to expunge by a victim of human trafficking, with the sworn statement",
        edition: null,
        source: "https://howtolegalhelp.com/rule-3-693-petition-to-seal-or-expunge-human-trafficking",
        checked: "2026-11-21",
      },
    ],
    formWords: recalled(
      "form petition and sworn statement under the Florida Rules of Criminal Procedure; no FDLE certificate of eligibility",
    ),
    consolidation:
      "the clerk treats a petition for more than one eligible case as a single petition; it may be filed in any court in the circuit of arrest with jurisdiction over the class of offense, not only the court of the original case",
    discretion: "may",
  },
  effect: [
    "Agencies must physically destroy the record (minor or adult), except that FDLE keeps its copy, confidential and open only to criminal justice agencies, firearm-eligibility agencies and by court order. An expunged conviction is deemed vacated for a substantive defect in the underlying proceeding. The person may deny the arrests, and is not guilty of perjury for it, except as a candidate for criminal-justice employment or a defendant in a criminal prosecution. The clerk certifies the order to the prosecutor and arresting agency; FDLE forwards it to the FBI.",
  ],
  afterDenial: null,
};

/** The law of Florida, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "FL",
  name: "Florida",
  summary:
    "Florida expunges the arrest, charge and conviction records of a trafficking victim for any offense, other than listed violent felonies, that was part of the trafficking scheme or done at a trafficker's direction. No fee or FDLE certificate is needed and one petition can cover several cases, but relief is discretionary.",
  lastChecked: "2026-11-21",
  codes: { stat: { name: "Fla. Stat.", also: ["F.S.", "FS", "F.S.A.", "Florida Statutes", "Fla. Statutes"] } },
  lists: {
    violent: {
      citation: "Fla. Stat. § 775.084(1)(b)1.",
      name: { en: "violent felonies", es: "delitos graves violentos" },
      offenses: [
        { at: "stat 806.01", name: "arson" },
        { at: "stat 794.011", name: "sexual battery" },
        { at: "stat 812.13", name: "robbery" },
        { at: "stat 787.01", name: "kidnapping" },
        { at: "stat 827.03(2)(a)", name: "aggravated child abuse" },
        { at: "stat 825.102(2)", name: "aggravated abuse of an elderly or disabled person" },
        {
          at: "stat 784.021",
          name: "aggravated assault with a deadly weapon",
          only: { is: "charge.fl-deadly-weapon" },
        },
        { at: "stat 782.04", name: "murder" },
        { at: "stat 782.07", name: "manslaughter and aggravated manslaughter" },
        { at: "stat 790.1615", name: "throwing or discharging a destructive device" },
        { at: "stat 810.02(2)(b)", name: "armed burglary" },
        { at: "stat 784.045", name: "aggravated battery" },
        { at: "stat 784.048(3)", name: "aggravated stalking" },
        { at: "stat 784.048(4)", name: "aggravated stalking" },
      ],
      read: "part",
      confidence: "secondary",
    },
    named: {
      citation: "Fla. Stat. § 943.0583(3)",
      name: {
        en: "offenses of the chapters that the section names",
        es: "delitos de los capítulos que nombra la sección",
      },
      offenses: [
        { at: "stat 796.*", name: "chapter 796, prostitution" },
        { at: "stat 847.*", name: "chapter 847, obscenity" },
      ],
      read: "whole",
      confidence: "verified",
    },
  },
  facts: {
    "charge.fl-deadly-weapon": {
      type: "boolean",
      label: { en: "Deadly weapon", es: "Arma mortal" },
      question: {
        en: "Was this an aggravated assault with a deadly weapon?",
        es: "¿Fue este un asalto agravado con un arma mortal?",
      },
      why: {
        en: "Of aggravated assaults, § 775.084(1)(b)1. lists the one with a deadly weapon.",
        es: "De los asaltos agravados, el § 775.084(1)(b)1. incluye el cometido con arma mortal.",
      },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Indictment or information", "Judgment in the criminal case"],
      source: "Fla. Stat. §§ 775.084(1)(b)1., 784.021",
      confidence: "secondary",
    },
  },
  statutes: [
    {
      id: "fl-stat-943.0583",
      citation: "Fla. Stat. § 943.0583; Fla. R. Crim. P. 3.693",
      title: "Human trafficking victim expunction",
      about: "trafficking",
      relief: ["expungement", "vacatur"],
      confidence: "verified",
      versions: [
        {
          ...since2021,
          from: "2013",
          to: "2014",
          ways: [{ ...anyButListed, id: "convictions", dispositions: ["conviction", ...widened] }],
          procedure: {
            ...since2021.procedure,
            contents: [
              ...since2021.procedure.contents,
              "statement that no other petition to expunge or seal is pending",
            ],
            fee: null,
            confidential: null,
            consolidation: null,
          },
        },
        {
          ...since2021,
          from: "2014",
          to: "2021",
          ways: [{ ...anyButListed, dispositions: ["conviction", ...widened] }],
          procedure: { ...since2021.procedure, fee: null, confidential: null, consolidation: null },
        },
        { ...since2021, to: "2023", procedure: { ...since2021.procedure, confidential: null } },
        { ...since2021, from: "2023" },
      ],
      history: [
        recalled("2013 (chs. 2013-98 and 2013-99): section and its public-records companion created"),
        recalled(
          "2014 to 2021 (chs. 2014-160, 2015-145, 2015-146, 2018-39, 2020-170, 2021-189): widened to any record from an arrest or charge whatever the disposition; filing allowed in any court in the circuit of arrest with jurisdiction over the class of offense; no fees; several cases treated as one petition (which act made which change was not read)",
        ),
        recalled(
          "2023 (ch. 2023-84): petition and related filings made confidential and exempt from public records; that paragraph is repealed 2028-10-02 unless reenacted",
        ),
      ],
      unverified: [
        "dispositions: juvenile-adjudication and deferred (follow from disposition-neutral text)",
        "procedure.form",
        "amended (which act made which change)",
        "the section numbers of the listed violent felonies: the offenses were read by name",
      ],
      sources: [
        {
          url: "https://instalawyer.io/laws/florida-statutes/9430583-human-trafficking-victim",
          kind: "statute",
          asOf: null,
        },
        { url: "https://www.flsenate.gov/laws/statutes/2013/943.0583", kind: "statute", asOf: "2013" },
        {
          url: "https://howtolegalhelp.com/rule-3-693-petition-to-seal-or-expunge-human-trafficking",
          kind: "statute",
          asOf: null,
        },
        { url: "https://flsenate.gov/Session/Bill/2023/1428/BillText/Filed/HTML", kind: "session-law", asOf: "2023" },
        {
          url: "https://www.fdle.state.fl.us/Seal-and-Expunge-Process/Human-Trafficking-Expungement.aspx",
          kind: "secondary",
          asOf: null,
        },
        { url: "https://cleanslateclearinghouse.org/policies/fl-ar-2/", kind: "secondary", asOf: null },
        {
          url: "https://www.markjobrien.com/criminal-defense-overview/state-sentencing-resources/habitual-violent-felony-offender-fss-775-084-1-b/",
          kind: "secondary",
          asOf: null,
        },
        { url: "https://freedomnetworkusa.org/srp_states/fl", kind: "secondary", asOf: "2025-01" },
        {
          url: "https://law.justia.com/codes/florida/title-xlvii/chapter-943/section-943-0583/",
          kind: "statute",
          asOf: "2026-02",
        },
      ],
      notes:
        "The whole section was read. Two-part standard: subsection (3) says the petition is decided by a preponderance, but (5) says a decision made without official documentation needs clear and convincing evidence; coded as the stricter one (with documentation use preponderance). The statute says presumption, not rebuttable presumption. Relief is discretionary: the section confers no right to expunction. The 2013-era statement that no other expunge or seal petition is pending is not in the current text. Text read in an open-source copy (saint1415/us-statutes, data of February 2026) of Justia's page of the code.",
    },
  ],
  defense: null,
  record: {
    repository: "Florida Department of Law Enforcement",
    howToRequest: {
      text: "Personal review of one's own record from FDLE on a fingerprint card (no charge for a personal review).",
      confidence: "recalled",
    },
  },
  doors: [
    recalled("Court-ordered sealing or expunction of records without a conviction.", {
      citation: "Fla. Stat. §§ 943.0585, 943.059",
    }),
    recalled("Pardon by the Clemency Board.", { citation: "Fla. Const. art. IV, § 8" }),
  ],
};
