import { type Jurisdiction, recalled, secondary, type Version } from "../jurisdiction.ts";

/** § 11-34.1-5: no victim needed; one year after the sentence, whatever else the record holds. */
const prostitutionRecords: Version = {
  from: null,
  victim: null,
  ways: [
    {
      id: "prostitution-or-loitering",
      dispositions: [
        "conviction",
        { is: "dismissed-charge", confidence: "recalled" },
        { is: "deferred", confidence: "recalled" },
      ],
      offenses: { listed: "prostitution-or-loitering" },
      included: ["records of prostitution and of loitering for prostitution"],
      excluded: [],
      nexus: null,
    },
  ],
  conditions: [],
  weighs: ["the court decides in its discretion; it does not matter whether it was a first offense"],
  standard: "unknown",
  documents: { creates: null, required: null, examples: [] },
  waits: [{ after: "sentence-completed", years: 1, words: "one year after the sentence ends" }],
  deadline: null,
  dueDiligence: null,
  procedure: {
    court: null,
    who: null,
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
  effect: [secondary("The records are expunged.")],
  afterDenial: null,
};

/** The law of Rhode Island, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "RI",
  name: "Rhode Island",
  summary:
    "Rhode Island lets a person convicted of prostitution or of soliciting a sexual act as a direct result of trafficking move to vacate the conviction and seal or expunge it, after a hearing. Separately, prostitution and loitering records may be expunged one year after the sentence ends, whatever the person's record.",
  lastChecked: "2026-11-21",
  codes: {
    gl: { name: "R.I. Gen. Laws", also: ["RIGL", "R.I.G.L.", "G.L.", "Rhode Island General Laws"] },
  },
  lists: {
    prostitution: {
      citation: "R.I. Gen. Laws § 11-34.1-2",
      name: { en: "prostitution", es: "prostitución" },
      offenses: [{ at: "gl 11-34.1-2", name: "prostitution" }],
      read: "whole",
      confidence: "verified",
    },
    // Solicitation to commit a sexual act is charged under these chapters; its section was not named.
    "commercial-sex": {
      citation: "R.I. Gen. Laws ch. 11-34.1",
      name: { en: "commercial sex chapters", es: "capítulos de sexo comercial" },
      offenses: [
        { at: "gl 11-34.1-*", name: "commercial sexual activity (ch. 11-34.1)" },
        { at: "gl 11-34-*", name: "the former chapter (ch. 11-34)" },
      ],
      read: "whole",
      confidence: "recalled",
    },
    "prostitution-or-loitering": {
      citation: "R.I. Gen. Laws § 11-34.1-5",
      name: { en: "prostitution and loitering", es: "prostitución y merodeo" },
      offenses: [
        { at: "gl 11-34.1-2", name: "prostitution" },
        { at: "gl 11-34.1-4", name: "loitering for prostitution" },
      ],
      read: "whole",
      confidence: "recalled",
    },
  },
  facts: {
    "charge.ri-solicitation": {
      type: "boolean",
      label: { en: "Solicitation of a sexual act", es: "Solicitud de un acto sexual" },
      question: {
        en: "Is this conviction one of solicitation to commit a sexual act?",
        es: "¿Es esta condena por solicitud de un acto sexual?",
      },
      why: { en: "Solicitation is named beside prostitution.", es: "La solicitud se nombra junto a la prostitución." },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Judgment in the criminal case", "Docket sheet"],
      source: "R.I. Gen. Laws § 11-67.1-17",
      confidence: "verified",
    },
  },
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
              offenses: {
                some: [
                  { listed: "prostitution" },
                  { every: [{ listed: "commercial-sex" }, { is: "charge.ri-solicitation" }] },
                ],
              },
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
      history: ["2017 (uniform act, ch. 11-67.1): enacted"],
      unverified: [
        "procedure.fee",
        "procedure.consolidation",
        "procedure.form",
        "changes after early 2023",
        "section of the offense of solicitation to commit a sexual act",
      ],
      sources: [{ url: "https://github.com/UniCourt/cic-code-ri", kind: "statute", asOf: "2023-02" }],
      notes:
        "Text read in a 2023 compilation. The statute says 'presumption'. Unlike the uniform act, the section does not add that documentation is not required. Related: § 11-34.1-5, discretionary expungement of prostitution / loitering records one year after the sentence, regardless of first-offender status.",
    },
    {
      id: "ri-11-34.1-5",
      citation: "R.I. Gen. Laws § 11-34.1-5",
      title: "Expungement of prostitution and loitering records",
      about: "related",
      relief: ["expungement"],
      confidence: "secondary",
      versions: [prostitutionRecords],
      history: [],
      unverified: [
        "the section's own words, of which only a note was kept",
        "when it was enacted",
        "section of loitering for prostitution (recalled)",
        "whether it reaches records without a conviction",
      ],
      sources: [{ url: "https://github.com/UniCourt/cic-code-ri", kind: "statute", asOf: "2023-02" }],
      notes: "No proof of trafficking is asked. The court decides in its discretion.",
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
  doors: [
    recalled("Expungement of the records of first offenders, and of several misdemeanors.", {
      citation: "R.I. Gen. Laws ch. 12-1.3",
    }),
    recalled("Sealing of records of acquittals and dismissals.", { citation: "R.I. Gen. Laws § 12-1-12.1" }),
    recalled("Pardon by the governor with the consent of the Senate.", { citation: "R.I. Const. art. IX, § 13" }),
  ],
};
