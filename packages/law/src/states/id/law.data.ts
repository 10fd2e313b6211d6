import { type Jurisdiction, recalled, type Version } from "../jurisdiction.ts";

const nexus = { phrase: "the result of acts required by the human trafficker", kind: "coerced" } as const;

/** § 67-3014 as amended in 2024. */
const since2024: Version = {
  from: "2024",
  victim: {
    words:
      "Victim of a violation of Idaho Code title 18, chapter 86 (trafficking by force, fraud or coercion for labor or commercial sex, or of a child for commercial sex), whether or not anyone was convicted",
    sexTrafficking: true,
    laborTrafficking: true,
    minorsWithoutForce: true,
    federalDefinition: null,
  },
  ways: [
    {
      id: "conviction",
      // A withheld judgment is a conviction here.
      dispositions: ["conviction", "deferred"],
      offenses: { some: [{ listed: "prostitution" }, { not: { is: "charge.id-coercion-no-defense" } }] },
      included: ["§ 18-5613 prostitution", "any other offense determined by the court to be appropriate"],
      excluded: ["convictions for offenses for which a defense of coercion would not be available"],
      tiers:
        "Convictions are limited by the coercion rule; arrests and prosecutions ending in dismissal or acquittal may also be expunged.",
      nexus,
      conditions: [
        {
          id: "coercion-not-raised",
          words: "not available if coercion was raised as an affirmative defense at trial and the person was convicted",
          rule: { not: { is: "charge.id-coercion-raised" } },
        },
      ],
    },
    {
      id: "no-conviction",
      dispositions: ["arrest", "dismissed-charge"],
      offenses: { always: true },
      included: ["arrests and prosecutions that ended in dismissal or acquittal"],
      excluded: [],
      nexus,
    },
  ],
  conditions: [
    {
      id: "while-a-victim",
      words: "participation occurred while the petitioner was a victim",
      rule: { victimAtTime: true },
    },
    {
      id: "same-charges-not-pending",
      words: "petition is dismissed without prejudice if a criminal case on the same charges is pending",
      rule: { not: { is: "charge.id-same-charges-pending" } },
    },
  ],
  weighs: ["Other offenses than prostitution are inside where the court finds it appropriate."],
  standard: "preponderance",
  documents: {
    creates: "rebuttable-presumption",
    required: false,
    examples: ["evidence documenting victim status at the time of the offense from a federal, state or local agency"],
  },
  waits: [
    {
      after: "arrest",
      years: 2,
      when: { ended: ["not-prosecuted"] },
      words: "two years after arrest when the arrest did not lead to prosecution; none for convictions",
    },
  ],
  deadline: "within a reasonable time after the arrest, prosecution or conviction",
  dueDiligence: false,
  procedure: {
    court: recalled("court, as a civil action (the section does not name which; Idaho Rules of Civil Procedure apply)"),
    who: "the person arrested, prosecuted or convicted; no appointed counsel and no jury",
    contents: [
      "petitioner's identity, case number and court, date and place of arrest and arresting agency",
      "short plain statement under oath of the facts: the trafficker's identity to the best of the petitioner's knowledge; date, place and manner of becoming a victim; age at that time; how the petitioner came to take part in the acts",
      "request to vacate the conviction and/or expunge the records",
    ],
    service:
      "the prosecuting attorney's office that handled the prosecution; for an arrest never prosecuted, the police agency that made it",
    response: null,
    hearing:
      "pretrial within 60 days of service; a prosecutor or agency that contests files an answer under the civil rules; no jury",
    fee: null,
    confidential:
      "all pleadings and records are sealed and hearings closed; information may still be used to investigate and prosecute traffickers",
    forms: [],
    formWords: null,
    consolidation: null,
    discretion: "shall",
  },
  effect: [
    "On the required showing the court vacates the conviction and orders the records expunged (destroyed or erased so as to be irretrievable; court records sealed and removed from public indices) and notifies agencies. The arrest and proceedings are considered not to have occurred, the records may not be used against the person for any purpose, and the person may swear they never happened. The State is not liable for an expunged arrest or prosecution.",
  ],
  afterDenial: null,
};

