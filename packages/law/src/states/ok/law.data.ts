import { type Jurisdiction, recalled, secondary } from "../jurisdiction.ts";

/** The law of Oklahoma, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "OK",
  name: "Oklahoma",
  summary:
    "Oklahoma lets the court, on motion or petition, expunge (seal) records of a prostitution-related charge or conviction that resulted from human trafficking. Other offenses have only the general expungement grounds of 22 O.S. §§ 18-19.",
  lastChecked: "2026-11-21",
  codes: {
    title21: { name: "Okla. Stat. tit. 21", also: ["21 O.S.", "21 Okla. Stat.", "Title 21"] },
  },
  lists: {
    "commercial-sex": {
      citation: "Okla. Stat. tit. 22, § 19c",
      name: { en: "offenses related to commercial sex", es: "delitos relacionados con el sexo comercial" },
      offenses: [
        { at: "title21 1028", name: "keeping a place for commercial sex (recalled)" },
        { at: "title21 1029", name: "engaging in commercial sex, soliciting (recalled)" },
      ],
      read: "recalled",
      confidence: "recalled",
    },
  },
  facts: {},
  statutes: [
    {
      id: "ok-22-19c",
      citation: "Okla. Stat. tit. 22, § 19c",
      title: "Expungement of prostitution-related records of trafficking victims",
      about: "trafficking",
      relief: ["expungement", "sealing"],
      confidence: "secondary",
      versions: [
        {
          from: "2013",
          victim: {
            words:
              "A victim of human trafficking; human trafficking for labor or commercial sex is defined at Okla. Stat. tit. 21, § 748.",
            sexTrafficking: true,
            laborTrafficking: null,
            minorsWithoutForce: true,
            federalDefinition: null,
          },
          ways: [
            {
              id: "offense",
              dispositions: [
                // Every report of the section names convictions; what else it takes in is not sure.
                "conviction",
                { is: "arrest", confidence: "recalled" },
                { is: "dismissed-charge", confidence: "recalled" },
              ],
              offenses: { listed: "commercial-sex" },
              included: ["prostitution-related charges or convictions"],
              excluded: [],
              nexus: {
                phrase: "as a result of having been a victim of human trafficking",
                kind: "result",
                confidence: "recalled",
              },
            },
          ],
          conditions: [],
          weighs: [],
          standard: "unspecified",
          documents: { creates: null, required: false, examples: [] },
          waits: [],
          deadline: null,
          dueDiligence: null,
          procedure: {
            court: recalled("district court"),
            who: recalled("the defendant by petition, or the court on its own motion"),
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
            recalled(
              "Records are sealed; the official actions are deemed not to have occurred, and the person may answer that no such record exists (general Oklahoma expungement effect; wording of § 19c not read).",
            ),
          ],
          afterDenial: null,
        },
      ],
      history: [secondary("2013 (H.B. 1058): enacted")],
      unverified: [
        "nexus.phrase",
        "dispositions",
        "standardOfProof",
        "officialDocumentation",
        "procedure",
        "effect",
        "timing",
        "amended",
        "which sections are prostitution-related",
      ],
      sources: [
        {
          url: "https://ccresourcecenter.org/state-restoration-profiles/oklahoma-restoration-of-rights-pardon-expungement-sealing/",
          kind: "secondary",
          asOf: null,
        },
        {
          url: "http://www.pryordailytimes.com/statenews/x564660226/Human-trafficking-bill-approved/print",
          kind: "secondary",
          asOf: "2013-02-22",
        },
        {
          url: "https://www.swtimes.com/story/news/politics/2013/04/11/oklahoma-legislature-senate-passes-human/26303354007/",
          kind: "secondary",
          asOf: "2013-04-11",
        },
      ],
      notes:
        "Enacted by H.B. 1058 (2013). The section's own text could not be found in the stored material; confirm every field. Nexus phrase is recalled, not quoted from the text.",
    },
  ],
  defense: {
    citation: "Okla. Stat. tit. 21, § 748",
    words: {
      text: "Affirmative defense to prosecution that the person was a victim of human trafficking during the alleged offense; scope widened by H.B. 4224 (2022), which also bars some proceedings against child victims.",
      confidence: "secondary",
    },
  },
  record: {
    repository: "Oklahoma State Bureau of Investigation (OSBI)",
    howToRequest: {
      text: "Name- or fingerprint-based criminal history request to OSBI; fee applies.",
      confidence: "recalled",
    },
  },
  doors: [
    recalled("General expungement of arrests, dismissals, acquittals and some convictions.", {
      citation: "Okla. Stat. tit. 22, §§ 18, 19",
    }),
    recalled("Pardon by the governor on the recommendation of the Pardon and Parole Board.", {
      citation: "Okla. Const. art. VI, § 10",
    }),
  ],
};
