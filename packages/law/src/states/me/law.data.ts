import { type Jurisdiction, recalled, secondary } from "../jurisdiction.ts";

/** The law of Maine, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "ME",
  name: "Maine",
  summary:
    "Maine has sealing, not vacatur: a former Class E conviction for engaging in prostitution must be sealed one year after the sentence is finished, with no need to prove trafficking. A 2026 law (reported as 15 M.R.S. § 2262-B) also lets a victim of sex trafficking or sexual exploitation ask to seal any conviction that was a substantial result of it, at any time.",
  lastChecked: "2026-11-21",
  codes: { t17a: { name: "17-A M.R.S.", also: ["17-A M.R.S.A.", "Title 17-A", "Me. Rev. Stat. tit. 17-A"] } },
  lists: {
    prostitution: {
      citation: "former 17-A M.R.S. § 853-A",
      name: { en: "engaging in prostitution", es: "ejercer la prostitución" },
      offenses: [{ at: "t17a 853-A", name: "engaging in prostitution" }],
      read: "whole",
      confidence: "verified",
    },
  },
  facts: {
    "person.me-promoting-conviction": {
      type: "boolean",
      ofOtherConvictions: "any",
      label: { en: "Other conviction that bars sealing", es: "Otra condena que impide el sellado" },
      question: {
        en: "Has the person a conviction under 17-A M.R.S. §§ 852, 853, 853-B or 855, or for similar conduct elsewhere?",
        es: "¿Tiene la persona una condena según 17-A M.R.S. §§ 852, 853, 853-B o 855, o por conducta semejante en otro lugar?",
      },
      why: {
        en: "Maine does not seal the conviction for engaging in prostitution of a person with one of these convictions.",
        es: "Maine no sella la condena por ejercer la prostitución de quien tiene una de estas condenas.",
      },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Judgment in the criminal case", "Docket sheet"],
      source: "15 M.R.S. § 2262-A; 17-A M.R.S. §§ 852, 853, 853-B, 855",
      confidence: "verified",
    },
  },
  statutes: [
    {
      id: "me-15-2262-B",
      citation: "15 M.R.S. § 2262-B (P.L. 2025, ch. 513)",
      title: "Sealing for victims of sex trafficking or sexual exploitation",
      about: "trafficking",
      relief: ["sealing"],
      confidence: "secondary",
      versions: [
        {
          from: "2026-01-11",
          victim: {
            words: recalled("A victim of sex trafficking or sexual exploitation (statutory definitions not read)."),
            sexTrafficking: true,
            laborTrafficking: false,
            minorsWithoutForce: null,
            federalDefinition: null,
          },
          ways: [
            {
              id: "offense",
              dispositions: ["conviction"],
              offenses: { always: true },
              included: ["conviction for any current or former crime"],
              excluded: [],
              nexus: { phrase: "substantial result of", kind: "result" },
            },
          ],
          conditions: [
            {
              id: "enacted-text",
              words: secondary(
                "What the enacted text of § 2262-B asks besides was not read; the account of it is by others.",
              ),
              rule: {
                notRead: secondary(
                  "What the enacted text of § 2262-B asks besides was not read; the account of it is by others.",
                ),
              },
            },
          ],
          weighs: [],
          standard: "preponderance",
          documents: {
            creates: "rebuttable-presumption",
            required: false,
            examples: [
              "federal, state, tribal or local records",
              "immigration certification or approval notice",
              "affidavit or testimony of clergy, medical professional, victim-services staff or other professional",
            ],
          },
          waits: [],
          deadline: "none; any time after the conviction is entered",
          dueDiligence: false,
          procedure: {
            court: recalled("court of the underlying criminal case"),
            who: "convicted person",
            contents: ["written motion addressing each statutory prerequisite"],
            service: null,
            response: null,
            hearing:
              "generally required; may be granted without a hearing when the State consents; remote participation allowed",
            fee: null,
            confidential: null,
            forms: [],
            formWords: null,
            consolidation: "several motions are consolidated in one location",
            discretion: null,
          },
          effect: [
            "Criminal history record information of the conviction is sealed (kept from public dissemination); the conviction is not vacated.",
          ],
          afterDenial: null,
        },
      ],
      history: [
        "2026: P.L. 2025, ch. 513 (LD 1871), reported as enacted without the Governor's signature, effective 2026-01-11",
      ],
      unverified: [
        "every field: the act's own text was not read; the account comes from an unreviewed open-source legal-forms project that cites LD 1871",
        "victim.definition",
        "officialDocumentation.creates",
        "procedure.court",
        "procedure.form",
        "procedure.fee",
        "procedure.discretion",
      ],
      sources: [
        {
          url: "https://legislature.maine.gov/legis/bills/display_ps.asp?LD=1871&snum=132",
          kind: "session-law",
          asOf: "2026",
        },
        {
          url: "https://github.com/Roger-LegalEase/legalease-partner-dashboard-clean",
          kind: "secondary",
          asOf: "2026-07",
        },
        { url: "https://www.billtrack50.com/billdetail/1888447", kind: "secondary", asOf: "2025-06" },
      ],
      notes:
        "Reported as enacted without the Governor's signature, effective 2026-01-11. The companion idea of reversing convictions (LD 1805 of 2025, same 'substantial result' test) is shown as dead. Confirm the enacted text of § 2262-B before relying on it. The linked legislature page was cited by the secondary source, not opened here.",
    },
    {
      id: "me-15-2262-A",
      citation: "15 M.R.S. § 2262-A",
      title: "Sealing of former prostitution convictions",
      about: "related",
      relief: ["sealing"],
      confidence: "verified",
      versions: [
        {
          from: "2023",
          victim: null,
          ways: [
            {
              id: "offense",
              dispositions: ["conviction"],
              offenses: { every: [{ listed: "prostitution" }, { grade: ["E"] }] },
              included: ["former 17-A M.R.S. § 853-A (engaging in prostitution), if an eligible (Class E) conviction"],
              excluded: [],
              nexus: null,
            },
          ],
          conditions: [
            {
              id: "no-other-barring-conviction",
              words: "no conviction under 17-A M.R.S. §§ 852, 853, 853-B or 855, or for similar conduct elsewhere",
              rule: { not: { is: "person.me-promoting-conviction" } },
            },
          ],
          weighs: [],
          standard: "preponderance",
          standardWords: recalled("Not confirmed in the text."),
          documents: { creates: "none", required: false, examples: [] },
          waits: [
            {
              after: "sentence-completed",
              years: 1,
              words: "one year after every sentencing alternative was fully satisfied",
            },
          ],
          deadline: null,
          dueDiligence: false,
          procedure: {
            court: "the underlying criminal case",
            who: "convicted person",
            contents: ["written motion that briefly addresses each statutory prerequisite (§ 2263)"],
            service: null,
            response: null,
            hearing: null,
            fee: null,
            confidential: null,
            forms: [
              {
                number: "CR-289",
                name: "Motion to Seal Conviction for Engaging in Prostitution",
                edition: "10/2024",
                source: "https://courts.maine.gov/help/criminal/sealing.html",
                checked: "2026-11-21",
              },
            ],
            formWords: null,
            consolidation: null,
            discretion: "shall",
          },
          effect: [
            "The record 'must be sealed' when the prerequisites are met; the State Bureau of Identification is notified.",
          ],
          afterDenial: null,
        },
      ],
      history: ["2023: enacted by P.L. 2023, ch. 409"],
      unverified: ["standardOfProof", "procedure.hearing", "procedure.fee"],
      sources: [
        {
          url: "https://fastdemocracy.com/bill-summary/?billsummary_id=MEB00012308&billsummary_session=131&billsummary_state=me",
          kind: "session-law",
          asOf: "2023-07-10",
        },
        { url: "https://courts.maine.gov/help/criminal/sealing.html", kind: "secondary", asOf: "2024-08" },
      ],
      notes:
        "P.L. 2023, ch. 409. General sealing of Class E convictions after four clean years is 15 M.R.S. §§ 2261-2262, motion form CR-218.",
    },
  ],
  defense: null,
  record: {
    repository: "Maine State Bureau of Identification (Maine State Police)",
    howToRequest: {
      text: "Request an own-record check from the State Bureau of Identification.",
      confidence: "recalled",
    },
  },
  doors: [
    secondary(
      "Sealing of Class E convictions after four years without another (15 M.R.S. §§ 2261, 2262; motion form CR-218).",
      { citation: "15 M.R.S. §§ 2261-2262", source: "https://courts.maine.gov/help/criminal/sealing.html" },
    ),
    recalled("A pardon by the Governor.", { citation: "Me. Const. art. V, pt. 1, § 11" }),
  ],
};
