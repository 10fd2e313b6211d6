import { type Jurisdiction, recalled } from "../jurisdiction.ts";

/** The law of Oregon, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "OR",
  name: "Oregon",
  nameInSpanish: "Oregón",
  summary:
    "Oregon courts may vacate a conviction for prostitution (state or municipal) when the person was a sex-trafficking victim at or around the time. Nothing else is covered by the trafficking section; other records need the general set-aside law.",
  lastChecked: "2026-11-21",
  codes: {},
  lists: {},
  facts: {},
  statutes: [
    {
      id: "or-137.221",
      citation: "Or. Rev. Stat. § 137.221",
      title: "Vacation of a prostitution judgment",
      about: "trafficking",
      relief: ["vacatur"],
      confidence: "secondary",
      versions: [
        {
          from: "2017",
          victim: {
            words: recalled(
              "A victim of sex trafficking: recruited, enticed, harbored, transported, provided or obtained for commercial sex, as a minor or by force, fraud or coercion (definition in ORS 137.221; wording not fully read).",
            ),
            sexTrafficking: true,
            laborTrafficking: false,
            minorsWithoutForce: true,
            federalDefinition: null,
          },
          ways: [
            {
              id: "offense",
              dispositions: ["conviction"],
              offenses: { notRead: "The list of offenses is not yet encoded." },
              included: ["ORS 167.007 (prostitution)", "municipal prostitution ordinances"],
              excluded: ["all other offenses"],
              nexus: { phrase: "at or around the time of the conduct", kind: "while-victim" },
            },
          ],
          conditions: [
            {
              id: "facts-were-not-presented",
              words: "facts were not presented to the trial court, with the reason",
              rule: { notRead: "facts were not presented to the trial court, with the reason" },
            },
          ],
          weighs: [],
          standard: "clear-and-convincing",
          documents: {
            creates: null,
            required: false,
            examples: [
              "certified state or federal court records showing victim status",
              "certified federal immigration records recognizing the person as a victim",
              "sworn statement of a trained victim-services professional, attorney, clergy or health professional",
            ],
          },
          waits: [{ after: "disposition", words: "motion may be filed at least 21 days after judgment is entered" }],
          deadline: null,
          dueDiligence: null,
          procedure: {
            court: "court in the county of conviction",
            who: "the convicted person",
            contents: [
              "facts supporting the claim of sex trafficking at or around the time of the conduct",
              "why those facts were not presented to the trial court",
            ],
            service: "district attorney",
            response: null,
            hearing: "required",
            fee: null,
            confidential: null,
            forms: [],
            formWords: null,
            consolidation: "no: motion is filed in the county of conviction",
            discretion: "may",
          },
          effect: [
            recalled(
              "The court vacates the judgment of conviction (and may make further orders; those subsections were not read).",
            ),
          ],
          afterDenial: null,
        },
      ],
      history: [
        "2018: municipal ordinance convictions and 'notwithstanding ORS 138.540' wording (effective 2018-04-13 per the code note)",
      ],
      unverified: [
        "standardOfProof (secondary sources only)",
        "victim definition wording",
        "effect",
        "procedure.fee",
        "effectiveYear (year of the 2017 act; effective date not confirmed)",
        "applicability date of older convictions",
      ],
      sources: [
        { url: "https://www.oregonlaws.org/ors/137.221", kind: "statute", asOf: "2017" },
        {
          url: "https://www.lawserver.com/law/state/oregon/or-statutes/oregon_statutes_137-221",
          kind: "statute",
          asOf: null,
        },
        { url: "https://freedomnetworkusa.org/srp_states/or/", kind: "secondary", asOf: "2021-09" },
      ],
      notes:
        "Subsections (1) to (3) were read in the statute's text; the rest comes from the national project's state page and news. A 2017 news report said relief reached only convictions entered on or after the effective date: check the applicability clause.",
    },
  ],
  defense: {
    citation: "ORS ch. 167 (2017 S.B. 250)",
    words: {
      text: "Defense to a prostitution charge for a person who was a sex-trafficking victim at the time; section number not confirmed.",
      confidence: "secondary",
    },
  },
  record: {
    repository: "Oregon State Police, Criminal Justice Information Services (CJIS)",
    howToRequest: { text: "Copy of own record by fingerprint request to OSP; fee applies.", confidence: "recalled" },
  },
  doors: [],
};
