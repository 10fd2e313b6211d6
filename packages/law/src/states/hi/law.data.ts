import { type Jurisdiction, recalled } from "../jurisdiction.ts";

/** The law of Hawaii, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "HI",
  name: "Hawaii",
  nameInSpanish: "Hawái",
  summary:
    "Hawaii vacates prostitution-type convictions (and lesser offenses pleaded down from them) for anyone who has no new Penal Code conviction for three years; since 2019 no proof of trafficking is needed. Other offenses are not covered.",
  lastChecked: "2026-11-21",
  codes: {},
  lists: {},
  facts: {},
  statutes: [
    {
      id: "hi-rev-stat-712-1209.6",
      citation: "Haw. Rev. Stat. § 712-1209.6",
      title: "Prostitution; motion to vacate conviction",
      about: "general",
      relief: ["vacatur"],
      confidence: "verified",
      versions: [
        {
          from: "2012",
          victim: null,
          ways: [
            {
              id: "offense",
              dispositions: ["conviction"],
              offenses: { notRead: "The list of offenses is not yet encoded." },
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
              id: "no-conviction-of-any",
              words: "no conviction of any Hawaii Penal Code offense within three years after the original conviction",
              rule: {
                notRead:
                  "no conviction of any Hawaii Penal Code offense within three years after the original conviction",
              },
            },
          ],
          weighs: [],
          standard: "court-satisfied",
          documents: { creates: "none", required: false, examples: [] },
          waits: [{ after: "disposition", words: "three years after the date of the original conviction" }],
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
        },
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
  doors: [],
};