/** The law of Idaho, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "ID",
  name: "Idaho",
  summary:
    "Idaho lets a trafficking victim petition to vacate convictions and expunge arrest and court records for prostitution or any other offense the court finds appropriate, if it was the result of acts required by the trafficker. Offenses for which coercion could not be a defense are excluded, and the case is a civil action with no appointed counsel.",
  lastChecked: "2026-11-21",
  codes: { code: { name: "Idaho Code", also: ["I.C.", "IC", "Idaho Code Ann."] } },
  lists: {
    prostitution: {
      citation: "Idaho Code § 18-5613",
      name: { en: "prostitution offenses", es: "delitos de prostitución" },
      offenses: [{ at: "code 18-5613", name: "prostitution" }],
      read: "whole",
      confidence: "verified",
    },
  },
  facts: {
    "charge.id-coercion-no-defense": {
      type: "boolean",
      label: { en: "Coercion as a defense", es: "Coacción como defensa" },
      question: {
        en: "Is this an offense for which a defense of coercion would not be available in Idaho?",
        es: "¿Es este un delito para el que en Idaho no cabría la defensa de coacción?",
      },
      why: { en: "Convictions for such offenses are left out.", es: "Las condenas por esos delitos quedan fuera." },
      who: ["attorney"],
      sensitivity: 0,
      proof: ["Judgment in the criminal case", "Indictment or information"],
      source: "Idaho Code § 67-3014",
      confidence: "verified",
    },
    "charge.id-coercion-raised": {
      type: "boolean",
      label: { en: "Coercion raised at trial", es: "Coacción alegada en el juicio" },
      question: {
        en: "Was coercion raised as an affirmative defense at trial, and was the person convicted all the same?",
        es: "¿Se alegó la coacción como defensa afirmativa en el juicio, y aun así se condenó a la persona?",
      },
      why: { en: "The relief is not available after that.", es: "Después de eso no se concede." },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Docket sheet", "Jury instructions and verdict form"],
      source: "Idaho Code § 67-3014",
      confidence: "verified",
    },
    "charge.id-same-charges-pending": {
      type: "boolean",
      label: { en: "Same charges pending", es: "Mismos cargos pendientes" },
      question: {
        en: "Is a criminal case on the same charges pending?",
        es: "¿Está pendiente un caso penal por los mismos cargos?",
      },
      why: {
        en: "The petition is dismissed, and may be filed again, while such a case is pending.",
        es: "Mientras lo esté, la petición se rechaza y puede presentarse de nuevo.",
      },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Docket sheet"],
      source: "Idaho Code § 67-3014",
      confidence: "verified",
    },
  },
  statutes: [
    {
      id: "id-code-67-3014",
      citation: "Idaho Code § 67-3014",
      title: "Expungement for victims of human trafficking",
      about: "trafficking",
      relief: ["vacatur", "expungement", "sealing"],
      confidence: "verified",
      versions: [
        {
          ...since2024,
          from: "2015",
          to: "2024",
          ways: [],
          notRead: recalled(
            "The text before the amendment of 2024 was not read; what the amendment changed is not itemized.",
          ),
        },
        since2024,
      ],
      history: [
        "2015 ch. 308: section added",
        "2024 ch. 147, sec. 53: amended as part of the rewrite of the trafficking chapter (change not itemized)",
      ],
      unverified: ["procedure.fee", "procedure.court (which court)"],
      sources: [
        {
          url: "https://getpocketlaw.com/law/state_idaho/section-67-3014-expungement-for-victims-of-human-trafficking_918e32992e11",
          kind: "statute",
          asOf: null,
        },
        { url: "https://cleanslateclearinghouse.org/policies/id-nc-2/", kind: "secondary", asOf: null },
        { url: "https://freedomnetworkusa.org/srp_states/id/", kind: "secondary", asOf: "2021-09" },
        {
          url: "https://law.justia.com/codes/idaho/title-67/chapter-30/section-67-3014/",
          kind: "statute",
          asOf: "2026-02",
        },
      ],
      notes:
        "The whole section was read. Conviction includes pleas and withheld judgments. Text read in an open-source copy (saint1415/us-statutes, data of February 2026) of Justia's page of the code.",
    },
  ],
  defense: {
    citation: "Idaho Code § 18-8606",
    words: {
      text: "A person charged with any offense not listed in § 18-310(2), committed as a direct and immediate result of being a trafficking victim, may assert victim status as an affirmative defense; prosecutors shall divert such offenses of minors who accept services. Added 2019, amended 2024; read.",
      confidence: "verified",
    },
  },
  record: {
    repository: "Idaho State Police, Bureau of Criminal Identification",
    howToRequest: { text: "Own-record request with fingerprints and a fee.", confidence: "recalled" },
  },
  doors: [
    recalled("Setting aside the plea or conviction after a withheld judgment or probation.", {
      citation: "Idaho Code § 19-2604",
    }),
    recalled("Clean Slate Act: shielding of one nonviolent misdemeanor or drug possession record.", {
      citation: "Idaho Code § 67-3004(11)",
    }),
    recalled("Pardon by the Commission of Pardons and Parole.", { citation: "Idaho Const. art. IV, § 7" }),
  ],
};
