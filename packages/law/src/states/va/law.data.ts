import { type Jurisdiction, recalled, secondary, type Version, type Way } from "../jurisdiction.ts";

const excludedElse = ["every other felony and misdemeanor"];

/** The list of § 19.2-327.15 as the acts of 2025 made it. */
const listedOffense: Way = {
  id: "qualifying-offense",
  dispositions: ["conviction", "juvenile-adjudication"],
  offenses: {
    some: [
      { listed: "possession" },
      { every: [{ listed: "misdemeanors" }, { severity: ["misdemeanor"] }] },
      { every: [{ listed: "attempt-or-conspiracy" }, { is: "charge.va-attempt-of-listed" }] },
    ],
  },
  included: [
    "attempted, completed or conspired § 18.2-250 (possession of controlled substances)",
    "misdemeanor violations of §§ 18.2-96, 18.2-102, 18.2-103, 18.2-108(A), 18.2-108.01, 18.2-117, 18.2-118, 18.2-119, 18.2-137, 18.2-146, 18.2-147, 18.2-160.2, 18.2-173, 18.2-178, 18.2-181, 18.2-186.2, 18.2-186.3(B)(1), 18.2-195, 18.2-197, 18.2-206, 18.2-258, 18.2-266.1, 18.2-346, 18.2-347, 18.2-349, 18.2-388, 18.2-415, 46.2-300, 46.2-301, and 46.2-346(A)(1)-(3)",
  ],
  excluded: excludedElse,
  tiers:
    "The misdemeanor list covers larceny and related theft, trespass, property damage, false identification and bad checks, prostitution and bawdy-place offenses, drug premises, underage drink-driving, public intoxication, disorderly conduct and driving without or with a suspended license.",
  // A proximate cause is tested as strictly as a direct result, which it surely takes in; the rest stays open.
  nexus: { phrase: "was the proximate cause of the commission of the qualifying offense", kind: "direct-result" },
};

/** §§ 19.2-327.15 to -327.20 as amended in 2025. */
const since2025: Version = {
  from: "2025-07-01",
  victim: {
    words:
      "A person subjected to labor trafficking (recruitment, harboring, transport, provision or obtaining for labor by force, fraud or coercion for debt bondage, involuntary servitude, peonage or slavery) or sex trafficking (commercial sex act induced by force, fraud or coercion, or by a person under 18), whether or not anyone was charged (§ 19.2-327.15)",
    sexTrafficking: true,
    laborTrafficking: true,
    minorsWithoutForce: true,
    federalDefinition: null,
  },
  ways: [listedOffense],
  conditions: [
    {
      id: "victim-at-the-time",
      words: "victim of human trafficking at the time of the offense",
      rule: { victimAtTime: true },
    },
  ],
  weighs: ["the court first determines whether restitution on the offense is unpaid"],
  standard: "preponderance",
  documents: { creates: "none", required: false, examples: [] },
  waits: [],
  deadline: null,
  dueDiligence: false,
  procedure: {
    court: "circuit court of the county or city where the conviction or adjudication was entered",
    who: "the victim of human trafficking who was convicted or adjudicated",
    contents: [
      "sworn allegations, categorical and specific: the qualifying offense with offense and disposition dates, date of birth, full name used then; victim status at the time and proximate cause; any earlier petition under the chapter and its result",
      "statement of facts: entitlement, trafficker's identity to the best of knowledge, when, where and how the petitioner became a victim, age then, how the petitioner became involved in the acts, and that trafficking has ceased or rehabilitative services were sought (filed under seal)",
      "a complete set of fingerprints obtained from a law-enforcement agency",
    ],
    service: "attorney for the Commonwealth of that city or county (the Commonwealth is a party)",
    response: {
      days: 30,
      from: "unknown",
      words:
        "The Commonwealth's attorney has 30 days to answer, extended by up to 30 more for good cause; from what day they run was not noted.",
    },
    hearing:
      "not needed if the Commonwealth's attorney gives written notice of no objection and stipulates to the elements; otherwise required (objection or no answer), with notice to the crime victim",
    fee: "costs under § 17.1-275, not required (since 2022 c. 408) of those found unable to pay (§ 17.1-606); refunded if the writ is granted",
    confidential:
      "the statement of facts is filed under seal for the court and Commonwealth's attorney only; identity goes to police only on notice and court order; after relief the writ and record of proceedings are open only by court order",
    forms: [],
    formWords: recalled("form provided by the Supreme Court of Virginia (number not confirmed)"),
    consolidation:
      "all qualifying offenses entered in the same city or county must be in one petition; other cities or counties need their own petitions",
    discretion: "shall",
  },
  effect: [
    "The writ vacates the offense and ends every disability from it; after appeal time an order of expungement goes with the fingerprints to the State Police. Unpaid restitution is discharged (the crime victim may turn to the victims' fund) and fines and penalties already paid are refundable, on the petitioner's proof of the amount if the clerk has no record.",
  ],
  afterDenial:
    "Petition dismissed if an element is not proven; appeal lies to the Supreme Court of Virginia (§ 19.2-327.16(D)). The court need not hear another petition for the same offense.",
};

