import type { Jurisdiction } from "../jurisdiction.ts";

/** The law of Arizona, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "AZ",
  name: "Arizona",
  summary:
    "Arizona vacates prostitution convictions (state or matching city or town ordinance) when the offense was a direct result of being a victim of sex trafficking. Since September 2024 it no longer matters when the offense was committed; other offenses are not covered.",
  lastChecked: "2026-11-21",
  codes: {},
  lists: {},
  facts: {},
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
          from: "2014",
          victim: {
            words: "Victim of sex trafficking under A.R.S. § 13-1307, or of child sex trafficking under § 13-3212",
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
              included: [
                "A.R.S. § 13-3214 (prostitution)",
                "city or town ordinance with the same or substantially similar elements",
              ],
              excluded: ["every other offense"],
              nexus: { phrase: "a direct result of being a victim of sex trafficking", kind: "direct-result" },
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
        },
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
  doors: [],
};
