import { type Jurisdiction, recalled, secondary, type Version } from "../jurisdiction.ts";
import type { Rule } from "../rule.ts";

/** The nonviolent offenses of G.S. 15A-145.9(a)(1). Prostitution, a misdemeanor without assault or registration, was the whole of the earlier law. */
const nonviolent: Rule = {
  some: [
    { listed: "prostitution" },
    {
      not: {
        some: [
          { every: [{ severity: ["felony"] }, { grade: ["A", "B", "C", "D", "E", "F", "G"] }] },
          { listed: "excluded" },
          { is: "charge.nc-otherwise-excluded" },
        ],
      },
    },
  ],
};

/** The motion for appropriate relief as S.L. 2019-158 made it. */
const motion: Version = {
  from: "2019-12-01",
  victim: {
    words: recalled(
      "A victim of human trafficking or sexual servitude (G.S. 14-43.10 and following; also the federal definition, understood).",
    ),
    sexTrafficking: true,
    laborTrafficking: true,
    minorsWithoutForce: true,
    federalDefinition: true,
  },
  ways: [
    {
      id: "offense",
      dispositions: ["conviction"],
      offenses: nonviolent,
      included: ["nonviolent offense as defined in G.S. 15A-145.9(a)(1)"],
      excluded: [
        "Class A-G felonies",
        "offenses with assault as an essential element",
        "offenses requiring registration",
        "listed sex or stalking offenses",
        "traffic offenses",
        "attempts at these",
      ],
      nexus: {
        phrase: "a direct result of the defendant having been a victim of human trafficking or sexual servitude",
        kind: "direct-result",
      },
    },
  ],
  conditions: [
    {
      id: "but-for-the-trafficking",
      words: "the offense would not have been committed but for the trafficking or sexual servitude",
      rule: { is: "charge.nc-but-for" },
    },
  ],
  weighs: [],
  standard: "preponderance",
  documents: {
    creates: "none",
    required: false,
    examples: [
      "certified records of federal or state proceedings and the other documents listed in subsection (b)(1)-(4)",
      "any other evidence the court finds credible and probative",
    ],
  },
  waits: [],
  deadline:
    "any time after verdict or finding of guilty, with due diligence after ceasing to be a victim or seeking services, subject to safety concerns",
  dueDiligence: true,
  procedure: {
    court: "court where the conviction occurred",
    who: "defendant",
    contents: ["why the facts were not presented to the trial court", "the grounds in G.S. 15A-1415(b)(10)"],
    service: "district attorney of the prosecutorial district of conviction, at the time of filing",
    response: {
      days: 30,
      from: "service",
      words: "The district attorney has 30 days from service of the motion to file any objection.",
    },
    hearing: "district attorney is notified of the hearing date",
    fee: null,
    confidential: null,
    forms: [],
    formWords: null,
    consolidation: null,
    discretion: "may",
  },
  effect: [recalled("Conviction vacated; the records may then be expunged under the expunction statutes (not read).")],
  afterDenial: null,
};

