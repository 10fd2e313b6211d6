import { type Form, type Jurisdiction, recalled, secondary, verified } from "../jurisdiction.ts";

const nexus = {
  phrase: "would not have committed the felony offense but for being trafficked",
  kind: "result",
} as const;

/** The petition of both sections, and how to ask that its fee be waived. */
const forms: readonly Form[] = [
  {
    number: "CR-65",
    name: "Petition for Expungement of Records",
    edition: "Rev. 10/2024",
    source: "https://eforms.alacourt.gov/",
    checked: "2026-11-21",
  },
  {
    number: "C-10-CRIMINAL",
    name: "Affidavit of substantial hardship, to ask for a waiver of the filing fee",
    edition: "Rev. 5/2024",
    source: "https://eforms.alacourt.gov/",
    checked: "2026-11-21",
  },
];

/** The law of Alabama, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "AL",
  name: "Alabama",
  summary:
    "Alabama has no vacatur law; its expungement law has trafficking grounds for charges of misdemeanors, violations and felonies that did not end in conviction, and for a short list of otherwise excluded violent felony offenses. The petitioner must show by a preponderance that the offense happened while being trafficked and would not have been committed otherwise.",
  lastChecked: "2026-11-21",
  codes: { code: { name: "Ala. Code", also: ["Code of Alabama", "Alabama Code", "Code of Ala."] } },
  lists: {
    "named-in-b": {
      citation: "Ala. Code § 15-27-2(b)",
      name: { en: "offenses named in subsection (b)", es: "delitos nombrados en el inciso (b)" },
      offenses: [
        { at: "code 13A-12-111", name: "promoting prostitution in the first degree" },
        { at: "code 13A-6-132(d)", name: "domestic violence in the third degree, a felony by subsection (d)" },
        { at: "code 13A-12-197", name: "production of obscene matter involving a person under 17" },
      ],
      read: "whole",
      confidence: "verified",
    },
    violent: {
      citation: "Ala. Code § 12-25-32",
      name: { en: "violent offenses", es: "delitos violentos" },
      offenses: [
        { at: "code 13A-6-2", name: "murder" },
        { at: "code 13A-6-20", name: "assault in the first degree" },
        { at: "code 13A-6-21", name: "assault in the second degree" },
        { at: "code 13A-6-43..13A-6-44", name: "kidnapping" },
        { at: "code 13A-6-61..13A-6-62", name: "rape" },
        { at: "code 13A-8-41..13A-8-43", name: "robbery" },
        { at: "code 13A-7-5", name: "burglary in the first degree" },
      ],
      read: "recalled",
      confidence: "recalled",
    },
  },
  facts: {},
  statutes: [
    {
      id: "al-code-15-27-1",
      citation: "Ala. Code § 15-27-1(a)(8)",
      title: "Expungement of misdemeanor, violation, traffic and ordinance charges of a trafficking victim",
      about: "trafficking",
      relief: ["expungement"],
      confidence: "verified",
      versions: [
        {
          from: null,
          victim: {
            words:
              "Victim of human trafficking; Alabama's trafficking article (Ala. Code § 13A-6-150 et seq.) covers labor servitude and sexual servitude",
            sexTrafficking: true,
            laborTrafficking: true,
            minorsWithoutForce: true,
            federalDefinition: null,
          },
          ways: [
            {
              id: "lesser-charge",
              dispositions: ["dismissed-charge", "arrest"],
              offenses: { severity: ["misdemeanor", "petty", "infraction"] },
              included: ["misdemeanors", "violations", "traffic violations", "municipal ordinance violations"],
              excluded: [
                "convictions, unless the separate conviction rules of § 15-27-1(b) are met",
                {
                  text: "The parallel ground for felonies, § 15-27-2(a)(8), was held to reach only charges that did not end in conviction; the same is assumed here.",
                  confidence: "secondary",
                  citation: "Ex parte C.M., CR-2023-0434 (Ala. Crim. App. Aug. 23, 2024)",
                  kind: "holding",
                },
              ],
              tiers: "Felonies are in § 15-27-2.",
              nexus: {
                phrase: "would not have committed the offense or violation but for being trafficked",
                kind: "result",
              },
            },
          ],
          conditions: [
            {
              id: "during-the-trafficking",
              words: "offense was committed during the period the person was being trafficked",
              rule: { victimAtTime: true },
            },
          ],
          weighs: [],
          standard: "preponderance",
          documents: {
            creates: "none",
            required: false,
            examples: [
              "conviction of the trafficker for trafficking the petitioner under Ala. Code § 13A-6-152 or 13A-6-153",
            ],
          },
          waits: [],
          deadline: null,
          dueDiligence: false,
          procedure: {
            court: "criminal division of the circuit court in the county where the charge was filed",
            who: "the person charged",
            contents: [recalled("sworn statement, certified records and criminal history as required by § 15-27-4")],
            service: recalled("district attorney, law enforcement agency and clerk"),
            response: null,
            hearing: recalled("if-opposed"),
            fee: recalled(
              "$500 administrative filing fee; indigent petitioners may ask for a waiver on form C-10-CRIMINAL",
            ),
            confidential: null,
            forms,
            formWords:
              "CR-65 Petition for Expungement of Records (Rev. 10/2024); C-10-CRIMINAL hardship affidavit (Rev. 5/2024) to ask for a waiver of the filing fee; Section I, option 8",
            consolidation: "the form says only one offense per petition",
            discretion: "may",
          },
          effect: [
            "After expungement the proceeding is deemed never to have occurred and the person need not disclose it on employment, credit or other applications, subject to statutory exceptions (§ 15-27-6(b)).",
          ],
          afterDenial: "Ruling is reviewable by certiorari (§ 15-27-5(c)).",
        },
      ],
      history: [
        "Enacted 2014 (Act 2014-292); amended by Acts 2018-506, 2021-286 and 2021-482 (the REDEEMER Act, effective 2021-07-01, added conviction expungement in (b)); which act added (a)(8) is inferred",
        "2024 (Act 2024-407): amended again; the current (b) names youthful-offender adjudications",
      ],
      unverified: [
        "whether (a)(8) reaches convictions (by the parallel holding on felonies)",
        "effectiveYear and amended (which act added the trafficking ground)",
        "procedure.contents (recalled)",
        "procedure.serveOn (recalled)",
        "procedure.fee and procedure.form (reported by another open-source project that works from the official form)",
        "procedure.prosecutorResponseDays",
        "procedure.hearing",
        "procedure.discretion",
      ],
      sources: [
        { url: "https://expungementalabamalawyer.com/alamaba-code", kind: "statute", asOf: "2021" },
        { url: "https://jysi.org/states/alabama", kind: "secondary", asOf: "2023" },
        { url: "https://www.tytaylorlawfirm.com/taylortalk/expungement", kind: "secondary", asOf: null },
        {
          url: "https://www.montgomeryadvertiser.com/story/news/2021/04/27/alabama-gov-ivey-signs-bill-expanding-expungement-office-database/7396438002/",
          kind: "secondary",
          asOf: "2021-04-27",
        },
        {
          url: "https://alabar.org/news/from-the-alabama-lawyer-expungement-of-criminal-records",
          kind: "secondary",
          asOf: null,
        },
        {
          url: "https://law.justia.com/codes/alabama/title-15/chapter-27/section-15-27-1/",
          kind: "statute",
          asOf: "2026-02",
        },
      ],
      notes:
        "Section 15-27-1 read as amended through 2024. Whether (a)(8) reaches convictions: in 2024 the Court of Criminal Appeals read the parallel felony ground, § 15-27-2(a)(8), as limited to charges that did not end in conviction (Ex parte C.M., CR-2023-0434). Assume the same here until counsel advises otherwise. Subsection (a) opens with a person who has been charged and (a)(8) names no waiting period; conviction expungement of misdemeanors is (b): three years, all payments, no violent, sex, moral-turpitude or serious traffic offense. Text read in an open-source copy (saint1415/us-statutes, data of February 2026) of Justia's page of the code.",
    },
    {
      id: "al-code-15-27-2",
      citation: "Ala. Code § 15-27-2(a)(8), (b)",
      title: "Expungement of felony charges, and of listed violent offenses, of a trafficking victim",
      about: "trafficking",
      relief: ["expungement"],
      confidence: "verified",
      versions: [
        {
          from: null,
          victim: {
            words: "As in § 15-27-1",
            sexTrafficking: true,
            laborTrafficking: true,
            minorsWithoutForce: true,
            federalDefinition: null,
          },
          ways: [
            {
              id: "felony-charge",
              dispositions: ["dismissed-charge"],
              offenses: { every: [{ severity: ["felony"] }, { not: { listed: "violent" } }] },
              included: ["(a)(8): felony charges that did not end in conviction"],
              excluded: [
                "violent offenses",
                "convictions, for example of assault in the second degree (Ex parte C.M.)",
              ],
              tiers:
                "Nonviolent felony charges: ground (a)(8). Violent offenses: only those named in (b). Other felony convictions generally need a pardon first.",
              nexus,
            },
            {
              id: "named-conviction",
              dispositions: ["conviction"],
              offenses: { listed: "named-in-b" },
              included: [
                "(b): convictions for promoting prostitution in the first degree (§ 13A-12-111), domestic violence in the third degree under § 13A-6-132(d), and production of obscene matter involving a person under 17 (§ 13A-12-197)",
              ],
              excluded: ["every other felony conviction"],
              nexus,
            },
          ],
          conditions: [
            {
              id: "during-the-trafficking",
              words: "offense was committed during the period the person was being trafficked",
              rule: { victimAtTime: true },
            },
          ],
          weighs: [],
          standard: "preponderance",
          standardWords: "Subsection (b) says only: upon a showing.",
          documents: {
            creates: "none",
            required: false,
            examples: ["conviction of the trafficker under § 13A-6-152 or 13A-6-153 for trafficking the petitioner"],
          },
          waits: [],
          deadline: null,
          dueDiligence: false,
          procedure: {
            court: secondary("criminal division of the circuit court in the county where the charge was filed"),
            who: secondary("the person charged or convicted"),
            contents: [],
            service: null,
            response: null,
            hearing: secondary("if-opposed"),
            fee: secondary(
              "$500 administrative filing fee; indigent petitioners may ask for a waiver on form C-10-CRIMINAL",
            ),
            confidential: null,
            forms,
            formWords: secondary(
              "CR-65 Petition for Expungement of Records (Rev. 10/2024); C-10-CRIMINAL hardship affidavit (Rev. 5/2024) to ask for a waiver of the filing fee; Section III, option 8 for charges, Section IV for convictions under (b)",
            ),
            consolidation: secondary("the form says only one offense per petition"),
            discretion: "may",
          },
          effect: ["Same as § 15-27-1."],
          afterDenial: "Certiorari review (§ 15-27-5(c)); mandamus is not the right vehicle (Ex parte C.M.).",
        },
      ],
      history: [
        "Enacted 2014 (Act 2014-292); amended by Acts 2017-377, 2018-506, 2021-286 and 2021-482 (REDEEMER Act, effective 2021-07-01); which act added (a)(8) and (b) is inferred",
        recalled(
          "2025 (SB 223): a bill to expunge some Class C and D felony convictions was pending when read; whether it became law is not confirmed",
        ),
      ],
      unverified: [
        "effectiveYear",
        "procedure (general chapter 27 rules, secondary)",
        "the list of violent offenses of § 12-25-32 (not read)",
        "standardOfProof for (b) (the subsection says upon a showing)",
      ],
      sources: [
        {
          url: "https://law.counselstack.com/opinion/ex-parte-cm-in-re-state-of-alabama-v-cm-cleburne-circuit-court-alacrimapp-2024",
          kind: "secondary",
          asOf: "2024-08-23",
        },
        {
          url: "https://www.studicata.com/summaries/court-of-criminal-appeals-of-alabama/ex-parte-c-m-2024-p8n2fp",
          kind: "secondary",
          asOf: "2024",
        },
        { url: "https://app.legiplex.com/al/legislature/2025/2025-r/bills/sb223", kind: "secondary", asOf: "2025" },
        {
          url: "https://law.justia.com/codes/alabama/title-15/chapter-27/section-15-27-2/",
          kind: "statute",
          asOf: "2026-02",
        },
      ],
      notes:
        "Section 15-27-2 read as amended through 2021. Subsection (b), a conviction route, names three violent felonies and asks for a showing that the offense fell in the trafficking period and would not have been committed but for it. Narrow: most felony convictions of survivors need a pardon first under (c). A 2025 bill (SB 223), pending when read, would add expungement of some Class C and D felony convictions; its outcome is not confirmed. Text read in an open-source copy (saint1415/us-statutes, data of February 2026) of Justia's page of the code.",
    },
  ],
  defense: {
    citation: "Ala. Code § 13A-6-159 (section number recalled)",
    words: {
      text: "In a prostitution prosecution it is an affirmative defense that the person was a victim of human trafficking; minors found to be sexually exploited children may not be adjudicated for prostitution (Ala. Code § 12-15-701).",
      confidence: "secondary",
    },
  },
  record: {
    repository:
      "Alabama Law Enforcement Agency, State Bureau of Investigation (Criminal Records and Identification Unit)",
    howToRequest: {
      text: "Application to review one's own Alabama criminal history with fingerprints, identification and a fee.",
      confidence: "recalled",
    },
  },
  doors: [
    verified(
      "Expungement of a misdemeanor conviction after three years and all payments, unless it is a violent, sex, moral-turpitude or serious traffic offense.",
      { citation: "Ala. Code § 15-27-1(b)" },
    ),
    secondary("Most felony convictions need a pardon first; expungement may follow.", {
      citation: "Ala. Code § 15-27-2(c)",
    }),
    recalled("Pardon by the Board of Pardons and Paroles.", { citation: "Ala. Code § 15-22-36" }),
  ],
};