/** Before the acts of 2025: prostitution and bawdy places, and victims of sex trafficking only. */
const until2025: Omit<Version, "from"> = {
  ...since2025,
  victim: {
    words: secondary(
      "A victim of sex trafficking: one who was solicited, invited, recruited, encouraged, forced, intimidated or deceived by another to engage in prostitution or unlawful sexual intercourse, as the bill of 2021 defined it",
    ),
    sexTrafficking: true,
    laborTrafficking: false,
    minorsWithoutForce: true,
    federalDefinition: null,
    others: {
      id: "victim-without-force",
      words: secondary(
        "The definition of that time took in those who were only solicited, invited, recruited or encouraged by another, without force.",
      ),
      rule: { is: "charge.va-brought-in-by-another" },
    },
  },
  ways: [
    {
      ...listedOffense,
      offenses: { listed: "prostitution-or-bawdy-place" },
      included: ["§§ 18.2-346 (prostitution) and 18.2-347 (bawdy place)"],
      excluded: ["every other offense"],
      tiers: "Only two sections were inside.",
      nexus: { phrase: "as a direct result of being a victim of sex trafficking", kind: "direct-result" },
    },
  ],
  conditions: [],
  weighs: [],
  procedure: { ...since2025.procedure, confidential: null },
};

const reported2026 =
  "S.B. 748 of 2026, reported passed by the House and not seen as enacted, would take in any misdemeanor and any felony that is not violent, ancillary matters, charges and arrests; whether it became law was not seen.";

/** What was read, and beside it what a bill of 2026 would have added from July 1, 2026, if it became law. */
const since2026: Version = {
  ...since2025,
  from: "2026-07-01",
  ways: [
    listedOffense,
    {
      id: "reported-amendment-of-2026",
      dispositions: [
        "conviction",
        "juvenile-adjudication",
        { is: "dismissed-charge", confidence: "recalled" },
        { is: "arrest", confidence: "recalled" },
        { is: "deferred", confidence: "recalled" },
      ],
      offenses: { notRead: secondary(reported2026) },
      included: [secondary(reported2026)],
      excluded: [secondary("violent felonies")],
      nexus: { phrase: null, kind: "direct-result", confidence: "recalled" },
    },
  ],
};

