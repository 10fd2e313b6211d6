import { type Jurisdiction, recalled, secondary, type Version } from "../jurisdiction.ts";

/** § 61-14-9 since article 14 replaced § 61-2-17, of which only the opening words were read. */
const since2017: Version = {
  from: "2017",
  victim: {
    words:
      "A victim under W. Va. Code § 61-14-1: an individual subjected to human trafficking, whether or not a perpetrator is prosecuted or convicted.",
    sexTrafficking: true,
    laborTrafficking: null,
    minorsWithoutForce: true,
    federalDefinition: null,
  },
  ways: [
    {
      id: "offense",
      dispositions: ["conviction", "juvenile-adjudication"],
      offenses: {
        some: [
          { listed: "prostitution" },
          {
            every: [
              { below: ["charge.ageAtOffense", 18] },
              {
                notRead: secondary(
                  "A bill of 2026 on minors would amend § 61-14-9; whether it became law, and what else it would take in, was not seen.",
                ),
              },
            ],
          },
        ],
      },
      included: ["prostitution (W. Va. Code § 61-8-5)"],
      excluded: ["all other offenses"],
      nexus: {
        phrase: "direct result of being a victim of trafficking",
        kind: "direct-result",
        confidence: "recalled",
      },
    },
  ],
  conditions: [],
  weighs: [],
  standard: "unspecified",
  documents: { creates: null, required: false, examples: [] },
  waits: [],
  deadline: null,
  dueDiligence: null,
  procedure: {
    court: recalled("circuit court of the county of conviction or juvenile adjudication"),
    who: recalled("the person convicted or adjudicated"),
    contents: [recalled("trafficking link")],
    service: null,
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
    "The court may vacate the conviction or adjudication and expunge the record. No proof of rehabilitation is asked.",
  ],
  afterDenial: null,
};

/** The law of West Virginia, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "WV",
  name: "West Virginia",
  nameInSpanish: "Virginia Occidental",
  summary:
    "West Virginia lets a person convicted of prostitution, or adjudicated delinquent for it, as a direct result of trafficking petition the circuit court to vacate and expunge. The age and prior-record limits of ordinary expungement do not apply; other offenses are not covered.",
  lastChecked: "2026-11-21",
  codes: {
    code: { name: "W. Va. Code", also: ["WV Code", "W. Va. Code Ann.", "West Virginia Code", "WVC"] },
  },
  lists: {
    prostitution: {
      citation: "W. Va. Code § 61-8-5",
      name: { en: "prostitution", es: "prostitución" },
      offenses: [{ at: "code 61-8-5", name: "prostitution" }],
      read: "whole",
      confidence: "secondary",
    },
  },
  facts: {},
  statutes: [
    {
      id: "wv-61-14-9",
      citation: "W. Va. Code § 61-14-9",
      title: "Petition to vacate and expunge conviction of sex trafficking victim",
      about: "trafficking",
      relief: ["vacatur", "expungement"],
      confidence: "secondary",
      versions: [
        {
          ...since2017,
          from: "2013",
          to: "2017",
          notRead: secondary(
            "Former § 61-2-17 gave the first relief, for convictions of prostitution; its text was not read, nor whether a bill of 2015 (H.B. 2161) on certain crimes that directly resulted from trafficking became law.",
          ),
          ways: [],
        },
        since2017,
      ],
      history: [
        "2013: first relief in former § 61-2-17",
        recalled("2017: moved to article 14"),
        secondary("2025 (H.B. 2894) would have reused the section number; outcome not known"),
        secondary("2026: a bill on minor victims would amend § 61-14-9; outcome not known"),
      ],
      unverified: [
        "nexus.phrase exact wording",
        "standardOfProof",
        "officialDocumentation",
        "timing",
        "procedure",
        "outcome of the 2025 and 2026 bills",
      ],
      sources: [
        { url: "https://code.wvlegislature.gov/61-14-9/", kind: "statute", asOf: null },
        {
          url: "https://fastdemocracy.com/bill-summary/?billsummary_id=WVB00033104&billsummary_session=2026&billsummary_state=wv",
          kind: "secondary",
          asOf: "2026",
        },
        {
          url: "https://buzznewswestvirginia.blogspot.com/2013/05/wva-updating-human-trafficking-law.html",
          kind: "secondary",
          asOf: "2013-05-07",
        },
        {
          url: "http://www.wvlegislature.gov/Bill_Status/bills_text.cfm?billdoc=hb2814%20intr.htm&yr=2013&sesstype=RS&i=2814",
          kind: "session-law",
          asOf: "2013-03-04",
        },
      ],
      notes:
        "Only the opening words of (a) were read (February 2026 copy): notwithstanding the age and criminal-history limits of § 61-11-26 and § 49-4-103, an individual convicted of prostitution. The rest is described from summaries that cite the official code page. A 2013 act (H.B. 2814) first gave relief in § 61-2-17; a 2015 enrolled bill (H.B. 2161) spoke of certain crimes directly resulting from trafficking but whether it became law was not seen; article 61-14 replaced the old section (2017, recalled). A 2026 bill on minor victims would amend § 61-14-9; a 2025 bill (H.B. 2894) would have reused the section number. Outcomes unknown.",
    },
  ],
  defense: {
    citation: "W. Va. Code § 61-14-8",
    words: {
      text: "Immunity of minors from prostitution charges; no adult affirmative defense confirmed.",
      confidence: "secondary",
    },
  },
  record: {
    repository: "West Virginia State Police, Criminal Identification Bureau",
    howToRequest: {
      text: "Fingerprint-based personal record request through the State Police vendor; fee applies.",
      confidence: "recalled",
    },
  },
  doors: [
    recalled("Expungement of some convictions after a wait.", { citation: "W. Va. Code § 61-11-26" }),
    recalled("Expungement of charges that ended in acquittal or dismissal.", { citation: "W. Va. Code § 61-11-25" }),
    recalled("Pardon by the governor, which may open expungement.", { citation: "W. Va. Code § 5-1-16a" }),
  ],
};
