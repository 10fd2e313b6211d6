import { type Jurisdiction, recalled, secondary } from "../jurisdiction.ts";

/** The law of Wisconsin, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "WI",
  name: "Wisconsin",
  summary:
    "Wisconsin courts may vacate, or order expunged, a prostitution conviction, juvenile adjudication or insanity finding that resulted from trafficking for a commercial sex act. Only Wis. Stat. § 944.30 is covered; other adult expungement generally has to be ordered at sentencing.",
  lastChecked: "2026-11-21",
  codes: {
    stats: { name: "Wis. Stat.", also: ["Wisconsin Statutes", "Wis. Stats.", "W.S.A.", "Wis. Stat. Ann."] },
  },
  lists: {
    prostitution: {
      citation: "Wis. Stat. § 944.30",
      name: { en: "prostitution", es: "prostitución" },
      offenses: [{ at: "stats 944.30", name: "prostitution" }],
      read: "whole",
      confidence: "verified",
    },
  },
  facts: {
    "charge.wi-mental-disease-finding": {
      type: "boolean",
      label: { en: "How the acquittal was found", es: "Cómo se declaró la absolución" },
      question: {
        en: "Was the finding one of not guilty by reason of mental disease or defect?",
        es: "¿Fue la declaración de no culpable por enfermedad o defecto mental?",
      },
      why: {
        en: "Such a finding is inside beside convictions and adjudications.",
        es: "Esa declaración queda dentro junto a condenas y adjudicaciones.",
      },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Judgment of acquittal", "Docket sheet"],
      source: "Wis. Stat. § 973.015(2m)",
      confidence: "verified",
    },
  },
  statutes: [
    {
      id: "wi-973.015-2m",
      citation: "Wis. Stat. § 973.015(2m)",
      title: "Vacating or expunging a prostitution violation of a trafficking victim",
      about: "trafficking",
      relief: ["vacatur", "expungement"],
      confidence: "secondary",
      versions: [
        {
          from: "2014",
          victim: {
            words:
              "A victim of trafficking for the purposes of a commercial sex act: Wis. Stat. § 940.302 or § 948.051, or 22 U.S.C. §§ 7101 to 7112.",
            sexTrafficking: true,
            laborTrafficking: false,
            minorsWithoutForce: true,
            federalDefinition: true,
          },
          ways: [
            {
              id: "prostitution",
              dispositions: ["conviction", "juvenile-adjudication"],
              offenses: { listed: "prostitution" },
              included: ["Wis. Stat. § 944.30 (prostitution)"],
              excluded: ["all other offenses"],
              nexus: { phrase: "as a result of being a victim of trafficking", kind: "result" },
            },
            {
              id: "not-guilty-by-mental-disease",
              dispositions: ["dismissed-charge"],
              offenses: { listed: "prostitution" },
              included: [
                "findings of not guilty by reason of mental disease or defect of Wis. Stat. § 944.30 (prostitution)",
              ],
              excluded: ["all other offenses", "dismissals and other acquittals"],
              nexus: { phrase: "as a result of being a victim of trafficking", kind: "result" },
              conditions: [
                {
                  id: "finding-by-mental-disease",
                  words: "found not guilty by reason of mental disease or defect",
                  rule: { every: [{ ended: ["acquitted"] }, { is: "charge.wi-mental-disease-finding" }] },
                },
              ],
            },
          ],
          conditions: [],
          weighs: [
            "finding: the motion was made with due diligence, subject to safety concerns",
            secondary("finding: the person will benefit and society will not be harmed"),
          ],
          standard: "unspecified",
          documents: {
            creates: null,
            required: false,
            examples: [
              "certified court records",
              "certified immigration or victim-status documents",
              "official government documentation",
              "other credible evidence",
            ],
          },
          waits: [],
          deadline:
            "none: any time after conviction, adjudication or finding, with due diligence subject to safety concerns",
          dueDiligence: true,
          procedure: {
            court: "court of conviction or adjudication",
            who: "the person",
            contents: [
              "motion complying with § 971.30",
              "statement of facts",
              "reason no affirmative defense (§ 939.46) was raised, if applicable",
              "optional supporting documents",
            ],
            service: "district attorney (notice and chance to respond)",
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
            "Court vacates the conviction, adjudication or finding, or orders the record expunged. Expungement alone clears the court record, not the state criminal-history repository or DOT records; vacatur is the stronger request.",
          ],
          afterDenial: null,
        },
      ],
      history: [
        "2013 Wisconsin Act 362 (enacted 2014-04-23): enacted",
        secondary("bills to widen the section were proposed; none was confirmed enacted"),
      ],
      unverified: ["paragraphs (d) to (f)", "procedure.hearing", "procedure.fee", "amendments since 2014"],
      sources: [
        {
          url: "https://docs.legis.wisconsin.gov/document/amends/2013/REG/AB620-ASA1,61",
          kind: "session-law",
          asOf: "2013",
        },
        { url: "http://wi.elaws.us/acts/2013/362", kind: "session-law", asOf: "2014-04-23" },
        { url: "https://cleanslateclearinghouse.org/policies/wi-c-2/", kind: "secondary", asOf: null },
        {
          url: "https://discovery.researcher.life/article/a-path-to-protection-collateral-crime-vacatur-for-wisconsins-victims-of-sex-trafficking/0590dd08c30f3295bd043ac68f2ffe9f",
          kind: "secondary",
          asOf: null,
        },
      ],
      notes:
        "Introductory text and paragraphs (a) to (c) read in the substitute amendment that became 2013 Wisconsin Act 362; later paragraphs from secondary summaries. Bills to widen the law were proposed; none confirmed enacted.",
    },
  ],
  defense: {
    citation: "Wis. Stat. § 939.46(1m)",
    words: {
      text: "Affirmative defense for an offense committed as a direct result of trafficking (child or human trafficking).",
      confidence: "secondary",
    },
  },
  record: {
    repository: "Wisconsin Department of Justice, Crime Information Bureau (CIB)",
    howToRequest: {
      text: "Online or mail record check; fingerprint option and challenge form DJ-LE-247 recalled; fee applies.",
      confidence: "recalled",
    },
  },
  doors: [
    recalled("Expungement of some convictions of persons under 25, mostly where the court ordered it at sentencing.", {
      citation: "Wis. Stat. § 973.015(1m)",
    }),
    recalled("Pardon by the governor.", { citation: "Wis. Stat. § 304.09" }),
  ],
};
