import { type Jurisdiction, recalled } from "../jurisdiction.ts";

/** The law of Massachusetts, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "MA",
  name: "Massachusetts",
  summary:
    "A Massachusetts court must vacate a conviction, delinquency adjudication or continuance without a finding for a short list of prostitution-type offenses or simple drug possession when there is a reasonable probability that taking part was a result of being a trafficking victim. The relief is vacatur on the merits, and the movant may withdraw the plea; nothing broader is available under the trafficking statute.",
  lastChecked: "2026-11-21",
  codes: {
    gl90: {
      name: "Mass. G.L. c. 90",
      also: [
        "G.L. c. 90",
        "M.G.L. c. 90",
        "MGL c. 90",
        "Mass. Gen. Laws ch. 90",
        "Mass. Gen. Laws c. 90",
        "G.L. ch. 90",
        "chapter 90",
        "c. 90",
        "ch. 90",
        "90/",
      ],
    },
    gl94C: {
      name: "Mass. G.L. c. 94C",
      also: [
        "G.L. c. 94C",
        "M.G.L. c. 94C",
        "MGL c. 94C",
        "Mass. Gen. Laws ch. 94C",
        "Mass. Gen. Laws c. 94C",
        "G.L. ch. 94C",
        "chapter 94C",
        "c. 94C",
        "ch. 94C",
        "94C/",
      ],
    },
    gl265: {
      name: "Mass. G.L. c. 265",
      also: [
        "G.L. c. 265",
        "M.G.L. c. 265",
        "MGL c. 265",
        "Mass. Gen. Laws ch. 265",
        "Mass. Gen. Laws c. 265",
        "G.L. ch. 265",
        "chapter 265",
        "c. 265",
        "ch. 265",
        "265/",
      ],
    },
    gl266: {
      name: "Mass. G.L. c. 266",
      also: [
        "G.L. c. 266",
        "M.G.L. c. 266",
        "MGL c. 266",
        "Mass. Gen. Laws ch. 266",
        "Mass. Gen. Laws c. 266",
        "G.L. ch. 266",
        "chapter 266",
        "c. 266",
        "ch. 266",
        "266/",
      ],
    },
    gl268: {
      name: "Mass. G.L. c. 268",
      also: [
        "G.L. c. 268",
        "M.G.L. c. 268",
        "MGL c. 268",
        "Mass. Gen. Laws ch. 268",
        "Mass. Gen. Laws c. 268",
        "G.L. ch. 268",
        "chapter 268",
        "c. 268",
        "ch. 268",
        "268/",
      ],
    },
    gl269: {
      name: "Mass. G.L. c. 269",
      also: [
        "G.L. c. 269",
        "M.G.L. c. 269",
        "MGL c. 269",
        "Mass. Gen. Laws ch. 269",
        "Mass. Gen. Laws c. 269",
        "G.L. ch. 269",
        "chapter 269",
        "c. 269",
        "ch. 269",
        "269/",
      ],
    },
    gl272: {
      name: "Mass. G.L. c. 272",
      also: [
        "G.L. c. 272",
        "M.G.L. c. 272",
        "MGL c. 272",
        "Mass. Gen. Laws ch. 272",
        "Mass. Gen. Laws c. 272",
        "G.L. ch. 272",
        "chapter 272",
        "c. 272",
        "ch. 272",
        "272/",
      ],
    },
  },
  lists: {
    covered: {
      citation: "Mass. G.L. c. 265, § 59",
      name: { en: "covered offenses", es: "delitos abarcados" },
      offenses: [
        { at: "gl272 26", name: "resorting to restaurants or taverns for immoral purposes" },
        { at: "gl272 53(a)", name: "common night walkers and other listed conduct" },
        { at: "gl272 53A(a)", name: "sexual conduct for a fee" },
        { at: "gl94C 34", name: "simple possession of a controlled substance" },
      ],
      read: "whole",
      confidence: "verified",
    },
  },
  facts: {},
  statutes: [
    {
      id: "ma-gl-265-59",
      citation: "Mass. G.L. c. 265, § 59",
      title: "Vacating judgments of human trafficking victims",
      about: "trafficking",
      relief: ["vacatur"],
      confidence: "verified",
      versions: [
        {
          from: "2018",
          victim: {
            words:
              "A human trafficking victim as defined by G.L. c. 233, § 20M, or a victim of trafficking in persons under 22 U.S.C. § 7102.",
            sexTrafficking: true,
            laborTrafficking: true,
            minorsWithoutForce: true,
            federalDefinition: true,
          },
          ways: [
            {
              id: "offense",
              dispositions: ["conviction", "juvenile-adjudication", "deferred"],
              offenses: { listed: "covered" },
              included: [
                "G.L. c. 272, § 26",
                "G.L. c. 272, § 53(a)",
                "G.L. c. 272, § 53A(a)",
                "G.L. c. 94C, § 34 (simple possession of a controlled substance)",
              ],
              excluded: ["everything else"],
              tiers: recalled(
                "A child under 18 adjudicated delinquent for the listed prostitution offenses, or a person with official documentation, is relieved of the ordinary burden (understood as a rebuttable presumption).",
              ),
              nexus: { phrase: "a result of having been a human trafficking victim", kind: "result" },
            },
          ],
          conditions: [],
          weighs: [],
          standard: "reasonable-probability",
          documents: {
            creates: "rebuttable-presumption",
            required: false,
            examples: [recalled("official documentation of status as a trafficking victim at the time of the offense")],
          },
          waits: [],
          deadline: "at any time after entry of the judgment or disposition",
          dueDiligence: false,
          procedure: {
            court:
              "the court in which the judgment was entered; a secondary source says any sitting justice of a court of competent jurisdiction may hear it",
            who: "defendant",
            contents: ["motion; an affidavit is not required (secondary source)"],
            service: null,
            response: null,
            hearing: null,
            fee: null,
            confidential: null,
            forms: [],
            formWords: null,
            consolidation: null,
            discretion: "shall",
          },
          effect: [
            recalled(
              "Conviction, adjudication or continuance without a finding is vacated (on the merits) and the plea or factual admission may be withdrawn.",
            ),
          ],
          afterDenial: null,
        },
      ],
      history: ["2018: enacted by St. 2018, c. 69 (criminal justice reform)"],
      unverified: [
        "offenses.tiers",
        "officialDocumentation",
        "procedure.serveOn",
        "procedure.hearing",
        "procedure.fee",
        "procedure.form",
        "procedure.sealedOrConfidential",
        "afterDenial",
        "effect (provisions after the opening paragraph)",
      ],
      sources: [
        {
          url: "http://www.lawserver.com/law/state/massachusetts/ma-laws/massachusetts_general_laws_265_59",
          kind: "statute",
          asOf: null,
        },
        {
          url: "https://malegislature.gov/Bills/GetAmendmentContent/190/H4011/16/House/Content?version=Latest",
          kind: "session-law",
          asOf: "2017",
        },
        {
          url: "http://beyondthebillable.bbablogs.org/2019/04/04/bba-hosts-panel-on-new-human-trafficking-vacatur-law/",
          kind: "secondary",
          asOf: "2019-04-04",
        },
        { url: "https://freedomnetworkusa.org/srp_states/ma/", kind: "secondary", asOf: "2021-09" },
      ],
      notes:
        "The opening paragraph was read; the numbered conditions were read only in the 2017 House amendment that became the section. Freedom Network's page says preponderance of the evidence; the statute's own words are 'reasonable probability'. Enacted by St. 2018, c. 69 (criminal justice reform). Later bills to widen it were not shown as enacted. General relief: CORI sealing under G.L. c. 276, §§ 100A-100C and expungement under §§ 100E-100U; new-trial motions under Mass. R. Crim. P. 30(b).",
    },
  ],
  defense: {
    citation: "Mass. G.L. c. 265, § 57",
    words: {
      text: "Trafficking victim's duress or coercion is a defense to prostitution-type charges under c. 272, §§ 53 and 53A; a 2017 amendment text extending it to § 26 was read.",
      confidence: "secondary",
    },
  },
  record: {
    repository: "Massachusetts Department of Criminal Justice Information Services (CORI)",
    howToRequest: { text: "Request a personal CORI report through iCORI or by mail.", confidence: "recalled" },
  },
  doors: [
    recalled("Sealing of criminal records.", { citation: "Mass. G.L. c. 276, §§ 100A-100C" }),
    recalled("Expungement, for offenses before age 21 or records made in error.", {
      citation: "Mass. G.L. c. 276, §§ 100E-100U",
    }),
    recalled("A motion for a new trial.", { citation: "Mass. R. Crim. P. 30(b)" }),
    recalled("A pardon by the Governor with the advice of the Council.", {
      citation: "Mass. Const. amend. art. 73; Mass. G.L. c. 127, § 152",
    }),
  ],
};
