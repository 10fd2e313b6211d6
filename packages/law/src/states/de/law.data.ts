import { type Jurisdiction, recalled, secondary, type Version, type Way } from "../jurisdiction.ts";

/** A bill of 2025 whose fate is not known: if it is law, a looser link is enough. */
const houseBill201 = secondary(
  "HB 201 of 2025 would ask only that the offense was committed as a result of the trafficking. Its enactment was not confirmed: read the text in force before use.",
  {
    source:
      "https://fastdemocracy.com/bill-summary/?billsummary_id=DEB00006688&billsummary_session=153&billsummary_state=de",
  },
);

const anyButViolent: Way = {
  id: "any-but-violent-felony",
  dispositions: ["conviction", "juvenile-adjudication", { is: "arrest", confidence: "recalled" }],
  offenses: { some: [{ severity: ["misdemeanor", "petty", "infraction"] }, { not: { listed: "violent-felonies" } }] },
  included: ["any crime not deemed a violent felony"],
  excluded: ["violent felonies under Del. Code tit. 11, § 4201"],
  tiers:
    "(j)(1): pardon application and expungement petition after arrest or conviction. (j)(2): motion to vacate a conviction or adjudication.",
  nexus: {
    phrase: "committed as a direct result of being a victim of human trafficking",
    kind: "direct-result",
  },
};

/** Before 2021 no adjudications. */
const convictions: Way["dispositions"] = ["conviction", { is: "arrest", confidence: "recalled" }];

/** The link of the bill, open until its enactment is known. */
const looserLink: Way = {
  ...anyButViolent,
  id: "looser-link",
  nexus: { phrase: "as a result", kind: "result", confidence: "secondary" },
  conditions: [{ id: "house-bill-201", words: houseBill201, rule: { notRead: houseBill201 } }],
};

/** § 787(j) since HB 9 of 2021 added adjudications of delinquency. */
const since2021: Version = {
  from: "2021",
  victim: {
    words: recalled(
      "Victim of human trafficking under § 787 (forced labor and sexual servitude) or of trafficking in persons as used in the statute's reference to other law",
    ),
    sexTrafficking: true,
    laborTrafficking: true,
    minorsWithoutForce: true,
    federalDefinition: null,
  },
  ways: [anyButViolent],
  conditions: [],
  weighs: [],
  standard: "unspecified",
  documents: {
    creates: "rebuttable-presumption",
    required: false,
    examples: ["official documentation of victim status from a federal, state or local agency"],
  },
  waits: [],
  deadline: null,
  dueDiligence: false,
  procedure: {
    court: "the court in which the conviction or adjudication was obtained",
    who: "the person convicted or adjudicated delinquent",
    contents: [
      "in writing",
      "description of the evidence",
      "copies of official documents showing entitlement to relief",
    ],
    service: "Delaware Department of Justice",
    response: null,
    hearing: "required, unless the motion states no ground for relief and is dismissed without one",
    fee: null,
    confidential: null,
    forms: [],
    formWords: null,
    consolidation: null,
    discretion: null,
  },
  effect: [recalled("Conviction or adjudication vacated; expungement of the record (details not read).")],
  afterDenial: null,
};

