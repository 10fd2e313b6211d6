import { type Jurisdiction, recalled, secondary } from "../jurisdiction.ts";

/** The law of California, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "CA",
  name: "California",
  summary:
    "California lets a trafficking survivor petition to vacate convictions, arrests and juvenile adjudications for any nonviolent offense that was the direct result of being trafficked (Penal Code § 236.14), and gives victims of intimate partner or sexual violence a parallel petition (§ 236.15). Vacated cases are treated as never having happened, the records are sealed and then destroyed, and there is no filing deadline.",
  lastChecked: "2026-11-21",
  codes: {},
  lists: {},
  facts: {},
  statutes: [
    {
      id: "ca-penal-236.14",
      citation: "Cal. Penal Code § 236.14",
      title: "Vacatur relief for victims of human trafficking",
      about: "trafficking",
      relief: ["vacatur", "sealing", "expungement", "dismissal"],
      confidence: "verified",
      versions: [
        {
          from: "2017",
          victim: {
            words:
              "Victim of the crimes in Penal Code § 236.1(a), (b) or (c): forced labor or services; trafficking to carry out listed commercial-sex, pornography or extortion offenses; or a minor caused or persuaded to take part in a commercial sex act",
            sexTrafficking: true,
            laborTrafficking: true,
            minorsWithoutForce: true,
            federalDefinition: null,
          },
          ways: [
            {
              id: "offense",
              dispositions: [
                "conviction",
                "arrest",
                "juvenile-adjudication",
                { is: "dismissed-charge", confidence: "secondary" },
              ],
              offenses: { notRead: "The list of offenses is not yet encoded." },
              included: [
                "any offense not listed in Penal Code § 667.5(c)",
                "prostitution, § 647(b), is named as an example",
                "all misdemeanors and most felonies in practice",
              ],
              excluded: ["violent felonies listed in Penal Code § 667.5(c)"],
              tiers:
                "One rule for all nonviolent offenses; a violent felony elsewhere on the record does not block relief for the nonviolent ones.",
              nexus: { phrase: "the direct result of being a victim of human trafficking", kind: "direct-result" },
            },
          ],
          conditions: [
            {
              id: "petitioner-was-a-trafficking",
              words: "petitioner was a trafficking victim at the time of the offense",
              rule: { notRead: "petitioner was a trafficking victim at the time of the offense" },
            },
            {
              id: "the-showing-demonstrates-that",
              words: "the showing demonstrates that the person lacked the requisite intent to commit the offense",
              rule: {
                notRead: "the showing demonstrates that the person lacked the requisite intent to commit the offense",
              },
            },
            {
              id: "relief-is-in-the",
              words:
                "relief is in the interests of justice (the former good-faith-distancing and best-interest-of-petitioner findings were repealed from 2023)",
              rule: {
                notRead:
                  "relief is in the interests of justice (the former good-faith-distancing and best-interest-of-petitioner findings were repealed from 2023)",
              },
            },
          ],
          weighs: [],
          standard: "clear-and-convincing",
          documents: {
            creates: "none",
            required: false,
            examples: [
              recalled(
                "any federal, state or local agency document tending to show victim status (may be introduced as evidence)",
              ),
            ],
          },
          waits: [],
          deadline:
            "none: petition may be made and heard at any time after the person stopped being a victim or sought victim services; the right does not expire with time",
          dueDiligence: false,
          procedure: {
            court: "Superior court (for a juvenile adjudication, the juvenile court)",
            who: "the person arrested, convicted or adjudicated; counsel may appear for the petitioner",
            contents: [
              "signed under penalty of perjury (subdivision (b))",
              "all available grounds and evidence that the petitioner was a trafficking victim",
              "facts showing the arrest or conviction of a nonviolent offense was the direct result of being trafficked, in a way that demonstrates lack of the requisite intent",
              "supporting documentation",
            ],
            service:
              "the state or local prosecutorial agency that obtained the conviction or has charging authority over the arrest",
            response: { days: 45, from: "unknown", words: "The prosecutor has 45 days to answer." },
            hearing:
              "if-opposed, or if the court finds one necessary (§ 236.14(f)): petitioner testimony, evidence and documents in support, and the prosecutor's opposition evidence; if no opposition is filed in 45 days the petition is deemed unopposed and may be granted without a hearing (§ 236.14(d))",
            fee: secondary("none reported (Freedom Network USA states all fees are waived)"),
            confidential:
              "Publicly accessible records of the proceeding may not show the petitioner's full name (§ 236.14(q)); Standard of Judicial Administration 4.15(b) says courts should treat the petition and filings as confidential",
            forms: [],
            formWords: "no statewide Judicial Council form for § 236.14 (courts' self-help site); local forms exist",
            consolidation:
              "Same county: Standard of Judicial Administration 4.15(a) says courts should allow one petition for several arrests and convictions and favor one hearing. Different jurisdictions: one hearing is possible with the agreement of the petitioner and every state or local prosecutorial agency involved (§ 236.14(e)); otherwise one petition per county",
            discretion: "shall",
          },
          effect: [
            secondary(
              "Conviction is vacated as invalid for a legal defect at the time of arrest or conviction; the arrest, conviction or adjudication is deemed not to have occurred and the person may lawfully deny it. SEALING, current law (from 2022): law enforcement agencies that arrested the person, have jurisdiction, or keep records because of the offense must seal within one year of the arrest or 90 days of the order, whichever is later, and destroy within one year after sealing; DOJ must tell the petitioner when records are sealed; records may not go to state licensing boards. Restitution that directly benefits a victim is not forgiven unless already paid.",
            ),
          ],
          afterDenial: recalled(
            "A denial for insufficient evidence may be without prejudice; the court may state reasons and allow time to cure curable defects.",
          ),
        },
      ],
      history: [
        recalled(
          "2017-01-01 to 2021-12-31 (SB 823 of 2016): petition to be made and heard within a reasonable time after the person stopped being a victim or sought services, whichever is later; appearing other than in person needed a compelling reason; the court also had to find good-faith efforts to distance oneself from the perpetrators and that relief was in the petitioner's best interest and in the interests of justice",
        ),
        recalled(
          "2022-01-01 (AB 262 of 2021): petition may be made and heard at any time and the right does not expire; the court may not refuse to hear it for unpaid fines and fees or unmet probation conditions; collection of fines (not victim restitution) on the offense is stayed while it is pending; counsel may appear for the petitioner at every hearing when the petition is unopposed; more agencies (arresting agencies, agencies with jurisdiction, and those that acted because of the offense such as probation, corrections and parole) must seal and destroy",
        ),
        recalled(
          "2023-01-01 (AB 2169 of 2022): the showing must demonstrate that the person lacked the requisite intent; on it the court shall so find and shall vacate the conviction as invalid due to legal defect; the good-faith-distancing and best-interest findings were removed; adjudications named alongside convictions and arrests",
        ),
      ],
      unverified: [
        "procedure.fee (one secondary source says all fees are waived)",
        "officialDocumentation (recalled)",
        "afterDenial (recalled)",
        "effect (sealing and destruction periods read in a 2025 bill summary and a 2022 survivor-project page, not in subdivision (k) itself; the longer 2017-2021 periods were not found)",
        "dispositions: dismissed-charge (secondary)",
        "amended (2017-2021 interests-of-justice finding recalled; whether an interests-of-justice finding survives in (g) not read)",
        "procedure.discretion (subdivision (a), read, says the court shall vacate on the required showing; (d), read in its 2019 form, says may grant an unopposed petition; (g) not read)",
        "victim.federalDefinitionAccepted",
      ],
      sources: [
        {
          url: "https://lawserver.com/law/state/california/codes/california_penal_code_236-14",
          kind: "statute",
          asOf: null,
        },
        {
          url: "https://legalfix.com/statutes/state-codes/california/code-pen/part-1/title-8/chapter-8/section-236-14",
          kind: "statute",
          asOf: "2019",
        },
        { url: "https://casttta.nationbuilder.com/2021_amendments_ca_vacatur", kind: "secondary", asOf: "2021" },
        {
          url: "https://ad08.asmrc.org/2021/10/05/ab-262-human-trafficking-vacatur-relief-for-victims/",
          kind: "secondary",
          asOf: "2021-10-05",
        },
        {
          url: "https://fastdemocracy.com/bill-summary/?billsummary_id=CAB00024510&billsummary_session=20212022&billsummary_state=ca",
          kind: "session-law",
          asOf: "2022",
        },
        {
          url: "http://www.courts.ca.gov/cms/rules/index.cfm?title=standards&linkid=standard4_15",
          kind: "secondary",
          asOf: "2024",
        },
        {
          url: "https://selfhelp.courts.ca.gov/clean-your-record/relief-human-trafficking-victims",
          kind: "secondary",
          asOf: null,
        },
        { url: "http://freedomnetworkusa.org/srp_states/ca/", kind: "secondary", asOf: "2022-10" },
        { url: "https://veeto.app/bill/1970421", kind: "secondary", asOf: "2025" },
        { url: "https://opencalaccess.org/leginfo/bill_info/20250AB63399INT", kind: "session-law", asOf: "2025" },
        {
          url: "https://app.legiplex.com/ca/legislature/2019/2019-r/bills/ab2869/drafts-compare",
          kind: "session-law",
          asOf: "2020-03-12",
        },
        {
          url: "http://www.leginfo.ca.gov/pub/15-16/bill/sen/sb_0801-0850/sb_823_bill_20160818_amended_asm_v94.htm",
          kind: "session-law",
          asOf: "2016-08-18",
        },
        {
          url: "https://app.legiplex.com/ca/legislature/2021/2021-r/bills/ab2169",
          kind: "secondary",
          asOf: "2022-09-29",
        },
      ],
      notes:
        "Read directly: current subdivisions (a)-(b), and (c)-(f) in the 2019 text, which AB 262 and AB 2169 are not reported to have changed. Everything after (f) rests on legislative digests, bill summaries, court rules and secondary sources. SHALL v. MAY: coded shall because (a), as rewritten from 2023, is mandatory once direct result and lack of intent are shown by clear and convincing evidence; expect argument that (d) and (g) leave discretion. Beware pre-2023 guides and articles that still list the good-faith-distancing and best-interest findings, and pre-2022 ones that give a reasonable-time limit. Appellate example of the old test: In re Tabitha B. (A153213, 2018, unpublished) affirmed a denial. 2025 bills: AB 938 (records before age 26) was held in Senate Appropriations on 2025-08-29; AB 633 (any offense committed under 18) was shown only as introduced.",
    },
    {
      id: "ca-penal-236.15",
      citation: "Cal. Penal Code § 236.15",
      title: "Vacatur relief for victims of intimate partner or sexual violence",
      about: "trafficking",
      relief: ["vacatur", "sealing", "expungement", "dismissal"],
      confidence: "secondary",
      versions: [
        {
          from: "2022",
          victim: {
            words:
              "Victim of intimate partner violence or sexual violence (not trafficking); an alternative route when abuse can be proved but trafficking cannot",
            sexTrafficking: false,
            laborTrafficking: false,
            minorsWithoutForce: null,
            federalDefinition: null,
          },
          ways: [
            {
              id: "offense",
              dispositions: ["conviction", "arrest", "juvenile-adjudication"],
              offenses: { notRead: "The list of offenses is not yet encoded." },
              included: ["any offense not listed in Penal Code § 667.5(c)"],
              excluded: ["violent felonies listed in Penal Code § 667.5(c)"],
              nexus: {
                phrase: "the direct result of being a victim of ... intimate partner violence, or sexual violence",
                kind: "direct-result",
              },
            },
          ],
          conditions: [
            {
              id: "the-showing-demonstrates-that",
              words: "the showing demonstrates that the person lacked the requisite intent",
              rule: { notRead: "the showing demonstrates that the person lacked the requisite intent" },
            },
            {
              id: "relief-is-in-the",
              words: "relief is in the interests of justice",
              rule: { notRead: "relief is in the interests of justice" },
            },
          ],
          weighs: [],
          standard: "clear-and-convincing",
          documents: { creates: "none", required: false, examples: [] },
          waits: [],
          deadline: null,
          dueDiligence: false,
          procedure: {
            court: "Superior court (juvenile court for adjudications)",
            who: "the person arrested, convicted or adjudicated",
            contents: [
              recalled("signed under penalty of perjury"),
              recalled("grounds and evidence of victim status and of the direct-result link"),
            ],
            service: "the prosecutorial agency that obtained the conviction or has charging authority",
            response: { days: 45, from: "unknown", words: recalled("The prosecutor has 45 days to answer.") },
            hearing: recalled("if-opposed"),
            fee: null,
            confidential: null,
            forms: [],
            formWords: null,
            consolidation: null,
            discretion: "may",
          },
          effect: [
            recalled(
              "Same kind of relief as § 236.14: vacatur for legal defect, sealing and destruction of records, and the right to deny the arrest or conviction.",
            ),
          ],
          afterDenial: null,
        },
      ],
      history: [
        "2022 (AB 2169, effective 2023-01-01): same changes as § 236.14 (lack-of-intent showing; distancing and best-interest findings removed)",
      ],
      unverified: [
        "timing",
        "procedure.prosecutorResponseDays",
        "procedure.hearing",
        "procedure.contents",
        "officialDocumentation",
        "afterDenial",
        "effect details",
      ],
      sources: [
        {
          url: "https://fastdemocracy.com/bill-summary/?billsummary_id=CAB00024510&billsummary_session=20212022&billsummary_state=ca",
          kind: "session-law",
          asOf: "2022",
        },
        {
          url: "https://www.sandiegocounty.gov/content/sdc/public_defender/Intimate_Partner_Violence.html",
          kind: "secondary",
          asOf: null,
        },
        { url: "https://print.casetext.com/case/people-v-miller-2798", kind: "secondary", asOf: "2023-06-16" },
        {
          url: "https://www.greghillassociates.com/ab-124-intimidate-partner-violence-or-sexual-violence.html",
          kind: "secondary",
          asOf: null,
        },
      ],
      notes: "Added by AB 124 (2021). The statute mirrors § 236.14; the mirrored procedure was not read directly.",
    },
    {
      id: "ca-penal-1203.49",
      citation: "Cal. Penal Code § 1203.49",
      title: "Dismissal of prostitution or solicitation convictions of trafficking victims",
      about: "trafficking",
      relief: ["dismissal"],
      confidence: "verified",
      versions: [
        {
          from: "2015",
          victim: {
            words:
              "Person convicted because of status as a victim of human trafficking (no separate definition in the section)",
            sexTrafficking: true,
            laborTrafficking: null,
            minorsWithoutForce: null,
            federalDefinition: null,
          },
          ways: [
            {
              id: "offense",
              dispositions: ["conviction"],
              offenses: { notRead: "The list of offenses is not yet encoded." },
              included: ["Penal Code § 647(b) (solicitation or prostitution)"],
              excluded: [],
              nexus: { phrase: "the result of his or her status as a victim of human trafficking", kind: "result" },
            },
          ],
          conditions: [
            {
              id: "any-term-of-probation",
              words: "any term of probation for the conviction has been completed",
              rule: { notRead: "any term of probation for the conviction has been completed" },
            },
          ],
          weighs: [],
          standard: "clear-and-convincing",
          documents: { creates: null, required: false, examples: [] },
          waits: [{ after: "disposition", words: "after any probation term is completed" }],
          deadline: null,
          dueDiligence: false,
          procedure: {
            court: "Superior court",
            who: "the convicted person",
            contents: [],
            service: null,
            response: null,
            hearing: null,
            fee: null,
            confidential: null,
            forms: [],
            formWords: "CR-180 (petition) and CR-181 (order)",
            consolidation: null,
            discretion: "may",
          },
          effect: [
            "Court finds that the person was a trafficking victim when the crime was committed, grants § 1203.4 dismissal relief, and notifies the Department of Justice. Weaker than § 236.14: no finding of legal defect and no destruction of records.",
          ],
          afterDenial: null,
        },
      ],
      history: [],
      unverified: ["effectiveYear", "procedure.serveOn", "procedure.hearing", "procedure.fee"],
      sources: [
        { url: "https://self-law.org/code/ca/penal-code/1203-49", kind: "statute", asOf: null },
        {
          url: "https://jcc.legistar.com/LegislationDetail.aspx?ID=2482969&GUID=8E560886-6A8F-4E03-8148-B896814DE336&Options=&Search=&FullText=1",
          kind: "secondary",
          asOf: "2015-10-27",
        },
      ],
      notes: "Largely superseded in practice by § 236.14, which needs no completed probation.",
    },
    {
      id: "ca-penal-653.29",
      citation: "Cal. Penal Code § 653.29",
      title: "Dismissal and sealing of loitering-for-prostitution convictions (offense repealed)",
      about: "general",
      relief: ["dismissal", "sealing", "resentencing"],
      confidence: "secondary",
      versions: [
        {
          from: "2023",
          victim: null,
          ways: [
            {
              id: "offense",
              dispositions: ["conviction"],
              offenses: { notRead: "The list of offenses is not yet encoded." },
              included: ["former Penal Code § 653.22 (loitering with intent to commit prostitution)"],
              excluded: [],
              nexus: null,
            },
          ],
          conditions: [],
          weighs: [],
          standard: "unspecified",
          documents: { creates: null, required: false, examples: [] },
          waits: [],
          deadline: null,
          dueDiligence: false,
          procedure: {
            court: recalled("Superior court"),
            who: recalled("the convicted person"),
            contents: [],
            service: null,
            response: null,
            hearing: null,
            fee: null,
            confidential: null,
            forms: [],
            formWords: recalled("CR-425 (petition) and CR-426 (order)"),
            consolidation: null,
            discretion: null,
          },
          effect: ["Conviction dismissed and sealed."],
          afterDenial: null,
        },
      ],
      history: [
        "2023: AB 1726 (enrolled) added a legislative statement that these convictions are presumed legally invalid; final chaptering not confirmed",
      ],
      unverified: ["standardOfProof", "timing", "procedure"],
      sources: [
        {
          url: "https://selfhelp.courts.ca.gov/clean-your-record/relief-human-trafficking-victims",
          kind: "secondary",
          asOf: null,
        },
        {
          url: "https://app.legiplex.com/ca/legislature/2023/2023-r/bills/ab1726/drafts-compare",
          kind: "secondary",
          asOf: "2023-09-18",
        },
      ],
      notes: "General relief often available to survivors without proving trafficking.",
    },
    {
      id: "ca-penal-1170.22",
      citation: "Cal. Penal Code §§ 1170.21, 1170.22",
      title: "Vacatur of felony prostitution (former § 647f) convictions",
      about: "general",
      relief: ["vacatur", "resentencing", "dismissal"],
      confidence: "secondary",
      versions: [
        {
          from: "2018",
          victim: null,
          ways: [
            {
              id: "offense",
              dispositions: ["conviction"],
              offenses: { notRead: "The list of offenses is not yet encoded." },
              included: ["former Penal Code § 647f"],
              excluded: [],
              nexus: null,
            },
          ],
          conditions: [],
          weighs: [],
          standard: "unspecified",
          documents: { creates: null, required: false, examples: [] },
          waits: [],
          deadline: null,
          dueDiligence: false,
          procedure: {
            court: recalled("Superior court"),
            who: recalled("the convicted person"),
            contents: [],
            service: null,
            response: null,
            hearing: null,
            fee: null,
            confidential: null,
            forms: [],
            formWords: recalled("CR-404 (petition) and CR-405 (order)"),
            consolidation: null,
            discretion: null,
          },
          effect: ["Conviction recalled, vacated or dismissed on petition."],
          afterDenial: null,
        },
      ],
      history: [
        "2023: AB 1726 (enrolled) added a legislative statement of presumed legal invalidity; final chaptering not confirmed",
      ],
      unverified: ["standardOfProof", "timing", "procedure"],
      sources: [
        {
          url: "https://selfhelp.courts.ca.gov/clean-your-record/relief-human-trafficking-victims",
          kind: "secondary",
          asOf: null,
        },
        {
          url: "https://app.legiplex.com/ca/legislature/2023/2023-r/bills/ab1726/drafts-compare",
          kind: "secondary",
          asOf: "2023-09-18",
        },
      ],
      notes: "General relief often available to survivors without proving trafficking.",
    },
  ],
  defense: {
    citation: "Cal. Penal Code §§ 236.23, 236.24; Cal. Evid. Code § 1161",
    words: {
      text: "§ 236.23 (trafficking): defense that the person was coerced to commit the offense as a direct result of being a trafficking victim at the time and had a reasonable fear of harm; defendant's burden is a preponderance; not available for violent felonies under § 667.5(c) (AB 124 of 2021 opened it to serious felonies and trafficking charges). The trafficker need not have directed the particular crime (In re D.C. (2021), E073980). CALCRIM 3414. § 236.24 is the same defense for intimate partner or sexual violence; it lists certified government and immigration records as evidence, may be raised any time before plea or the end of trial, and on request is decided at the preliminary hearing. Evid. Code § 1161(a) bars using a victim's commercial sex acts to prove criminal liability for them.",
      confidence: "verified",
    },
  },
  record: {
    repository: "California Department of Justice, Bureau of Criminal Identification and Analysis",
    howToRequest: {
      text: "Live Scan fingerprints with the record-review request form (BCIA 8016RR); a processing fee applies with a fee-waiver application for people who cannot pay.",
      confidence: "recalled",
    },
  },
  doors: [],
};
