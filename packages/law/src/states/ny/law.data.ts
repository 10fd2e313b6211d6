import { type Jurisdiction, recalled } from "../jurisdiction.ts";

/** The law of New York, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "NY",
  name: "New York",
  nameInSpanish: "Nueva York",
  summary:
    "Since the START Act of November 2021 New York allows a motion to vacate any conviction, for any offense, where taking part was a result of having been a victim of sex trafficking, labor trafficking, compelling prostitution or federal-law trafficking; the court must then vacate on the merits and dismiss the charge. Before that act the ground reached only cases whose arresting charge was prostitution or loitering for prostitution and required due diligence in filing.",
  lastChecked: "2026-11-21",
  codes: {},
  lists: {},
  facts: {},
  statutes: [
    {
      id: "ny-cpl-440.10-1-i",
      citation: "N.Y. Crim. Proc. Law § 440.10(1)(i) and (6)",
      title: "Motion to vacate judgment of a trafficking victim",
      about: "trafficking",
      relief: ["vacatur", "dismissal"],
      confidence: "verified",
      versions: [
        {
          from: "2010",
          victim: {
            words:
              "Sex trafficking (Penal Law § 230.34), sex trafficking of a child (§ 230.34-a), labor trafficking (§ 135.35), aggravated labor trafficking (§ 135.37), compelling prostitution (§ 230.33), or trafficking in persons under the federal Trafficking Victims Protection Act (22 U.S.C. chapter 78).",
            sexTrafficking: true,
            laborTrafficking: true,
            minorsWithoutForce: true,
            federalDefinition: true,
          },
          ways: [
            {
              id: "offense",
              dispositions: ["conviction"],
              offenses: { always: true },
              included: ["any conviction, felony, misdemeanor or violation"],
              excluded: [],
              tiers:
                "None under current law. A 2025 decision vacated assault and resisting-arrest convictions together with ten loitering convictions.",
              nexus: { phrase: "a result of having been a victim of", kind: "result" },
            },
          ],
          conditions: [],
          weighs: [],
          standard: "preponderance",
          documents: {
            creates: "rebuttable-presumption",
            required: false,
            examples: [
              recalled(
                "official documentation from a federal, state or local government agency of the defendant's status as a victim of sex trafficking, labor trafficking, aggravated labor trafficking, compelling prostitution or trafficking in persons at the time of the offense (not required)",
              ),
              recalled(
                "illustrations: T visa approval, certification or continued-presence letter, agency confirmation",
              ),
            ],
          },
          waits: [],
          deadline: "at any time after entry of the judgment",
          dueDiligence: false,
          procedure: {
            court: "the court in which the judgment was entered",
            who: "defendant",
            contents: [
              "written motion, on reasonable notice to the People (CPL 440.30(1)(a))",
              "every ground the defendant is in a position to raise",
              "sworn allegations of the facts by the defendant or others; if on information and belief, the sources and the grounds of belief",
              "documents and other evidence that support the allegations",
            ],
            service:
              "the People (the prosecutor of the case); the People may file an answer and must serve it on the defendant",
            response: null,
            hearing:
              "CPL 440.30: the court must grant without a hearing when the sworn facts are conceded by the People or conclusively shown by unquestionable documents; it may deny without one when there is no legal ground, no sworn support, or the facts are conclusively refuted; otherwise it must hold a hearing, at which the defendant proves every essential fact by a preponderance",
            fee: null,
            confidential:
              "the motion and all pertinent papers and documents are confidential and may not be made available to any person or public or private entity except where the court specifically authorizes it (440.10(1)(i)(ii))",
            forms: [],
            formWords: null,
            consolidation:
              "yes: with the consent of the petitioner and of every state and local prosecutorial agency that prosecuted each matter, the court may consolidate into one proceeding a motion on judgments from distinct or multiple criminal courts (440.10(1)(i)(iii))",
            discretion: "may",
          },
          effect: [
            "On granting ground (i) the court must vacate the judgment and dismiss the accusatory instrument, may take further appropriate action, and must vacate on the merits because taking part in the offense was a result of having been a trafficking victim (440.10(6)). Dismissal is then treated as a favorable termination with sealing under CPL 160.50. Vacatur on the merits was written to hold for immigration purposes.",
          ],
          afterDenial: recalled(
            "Understood: leave to appeal to the Appellate Division may be sought (CPL 450.15, 460.15); not read.",
          ),
        },
      ],
      history: [
        recalled(
          "2010 ch. 332 (2010-08-13): ground (i) created for judgments where the arresting charge was Penal Law 240.37 (loitering for prostitution) or 230.00 (prostitution), sex trafficking or federal trafficking only, due diligence required",
        ),
        recalled(
          "2015 ch. 368: labor trafficking, aggravated labor trafficking and compelling prostitution added; arresting charge 230.03 (prostitution in a school zone) appears",
        ),
        recalled("2018 ch. 189: sex trafficking of a child (230.34-a) added to the opening paragraph"),
        recalled("2019 ch. 55 part OO and ch. 131: amended again (content not read)"),
        recalled(
          "2021 ch. 629 (START Act, A459/S674, signed 2021-11-16): BEFORE, ground (i) needed an arresting charge under Penal Law 240.37 (loitering), 230.00 or 230.03 (prostitution) and due diligence in filing; AFTER, no arresting-charge limit and no diligence clause, so any conviction qualifies. Also from 2021: presumption from official documentation extended to labor trafficking, aggravated labor trafficking and compelling prostitution; motion papers confidential; one proceeding possible for several courts; vacatur expressly on the merits",
        ),
      ],
      unverified: [
        "amended (which of the 2015, 2018 and 2019 acts added which victim category is inferred from bill recitals)",
        "procedure.fee (no fee appears in 440.10 or 440.30)",
        "procedure.form",
        "afterDenial",
        "officialDocumentation.examples (the named documents are illustrations)",
        "whether a 2025-2026 act changed article 440",
        "effective date of the confidentiality clause (may be 60 days after signing)",
      ],
      sources: [
        { url: "https://www.nysenate.gov/legislation/bills/2025/S7356", kind: "session-law", asOf: "2025-04-10" },
        { url: "https://nysenate.gov/legislation/bills/2021/A459", kind: "session-law", asOf: "2021-01-06" },
        { url: "https://legiscan.com/NY/text/A00459/id/2223627", kind: "session-law", asOf: "2021-11-16" },
        { url: "http://criminaljustice.ny.gov/legalservices/c332.htm", kind: "session-law", asOf: "2010-08-13" },
        { url: "https://www.nysenate.gov/legislation/bills/2019/A937", kind: "session-law", asOf: "2019-01-14" },
        { url: "https://www.nysenate.gov/legislation/bills/2021/S266", kind: "session-law", asOf: "2022" },
        { url: "https://assembly.state.ny.us/leg/?Text=Y&bn=A7422&term=2025", kind: "session-law", asOf: "2026" },
        { url: "https://nycourts.gov/reporter/3dseries/2025/2025_25085.htm", kind: "secondary", asOf: "2025-04-03" },
        { url: "https://nycourts.gov/Reporter/3dseries/2019/2019_29126.htm", kind: "secondary", asOf: "2019-04-30" },
        { url: "https://cetient.com/case/6225541/people-v-lg", kind: "secondary", asOf: "2013" },
        {
          url: "https://www.nycbar.org/blogs/survivors-of-trafficking-attaining-relief-together-start-act-new-law/",
          kind: "secondary",
          asOf: "2021-11",
        },
        { url: "https://ocfs.ny.gov/main/news/for-release.php?idx=13879", kind: "secondary", asOf: "2021-11-16" },
        { url: "https://www.nysenate.gov/legislation/bills/2023/S7548", kind: "session-law", asOf: "2023" },
        { url: "https://www.nysenate.gov/legislation/bills/2023/A10131", kind: "session-law", asOf: "2024" },
      ],
      notes:
        "HOW READ: the current text of 440.10(1)(i), (2), (3), (4), (6) and 440.30(1), (3)-(6) was read where 2023-24 amending bills reprint it in full (S7548 of 2023, vetoed, and S9198/A10131 of 2024; neither in force). MAY v. MUST: 440.10(1) says the court may vacate on a listed ground, but 440.30(3) makes granting mandatory when the facts are conceded or documented, and 440.10(6) fixes the order once granted. BARS LIFTED: the mandatory bar for appealable or pending-appeal issues (2)(b) and the discretionary bar for failing to make a record (3)(a) do not apply to ground (i). LAW BEFORE 2021-11-16 (for the software's history): (1)(i) applied only where the ARRESTING charge was Penal Law 240.37 (loitering for prostitution, not as a patron or promoter), 230.00 (prostitution) or, later, 230.03, whatever the conviction charge turned out to be; victims of sex trafficking and federal trafficking from 2010, of labor trafficking and compelling prostitution from 2015, of child sex trafficking from 2018; the motion had to be made with due diligence after ceasing to be a victim or seeking services, subject to safety and other reasons; official documentation created a presumption and was not required; the movant had to seek relief court by court. Courts were divided on other charges: prosecutors argued that a non-prostitution arresting charge barred relief, and a seed document reports that some courts reached minor drug or petit larceny convictions in the interest of justice; People v L.G. (Queens, about 2013) concerned a weapons conviction and People v P.V., 64 Misc 3d 344 (Queens 2019) an assault-and-harassment arrest (only the openings of both opinions were read, not their outcomes). A seed document says the law passed in 2007 and covered two convictions; the vacatur law is 2010 ch. 332 (2007 was the state's trafficking crime law, recalled), and seven states is a count from that document's time. S7356 (introduced 2025) quotes the 2021 text and would restate an interest-of-justice consideration; A7422-C / S6319-B (2025-2026) would rewrite article 440 generally and repeal CPL 450.15; neither is shown as enacted, so check their fate. Bill recitals confirm that subdivision 1(i) and subdivision 6 were last amended by 2021 ch. 629. CPL 440.10(1)(k), last amended by 2021 ch. 92 (the cannabis act), is a marijuana ground, not a trafficking one. The statute says documentation creates 'a presumption', without the word rebuttable. Penal Law 240.37 was repealed in February 2021 (recalled).",
    },
    {
      id: "ny-cpl-160.50",
      citation: "N.Y. Crim. Proc. Law § 160.50",
      title: "Sealing after favorable termination (including vacatur and dismissal)",
      about: "general",
      relief: ["sealing"],
      confidence: "secondary",
      versions: [
        {
          from: null,
          victim: null,
          ways: [
            {
              id: "offense",
              dispositions: ["dismissed-charge", "arrest", "conviction"],
              offenses: { always: true },
              included: [
                "any case terminated in the accused's favor, among them a judgment vacated and dismissed under 440.10(1)(i)",
              ],
              excluded: [],
              nexus: null,
            },
          ],
          conditions: [],
          weighs: [],
          standard: "unspecified",
          documents: { creates: "none", required: false, examples: [] },
          waits: [],
          deadline: null,
          dueDiligence: false,
          procedure: {
            court: recalled("court of termination"),
            who: recalled("automatic on termination"),
            contents: [],
            service: null,
            response: null,
            hearing: null,
            fee: null,
            confidential: null,
            forms: [],
            formWords: null,
            consolidation: null,
            discretion: "shall",
          },
          effect: [
            recalled(
              "Records sealed; photographs and prints returned or destroyed; arrest treated as a nullity. CPL 160.55 seals non-criminal (violation) convictions in part.",
            ),
          ],
          afterDenial: null,
        },
      ],
      history: [],
      unverified: ["subdivision (1) and the list of favorable terminations (recalled)", "procedure", "effect"],
      sources: [{ url: "https://www.nysenate.gov/legislation/bills/2023/A2500", kind: "session-law", asOf: "2023" }],
      notes:
        "Only paragraph (k)(iv) of subdivision 3 was read (in a 2023 bill that reprints it): a conviction under former Penal Law 240.37 (loitering for prostitution) counts as terminated in the person's favor, so those convictions are to be sealed and treated as a nullity without any motion. The rest is general knowledge.",
    },
    {
      id: "ny-cpl-160.57",
      citation: "N.Y. Crim. Proc. Law § 160.57 (Clean Slate Act, 2023 ch. 631)",
      title: "Automatic sealing of convictions (general)",
      about: "general",
      relief: ["sealing"],
      confidence: "verified",
      versions: [
        {
          from: "2024",
          victim: null,
          ways: [
            {
              id: "offense",
              dispositions: ["conviction"],
              offenses: { notRead: "The list of offenses is not yet encoded." },
              included: [
                "misdemeanors",
                "felonies other than those excluded",
                "Vehicle and Traffic Law 1192(1) infractions (three years)",
              ],
              excluded: [
                "sex offenses and sexually violent offenses (Correction Law 168-a)",
                "class A felonies, except those in Penal Law article 220 (drugs)",
              ],
              tiers: "Misdemeanor three years, felony eight years.",
              nexus: null,
            },
          ],
          conditions: [],
          weighs: [],
          standard: "unspecified",
          documents: { creates: "none", required: false, examples: [] },
          waits: [
            {
              after: "disposition",
              words:
                "three years (misdemeanor) or eight years (felony) from release, or from sentence if no incarceration; a later conviction restarts the clock; no pending charge and not on probation or parole for the conviction",
            },
          ],
          deadline: null,
          dueDiligence: false,
          procedure: {
            court: null,
            who: "automatic; a person may send the court administration a form when a sealing due has not been done (then 30 days)",
            contents: [],
            service: null,
            response: null,
            hearing: null,
            fee: null,
            confidential: null,
            forms: [],
            formWords: null,
            consolidation: null,
            discretion: null,
          },
          effect: [
            "Conviction records are closed except to listed users (courts and law enforcement, required fingerprint-based checks, police-officer employers, firearm licensing and others). Not a vacatur.",
          ],
          afterDenial: null,
        },
      ],
      history: [
        "2023 ch. 631 (A1029-C, companion S7551-A): section added; takes effect one year after becoming law (2024-11-16); the court system has three more years to finish sealing older convictions",
      ],
      unverified: ["amendments after 2023"],
      sources: [
        { url: "https://www.nysenate.gov/legislation/bills/2023/A1029", kind: "session-law", asOf: "2023-11-16" },
        { url: "https://www.nysenate.gov/legislation/bills/2023/S7551", kind: "session-law", asOf: "2023" },
      ],
      notes: "Read in the bill that became chapter 631 of 2023. A survivor should still prefer vacatur.",
    },
    {
      id: "ny-cpl-160.59",
      citation: "N.Y. Crim. Proc. Law § 160.59",
      title: "Sealing of certain convictions by application (general)",
      about: "general",
      relief: ["sealing"],
      confidence: "verified",
      versions: [
        {
          from: "2017",
          victim: null,
          ways: [
            {
              id: "offense",
              dispositions: ["conviction"],
              offenses: { notRead: "The list of offenses is not yet encoded." },
              included: ["up to two eligible convictions, only one a felony"],
              excluded: [
                "Penal Law article 130 sex offenses and article 263 offenses",
                "felonies in article 125",
                "violent felony offenses (Penal Law 70.02)",
                "class A felonies",
                "felony conspiracy (article 105) where the object is not eligible, and felony attempts of ineligible offenses",
                "offenses requiring sex-offender registration",
              ],
              nexus: null,
            },
          ],
          conditions: [],
          weighs: [],
          standard: "unspecified",
          documents: { creates: "none", required: false, examples: [] },
          waits: [
            {
              after: "disposition",
              words: "ten years after sentence on the latest conviction or release, extended by later time served",
            },
          ],
          deadline: null,
          dueDiligence: false,
          procedure: {
            court: "court of the most serious conviction (or of the latest, if equal)",
            who: "convicted person",
            contents: [
              "certificate of disposition for each offense",
              "sworn statements on other sealing applications, the convictions concerned and the reasons for sealing",
            ],
            service: "district attorney of the county of conviction",
            response: { days: 45, from: "unknown", words: "The prosecutor has 45 days to answer." },
            hearing: "required only if the district attorney opposes",
            fee: null,
            confidential: null,
            forms: [],
            formWords: "form application of the chief administrator of the courts (optional)",
            consolidation: null,
            discretion: "may",
          },
          effect: [recalled("Conviction records sealed from most public access.")],
          afterDenial: null,
        },
      ],
      history: [],
      unverified: ["effect", "amendments after 2017", "procedure.fee"],
      sources: [{ url: "https://www.nysenate.gov/legislation/bills/2023/S3046", kind: "session-law", asOf: "2023" }],
      notes: "Read where a 2023 bill (S3046, not enacted) reprints the section as added in 2017.",
    },
  ],
  defense: {
    citation: "N.Y. Penal Law § 230.01",
    words: {
      text: "Affirmative defense in prosecutions under Penal Law 230.00, 230.03, 230.19, 230.20, 230.25(2), 230.30(2) and 230.34-a: taking part was a result of having been a victim of compelling prostitution (230.33), sex trafficking (230.34), sex trafficking of a child (230.34-a) or trafficking in persons under the federal act. Last amended by 2021 ch. 23. Read where a 2023 bill reprints it.",
      confidence: "verified",
    },
  },
  record: {
    repository: "New York State Division of Criminal Justice Services (DCJS)",
    howToRequest: {
      text: "Fingerprint-based personal criminal history record review through DCJS; ask also for suppressed (sealed) entries.",
      confidence: "recalled",
    },
  },
  doors: [],
};
