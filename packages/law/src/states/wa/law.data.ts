import {
  type Condition,
  type Documents,
  type Jurisdiction,
  type Nexus,
  recalled,
  secondary,
  type Version,
  type Victim,
} from "../jurisdiction.ts";
import { facts, lists } from "./lists.data.ts";

const victim: Victim = {
  words:
    "A victim of sex trafficking, prostitution or commercial sexual abuse of a minor, or of sexual assault, or of domestic violence (RCW 9.94A.030). Labor trafficking is not named.",
  sexTrafficking: true,
  laborTrafficking: false,
  minorsWithoutForce: true,
  federalDefinition: false,
  others: {
    id: "victim-of-what-else-the-statute-names",
    words:
      "A victim of prostitution, of commercial sexual abuse of a minor, of sexual assault or of domestic violence is protected as well.",
    rule: { is: "charge.wa-other-victim" },
  },
};

const nexus: Nexus = { phrase: "committed as a result of being a victim", kind: "result" };

const documents: Documents = {
  creates: "none",
  required: false,
  examples: ["applicant's affidavit under penalty of perjury"],
};

const noPendingCharge: Condition = {
  id: "no-pending-charge-but-prostitution",
  words: "no pending criminal charge other than prostitution",
  rule: { some: [{ not: { is: "person.pendingCharge" } }, { is: "person.wa-pending-only-commercial-sex" }] },
};

const restitution: Condition = {
  id: "restitution-paid",
  words: "restitution paid, except to insurers",
  rule: { is: "charge.wa-restitution-paid" },
};

/** RCW 9.96.080, from 2021 c 237 § 5. */
const misdemeanorsSince2021: Version = {
  from: "2021",
  victim,
  ways: [
    {
      id: "misdemeanor",
      dispositions: ["conviction"],
      offenses: {
        every: [
          { severity: ["misdemeanor"] },
          { not: { every: [{ listed: "chapters-out" }, { not: { listed: "failure-to-register" } }] } },
          { not: { listed: "driving-under-influence" } },
          { not: { every: [{ listed: "reduced-from-driving" }, { is: "charge.wa-dui-type" }] } },
          { not: { listed: "patronizing" } },
        ],
      },
      included: [
        "misdemeanors and gross misdemeanors, including prostitution, prostitution loitering and stay-out-of-area-of-prostitution",
      ],
      excluded: [
        "ch. 9.68 (obscenity), ch. 9.68A (sexual exploitation of children) and ch. 9A.44 (sex offenses), except failure to register",
        "convictions described in RCW 46.61.5055 (DUI-type)",
        "patronizing a prostitute (RCW 9A.88.110)",
      ],
      tiers: "Prostitution-type convictions are exempt from the victim-penalty-assessment condition.",
      nexus,
    },
  ],
  conditions: [
    noPendingCharge,
    {
      id: "no-new-conviction-in-three-years",
      words: "no new conviction in the three years before applying",
      rule: { not: { is: "person.wa-conviction-in-three-years" } },
    },
    {
      id: "assessment-paid",
      words:
        "the crime victim penalty assessment (RCW 7.68.035) is paid, which is not asked of prostitution-type convictions",
      rule: {
        some: [
          { listed: "prostitution" },
          { every: [{ not: { listed: "revised-code" } }, { is: "charge.wa-commercial-sex-ordinance" }] },
          { is: "charge.wa-assessment-paid" },
        ],
      },
    },
    restitution,
  ],
  weighs: [],
  standard: "preponderance",
  documents,
  waits: [],
  deadline:
    "no fixed wait and no deadline stated; for a misdemeanor, no new conviction in the three years before applying",
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
    forms: [
      {
        number: "CrRLJ 09.0100 series",
        name: "Petition and declaration to vacate a conviction (misdemeanor or gross misdemeanor)",
        edition: null,
        source: "https://www.courts.wa.gov/forms/",
        checked: "2026-11-21",
      },
    ],
    formWords: secondary("Washington Courts forms CrRLJ 09.0100 series (petition and declaration to vacate)"),
    consolidation: "each conviction in its sentencing court",
    discretion: "may",
  },
  effect: [
    "On vacation the guilty plea or verdict is set aside and the charge dismissed; the person is released from penalties and disabilities and may say he or she was never convicted, including to employers and landlords. The State Patrol and police may disclose it only to criminal justice agencies. Firearm rights are not restored by it and it can still count in some later prosecutions.",
  ],
  afterDenial: null,
};

/** Former RCW 9.96.060 and 9.96.070: only prostitution, and little else of them was read. */
const prostitutionOnly: Omit<Version, "from"> = {
  ...misdemeanorsSince2021,
  victim: { ...victim, words: secondary("A victim of trafficking; the definition of that time was not read.") },
  ways: [
    {
      id: "prostitution",
      dispositions: ["conviction"],
      offenses: {
        some: [
          { listed: "prostitution" },
          { every: [{ not: { listed: "revised-code" } }, { is: "charge.wa-commercial-sex-ordinance" }] },
        ],
      },
      included: [secondary("convictions of prostitution")],
      excluded: [secondary("every other offense")],
      nexus: { phrase: null, kind: "direct-result", confidence: "recalled" },
    },
  ],
  standard: "unknown",
  waits: [],
  deadline: null,
  dueDiligence: null,
  procedure: { ...misdemeanorsSince2021.procedure, contents: [], forms: [], formWords: null },
};

