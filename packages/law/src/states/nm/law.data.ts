import { type Jurisdiction, recalled } from "../jurisdiction.ts";

/** The law of New Mexico, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "NM",
  name: "New Mexico",
  nameInSpanish: "Nuevo México",
  summary:
    "New Mexico lets a trafficking victim charged with crimes arising out of the actions of someone charged with trafficking ask the district court to seal all legal and police records of non-homicide charges and convictions committed under duress, coercion, force, threat or fraud by the trafficker; the case is then treated as if it never occurred. The 2019 Criminal Record Expungement Act separately lets courts expunge most convictions after two to ten years.",
  lastChecked: "2026-11-21",
  codes: {},
  lists: {},
  facts: {},
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
          from: "2013",
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
                { is: "conviction", confidence: "recalled" },
                "dismissed-charge",
                { is: "arrest", confidence: "recalled" },
              ],
              offenses: { notRead: "The list of offenses is not yet encoded." },
              included: [
                "any non-homicide crime charged that arose out of the actions of someone charged with human trafficking",
              ],
              excluded: ["homicide crimes"],
              nexus: { phrase: "due to duress, coercion, use of force, threat to or fraud", kind: "coerced" },
            },
          ],
          conditions: [
            {
              id: "petitioner-is-a-victim",
              words: "petitioner is a victim of human trafficking",
              rule: { notRead: "petitioner is a victim of human trafficking" },
            },
            {
              id: "the-charge-or-conviction",
              words: "the charge or conviction is for a non-homicide crime",
              rule: { notRead: "the charge or conviction is for a non-homicide crime" },
            },
            {
              id: "involvement-was-due-to",
              words:
                "involvement was due to duress, coercion, force, threat or fraud by a person who committed trafficking involving the petitioner",
              rule: {
                notRead:
                  "involvement was due to duress, coercion, force, threat or fraud by a person who committed trafficking involving the petitioner",
              },
            },
            {
              id: "the-crimes-arose-out",
              words: "the crimes arose out of the actions of someone charged with human trafficking",
              rule: { notRead: "the crimes arose out of the actions of someone charged with human trafficking" },
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
              offenses: { notRead: "The list of offenses is not yet encoded." },
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
              id: "no-charge-or-proceeding",
              words: "no charge or proceeding pending",
              rule: { notRead: "no charge or proceeding pending" },
            },
            {
              id: "justice-will-be-served",
              words: "justice will be served by an order to expunge",
              rule: { notRead: "justice will be served by an order to expunge" },
            },
            { id: "restitution-fulfilled", words: "restitution fulfilled", rule: { notRead: "restitution fulfilled" } },
            {
              id: "required-conviction-free-period",
              words: "required conviction-free period passed",
              rule: { notRead: "required conviction-free period passed" },
            },
          ],
          weighs: [],
          standard: "court-satisfied",
          documents: { creates: "none", required: false, examples: [] },
          waits: [
            {
              after: "disposition",
              words: "2 to 10 years without another conviction, after sentence and fines are complete",
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
      history: [],
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
  doors: [],
};
