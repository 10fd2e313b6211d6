import { recalled, type StateStatute, secondary, type Version, type Way } from "../jurisdiction.ts";
import type { Rule } from "../rule.ts";
import { noRegistration } from "./lists.data.ts";

const imprisoned: Rule = { is: "charge.imprisonmentServed" };
const notImprisoned: Rule = { not: imprisoned };
const threeYears: Rule = { some: [{ severity: ["misdemeanor"] }, { listed: "section-1192-1" }] };

/** The list of favorable terminations was not read: what it takes in stays open, save what the law on vacatur says of it. */
const favorable: Way = {
  id: "favorable-termination",
  dispositions: [
    { is: "dismissed-charge", confidence: "recalled" },
    { is: "arrest", confidence: "recalled" },
    { is: "vacated", confidence: "secondary" },
  ],
  offenses: { always: true },
  included: [
    recalled("any case terminated in the accused's favor"),
    secondary("a judgment vacated and dismissed under 440.10(1)(i)"),
  ],
  excluded: [],
  nexus: null,
};

const sealingOf: Omit<Version, "from" | "to"> = {
  victim: null,
  ways: [favorable],
  conditions: [],
  weighs: [],
  standard: "unspecified",
  documents: { creates: "none", required: false, examples: [] },
  waits: [],
  deadline: null,
  dueDiligence: false,
  procedure: {
    court: recalled("court of termination"),
    who: recalled("automatic on termination"),
    contents: [],
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
      "Records sealed; photographs and prints returned or destroyed; arrest treated as a nullity. CPL 160.55 seals non-criminal (violation) convictions in part.",
    ),
  ],
  afterDenial: null,
};

const sealingBefore2021: Version = { ...sealingOf, from: null, to: "2021" };

/** With paragraph (k)(iv) of subdivision 3, which was read. */
const sealingSince2021: Version = {
  ...sealingOf,
  from: "2021",
  ways: [
    favorable,
    {
      id: "former-240.37",
      dispositions: ["conviction"],
      offenses: { listed: "section-240.37" },
      included: [
        "a conviction under former Penal Law 240.37 (loitering for prostitution), which counts as terminated in the person's favor: sealed and a nullity, without any motion",
      ],
      excluded: [],
      nexus: null,
    },
  ],
};

