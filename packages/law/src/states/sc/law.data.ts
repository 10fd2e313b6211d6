import { type Jurisdiction, recalled } from "../jurisdiction.ts";

/** The law of South Carolina, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "SC",
  name: "South Carolina",
  nameInSpanish: "Carolina del Sur",
  summary:
    "Since 2024 a South Carolina trafficking victim may move to expunge convictions or adjudications for trafficking-article offenses, prostitution, or other nonviolent misdemeanors and Class F felonies that were a direct result of, or interrelated to, trafficking. Proof is by a preponderance of the evidence; minors are also shielded from prosecution for such offenses.",
  lastChecked: "2026-11-21",
  codes: {},
  lists: {},
  facts: {},
  statutes: [
    {
      id: "sc-16-3-2020",
      citation: "S.C. Code Ann. § 16-3-2020(F), (G)",
      title: "Expungement for trafficking victims",
      about: "trafficking",
      relief: ["expungement", "immunity"],
      confidence: "verified",
      versions: [
        {
          from: "2015",
          victim: {
            words:
              "A person who has been subjected to the crime of trafficking in persons (§ 16-3-2010(9)): sex trafficking by force, fraud or coercion or of a person under 18, forced labor or services, involuntary servitude or debt bondage.",
            sexTrafficking: true,
            laborTrafficking: true,
            minorsWithoutForce: true,
            federalDefinition: null,
          },
          ways: [
            {
              id: "offense",
              dispositions: ["conviction", "juvenile-adjudication"],
              offenses: { notRead: "The list of offenses is not yet encoded." },
              included: [
                "offenses under the trafficking article",
                "prostitution",
                "any other nonviolent misdemeanor or Class F felony: offenses in the classes of § 16-1-20(A)(6) to (9), that is Class F felonies and Class A, B and C misdemeanors",
              ],
              excluded: [recalled("felonies above Class F"), recalled("violent offenses")],
              tiers: "Felonies only if Class F (up to five years).",
              nexus: { phrase: "as a direct result of, or interrelated to trafficking", kind: "related" },
            },
          ],
          conditions: [
            {
              id: "the-court-may-consider",
              words: "the court may consider earlier rulings on the petitioner's use of the affirmative defense",
              rule: {
                notRead: "the court may consider earlier rulings on the petitioner's use of the affirmative defense",
              },
            },
          ],
          weighs: [],
          standard: "preponderance",
          documents: { creates: "none", required: false, examples: [] },
          waits: [],
          deadline: null,
          dueDiligence: false,
          procedure: {
            court: recalled("the court (not named; court of general sessions or family court as the case requires)"),
            who: "victim of trafficking convicted or adjudicated delinquent",
            contents: [
              "motion to expunge stating that participation was a direct result of or interrelated to being a trafficking victim",
            ],
            service:
              "reasonable notice to the original prosecuting agency, and given or attempted to crime victims under the Victims' Bill of Rights",
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
            "The record of the conviction or adjudication is expunged; the subsection does not speak of vacating.",
          ],
          afterDenial: null,
        },
      ],
      history: [
        recalled(
          "2012 Act 258 (effective 2012-12-15); 2015 Act 74 (effective 2015-06-08); 2018 Act 238 (effective 2018-05-17): section enacted and rewritten",
        ),
        recalled("BEFORE 2024-07-02: relief reached prostitution and trafficking-article convictions (secondary)"),
        recalled(
          "2024 Act 213, sec. 2 (S. 142, effective 2024-07-02): rewrote (F) and (G): expungement of nonviolent misdemeanors and Class F felonies, preponderance, direct-result or interrelated link, affirmative defense, immunity of minors; sec. 6 makes these rights retroactive",
        ),
      ],
      unverified: [
        "procedure.court",
        "procedure.fee",
        "procedure.hearing",
        "offenses.excluded (violent classification is by general statute)",
        "amended (pre-2024 scope)",
        "effectiveYear (inferred: the 2015 act added sentences to former (J), probably the first relief)",
      ],
      sources: [
        { url: "https://www.scstatehouse.gov/code/t16c003.php", kind: "statute", asOf: null },
        {
          url: "https://scstatehouse.gov/sess125_2023-2024/prever/142_20240626.htm",
          kind: "session-law",
          asOf: "2024-06-26",
        },
        {
          url: "https://www.brushwoodmedianetwork.com/south-carolina/news-south-carolina/mcmaster-signs-legislation-to-expand-south-carolinas-sex-trafficking-law",
          kind: "secondary",
          asOf: "2024",
        },
        {
          url: "https://sclegal.wordpress.com/2018/02/08/assisting-human-trafficking-survivors/",
          kind: "secondary",
          asOf: "2018-02-08",
        },
        {
          url: "https://law.justia.com/codes/south-carolina/title-16/chapter-3/section-16-3-2020/",
          kind: "statute",
          asOf: "2026-02",
        },
      ],
      notes:
        "Subsections (F) and (G) and the history note were read; the retroactivity note (2024 Act 213, sec. 6) was read in an official-page excerpt retrieved 2026-08-11. Text read in an open-source copy (saint1415/us-statutes, data of February 2026) of Justia's page of the code.",
    },
  ],
  defense: {
    citation: "S.C. Code § 16-3-2020(F), (G)",
    words: {
      text: "Affirmative defense that the victim was under duress or coerced into the charged offenses, if committed as a direct result of, or interrelated to, trafficking; a minor victim may not be prosecuted or adjudicated for a trafficking-article offense, prostitution, or other nonviolent misdemeanor or Class F felony so committed. Read.",
      confidence: "verified",
    },
  },
  record: {
    repository: "South Carolina Law Enforcement Division (SLED)",
    howToRequest: { text: "SLED CATCH name check or personal record request; fee applies.", confidence: "recalled" },
  },
  doors: [],
};
