import type { Jurisdiction } from "../jurisdiction.ts";

/** The law of Alaska, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "AK",
  name: "Alaska",
  summary:
    "No trafficking-specific vacatur, expungement or sealing law was found for Alaska; bills to vacate prostitution convictions of sex trafficking victims were introduced in 2020, 2021-22 and 2023-24, and none was confirmed as enacted. General relief is very narrow: agency sealing only for mistaken identity or false accusation (AS 12.62.180), set-aside after a suspended imposition of sentence (AS 12.55.085), ordinary post-conviction relief (AS 12.72) and executive clemency.",
  lastChecked: "2026-11-21",
  codes: {},
  lists: {},
  facts: {},
  statutes: [
    {
      id: "ak-as-12.62.180",
      citation: "Alaska Stat. § 12.62.180",
      title: "Sealing for mistaken identity or false accusation (general law)",
      about: "general",
      relief: ["sealing"],
      confidence: "verified",
      versions: [
        {
          from: "1994",
          victim: null,
          ways: [
            {
              id: "offense",
              dispositions: ["arrest", "dismissed-charge", "conviction"],
              offenses: { always: true },
              included: [],
              excluded: [],
              nexus: null,
            },
          ],
          conditions: [
            {
              id: "beyond-a-reasonable-doubt",
              words: "beyond a reasonable doubt, the information resulted from mistaken identity or false accusation",
              rule: {
                notRead:
                  "beyond a reasonable doubt, the information resulted from mistaken identity or false accusation",
              },
            },
          ],
          weighs: [],
          standard: "unspecified",
          documents: { creates: null, required: false, examples: [] },
          waits: [],
          deadline: null,
          dueDiligence: false,
          procedure: {
            court:
              "written request to the head of the agency that keeps the record; appeal to court as from an administrative agency",
            who: "the person concerned",
            contents: ["written request"],
            service: null,
            response: null,
            hearing: null,
            fee: null,
            confidential: null,
            forms: [],
            formWords: null,
            consolidation: null,
            discretion: "may",
          },
          effect: [
            "Sealed information may be denied, including the arrest, charge, conviction or sentence it shows; limited disclosure continues for listed purposes.",
          ],
          afterDenial:
            "Appeal to court; the person must show the agency decision was clearly mistaken, and may not use the appeal to attack a judgment.",
        },
      ],
      history: [],
      unverified: ["procedure.fee"],
      sources: [
        { url: "https://github.com/UniCourt/cic-code-ak", kind: "statute", asOf: "2022" },
        {
          url: "https://ccresourcecenter.org/state-restoration-profiles/alaska-expungment-pardon-sealing",
          kind: "secondary",
          asOf: "2024-11-11",
        },
      ],
      notes:
        "General relief, not trafficking-specific. The standard in the text is beyond a reasonable doubt, which has no code in this schema.",
    },
    {
      id: "ak-as-12.55.085",
      citation: "Alaska Stat. § 12.55.085",
      title: "Set-aside after suspended imposition of sentence (general law)",
      about: "general",
      relief: ["dismissal"],
      confidence: "verified",
      versions: [
        {
          from: null,
          victim: null,
          ways: [
            {
              id: "offense",
              dispositions: ["deferred", "conviction"],
              offenses: { notRead: "The list of offenses is not yet encoded." },
              included: [],
              excluded: [
                "listed serious offenses in subsection (f), including AS 11.41 homicide, assault, kidnapping, sexual and robbery-type offenses",
              ],
              nexus: null,
            },
          ],
          conditions: [],
          weighs: [],
          standard: "unspecified",
          documents: { creates: null, required: false, examples: [] },
          waits: [{ after: "disposition", words: "successful completion of the suspension period" }],
          deadline: null,
          dueDiligence: false,
          procedure: {
            court: "sentencing court",
            who: "person who received a suspended imposition of sentence",
            contents: [],
            service: null,
            response: null,
            hearing: null,
            fee: null,
            confidential: null,
            forms: [],
            formWords: null,
            consolidation: null,
            discretion: "may",
          },
          effect: [
            "After discharge without imposition of sentence the court may set aside the conviction and issue a certificate; the record is not erased.",
          ],
          afterDenial: null,
        },
      ],
      history: [],
      unverified: ["effectiveYear"],
      sources: [{ url: "https://github.com/UniCourt/cic-code-ak", kind: "statute", asOf: "2022" }],
      notes: "General relief, not trafficking-specific; only helps those sentenced this way.",
    },
  ],
  defense: {
    citation: "Alaska Stat. § 11.66.100(c)",
    words: {
      text: "Not a trafficking defense: a person may not be prosecuted for prostitution if they witnessed or were a victim of, and in good faith reported, one of a list of serious crimes. Subsection letter recalled; content read in the 2022 code. Whether later legislation (including the 2024 omnibus crime act, HB 66) changed trafficking or prostitution provisions was not confirmed.",
      confidence: "verified",
    },
  },
  record: {
    repository: "Alaska Department of Public Safety, Criminal Records and Identification Bureau",
    howToRequest: {
      text: "Request for one's own criminal justice information with fingerprints and a fee.",
      confidence: "recalled",
    },
  },
  doors: [],
};
