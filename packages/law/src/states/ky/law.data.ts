import { type Jurisdiction, recalled } from "../jurisdiction.ts";

/** The law of Kentucky, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "KY",
  name: "Kentucky",
  summary:
    "Kentucky lets a trafficking victim ask the court where the charges were filed to expunge all records of a chapter 529 offense, or of any offense that is not on the state's violent-crime list, when taking part in it was the direct result of being trafficked. The statute is an expungement law, not a vacatur law: a favorable finding makes the charges count as dismissed with prejudice, and the ordinary expungement statutes then govern the process and the effect.",
  lastChecked: "2026-11-21",
  codes: {
    krs: {
      name: "Ky. Rev. Stat.",
      also: ["KRS", "K.R.S.", "Ky. Rev. Stat. Ann."],
      begins: ["506.", "507.", "508.", "509.", "510.", "511.", "512.", "513.", "514.", "516.", "529.", "218A."],
    },
  },
  lists: {
    chapter529: {
      citation: "KRS ch. 529",
      name: { en: "offenses of chapter 529", es: "delitos del capítulo 529" },
      offenses: [{ at: "krs 529.*", name: "prostitution and human trafficking offenses" }],
      read: "whole",
      confidence: "verified",
    },
    violent: {
      citation: "KRS § 17.165",
      name: { en: "violent offenses", es: "delitos violentos" },
      offenses: [
        { at: "krs 507.020", name: "murder" },
        { at: "krs 510.040", name: "rape in the first degree" },
        { at: "krs 510.070", name: "sodomy in the first degree" },
      ],
      read: "recalled",
      confidence: "recalled",
    },
  },
  facts: {},
  statutes: [
    {
      id: "ky-krs-529.160",
      citation: "KRS § 529.160",
      title: "Expungement of records for trafficking victims",
      about: "trafficking",
      relief: ["expungement"],
      confidence: "verified",
      versions: [
        {
          from: "2013?",
          victim: {
            words:
              "A person who has been subjected to human trafficking as KRS 529.010 defines it (forced labor or services, or commercial sexual activity obtained by force, fraud or coercion; KRS 529.010 is understood not to require force for minors in commercial sex).",
            sexTrafficking: true,
            laborTrafficking: true,
            minorsWithoutForce: null,
            federalDefinition: null,
          },
          ways: [
            {
              id: "offense",
              dispositions: ["conviction", "dismissed-charge", { is: "deferred", confidence: "recalled" }],
              offenses: { some: [{ listed: "chapter529" }, { not: { listed: "violent" } }] },
              included: [
                "KRS chapter 529 (prostitution and trafficking chapter)",
                "any offense that is not a violent crime under KRS 17.165",
              ],
              excluded: ["violent crimes as defined in KRS 17.165 (other than chapter 529 offenses)"],
              nexus: { phrase: "the direct result of being a victim of human trafficking", kind: "direct-result" },
            },
          ],
          conditions: [],
          weighs: [],
          standard: "unspecified",
          documents: {
            creates: "rebuttable-presumption",
            required: false,
            examples: [
              "documentation from a federal, state, local or tribal government agency showing victim status at the time of the offense",
            ],
          },
          waits: [{ after: "disposition", days: 60, words: "not before 60 days after final judgment was entered" }],
          deadline: null,
          dueDiligence: false,
          procedure: {
            court: "court in which the charges were filed",
            who: "person charged with or convicted of a covered offense",
            contents: [
              "motion to expunge all records of the offense",
              "facts (and any documents) showing the offense was the direct result of trafficking",
            ],
            service: recalled(
              "not stated in § 529.160; in a KRS 431.078 proceeding the court notifies the county attorney, any identified crime victim and others named by the petitioner",
            ),
            response: null,
            hearing:
              "motion, hearing and relief follow KRS 431.076, 431.078 and 431.079 unless § 529.160 says otherwise; under 431.078 the court sets a hearing no sooner than 30 days after filing, while a dismissal with prejudice under 431.076 needs none",
            fee: recalled("none stated for § 529.160; a KRS 431.078 petition costs $100 (first $50 not refundable)"),
            confidential: null,
            forms: [],
            formWords: null,
            consolidation: null,
            discretion: null,
          },
          effect: [
            "A finding of direct result makes the charges count as dismissed with prejudice for KRS 431.076. Under 431.076 and 431.078 (read): court and agency records are expunged and agencies certify within 60 days; the proceedings are deemed never to have occurred; records are deleted so that official state background checks do not show them; the court and agencies answer that no record exists and the person need not disclose it on applications. Child-protection agency records are not covered.",
          ],
          afterDenial: null,
        },
      ],
      history: [
        "2022 HB 756 and 2024 HB 431 would have widened it (vacatur, no word direct); both were read only as introduced and are not shown as enacted.",
      ],
      unverified: [
        "effectiveYear",
        "victim.minorsWithoutForce",
        "victim.federalDefinitionAccepted",
        "procedure.fee",
        "procedure.form",
        "procedure.serveOn",
        "procedure.discretion",
        "whether the five-year wait, fee and certification of KRS 431.078 and 431.079 apply to a § 529.160 motion",
        "KRS 431.076-431.079 after late 2022",
      ],
      sources: [
        { url: "https://self-law.org/code/ky/529-160", kind: "statute", asOf: null },
        {
          url: "https://www.lawserver.com/law/state/kentucky/ky-statutes/kentucky_statutes_529-160",
          kind: "statute",
          asOf: null,
        },
        { url: "https://cleanslateclearinghouse.org/policies/ky-c-6/", kind: "secondary", asOf: null },
        {
          url: "https://app.legiplex.com/ky/legislature/2024/2024-r/bills/hb431/drafts-latest",
          kind: "session-law",
          asOf: "2024-01-31",
        },
        { url: "https://github.com/UniCourt/cic-code-ky", kind: "statute", asOf: "2022-11" },
      ],
      notes:
        "The statute says documentation creates 'a presumption'; it does not use the word rebuttable. No standard of proof is stated. 2024 HB 431 (introduced, not shown as enacted) would have added vacatur, sealing of the filing, a 21-day prosecutor response and dropped the word 'direct'; HB 756 (2022) was similar. No 2025-2026 change to § 529.160 was found, but the 2026 code itself was not checked. General relief also exists under KRS 431.073 (felony vacate-and-expunge), 431.076 and 431.078; a third-party note says the current text of KRS 431.073 is printed as effective only until 2027-04-30. KRS 431.076, 431.078 and 431.079 were read in a late-2022 open-source copy: 431.079 says every petition seeking expungement of a conviction shall include the State Police and court-system certification of eligibility, and also that nothing in it prohibits an expungement ordered by a court; because § 529.160 makes the charges dismissed rather than convicted, there is an argument that no certificate is needed.",
    },
  ],
  defense: {
    citation: "KRS § 529.170",
    words: {
      text: "Understood to let a person charged under chapter 529, or with an offense that is not a violent crime under KRS 17.165, raise trafficking victimization as an affirmative defense; KRS 529.120 is understood to protect minors from prostitution prosecution. Not read in this research.",
      confidence: "recalled",
    },
  },
  record: {
    repository: "Kentucky State Police (criminal history); Administrative Office of the Courts (court record report)",
    howToRequest: {
      text: "Request a personal history from the Kentucky State Police and an AOC record report; conviction expungements normally also need the KRS 431.079 certificate of eligibility.",
      confidence: "recalled",
    },
  },
  doors: [
    "Vacating and expunging of certain felony convictions, of dismissed charges and acquittals, and of misdemeanors under the general expungement law (KRS 431.073, 431.076, 431.078).",
    recalled("A pardon by the Governor.", { citation: "Ky. Const. § 77" }),
  ],
};