/** The law of Delaware, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "DE",
  name: "Delaware",
  summary:
    "Delaware lets a trafficking victim move to vacate a conviction or delinquency adjudication for any crime that is not a violent felony when it was a direct result of trafficking, and also apply for a pardon and expungement. A 2025 bill (HB 201) would loosen the link to as a result, add confidentiality, require hearings only on objection and fix a preponderance standard; its enactment was not confirmed.",
  lastChecked: "2026-11-21",
  codes: {
    t11: { name: "Del. Code tit. 11", also: ["11 Del. C.", "11 Del. Code", "Title 11"] },
    t16: { name: "Del. Code tit. 16", also: ["16 Del. C.", "16 Del. Code", "Title 16"] },
    t21: { name: "Del. Code tit. 21", also: ["21 Del. C.", "21 Del. Code", "Title 21"] },
  },
  lists: {
    "violent-felonies": {
      citation: "Del. Code tit. 11, § 4201(c)",
      name: { en: "violent felonies", es: "delitos graves violentos" },
      offenses: [
        { at: "t11 612..613", name: "assault in the first and second degree" },
        { at: "t11 632..636", name: "manslaughter and murder" },
        { at: "t11 768..778", name: "sexual offenses" },
        { at: "t11 783..783A", name: "kidnapping" },
        { at: "t11 825..826", name: "burglary" },
        { at: "t11 831..832", name: "robbery" },
      ],
      read: "recalled",
      confidence: "recalled",
    },
    "first-offenses": {
      citation: "Del. Code tit. 11, § 787 (2014)",
      name: { en: "offenses of the first text", es: "delitos del primer texto" },
      offenses: [{ at: "t11 1342", name: "prostitution" }],
      read: "recalled",
      confidence: "recalled",
    },
  },
  facts: {},
  statutes: [
    {
      id: "de-code-11-787-j",
      citation: "Del. Code tit. 11, § 787(j)",
      title: "Pardon, expungement and vacatur for victims of human trafficking",
      about: "trafficking",
      relief: ["vacatur", "expungement", "pardon"],
      confidence: "secondary",
      versions: [
        {
          ...since2021,
          from: "2014",
          to: "2019",
          ways: [
            {
              ...anyButViolent,
              id: "first-offenses",
              dispositions: convictions,
              offenses: { listed: "first-offenses" },
              included: [recalled("prostitution-type offenses; the text was not read")],
              excluded: ["every other offense"],
            },
          ],
        },
        { ...since2021, from: "2019", to: "2021", ways: [{ ...anyButViolent, dispositions: convictions }] },
        { ...since2021, to: "2025" },
        {
          ...since2021,
          from: "2025",
          ways: [anyButViolent, looserLink],
          weighs: [houseBill201],
          standardWords: recalled(
            "HB 201 of 2025, whose enactment is not confirmed, would make it a preponderance of the evidence.",
          ),
        },
      ],
      history: [
        "2019 (HB 102): extended beyond prostitution-type offenses to any crime except violent felonies",
        "2021 (HB 9): adjudications of delinquency added",
        houseBill201,
      ],
      unverified: [
        "effectiveYear",
        "standardOfProof",
        "officialDocumentation.creates",
        "effect",
        "procedure.discretion",
        "dispositions: arrest",
        "victim.definition",
        "the list of violent felonies of § 4201 (not read)",
        "HB 201 of 2025 (enactment not confirmed)",
      ],
      sources: [
        {
          url: "https://legis.delaware.gov/json/BillDetail/GenerateHtmlDocumentEngrossment?docTypeId=6&engrossmentId=24247",
          kind: "session-law",
          asOf: "2021",
        },
        {
          url: "https://onebread.org/delaware-human-trafficking-legislation-house-bill-9",
          kind: "secondary",
          asOf: "2021-06-15",
        },
        {
          url: "https://senatedems.delaware.gov/2019/06/05/williams-poore-human-trafficking-bills-sent-to-governor/",
          kind: "secondary",
          asOf: "2019-06-05",
        },
        {
          url: "https://fastdemocracy.com/bill-summary/?billsummary_id=DEB00006688&billsummary_session=153&billsummary_state=de",
          kind: "session-law",
          asOf: "2025",
        },
        {
          url: "https://tvdelmarva.com/wp/delaware-lawmakers-advance-bill-to-help-human-trafficking-victims-clear-records/",
          kind: "secondary",
          asOf: "2025",
        },
      ],
      notes:
        "Check HB 201 (153rd General Assembly, introduced 2025-06-05) before use; its synopsis (read) says: link becomes as a result; motion and proceedings confidential unless the court finds good cause; hearing only on the Attorney General's timely objection; preponderance standard; expungement ordered by the court that decides the motion, at once on request or on its own motion; extensions for the Attorney General's response; prostitution and loitering defense aligned. Enactment was not confirmed in any source found. The 2021 text (HB 9 as amended) was read up to the sentence on official documentation; the presumption it creates is recalled.",
    },
  ],
  defense: {
    citation: "Del. Code tit. 11, § 787 and the prostitution and loitering provisions",
    words: {
      text: "Defense to prostitution or loitering that the act was a direct result of being trafficked (HB 201 would change to as a result); since 2019 prostitution can be committed only by a person 18 or older.",
      confidence: "secondary",
    },
  },
  record: {
    repository: "State Bureau of Identification, Delaware State Police",
    howToRequest: {
      text: "Certified criminal history from SBI by fingerprint appointment with a fee.",
      confidence: "secondary",
    },
  },
  doors: [
    recalled("Mandatory and discretionary expungement under the general law.", {
      citation: "Del. Code tit. 11, §§ 4371 to 4378",
    }),
    recalled("Pardon by the Governor on the recommendation of the Board of Pardons.", {
      citation: "Del. Const. art. VII, § 1",
    }),
  ],
};
