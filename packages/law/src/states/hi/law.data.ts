import { type Jurisdiction, recalled, type Version, verified } from "../jurisdiction.ts";

/** § 712-1209.6 since Act 176 of 2019; Act 68 of 2021 only fitted it to new names of offenses. */
const since2019: Version = {
  from: "2019",
  victim: null,
  ways: [
    {
      id: "named-or-lesser",
      dispositions: ["conviction"],
      offenses: { some: [{ listed: "named" }, { is: "charge.hi-lesser-offense" }] },
      included: [
        "§ 712-1200 prostitution",
        "§ 712-1206(2) loitering for prostitution",
        "§ 712-1207(1)(a) or (2)(a) street prostitution in designated areas",
        "a lesser offense when originally charged with one of these",
      ],
      excluded: ["every other offense"],
      nexus: null,
    },
  ],
  conditions: [
    {
      id: "three-years-without-conviction",
      words: "no conviction of any Hawaii Penal Code offense within three years after the original conviction",
      rule: { not: { is: "charge.hi-conviction-within-three-years" } },
    },
  ],
  weighs: [],
  standard: "court-satisfied",
  documents: { creates: "none", required: false, examples: [] },
  waits: [{ after: "conviction", years: 3, words: "three years after the date of the original conviction" }],
  deadline: null,
  dueDiligence: false,
  procedure: {
    court: recalled("the court of conviction (court not named in the section)"),
    who: "the convicted person",
    contents: ["motion to vacate"],
    service: null,
    response: null,
    hearing: "required",
    fee: null,
    confidential: null,
    forms: [],
    formWords: null,
    consolidation: null,
    discretion: "shall",
  },
  effect: ["Conviction is vacated; the section says nothing about sealing or destroying records."],
  afterDenial: null,
};

/** The law of Hawaii, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "HI",
  name: "Hawaii",
  nameInSpanish: "Hawái",
  summary:
    "Hawaii vacates prostitution-type convictions (and lesser offenses pleaded down from them) for anyone who has no new Penal Code conviction for three years; since 2019 no proof of trafficking is needed. Other offenses are not covered.",
  lastChecked: "2026-11-21",
  codes: { hrs: { name: "Haw. Rev. Stat.", also: ["H.R.S.", "HRS", "Hawaii Revised Statutes"] } },
  lists: {
    named: {
      citation: "Haw. Rev. Stat. § 712-1209.6",
      name: { en: "offenses named in the section", es: "delitos nombrados en la sección" },
      offenses: [
        { at: "hrs 712-1200", name: "prostitution" },
        { at: "hrs 712-1206(2)", name: "loitering for prostitution" },
        { at: "hrs 712-1207(1)(a)", name: "street prostitution in a designated area" },
        { at: "hrs 712-1207(2)(a)", name: "street prostitution in a designated area" },
      ],
      read: "whole",
      confidence: "verified",
    },
  },
  facts: {
    "charge.hi-lesser-offense": {
      type: "boolean",
      label: { en: "Lesser offense", es: "Delito menor que el acusado" },
      question: {
        en: "Was the person first charged with one of the offenses named in § 712-1209.6 and convicted of this one as a lesser offense?",
        es: "¿Se acusó primero a la persona de uno de los delitos que nombra el § 712-1209.6, y se la condenó por este como delito menor?",
      },
      why: {
        en: "A lesser offense is inside where the original charge was one of those named.",
        es: "Un delito menor queda dentro si la acusación original fue por uno de los nombrados.",
      },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Complaint", "Docket sheet", "Written plea agreement"],
      source: "Haw. Rev. Stat. § 712-1209.6",
      confidence: "verified",
    },
    "charge.hi-conviction-within-three-years": {
      type: "boolean",
      ofOtherConvictions: "later",
      label: { en: "Conviction within three years", es: "Condena dentro de tres años" },
      question: {
        en: "Was the person convicted of any offense of the Hawaii Penal Code within three years after this conviction?",
        es: "¿Se condenó a la persona por algún delito del Código Penal de Hawái dentro de los tres años siguientes a esta condena?",
      },
      why: { en: "Such a conviction bars the motion.", es: "Una condena así impide la petición." },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Docket sheet", "Judgment in the criminal case"],
      source: "Haw. Rev. Stat. § 712-1209.6",
      confidence: "verified",
    },
  },
  statutes: [
    {
      id: "hi-rev-stat-712-1209.6",
      citation: "Haw. Rev. Stat. § 712-1209.6",
      title: "Prostitution; motion to vacate conviction",
      about: "related",
      relief: ["vacatur"],
      confidence: "verified",
      versions: [
        {
          ...since2019,
          from: "2012",
          to: "2019",
          ways: [],
          notRead: recalled(
            "Until 2019 the section asked for proof of being a victim of trafficking and for filing within six years; the words were not read.",
          ),
        },
        since2019,
      ],
      history: [
        "2015: federal definition corrected",
        "2016: conforming",
        "2019 (Act 176): trafficking-victim proof and six-year limit replaced by three conviction-free years",
        "2021 (Act 68): conforming to new offense names",
      ],
      unverified: ["procedure.court", "procedure.fee", "procedure.serveOn"],
      sources: [{ url: "https://github.com/KailuaHRS/hawaii-statutes", kind: "statute", asOf: "2026-06-20" }],
      notes:
        "Survivors with other convictions have no trafficking-specific route. Arrests without conviction: expungement by application to the attorney general under § 831-3.2 (read). Act 261 of 2025 protects people from prostitution charges when evidence came from seeking medical or police help (§ 712-1200(7)).",
    },
  ],
  defense: null,
  record: {
    repository: "Hawaii Criminal Justice Data Center (Department of the Attorney General)",
    howToRequest: { text: "Name- or fingerprint-based record check from HCJDC for a fee.", confidence: "recalled" },
  },
  doors: [
    verified("Arrests without a conviction: expungement by application to the attorney general.", {
      citation: "Haw. Rev. Stat. § 831-3.2",
    }),
    recalled("Pardon by the Governor.", { citation: "Haw. Const. art. V, § 5" }),
  ],
};
