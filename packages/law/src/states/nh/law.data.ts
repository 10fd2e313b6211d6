import { type Jurisdiction, recalled, secondary, type Version, type Way } from "../jurisdiction.ts";

/** Paragraph VI as it is recalled; its text was not read. */
const paragraph: Version = {
  from: "2014?",
  victim: {
    words:
      "A victim of trafficking in persons under RSA 633:7 (labor, commercial sex or sexually explicit performance; minors in commercial sex without force).",
    sexTrafficking: true,
    laborTrafficking: true,
    minorsWithoutForce: true,
    federalDefinition: null,
  },
  ways: [
    {
      id: "offense",
      dispositions: ["conviction", "juvenile-adjudication"],
      offenses: { listed: "named" },
      included: [recalled("RSA 645:1 indecent exposure"), recalled("RSA 645:2 prostitution")],
      excluded: [],
      nexus: { phrase: "a direct result of being trafficked", kind: "direct-result", confidence: "recalled" },
    },
  ],
  conditions: [],
  weighs: [],
  standard: "unspecified",
  documents: {
    creates: "rebuttable-presumption",
    required: false,
    examples: [recalled("official documentation from a federal, state, local or tribal agency")],
  },
  waits: [],
  deadline: recalled("at any time"),
  dueDiligence: false,
  procedure: {
    court: recalled("court of conviction or adjudication"),
    who: recalled("convicted or adjudicated person"),
    contents: [],
    service: recalled("prosecutor"),
    response: null,
    hearing: recalled("after hearing with notice"),
    fee: null,
    confidential: null,
    forms: [],
    formWords: null,
    consolidation: null,
    discretion: "shall",
  },
  effect: [recalled("Conviction or adjudication vacated.")],
  afterDenial: null,
};

/** 2019 ch. 151 let minors petition to vacate adjudications for conduct that resulted from trafficking; read only in its analysis. */
const withMinors: readonly Way[] = [
  ...paragraph.ways,
  {
    id: "minor",
    dispositions: ["juvenile-adjudication"],
    offenses: {
      notRead: secondary("Which conduct of a minor 2019 ch. 151 takes in was read only in the act's analysis."),
    },
    included: [secondary("conduct of a minor that resulted from trafficking")],
    excluded: [],
    nexus: { phrase: null, kind: "result", confidence: "secondary" },
  },
];

