import { type Jurisdiction, recalled } from "../jurisdiction.ts";

/** The law of Colorado, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "CO",
  name: "Colorado",
  summary:
    "Since May 31, 2024 Colorado vacates any state or municipal conviction, other than Victim Rights Act crimes, committed as a result of being a trafficking victim. An older law also seals misdemeanor, municipal and prostitution records of trafficking victims on a lower standard of proof.",
  lastChecked: "2026-11-21",
  codes: {},
  lists: {},
  facts: {},
  statutes: [
    {
      id: "co-crs-18-1-410.7",
      citation: "Colo. Rev. Stat. § 18-1-410.7",
      title: "Vacating certain convictions of victims of human trafficking",
      about: "trafficking",
      relief: ["vacatur"],
      confidence: "verified",
      versions: [
        {
          from: "2024",
          victim: {
            words: recalled(
              "Victim of human trafficking (Colorado's trafficking offenses, §§ 18-3-503 involuntary servitude and 18-3-504 sexual servitude)",
            ),
            sexTrafficking: true,
            laborTrafficking: true,
            minorsWithoutForce: true,
            federalDefinition: null,
          },
          ways: [
            {
              id: "offense",
              dispositions: ["conviction"],
              offenses: { notRead: "The list of offenses is not yet encoded." },
              included: ["all state and municipal convictions not excluded"],
              excluded: ["crimes defined in § 24-4.1-302(1) (Victim Rights Act list)"],
              nexus: {
                phrase: "committed as a result of the individual being a victim of human trafficking",
                kind: "result",
              },
            },
          ],
          conditions: [
            {
              id: "not-available-if-the",
              words:
                "not available if the trafficking affirmative defense of § 18-7-201.3 or § 18-3-504(2.5) was raised at trial and the person was still convicted",
              rule: {
                notRead:
                  "not available if the trafficking affirmative defense of § 18-7-201.3 or § 18-3-504(2.5) was raised at trial and the person was still convicted",
              },
            },
          ],
          weighs: [],
          standard: "clear-and-convincing",
          documents: {
            creates: "rebuttable-presumption",
            required: false,
            examples: ["documentation from a federal, state, local or tribal agency showing victim status at the time"],
          },
          waits: [],
          deadline: null,
          dueDiligence: false,
          procedure: {
            court: "the court where the conviction was obtained",
            who: "the convicted person",
            contents: ["motion asking that the conviction be vacated"],
            service: "district attorney's or municipal attorney's office that obtained the conviction",
            response: { days: 35, from: "unknown", words: "The prosecutor has 35 days to answer." },
            hearing: "if-opposed (or if the court finds one necessary)",
            fee: null,
            confidential: null,
            forms: [],
            formWords: null,
            consolidation: null,
            discretion: "shall",
          },
          effect: [recalled("Conviction is vacated; further effect of the vacatur is in subsection (3)(b), not read.")],
          afterDenial: null,
        },
      ],
      history: [],
      unverified: ["effect", "procedure.fee", "victim.definition (section numbers not stated in the part read)"],
      sources: [
        {
          url: "https://d1tvxue8o4w0fl.cloudfront.net/statute/colorado-revised-statutes/title-18-criminal-code/article-1-provisions-applicable-to-offenses-generally/part-4-rights-of-defendant/section-18-1-4107-vacating-certain-criminal-convictions-for-victims-of-human-trafficking",
          kind: "statute",
          asOf: "2024-11-05",
        },
        {
          url: "https://codes.findlaw.com/co/title-18-criminal-code/co-rev-st-sect-18-1-410-7/",
          kind: "statute",
          asOf: "2025-01-01",
        },
        { url: "http://leg.colorado.gov/bills/HB24-1345", kind: "session-law", asOf: "2024-05-31" },
        { url: "https://freedomnetworkusa.org/?p=5981", kind: "secondary", asOf: null },
      ],
      notes: "Created by HB24-1345.",
    },
    {
      id: "co-crs-24-72-707",
      citation: "Colo. Rev. Stat. § 24-72-707",
      title: "Sealing records of offenses committed by trafficking victims",
      about: "trafficking",
      relief: ["sealing"],
      confidence: "verified",
      versions: [
        {
          from: "2014",
          victim: {
            words:
              "Person trafficked by another as described in § 18-3-503 or 18-3-504; for prostitution, a victim as defined in § 18-7-201.3(4)",
            sexTrafficking: true,
            laborTrafficking: true,
            minorsWithoutForce: true,
            federalDefinition: null,
          },
          ways: [
            {
              id: "offense",
              dispositions: ["conviction", "dismissed-charge"],
              offenses: { severity: ["misdemeanor", "infraction"] },
              included: [
                "misdemeanors",
                "municipal code or ordinance violations",
                "prostitution, § 18-7-201, or matching ordinance (charge or conviction)",
              ],
              excluded: ["crimes defined in § 24-4.1-302(1)"],
              tiers:
                "Prostitution records need the offense to be a direct result of trafficking; other misdemeanors need that the person was trafficked for the purpose of performing the offense.",
              nexus: {
                phrase: "trafficked by another person ... for the purpose of performing the offense",
                kind: "own",
                rule: { notRead: "The link is not yet encoded." },
              },
            },
          ],
          conditions: [],
          weighs: [],
          standard: "preponderance",
          documents: {
            creates: "rebuttable-presumption",
            required: false,
            examples: ["documentation from a federal, state, local or tribal agency showing victim status at the time"],
          },
          waits: [],
          deadline: "none: at any time after conviction",
          dueDiligence: false,
          procedure: {
            court: "motion in the case in which the conviction record exists",
            who: "the defendant",
            contents: [],
            service: null,
            response: null,
            hearing: null,
            fee: "no processing fee",
            confidential: null,
            forms: [],
            formWords: null,
            consolidation: null,
            discretion: "shall",
          },
          effect: ["Records are sealed."],
          afterDenial: null,
        },
      ],
      history: [
        "2019 (HB 19-1275, effective 2019-08-02): part repealed and reenacted",
        "2022 (SB 22-099, effective 2022-08-10): prostitution charges and convictions added; official documentation presumption added",
      ],
      unverified: ["procedure.serveOn", "procedure.hearing", "procedure.form"],
      sources: [
        { url: "http://www.lpdirect.net/casb/crs/24-72-707.html", kind: "statute", asOf: "2022" },
        { url: "https://sealcoloradorecords.com/colo-rev-stat-%C2%A7-24-72-707", kind: "statute", asOf: "2019" },
      ],
      notes:
        "The statute says presumption (that participation was the direct result of trafficking), not rebuttable presumption.",
    },
  ],
  defense: {
    citation: "Colo. Rev. Stat. §§ 18-7-201.3, 18-1-713, 18-3-504(2.5)",
    words: {
      text: "§ 18-7-201.3: defense to prostitution on or after July 1, 2015 committed as a direct result of trafficking. § 18-1-713: a minor may raise, by a preponderance, that they were a trafficking victim and were forced or coerced into the act, for any charge except a class 1 felony.",
      confidence: "verified",
    },
  },
  record: {
    repository: "Colorado Bureau of Investigation",
    howToRequest: {
      text: "Fingerprint-based request for one's own record to CBI (name-based check is public).",
      confidence: "recalled",
    },
  },
  doors: [],
};
