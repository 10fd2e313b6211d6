import { recalled, type StateStatute, secondary, type Version } from "../jurisdiction.ts";
import { nonviolent } from "./lists.data.ts";
import { distancing, formerFindings, lackedIntent } from "./section-236.14.data.ts";

/** As AB 2169 left it. The violence is asked by facts of its own: it is no trafficking. */
const since2023: Version = {
  from: "2023-01-01",
  victim: null,
  ways: [
    {
      id: "nonviolent-offense",
      dispositions: ["conviction", "arrest", "juvenile-adjudication"],
      offenses: nonviolent,
      included: ["any offense not listed in Penal Code § 667.5(c)"],
      excluded: ["violent felonies listed in Penal Code § 667.5(c)"],
      nexus: {
        phrase: "the direct result of being a victim of ... intimate partner violence, or sexual violence",
        kind: "own",
        rule: { is: "charge.ca-violence-direct-result" },
      },
    },
  ],
  conditions: [
    {
      id: "victim-of-violence",
      words:
        "Victim of intimate partner violence or sexual violence (not trafficking); an alternative route when abuse can be proved but trafficking cannot",
      rule: { is: "charge.ca-violence-victim" },
    },
    lackedIntent,
  ],
  weighs: [secondary("relief is in the interests of justice")],
  standard: "clear-and-convincing",
  documents: { creates: "none", required: false, examples: [] },
  waits: [],
  deadline: recalled("none stated in what was read; § 236.14, which it mirrors, has none"),
  dueDiligence: false,
  procedure: {
    court: "Superior court (juvenile court for adjudications)",
    who: "the person arrested, convicted or adjudicated",
    contents: [
      recalled("signed under penalty of perjury"),
      recalled("grounds and evidence of victim status and of the direct-result link"),
    ],
    service: "the prosecutorial agency that obtained the conviction or has charging authority",
    response: { days: 45, from: "service", words: recalled("The prosecutor has 45 days from service to answer.") },
    hearing: recalled("if-opposed"),
    fee: null,
    confidential: null,
    forms: [],
    formWords: null,
    consolidation: null,
    discretion: "may",
    discretionWords:
      "The court may grant it, as far as it was read; where AB 2169 made the same changes as in § 236.14(a), it says that the court shall vacate since 2023.",
  },
  effect: [
    recalled(
      "Same kind of relief as § 236.14: vacatur for legal defect, sealing and destruction of records, and the right to deny the arrest or conviction.",
    ),
  ],
  afterDenial: null,
};

/** As AB 124 enacted it: with the findings that § 236.14 then had, and without the words on intent. */
const from2022: Version = {
  ...since2023,
  from: "2022-01-01",
  to: "2023-01-01",
  conditions: [...since2023.conditions.filter(({ id }) => id !== lackedIntent.id), distancing],
  weighs: formerFindings,
};

/** § 236.15 through its periods. */
export const section23615: StateStatute = {
  id: "ca-penal-236.15",
  citation: "Cal. Penal Code § 236.15",
  title: "Vacatur relief for victims of intimate partner or sexual violence",
  about: "related",
  relief: ["vacatur", "sealing", "expungement", "dismissal"],
  confidence: "secondary",
  versions: [from2022, since2023],
  history: [
    "2022: added by AB 124 of 2021",
    "2022 (AB 2169, effective 2023-01-01): same changes as § 236.14 (lack-of-intent showing; distancing and best-interest findings removed)",
  ],
  unverified: [
    "the content of Penal Code § 667.5(c), and that the sections counted here as never a felony are none: recalled",
    "timing",
    "the first day of AB 124 (acts of 2021 took effect on 2022-01-01, as recalled)",
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
};
