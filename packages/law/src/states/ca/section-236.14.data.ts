import {
  type Condition,
  type Procedure,
  recalled,
  type StateStatute,
  secondary,
  type Version,
  type Victim,
  type Way,
} from "../jurisdiction.ts";
import { nonviolent } from "./lists.data.ts";

export const victim: Victim = {
  words:
    "Victim of the crimes in Penal Code § 236.1(a), (b) or (c): forced labor or services; trafficking to carry out listed commercial-sex, pornography or extortion offenses; or a minor caused or persuaded to take part in a commercial sex act",
  sexTrafficking: true,
  laborTrafficking: true,
  minorsWithoutForce: true,
  federalDefinition: null,
};

const way: Way = {
  id: "nonviolent-offense",
  dispositions: ["conviction", "arrest", "juvenile-adjudication", { is: "dismissed-charge", confidence: "secondary" }],
  offenses: nonviolent,
  included: [
    "any offense not listed in Penal Code § 667.5(c)",
    "prostitution, § 647(b), is named as an example",
    "all misdemeanors and most felonies in practice",
  ],
  excluded: ["violent felonies listed in Penal Code § 667.5(c)"],
  tiers:
    "One rule for all nonviolent offenses; a violent felony elsewhere on the record does not block relief for the nonviolent ones.",
  nexus: { phrase: "the direct result of being a victim of human trafficking", kind: "direct-result" },
};

const atTheTime: Condition = {
  id: "victim-at-the-time",
  words: "petitioner was a trafficking victim at the time of the offense",
  rule: { victimAtTime: true },
};

/** A finding of the court until the end of 2022. */
export const distancing: Condition = {
  id: "good-faith-distancing",
  words: secondary(
    "petitioner was engaged in a good-faith effort to distance himself or herself from the perpetrators (repealed from 2023)",
  ),
  rule: { is: "person.ca-distancing" },
};

/** Asked since 2023. */
export const lackedIntent: Condition = {
  id: "lacked-intent",
  words: "the showing demonstrates that the person lacked the requisite intent to commit the offense",
  rule: { is: "charge.ca-lacked-intent" },
};

/** What the court weighed until the end of 2022. */
export const formerFindings = [
  secondary("relief is in the petitioner's best interest (repealed from 2023)"),
  recalled("relief is in the interests of justice"),
];

const procedure: Procedure = {
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
  response: {
    days: 45,
    from: "service",
    words: recalled("The prosecutor has 45 days to answer; that they run from receipt of service is recalled."),
  },
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
  discretionWords:
    "On the required showing the court shall find that the person lacked the requisite intent and shall vacate (subdivision (a)). Expect argument that (d), which says the court may grant an unopposed petition, and (g) leave discretion.",
};

const deemedNotToHaveOccurred = secondary(
  "Conviction is vacated as invalid for a legal defect at the time of arrest or conviction; the arrest, conviction or adjudication is deemed not to have occurred and the person may lawfully deny it.",
);

const restitution = secondary("Restitution that directly benefits a victim is not forgiven unless already paid.");

const sealingSince2022 = [
  secondary(
    "Law enforcement agencies that arrested the person, have jurisdiction, or keep records because of the offense (such as probation, corrections and parole) must seal within one year of the arrest or 90 days of the order, whichever is later, and destroy within one year after sealing.",
  ),
  secondary("DOJ must tell the petitioner when records are sealed; records may not go to state licensing boards."),
];

/** As AB 2169 left it: intent, and no finding on distancing or best interest. */
const since2023: Version = {
  from: "2023-01-01",
  victim,
  ways: [way],
  conditions: [atTheTime, lackedIntent],
  weighs: [
    recalled("relief is in the interests of justice (whether such a finding survives in subdivision (g) was not read)"),
  ],
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
  procedure,
  effect: [
    deemedNotToHaveOccurred,
    ...sealingSince2022,
    restitution,
    secondary(
      "The court may not refuse to hear the petition for unpaid fines and fees or unmet probation conditions; collection of fines (not of victim restitution) on the offense is stayed while it is pending.",
    ),
  ],
  afterDenial: recalled(
    "A denial for insufficient evidence may be without prejudice; the court may state reasons and allow time to cure curable defects.",
  ),
};

/** AB 262: no time limit any more; the findings of 2017 still stood, and intent was not yet in the showing. */
const from2022: Version = {
  ...since2023,
  from: "2022-01-01",
  to: "2023-01-01",
  conditions: [atTheTime, distancing],
  weighs: formerFindings,
  procedure: {
    ...procedure,
    contents: [
      "signed under penalty of perjury (subdivision (b))",
      "all available grounds and evidence that the petitioner was a trafficking victim",
      secondary(
        "facts showing the arrest or conviction of a nonviolent offense was the direct result of being trafficked",
      ),
      "supporting documentation",
    ],
    discretion: "may",
    discretionWords: secondary(
      "Before 2023 the court could vacate on its findings; that it shall vacate was added then.",
    ),
  },
};

/** SB 823: within a reasonable time, and in person. */
const from2017: Version = {
  ...from2022,
  from: "2017-01-01",
  to: "2022-01-01",
  deadline: secondary(
    "petition to be made and heard within a reasonable time after the person stopped being a victim or sought services, whichever is later",
  ),
  procedure: {
    ...from2022.procedure,
    who: secondary("the person arrested or convicted; appearing other than in person needed a compelling reason"),
  },
  effect: [
    deemedNotToHaveOccurred,
    recalled(
      "Records were sealed and destroyed by fewer agencies, in longer periods than since 2022; those were not found.",
    ),
    restitution,
  ],
};

/** § 236.14 through its periods. */
export const section23614: StateStatute = {
  id: "ca-penal-236.14",
  citation: "Cal. Penal Code § 236.14",
  title: "Vacatur relief for victims of human trafficking",
  about: "trafficking",
  relief: ["vacatur", "sealing", "expungement", "dismissal"],
  confidence: "verified",
  versions: [from2017, from2022, since2023],
  history: [
    secondary(
      "2017-01-01 to 2021-12-31 (SB 823 of 2016): petition to be made and heard within a reasonable time after the person stopped being a victim or sought services, whichever is later; appearing other than in person needed a compelling reason; the court also had to find good-faith efforts to distance oneself from the perpetrators and that relief was in the petitioner's best interest (and, as recalled, in the interests of justice)",
    ),
    secondary(
      "2022-01-01 (AB 262 of 2021): petition may be made and heard at any time and the right does not expire; the court may not refuse to hear it for unpaid fines and fees or unmet probation conditions; collection of fines (not victim restitution) on the offense is stayed while it is pending; counsel may appear for the petitioner at every hearing when the petition is unopposed; more agencies (arresting agencies, agencies with jurisdiction, and those that acted because of the offense such as probation, corrections and parole) must seal and destroy",
    ),
    "2023-01-01 (AB 2169 of 2022): the showing must demonstrate that the person lacked the requisite intent; on it the court shall so find and shall vacate the conviction as invalid due to legal defect; the good-faith-distancing and best-interest findings were removed; adjudications named alongside convictions and arrests",
    secondary(
      "2025: AB 938 (records before age 26) was held in Senate Appropriations on 2025-08-29; AB 633 (any offense committed under 18) was shown only as introduced",
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
    "the content of Penal Code § 667.5(c): only the section is named in what was read",
    "that the sections counted here as never a felony (such as Penal Code §§ 148(a), 415, 602, 647(a), 653.22) are none: recalled",
    "juvenile adjudications before 2023 (named alongside convictions only since then; In re Tabitha B. (2018) decided one on the merits)",
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
};
