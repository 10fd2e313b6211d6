import { type Jurisdiction, recalled, secondary, type Version } from "../jurisdiction.ts";

/** (F) and (G) as 2024 Act 213 rewrote them. */
const since2024: Version = {
  from: "2024-07-02",
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
      offenses: {
        some: [
          { listed: "trafficking-article" },
          { every: [{ listed: "prostitution-sections" }, { is: "charge.sc-commercial-sex" }] },
          {
            every: [
              { not: { listed: "violent" } },
              {
                some: [
                  { every: [{ severity: ["felony"] }, { grade: ["F"] }] },
                  { every: [{ severity: ["misdemeanor"] }, { grade: ["A", "B", "C"] }] },
                  {
                    every: [
                      { severity: ["misdemeanor"] },
                      { grade: ["unclassified"] },
                      {
                        notRead:
                          "The subsection names misdemeanors by the classes of § 16-1-20(A)(6) to (9); whether it takes in one without a class is not said.",
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
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
  conditions: [],
  weighs: ["the court may consider earlier rulings on the petitioner's use of the affirmative defense"],
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
  effect: ["The record of the conviction or adjudication is expunged; the subsection does not speak of vacating."],
  afterDenial: null,
};

/** Before that, as reports have it: prostitution and the trafficking article. */
const until2024: Version = {
  ...since2024,
  from: "2015",
  to: "2024-07-02",
  ways: [
    {
      id: "prostitution-or-article",
      dispositions: ["conviction", { is: "juvenile-adjudication", confidence: "recalled" }],
      offenses: {
        some: [
          { listed: "trafficking-article" },
          { every: [{ listed: "prostitution-sections" }, { is: "charge.sc-commercial-sex" }] },
        ],
      },
      included: [secondary("convictions of prostitution and of offenses under the trafficking article")],
      excluded: [secondary("every other offense")],
      nexus: { phrase: null, kind: "direct-result", confidence: "recalled" },
    },
  ],
  weighs: [],
  standard: "unknown",
  documents: { ...since2024.documents, creates: null, required: null },
  dueDiligence: null,
  procedure: { ...since2024.procedure, contents: [], service: null, discretion: null },
};

/** The law of South Carolina, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "SC",
  name: "South Carolina",
  nameInSpanish: "Carolina del Sur",
  summary:
    "Since 2024 a South Carolina trafficking victim may move to expunge convictions or adjudications for trafficking-article offenses, prostitution, or other nonviolent misdemeanors and Class F felonies that were a direct result of, or interrelated to, trafficking. Proof is by a preponderance of the evidence; minors are also shielded from prosecution for such offenses.",
  lastChecked: "2026-11-21",
  codes: {
    code: { name: "S.C. Code Ann.", also: ["S.C. Code", "SC Code", "Code of Laws of South Carolina"] },
  },
  lists: {
    "trafficking-article": {
      citation: "S.C. Code Ann. §§ 16-3-2010 to 16-3-2100",
      name: { en: "offenses of the article", es: "delitos del artículo" },
      offenses: [{ at: "code 16-3-2010..16-3-2100", name: "the trafficking article (Title 16, ch. 3, art. 19)" }],
      read: "whole",
      confidence: "verified",
    },
    "prostitution-sections": {
      citation: "S.C. Code Ann. §§ 16-15-90, 16-15-100",
      name: { en: "sections on prostitution", es: "secciones sobre prostitución" },
      offenses: [
        { at: "code 16-15-90", name: "prostitution; lewdness and assignation" },
        { at: "code 16-15-100", name: "further unlawful acts of prostitution" },
      ],
      read: "whole",
      confidence: "recalled",
    },
    violent: {
      citation: "S.C. Code Ann. § 16-1-60",
      name: { en: "violent crimes", es: "delitos violentos" },
      offenses: [
        { at: "code 16-3-10", name: "murder" },
        { at: "code 16-3-29", name: "attempted murder" },
        { at: "code 16-3-50", name: "manslaughter" },
        { at: "code 16-3-652", name: "criminal sexual conduct in the first degree" },
        { at: "code 16-3-910", name: "kidnapping" },
        { at: "code 16-11-311", name: "burglary in the first degree" },
        { at: "code 16-11-330", name: "armed robbery" },
        { at: "code 16-11-540", name: "damaging property by explosive or incendiary" },
      ],
      read: "recalled",
      confidence: "recalled",
    },
  },
  facts: {
    "charge.sc-commercial-sex": {
      type: "boolean",
      label: { en: "The offense itself", es: "El delito mismo" },
      question: {
        en: "Is this charge one of prostitution, and not of another act that the section names?",
        es: "¿Es este cargo por prostitución, y no por otro acto que nombra la sección?",
      },
      why: {
        en: "The law names prostitution, whatever its class.",
        es: "La ley nombra la prostitución, sea cual sea su clase.",
      },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Judgment in the criminal case", "Docket sheet"],
      source: "S.C. Code Ann. §§ 16-3-2020(F), 16-15-90",
      confidence: "verified",
    },
  },
  statutes: [
    {
      id: "sc-16-3-2020",
      citation: "S.C. Code Ann. § 16-3-2020(F), (G)",
      title: "Expungement for trafficking victims",
      about: "trafficking",
      relief: ["expungement", "immunity"],
      confidence: "verified",
      versions: [until2024, since2024],
      history: [
        recalled(
          "2012 Act 258 (effective 2012-12-15); 2015 Act 74 (effective 2015-06-08); 2018 Act 238 (effective 2018-05-17): section enacted and rewritten",
        ),
        recalled("BEFORE 2024-07-02: relief reached prostitution and trafficking-article convictions (secondary)"),
        "2024 Act 213, sec. 2 (S. 142, effective 2024-07-02): rewrote (F) and (G): expungement of nonviolent misdemeanors and Class F felonies, preponderance, direct-result or interrelated link, affirmative defense, immunity of minors; sec. 6 makes these rights retroactive",
      ],
      unverified: [
        "procedure.court",
        "procedure.fee",
        "procedure.hearing",
        "offenses.excluded (violent classification is by general statute)",
        "amended (pre-2024 scope)",
        "sections of prostitution (recalled), content of the list of violent crimes",
        "effectiveYear (another source has 2016; inferred: the 2015 act added sentences to former (J), probably the first relief)",
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
  doors: [
    recalled("Expungement of first convictions of lesser offenses after a wait.", {
      citation: "S.C. Code Ann. § 22-5-910",
    }),
    recalled("Expungement of charges that were dismissed or ended in acquittal.", {
      citation: "S.C. Code Ann. §§ 17-1-40, 17-22-950",
    }),
    recalled("Pardon by the Board of Paroles and Pardons.", { citation: "S.C. Code Ann. § 24-21-950" }),
  ],
};