/** RCW 9.94A.648, from 2021 c 237 §§ 2 and 3. */
const feloniesSince2021: Version = {
  ...misdemeanorsSince2021,
  ways: [
    {
      id: "class-b-or-c-felony",
      dispositions: ["conviction"],
      offenses: {
        every: [
          { severity: ["felony"] },
          { grade: ["B", "C"] },
          { not: { listed: "promoting-prostitution" } },
          { not: { listed: "felony-driving" } },
          {
            some: [
              {
                every: [
                  { listed: "assault-or-robbery-in" },
                  { not: { is: "charge.wa-weapon-or-sexual-motivation" } },
                  { some: [{ not: { listed: "third-degree-assault" } }, { not: { is: "charge.wa-against-police" } }] },
                ],
              },
              {
                every: [
                  { not: { listed: "assault-or-robbery-in" } },
                  { not: { listed: "violent-or-against-persons" } },
                ],
              },
            ],
          },
        ],
      },
      included: ["class B felonies", "class C felonies"],
      excluded: [
        "violent offenses (RCW 9.94A.030) and crimes against persons (RCW 43.43.830), except second-degree assault, third-degree assault not against police, and second-degree robbery when without firearm, deadly weapon or sexual-motivation enhancement",
        "felony DUI-type offenses (RCW 46.61.502, .504, .5055)",
        "promoting prostitution in the first or second degree (RCW 9A.88.070, .080)",
      ],
      tiers: "Class C: five conviction-free years; class B: ten.",
      nexus,
    },
  ],
  conditions: [
    noPendingCharge,
    {
      id: "no-new-conviction-in-five-or-ten-years",
      words: "no new conviction in the five years (class C) or ten years (class B) before applying",
      rule: {
        some: [
          { every: [{ grade: ["C"] }, { not: { is: "person.wa-conviction-in-five-years" } }] },
          { every: [{ grade: ["B"] }, { not: { is: "person.wa-conviction-in-ten-years" } }] },
        ],
      },
    },
    {
      id: "assessment-paid",
      words: "the crime victim penalty assessment is paid in full",
      rule: { is: "charge.wa-assessment-paid" },
    },
    restitution,
  ],
  deadline:
    "no fixed wait and no deadline stated; no new conviction in the five (class C) or ten (class B) years before",
  procedure: {
    ...misdemeanorsSince2021.procedure,
    who: "the victim, or the prosecutor of the sentencing county",
    contents: [
      "affidavit under penalty of perjury of specific facts",
      "no pending criminal charge other than prostitution",
      "proof that the crime victim penalty assessment is paid in full",
      "restitution paid, except to insurers",
    ],
    service: "prosecutor",
    fee: "no fee",
    forms: [],
    formWords: null,
  },
};

/** The law of Washington, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "WA",
  name: "Washington",
  summary:
    "Washington vacates misdemeanors and class B and C felonies committed as a result of being a victim of sex trafficking, prostitution, child commercial sexual abuse, sexual assault or domestic violence, on an affidavit proving the link by a preponderance. Victims or prosecutors may apply, and the usual long waiting periods are replaced by no-new-conviction and payment conditions.",
  lastChecked: "2026-11-21",
  codes: {
    rcw: { name: "Wash. Rev. Code", also: ["RCW", "R.C.W.", "Revised Code of Washington", "Wash. Rev. Code Ann."] },
  },
  lists,
  facts,
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
          ...prostitutionOnly,
          from: "2012",
          to: "2014",
          notRead: recalled(
            "A first relief for convictions of prostitution is recalled from 2012; its text was not read, nor its day.",
          ),
          ways: [],
        },
        {
          ...prostitutionOnly,
          from: "2014",
          to: "2017",
          conditions: [
            {
              id: "no-other-crime-in-the-way",
              words: secondary("other crimes could bar it, also those that the trafficking caused, until 2017 c 128"),
              rule: {
                notRead: secondary("Which other convictions and charges barred it from 2014 to 2017 was not read."),
              },
            },
          ],
        },
        {
          ...prostitutionOnly,
          from: "2017",
          to: "2021",
          conditions: [
            {
              id: "no-other-crime-in-the-way",
              words: secondary("since 2017 c 128 other crimes that the trafficking caused were no longer a bar"),
              rule: {
                notRead: secondary("Which other convictions and charges barred it from 2017 to 2021 was not read."),
              },
            },
          ],
        },
        misdemeanorsSince2021,
      ],
      history: [
        "2012 (recalled) and 2014: first relief for prostitution convictions (2014 c 109 and c 176)",
        "2017 c 128: other trafficking-caused crimes no longer a bar",
        "2021 c 237: RCW 9.96.070 repealed and replaced by 9.96.080",
      ],
      unverified: [
        "procedure.hearing",
        "procedure.serveOn",
        "procedure.form (secondary)",
        "texts before 2021: conditions, definition and link",
        "whether the three years without a new conviction hold for gross misdemeanors too",
        "which convictions RCW 46.61.5055 describes besides driving under the influence",
      ],
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
      versions: [feloniesSince2021],
      history: ["2021 c 237 §§ 2, 3: enacted"],
      unverified: [
        "procedure.hearing",
        "procedure.form",
        "content of the lists of violent offenses (RCW 9.94A.030) and crimes against persons (RCW 43.43.830)",
      ],
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
  doors: [
    recalled("General vacatur of misdemeanors after a wait.", { citation: "Wash. Rev. Code § 9.96.060" }),
    recalled("General vacatur of class B and C felonies after a wait.", { citation: "Wash. Rev. Code § 9.94A.640" }),
    recalled("Pardon by the governor, on the advice of the Clemency and Pardons Board.", {
      citation: "Wash. Rev. Code § 9.94A.885",
    }),
    "The family of a person who died by homicide may apply to vacate that person's prostitution conviction, which the court shall grant (RCW 9.96.060(6)).",
  ],
};
