import { type Jurisdiction, recalled, secondary, type Version, type Victim } from "../jurisdiction.ts";

const victim: Victim = {
  words:
    "A victim of trafficking in persons, Ohio R.C. 2905.32, whether or not anyone was convicted of victimizing the person.",
  sexTrafficking: true,
  laborTrafficking: true,
  minorsWithoutForce: null,
  federalDefinition: null,
};

const interests =
  "whether the interests of the applicant are outweighed by legitimate governmental needs to maintain the record (seriousness, physical harm, time elapsed)";

/** Division (A)(1) since about 2018: once there is a prostitution-related conviction, almost any offense. */
const predicateTrack: Version = {
  from: "2018",
  victim,
  ways: [
    {
      id: "offense",
      dispositions: ["conviction"],
      offenses: {
        every: [
          { some: [{ listed: "prostitution-related" }, { is: "person.oh-predicate-conviction" }] },
          { not: { listed: "disqualifying" } },
        ],
      },
      included: [
        "any offense, if the person was convicted of soliciting (2907.24), loitering to solicit (2907.241) or prostitution (2907.25)",
      ],
      excluded: ["aggravated murder", "murder", "rape"],
      tiers: "Track (A)(1). A predicate prostitution-related conviction is needed; without one use (A)(2).",
      nexus: {
        phrase: "was the result of the person having been a victim of human trafficking",
        kind: "result",
      },
    },
  ],
  conditions: [],
  weighs: [interests],
  standard: "preponderance",
  documents: { creates: null, required: false, examples: [] },
  waits: [],
  deadline: null,
  dueDiligence: null,
  procedure: {
    court: "sentencing court",
    who: "the convicted person",
    contents: ["offense(s) to be expunged; each considered separately", "facts showing the trafficking link"],
    service: "court notifies the prosecutor",
    response: null,
    hearing: "required",
    fee: "$50 unless the applicant shows inability to pay",
    confidential: null,
    forms: [],
    formWords:
      "Application to expunge as victim of human trafficking (local court forms; no single statewide form confirmed)",
    consolidation:
      "One application may cover more than one offense; each is decided as if separate. Different courts need separate applications.",
    discretion: null,
  },
  effect: [
    "Proceedings are treated as not having occurred and the records are destroyed; they may not be used for any purpose including a criminal records check, and the person and the court may answer that no record exists.",
  ],
  afterDenial: null,
};

/** Former § 2953.38 as H.B. 262 of 2012 made it: those convictions themselves. */
const predicateOnly: Version = {
  ...predicateTrack,
  from: "2012",
  to: "2018",
  ways: [
    {
      id: "prostitution-related",
      dispositions: ["conviction"],
      offenses: { listed: "prostitution-related" },
      included: ["convictions of soliciting (2907.24), loitering to solicit (2907.241) or prostitution (2907.25)"],
      excluded: ["every other offense"],
      nexus: {
        phrase: "was the result of the person having been a victim of human trafficking",
        kind: "result",
        confidence: "secondary",
      },
    },
  ],
};

