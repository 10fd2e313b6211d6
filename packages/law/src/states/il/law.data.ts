import { type Jurisdiction, recalled, secondary, type Version, type Way } from "../jurisdiction.ts";

const anyOffense: Way = {
  id: "any-offense",
  dispositions: [
    { is: "conviction", confidence: "secondary" },
    { is: "arrest", confidence: "recalled" },
    { is: "dismissed-charge", confidence: "recalled" },
    { is: "deferred", confidence: "recalled" },
  ],
  // Crimes of violence may only be sealed: that changes what is given, not whether.
  offenses: { always: true },
  included: [recalled("underlying offense in which participation was a result of trafficking")],
  excluded: [],
  tiers: recalled(
    "As introduced, HB 2418 limited crimes of violence to sealing; the enacted text as reported offers vacation and expungement or immediate sealing without that split. Confirm before use.",
  ),
  nexus: { phrase: "a result of human trafficking", kind: "result", confidence: "recalled" },
};

/** § 5.2(h) since HB 2418: its enacted text was not read. */
const since2024: Version = {
  from: "2024",
  victim: {
    words:
      "Trafficking victim as defined in 720 ILCS 5/10-9(a)(10), or victim of a severe form of trafficking under the federal TVPA",
    sexTrafficking: true,
    laborTrafficking: true,
    minorsWithoutForce: true,
    federalDefinition: true,
  },
  ways: [anyOffense],
  conditions: [
    {
      id: "victim-at-the-time",
      words: "victim of human trafficking at the time of the offense",
      rule: { victimAtTime: true },
    },
  ],
  weighs: [],
  standard: "preponderance",
  documents: { creates: "none", required: false, examples: [] },
  waits: [{ after: "sentence-completed", words: "after completion of the last sentence" }],
  deadline: null,
  dueDiligence: false,
  procedure: {
    court: "circuit court where the case was (general § 5.2(d) petition rules)",
    who: "the trafficking victim",
    contents: [
      "clear and concise statement that the petitioner was a trafficking victim at the time of the offense",
      "statement that participation was a result of trafficking",
      "general petition contents of § 5.2(d)",
    ],
    service: recalled(
      "State's Attorney, Illinois State Police, arresting agency and local government counsel (general § 5.2(d) rule)",
    ),
    response: {
      days: 60,
      from: "service",
      words: recalled("Objections are due 60 days after service of the petition (the general rule of § 5.2(d))."),
    },
    hearing: "if-opposed",
    fee: null,
    confidential:
      "court may allow filing under seal if public filing would create a risk of harm; remote attendance possible",
    forms: [],
    formWords: recalled("statewide expungement and sealing forms"),
    consolidation: null,
    discretion: null,
  },
  effect: ["Conviction vacated and records expunged, or records immediately sealed."],
  afterDenial: null,
};

