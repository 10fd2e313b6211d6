import { type Jurisdiction, recalled, secondary, type Version, type Way } from "../jurisdiction.ts";

const nexus = { phrase: "a result of having been a victim of conduct of another person", kind: "result" } as const;

/** § 54-95c as it has stood since P.A. 21-103. */
const since2021: Version = {
  from: "2021-10-01",
  victim: {
    words:
      "Victim of trafficking in persons under Conn. Gen. Stat. § 53a-192a or of a crime under 18 U.S.C. chapter 77",
    sexTrafficking: true,
    laborTrafficking: true,
    minorsWithoutForce: true,
    federalDefinition: true,
  },
  ways: [
    {
      id: "listed-class",
      dispositions: ["conviction"],
      offenses: {
        some: [
          { listed: "prostitution" },
          { severity: ["misdemeanor"] },
          { every: [{ severity: ["felony"] }, { grade: ["C", "D", "E"] }] },
          {
            every: [{ severity: ["felony"] }, { grade: ["unclassified"] }, { is: "charge.ct-maximum-at-most-ten" }],
          },
        ],
      },
      included: [
        "any misdemeanor",
        "class C, D or E felony",
        "unclassified felony with a maximum of not more than ten years",
        "prostitution, § 53a-82",
      ],
      excluded: ["class A and B felonies", "unclassified felonies over ten years"],
      tiers: "Prostitution: court shall vacate. Other covered offenses: court may vacate.",
      nexus,
    },
  ],
  conditions: [
    {
      id: "victim-at-the-time",
      words: "the defendant proves that he or she was a victim at the time of the offense (subsection (d))",
      rule: { victimAtTime: true },
    },
  ],
  weighs: [],
  standard: "unspecified",
  documents: { creates: null, required: false, examples: [] },
  waits: [],
  deadline: "none: at any time after judgment",
  dueDiligence: false,
  procedure: {
    court: "Superior Court",
    who: "the defendant",
    contents: [
      "application to vacate",
      "notice to each victim of the offense by registered or certified mail on the Chief Court Administrator's form",
    ],
    service: "prosecutor, and each victim of the crime by registered or certified mail",
    response: null,
    hearing: "prosecutor and crime victim must be given an opportunity to be heard",
    fee: null,
    confidential: null,
    forms: [],
    formWords: "victim-notice form prescribed by the Office of the Chief Court Administrator",
    consolidation: null,
    discretion: "may",
    discretionWords: "Prostitution: the court shall vacate. Any other covered offense: the court may vacate.",
  },
  effect: [
    "Conviction vacated and charges related to the offense dismissed; vacatur is not a ground for wrongful-conviction compensation.",
  ],
  afterDenial: null,
};

/** Before October 2021 only prostitution was inside; the rest of the earlier texts was not read. */
const prostitutionOnly: Way = {
  id: "prostitution",
  dispositions: ["conviction"],
  offenses: { listed: "prostitution" },
  included: [secondary("prostitution, § 53a-82")],
  excluded: [secondary("every other offense")],
  nexus: { ...nexus, confidence: "secondary" },
};

/** Before October 2021 no notice went to victims of the offense, and the court's choice concerned nothing else. */
const until2021: Omit<Version, "from"> = {
  ...since2021,
  ways: [prostitutionOnly],
  procedure: {
    ...since2021.procedure,
    contents: [secondary("application to vacate")],
    service: secondary("prosecutor"),
    hearing: null,
    formWords: null,
    discretion: "shall",
    discretionWords: recalled("Prostitution: the court shall vacate once the defendant proves it."),
  },
};

