import { type Jurisdiction, recalled, secondary } from "../jurisdiction.ts";

/** The law of Washington, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "WA",
  name: "Washington",
  summary:
    "Washington vacates misdemeanors and class B and C felonies committed as a result of being a victim of sex trafficking, prostitution, child commercial sexual abuse, sexual assault or domestic violence, on an affidavit proving the link by a preponderance. Victims or prosecutors may apply, and the usual long waiting periods are replaced by no-new-conviction and payment conditions.",
  lastChecked: "2026-11-21",
  codes: {},
  lists: {},
  facts: {},
  statutes: [
    {
      id: "wa-9.96.080",
      citation: "Wash. Rev. Code §§ 9.96.080, 9.96.060(3)",
      title: "Vacating misdemeanor and gross misdemeanor convictions of victims",
      about: "trafficking",
      relief: ["vacatur"],
      confidence: "verified",
      versions: [
        {
          from: "2021",
          victim: {
            words:
              "A victim of sex trafficking, prostitution or commercial sexual abuse of a minor, or of sexual assault, or of domestic violence (RCW 9.94A.030). Labor trafficking is not named.",
            sexTrafficking: true,
            laborTrafficking: false,
            minorsWithoutForce: true,
            federalDefinition: false,
          },
          ways: [
            {
              id: "offense",
              dispositions: ["conviction"],
              offenses: { severity: ["misdemeanor", "infraction"] },
              included: [
                "misdemeanors and gross misdemeanors, including prostitution, prostitution loitering and stay-out-of-area-of-prostitution",
              ],
              excluded: [
                "ch. 9.68 (obscenity), ch. 9.68A (sexual exploitation of children) and ch. 9A.44 (sex offenses), except failure to register",
                "convictions described in RCW 46.61.5055 (DUI-type)",
                "patronizing a prostitute (RCW 9A.88.110)",
              ],
              tiers: "Prostitution-type convictions are exempt from the victim-penalty-assessment condition.",
              nexus: { phrase: "committed as a result of being a victim", kind: "result" },
            },
          ],
          conditions: [
            {
              id: "no-pending-charges-other",
              words: "no pending charges other than prostitution",
              rule: { notRead: "no pending charges other than prostitution" },
            },
            {
              id: "assessment-and-restitution-conditions",
              words: "assessment and restitution conditions",
              rule: { notRead: "assessment and restitution conditions" },
            },
          ],
          weighs: [],
          standard: "preponderance",
          documents: { creates: "none", required: false, examples: ["applicant's affidavit under penalty of perjury"] },
          waits: [
            {
              after: "disposition",
              words: "no fixed wait; for a misdemeanor, no new conviction in the three years before applying",
            },
          ],
          deadline: null,
          dueDiligence: false,
          procedure: {
            court: "sentencing court or its successor",
            who: "the victim, or the prosecutor of the sentencing county or municipality on behalf of the state",
            contents: [
              "affidavit under penalty of perjury of specific facts",
              "no pending criminal charge other than prostitution",
              "proof that the crime victim penalty assessment (RCW 7.68.035) is paid, except for prostitution-type convictions",
              "restitution paid, except to insurers",
            ],
            service: recalled("prosecutor"),
            response: null,
            hearing: null,
            fee: "no fee found in the section",
            confidential: null,
            forms: [],
            formWords: secondary("Washington Courts forms CrRLJ 09.0100 series (petition and declaration to vacate)"),
            consolidation: "each conviction in its sentencing court",
            discretion: "may",
          },
          effect: [
            "On vacation the guilty plea or verdict is set aside and the charge dismissed; the person is released from penalties and disabilities and may say he or she was never convicted, including to employers and landlords. The State Patrol and police may disclose it only to criminal justice agencies. Firearm rights are not restored by it and it can still count in some later prosecutions.",
          ],
          afterDenial: null,
        },
      ],
      history: [
        "2012 (recalled) and 2014: first relief for prostitution convictions (2014 c 109 and c 176)",
        "2017 c 128: other trafficking-caused crimes no longer a bar",
        "2021 c 237: RCW 9.96.070 repealed and replaced by 9.96.080",
      ],
      unverified: ["procedure.hearing", "procedure.serveOn", "procedure.form (secondary)"],
      sources: [
        {
          url: "http://lawfilesext.leg.wa.gov/biennium/2021-22/Pdf/Bills/Session%20Laws/Senate/5180-S.SL.pdf",
          kind: "session-law",
          asOf: "2021",
        },
        { url: "https://wa-law.org/bill/2021-22/sb/5180/S.SL/", kind: "session-law", asOf: "2021" },
        {
          url: "http://lawfilesext.leg.wa.gov/Biennium/2021-22/Htm/Bill%20Reports/House/5180-S.E%20HBR%20APH%2021.htm",
          kind: "secondary",
          asOf: "2021-04-06",
        },
        { url: "https://cleanslateclearinghouse.org/policies/wa-c-8/", kind: "secondary", asOf: null },
        {
          url: "https://law.justia.com/codes/washington/title-9/chapter-9-96/section-9-96-080/",
          kind: "statute",
          asOf: "2026-02",
        },
      ],
      notes:
        "Read in the 2021 session law (ch. 237). Its § 5 became RCW 9.96.080. RCW 9.96.060(6) separately lets a homicide victim's family apply to vacate the victim's prostitution conviction, which the court shall grant. A February 2026 copy of the code shows 2021 c 237 as its only history, so the payment conditions still stood then.",
    },
    {
      id: "wa-9.94A.648",
      citation: "Wash. Rev. Code §§ 9.94A.648, 9.94A.640(3)",
      title: "Vacating class B and C felony convictions of victims",
      about: "trafficking",
      relief: ["vacatur"],
      confidence: "verified",
      versions: [
        {
          from: "2021",
          victim: {
            words:
              "A victim of sex trafficking, prostitution or commercial sexual abuse of a minor, or of sexual assault, or of domestic violence (RCW 9.94A.030). Labor trafficking is not named.",
            sexTrafficking: true,
            laborTrafficking: false,
            minorsWithoutForce: true,
            federalDefinition: false,
          },
          ways: [
            {
              id: "offense",
              dispositions: ["conviction"],
              offenses: { notRead: "The list of offenses is not yet encoded." },
              included: ["class B felonies", "class C felonies"],
              excluded: [
                "violent offenses (RCW 9.94A.030) and crimes against persons (RCW 43.43.830), except second-degree assault, third-degree assault not against police, and second-degree robbery when without firearm, deadly weapon or sexual-motivation enhancement",
                "felony DUI-type offenses (RCW 46.61.502, .504, .5055)",
                "promoting prostitution in the first or second degree (RCW 9A.88.070, .080)",
              ],
              tiers: "Class C: five conviction-free years; class B: ten.",
              nexus: { phrase: "committed as a result of being a victim", kind: "result" },
            },
          ],
          conditions: [
            {
              id: "no-pending-charges-other",
              words: "no pending charges other than prostitution",
              rule: { notRead: "no pending charges other than prostitution" },
            },
            {
              id: "assessment-and-restitution-conditions",
              words: "assessment and restitution conditions",
              rule: { notRead: "assessment and restitution conditions" },
            },
          ],
          weighs: [],
          standard: "preponderance",
          documents: { creates: "none", required: false, examples: ["applicant's affidavit under penalty of perjury"] },
          waits: [
            {
              after: "disposition",
              words: "no new conviction in the five years (class C) or ten years (class B) before applying",
            },
          ],
          deadline: null,
          dueDiligence: false,
          procedure: {
            court: "sentencing court or its successor",
            who: "the victim, or the prosecutor of the sentencing county",
            contents: [
              "affidavit under penalty of perjury of specific facts",
              "no pending criminal charge other than prostitution",
              "proof that the crime victim penalty assessment is paid in full",
              "restitution paid, except to insurers",
            ],
            service: "prosecutor",
            response: null,
            hearing: null,
            fee: "no fee",
            confidential: null,
            forms: [],
            formWords: null,
            consolidation: "each conviction in its sentencing court",
            discretion: "may",
          },
          effect: [
            "On vacation the guilty plea or verdict is set aside and the charge dismissed; the person is released from penalties and disabilities and may say he or she was never convicted, including to employers and landlords. The State Patrol and police may disclose it only to criminal justice agencies. Firearm rights are not restored by it and it can still count in some later prosecutions.",
          ],
          afterDenial: null,
        },
      ],
      history: [],
      unverified: ["procedure.hearing", "procedure.form"],
      sources: [
        {
          url: "http://lawfilesext.leg.wa.gov/biennium/2021-22/Pdf/Bills/Session%20Laws/Senate/5180-S.SL.pdf",
          kind: "session-law",
          asOf: "2021",
        },
        { url: "https://wa-law.org/bill/2021-22/sb/5180/S.SL/", kind: "session-law", asOf: "2021" },
        {
          url: "http://lawfilesext.leg.wa.gov/Biennium/2021-22/Htm/Bill%20Reports/House/5180-S.E%20HBR%20APH%2021.htm",
          kind: "secondary",
          asOf: "2021-04-06",
        },
        { url: "https://cleanslateclearinghouse.org/policies/wa-c-8/", kind: "secondary", asOf: null },
        {
          url: "https://law.justia.com/codes/washington/title-9/chapter-9-94a/section-9-94a-648/",
          kind: "statute",
          asOf: "2026-02",
        },
      ],
      notes:
        "Read in the 2021 session law (ch. 237 §§ 2-3); § 3 became RCW 9.94A.648. A February 2026 copy of the code shows 2021 c 237 as its only history, so the payment conditions still stood then.",
    },
  ],
  defense: {
    citation: "Wash. Rev. Code § 9A.88.040",
    words: {
      text: "Affirmative defense to prostitution committed as a result of being a trafficking victim or under threat or force.",
      confidence: "secondary",
    },
  },
  record: {
    repository: "Washington State Patrol, Identification and Criminal History Section (WATCH)",
    howToRequest: { text: "Own record online through WATCH (about $11) or in person.", confidence: "secondary" },
  },
  doors: [],
};
