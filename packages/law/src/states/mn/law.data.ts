import { type Jurisdiction, recalled, secondary } from "../jurisdiction.ts";

/** The law of Minnesota, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "MN",
  name: "Minnesota",
  summary:
    "No Minnesota statute that vacates, expunges or seals a record because the person was trafficked was found in this research. Survivors rely on the general expungement chapter (sealing by petition under a clear-and-convincing balancing test, automatic expungement from 2025, prosecutor-agreed expungement) and on the board of pardons.",
  lastChecked: "2026-11-21",
  codes: { stat: { name: "Minn. Stat.", also: ["Minnesota Statutes", "M.S.", "MSA"] } },
  lists: {
    eligible: {
      citation: "Minn. Stat. § 609A.02",
      name: { en: "offenses that the section lets a court seal", es: "delitos que el artículo permite sellar" },
      offenses: [],
      read: "recalled",
      confidence: "recalled",
    },
  },
  facts: {},
  statutes: [
    {
      id: "mn-609A-general",
      citation: "Minn. Stat. §§ 609A.01-609A.06 (§ 609A.02, subd. 3; § 609A.03)",
      title: "General expungement by sealing (not trafficking-specific)",
      about: "general",
      relief: ["sealing"],
      confidence: "secondary",
      versions: [
        {
          from: null,
          victim: null,
          ways: [
            {
              id: "conviction",
              dispositions: ["conviction"],
              offenses: { listed: "eligible" },
              included: [
                recalled(
                  "petty misdemeanors, misdemeanors, gross misdemeanors and listed felonies after waiting periods",
                ),
              ],
              excluded: [recalled("offenses outside § 609A.02")],
              nexus: null,
            },
            {
              id: "favorable",
              dispositions: ["dismissed-charge", { is: "deferred", confidence: "recalled" }],
              offenses: { always: true },
              included: [recalled("favorable dispositions and diversion")],
              excluded: [],
              nexus: null,
            },
          ],
          conditions: [],
          weighs: [
            "benefit to the petitioner commensurate with the disadvantage to the public",
            "twelve listed factors, including aggravating or mitigating factors and the context and circumstances of the crime, where trafficking can be argued",
          ],
          standard: "clear-and-convincing",
          documents: { creates: "none", required: false, examples: [] },
          waits: [
            {
              after: "sentence-completed",
              years: 2,
              when: { every: [{ ended: ["convicted"] }, { severity: ["misdemeanor", "petty", "infraction"] }] },
              words: recalled(
                "depends on offense level: two years after the sentence for a misdemeanor, three for a gross misdemeanor",
              ),
            },
            {
              after: "sentence-completed",
              years: 4,
              when: { every: [{ ended: ["convicted"] }, { severity: ["felony"] }] },
              words: recalled(
                "depends on offense level: four years after the sentence for a listed felony, five in the text before August 2023",
              ),
            },
          ],
          deadline: null,
          dueDiligence: false,
          procedure: {
            court: recalled("district court"),
            who: recalled("person with the record"),
            contents: [recalled("petition under § 609A.03")],
            service: recalled("prosecutor and agencies holding records"),
            response: null,
            hearing: recalled("required on petitions"),
            fee: null,
            confidential: null,
            forms: [],
            formWords: null,
            consolidation: null,
            discretion: null,
          },
          effect: [
            "Records are sealed and their existence may not be disclosed except by court order or statute; nothing is destroyed.",
          ],
          afterDenial: null,
        },
      ],
      history: [
        "2015: executive-branch records covered",
        "2023 Laws ch. 52: automatic expungement (§ 609A.015) effective 2025-01-01",
      ],
      unverified: ["hasLaw", "offenses", "timing", "procedure"],
      sources: [
        { url: "https://www.revisor.mn.gov/statutes/2023/cite/609A/full", kind: "statute", asOf: "2023" },
        {
          url: "https://www.northstarcriminaldefense.com/st-paul-criminal-defense-attorneys/expungement-lawyer/expungement-analysis/",
          kind: "secondary",
          asOf: null,
        },
        {
          url: "https://news.stthomas.edu/law-students-advocate-for-a-vacatur-law-in-minnesota/",
          kind: "secondary",
          asOf: null,
        },
        {
          url: "https://ccresourcecenter.org/2015/01/01/minnesotas-sweeping-new-expungement-law-takes-effect/",
          kind: "secondary",
          asOf: "2015-01-01",
        },
      ],
      notes:
        "Older surveys (2019 Polaris and others) list Minnesota as having no vacatur law. One later web page says only Alaska, Iowa and Maine had no survivor-specific statute, which is in tension with this; no Minnesota citation was found to support it. Check for 2024-2026 legislation before telling a user that nothing exists.",
    },
  ],
  defense: {
    citation: "Minn. Stat. § 609.325, subd. 4",
    words: {
      text: "Affirmative defense to prostitution charges for trafficking victims; the subdivision was amended by Laws 2023 ch. 27 (title read, text not read).",
      confidence: "secondary",
    },
  },
  record: {
    repository: "Minnesota Bureau of Criminal Apprehension",
    howToRequest: {
      text: "Request one's own record from the BCA; check court records in Minnesota Court Records Online.",
      confidence: "recalled",
    },
  },
  doors: [
    recalled("A pardon by the Board of Pardons, on advice of the Clemency Review Commission.", {
      citation: "Minn. Const. art. V, § 7; Minn. Stat. ch. 638",
    }),
    secondary("Automatic expungement of eligible records since 2025-01-01.", { citation: "Minn. Stat. § 609A.015" }),
    secondary("Expungement that the prosecutor agrees to.", { citation: "Minn. Stat. § 609A.025" }),
  ],
};
