import { type Jurisdiction, recalled } from "../jurisdiction.ts";

/** The law of Virginia, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "VA",
  name: "Virginia",
  summary:
    "Virginia issues a writ of vacatur, followed by expungement, for a closed list of offenses (simple drug possession and many misdemeanors) when being a victim of sex or labor trafficking was the proximate cause of the offense; since 2025 labor trafficking counts and the list is longer. A 2026 bill (SB 748) to reach every misdemeanor, every nonviolent felony, charges and arrests passed the House when last seen and must be checked.",
  lastChecked: "2026-11-21",
  codes: {},
  lists: {},
  facts: {},
  statutes: [
    {
      id: "va-19.2-327.15",
      citation: "Va. Code §§ 19.2-327.15 to 19.2-327.20",
      title: "Writ of vacatur for victims of human trafficking",
      about: "trafficking",
      relief: ["vacatur", "expungement"],
      confidence: "verified",
      versions: [
        {
          from: "2021",
          victim: {
            words:
              "A person subjected to labor trafficking (recruitment, harboring, transport, provision or obtaining for labor by force, fraud or coercion for debt bondage, involuntary servitude, peonage or slavery) or sex trafficking (commercial sex act induced by force, fraud or coercion, or by a person under 18), whether or not anyone was charged (§ 19.2-327.15)",
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
                "attempted, completed or conspired § 18.2-250 (possession of controlled substances)",
                "misdemeanor violations of §§ 18.2-96, 18.2-102, 18.2-103, 18.2-108(A), 18.2-108.01, 18.2-117, 18.2-118, 18.2-119, 18.2-137, 18.2-146, 18.2-147, 18.2-160.2, 18.2-173, 18.2-178, 18.2-181, 18.2-186.2, 18.2-186.3(B)(1), 18.2-195, 18.2-197, 18.2-206, 18.2-258, 18.2-266.1, 18.2-346, 18.2-347, 18.2-349, 18.2-388, 18.2-415, 46.2-300, 46.2-301, and 46.2-346(A)(1)-(3)",
              ],
              excluded: ["every other felony and misdemeanor (until any 2026 change)"],
              tiers:
                "The misdemeanor list covers larceny and related theft, trespass, property damage, false identification and bad checks, prostitution and bawdy-place offenses, drug premises, underage drink-driving, public intoxication, disorderly conduct and driving without or with a suspended license.",
              nexus: {
                phrase: "was the proximate cause of the commission of the qualifying offense",
                kind: "own",
                rule: { notRead: "The link is not yet encoded." },
              },
            },
          ],
          conditions: [
            {
              id: "victim-of-human-trafficking",
              words: "victim of human trafficking at the time of the offense",
              rule: { notRead: "victim of human trafficking at the time of the offense" },
            },
            {
              id: "court-first-determines-whether",
              words: "court first determines whether restitution on the offense is unpaid",
              rule: { notRead: "court first determines whether restitution on the offense is unpaid" },
            },
          ],
          weighs: [],
          standard: "preponderance",
          documents: { creates: "none", required: false, examples: [] },
          waits: [],
          deadline: null,
          dueDiligence: false,
          procedure: {
            court: "circuit court of the county or city where the conviction or adjudication was entered",
            who: "the victim of human trafficking who was convicted or adjudicated",
            contents: [
              "sworn allegations, categorical and specific: the qualifying offense with offense and disposition dates, date of birth, full name used then; victim status at the time and proximate cause; any earlier petition under the chapter and its result",
              "statement of facts: entitlement, trafficker's identity to the best of knowledge, when, where and how the petitioner became a victim, age then, how the petitioner became involved in the acts, and that trafficking has ceased or rehabilitative services were sought (filed under seal)",
              "a complete set of fingerprints obtained from a law-enforcement agency",
            ],
            service: "attorney for the Commonwealth of that city or county (the Commonwealth is a party)",
            response: { days: 30, from: "unknown", words: "The prosecutor has 30 days to answer." },
            hearing:
              "not needed if the Commonwealth's attorney gives written notice of no objection and stipulates to the elements; otherwise required (objection or no answer), with notice to the crime victim",
            fee: "costs under § 17.1-275, not required of those found unable to pay (§ 17.1-606); refunded if the writ is granted",
            confidential:
              "the statement of facts is filed under seal for the court and Commonwealth's attorney only; identity goes to police only on notice and court order; after relief the writ and record of proceedings are open only by court order",
            forms: [],
            formWords: recalled("form provided by the Supreme Court of Virginia (number not confirmed)"),
            consolidation:
              "all qualifying offenses entered in the same city or county must be in one petition; other cities or counties need their own petitions",
            discretion: "shall",
          },
          effect: [
            "The writ vacates the offense and ends every disability from it; after appeal time an order of expungement goes with the fingerprints to the State Police. Unpaid restitution is discharged (the crime victim may turn to the victims' fund) and fines and penalties already paid are refundable, on the petitioner's proof of the amount if the clerk has no record.",
          ],
          afterDenial:
            "Petition dismissed if an element is not proven; appeal lies to the Supreme Court of Virginia (§ 19.2-327.16(D)). The court need not hear another petition for the same offense.",
        },
      ],
      history: [
        "2021 Sp. Sess. I, c. 543: chapter created; BEFORE 2025 it covered only §§ 18.2-346 and 18.2-347 (prostitution, bawdy place), sex trafficking victims, and a direct-result test",
        "2022 c. 408 (H.B. 711): § 19.2-327.19 amended (filing fees and costs not required of those unable to pay)",
        "2025 cc. 633 and 663 (H.B. 2393 / S.B. 1460): human trafficking (sex and labor), proximate-cause test, longer offense list, sealed statement of facts (general effective date for 2025 acts, 2025-07-01, not separately confirmed)",
        "2026 S.B. 748: would redefine qualifying offense as any misdemeanor or non-violent felony, add ancillary matters, charges and arrests, and a rebuttable presumption from official documentation; passed House 99-0 on 2026-03-04; signature and effective date not seen",
      ],
      unverified: ["2026 S.B. 748 outcome", "effective date of the 2025 acts", "procedure.form number"],
      sources: [
        {
          url: "https://law.lis.virginia.gov/vacode/title19.2/chapter19.4/section19.2-327.18/",
          kind: "statute",
          asOf: null,
        },
        { url: "https://law.lis.virginia.gov/vacode/19.2-327.17/", kind: "statute", asOf: "2021" },
        { url: "https://legiscan.com./VA/text/SB1460/2025", kind: "session-law", asOf: "2025-01-17" },
        { url: "https://cleanslateclearinghouse.org/policies/va-c-6/", kind: "secondary", asOf: null },
        { url: "https://www.billtrack50.com/billdetail/1942203", kind: "secondary", asOf: "2026-03-04" },
        {
          url: "https://law.justia.com/codes/virginia/title-19-2/chapter-19-4-d-1/section-19-2-327-15/",
          kind: "statute",
          asOf: "2026-02",
        },
        {
          url: "https://law.justia.com/codes/virginia/title-19-2/chapter-19-4-d-1/section-19-2-327-17/",
          kind: "statute",
          asOf: "2026-02",
        },
      ],
      notes:
        "All six sections read as amended through 2025. The prosecutor's 30 days may be extended by up to 30 more for good cause. Cooperation with police is not required. A knowing falsehood in the petition is perjury. Text read in an open-source copy (saint1415/us-statutes, data of February 2026) of Justia's page of the code.",
    },
  ],
  defense: {
    citation: "Va. Code § 18.2-361.1",
    words: {
      text: "Affirmative defense to §§ 18.2-346 and 18.2-347 only, for a sex-trafficking victim who was coerced by force or intimidation or acted at the direction of someone other than the buyer. Read as added in 2021; the copy shows no later amendment.",
      confidence: "verified",
    },
  },
  record: {
    repository: "Virginia State Police, Central Criminal Records Exchange",
    howToRequest: {
      text: "Form SP-167 (own record) by mail or in person, notarized; fee applies.",
      confidence: "recalled",
    },
  },
  doors: [],
};