/** The law of Illinois, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "IL",
  name: "Illinois",
  summary:
    "Illinois trafficking victims may petition, after completing their last sentence, to vacate and expunge or immediately seal records of offenses that were a result of trafficking (20 ILCS 2630/5.2(h), widened from 2024). An older motion vacates prostitution convictions of trafficking victims (725 ILCS 5/116-2.1).",
  lastChecked: "2026-11-21",
  codes: {
    crim: { name: "720 ILCS 5", also: ["Criminal Code of 2012", "Illinois Criminal Code"] },
    cannabis: { name: "720 ILCS 550", also: ["Cannabis Control Act"] },
    substances: { name: "720 ILCS 570", also: ["Illinois Controlled Substances Act"] },
    vehicle: { name: "625 ILCS 5", also: ["Illinois Vehicle Code"] },
  },
  lists: {
    prostitution: {
      citation: "Code of Criminal Procedure § 116-2.1 (725 ILCS 5/116-2.1)",
      name: { en: "offenses that the section names", es: "infracciones que nombra la sección" },
      offenses: [{ at: "crim 11-14", name: "prostitution" }],
      read: "part",
      confidence: "secondary",
    },
    "felony-prostitution": {
      citation: "Criminal Identification Act § 5.2 (20 ILCS 2630/5.2, P.A. 102-639)",
      name: { en: "felonies that the act names", es: "delitos graves que nombra la ley" },
      offenses: [
        { at: "crim 11-14", name: "prostitution as a felony, as it was before", only: { severity: ["felony"] } },
      ],
      read: "part",
      confidence: "secondary",
    },
  },
  facts: {},
  statutes: [
    {
      id: "il-20-2630-5.2-h",
      citation: "20 ILCS 2630/5.2(h)",
      title: "Vacation and expungement, or immediate sealing, of trafficking victims' crimes",
      about: "trafficking",
      relief: ["vacatur", "expungement", "sealing"],
      confidence: "secondary",
      versions: [
        {
          ...since2024,
          from: "2018-08-03",
          to: "2024",
          ways: [
            {
              ...anyOffense,
              tiers: "Immediate sealing only.",
              nexus: { phrase: "a direct result of human trafficking", kind: "direct-result", confidence: "secondary" },
            },
          ],
          procedure: { ...since2024.procedure, confidential: null },
          effect: ["Records immediately sealed."],
        },
        since2024,
      ],
      history: [
        "2018 (P.A. 100-692, effective 2018-08-03): immediate sealing created (direct result)",
        "2023 (HB 2418, signed 2023-06-09, in force 2024): vacation and expungement added; looser result link; remote hearing; filing under seal",
      ],
      unverified: [
        "offenses",
        "dispositions",
        "procedure.prosecutorResponseDays (60-day general objection period, seen in a 2019 bill synopsis)",
        "procedure.serveOn",
        "procedure.fee",
        "procedure.form",
        "procedure.discretion",
        "nexus.phrase",
      ],
      sources: [
        { url: "https://www.ilga.gov/legislation/103/HB/10300HB2418.htm", kind: "session-law", asOf: "2023-02-15" },
        {
          url: "https://repkeicher.com/2023/06/09/keicher-legislation-to-help-human-trafficking-victims-now-law",
          kind: "secondary",
          asOf: "2023-06-09",
        },
        {
          url: "https://app.legiplex.com/il/legislature/2023/2023-r/bills/hb2418",
          kind: "secondary",
          asOf: "2023-06-09",
        },
        { url: "https://legiscan.com/IL/text/HB5494/id/1798152", kind: "session-law", asOf: "2018-08-03" },
        { url: "https://www.legiscan.com/IL/text/HB2500/2019", kind: "secondary", asOf: "2019" },
      ],
      notes:
        "Enacted text of HB 2418 (P.A. 103-35) was not read; synopsis as introduced said proximately caused, later descriptions say a result of.",
    },
    {
      id: "il-725-5-116-2.1",
      citation: "725 ILCS 5/116-2.1",
      title: "Motion to vacate prostitution convictions of sex trafficking victims",
      about: "trafficking",
      relief: ["vacatur"],
      confidence: "secondary",
      versions: [
        {
          from: "2012",
          victim: {
            words: recalled(
              "Victim of trafficking under 720 ILCS 5/10-9 or of a severe form of trafficking under federal law",
            ),
            sexTrafficking: true,
            laborTrafficking: true,
            minorsWithoutForce: true,
            federalDefinition: true,
          },
          ways: [
            {
              id: "prostitution",
              dispositions: ["conviction"],
              offenses: { listed: "prostitution" },
              included: [
                "720 ILCS 5/11-14 prostitution",
                recalled("former felony prostitution and similar local ordinances"),
              ],
              excluded: [],
              nexus: { phrase: "a result of having been a trafficking victim", kind: "result" },
            },
          ],
          conditions: [],
          weighs: [],
          standard: "court-satisfied",
          documents: {
            creates: "none",
            required: false,
            examples: [
              recalled("certified court records against the trafficker"),
              recalled("immigration approval notices or law-enforcement certifications"),
              recalled("sworn statement of a victim-service professional, attorney, clergy or medical professional"),
            ],
          },
          waits: [],
          deadline: recalled(
            "any time after the finding of guilt, with due diligence after trafficking ended or services were sought, subject to safety",
          ),
          dueDiligence: true,
          procedure: {
            court: recalled("court of conviction"),
            who: recalled("the defendant"),
            contents: [
              recalled("written motion with supporting evidence"),
              recalled("why the facts were not presented to the trial court"),
            ],
            service: recalled("the State, with reasonable notice"),
            response: null,
            hearing: null,
            fee: null,
            confidential: null,
            forms: [],
            formWords: null,
            consolidation: null,
            discretion: "may",
          },
          effect: ["Conviction vacated and any further appropriate action taken."],
          afterDenial: null,
        },
      ],
      history: [recalled("2013: conforming to changes in prostitution offenses")],
      unverified: ["offenses.included", "standardOfProof", "officialDocumentation", "timing", "procedure", "victim"],
      sources: [
        { url: "https://www.illinois.gov/news/press-release.9606.html", kind: "secondary", asOf: "2011-08-06" },
        {
          url: "https://www.metrofamily.org/legal-aid/human-trafficking-initiative/enacted-laws/",
          kind: "secondary",
          asOf: null,
        },
        {
          url: "https://news.law.uic.edu/featured-news/pro-bono-clinic-helps-victim-of-human-trafficking-vacate-convictions",
          kind: "secondary",
          asOf: null,
        },
      ],
      notes: "Existence, date and purpose confirmed; detailed terms are recalled.",
    },
    {
      id: "il-felony-prostitution-102-639",
      citation: "20 ILCS 2630/5.2 (P.A. 102-639)",
      title: "Expungement and vacatur of felony prostitution convictions (general law)",
      about: "related",
      relief: ["expungement", "vacatur"],
      confidence: "secondary",
      versions: [
        {
          from: "2021-08-27/2022-01-01",
          victim: null,
          ways: [
            {
              id: "felony-prostitution",
              dispositions: ["conviction"],
              offenses: { listed: "felony-prostitution" },
              included: ["former felony prostitution"],
              excluded: [],
              nexus: null,
            },
          ],
          conditions: [],
          weighs: ["court may weigh reasons to keep records, age, time since conviction and consequences of denial"],
          standard: "unspecified",
          documents: { creates: null, required: false, examples: [] },
          waits: [],
          deadline: null,
          dueDiligence: false,
          procedure: {
            court: recalled("circuit court"),
            who: recalled("the individual or the State's Attorney"),
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
            "Agencies expunge felony prostitution records on a statutory timeline; motion to vacate and expunge also available.",
          ],
          afterDenial: null,
        },
      ],
      history: [secondary("2021 (P.A. 102-639): signed 2021-08-27; the day it took effect was not read")],
      unverified: ["effectiveYear", "standardOfProof", "procedure"],
      sources: [
        {
          url: "https://cseinstitute.org/illinois-improved-its-vacatur-and-expungement-remedy-for-past-prostitution-convictions",
          kind: "secondary",
          asOf: "2021",
        },
      ],
      notes: "Signed 2021-08-27. General relief, useful to survivors without proving trafficking.",
    },
  ],
  defense: {
    citation: "720 ILCS 5/11-14(c-5)",
    words: {
      text: "Affirmative defense to prostitution that it was a result of involuntary servitude or trafficking; people under 18 are immune from prostitution prosecution (2011 Safe Children Act). A general trafficking defense (HB 5468, 2024) was introduced only.",
      confidence: "recalled",
    },
  },
  record: {
    repository: "Illinois State Police, Bureau of Identification",
    howToRequest: {
      text: "Access and Review of one's own statewide record through fingerprints at a police agency or licensed vendor.",
      confidence: "recalled",
    },
  },
  doors: [
    recalled("General expungement and sealing.", { citation: "20 ILCS 2630/5.2" }),
    recalled("Executive clemency through the Prisoner Review Board; a pardon may authorize expungement.", {
      citation: "20 ILCS 2630/5.2(e)",
    }),
  ],
};
