import { type Procedure, recalled, type StateStatute, type Version, verified } from "../jurisdiction.ts";
import { nonserious, nonviolent } from "./lists.data.ts";
import { victim } from "./section-236.14.data.ts";

/** A defense is raised in the case itself: there is no motion or form of its own. */
const procedure: Procedure = {
  court: recalled("the court in which the charge is pending"),
  who: "the defendant",
  contents: [],
  service: null,
  response: null,
  hearing: null,
  fee: null,
  confidential: null,
  forms: [],
  formWords: null,
  consolidation: null,
  discretion: "not-a-motion",
  discretionWords: "It is a defense, not a motion: where it is proved the defendant is not guilty of the offense.",
};

const fear = {
  id: "reasonable-fear",
  words: "the person had a reasonable fear of harm",
  rule: { is: "charge.ca-reasonable-fear" },
} as const;

/** § 236.23 since AB 124 opened it to serious felonies and trafficking charges. */
const since2022: Version = {
  from: "2022-01-01",
  victim,
  ways: [
    {
      id: "nonviolent-offense",
      dispositions: ["pending"],
      offenses: nonviolent,
      included: ["any charge except a violent felony, serious felonies and trafficking charges among them"],
      excluded: ["violent felonies listed in Penal Code § 667.5(c)"],
      nexus: { phrase: null, kind: "direct-result" },
    },
  ],
  conditions: [
    {
      id: "coerced-to-commit",
      words: "the person was coerced to commit the offense as a direct result of being a trafficking victim",
      rule: { is: "charge.nexus.underControl" },
    },
    {
      id: "victim-at-the-time",
      words: "the person was a trafficking victim at the time of the offense",
      rule: { victimAtTime: true },
    },
    fear,
  ],
  weighs: [
    verified("The trafficker need not have directed the particular crime.", {
      citation: "In re D.C. (2021), E073980",
      kind: "holding",
    }),
  ],
  standard: "preponderance",
  standardWords: "The burden is the defendant's. CALCRIM 3414.",
  documents: { creates: null, required: null, examples: [] },
  waits: [],
  deadline: null,
  dueDiligence: null,
  procedure,
  effect: [
    "It is a defense to the charge.",
    verified("A victim's commercial sex acts may not be used to prove criminal liability for them.", {
      citation: "Cal. Evid. Code § 1161(a)",
    }),
  ],
  afterDenial: null,
};

/** Before AB 124: closed to serious felonies and trafficking charges too. */
const from2017: Version = {
  ...since2022,
  from: "2017",
  to: "2022-01-01",
  ways: [
    {
      id: "nonviolent-offense",
      dispositions: ["pending"],
      offenses: { every: [nonviolent, nonserious, { not: { listed: "human-trafficking" } }] },
      included: ["any charge except a violent or serious felony or human trafficking"],
      excluded: [
        "violent felonies listed in Penal Code § 667.5(c)",
        recalled("serious felonies listed in Penal Code § 1192.7(c)"),
        "human trafficking, § 236.1",
      ],
      nexus: { phrase: null, kind: "direct-result" },
    },
  ],
};

/** § 236.24: the same for intimate partner or sexual violence. */
const ofViolence: Version = {
  ...since2022,
  victim: null,
  ways: [
    {
      id: "nonviolent-offense",
      dispositions: ["pending"],
      offenses: nonviolent,
      included: ["any charge except a violent felony"],
      excluded: ["violent felonies listed in Penal Code § 667.5(c)"],
      nexus: { phrase: null, kind: "own", rule: { is: "charge.ca-coerced-by-violence" } },
    },
  ],
  conditions: [
    {
      id: "victim-of-violence",
      words: "the person was a victim of intimate partner violence or sexual violence at the time of the offense",
      rule: { is: "charge.ca-violence-victim" },
    },
    fear,
  ],
  weighs: [],
  standardWords: "The burden is the defendant's.",
  documents: {
    creates: null,
    required: null,
    examples: ["certified records of government agencies and immigration records are listed as evidence"],
  },
  procedure: {
    ...procedure,
    hearing:
      "may be raised at any time before plea or the end of trial; on request it is decided at the preliminary hearing",
  },
  effect: ["It is a defense to the charge."],
};

/** What answers a charge that is still pending. */
export const defenses: readonly StateStatute[] = [
  {
    id: "ca-penal-236.23",
    citation: "Cal. Penal Code § 236.23",
    title: "Defense that a trafficking victim was coerced into the offense",
    about: "trafficking",
    relief: ["defense"],
    confidence: "verified",
    versions: [from2017, since2022],
    history: [
      recalled("2017 (AB 1761 of 2016): added; not for violent or serious felonies or human trafficking"),
      "2022 (AB 124 of 2021): opened to serious felonies and trafficking charges",
    ],
    unverified: [
      "the day on which the section began, and the words that AB 124 replaced",
      "the content of Penal Code §§ 667.5(c) and 1192.7(c), and that the sections counted here as never a felony are none: recalled",
      "the first day of AB 124 (acts of 2021 took effect on 2022-01-01, as recalled)",
    ],
    sources: [],
    notes: null,
  },
  {
    id: "ca-penal-236.24",
    citation: "Cal. Penal Code § 236.24",
    title: "Defense that a victim of intimate partner or sexual violence was coerced into the offense",
    about: "related",
    relief: ["defense"],
    confidence: "verified",
    versions: [ofViolence],
    history: ["2022 (AB 124 of 2021): added"],
    unverified: [
      "the content of Penal Code § 667.5(c), and that the sections counted here as never a felony are none: recalled",
      "the first day of AB 124 (acts of 2021 took effect on 2022-01-01, as recalled)",
    ],
    sources: [],
    notes: null,
  },
];
