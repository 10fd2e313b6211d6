import { type Jurisdiction, recalled, secondary, type Version } from "../jurisdiction.ts";

/** § 2658 since it was widened: by 2020, by an act that was not found. */
const allButMostSerious: Version = {
  from: "2012/2020",
  victim: {
    words:
      "A victim of a violation of 13 V.S.A. § 2652 or § 2653, or of a severe form of trafficking under 22 U.S.C. § 7102.",
    sexTrafficking: true,
    laborTrafficking: true,
    minorsWithoutForce: true,
    federalDefinition: true,
  },
  ways: [
    {
      id: "offense",
      dispositions: ["conviction"],
      offenses: { not: { listed: "most-serious" } },
      included: ["any Vermont criminal offense not listed in 33 V.S.A. § 5204(a)"],
      excluded: [
        recalled(
          "offenses listed in 33 V.S.A. § 5204(a) (recalled: arson causing death, armed or injurious assault and robbery, aggravated assault, murder, manslaughter, kidnapping, unlawful restraint, maiming, sexual assault, aggravated sexual assault, burglary of an occupied dwelling)",
        ),
      ],
      nexus: { phrase: "as a result of the person having been a victim", kind: "result" },
    },
  ],
  conditions: [],
  weighs: [],
  standard: "preponderance",
  documents: {
    creates: "rebuttable-presumption",
    required: false,
    examples: ["official documentation of victim status from a federal, state or local government agency"],
  },
  waits: [],
  deadline: null,
  dueDiligence: false,
  procedure: {
    court: {
      text: "Criminal Division of the Superior Court",
      confidence: "secondary",
      kind: "holding",
      citation: "State v. Morrill, 2025 VT 19",
      source:
        "https://www.casemine.com/commentary/us/criminal-division-jurisdiction-under-13-v.s.a.-2658-for-vacating-convictions-of-human-trafficking-victims/view",
    },
    who: "the convicted person",
    contents: [
      "in writing",
      "supporting evidence described with particularity",
      "copies of documents showing entitlement",
    ],
    service: "state's attorney",
    response: null,
    hearing: "required unless the motion fails to state a claim",
    fee: null,
    confidential: null,
    forms: [],
    formWords: null,
    consolidation: null,
    discretion: "shall",
  },
  effect: [
    "The court vacates the conviction, strikes the adjudication of guilt, expunges the record, and orders expungement or redaction of arrest, investigation, charge, proceeding and probation records.",
  ],
  afterDenial: null,
};

/** The law of Vermont, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "VT",
  name: "Vermont",
  summary:
    "Vermont vacates and expunges any conviction that is not on the list of most serious offenses in 33 V.S.A. § 5204(a) when it was obtained as a result of trafficking. The court must grant the motion on a preponderance, and official documents create a presumption.",
  lastChecked: "2026-11-21",
  codes: {
    title13: { name: "13 V.S.A.", also: ["13 VSA", "Title 13"] },
    title23: { name: "23 V.S.A.", also: ["23 VSA", "Title 23"] },
    title18: { name: "18 V.S.A.", also: ["18 VSA", "Title 18"] },
    title7: { name: "7 V.S.A.", also: ["7 VSA", "Title 7"] },
  },
  lists: {
    "most-serious": {
      citation: "33 V.S.A. § 5204(a)",
      name: { en: "most serious offenses", es: "delitos más graves" },
      offenses: [
        { at: "title13 501", name: "arson causing death" },
        { at: "title13 608(b)", name: "assault and robbery with a dangerous weapon" },
        { at: "title13 608(c)", name: "assault and robbery causing bodily injury" },
        { at: "title13 1024", name: "aggravated assault" },
        { at: "title13 2301", name: "murder" },
        { at: "title13 2304", name: "manslaughter" },
        { at: "title13 2405", name: "kidnapping" },
        { at: "title13 2406", name: "unlawful restraint in the second degree" },
        { at: "title13 2407", name: "unlawful restraint in the first degree" },
        { at: "title13 2701", name: "maiming" },
        { at: "title13 3252", name: "sexual assault" },
        { at: "title13 3253", name: "aggravated sexual assault" },
        { at: "title13 1201(c)", name: "burglary of an occupied dwelling" },
      ],
      read: "recalled",
      confidence: "recalled",
    },
    prostitution: {
      citation: "13 V.S.A. § 2632",
      name: { en: "prostitution", es: "prostitución" },
      offenses: [{ at: "title13 2632", name: "prostitution" }],
      read: "whole",
      confidence: "recalled",
    },
  },
  facts: {},
  statutes: [
    {
      id: "vt-13-2658",
      citation: "13 V.S.A. § 2658",
      title: "Motion to vacate by victim of human trafficking",
      about: "trafficking",
      relief: ["vacatur", "expungement"],
      confidence: "verified",
      versions: [
        {
          ...allButMostSerious,
          from: "2012",
          to: "2012/2020",
          ways: [
            {
              id: "prostitution",
              dispositions: ["conviction"],
              offenses: { listed: "prostitution" },
              included: [secondary("prostitution")],
              excluded: [secondary("every other offense")],
              nexus: { phrase: null, kind: "direct-result", confidence: "recalled" },
            },
          ],
        },
        allButMostSerious,
      ],
      history: [
        recalled("2012: first version, for convictions of prostitution"),
        "by 2020: widened from prostitution to all qualifying crimes (session law not confirmed)",
      ],
      unverified: [
        "effectiveYear (recalled)",
        "offenses.excluded list (recalled)",
        "procedure.fee",
        "subsections after (e)",
        "when the first version was widened, and its words",
      ],
      sources: [
        {
          url: "https://d1tvxue8o4w0fl.cloudfront.net/statute/vermont-statutes/title-13-crimes-and-criminal-procedure/chapter-60-human-trafficking/subchapter-1-criminal-acts/section-2658-motion-to-vacate-by-victim-of-human-trafficking",
          kind: "statute",
          asOf: "2024",
        },
        {
          url: "https://codes.findlaw.com/vt/title-13-crimes-and-criminal-procedure/vt-st-tit-13-sect-2658/",
          kind: "statute",
          asOf: "2020-01-01",
        },
        { url: "https://legislature.vermont.gov/statutes/fullchapter/13/060", kind: "statute", asOf: "2023" },
        {
          url: "https://www.casemine.com/commentary/us/criminal-division-jurisdiction-under-13-v.s.a.-2658-for-vacating-convictions-of-human-trafficking-victims/view",
          kind: "secondary",
          asOf: "2025",
        },
      ],
      notes:
        "Statute text (a) to (e) read, current through L. 2024. The statute says 'presumption'. First version covered prostitution convictions only.",
    },
  ],
  defense: {
    citation: "13 V.S.A. § 2652",
    words: {
      text: "A victim of sex trafficking is not to be found in violation of, or adjudicated for, certain prostitution-type offenses; a defense for other offenses is understood to exist but was not read.",
      confidence: "secondary",
    },
  },
  record: {
    repository: "Vermont Crime Information Center (VCIC)",
    howToRequest: { text: "Request own record from VCIC online or by mail; small or no fee.", confidence: "recalled" },
  },
  doors: [
    recalled("Expungement or sealing of convictions and of charges without one.", { citation: "13 V.S.A. ch. 230" }),
    recalled("Pardon by the governor.", { citation: "Vt. Const. ch. II, § 20" }),
  ],
};
