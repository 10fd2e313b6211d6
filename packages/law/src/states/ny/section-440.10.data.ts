import {
  type Condition,
  type Procedure,
  recalled,
  type StateStatute,
  secondary,
  type Version,
} from "../jurisdiction.ts";
import type { Rule } from "../rule.ts";

const procedure: Procedure = {
  court: "the court in which the judgment was entered",
  who: "defendant",
  contents: [
    "written motion, on reasonable notice to the People (CPL 440.30(1)(a))",
    "every ground the defendant is in a position to raise",
    "sworn allegations of the facts by the defendant or others; if on information and belief, the sources and the grounds of belief",
    "documents and other evidence that support the allegations",
  ],
  service: "the People (the prosecutor of the case); the People may file an answer and must serve it on the defendant",
  response: null,
  hearing:
    "CPL 440.30: the court must grant without a hearing when the sworn facts are conceded by the People or conclusively shown by unquestionable documents; it may deny without one when there is no legal ground, no sworn support, or the facts are conclusively refuted; otherwise it must hold a hearing, at which the defendant proves every essential fact by a preponderance",
  fee: null,
  confidential:
    "the motion and all pertinent papers and documents are confidential and may not be made available to any person or public or private entity except where the court specifically authorizes it (440.10(1)(i)(ii)); the clause may have begun only 60 days after the signing of 2021-11-16",
  forms: [],
  formWords: null,
  consolidation:
    "yes: with the consent of the petitioner and of every state and local prosecutorial agency that prosecuted each matter, the court may consolidate into one proceeding a motion on judgments from distinct or multiple criminal courts (440.10(1)(i)(iii))",
  discretion: "may",
  discretionWords:
    "440.10(1) says the court may vacate on a listed ground; 440.30(3) makes granting mandatory when the facts are conceded or documented, and 440.10(6) fixes the order once granted.",
};

/** Since the START Act: any conviction, with no limit of arresting charge or time. */
const since2021: Version = {
  from: "2021-11-16",
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
      id: "any-conviction",
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
  weighs: [
    "two bars are lifted: the mandatory one for issues that can be or are on appeal (440.10(2)(b)) and the discretionary one for failing to make a record (440.10(3)(a)) do not apply to this ground",
  ],
  standard: "preponderance",
  documents: {
    creates: "presumption",
    required: false,
    words:
      "Official documentation from a federal, state or local government agency of the defendant's status at the time of the offense as a victim of sex trafficking, labor trafficking, aggravated labor trafficking, compelling prostitution or trafficking in persons creates a presumption (the statute does not say rebuttable). It is not required.",
    examples: [
      recalled("illustrations: T visa approval, certification or continued-presence letter, agency confirmation"),
    ],
  },
  waits: [],
  deadline: "at any time after entry of the judgment",
  dueDiligence: false,
  procedure,
  effect: [
    "On granting ground (i) the court must vacate the judgment and dismiss the accusatory instrument, may take further appropriate action, and must vacate on the merits because taking part in the offense was a result of having been a trafficking victim (440.10(6)).",
    "Dismissal is then treated as a favorable termination with sealing under CPL 160.50. Vacatur on the merits was written to hold for immigration purposes.",
  ],
  afterDenial: recalled(
    "Understood: leave to appeal to the Appellate Division may be sought (CPL 450.15, 460.15); not read.",
  ),
};

/** Until the START Act the charge of arrest decided, whatever the conviction was of. Courts were divided on others. */
function arrestedFor(words: string, ...facts: readonly string[]): Condition {
  const arrested = facts.map((each): Rule => ({ is: each }));
  return {
    id: "arresting-charge",
    words,
    rule: {
      some: [
        ...arrested,
        {
          open: {
            id: "ny-other-arresting-charge",
            question:
              "Before November 2021, could a judgment be vacated as a trafficking victim's although the arresting charge was neither prostitution nor loitering for prostitution?",
            readings: [
              {
                argument:
                  "No: ground (i) named the arresting charges, and prosecutors argued that any other barred relief.",
                authorities: ["N.Y. Crim. Proc. Law § 440.10(1)(i) (before 2021 ch. 629)"],
              },
              {
                argument:
                  "Perhaps: some courts are reported to have reached minor drug or petit larceny convictions in the interest of justice, and others had a weapons conviction or an assault arrest before them; the outcomes were not read.",
                authorities: [
                  "People v L.G. (Queens, about 2013)",
                  "People v P.V., 64 Misc 3d 344 (Crim. Ct. Queens 2019)",
                ],
              },
            ],
            citation: "N.Y. Crim. Proc. Law § 440.10(1)(i) (before 2021 ch. 629)",
          },
        },
      ],
    },
  };
}

const withPlaceOfSchool = arrestedFor(
  "the arresting charge was Penal Law 240.37 (loitering for prostitution, not as a patron or promoter), 230.00 (prostitution) or 230.03 (prostitution in a school zone), whatever the conviction charge turned out to be",
  "charge.ny-arresting-charge",
  "charge.ny-arresting-charge-230-03",
);

