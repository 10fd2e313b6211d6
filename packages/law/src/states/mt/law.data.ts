import { type Jurisdiction, recalled, secondary, type Version } from "../jurisdiction.ts";

/** The section since it was widened, in or about 2015. */
const since2015: Version = {
  from: "2015?",
  victim: {
    words:
      "A victim of human trafficking (offenses in Mont. Code Ann. Title 45, ch. 5, part 7) or of sex trafficking under the federal Trafficking Victims Protection Act, 22 U.S.C. 7103-7112.",
    sexTrafficking: true,
    laborTrafficking: true,
    minorsWithoutForce: true,
    federalDefinition: true,
  },
  ways: [
    {
      id: "offense",
      dispositions: ["conviction"],
      offenses: { some: [{ listed: "prostitution" }, { listed: "promoting" }, { is: "charge.mt-nonviolent" }] },
      included: ["prostitution", "promoting prostitution", "another nonviolent offense"],
      excluded: ["violent offenses"],
      nexus: { phrase: "a direct result of having been a victim of human trafficking", kind: "direct-result" },
    },
  ],
  conditions: [],
  weighs: ["the motion states why the facts were not presented to the court during the prosecution"],
  standard: "unspecified",
  documents: {
    creates: "rebuttable-presumption",
    required: false,
    examples: [
      "official documentation from a local government or a state or federal agency of status as a trafficking victim",
    ],
  },
  waits: [],
  deadline:
    "within a reasonable time after the person ceased to be involved in trafficking or sought services, subject to reasonable safety concerns for the person, family or other victims",
  dueDiligence: false,
  procedure: {
    court: "the court of conviction (the section says only 'a court')",
    who: "convicted person",
    contents: [
      "motion made within a reasonable time",
      "statement why the facts were not presented during the prosecution",
    ],
    service: null,
    response: null,
    hearing: null,
    fee: null,
    confidential: "records of the vacated conviction become confidential criminal justice information",
    forms: [],
    formWords: null,
    consolidation: null,
    discretion: "may",
  },
  effect: [
    "Conviction vacated; the court sends the order to the prosecutor and the Department of Justice with an identifying form, and tells the person about victim programs; records and data of the conviction become confidential criminal justice information.",
  ],
  afterDenial: null,
};

/** The law of Montana, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "MT",
  name: "Montana",
  summary:
    "A Montana court may vacate a conviction of prostitution, promoting prostitution or another nonviolent offense if taking part was a direct result of being a victim of human trafficking, including federal sex trafficking. The motion must come within a reasonable time after leaving trafficking or seeking services and must say why the facts were not raised at trial; afterwards the records are confidential criminal justice information.",
  lastChecked: "2026-11-21",
  codes: {
    mca: {
      name: "Mont. Code Ann.",
      also: ["MCA", "M.C.A.", "Montana Code Annotated"],
      begins: ["45-5-", "45-6-", "45-7-", "45-8-", "45-9-"],
    },
  },
  lists: {
    prostitution: {
      citation: "Mont. Code Ann. § 45-5-601",
      name: { en: "prostitution", es: "prostitución" },
      offenses: [{ at: "mca 45-5-601", name: "prostitution" }],
      read: "whole",
      confidence: "verified",
    },
    promoting: {
      citation: "Mont. Code Ann. § 46-18-608 (promoting)",
      name: { en: "sections on promoting", es: "artículos sobre promoción" },
      offenses: [{ at: "mca 45-5-602", name: "the former section on promoting" }],
      read: "recalled",
      confidence: "recalled",
    },
  },
  facts: {
    "charge.mt-nonviolent": {
      type: "boolean",
      label: { en: "Nonviolent offense", es: "Delito no violento" },
      question: { en: "Is this a nonviolent offense?", es: "¿Es este un delito no violento?" },
      why: {
        en: "Montana takes in any other nonviolent offense; no definition of the word was found in what was read.",
        es: "Montana abarca cualquier otro delito no violento; en lo leído no se halló una definición de la palabra.",
      },
      who: ["attorney"],
      sensitivity: 0,
      proof: ["Judgment in the criminal case", "Indictment or information", "Police report"],
      source: "Mont. Code Ann. § 46-18-608",
      confidence: "verified",
    },
  },
  statutes: [
    {
      id: "mt-46-18-608",
      citation: "Mont. Code Ann. § 46-18-608",
      title: "Motion to vacate conviction of human trafficking victims",
      about: "trafficking",
      relief: ["vacatur", "sealing"],
      confidence: "verified",
      versions: [
        {
          ...since2015,
          from: "2013?",
          to: "2015?",
          victim: {
            words: "A victim of human trafficking for commercial sex.",
            sexTrafficking: true,
            laborTrafficking: null,
            minorsWithoutForce: null,
            federalDefinition: null,
          },
          ways: [
            {
              id: "prostitution",
              dispositions: ["conviction"],
              offenses: { listed: "prostitution" },
              included: ["prostitution, § 45-5-601"],
              excluded: ["every other offense"],
              nexus: { phrase: "a result", kind: "result" },
            },
          ],
          documents: { creates: null, required: null, examples: [] },
        },
        since2015,
      ],
      history: [
        "2013: the section reached only prostitution, § 45-5-601",
        recalled(
          "2015 (year not confirmed): widened from prostitution and commercial-sex trafficking to promoting prostitution and other nonviolent offenses of human trafficking victims, 'a result' became 'a direct result', and documentation was made optional",
        ),
      ],
      unverified: [
        "amended (year)",
        "offenses.violentDefinition",
        "victim.minorsWithoutForce",
        "procedure.serveOn",
        "procedure.fee",
        "procedure.form",
        "afterDenial",
        "whether a 2023-2025 session changed the text",
      ],
      sources: [
        {
          url: "https://getpocketlaw.com/law/state_montana/section-46-18-608-motion-to-vacate-conviction-human-trafficking-victims_b88fa1b8ff44",
          kind: "statute",
          asOf: null,
        },
        { url: "https://archive.legmt.gov/bills/2013/mca/46/18/46-18-608.htm", kind: "statute", asOf: "2013" },
      ],
      notes:
        "The 2013 version covered only § 45-5-601 prostitution. Prosecutor service is not spelled out in the section. General relief: misdemeanor expungement under § 46-18-1101 and following.",
    },
  ],
  defense: {
    citation: "Mont. Code Ann. § 45-5-710 (and § 45-5-709, immunity of a child)",
    words: {
      text: "Section headings read; the defense is understood to cover prostitution, promoting prostitution and other nonviolent offenses that were a direct result of trafficking.",
      confidence: "secondary",
    },
  },
  record: {
    repository: "Montana Department of Justice, Criminal Records and Identification Services",
    howToRequest: {
      text: "Name- or fingerprint-based personal record request to the Department of Justice.",
      confidence: "recalled",
    },
  },
  doors: [
    secondary("Expungement of misdemeanors.", { citation: "Mont. Code Ann. § 46-18-1101" }),
    recalled("Executive clemency by the Governor.", {
      citation: "Mont. Const. art. VI, § 12; Mont. Code Ann. § 46-23-104",
    }),
  ],
};
