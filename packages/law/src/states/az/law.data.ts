import { everySection, type Jurisdiction, recalled, type Version } from "../jurisdiction.ts";

const nexus = { phrase: "a direct result of being a victim of sex trafficking", kind: "direct-result" } as const;

/** § 13-909 since September 2024. */
const since2024: Version = {
  from: "2024-09-14",
  victim: {
    words: "Victim of sex trafficking under A.R.S. § 13-1307, or of child sex trafficking under § 13-3212",
    sexTrafficking: true,
    laborTrafficking: false,
    minorsWithoutForce: true,
    federalDefinition: false,
  },
  ways: [
    {
      id: "prostitution",
      dispositions: ["conviction"],
      offenses: {
        some: [
          { listed: "prostitution" },
          { every: [{ not: { listed: "revised-statutes" } }, { is: "charge.az-matching-ordinance" }] },
        ],
      },
      included: [
        "A.R.S. § 13-3214 (prostitution)",
        "city or town ordinance with the same or substantially similar elements",
      ],
      excluded: ["every other offense"],
      nexus,
    },
  ],
  conditions: [],
  weighs: [],
  standard: "clear-and-convincing",
  documents: { creates: null, required: false, examples: [] },
  waits: [],
  deadline: null,
  dueDiligence: false,
  procedure: {
    court: "the court that pronounced sentence",
    who: "the convicted person",
    contents: [],
    service: "prosecutor (who may oppose)",
    response: null,
    hearing: "if-opposed (hearing required when the prosecutor opposes; may be granted without one otherwise)",
    fee: null,
    confidential: null,
    forms: [],
    formWords: null,
    consolidation: null,
    discretion: "shall",
  },
  effect: [
    "Released from all penalties and disabilities of the conviction; court file and law-enforcement and prosecution records are annotated that the conviction was vacated and the person was a crime victim; order goes to the arresting agency, prosecutor and Department of Public Safety. Person may say they were never arrested, charged or convicted, except when applying for work that needs a fingerprint clearance card. Cannot be used as a historical prior.",
  ],
  afterDenial: null,
};

/** Before that, only offenses committed before July 24, 2014, and no right to say that it never happened. */
const until2024: Version = {
  ...since2024,
  conditions: [
    {
      id: "committed-before-july-24-2014",
      words: "the offense was committed before July 24, 2014",
      rule: { before: ["charge.offenseDate", "2014-07-24"] },
    },
  ],
  effect: [
    "Released from all penalties and disabilities of the conviction; records are annotated that the conviction was vacated and the person was a crime victim; order goes to the arresting agency, prosecutor and Department of Public Safety.",
  ],
};

/** The law of Arizona, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "AZ",
  name: "Arizona",
  summary:
    "Arizona vacates prostitution convictions (state or matching city or town ordinance) when the offense was a direct result of being a victim of sex trafficking. Since September 2024 it no longer matters when the offense was committed; other offenses are not covered.",
  lastChecked: "2026-11-21",
  codes: { ars: { name: "Ariz. Rev. Stat.", also: ["A.R.S.", "ARS", "Arizona Revised Statutes"] } },
  lists: {
    prostitution: {
      citation: "Ariz. Rev. Stat. § 13-3214",
      name: { en: "prostitution offenses", es: "delitos de prostitución" },
      offenses: [{ at: "ars 13-3214", name: "prostitution" }],
      read: "whole",
      confidence: "verified",
    },
    "revised-statutes": {
      citation: "Ariz. Rev. Stat. § 13-909",
      name: { en: "offenses of the Revised Statutes", es: "delitos de los Estatutos Revisados" },
      offenses: [...everySection("ars", "any section of the Revised Statutes")],
      read: "whole",
      confidence: "verified",
    },
  },
  facts: {
    "charge.az-matching-ordinance": {
      type: "boolean",
      label: { en: "Matching ordinance", es: "Ordenanza equivalente" },
      question: {
        en: "Is this conviction under a city's or town's ordinance with the same or substantially similar elements as prostitution under § 13-3214?",
        es: "¿Es esta condena por una ordenanza de una ciudad o pueblo con elementos iguales o muy parecidos a los de la prostitución del § 13-3214?",
      },
      why: {
        en: "Such an ordinance is inside as § 13-3214 itself is.",
        es: "Una ordenanza así queda dentro igual que el § 13-3214.",
      },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Complaint", "Judgment in the criminal case"],
      source: "Ariz. Rev. Stat. §§ 13-909, 13-3214",
      confidence: "verified",
    },
  },
  statutes: [
    {
      id: "az-ars-13-909",
      citation: "Ariz. Rev. Stat. § 13-909",
      title: "Vacating the prostitution conviction of a sex trafficking victim",
      about: "trafficking",
      relief: ["vacatur"],
      confidence: "verified",
      versions: [
        {
          ...until2024,
          from: "2014",
          to: "2017",
          ways: [
            {
              id: "prostitution",
              dispositions: ["conviction"],
              offenses: { listed: "prostitution" },
              included: ["A.R.S. § 13-3214 (prostitution)"],
              excluded: ["every other offense", "ordinances of a city or town"],
              nexus,
            },
          ],
        },
        { ...until2024, from: "2017", to: "2024-09-14" },
        since2024,
      ],
      history: [
        "2017 (SB 1422): city and town ordinance convictions added; vacated conviction cannot be used as a prior or alleged for enhancement",
        "2024 (L. 2024 chs. 195 and 255, effective 2024-09-14): removed the limit to offenses committed before July 24, 2014; right to say the arrest or conviction never happened, with a fingerprint-clearance-card exception",
      ],
      unverified: ["effectiveYear", "procedure.fee", "procedure.form", "procedure.prosecutorResponseDays"],
      sources: [
        {
          url: "https://d1tvxue8o4w0fl.cloudfront.net/statute/arizona-revised-statutes/title-13-criminal-code/chapter-9-probation-and-restoration-of-civil-rights/section-13-909-vacating-the-conviction-of-a-sex-trafficking-victim-requirements",
          kind: "statute",
          asOf: "2024",
        },
        { url: "https://self-law.org/code/az/title-13/13-909", kind: "statute", asOf: null },
        {
          url: "https://azleg.gov/legtext/56leg/2R/summary/S.2623JUD.DOCX.htm",
          kind: "session-law",
          asOf: "2024-03-12",
        },
        { url: "https://freedomnetworkusa.org/srp_states/az/", kind: "secondary", asOf: "2025-01" },
      ],
      notes:
        "Records are annotated, not destroyed or sealed, by this section; general sealing (A.R.S. § 13-911) may be sought separately. The state Address Confidentiality Program page still describes the pre-2024 date limit.",
    },
  ],
  defense: {
    citation: "Ariz. Rev. Stat. § 13-3214",
    words: {
      text: "Affirmative defense to prostitution that the acts were committed as a direct result of being a victim of sex trafficking; must be raised before conviction, afterwards § 13-909 is the route.",
      confidence: "secondary",
    },
  },
  record: {
    repository: "Arizona Department of Public Safety, Central State Repository",
    howToRequest: { text: "Record review request to DPS with a completed fingerprint card.", confidence: "recalled" },
  },
  doors: [
    {
      text: "General sealing of a case record may be sought separately, also after vacatur.",
      confidence: "secondary",
      citation: "Ariz. Rev. Stat. § 13-911",
    },
    recalled("Setting aside the judgment after the sentence is completed.", { citation: "Ariz. Rev. Stat. § 13-905" }),
    recalled("Pardon or commutation through the Board of Executive Clemency.", {
      citation: "Ariz. Rev. Stat. § 31-402",
    }),
  ],
};
