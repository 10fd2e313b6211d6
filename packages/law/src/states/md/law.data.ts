import { type Jurisdiction, recalled, secondary } from "../jurisdiction.ts";
import { defenses } from "./defenses.data.ts";
import { codes, facts, lists } from "./lists.data.ts";
import { from2011, from2020, since2023 } from "./section-8-302.data.ts";

/** The law of Maryland, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "MD",
  name: "Maryland",
  summary:
    "Since the True Freedom Act of 2020 a Maryland survivor may move to vacate a conviction for any offense on a closed list of mostly low-level crimes if taking part in it was a direct result of being trafficked; the court weighs the time between offense and trafficking, the dynamics of the relationship with the trafficker, and any other relevant evidence. The State itself may also move under a separate, general statute to vacate a conviction or probation before judgment in the interest of justice.",
  lastChecked: "2026-11-21",
  codes,
  lists,
  facts,
  statutes: [
    {
      id: "md-cp-8-302",
      citation: "Md. Code, Crim. Proc. § 8-302 (with Md. Rule 4-333.1)",
      title: "Motion to vacate judgment when the offense was a direct result of human trafficking",
      about: "trafficking",
      relief: ["vacatur"],
      confidence: "verified",
      versions: [from2011, from2020, since2023],
      history: [
        secondary(
          "2011: enacted, the second such law in the country; only convictions of prostitution, under duress, and only with the State's Attorney's consent before filing",
        ),
        "2020: True Freedom Act (SB 206 / HB 242) widened relief from prostitution to a list of qualifying offenses and dropped the State's Attorney-consent precondition",
        "2023: SB 292 / HB 297 (chs. 686, 687), effective 2023-10-01, changed the list of qualifying offenses and added safe-harbor rules for minors",
        "2023: repeal of Crim. Law § 3-322 is reflected as 'as that offense existed before October 1, 2023'",
      ],
      unverified: [
        "offenses.included after item (xix)",
        "victim.definition",
        "victim.minorsWithoutForce",
        "victim.federalDefinitionAccepted",
        "officialDocumentation.creates",
        "procedure.court",
        "procedure.prosecutorResponseDays",
        "procedure.fee",
        "procedure.form",
        "procedure.consolidation",
        "effect",
        "afterDenial",
        "subsections (b)-(h) of § 8-302 (Rule 4-333.1, which restates them, was read in full instead)",
      ],
      sources: [
        {
          url: "https://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=gcp&section=8-302&enactments=false",
          kind: "statute",
          asOf: null,
        },
        { url: "https://lexace.ai/us/statute/maryland/CP-8-302", kind: "statute", asOf: null },
        {
          url: "https://d1tvxue8o4w0fl.cloudfront.net/rule/maryland-court-rules/title-4-criminal-causes/chapter-300-trial-and-sentencing/rule-4-3331-motion-to-vacate-judgment-of-conviction-of-human-trafficking-victim",
          kind: "statute",
          asOf: "2024-11-13",
        },
        {
          url: "https://app.legiplex.com/md/legislature/2023/2023-r/bills/sb292/drafts-compare",
          kind: "session-law",
          asOf: "2023",
        },
        {
          url: "https://freestate-justice.org/what-we-do/policy/session-2022/sb206-hb242-easing-ability-to-vacate-offenses-related-to-human-trafficking/",
          kind: "secondary",
          asOf: null,
        },
        { url: "https://www.localdvm.com/news/i-270/true-freedom-act-of-2020/", kind: "secondary", asOf: "2020-06-04" },
        {
          url: "https://ublawforum.com/2020/02/03/tough-on-crime-or-tough-on-victims-maryland-general-assembly-rejects-human-trafficking-bill",
          kind: "secondary",
          asOf: "2020-02-03",
        },
        {
          url: "http://www.mdhumantrafficking.org/news/2019/4/12/maryland-general-assembly-2019-session-wrap-up",
          kind: "secondary",
          asOf: "2019-04-12",
        },
      ],
      notes:
        "Read directly: subsection (a) through item (xix) and the whole of Rule 4-333.1; the direct-result factors were read in the ILRC practice alert that quotes § 8-302(d)(2). History: the 2011 act, the second such law in the country, reached only prostitution convictions of victims acting under duress and needed the State's Attorney's consent before filing (it earned an F in the 2019 Polaris report card); a 2019 version of the True Freedom Act failed. A local news report gives 2020-06-01 as the 2020 act's effective date. The heading in one code copy still says 'acts of prostitution committed under duress', which is out of date. Probation before judgment is not named in § 8-302 as read; see § 8-301.1.",
    },
    {
      id: "md-cp-8-301.1",
      citation: "Md. Code, Crim. Proc. § 8-301.1",
      title: "State's motion to vacate conviction or probation before judgment (general, not trafficking-specific)",
      about: "general",
      relief: ["vacatur"],
      confidence: "verified",
      versions: [
        {
          from: "2019",
          victim: null,
          ways: [
            {
              id: "offense",
              dispositions: ["conviction", "deferred"],
              offenses: { always: true },
              included: ["any conviction or probation before judgment"],
              excluded: [],
              nexus: null,
            },
          ],
          conditions: [
            {
              id: "new-evidence-or-information",
              words:
                "newly discovered evidence that could not have been found in time for a new-trial motion and makes a different result substantially probable, or new information received by the State's Attorney that calls the integrity of the disposition into question",
              rule: { is: "charge.md-new-evidence-or-information" },
            },
          ],
          weighs: ["the interest of justice and fairness justifies vacating"],
          standard: "unspecified",
          documents: { creates: "none", required: false, examples: [] },
          waits: [],
          deadline: "at any time after entry",
          dueDiligence: false,
          procedure: {
            court: "court with jurisdiction over the case",
            who: "only the State may file; the survivor's lawyer can ask the State's Attorney to",
            contents: [
              "be in writing",
              "state the grounds in detail",
              "describe any newly discovered evidence",
              "contain a request for a hearing",
            ],
            service: "the State notifies the defendant, who may respond within 30 days; victims are notified",
            response: null,
            hearing:
              "required when the motion meets the content rules; a defective motion may be dismissed without one",
            fee: null,
            confidential: null,
            forms: [],
            formWords: null,
            consolidation: null,
            discretion: "may",
            discretionWords:
              "The court may grant the State's motion where the interest of justice and fairness justifies it; whether to move at all is for the State's Attorney.",
          },
          effect: [
            recalled(
              "Conviction or probation before judgment is vacated, or modified or replaced with another disposition as the section provides (tail of the section not read).",
            ),
          ],
          afterDenial: null,
        },
      ],
      history: [],
      unverified: ["standardOfProof", "effect", "afterDenial"],
      sources: [
        { url: "https://self-law.org/code/md/criminal-procedure/8-301-1", kind: "statute", asOf: null },
        { url: "https://lexace.ai/us/statute/maryland/CP-8-301.1", kind: "statute", asOf: null },
        {
          url: "https://govt.westlaw.com/mdc/Document/NF2F605F0AEA411E9B15CC7D4F9949D4B",
          kind: "statute",
          asOf: "2019-10-01",
        },
      ],
      notes:
        "Useful for offenses outside the § 8-302 list and for probations before judgment, but it depends on the prosecutor.",
    },
    ...defenses,
  ],
  defense: {
    citation:
      "Md. Code, Crim. Law § 11-303 (prostitution); Crim. Proc. safe-harbor provisions added by 2023 chs. 686/687",
    words: {
      text: "Adults: understood to have an affirmative defense of duress to prostitution when trafficked. Minors: the 2023 act says a minor may not be prosecuted under certain laws for an offense committed as a direct result of sex or human trafficking. Section text not read.",
      confidence: "secondary",
    },
  },
  record: {
    repository:
      "Criminal Justice Information System Central Repository (Department of Public Safety and Correctional Services)",
    howToRequest: {
      text: "Fingerprint-based individual review through the CJIS Central Repository; also check Maryland Judiciary Case Search and court files.",
      confidence: "recalled",
    },
  },
  doors: [
    recalled(
      "Expungement of charges that ended without a conviction, and of many convictions after a waiting period, by petition.",
      { citation: "Md. Code, Crim. Proc. §§ 10-105, 10-110" },
    ),
    recalled("Shielding of certain convictions from public view under the Second Chance Act.", {
      citation: "Md. Code, Crim. Proc. §§ 10-301 to 10-306",
    }),
    recalled("A pardon by the Governor, on application to the Parole Commission.", {
      citation: "Md. Const. art. II, § 20",
    }),
  ],
};