/** The law of Ohio, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "OH",
  name: "Ohio",
  summary:
    "Ohio expunges (destroys) records for trafficking victims on two tracks: once there is a solicitation, loitering or prostitution conviction, almost any offense can be expunged; without one, misdemeanors and fourth- or fifth-degree felonies can be, on stronger proof. A separate section covers acquittals and dismissed charges.",
  lastChecked: "2026-11-21",
  codes: {
    rc: { name: "Ohio Rev. Code", also: ["O.R.C.", "ORC", "R.C.", "Ohio Rev. Code Ann.", "Ohio Revised Code"] },
  },
  lists: {
    "prostitution-related": {
      citation: "Ohio Rev. Code §§ 2907.24, 2907.241, 2907.25",
      name: { en: "soliciting, loitering and prostitution", es: "solicitar, merodear y prostitución" },
      offenses: [
        { at: "rc 2907.24", name: "soliciting" },
        { at: "rc 2907.241", name: "loitering to solicit" },
        { at: "rc 2907.25", name: "prostitution" },
      ],
      read: "whole",
      confidence: "secondary",
    },
    disqualifying: {
      citation: "Ohio Rev. Code § 2953.36",
      name: { en: "murder and rape", es: "asesinato y violación" },
      offenses: [
        { at: "rc 2903.01", name: "aggravated murder" },
        { at: "rc 2903.02", name: "murder" },
        { at: "rc 2907.02", name: "rape" },
      ],
      read: "whole",
      confidence: "secondary",
    },
  },
  facts: {
    "person.oh-predicate-conviction": {
      type: "boolean",
      label: { en: "An earlier conviction of one kind", es: "Una condena de cierto tipo" },
      question: {
        en: "Does the record hold an Ohio conviction of soliciting, of loitering to engage in solicitation, or of prostitution?",
        es: "¿Hay en el historial una condena de Ohio por solicitar, por merodear para solicitar o por prostitución?",
      },
      why: {
        en: "With such a conviction almost every offense is inside; without one only lesser offenses are, on stronger proof.",
        es: "Con una condena así queda dentro casi todo delito; sin ella, solo los menores, con prueba más exigente.",
      },
      who: ["record", "attorney"],
      sensitivity: 0,
      proof: ["Judgment in the criminal case", "Docket sheet"],
      source: "Ohio Rev. Code § 2953.36(A)(1)",
      confidence: "secondary",
    },
  },
  statutes: [
    {
      id: "oh-rc-2953.36-a1",
      citation: "Ohio Rev. Code § 2953.36(A)(1)",
      title: "Expungement for a person with a prostitution-related conviction",
      about: "trafficking",
      relief: ["expungement"],
      confidence: "secondary",
      versions: [predicateOnly, predicateTrack],
      history: [
        "2012 (H.B. 262): former 2953.38 created for the prostitution-type convictions themselves",
        "about 2018 (Sub. S.B. 4, 132nd G.A., enrolled title read; effective date not confirmed): extended to any offense but a disqualifying one once there is a prostitution-type conviction; 2953.521 added for acquittals and dismissals",
        "2023 (S.B. 288): renumbered 2953.38 to 2953.36",
        "2024-10-24 (S.B. 214): added track (A)(2)",
      ],
      unverified: [
        "full current text of 2953.36",
        "officialDocumentation",
        "procedure.prosecutorResponseDays",
        "procedure.discretion",
        "day on which Sub. S.B. 4 took effect (about 2018)",
        "whether a minor without force is a victim under R.C. 2905.32",
      ],
      sources: [
        { url: "https://codes.ohio.gov/ohio-revised-code/section-2953.36", kind: "statute", asOf: null },
        {
          url: "https://fastdemocracy.com/bill-summary/?billsummary_id=OHB00012856&billsummary_session=135&billsummary_state=oh",
          kind: "secondary",
          asOf: "2024-08-21",
        },
        { url: "https://freedomnetworkusa.org/srp_states/oh", kind: "secondary", asOf: "2025-01" },
        { url: "https://cleanslateclearinghouse.org/policies/oh-c-3/", kind: "secondary", asOf: null },
        { url: "https://libguides.uakron.edu/c.php?g=495116&p=7250067", kind: "secondary", asOf: null },
        {
          url: "https://search-prod.lis.state.oh.us/solarapi/v1/general_assembly_132/bills/sb4/EN/05?format=html",
          kind: "session-law",
          asOf: "2018",
        },
      ],
      notes:
        "Formerly R.C. 2953.38, renumbered by S.B. 288 (134th G.A.). The court also weighs the applicant's interest against legitimate government needs to keep the record (interest test). R.C. 2953.61 limits clearing only some charges from one incident.",
    },
    {
      id: "oh-rc-2953.36-a2",
      citation: "Ohio Rev. Code § 2953.36(A)(2)",
      title: "Expungement of misdemeanors and F4/F5 felonies without a predicate",
      about: "trafficking",
      relief: ["expungement"],
      confidence: "secondary",
      versions: [
        {
          from: "2024-10-24",
          victim,
          ways: [
            {
              id: "offense",
              dispositions: ["conviction"],
              offenses: {
                some: [
                  { severity: ["misdemeanor", "petty"] },
                  { every: [{ severity: ["felony"] }, { grade: ["4", "5"] }] },
                ],
              },
              included: ["misdemeanors", "felonies of the fourth degree", "felonies of the fifth degree"],
              excluded: ["felonies of the first, second and third degree (unless track (A)(1) applies)"],
              tiers: "Track (A)(2), added 2024; higher proof.",
              nexus: { phrase: "a result of the person having been a victim", kind: "result" },
            },
          ],
          conditions: [],
          weighs: [interests],
          standard: "clear-and-convincing",
          documents: { creates: null, required: false, examples: [] },
          waits: [],
          deadline: null,
          dueDiligence: null,
          procedure: {
            court: "sentencing court",
            who: "the convicted person",
            contents: ["offense(s); each considered separately", "facts showing the trafficking link"],
            service: "court notifies the prosecutor",
            response: null,
            hearing: "required",
            fee: "$50 unless the applicant shows inability to pay",
            confidential: null,
            forms: [],
            formWords: null,
            consolidation:
              "One application may cover more than one offense in the same court; each decided separately.",
            discretion: null,
          },
          effect: ["Same effect as track (A)(1): destruction of the record and a lawful answer that no record exists."],
          afterDenial: null,
        },
      ],
      history: ["2024-10-24 (S.B. 214): added"],
      unverified: ["full current text of 2953.36", "officialDocumentation", "procedure.discretion"],
      sources: [
        { url: "https://codes.ohio.gov/ohio-revised-code/section-2953.36", kind: "statute", asOf: null },
        {
          url: "https://fastdemocracy.com/bill-summary/?billsummary_id=OHB00012856&billsummary_session=135&billsummary_state=oh",
          kind: "secondary",
          asOf: "2024-08-21",
        },
        { url: "https://freedomnetworkusa.org/srp_states/oh", kind: "secondary", asOf: "2025-01" },
        { url: "https://cleanslateclearinghouse.org/policies/oh-c-3/", kind: "secondary", asOf: null },
        { url: "https://libguides.uakron.edu/c.php?g=495116&p=7250067", kind: "secondary", asOf: null },
      ],
      notes:
        "Based on the Legislative Service Commission's final analysis of S.B. 214 and on the national pro bono project's state page.",
    },
    {
      id: "oh-rc-2953.521",
      citation: "Ohio Rev. Code § 2953.521",
      title: "Expungement after acquittal or dismissal",
      about: "trafficking",
      relief: ["expungement"],
      confidence: "secondary",
      versions: [
        {
          from: "2018",
          victim,
          ways: [
            {
              id: "offense",
              dispositions: ["dismissed-charge"],
              offenses: { always: true },
              included: [
                "any offense ending in a not-guilty finding or a dismissed complaint, indictment or information",
              ],
              excluded: [],
              nexus: {
                phrase: "was the result of the applicant having been a victim of human trafficking",
                kind: "result",
              },
            },
          ],
          conditions: [
            {
              id: "acquitted-or-dismissed",
              words: "the person was found not guilty, or is named in a dismissed complaint, indictment or information",
              rule: { ended: ["acquitted", "dismissed"] },
            },
            {
              id: "no-criminal-proceedings-pending",
              words: "no criminal proceedings pending",
              rule: { not: { is: "person.pendingCharge" } },
            },
          ],
          weighs: [
            interests,
            secondary("whether a dismissal was with prejudice, and if not whether the limitations period has run"),
          ],
          standard: "preponderance",
          standardWords: recalled("The standard was not read in the section's own words."),
          documents: { creates: null, required: false, examples: [] },
          waits: [],
          deadline: "any time after the not-guilty finding or dismissal is entered",
          dueDiligence: null,
          procedure: {
            court: "court that handled the case",
            who: "person acquitted, or defendant named in the dismissed charge",
            contents: ["case and offense(s)", "trafficking link"],
            service: "court notifies the prosecutor, who may object",
            response: null,
            hearing: recalled("required"),
            fee: "none found in the section",
            confidential: null,
            forms: [],
            formWords: null,
            consolidation: "More than one offense may be requested; each considered separately.",
            discretion: null,
          },
          effect: [
            "Proceedings are considered not to have occurred; official records are expunged, may not be used for any purpose including records checks, and the applicant may answer that no record exists.",
          ],
          afterDenial: null,
        },
      ],
      history: [secondary("about 2018 (Sub. S.B. 4, 132nd G.A.): added")],
      unverified: [
        "effectiveYear (2018 by the enrolled title of Sub. S.B. 4; the day was not confirmed)",
        "standardOfProof",
        "procedure.hearing",
      ],
      sources: [
        { url: "https://lawserver.com/law/state/ohio/oh-code/ohio_code_2953-521", kind: "statute", asOf: null },
        { url: "https://cleanslateclearinghouse.org/policies/oh-nc-3/", kind: "secondary", asOf: null },
      ],
      notes:
        "Only division (A) was read in the statute's own words. The court also considers whether a dismissal was with prejudice, whether the limitations period has run, and pending proceedings.",
    },
  ],
  defense: null,
  record: {
    repository: "Ohio Bureau of Criminal Identification and Investigation (BCI)",
    howToRequest: {
      text: "Fingerprint-based request for your own record through the Attorney General (WebCheck or card; about $22).",
      confidence: "secondary",
    },
  },
  doors: [
    recalled("Sealing or expungement of convictions after a wait.", { citation: "Ohio Rev. Code § 2953.32" }),
    recalled("Sealing or expungement of acquittals, dismissals and no bills.", {
      citation: "Ohio Rev. Code § 2953.33",
    }),
    recalled("Pardon by the governor on application to the Adult Parole Authority.", {
      citation: "Ohio Rev. Code ch. 2967",
    }),
  ],
};