/** The law of Virginia, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "VA",
  name: "Virginia",
  summary:
    "Virginia issues a writ of vacatur, followed by expungement, for a closed list of offenses (simple drug possession and many misdemeanors) when being a victim of sex or labor trafficking was the proximate cause of the offense; since 2025 labor trafficking counts and the list is longer. A 2026 bill (SB 748) to reach every misdemeanor, every nonviolent felony, charges and arrests passed the House when last seen and must be checked.",
  lastChecked: "2026-11-21",
  codes: {
    code: { name: "Va. Code", also: ["Va. Code Ann.", "Virginia Code", "Code of Virginia"] },
  },
  lists: {
    possession: {
      citation: "Va. Code § 18.2-250",
      name: { en: "possession of controlled substances", es: "posesión de sustancias controladas" },
      offenses: [{ at: "code 18.2-250", name: "possession of controlled substances" }],
      read: "whole",
      confidence: "verified",
    },
    misdemeanors: {
      citation: "Va. Code § 19.2-327.15",
      name: { en: "qualifying misdemeanors", es: "delitos menores admitidos" },
      offenses: [
        { at: "code 18.2-96", name: "petit larceny" },
        { at: "code 18.2-102", name: "unauthorized use of a vehicle, boat or animal" },
        { at: "code 18.2-103", name: "concealing or taking merchandise" },
        { at: "code 18.2-108(A)", name: "buying or receiving stolen goods" },
        { at: "code 18.2-108.01", name: "larceny with intent to sell" },
        { at: "code 18.2-117", name: "failure of a bailee to return an animal or vehicle" },
        { at: "code 18.2-118", name: "fraudulent conversion of leased property" },
        { at: "code 18.2-119", name: "trespass after being forbidden" },
        { at: "code 18.2-137", name: "damage to property" },
        { at: "code 18.2-146", name: "tampering with a vehicle" },
        { at: "code 18.2-147", name: "entering a vehicle to commit a crime" },
        { at: "code 18.2-160.2", name: "trespass on public transportation" },
        { at: "code 18.2-173", name: "having forged notes or coins" },
        { at: "code 18.2-178", name: "obtaining money by false pretense" },
        { at: "code 18.2-181", name: "bad checks" },
        { at: "code 18.2-186.2", name: "false statement to obtain benefits" },
        { at: "code 18.2-186.3(B)(1)", name: "identity theft, subdivision B 1" },
        { at: "code 18.2-195", name: "credit card fraud" },
        { at: "code 18.2-197", name: "criminally receiving goods got by credit card fraud" },
        { at: "code 18.2-206", name: "procuring an animal, vehicle or boat with intent to defraud" },
        { at: "code 18.2-258", name: "drug premises as a common nuisance" },
        { at: "code 18.2-266.1", name: "driving after alcohol while under 21" },
        { at: "code 18.2-346", name: "prostitution" },
        { at: "code 18.2-347", name: "bawdy place" },
        { at: "code 18.2-349", name: "using a vehicle to promote prostitution" },
        { at: "code 18.2-388", name: "public intoxication" },
        { at: "code 18.2-415", name: "disorderly conduct" },
        { at: "code 46.2-300", name: "driving without a license" },
        { at: "code 46.2-301", name: "driving while suspended" },
        { at: "code 46.2-346(A)(1)", name: "unlawful use of a license, subdivision A 1" },
        { at: "code 46.2-346(A)(2)", name: "unlawful use of a license, subdivision A 2" },
        { at: "code 46.2-346(A)(3)", name: "unlawful use of a license, subdivision A 3" },
      ],
      read: "whole",
      confidence: "verified",
    },
    "prostitution-or-bawdy-place": {
      citation: "Va. Code §§ 18.2-346, 18.2-347",
      name: { en: "prostitution and bawdy places", es: "prostitución y casas de citas" },
      offenses: [
        { at: "code 18.2-346", name: "prostitution" },
        { at: "code 18.2-347", name: "bawdy place" },
      ],
      read: "whole",
      confidence: "verified",
    },
    // Attempts and conspiracies are charged under sections of their own.
    "attempt-or-conspiracy": {
      citation: "Va. Code §§ 18.2-22, 18.2-26, 18.2-27, 18.2-256, 18.2-257",
      name: { en: "attempts and conspiracies", es: "tentativas y conspiraciones" },
      offenses: [
        { at: "code 18.2-22", name: "conspiracy to commit a felony" },
        { at: "code 18.2-23", name: "conspiracy to trespass or commit larceny" },
        { at: "code 18.2-26", name: "attempt of a felony" },
        { at: "code 18.2-27", name: "attempt of a misdemeanor" },
        { at: "code 18.2-256", name: "conspiracy to commit a drug offense" },
        { at: "code 18.2-257", name: "attempt of a drug offense" },
      ],
      read: "whole",
      confidence: "recalled",
    },
  },
  facts: {
    "charge.va-attempt-of-listed": {
      type: "boolean",
      label: { en: "Attempt or conspiracy, of what", es: "Tentativa o conspiración, de qué" },
      question: {
        en: "Is this an attempt or a conspiracy to possess a controlled substance, or to commit a misdemeanor that the list of § 19.2-327.15 names?",
        es: "¿Es esto una tentativa o conspiración para poseer una sustancia controlada, o para cometer un delito menor que nombra la lista del § 19.2-327.15?",
      },
      why: {
        en: "The list takes in what was attempted or conspired as well as what was completed.",
        es: "La lista abarca tanto lo intentado o conspirado como lo consumado.",
      },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Judgment in the criminal case", "Indictment or information"],
      source: "Va. Code § 19.2-327.15",
      confidence: "verified",
    },
    "charge.va-brought-in-by-another": {
      type: "boolean",
      label: { en: "Brought in by another", es: "Llevada por otra persona" },
      question: {
        en: "Was the client solicited, invited, recruited, encouraged, forced, intimidated or deceived by another into commercial sex?",
        es: "¿Otra persona solicitó, invitó, reclutó, animó, forzó, intimidó o engañó al cliente para el sexo comercial?",
      },
      why: {
        en: "Until July 2025 the law defined the persons whom it protects in these words.",
        es: "Hasta julio de 2025 la ley definía con estas palabras a quienes protege.",
      },
      who: ["attorney"],
      sensitivity: 0,
      proof: ["Survivor declaration (28 U.S.C. § 1746)"],
      source: "Va. Code § 19.2-327.15 (as enacted in 2021)",
      confidence: "secondary",
    },
  },
  statutes: [
    {
      id: "va-19.2-327.15",
      citation: "Va. Code §§ 19.2-327.15 to 19.2-327.20",
      title: "Writ of vacatur for victims of human trafficking",
      about: "trafficking",
      relief: ["vacatur", "expungement"],
      confidence: "verified",
      versions: [
        { ...until2025, from: "2021", to: "2025-07-01" },
        { ...since2025, from: "2025-07-01", to: "2026-07-01" },
        since2026,
      ],
      history: [
        "2021 Sp. Sess. I, c. 543: chapter created; BEFORE 2025 it covered only §§ 18.2-346 and 18.2-347 (prostitution, bawdy place), sex trafficking victims, and a direct-result test",
        "2022 c. 408 (H.B. 711): § 19.2-327.19 amended (filing fees and costs not required of those unable to pay)",
        "2025 cc. 633 and 663 (H.B. 2393 / S.B. 1460): human trafficking (sex and labor), proximate-cause test, longer offense list, sealed statement of facts (general effective date for 2025 acts, 2025-07-01, not separately confirmed)",
        "2026 S.B. 748: would redefine qualifying offense as any misdemeanor or non-violent felony, add ancillary matters, charges and arrests, and a rebuttable presumption from official documentation; passed House 99-0 on 2026-03-04; signature and effective date not seen",
      ],
      unverified: [
        "2026 S.B. 748 outcome",
        "effective date of the 2025 acts",
        "procedure.form number",
        "day from which the prosecutor's 30 days run",
      ],
      sources: [
        {
          url: "https://law.lis.virginia.gov/vacode/title19.2/chapter19.4/section19.2-327.18/",
          kind: "statute",
          asOf: null,
        },
        { url: "https://law.lis.virginia.gov/vacode/19.2-327.17/", kind: "statute", asOf: "2021" },
        { url: "https://legiscan.com./VA/text/SB1460/2025", kind: "session-law", asOf: "2025-01-17" },
        { url: "https://cleanslateclearinghouse.org/policies/va-c-6/", kind: "secondary", asOf: null },
        { url: "https://www.billtrack50.com/billdetail/1942203", kind: "secondary", asOf: "2026-03-04" },
        {
          url: "https://law.justia.com/codes/virginia/title-19-2/chapter-19-4-d-1/section-19-2-327-15/",
          kind: "statute",
          asOf: "2026-02",
        },
        {
          url: "https://law.justia.com/codes/virginia/title-19-2/chapter-19-4-d-1/section-19-2-327-17/",
          kind: "statute",
          asOf: "2026-02",
        },
      ],
      notes:
        "All six sections read as amended through 2025. The prosecutor's 30 days may be extended by up to 30 more for good cause. Cooperation with police is not required. A knowing falsehood in the petition is perjury. Text read in an open-source copy (saint1415/us-statutes, data of February 2026) of Justia's page of the code.",
    },
  ],
  defense: {
    citation: "Va. Code § 18.2-361.1",
    words: {
      text: "Affirmative defense to §§ 18.2-346 and 18.2-347 only, for a sex-trafficking victim who was coerced by force or intimidation or acted at the direction of someone other than the buyer. Read as added in 2021; the copy shows no later amendment.",
      confidence: "verified",
    },
  },
  record: {
    repository: "Virginia State Police, Central Criminal Records Exchange",
    howToRequest: {
      text: "Form SP-167 (own record) by mail or in person, notarized; fee applies.",
      confidence: "recalled",
    },
  },
  doors: [
    recalled("Expungement of charges that ended without a conviction.", { citation: "Va. Code § 19.2-392.2" }),
    recalled("Sealing of some convictions and charges, by petition or of itself, from July 2026.", {
      citation: "Va. Code §§ 19.2-392.5 to 19.2-392.17",
    }),
    recalled("Pardon by the governor; an absolute pardon opens the way to expungement.", {
      citation: "Va. Const. art. V, § 12",
    }),
  ],
};