/** The law of New Hampshire, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "NH",
  name: "New Hampshire",
  nameInSpanish: "Nuevo Hampshire",
  summary:
    "New Hampshire's trafficking chapter lets victims apply to vacate convictions or delinquency adjudications that were the direct result of being trafficked, first for prostitution and indecent exposure. A 2022 act in force since 2023-01-01 added wider exemptions from prosecution, confidentiality of court records and new vacatur procedures, but its operative text was not reached in this research.",
  lastChecked: "2026-11-21",
  codes: {
    rsa: {
      name: "N.H. RSA",
      also: ["RSA", "N.H. Rev. Stat. Ann.", "N.H.R.S.A."],
      begins: ["631:", "633:", "634:", "635:", "636:", "637:", "638:", "641:", "642:", "644:", "645:"],
    },
  },
  lists: {
    named: {
      citation: "N.H. RSA § 633:7, VI",
      name: { en: "offenses named in the paragraph", es: "delitos nombrados en el párrafo" },
      offenses: [
        { at: "rsa 645:1", name: "indecent exposure and lewdness" },
        { at: "rsa 645:2", name: "soliciting and related offenses" },
      ],
      read: "recalled",
      confidence: "recalled",
    },
  },
  facts: {},
  statutes: [
    {
      id: "nh-2022-ch82",
      citation: "2022 N.H. Laws ch. 82 (HB 1577), amending RSA 633:6 and following",
      title: "Exemptions, record privacy and vacatur for human trafficking victims",
      about: "trafficking",
      relief: ["vacatur", "immunity"],
      confidence: "secondary",
      versions: [
        {
          from: "2023-01-01",
          notRead: secondary(
            "2022 ch. 82 establishes exemptions from prosecution, privacy of court records and procedures to vacate convictions and adjudications; of its text only the title, the analysis and the first words of a definition were read.",
          ),
          victim: {
            words: recalled(
              "'Victim of human trafficking' in RSA 633:6, VII: among others, an individual who, at any point in time, was the victim of a trafficking offense (rest of definition not read).",
            ),
            sexTrafficking: true,
            laborTrafficking: true,
            minorsWithoutForce: null,
            federalDefinition: null,
          },
          ways: [],
          conditions: [],
          weighs: [],
          standard: "unknown",
          documents: { creates: null, required: null, examples: [] },
          waits: [],
          deadline: null,
          dueDiligence: null,
          procedure: {
            court: null,
            who: null,
            contents: [],
            service: null,
            response: null,
            hearing: null,
            fee: null,
            confidential: recalled(
              "the act establishes procedures to protect the privacy of court records relating to human trafficking",
            ),
            forms: [],
            formWords: null,
            consolidation: null,
            discretion: null,
          },
          effect: [recalled("Vacates the conviction or juvenile adjudication (details not read).")],
          afterDenial: null,
        },
      ],
      history: [],
      unverified: [
        "codified section number",
        "offenses",
        "nexus",
        "standardOfProof",
        "officialDocumentation",
        "timing",
        "procedure",
        "effect",
        "afterDenial",
        "victim",
      ],
      sources: [
        { url: "https://legiscan.com/NH/text/HB1577/2022", kind: "session-law", asOf: "2022-05-24" },
        { url: "https://bills.nhliberty.org/bills/2020/SB734", kind: "session-law", asOf: "2020" },
      ],
      notes:
        "Only the title, official analysis, status (signed 2022-05-20, chapter 82, effective 2023-01-01) and the first words of the definition were read. This entry must be completed from the act before use.",
    },
    {
      id: "nh-rsa-633-7-VI",
      citation: "N.H. RSA 633:7, VI",
      title: "Vacating prostitution and indecent-exposure dispositions of trafficking victims",
      about: "trafficking",
      relief: ["vacatur", "immunity"],
      confidence: "recalled",
      versions: [
        { ...paragraph, to: "2020-01-01" },
        { ...paragraph, from: "2020-01-01", to: "2023-01-01", ways: withMinors },
        {
          ...paragraph,
          from: "2023-01-01",
          ways: withMinors,
          conditions: [
            {
              id: "still-so-since-2023",
              words: recalled("2022 ch. 82 may have replaced this paragraph."),
              rule: { notRead: recalled("Whether 2022 ch. 82 left paragraph VI as it was is not known.") },
            },
          ],
        },
      ],
      history: [
        "2019 ch. 151 (HB 189), effective 2020-01-01: minors exempt from delinquency and prosecution for conduct that resulted from trafficking, and may petition to vacate adjudications",
        "2022 ch. 82 may have replaced this paragraph",
      ],
      unverified: [
        "offenses",
        "nexus",
        "standardOfProof",
        "officialDocumentation",
        "timing",
        "procedure",
        "effect",
        "whether paragraph VI still reads this way",
      ],
      sources: [
        { url: "https://www.gencourt.state.nh.us/rsa/html/LXII/633/633-7.htm", kind: "statute", asOf: null },
        { url: "https://www.legiscan.com/NH/text/HB189/2019", kind: "session-law", asOf: "2019-07-03" },
        { url: "https://bills.nhliberty.org/bills/2014/SB317", kind: "session-law", asOf: "2014" },
      ],
      notes:
        "The stored copy of RSA 633:7 ends before paragraph VI; the account of paragraph VI is from general knowledge plus the 2019 act's analysis. General relief: annulment under RSA 651:5.",
    },
  ],
  defense: {
    citation: "N.H. RSA 633:7 and 2022 ch. 82",
    words: {
      text: "The 2022 act creates exemptions from prosecution for victims; scope not read.",
      confidence: "secondary",
    },
  },
  record: {
    repository: "New Hampshire State Police, Criminal Records Unit",
    howToRequest: { text: "Notarized own-record request to the Criminal Records Unit.", confidence: "recalled" },
  },
  doors: [
    recalled("Annulment of convictions after waiting periods, and of charges without conviction.", {
      citation: "N.H. RSA § 651:5",
    }),
    recalled("A pardon by the Governor with the advice of the Council.", { citation: "N.H. Const. pt. 2, art. 52" }),
  ],
};
