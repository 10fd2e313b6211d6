import { type Jurisdiction, recalled } from "../jurisdiction.ts";

/** The law of New Mexico, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "NM",
  name: "New Mexico",
  nameInSpanish: "Nuevo México",
  summary:
    "New Mexico lets a trafficking victim charged with crimes arising out of the actions of someone charged with trafficking ask the district court to seal all legal and police records of non-homicide charges and convictions committed under duress, coercion, force, threat or fraud by the trafficker; the case is then treated as if it never occurred. The 2019 Criminal Record Expungement Act separately lets courts expunge most convictions after two to ten years.",
  lastChecked: "2026-11-21",
  codes: { nmsa: { name: "NMSA 1978", also: ["NMSA", "N.M.S.A.", "N.M. Stat. Ann.", "N.M. Stat."] } },
  lists: {
    homicide: {
      citation: "NMSA 1978, § 30-52-1.2",
      name: { en: "homicide offenses", es: "homicidios" },
      offenses: [
        { at: "nmsa 30-2-*", name: "murder, manslaughter and other offenses of the article on homicide" },
        { at: "nmsa 66-8-101", name: "homicide by vehicle" },
      ],
      read: "part",
      confidence: "recalled",
    },
    generalExcluded: {
      citation: "NMSA 1978, § 29-3A-5(G)",
      name: { en: "offenses left out", es: "delitos excluidos" },
      offenses: [],
      read: "recalled",
      confidence: "recalled",
    },
    household: {
      citation: "Crimes Against Household Members Act, NMSA 1978, § 30-3-10",
      name: { en: "household-member offenses", es: "delitos contra miembros del hogar" },
      offenses: [{ at: "nmsa 30-3-10..30-3-18", name: "offenses of the act" }],
      read: "whole",
      confidence: "recalled",
    },
  },
  facts: {
    "charge.nm-trafficker-charged": {
      type: "boolean",
      label: { en: "Someone was charged with it", es: "Se acusó a alguien de ello" },
      question: {
        en: "Did the offense arise out of the actions of someone who was charged with human trafficking?",
        es: "¿Surgió el delito de las acciones de alguien a quien se acusó de trata de personas?",
      },
      why: {
        en: "The section speaks of crimes arising out of the actions of someone charged with human trafficking; without such a charge it is open.",
        es: "El artículo habla de delitos que surgen de las acciones de alguien acusado de trata; sin tal acusación, la cuestión está abierta.",
      },
      who: ["attorney"],
      sensitivity: 0,
      proof: ["Conviction, plea or restitution order against the person responsible", "Indictment or information"],
      source: "NMSA 1978, § 30-52-1.2",
      confidence: "verified",
    },
    "charge.nm-restitution-paid": {
      type: "boolean",
      label: { en: "Restitution paid", es: "Restitución pagada" },
      question: {
        en: "Has all restitution in this case been fulfilled?",
        es: "¿Se ha cumplido toda la restitución de este caso?",
      },
      why: { en: "The general expungement asks for it.", es: "La cancelación general lo pide." },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Docket sheet", "Judgment in the criminal case"],
      source: "NMSA 1978, § 29-3A-5",
      confidence: "verified",
    },
    "charge.nm-no-later-conviction": {
      type: "boolean",
      label: { en: "No conviction since", es: "Ninguna condena desde entonces" },
      question: {
        en: "Has the person had no other conviction since completing this sentence?",
        es: "¿No ha tenido la persona otra condena desde que cumplió esta sentencia?",
      },
      why: {
        en: "The general expungement asks for two to ten years without another conviction.",
        es: "La cancelación general pide de dos a diez años sin otra condena.",
      },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Docket sheet", "Judgment in the criminal case"],
      source: "NMSA 1978, § 29-3A-5",
      confidence: "verified",
    },
  },
  statutes: [
    {
      id: "nm-30-52-1.2",
      citation: "NMSA 1978, § 30-52-1.2",
      title: "Sealing of records of human trafficking victims",
      about: "trafficking",
      relief: ["sealing"],
      confidence: "verified",
      versions: [
        {
          from: "2013-07-01",
          victim: {
            words:
              "A victim of human trafficking (NMSA 1978, § 30-52-1: force, fraud or coercion for labor, services or commercial sexual activity, or a person under 18 caused to engage in commercial sexual activity)",
            sexTrafficking: true,
            laborTrafficking: true,
            minorsWithoutForce: true,
            federalDefinition: null,
          },
          ways: [
            {
              id: "offense",
              dispositions: [
                "conviction",
                "dismissed-charge",
                { is: "arrest", confidence: "recalled" },
                { is: "deferred", confidence: "recalled" },
              ],
              offenses: { not: { every: [{ severity: ["felony"] }, { listed: "homicide" }] } },
              included: [
                "any non-homicide crime charged that arose out of the actions of someone charged with human trafficking",
              ],
              excluded: ["homicide crimes"],
              nexus: { phrase: "due to duress, coercion, use of force, threat to or fraud", kind: "coerced" },
            },
          ],
          conditions: [
            {
              id: "someone-charged-with-trafficking",
              words: "the crimes arose out of the actions of someone charged with human trafficking",
              rule: {
                some: [
                  { is: "charge.nm-trafficker-charged" },
                  {
                    open: {
                      id: "nm-no-trafficker-charged",
                      question: "Does § 30-52-1.2 reach a case in which no trafficker was ever charged?",
                      readings: [
                        {
                          argument:
                            "Yes: the three findings of the court speak of a person who committed trafficking and not of one who was charged, and relief should not hang on whether someone prosecuted.",
                          authorities: ["NMSA 1978, § 30-52-1.2"],
                        },
                        {
                          argument:
                            "No: the sentence on who may petition speaks of crimes arising out of the actions of someone charged with human trafficking.",
                          authorities: ["NMSA 1978, § 30-52-1.2"],
                        },
                      ],
                      citation: "NMSA 1978, § 30-52-1.2",
                    },
                  },
                ],
              },
            },
          ],
          weighs: [],
          standard: "court-satisfied",
          documents: { creates: "none", required: false, examples: [] },
          waits: [],
          deadline: null,
          dueDiligence: false,
          procedure: {
            court: "district court",
            who: "victim of human trafficking who has been charged",
            contents: ["petition showing the three findings"],
            service:
              "reasonable notice to the district attorney or prosecutor who filed the original case and to the law enforcement agency holding the records",
            response: null,
            hearing: null,
            fee: null,
            confidential:
              "sealed files may be inspected only by later court order, on good cause and notice to all parties",
            forms: [],
            formWords: null,
            consolidation: null,
            discretion: "may",
          },
          effect: [
            "On a sealing order the proceedings are treated as if they never occurred and index references are deleted; court, police and petitioner answer that no record exists for the case. The conviction is sealed, not vacated.",
          ],
          afterDenial: null,
        },
      ],
      history: ["2013 ch. 200, sec. 2 (effective 2013-07-01): enacted; no later amendment shown"],
      unverified: [
        "procedure.hearing",
        "procedure.fee",
        "procedure.form",
        "dispositions: arrest (the section speaks of charges and convictions and of law enforcement records)",
      ],
      sources: [
        {
          url: "https://law.justia.com/codes/new-mexico/chapter-30/article-52/section-30-52-1-2/",
          kind: "statute",
          asOf: "2026-02",
        },
        { url: "https://aarons.law/news/expungement-in-new-mexico", kind: "secondary", asOf: null },
      ],
      notes:
        "The whole section was read. Caution: it speaks of crimes arising out of the actions of someone charged with human trafficking, so a case in which no trafficker was ever charged may be contested. Text read in an open-source copy (saint1415/us-statutes, data of February 2026) of Justia's page of the code.",
    },
    {
      id: "nm-29-3A-5-general",
      citation: "NMSA 1978, § 29-3A-5 (Criminal Record Expungement Act)",
      title: "Expungement of conviction records (not trafficking-specific)",
      about: "general",
      relief: ["expungement"],
      confidence: "verified",
      versions: [
        {
          from: "2020",
          victim: null,
          ways: [
            {
              id: "offense",
              dispositions: ["conviction"],
              offenses: { not: { listed: "generalExcluded" } },
              included: ["municipal ordinance violations, misdemeanors and felonies, in tiers"],
              excluded: [
                recalled(
                  "offenses against a child, great bodily harm or death, sex-offender registration offenses, embezzlement and driving while intoxicated (understood)",
                ),
              ],
              tiers:
                "Conviction-free years needed: 2 (ordinance or most misdemeanors), 4 (misdemeanor aggravated battery, fourth-degree felony), 6 (third degree), 8 (second degree), 10 (first degree or Crimes Against Household Members Act).",
              nexus: null,
            },
          ],
          conditions: [
            {
              id: "no-pending-charge",
              words: "no charge or proceeding pending",
              rule: { not: { is: "person.pendingCharge" } },
            },
            { id: "restitution-fulfilled", words: "restitution fulfilled", rule: { is: "charge.nm-restitution-paid" } },
            {
              id: "no-later-conviction",
              words: "no other conviction in the period",
              rule: { is: "charge.nm-no-later-conviction" },
            },
          ],
          weighs: ["justice will be served by an order to expunge"],
          standard: "court-satisfied",
          documents: { creates: "none", required: false, examples: [] },
          waits: [
            {
              after: "sentence-completed",
              years: 2,
              when: { every: [{ severity: ["misdemeanor", "petty", "infraction"] }, { not: { listed: "household" } }] },
              words:
                "two years without another conviction for an ordinance violation or most misdemeanors, after sentence and fines are complete; four for misdemeanor aggravated battery",
            },
            {
              after: "sentence-completed",
              years: 4,
              when: { every: [{ severity: ["felony"] }, { grade: ["4"] }] },
              words: "four years without another conviction for a fourth-degree felony",
            },
            {
              after: "sentence-completed",
              years: 6,
              when: { every: [{ severity: ["felony"] }, { grade: ["3"] }] },
              words: "six years without another conviction for a third-degree felony",
            },
            {
              after: "sentence-completed",
              years: 8,
              when: { every: [{ severity: ["felony"] }, { grade: ["2"] }] },
              words: "eight years without another conviction for a second-degree felony",
            },
            {
              after: "sentence-completed",
              years: 10,
              when: { every: [{ severity: ["felony"] }, { grade: ["1"] }] },
              words: "ten years without another conviction for a first-degree felony",
            },
            {
              after: "sentence-completed",
              years: 10,
              when: { listed: "household" },
              words:
                "ten years without another conviction for an offense under the Crimes Against Household Members Act",
            },
          ],
          deadline: null,
          dueDiligence: false,
          procedure: {
            court: "district court of conviction",
            who: "convicted person",
            contents: ["petition"],
            service: "district attorney, Department of Public Safety, arresting agency",
            response: null,
            hearing: "required; order within 30 days of the hearing",
            fee: null,
            confidential: null,
            forms: [],
            formWords: null,
            consolidation: null,
            discretion: "shall",
          },
          effect: ["Arrest records and public records of the conviction are expunged (kept from public access)."],
          afterDenial: null,
        },
      ],
      history: ["2019: Criminal Record Expungement Act, in force from 2020; later amendments were not checked"],
      unverified: ["offenses.excluded", "procedure.fee", "procedure.form", "amendments after 2019"],
      sources: [
        {
          url: "https://legalfix.com/statutes/state-codes/new-mexico/chapter-29/article-3a/section-29-3a-5",
          kind: "statute",
          asOf: "2019",
        },
        { url: "https://aarons.law/expungements", kind: "secondary", asOf: null },
      ],
      notes: null,
    },
  ],
  defense: {
    citation: "NMSA 1978, § 30-52-1(E)",
    words: {
      text: "In a trafficking prosecution the victim may not be charged as an accessory to it (read); a general defense was not found.",
      confidence: "verified",
    },
  },
  record: {
    repository: "New Mexico Department of Public Safety, Law Enforcement Records Bureau",
    howToRequest: { text: "Notarized own-record request to the Department of Public Safety.", confidence: "recalled" },
  },
  doors: [
    recalled(
      "Expungement of charges without conviction, one year after the final disposition, and of records made by identity theft.",
      { citation: "NMSA 1978, §§ 29-3A-3, 29-3A-4" },
    ),
    recalled("A pardon by the Governor.", { citation: "N.M. Const. art. V, § 6" }),
  ],
};
