import type { Jurisdiction } from "../jurisdiction.ts";

/** The law of Rhode Island, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "RI",
  name: "Rhode Island",
  summary:
    "Rhode Island lets a person convicted of prostitution or of soliciting a sexual act as a direct result of trafficking move to vacate the conviction and seal or expunge it, after a hearing. Separately, prostitution and loitering records may be expunged one year after the sentence ends, whatever the person's record.",
  lastChecked: "2026-11-21",
  codes: {},
  lists: {},
  facts: {},
  statutes: [
    {
      id: "ri-11-67.1-17",
      citation: "R.I. Gen. Laws § 11-67.1-17",
      title: "Motion to vacate and expunge conviction",
      about: "trafficking",
      relief: ["vacatur", "sealing", "expungement"],
      confidence: "verified",
      versions: [
        {
          from: "2017",
          victim: {
            words:
              "An individual subjected to human trafficking (R.I. Gen. Laws §§ 11-67.1-3 to -7), or to conduct that would have been so before the chapter, whether or not a perpetrator is identified, prosecuted or convicted (§ 11-67.1-2).",
            sexTrafficking: true,
            laborTrafficking: true,
            minorsWithoutForce: true,
            federalDefinition: false,
          },
          ways: [
            {
              id: "offense",
              dispositions: ["conviction"],
              offenses: { notRead: "The list of offenses is not yet encoded." },
              included: ["prostitution (§ 11-34.1-2)", "solicitation to commit a sexual act"],
              excluded: ["all other offenses"],
              nexus: { phrase: "direct result of being a victim", kind: "direct-result" },
            },
          ],
          conditions: [],
          weighs: [],
          standard: "unspecified",
          documents: {
            creates: "rebuttable-presumption",
            required: false,
            examples: [
              "official determination or documentation from a federal, state, local or tribal agency that the person was a victim at the time of the offense",
            ],
          },
          waits: [],
          deadline: null,
          dueDiligence: false,
          procedure: {
            court: "court having jurisdiction over the offense",
            who: "the convicted individual",
            contents: ["motion under §§ 12-1-12, 12-1-12.1 and 12-1-12.2 procedure"],
            service: "department of the attorney general and the charging police department",
            response: null,
            hearing: "required; notice of the hearing at least 10 days before (§ 12-1-12.1)",
            fee: null,
            confidential: null,
            forms: [],
            formWords: null,
            consolidation: null,
            discretion: "may",
          },
          effect: ["The court may vacate the conviction and seal or expunge the record of conviction."],
          afterDenial: null,
        },
      ],
      history: [],
      unverified: ["procedure.fee", "procedure.consolidation", "procedure.form", "changes after early 2023"],
      sources: [{ url: "https://github.com/UniCourt/cic-code-ri", kind: "statute", asOf: "2023-02" }],
      notes:
        "Text read in a 2023 compilation. The statute says 'presumption'. Unlike the uniform act, the section does not add that documentation is not required. Related: § 11-34.1-5, discretionary expungement of prostitution / loitering records one year after the sentence, regardless of first-offender status.",
    },
  ],
  defense: {
    citation: "R.I. Gen. Laws § 11-67.1-16; minors § 11-67.1-15",
    words: {
      text: "Defense to prostitution or solicitation committed as a direct result of being a victim; minors are not criminally liable for those offenses.",
      confidence: "verified",
    },
  },
  record: {
    repository: "Rhode Island Attorney General, Bureau of Criminal Identification (BCI)",
    howToRequest: { text: "Request in person or by mail with identification; small fee.", confidence: "recalled" },
  },
  doors: [],
};
