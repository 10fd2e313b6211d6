import { type Jurisdiction, recalled } from "../jurisdiction.ts";

/** The law of Alaska, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "AK",
  name: "Alaska",
  summary:
    "No trafficking-specific vacatur, expungement or sealing law was found for Alaska; bills to vacate prostitution convictions of sex trafficking victims were introduced in 2020, 2021-22 and 2023-24, and none was confirmed as enacted. General relief is very narrow: agency sealing only for mistaken identity or false accusation (AS 12.62.180), set-aside after a suspended imposition of sentence (AS 12.55.085), ordinary post-conviction relief (AS 12.72) and executive clemency.",
  lastChecked: "2026-11-21",
  codes: { stat: { name: "Alaska Stat.", also: ["AS", "A.S.", "Alaska Statutes"] } },
  lists: {
    "no-suspension": {
      citation: "Alaska Stat. § 12.55.085(f)",
      name: { en: "offenses of subsection (f)", es: "delitos del inciso (f)" },
      offenses: [
        { at: "stat 11.41.100..11.41.220", name: "homicide and assault" },
        { at: "stat 11.41.300..11.41.320", name: "kidnapping and custodial interference" },
        { at: "stat 11.41.360..11.41.370", name: "trafficking" },
        { at: "stat 11.41.410..11.41.460", name: "sexual offenses" },
        { at: "stat 11.41.500..11.41.530", name: "robbery, extortion and coercion" },
      ],
      read: "recalled",
      confidence: "recalled",
    },
  },
  facts: {
    "charge.ak-mistaken-or-false": {
      type: "boolean",
      label: { en: "Mistaken or false record", es: "Registro equivocado o falso" },
      question: {
        en: "Did this entry come from mistaken identity or from a false accusation?",
        es: "¿Viene esta anotación de un error de identidad o de una acusación falsa?",
      },
      why: {
        en: "Alaska seals agency records for that reason alone, and asks for it beyond a reasonable doubt.",
        es: "Alaska sella los registros de agencias solo por ese motivo, y lo pide más allá de toda duda razonable.",
      },
      who: ["attorney"],
      sensitivity: 0,
      proof: ["Police report", "Docket sheet"],
      source: "Alaska Stat. § 12.62.180",
      confidence: "verified",
    },
    "charge.ak-imposition-suspended": {
      type: "boolean",
      label: { en: "Suspended imposition, discharged", es: "Imposición suspendida, liberada" },
      question: {
        en: "Was imposition of sentence suspended in this case, and was the person discharged without a sentence being imposed?",
        es: "¿Se suspendió en este caso la imposición de la pena, y se liberó a la persona sin que se impusiera una pena?",
      },
      why: {
        en: "Only such a conviction can be set aside under § 12.55.085.",
        es: "Solo esa condena puede dejarse sin efecto según el § 12.55.085.",
      },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Judgment in the criminal case", "Probation order"],
      source: "Alaska Stat. § 12.55.085",
      confidence: "verified",
    },
  },
  statutes: [
    {
      id: "ak-as-12.62.180",
      citation: "Alaska Stat. § 12.62.180",
      title: "Sealing for mistaken identity or false accusation (general law)",
      about: "general",
      relief: ["sealing"],
      confidence: "verified",
      versions: [
        {
          from: "1994",
          victim: null,
          ways: [
            {
              id: "any-entry",
              dispositions: ["arrest", "dismissed-charge", "conviction"],
              offenses: { always: true },
              included: [],
              excluded: [],
              nexus: null,
            },
          ],
          conditions: [
            {
              id: "mistaken-or-false",
              words: "the information resulted from mistaken identity or false accusation",
              rule: { is: "charge.ak-mistaken-or-false" },
            },
          ],
          weighs: [],
          standard: "beyond-reasonable-doubt",
          documents: { creates: null, required: false, examples: [] },
          waits: [],
          deadline: null,
          dueDiligence: false,
          procedure: {
            court:
              "written request to the head of the agency that keeps the record; appeal to court as from an administrative agency",
            who: "the person concerned",
            contents: ["written request"],
            service: null,
            response: null,
            hearing: null,
            fee: null,
            confidential: null,
            forms: [],
            formWords: null,
            consolidation: null,
            discretion: "may",
          },
          effect: [
            "Sealed information may be denied, including the arrest, charge, conviction or sentence it shows; limited disclosure continues for listed purposes.",
          ],
          afterDenial:
            "Appeal to court; the person must show the agency decision was clearly mistaken, and may not use the appeal to attack a judgment.",
        },
      ],
      history: [],
      unverified: ["procedure.fee"],
      sources: [
        { url: "https://github.com/UniCourt/cic-code-ak", kind: "statute", asOf: "2022" },
        {
          url: "https://ccresourcecenter.org/state-restoration-profiles/alaska-expungment-pardon-sealing",
          kind: "secondary",
          asOf: "2024-11-11",
        },
      ],
      notes: "General relief, not trafficking-specific.",
    },
    {
      id: "ak-as-12.55.085",
      citation: "Alaska Stat. § 12.55.085",
      title: "Set-aside after suspended imposition of sentence (general law)",
      about: "general",
      relief: ["dismissal"],
      confidence: "verified",
      versions: [
        {
          from: null,
          victim: null,
          ways: [
            {
              id: "suspended-imposition",
              dispositions: ["deferred", "conviction"],
              offenses: { not: { listed: "no-suspension" } },
              included: [],
              excluded: [
                "listed serious offenses in subsection (f), including AS 11.41 homicide, assault, kidnapping, sexual and robbery-type offenses",
              ],
              nexus: null,
            },
          ],
          conditions: [
            {
              id: "discharged-without-sentence",
              words:
                "imposition of sentence was suspended, and the person was discharged without imposition of sentence",
              rule: { is: "charge.ak-imposition-suspended" },
            },
          ],
          weighs: [],
          standard: "unspecified",
          documents: { creates: null, required: false, examples: [] },
          waits: [{ after: "probation-completed", words: "successful completion of the suspension period" }],
          deadline: null,
          dueDiligence: false,
          procedure: {
            court: "sentencing court",
            who: "person who received a suspended imposition of sentence",
            contents: [],
            service: null,
            response: null,
            hearing: null,
            fee: null,
            confidential: null,
            forms: [],
            formWords: null,
            consolidation: null,
            discretion: "may",
          },
          effect: [
            "After discharge without imposition of sentence the court may set aside the conviction and issue a certificate; the record is not erased.",
          ],
          afterDenial: null,
        },
      ],
      history: [],
      unverified: ["effectiveYear", "the list of subsection (f) (known by its kinds of offenses)"],
      sources: [{ url: "https://github.com/UniCourt/cic-code-ak", kind: "statute", asOf: "2022" }],
      notes: "General relief, not trafficking-specific; only helps those sentenced this way.",
    },
  ],
  defense: {
    citation: "Alaska Stat. § 11.66.100(c)",
    words: {
      text: "Not a trafficking defense: a person may not be prosecuted for prostitution if they witnessed or were a victim of, and in good faith reported, one of a list of serious crimes. Subsection letter recalled; content read in the 2022 code. Whether later legislation (including the 2024 omnibus crime act, HB 66) changed trafficking or prostitution provisions was not confirmed.",
      confidence: "verified",
    },
  },
  record: {
    repository: "Alaska Department of Public Safety, Criminal Records and Identification Bureau",
    howToRequest: {
      text: "Request for one's own criminal justice information with fingerprints and a fee.",
      confidence: "recalled",
    },
  },
  doors: [
    recalled("Ordinary post-conviction relief.", { citation: "Alaska Stat. ch. 12.72" }),
    recalled("Executive clemency by the Governor.", { citation: "Alaska Const. art. III, § 21" }),
  ],
};
