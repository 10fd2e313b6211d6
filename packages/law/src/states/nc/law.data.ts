import { type Jurisdiction, recalled } from "../jurisdiction.ts";

/** The law of North Carolina, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "NC",
  name: "North Carolina",
  nameInSpanish: "Carolina del Norte",
  summary:
    "North Carolina offers trafficking victims two routes for nonviolent offenses: a motion for appropriate relief to vacate the conviction if it was a direct result of trafficking and would not have happened but for it, and an expunction petition if the person was coerced or deceived into the offense as a direct result of being a victim. Class A-G felonies, assault offenses, registrable sex offenses and traffic offenses are outside both.",
  lastChecked: "2026-11-21",
  codes: {},
  lists: {},
  facts: {},
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
          from: "2013",
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
              offenses: { notRead: "The list of offenses is not yet encoded." },
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
                phrase:
                  "a direct result of the defendant having been a victim of human trafficking or sexual servitude",
                kind: "direct-result",
              },
            },
          ],
          conditions: [
            {
              id: "the-offense-would-not",
              words: "the offense would not have been committed but for the trafficking or sexual servitude",
              rule: {
                notRead: "the offense would not have been committed but for the trafficking or sexual servitude",
              },
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
            response: { days: 30, from: "unknown", words: "The prosecutor has 30 days to answer." },
            hearing: "district attorney is notified of the hearing date",
            fee: null,
            confidential: null,
            forms: [],
            formWords: null,
            consolidation: null,
            discretion: "may",
          },
          effect: [
            recalled("Conviction vacated; the records may then be expunged under the expunction statutes (not read)."),
          ],
          afterDenial: null,
        },
      ],
      history: ["2019: S.L. 2019-158, effective 2019-12-01, widened relief from prostitution to nonviolent offenses"],
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
          from: "2019",
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
              offenses: { notRead: "The list of offenses is not yet encoded." },
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
              rule: { notRead: "no outstanding warrants" },
            },
          ],
          weighs: [],
          standard: "unspecified",
          documents: { creates: null, required: false, examples: [] },
          waits: [{ after: "disposition", words: "none" }],
          deadline: null,
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
      history: [],
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
  doors: [],
};
