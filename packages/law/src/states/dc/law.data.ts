import { type Jurisdiction, recalled } from "../jurisdiction.ts";

/** The law of District of Columbia, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "DC",
  name: "District of Columbia",
  nameInSpanish: "Distrito de Columbia",
  summary:
    "D.C. vacates convictions for any D.C. Code offense outside a short list of the gravest crimes, and expunges arrests and non-convictions for any offense at all, when the conduct was a direct result of trafficking. The court must grant on clear and convincing evidence, which the survivor's own affidavit can satisfy.",
  lastChecked: "2026-11-21",
  codes: { code: { name: "D.C. Code", also: ["DC ST", "D.C. Official Code"] } },
  lists: {
    ineligible: {
      citation: "D.C. Code § 22-1844",
      name: { en: "ineligible offenses", es: "delitos excluidos" },
      offenses: [
        { at: "code 22-2101..22-2103", name: "murder, first and second degree" },
        { at: "code 22-2106", name: "murder of an officer" },
        { at: "code 22-2107(a)", name: "solicitation of murder" },
        { at: "code 22-3002", name: "first degree sexual abuse" },
        { at: "code 22-3008", name: "first degree child sexual abuse" },
        { at: "code 22-3009.01", name: "first degree sexual abuse of a minor" },
        { at: "code 22-3009.03", name: "first degree sexual abuse of a student" },
        { at: "code 22-3013", name: "first degree sexual abuse of a ward" },
        { at: "code 22-3015", name: "first degree sexual abuse of a patient" },
        {
          at: "code 22-401",
          name: "assault with intent to kill, poison or commit a listed sexual offense (not to rob)",
          only: { not: { is: "charge.dc-intent-to-rob" } },
        },
        { at: "code 22-1834", name: "sex trafficking of children" },
        { at: "code 22-2803(b)", name: "armed carjacking" },
        { at: "code 22-3153..22-3155", name: "terrorism and weapons of mass destruction" },
      ],
      read: "part",
      confidence: "secondary",
    },
  },
  facts: {
    "charge.dc-intent-to-rob": {
      type: "boolean",
      label: { en: "Intent of the assault", es: "Intención de la agresión" },
      question: {
        en: "Was this conviction of assault with intent to rob, and not with another of the intents of § 22-401?",
        es: "¿Fue esta condena por agresión con intención de robar, y no con otra de las intenciones del § 22-401?",
      },
      why: {
        en: "Of the assaults of § 22-401, the one with intent to rob stays eligible.",
        es: "De las agresiones del § 22-401, la cometida con intención de robar sigue admitida.",
      },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Indictment or information", "Judgment in the criminal case"],
      source: "D.C. Code §§ 22-1844, 22-401",
      confidence: "verified",
    },
  },
  statutes: [
    {
      id: "dc-code-22-1844",
      citation: "D.C. Code §§ 22-1844 to 22-1847",
      title: "Motion to vacate conviction or expunge records for victims of trafficking",
      about: "trafficking",
      relief: ["vacatur", "expungement", "sealing", "dismissal"],
      confidence: "verified",
      versions: [
        {
          from: "2019",
          victim: {
            words:
              "Person against whom forced labor, trafficking in labor or commercial sex acts, or sex trafficking of children was committed (D.C. trafficking chapter), or who was subject to an act described in 22 U.S.C. § 7102(9) or (10) as numbered in the 2018 act",
            sexTrafficking: true,
            laborTrafficking: true,
            minorsWithoutForce: true,
            federalDefinition: true,
          },
          ways: [
            {
              id: "conviction",
              dispositions: ["conviction"],
              offenses: {
                some: [{ severity: ["misdemeanor", "petty", "infraction"] }, { not: { listed: "ineligible" } }],
              },
              included: ["convictions: every D.C. Code offense not listed as ineligible"],
              excluded: [
                "convictions for: murder (first, second, of an officer) and solicitation of murder",
                "first degree sexual abuse offenses (adult, child, minor, student, ward, patient)",
                "assault with intent to kill, poison or commit listed sexual offenses (assault with intent to rob stays eligible)",
                "sex trafficking of children",
                "armed carjacking",
                "terrorism and weapons-of-mass-destruction offenses",
                "attempt or conspiracy to commit these (conspiracy to commit child sex trafficking stays eligible)",
              ],
              tiers: "Conviction relief only for eligible offenses; non-conviction relief for all.",
              nexus: {
                phrase: "a direct result of the person having been a victim of trafficking",
                kind: "direct-result",
              },
            },
            {
              id: "no-conviction",
              dispositions: ["arrest", "dismissed-charge"],
              offenses: { always: true },
              included: ["arrests and prosecutions without conviction: eligible and ineligible offenses alike"],
              excluded: [],
              nexus: {
                phrase: "a direct result of the person having been a victim of trafficking",
                kind: "direct-result",
              },
            },
          ],
          conditions: [],
          weighs: [
            "No one else need have been arrested, prosecuted or convicted.",
            "The survivor's own affidavit can be enough.",
          ],
          standard: "clear-and-convincing",
          documents: {
            creates: "rebuttable-presumption",
            required: false,
            examples: [
              "official record of a federal, state, tribal or local proceeding finding the movant was a victim",
              "HHS Certification Letter or Eligibility Letter",
            ],
          },
          waits: [
            {
              after: "sentence-completed",
              words:
                "only after the related criminal proceedings are over and any sentence (incarceration, commitment, probation, parole, supervised release) is complete",
            },
          ],
          deadline: null,
          dueDiligence: false,
          procedure: {
            court: "Superior Court of the District of Columbia",
            who: "the person convicted, arrested or prosecuted",
            contents: [
              "written motion",
              "arrests, prosecutions and convictions for which relief is sought",
              "grounds for eligibility and supporting facts",
              "appropriate exhibits, affidavits and documents",
            ],
            service: "the prosecutor",
            response: {
              days: 90,
              from: "court-order",
              words: "The prosecutor has 90 days from the court's order to respond.",
            },
            hearing: "if-opposed (required within 90 days after opposition is filed; otherwise discretionary)",
            fee: null,
            confidential:
              "court may seal the pending motion record on request; orders and certifications are kept under seal",
            forms: [],
            formWords: null,
            consolidation: "one motion may cover several D.C. cases (states the arrests, prosecutions and convictions)",
            discretion: "shall",
          },
          effect: [
            "Conviction vacated, count dismissed with prejudice, and court, prosecutor, police, pretrial, corrections and supervision records expunged (or sealed instead, if the movant asks before the grant). Agencies certify within one year. Person is restored to the status before arrest and cannot be guilty of false statement for not acknowledging it. Published opinions are not redacted.",
          ],
          afterDenial:
            "Court states reasons in writing and must allow reasonable time to cure a curable deficiency; dismissal, grant or denial is a final appealable order.",
        },
      ],
      history: [],
      unverified: [
        "procedure.fee",
        "procedure.form",
        "the section numbers of the ineligible offenses (the act was read by their names)",
      ],
      sources: [
        { url: "https://code.dccouncil.gov/us/dc/council/laws/22-279", kind: "session-law", asOf: "2019-04-05" },
        { url: "https://github.com/DCCouncil/law-xml", kind: "session-law", asOf: "2026-06-30" },
        {
          url: "https://code.dccouncil.us/us/dc/council/code/titles/22/chapters/18A/index.full.html",
          kind: "statute",
          asOf: null,
        },
        { url: "https://freedomnetworkusa.org/srp_states/dc/", kind: "secondary", asOf: "2021-09" },
      ],
      notes:
        "The whole enacting law (D.C. Law 22-279) was read in the Council's own repository as of mid-2026; no later law amending these sections was found there. Codified section numbers 22-1845 to 22-1847 follow the act's sections 115-117. The 90 days run from the court's order to respond. The act points to 22 U.S.C. § 7102(9)-(10) for its federal definitions; § 7102 has been renumbered over time, so check the paragraph numbers against the current federal code.",
    },
  ],
  defense: {
    citation: "D.C. Code § 22-2701(d)",
    words: {
      text: "Not a defense for adults: children engaging in prostitution are immune from prosecution and referred to services.",
      confidence: "secondary",
    },
  },
  record: {
    repository:
      "Metropolitan Police Department Criminal History Section (arrests) and Superior Court of D.C. (dispositions)",
    howToRequest: {
      text: "Police clearance or arrest-history request from MPD with identification and a fee; court dockets from Superior Court.",
      confidence: "recalled",
    },
  },
  doors: [
    recalled("Record sealing under the general law, for actual innocence or in the interests of justice.", {
      citation: "D.C. Code §§ 16-801 to 16-807",
    }),
    recalled("Pardon by the President for offenses under the D.C. Code.", { citation: "U.S. Const. art. II, § 2" }),
  ],
};