/** Sealing for anyone: after a favorable termination, by time, and by application. */
export const sealing: readonly StateStatute[] = [
  {
    id: "ny-cpl-160.50",
    citation: "N.Y. Crim. Proc. Law § 160.50",
    title: "Sealing after favorable termination (including vacatur and dismissal)",
    about: "general",
    relief: ["sealing"],
    confidence: "secondary",
    versions: [sealingBefore2021, sealingSince2021],
    history: [
      recalled(
        "2021 (ch. 23, as recalled): with the repeal of Penal Law 240.37 in February 2021, convictions under it came to count as terminated in the person's favor",
      ),
    ],
    unverified: [
      "subdivision (1) and the list of favorable terminations (recalled)",
      "since when paragraph (k)(iv) of subdivision 3 has stood",
      "procedure",
      "effect",
    ],
    sources: [{ url: "https://www.nysenate.gov/legislation/bills/2023/A2500", kind: "session-law", asOf: "2023" }],
    notes:
      "Only paragraph (k)(iv) of subdivision 3 was read (in a 2023 bill that reprints it): a conviction under former Penal Law 240.37 (loitering for prostitution) counts as terminated in the person's favor, so those convictions are to be sealed and treated as a nullity without any motion. The rest is general knowledge.",
  },
  {
    id: "ny-cpl-160.57",
    citation: "N.Y. Crim. Proc. Law § 160.57 (Clean Slate Act, 2023 ch. 631)",
    title: "Automatic sealing of convictions (general)",
    about: "general",
    relief: ["sealing"],
    confidence: "verified",
    versions: [
      {
        from: "2024-11-16",
        victim: null,
        ways: [
          {
            id: "misdemeanor-or-felony",
            dispositions: ["conviction"],
            offenses: {
              some: [
                {
                  every: [
                    {
                      some: [
                        { severity: ["misdemeanor"] },
                        {
                          every: [
                            { severity: ["felony"] },
                            { some: [{ not: { grade: ["A"] } }, { listed: "article-220" }] },
                          ],
                        },
                      ],
                    },
                    noRegistration,
                  ],
                },
                { listed: "section-1192-1" },
              ],
            },
            included: [
              "misdemeanors",
              "felonies other than those excluded",
              "Vehicle and Traffic Law 1192(1) infractions (three years)",
            ],
            excluded: [
              "sex offenses and sexually violent offenses (Correction Law 168-a)",
              "class A felonies, except those in Penal Law article 220 (drugs)",
            ],
            tiers: "Misdemeanor three years, felony eight years.",
            nexus: null,
          },
        ],
        conditions: [
          {
            id: "no-pending-charge",
            words: "no charge is pending",
            rule: { not: { is: "person.pendingCharge" } },
          },
        ],
        weighs: [],
        standard: "unspecified",
        documents: { creates: "none", required: false, examples: [] },
        waits: [
          {
            after: "conviction",
            years: 3,
            when: { every: [threeYears, notImprisoned] },
            words:
              "three years from sentence (misdemeanor, or an infraction of Vehicle and Traffic Law 1192(1)) where there was no incarceration; a later conviction restarts the clock",
          },
          {
            after: "sentence-completed",
            years: 3,
            when: { every: [threeYears, imprisoned] },
            words:
              "three years from release (misdemeanor, or an infraction of Vehicle and Traffic Law 1192(1)) where there was incarceration; a later conviction restarts the clock",
          },
          {
            after: "conviction",
            years: 8,
            when: { every: [{ severity: ["felony"] }, notImprisoned] },
            words:
              "eight years from sentence (felony) where there was no incarceration; a later conviction restarts the clock",
          },
          {
            after: "sentence-completed",
            years: 8,
            when: { every: [{ severity: ["felony"] }, imprisoned] },
            words:
              "eight years from release (felony) where there was incarceration; a later conviction restarts the clock",
          },
          { after: "probation-completed", words: "not on probation or parole for the conviction" },
        ],
        deadline: null,
        dueDiligence: false,
        procedure: {
          court: null,
          who: "automatic; a person may send the court administration a form when a sealing due has not been done (then 30 days)",
          contents: [],
          service: null,
          response: null,
          hearing: null,
          fee: null,
          confidential: null,
          forms: [],
          formWords: null,
          consolidation: null,
          discretion: null,
        },
        effect: [
          "Conviction records are closed except to listed users (courts and law enforcement, required fingerprint-based checks, police-officer employers, firearm licensing and others). Not a vacatur.",
        ],
        afterDenial: null,
      },
    ],
    history: [
      "2023 ch. 631 (A1029-C, companion S7551-A): section added; takes effect one year after becoming law (2024-11-16); the court system has three more years to finish sealing older convictions",
    ],
    unverified: [
      "amendments after 2023",
      "the content of Correction Law § 168-a, and that it draws only on the articles named here: recalled",
    ],
    sources: [
      { url: "https://www.nysenate.gov/legislation/bills/2023/A1029", kind: "session-law", asOf: "2023-11-16" },
      { url: "https://www.nysenate.gov/legislation/bills/2023/S7551", kind: "session-law", asOf: "2023" },
    ],
    notes: "Read in the bill that became chapter 631 of 2023. A survivor should still prefer vacatur.",
  },
  {
    id: "ny-cpl-160.59",
    citation: "N.Y. Crim. Proc. Law § 160.59",
    title: "Sealing of certain convictions by application (general)",
    about: "general",
    relief: ["sealing"],
    confidence: "verified",
    versions: [
      {
        from: "2017",
        victim: null,
        ways: [
          {
            id: "eligible-conviction",
            dispositions: ["conviction"],
            offenses: {
              every: [
                { severity: ["misdemeanor", "felony"] },
                { not: { listed: "articles-130-263" } },
                { not: { listed: "article-125" } },
                { some: [{ severity: ["misdemeanor"] }, { not: { listed: "violent-felonies" } }] },
                { some: [{ severity: ["misdemeanor"] }, { not: { grade: ["A"] } }] },
                { some: [{ not: { listed: "article-105" } }, { is: "charge.ny-object-eligible" }] },
                noRegistration,
              ],
            },
            included: ["up to two eligible convictions, only one a felony"],
            excluded: [
              "Penal Law article 130 sex offenses and article 263 offenses",
              "felonies in article 125",
              "violent felony offenses (Penal Law 70.02)",
              "class A felonies",
              "felony conspiracy (article 105) where the object is not eligible, and felony attempts of ineligible offenses",
              "offenses requiring sex-offender registration",
            ],
            nexus: null,
          },
        ],
        conditions: [
          {
            id: "two-convictions-at-most",
            words: "up to two eligible convictions, only one a felony",
            rule: { is: "person.ny-at-most-two-convictions" },
          },
        ],
        weighs: [],
        standard: "unspecified",
        documents: { creates: "none", required: false, examples: [] },
        waits: [
          {
            after: "conviction",
            years: 10,
            when: notImprisoned,
            words: "ten years after sentence on the latest conviction, extended by later time served",
          },
          {
            after: "sentence-completed",
            years: 10,
            when: imprisoned,
            words: "ten years after release on the latest conviction, extended by later time served",
          },
        ],
        deadline: null,
        dueDiligence: false,
        procedure: {
          court: "court of the most serious conviction (or of the latest, if equal)",
          who: "convicted person",
          contents: [
            "certificate of disposition for each offense",
            "sworn statements on other sealing applications, the convictions concerned and the reasons for sealing",
          ],
          service: "district attorney of the county of conviction",
          response: {
            days: 45,
            from: "service",
            words: recalled("The district attorney has 45 days to oppose; that they run from notice is recalled."),
          },
          hearing: "required only if the district attorney opposes",
          fee: null,
          confidential: null,
          forms: [],
          formWords: "form application of the chief administrator of the courts (optional)",
          consolidation: null,
          discretion: "may",
        },
        effect: [recalled("Conviction records sealed from most public access.")],
        afterDenial: null,
      },
    ],
    history: [],
    unverified: [
      "effect",
      "amendments after 2017",
      "the first day in 2017",
      "the content of Penal Law § 70.02 and Correction Law § 168-a, and that the latter draws only on the articles named here: recalled",
      "procedure.fee",
    ],
    sources: [{ url: "https://www.nysenate.gov/legislation/bills/2023/S3046", kind: "session-law", asOf: "2023" }],
    notes: "Read where a 2023 bill (S3046, not enacted) reprints the section as added in 2017.",
  },
];