/** The law of Connecticut, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "CT",
  name: "Connecticut",
  summary:
    "Connecticut lets a trafficking victim apply at any time to vacate any misdemeanor, class C, D or E felony, or unclassified felony carrying up to ten years. Vacatur of a prostitution conviction is mandatory once victim status is proved; for other offenses the court has discretion and crime victims must be notified by mail.",
  lastChecked: "2026-11-21",
  codes: { gs: { name: "Conn. Gen. Stat.", also: ["C.G.S.", "CGS", "General Statutes"] } },
  lists: {
    prostitution: {
      citation: "Conn. Gen. Stat. § 53a-82",
      name: { en: "prostitution offenses", es: "delitos de prostitución" },
      offenses: [{ at: "gs 53a-82", name: "prostitution" }],
      read: "whole",
      confidence: "verified",
    },
  },
  facts: {
    "charge.ct-maximum-at-most-ten": {
      type: "boolean",
      label: { en: "Maximum of ten years or less", es: "Máximo de diez años o menos" },
      question: {
        en: "Is the highest prison term that the law sets for this unclassified felony ten years or less?",
        es: "¿Es de diez años o menos la pena máxima de prisión que la ley fija para este delito grave sin clase?",
      },
      why: {
        en: "Connecticut reaches a felony without a class only where its maximum is not more than ten years.",
        es: "Connecticut alcanza un delito grave sin clase solo si su máximo no pasa de diez años.",
      },
      who: ["attorney"],
      sensitivity: 0,
      proof: ["Judgment in the criminal case", "Indictment or information"],
      source: "Conn. Gen. Stat. § 54-95c(b)",
      confidence: "verified",
    },
  },
  statutes: [
    {
      id: "ct-gs-54-95c",
      citation: "Conn. Gen. Stat. § 54-95c",
      title: "Application to vacate convictions of trafficking victims",
      about: "trafficking",
      relief: ["vacatur", "dismissal"],
      confidence: "verified",
      versions: [
        {
          ...until2021,
          from: "2013",
          to: "2016",
          ways: [{ ...prostitutionOnly, nexus: { phrase: null, kind: "while-victim", confidence: "secondary" } }],
        },
        { ...until2021, from: "2016", to: "2021-10-01" },
        since2021,
      ],
      history: [
        "2013 (P.A. 13-166): enacted for prostitution",
        "2016 (P.A. 16-71): victim-at-the-time test replaced by participation being a result of victimization",
        "2021 (P.A. 21-103, effective 2021-10-01, with P.A. 21-104): extended from prostitution to misdemeanors and mid- and lower-level felonies; notice to victims of the offense; discretion except for prostitution",
      ],
      unverified: [
        "standardOfProof (the section says proves, without a standard)",
        "procedure.fee",
        "the texts of 2013 and 2016, of which only the scope and the link are reported, and the day in 2016",
        "procedure.prosecutorResponseDays (a reasonable opportunity to investigate; no number)",
      ],
      sources: [
        {
          url: "https://casetext.com/statute/general-statutes-of-connecticut/title-54-criminal-procedure/chapter-961-trial-and-proceedings-after-conviction/part-ii-sentencing-and-appeal/section-54-95c-application-to-vacate-certain-convictions-on-basis-of-being-a-victim-of-trafficking-in-persons-notification-to-victims-of-crimes-for-which-vacatur-is-sought-prosecutors-response-court-order-not-grounds-for-an-award-of-compensation",
          kind: "statute",
          asOf: "2024",
        },
        {
          url: "https://app.legiplex.com/ct/legislature/2021/2021-r/bills/hb06657/draft-559923",
          kind: "session-law",
          asOf: "2021-08-31",
        },
        { url: "https://freedomnetworkusa.org/srp_states/ct/", kind: "secondary", asOf: "2021-09" },
        {
          url: "https://law.justia.com/codes/connecticut/title-54/chapter-961/section-54-95c/",
          kind: "statute",
          asOf: "2026-02",
        },
      ],
      notes:
        "The whole section was read. Discretion is coded may because it is discretionary for everything except prostitution, where it is shall. Dismissed charges are generally erased under § 54-142a (recalled). Freedom Network says a hearing is needed only if the prosecutor objects; the text read guarantees an opportunity to be heard. Text read in an open-source copy (saint1415/us-statutes, data of February 2026) of Justia's page of the code.",
    },
  ],
  defense: {
    citation: "Conn. Gen. Stat. §§ 53a-82, 53a-192a",
    words: {
      text: "Prostitution: affirmative defense that the actor was a trafficking victim (recalled). P.A. 21-103 added an affirmative defense for a trafficked minor charged with trafficking in persons.",
      confidence: "secondary",
    },
  },
  record: {
    repository: "Connecticut State Police Bureau of Identification (DESPP)",
    howToRequest: {
      text: "Criminal history record request by mail or in person with a fee; fingerprints for one's own full record.",
      confidence: "recalled",
    },
  },
  doors: [
    recalled("Charges that were dismissed or ended in acquittal are erased.", {
      citation: "Conn. Gen. Stat. § 54-142a",
    }),
    recalled("Absolute pardon by the Board of Pardons and Paroles, which erases the record.", {
      citation: "Conn. Gen. Stat. § 54-130a",
    }),
  ],
};
