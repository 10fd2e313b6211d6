import { type Jurisdiction, recalled } from "../jurisdiction.ts";

/** The law of Massachusetts, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "MA",
  name: "Massachusetts",
  summary:
    "A Massachusetts court must vacate a conviction, delinquency adjudication or continuance without a finding for a short list of prostitution-type offenses or simple drug possession when there is a reasonable probability that taking part was a result of being a trafficking victim. The relief is vacatur on the merits, and the movant may withdraw the plea; nothing broader is available under the trafficking statute.",
  lastChecked: "2026-11-21",
  codes: {},
  lists: {},
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
              offenses: { notRead: "The list of offenses is not yet encoded." },
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
      history: [],
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
  doors: [],
};