/** With sex trafficking of a child; before the START Act. */
const from2018: Version = {
  ...since2021,
  from: "2018",
  to: "2021-11-16",
  ways: [
    {
      id: "arresting-charge",
      dispositions: ["conviction"],
      offenses: { always: true },
      included: ["any conviction whose arresting charge was prostitution or loitering for prostitution"],
      excluded: ["other arresting charges (courts were divided)"],
      nexus: { phrase: "a result of having been a victim of", kind: "result" },
    },
  ],
  conditions: [withPlaceOfSchool],
  documents: {
    creates: "presumption",
    required: false,
    words:
      "Official documentation of the defendant's status as a victim of sex trafficking or federal trafficking created a presumption; for labor trafficking and compelling prostitution only since 2021. It was not required.",
    examples: [],
  },
  deadline:
    "with due diligence after the defendant ceased to be a victim or sought services for victims, subject to safety and other reasons",
  dueDiligence: true,
  procedure: {
    ...procedure,
    confidential: null,
    consolidation: "court by court: each judgment in the court that entered it",
  },
  effect: [
    "On granting ground (i) the court must vacate the judgment and dismiss the accusatory instrument (440.10(6)). That it vacates on the merits has been said expressly only since 2021.",
    "Dismissal is then treated as a favorable termination with sealing under CPL 160.50.",
  ],
};

/** With labor trafficking, compelling prostitution and the arresting charge 230.03; the child still to come. */
const from2015: Version = {
  ...from2018,
  from: "2015",
  to: "2018",
  victim: {
    words:
      "Sex trafficking (Penal Law § 230.34), labor trafficking (§ 135.35), aggravated labor trafficking (§ 135.37), compelling prostitution (§ 230.33), or trafficking in persons under the federal Trafficking Victims Protection Act (22 U.S.C. chapter 78), which takes in a minor in commercial sex.",
    sexTrafficking: true,
    laborTrafficking: true,
    minorsWithoutForce: true,
    federalDefinition: true,
  },
};

/** As enacted. A victim of labor trafficking came in only by the federal act. */
const from2010: Version = {
  ...from2015,
  from: "2010-08-13",
  to: "2015",
  victim: {
    words:
      "Sex trafficking (Penal Law § 230.34) or trafficking in persons under the federal Trafficking Victims Protection Act (22 U.S.C. chapter 78), which takes in forced labor and a minor in commercial sex.",
    sexTrafficking: true,
    laborTrafficking: true,
    minorsWithoutForce: true,
    federalDefinition: true,
  },
  conditions: [
    arrestedFor(
      "the arresting charge was Penal Law 240.37 (loitering for prostitution, not as a patron or promoter) or 230.00 (prostitution), whatever the conviction charge turned out to be",
      "charge.ny-arresting-charge",
    ),
  ],
};

/** § 440.10(1)(i) through its periods. */
export const section44010: StateStatute = {
  id: "ny-cpl-440.10-1-i",
  citation: "N.Y. Crim. Proc. Law § 440.10(1)(i) and (6)",
  title: "Motion to vacate judgment of a trafficking victim",
  about: "trafficking",
  relief: ["vacatur", "dismissal"],
  confidence: "verified",
  versions: [from2010, from2015, from2018, since2021],
  history: [
    "2010 ch. 332 (2010-08-13): ground (i) created for judgments where the arresting charge was Penal Law 240.37 (loitering for prostitution) or 230.00 (prostitution), sex trafficking or federal trafficking only, due diligence required",
    secondary(
      "2015 ch. 368: labor trafficking, aggravated labor trafficking and compelling prostitution added; arresting charge 230.03 (prostitution in a school zone) appears (which act added which is inferred from recitals in bills)",
    ),
    secondary("2018 ch. 189: sex trafficking of a child (230.34-a) added to the opening paragraph"),
    recalled("2019 ch. 55 part OO and ch. 131: amended again (content not read)"),
    "2021 ch. 629 (START Act, A459/S674, signed 2021-11-16): BEFORE, ground (i) needed an arresting charge under Penal Law 240.37 (loitering), 230.00 or 230.03 (prostitution) and due diligence in filing; AFTER, no arresting-charge limit and no diligence clause, so any conviction qualifies. Also from 2021: presumption from official documentation extended to labor trafficking, aggravated labor trafficking and compelling prostitution; motion papers confidential; one proceeding possible for several courts; vacatur expressly on the merits",
    secondary(
      "2025-2026: S7356 would restate an interest-of-justice consideration; A7422-C / S6319-B would rewrite article 440 generally and repeal CPL 450.15; neither is shown as enacted, so check their fate",
    ),
  ],
  unverified: [
    "amended (which of the 2015, 2018 and 2019 acts added which victim category is inferred from bill recitals)",
    "the first days of the acts of 2015 and 2018 (only the years are known here)",
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
};
