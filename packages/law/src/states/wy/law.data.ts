import { type Jurisdiction, recalled } from "../jurisdiction.ts";

/** The law of Wyoming, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "WY",
  name: "Wyoming",
  summary:
    "Wyoming's short statute is among the broadest: the court that entered any conviction may vacate it at any time if taking part in the offense was the result of having been a trafficking victim. It says nothing about expungement, arrests or procedure, so the record may need a second step.",
  lastChecked: "2026-11-21",
  codes: { stat: { name: "Wyo. Stat.", also: ["Wyo. Stat. Ann.", "W.S.", "WS", "Wyoming Statutes"] } },
  lists: {},
  facts: {},
  statutes: [
    {
      id: "wy-6-2-708",
      citation: "Wyo. Stat. § 6-2-708(c)",
      title: "Vacating convictions of trafficking victims",
      about: "trafficking",
      relief: ["vacatur"],
      confidence: "verified",
      versions: [
        {
          from: "2013-07-01",
          victim: {
            words:
              "The person alleged to have been subjected to human trafficking (Wyo. Stat. § 6-2-701): trafficking, forced labor or servitude, sexual servitude of an adult, sexual servitude of a minor.",
            sexTrafficking: true,
            laborTrafficking: true,
            minorsWithoutForce: true,
            federalDefinition: false,
          },
          ways: [
            {
              id: "any-conviction",
              dispositions: ["conviction"],
              offenses: { always: true },
              included: ["any conviction"],
              excluded: [],
              nexus: { phrase: "the result of having been a victim", kind: "result" },
            },
          ],
          conditions: [],
          weighs: [],
          standard: "unspecified",
          documents: {
            creates: "rebuttable-presumption",
            required: false,
            examples: [
              "official documentation of victim status at the time of the offense from a federal, state or local government agency",
            ],
          },
          waits: [],
          deadline: "at any time after entry of the conviction",
          dueDiligence: false,
          procedure: {
            court: recalled("court in which the conviction was entered"),
            who: recalled("the defendant"),
            contents: [recalled("motion showing the link to trafficking")],
            service: null,
            response: null,
            hearing: null,
            fee: null,
            confidential: null,
            forms: [],
            formWords: null,
            consolidation: recalled("no: each convicting court"),
            discretion: "may",
          },
          effect: [
            "The conviction is vacated.",
            recalled(
              "The section does not provide for expungement or sealing; general expungement (Wyo. Stat. §§ 7-13-1401, -1501, -1502) may be a separate step.",
            ),
          ],
          afterDenial: null,
        },
      ],
      history: ["2013 ch. 91 (effective 2013-07-01): enacted"],
      unverified: ["procedure", "effect on records", "changes after 2022", "subsection letter"],
      sources: [{ url: "https://github.com/UniCourt/cic-code-wy", kind: "statute", asOf: "2022-11" }],
      notes:
        "Text read in a 2022 compilation. The statute says 'presumption'. Subsection (a): a victim is not criminally liable for commercial sex acts or other crimes committed as a direct result of, or incident to, being trafficked.",
    },
  ],
  defense: {
    citation: "Wyo. Stat. § 6-2-708(a)",
    words: {
      text: "Not criminally liable for any commercial sex act or other crime committed as a direct result of, or incident to, being a victim.",
      confidence: "verified",
    },
  },
  record: {
    repository: "Wyoming Division of Criminal Investigation (DCI)",
    howToRequest: { text: "Fingerprint-based request with waiver; fee applies.", confidence: "recalled" },
  },
  doors: [
    recalled("Expungement of records without a conviction.", { citation: "Wyo. Stat. § 7-13-1401" }),
    recalled("Expungement of some misdemeanors and felonies after a wait.", {
      citation: "Wyo. Stat. §§ 7-13-1501, 7-13-1502",
    }),
    recalled("Pardon by the governor.", { citation: "Wyo. Stat. § 7-13-801" }),
  ],
};