/** The law of North Carolina, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "NC",
  name: "North Carolina",
  nameInSpanish: "Carolina del Norte",
  summary:
    "North Carolina offers trafficking victims two routes for nonviolent offenses: a motion for appropriate relief to vacate the conviction if it was a direct result of trafficking and would not have happened but for it, and an expunction petition if the person was coerced or deceived into the offense as a direct result of being a victim. Class A-G felonies, assault offenses, registrable sex offenses and traffic offenses are outside both.",
  lastChecked: "2026-11-21",
  codes: { gs: { name: "N.C.G.S.", also: ["N.C. Gen. Stat.", "NCGS", "G.S.", "N.C. G.S."] } },
  lists: {
    excluded: {
      citation: "N.C.G.S. § 15A-145.9(a)(1)",
      name: { en: "excluded sections", es: "artículos excluidos" },
      offenses: [
        { at: "gs 14-27.25(b)", name: "statutory rape, lesser age difference" },
        { at: "gs 14-27.30(b)", name: "statutory sexual offense, lesser age difference" },
        { at: "gs 14-190.7", name: "sale to minors of obscene material" },
        { at: "gs 14-190.8", name: "sale to young minors of obscene material" },
        { at: "gs 14-190.9", name: "indecent exposure" },
        { at: "gs 14-202", name: "secret peeping" },
        { at: "gs 14-208.11A", name: "reporting of an unregistered person" },
        { at: "gs 14-208.18", name: "registered person in a forbidden place" },
        { at: "gs 14-277.3A", name: "stalking" },
        { at: "gs 14-321.1", name: "prohibited baby sitting" },
        { at: "gs 14-12.12(b)", name: "burning cross" },
        { at: "gs 14-12.13", name: "exhibits to intimidate" },
        { at: "gs 14-12.14", name: "exhibits while masked" },
        { at: "gs 14-401.16", name: "drug put into food or drink" },
      ],
      read: "whole",
      confidence: "verified",
    },
    prostitution: {
      citation: "N.C.G.S. § 14-204",
      name: { en: "prostitution offenses", es: "delitos de prostitución" },
      offenses: [{ at: "gs 14-204", name: "prostitution" }],
      read: "whole",
      confidence: "secondary",
    },
  },
  facts: {
    "charge.nc-otherwise-excluded": {
      type: "boolean",
      label: { en: "Excluded for another reason", es: "Excluido por otra razón" },
      question: {
        en: "Is it a traffic offense, an offense that requires registration, one with assault as an essential element, one punished as a hate crime, or an attempt at an excluded offense?",
        es: "¿Es un delito de tránsito, uno que exige registro, uno con agresión como elemento esencial, uno penado como delito de odio, o la tentativa de un delito excluido?",
      },
      why: {
        en: "North Carolina leaves these out of its nonviolent offenses whatever their class.",
        es: "Carolina del Norte deja estos fuera de sus delitos no violentos sea cual sea su clase.",
      },
      who: ["attorney"],
      sensitivity: 0,
      proof: ["Judgment in the criminal case", "Indictment or information"],
      source: "N.C.G.S. § 15A-145.9(a)(1)",
      confidence: "verified",
    },
    "charge.nc-but-for": {
      type: "boolean",
      label: { en: "Would not have happened otherwise", es: "No habría pasado de otro modo" },
      question: {
        en: "Is it so that the offense would not have been committed but for the trafficking or sexual servitude?",
        es: "¿Es cierto que el delito no se habría cometido de no ser por la trata o la servidumbre sexual?",
      },
      why: {
        en: "For the motion to vacate North Carolina asks this besides the direct result.",
        es: "Para la petición de anular, Carolina del Norte pide esto además del resultado directo.",
      },
      who: ["attorney"],
      sensitivity: 0,
      proof: ["Provider or clinician affidavit", "Witness declarations", "Expert declaration"],
      source: "N.C.G.S. §§ 15A-1415(b)(10), 15A-1416.1",
      confidence: "verified",
    },
  },
  statutes: [
    {
      id: "nc-15A-1416.1",
      citation: "N.C.G.S. §§ 15A-1416.1 and 15A-1415(b)(10)",
      title: "Motion to vacate a nonviolent offense conviction of a trafficking victim",
      about: "trafficking",
      relief: ["vacatur"],
      confidence: "verified",
      versions: [
        {
          ...motion,
          from: "2013-10-01",
          to: "2019-12-01",
          notRead: secondary(
            "Before December 2019 the motion was for convictions of prostitution only; the words of that time were not read.",
          ),
        },
        motion,
      ],
      history: [
        secondary("2013: S.L. 2013-368, effective 2013-10-01, enacted it for prostitution"),
        "2019: S.L. 2019-158, effective 2019-12-01, widened relief from prostitution to nonviolent offenses",
      ],
      unverified: [
        "effectiveYear",
        "victim.definition",
        "victim.federalDefinitionAccepted",
        "officialDocumentation.creates",
        "effect",
        "afterDenial",
        "procedure.fee",
      ],
      sources: [
        {
          url: "http://www.ncga.state.nc.us/EnactedLegislation/Statutes/HTML/BySection/Chapter_15A/GS_15A-1416.1.html",
          kind: "statute",
          asOf: null,
        },
        {
          url: "https://ncleg.gov/EnactedLegislation/SessionLaws/HTML/2019-2020/SL2019-158.html",
          kind: "session-law",
          asOf: "2019",
        },
        { url: "https://freedomnetworkusa.org/srp_states/nc/", kind: "secondary", asOf: null },
      ],
      notes: "Text read to the start of the list of documents in subsection (b).",
    },
    {
      id: "nc-15A-145.9",
      citation: "N.C.G.S. § 15A-145.9",
      title: "Expunction of nonviolent convictions of trafficking victims",
      about: "trafficking",
      relief: ["expungement"],
      confidence: "verified",
      versions: [
        {
          from: "2019-12-01",
          victim: {
            words:
              "A victim under G.S. 14-43.10, or a victim of a severe form of trafficking under the federal Trafficking Victims Protection Act.",
            sexTrafficking: true,
            laborTrafficking: true,
            minorsWithoutForce: true,
            federalDefinition: true,
          },
          ways: [
            {
              id: "offense",
              dispositions: ["conviction"],
              offenses: nonviolent,
              included: [
                "Any misdemeanor or felony except: Class A through G felonies; offenses with assault as an essential element; sex-registration offenses; listed sex or stalking offenses; listed hate, burning and disguise offenses; G.S. 14-401.16; traffic offenses; and attempts at any of these.",
              ],
              excluded: [
                "Class A-G felonies",
                "assault as an essential element",
                "offenses requiring registration",
                "G.S. 14-27.25(b), 14-27.30(b), 14-190.7, 14-190.8, 14-190.9, 14-202, 14-208.11A, 14-208.18, 14-277.3A, 14-321.1",
                "G.S. 14-12.12(b), 14-12.13, 14-12.14 or punishment under 14-3(c)",
                "G.S. 14-401.16",
                "traffic offenses",
                "attempts at these",
              ],
              nexus: {
                phrase: "coerced or deceived into committing the offense as a direct result of",
                kind: "coerced",
                confidence: "secondary",
              },
            },
          ],
          conditions: [
            {
              id: "no-outstanding-warrants",
              words: "no outstanding warrants",
              rule: { not: { is: "person.openWarrant" } },
            },
          ],
          weighs: [],
          standard: "unspecified",
          documents: { creates: null, required: false, examples: [] },
          waits: [],
          deadline: "none: no waiting period either",
          dueDiligence: false,
          procedure: {
            court: "court of the county of conviction",
            who: "convicted person",
            contents: ["petition"],
            service: recalled("district attorney (understood)"),
            response: null,
            hearing: "court may call on a probation officer for more information",
            fee: "none (costs are not taxed against the petitioner)",
            confidential: null,
            forms: [],
            formWords: null,
            consolidation: recalled(
              "no limit on the number of convictions; separate county petitions understood to be needed",
            ),
            discretion: "shall",
          },
          effect: [
            recalled(
              "Conviction expunged and the person restored to the status held before arrest or indictment; may be denied afterwards (understood, as with other expunctions).",
            ),
          ],
          afterDenial: null,
        },
      ],
      history: ["2019: S.L. 2019-158, effective 2019-12-01, made the list of nonviolent offenses"],
      unverified: [
        "nexus.phrase (read in a clearinghouse paraphrase)",
        "standardOfProof",
        "officialDocumentation",
        "procedure.serveOn",
        "procedure.form",
        "procedure.consolidation",
        "effect (right to deny)",
        "afterDenial",
      ],
      sources: [
        {
          url: "https://lawserver.com/law/state/north-carolina/nc-laws/north_carolina_laws_15a-145-9",
          kind: "statute",
          asOf: null,
        },
        {
          url: "https://www.sog.unc.edu/resources/microsites/relief-criminal-conviction/convictions-offenses-human-trafficking-victims",
          kind: "secondary",
          asOf: "2023",
        },
        { url: "https://cleanslateclearinghouse.org/policies/nc-c-13/", kind: "secondary", asOf: null },
      ],
      notes:
        "Definition subsection read in statute text; the rest from the UNC School of Government guide (2023) and the clearinghouse summary. 2019 also ended the waiting period for expunging juvenile records when the offense resulted from trafficking.",
    },
  ],
  defense: {
    citation: "N.C.G.S. § 14-43.16",
    words: {
      text: "Understood affirmative defense that the person was coerced or deceived into the offense as a direct result of victim status; not read.",
      confidence: "recalled",
    },
  },
  record: {
    repository: "North Carolina State Bureau of Investigation",
    howToRequest: {
      text: "Fingerprint-based personal review request; county clerk record checks for each conviction.",
      confidence: "recalled",
    },
  },
  doors: [
    recalled(
      "Expunction of other nonviolent convictions after waiting periods, and of dismissed charges and acquittals.",
      { citation: "N.C.G.S. §§ 15A-145.5, 15A-146" },
    ),
    recalled("A pardon by the Governor.", { citation: "N.C. Const. art. III, § 5(6)" }),
  ],
};
