import { type GoldenCase, no, unknown, yes } from "../../federal/cases/golden-case.ts";
import { laborTrafficked } from "../../federal/cases/usual-facts.ts";
import { convictedOf, ended, theCharge } from "../cases.ts";

const vacatur = { relief: "us-ca/ca-penal-236.14", subject: "c1" } as const;
const violence = { relief: "us-ca/ca-penal-236.15", subject: "c1" } as const;
const solicitation = { relief: "us-ca/ca-penal-1203.49", subject: "c1" } as const;
const loitering = { relief: "us-ca/ca-penal-653.29", subject: "c1" } as const;
const felony647f = { relief: "us-ca/ca-penal-1170.22", subject: "c1" } as const;
const defense = { relief: "us-ca/ca-penal-236.23", subject: "c1" } as const;
const defenseOfViolence = { relief: "us-ca/ca-penal-236.24", subject: "c1" } as const;

export const cases: readonly GoldenCase[] = [
  {
    ...vacatur,
    id: "ca/prostitution",
    title:
      "A woman was convicted of solicitation, § 647(b), for what she did while her trafficker held her, and lacked the intent.",

    situation: theCharge(convictedOf("Cal. Penal Code § 647(b)", { "ca-lacked-intent": true })),
    expect: yes,
    missing: [],
    openBy: [],
    reason: "The statute names § 647(b) as an example of a nonviolent offense.",
    cites: "Cal. Penal Code § 236.14(a)",
  },
  {
    ...vacatur,
    id: "ca/intent-not-asked",
    title: "Nobody has asked whether she lacked the intent.",

    situation: theCharge(convictedOf("Cal. Penal Code § 647(b)")),
    expect: unknown,
    missing: ["charge.ca-lacked-intent"],
    openBy: ["fact"],
    reason: "Since 2023 the showing must demonstrate that the person lacked the requisite intent.",
    cites: "Cal. Penal Code § 236.14(a)",
  },
  {
    ...vacatur,
    id: "ca/intent-not-lacking",
    title: "Counsel concludes that the intent was there.",

    situation: theCharge(convictedOf("Cal. Penal Code § 647(b)", { "ca-lacked-intent": false })),
    expect: no,
    missing: [],
    openBy: [],
    reason: "Since 2023 the showing must demonstrate that the person lacked the requisite intent.",
    cites: "Cal. Penal Code § 236.14(a)",
  },
  {
    ...vacatur,
    id: "ca/lewd-conduct",
    title: "The conviction is under § 647(a).",

    situation: theCharge(convictedOf("Cal. Penal Code § 647(a)", { "ca-lacked-intent": true })),
    expect: yes,
    missing: [],
    openBy: [],
    reason: "It is a misdemeanor; the list of § 667.5(c) holds felonies.",
    cites: "Cal. Penal Code § 236.14(a); Cal. Penal Code § 667.5(c)",
  },
  {
    ...vacatur,
    id: "ca/loitering",
    title: "The conviction is of loitering, former § 653.22.",

    situation: theCharge(convictedOf("Cal. Penal Code § 653.22", { "ca-lacked-intent": true })),
    expect: yes,
    missing: [],
    openBy: [],
    reason: "It was a misdemeanor; the list of § 667.5(c) holds felonies.",
    cites: "Cal. Penal Code § 236.14(a); Cal. Penal Code § 667.5(c)",
  },
  {
    ...vacatur,
    id: "ca/trespass",
    title: "The conviction is of trespass, § 602(m).",

    situation: theCharge(convictedOf("Cal. Penal Code § 602(m)", { "ca-lacked-intent": true })),
    expect: yes,
    missing: [],
    openBy: [],
    reason: "It is a misdemeanor; the list of § 667.5(c) holds felonies.",
    cites: "Cal. Penal Code § 236.14(a); Cal. Penal Code § 667.5(c)",
  },
  {
    ...vacatur,
    id: "ca/paraphernalia",
    title: "The conviction is of possession of drug paraphernalia.",

    situation: theCharge(convictedOf("Cal. Health & Safety Code § 11364", { "ca-lacked-intent": true })),
    expect: yes,
    missing: [],
    openBy: [],
    reason: "It is a misdemeanor; the list of § 667.5(c) holds felonies.",
    cites: "Cal. Penal Code § 236.14(a); Cal. Penal Code § 667.5(c)",
  },
  {
    ...vacatur,
    id: "ca/theft",
    title: "The conviction is of theft as a misdemeanor.",

    situation: theCharge(
      convictedOf("Cal. Penal Code § 484(a)", { "ca-lacked-intent": true, severity: "misdemeanor" }),
    ),
    expect: yes,
    missing: [],
    openBy: [],
    reason: "No misdemeanor is a violent felony.",
    cites: "Cal. Penal Code § 236.14(a); Cal. Penal Code § 667.5(c)",
  },
  {
    ...vacatur,
    id: "ca/petty-theft",
    title: "The conviction is of petty theft as a misdemeanor.",

    situation: theCharge(convictedOf("Cal. Penal Code § 490.2", { "ca-lacked-intent": true, severity: "misdemeanor" })),
    expect: yes,
    missing: [],
    openBy: [],
    reason: "No misdemeanor is a violent felony.",
    cites: "Cal. Penal Code § 236.14(a); Cal. Penal Code § 667.5(c)",
  },
  {
    ...vacatur,
    id: "ca/shoplifting",
    title: "The conviction is of shoplifting as a misdemeanor.",

    situation: theCharge(convictedOf("Cal. Penal Code § 459.5", { "ca-lacked-intent": true, severity: "misdemeanor" })),
    expect: yes,
    missing: [],
    openBy: [],
    reason: "No misdemeanor is a violent felony.",
    cites: "Cal. Penal Code § 236.14(a); Cal. Penal Code § 667.5(c)",
  },
  {
    ...vacatur,
    id: "ca/drug-possession",
    title: "The conviction is of possession of a controlled substance as a misdemeanor.",

    situation: theCharge(
      convictedOf("Cal. Health & Safety Code § 11350", { "ca-lacked-intent": true, severity: "misdemeanor" }),
    ),
    expect: yes,
    missing: [],
    openBy: [],
    reason: "No misdemeanor is a violent felony.",
    cites: "Cal. Penal Code § 236.14(a); Cal. Penal Code § 667.5(c)",
  },
  {
    ...vacatur,
    id: "ca/methamphetamine",
    title: "The conviction is of possession of methamphetamine as a misdemeanor.",

    situation: theCharge(
      convictedOf("Cal. Health & Safety Code § 11377", { "ca-lacked-intent": true, severity: "misdemeanor" }),
    ),
    expect: yes,
    missing: [],
    openBy: [],
    reason: "No misdemeanor is a violent felony.",
    cites: "Cal. Penal Code § 236.14(a); Cal. Penal Code § 667.5(c)",
  },
  {
    ...vacatur,
    id: "ca/marijuana",
    title: "The conviction is of possession of marijuana as a misdemeanor.",

    situation: theCharge(
      convictedOf("Cal. Health & Safety Code § 11357", { "ca-lacked-intent": true, severity: "misdemeanor" }),
    ),
    expect: yes,
    missing: [],
    openBy: [],
    reason: "No misdemeanor is a violent felony.",
    cites: "Cal. Penal Code § 236.14(a); Cal. Penal Code § 667.5(c)",
  },
  {
    ...vacatur,
    id: "ca/drug-possession-level-not-known",
    title: "The record says possession of a controlled substance and not whether it was a felony.",

    situation: theCharge(convictedOf("Cal. Health & Safety Code § 11350", { "ca-lacked-intent": true })),
    expect: unknown,
    missing: ["charge.ca-list-violent", "charge.severity"],
    openBy: ["fact"],
    reason:
      "A misdemeanor is inside; a felony only if the list of § 667.5(c) does not hold it, and the list was not read.",
    cites: "Cal. Penal Code § 236.14(a); Cal. Penal Code § 667.5(c)",
  },
  {
    ...vacatur,
    id: "ca/drug-possession-felony",
    title: "It was a felony, and nobody has compared it with the list.",

    situation: theCharge(
      convictedOf("Cal. Health & Safety Code § 11350", { "ca-lacked-intent": true, severity: "felony" }),
    ),
    expect: unknown,
    missing: ["charge.ca-list-violent"],
    openBy: ["fact"],
    reason: "The paragraphs of § 667.5(c) were not read.",
    cites: "Cal. Penal Code § 236.14(a); Cal. Penal Code § 667.5(c)",
  },
  {
    ...vacatur,
    id: "ca/drug-possession-felony-looked-up",
    title: "It was a felony, and counsel has compared it with the list.",

    situation: theCharge(
      convictedOf("Cal. Health & Safety Code § 11350", {
        "ca-lacked-intent": true,
        severity: "felony",
        "ca-list-violent": false,
      }),
    ),
    expect: yes,
    missing: [],
    openBy: [],
    reason: "A felony that § 667.5(c) does not list is nonviolent.",
    cites: "Cal. Penal Code § 236.14(a); Cal. Penal Code § 667.5(c)",
  },
  {
    ...vacatur,
    id: "ca/robbery",
    title: "The conviction is of robbery, which we recall as being on the list.",

    situation: theCharge(convictedOf("Cal. Penal Code § 211", { "ca-lacked-intent": true, severity: "felony" })),
    expect: unknown,
    missing: ["charge.ca-list-violent"],
    openBy: ["fact"],
    reason: "The paragraphs of § 667.5(c) were not read; what is recalled of them decides nothing alone.",
    cites: "Cal. Penal Code § 236.14(a); Cal. Penal Code § 667.5(c)",
  },
  {
    ...vacatur,
    id: "ca/robbery-looked-up",
    title: "Counsel has found robbery on the list.",

    situation: theCharge(
      convictedOf("Cal. Penal Code § 211", { "ca-lacked-intent": true, severity: "felony", "ca-list-violent": true }),
    ),
    expect: no,
    missing: [],
    openBy: [],
    reason: "A violent felony is outside.",
    cites: "Cal. Penal Code § 236.14(a); Cal. Penal Code § 667.5(c)",
  },
  {
    ...vacatur,
    id: "ca/another-felony",
    title: "The record names a felony and no section.",

    situation: theCharge(ended("convicted", null, { "ca-lacked-intent": true, severity: "felony" })),
    expect: unknown,
    missing: ["charge.ca-list-violent", "charge.stateStatute"],
    openBy: ["fact"],
    reason: "A felony is inside unless the list of § 667.5(c) holds it.",
    cites: "Cal. Penal Code § 236.14(a); Cal. Penal Code § 667.5(c)",
  },
  {
    ...vacatur,
    id: "ca/arrest",
    title: "She was arrested under § 647(b), and the prosecutor filed nothing.",

    situation: theCharge(ended("not-prosecuted", "Cal. Penal Code § 647(b)", { "ca-lacked-intent": true })),
    expect: yes,
    missing: [],
    openBy: [],
    reason: "Arrests are inside.",
    cites: "Cal. Penal Code § 236.14(a)",
  },
  {
    ...vacatur,
    id: "ca/juvenile",
    title: "She was 15, and the juvenile court sustained the petition.",

    situation: theCharge(
      ended("adjudicated", "Cal. Penal Code § 647(b)", { "ca-lacked-intent": true, ageAtOffense: 15 }),
    ),
    expect: yes,
    missing: [],
    openBy: [],
    reason: "Adjudications are inside, in the juvenile court.",
    cites: "Cal. Penal Code § 236.14(a)",
  },
  {
    ...vacatur,
    id: "ca/dismissed",
    title: "The charge was dismissed.",

    situation: theCharge(ended("dismissed", "Cal. Penal Code § 647(b)", { "ca-lacked-intent": true })),
    expect: yes,
    missing: [],
    openBy: [],
    reason: "An arrest whose charge was dismissed is inside, as a secondary source says.",
    cites: "Cal. Penal Code § 236.14(a)",
  },
  {
    ...vacatur,
    id: "ca/after-the-trafficking",
    title: "The offense came after the trafficking had ended.",

    situation: theCharge(
      convictedOf("Cal. Penal Code § 647(b)", {
        "ca-lacked-intent": true,
        "nexus.timing": "after",
        victimAtTime: false,
      }),
    ),
    expect: no,
    missing: [],
    openBy: [],
    reason: "The petitioner must have been a victim at the time of the offense.",
    cites: "Cal. Penal Code § 236.14",
  },
  {
    ...vacatur,
    id: "ca/after-but-perhaps-still-a-victim",
    title: "The offense came after; nobody has said whether the trafficking was still going on.",

    situation: theCharge(
      convictedOf("Cal. Penal Code § 647(b)", { "ca-lacked-intent": true, "nexus.timing": "after" }),
    ),
    expect: unknown,
    missing: ["charge.victimAtTime"],
    openBy: ["fact"],
    reason: "The petitioner must have been a victim at the time of the offense.",
    cites: "Cal. Penal Code § 236.14",
  },
  {
    ...vacatur,
    id: "ca/minor-without-force",
    title: "A trafficker got a girl of 16 to sell sex, without force, and she was adjudicated for it.",

    situation: {
      episodes: { e1: { acts: ["recruit"], means: [], purpose: ["commercial-sex"], ageWhenInduced: 16 } },
      noOtherEpisodes: true,
      charges: {
        c1: {
          ...ended("adjudicated", "Cal. Penal Code § 647(b)", { "ca-lacked-intent": true }),
          conclusions: { "direct-result": true },
        },
      },
    },
    expect: yes,
    missing: [],
    openBy: [],
    reason: "A minor caused or persuaded to take part in a commercial sex act is a victim under § 236.1(c).",
    cites: "Cal. Penal Code §§ 236.1(c), 236.14",
  },
  {
    ...vacatur,
    id: "ca/in-2022",
    title: "A lawyer asks whether the conviction could have been vacated in 2022.",
    asOf: "2022-06-01",
    situation: theCharge(convictedOf("Cal. Penal Code § 647(b)")),
    expect: unknown,
    missing: ["person.ca-distancing"],
    openBy: ["fact"],
    reason: "In 2022 the court still had to find a good-faith effort to keep away; the words on intent came in 2023.",
    cites: "Cal. Penal Code § 236.14 (before 2023)",
  },
  {
    ...vacatur,
    id: "ca/in-2022-with-distancing",
    title: "In 2022 she was making that effort.",
    asOf: "2022-06-01",
    situation: theCharge(convictedOf("Cal. Penal Code § 647(b)"), { person: { "ca-distancing": true } }),
    expect: yes,
    missing: [],
    openBy: [],
    reason: "Everything that the text of 2022 asks for is there; intent is not asked.",
    cites: "Cal. Penal Code § 236.14 (before 2023)",
  },
  {
    ...vacatur,
    id: "ca/in-2018-without-distancing",
    title: "In 2018 she was still with the one who trafficked her.",
    asOf: "2018-06-01",
    situation: theCharge(convictedOf("Cal. Penal Code § 647(b)"), { person: { "ca-distancing": false } }),
    expect: no,
    missing: [],
    openBy: [],
    reason: "From 2017 to 2022 the court had to find a good-faith effort to keep away.",
    cites: "Cal. Penal Code § 236.14 (before 2023)",
  },
  {
    ...vacatur,
    id: "ca/in-2018-with-distancing",
    title: "In 2018 she was making that effort.",
    asOf: "2018-06-01",
    situation: theCharge(convictedOf("Cal. Penal Code § 647(b)"), { person: { "ca-distancing": true } }),
    expect: yes,
    missing: [],
    openBy: [],
    reason: "Everything that the text of 2017 asks for is there; the reasonable time is a risk and no element.",
    cites: "Cal. Penal Code § 236.14 (before 2023)",
  },
  {
    ...violence,
    id: "ca/violence",
    title: "Her husband's violence led to a theft that she did not want.",

    situation: theCharge(
      convictedOf("Cal. Penal Code § 484(a)", {
        severity: "misdemeanor",
        "ca-lacked-intent": true,
        "ca-violence-victim": true,
        "ca-violence-direct-result": true,
      }),
    ),
    expect: yes,
    missing: [],
    openBy: [],
    reason: "A victim of intimate partner violence, a nonviolent offense, its direct result, and no intent.",
    cites: "Cal. Penal Code § 236.15",
  },
  {
    ...violence,
    id: "ca/violence-not-asked",
    title: "Nobody has asked about violence by a partner.",

    situation: theCharge(convictedOf("Cal. Penal Code § 647(b)", { "ca-lacked-intent": true })),
    expect: unknown,
    missing: ["charge.ca-violence-direct-result", "charge.ca-violence-victim"],
    openBy: ["fact"],
    reason: "This section is for victims of intimate partner or sexual violence; trafficking alone does not decide it.",
    cites: "Cal. Penal Code § 236.15",
  },
  {
    ...violence,
    id: "ca/violence-none",
    title: "There was no such violence.",

    situation: theCharge(
      convictedOf("Cal. Penal Code § 647(b)", { "ca-lacked-intent": true, "ca-violence-victim": false }),
    ),
    expect: no,
    missing: [],
    openBy: [],
    reason: "This section is for victims of intimate partner or sexual violence.",
    cites: "Cal. Penal Code § 236.15",
  },
  {
    ...violence,
    id: "ca/violence-in-2022",
    title: "A lawyer asks about 2022.",
    asOf: "2022-06-01",
    situation: theCharge(
      convictedOf("Cal. Penal Code § 647(b)", { "ca-violence-victim": true, "ca-violence-direct-result": true }),
    ),
    expect: unknown,
    missing: ["person.ca-distancing"],
    openBy: ["fact"],
    reason: "Until 2023 the findings of § 236.14 stood here too, and intent did not.",
    cites: "Cal. Penal Code § 236.15 (before 2023)",
  },
  {
    ...violence,
    id: "ca/violence-dismissed",
    title: "The charge was dismissed.",

    situation: theCharge(
      ended("dismissed", "Cal. Penal Code § 647(b)", {
        "ca-lacked-intent": true,
        "ca-violence-victim": true,
        "ca-violence-direct-result": true,
      }),
    ),
    expect: no,
    missing: [],
    openBy: [],
    reason: "What was read names convictions, arrests and adjudications.",
    cites: "Cal. Penal Code § 236.15",
  },
  {
    ...solicitation,
    id: "ca/dismissal-of-solicitation",
    title: "She was convicted of solicitation.",

    situation: theCharge(convictedOf("Cal. Penal Code § 647(b)")),
    expect: yes,
    missing: [],
    openBy: [],
    reason: "§ 647(b) is the one offense of the section; probation completed is a time to wait for.",
    cites: "Cal. Penal Code § 1203.49",
  },
  {
    ...solicitation,
    id: "ca/dismissal-of-theft",
    title: "She was convicted of theft.",

    situation: theCharge(convictedOf("Cal. Penal Code § 484(a)")),
    expect: no,
    missing: [],
    openBy: [],
    reason: "Only § 647(b) is inside.",
    cites: "Cal. Penal Code § 1203.49",
  },
  {
    ...solicitation,
    id: "ca/dismissal-subsection-not-known",
    title: "The record says § 647 and no subdivision.",

    situation: theCharge(convictedOf("Cal. Penal Code § 647")),
    expect: unknown,
    missing: ["charge.stateStatute"],
    openBy: ["fact"],
    reason: "Only subdivision (b) is inside.",
    cites: "Cal. Penal Code § 1203.49",
  },
  {
    ...solicitation,
    id: "ca/dismissal-of-arrest",
    title: "The arrest led to no charge.",

    situation: theCharge(ended("not-prosecuted", "Cal. Penal Code § 647(b)")),
    expect: no,
    missing: [],
    openBy: [],
    reason: "The section speaks of convictions.",
    cites: "Cal. Penal Code § 1203.49",
  },
  {
    ...solicitation,
    id: "ca/dismissal-labor",
    title: "He was made to work off a debt, and was convicted of solicitation.",

    situation: {
      episodes: { e1: laborTrafficked },
      noOtherEpisodes: true,
      charges: { c1: { ...convictedOf("Cal. Penal Code § 647(b)"), conclusions: { "direct-result": true } } },
    },
    expect: unknown,
    missing: [],
    openBy: ["unread"],
    reason: "The section does not define the victim; whether it takes in labor trafficking was not read.",
    cites: "Cal. Penal Code § 1203.49",
  },
  {
    ...solicitation,
    id: "ca/dismissal-after",
    title: "The offense came after the trafficking.",

    situation: theCharge(convictedOf("Cal. Penal Code § 647(b)", { "nexus.timing": "after", victimAtTime: false })),
    expect: no,
    missing: [],
    openBy: [],
    reason: "The court must find that the person was a victim when the crime was committed.",
    cites: "Cal. Penal Code § 1203.49",
  },
  {
    ...loitering,
    id: "ca/loitering-dismissed",
    title: "A person who was never trafficked was convicted under former § 653.22.",

    situation: theCharge({ ...ended("convicted", "Cal. Penal Code § 653.22"), conclusions: {} }),
    expect: yes,
    missing: [],
    openBy: [],
    reason: "Anyone convicted under the repealed section is inside.",
    cites: "Cal. Penal Code § 653.29",
  },
  {
    ...loitering,
    id: "ca/loitering-other-offense",
    title: "The conviction is under § 647(b).",

    situation: theCharge({ ...ended("convicted", "Cal. Penal Code § 647(b)"), conclusions: {} }),
    expect: no,
    missing: [],
    openBy: [],
    reason: "Only former § 653.22 is inside.",
    cites: "Cal. Penal Code § 653.29",
  },
  {
    ...loitering,
    id: "ca/loitering-section-not-known",
    title: "The record names no section.",

    situation: theCharge({ ...ended("convicted", null), conclusions: {} }),
    expect: unknown,
    missing: ["charge.stateStatute"],
    openBy: ["fact"],
    reason: "Only former § 653.22 is inside.",
    cites: "Cal. Penal Code § 653.29",
  },
  {
    ...felony647f,
    id: "ca/former-647f",
    title: "The conviction is under former § 647f.",

    situation: theCharge({ ...ended("convicted", "ca penal 647f"), conclusions: {} }),
    expect: yes,
    missing: [],
    openBy: [],
    reason: "Anyone convicted under former § 647f is inside.",
    cites: "Cal. Penal Code § 1170.22",
  },
  {
    ...felony647f,
    id: "ca/former-647f-or-647-f",
    title: "The record writes 647f, which may be § 647(f).",

    situation: theCharge({ ...ended("convicted", "Cal. Penal Code § 647f"), conclusions: {} }),
    expect: unknown,
    missing: ["charge.stateStatute"],
    openBy: ["fact"],
    reason: "Former § 647f is inside; § 647(f), intoxicated in public, is another offense.",
    cites: "Cal. Penal Code § 1170.22",
  },
  {
    ...felony647f,
    id: "ca/intoxicated-in-public",
    title: "The conviction is under § 647(f).",

    situation: theCharge({ ...ended("convicted", "Cal. Penal Code § 647(f)"), conclusions: {} }),
    expect: no,
    missing: [],
    openBy: [],
    reason: "Only former § 647f is inside.",
    cites: "Cal. Penal Code § 1170.22",
  },
  {
    ...defense,
    id: "ca/defense",
    title: "A charge of theft is pending; she was under control and feared harm.",

    situation: theCharge(
      ended("pending", "Cal. Penal Code § 484(a)", {
        severity: "misdemeanor",
        "nexus.underControl": true,
        "ca-reasonable-fear": true,
      }),
    ),
    expect: yes,
    missing: [],
    openBy: [],
    reason:
      "Coerced as a direct result of the trafficking, a victim at the time, in reasonable fear, and no violent felony.",
    cites: "Cal. Penal Code § 236.23",
  },
  {
    ...defense,
    id: "ca/defense-fear-not-asked",
    title: "Nobody has asked whether she feared harm.",

    situation: theCharge(
      ended("pending", "Cal. Penal Code § 484(a)", { severity: "misdemeanor", "nexus.underControl": true }),
    ),
    expect: unknown,
    missing: ["charge.ca-reasonable-fear"],
    openBy: ["fact"],
    reason: "A reasonable fear of harm is asked besides the coercion.",
    cites: "Cal. Penal Code § 236.23",
  },
  {
    ...defense,
    id: "ca/defense-not-coerced",
    title: "Nobody made her do it.",

    situation: theCharge(
      ended("pending", "Cal. Penal Code § 484(a)", { severity: "misdemeanor", "nexus.underControl": false }),
    ),
    expect: no,
    missing: [],
    openBy: [],
    reason: "The defense asks for coercion.",
    cites: "Cal. Penal Code § 236.23",
  },
  {
    ...defense,
    id: "ca/defense-serious-felony",
    title: "In 2026 the charge is of a felony that is serious and not violent.",

    situation: theCharge(
      ended("pending", "Cal. Penal Code § 459", {
        severity: "felony",
        "ca-list-serious": true,
        "ca-list-violent": false,
        "nexus.underControl": true,
        "ca-reasonable-fear": true,
      }),
    ),
    expect: yes,
    missing: [],
    openBy: [],
    reason: "Since AB 124 serious felonies are open to the defense.",
    cites: "Cal. Penal Code § 236.23",
  },
  {
    ...defense,
    id: "ca/defense-serious-felony-in-2020",
    title: "The same charge was pending in 2020.",
    asOf: "2020-06-01",
    situation: theCharge(
      ended("pending", "Cal. Penal Code § 459", {
        severity: "felony",
        "ca-list-serious": true,
        "ca-list-violent": false,
        "nexus.underControl": true,
        "ca-reasonable-fear": true,
      }),
    ),
    expect: no,
    missing: [],
    openBy: [],
    reason: "Before AB 124 serious felonies were outside.",
    cites: "Cal. Penal Code § 236.23 (before 2022)",
  },
  {
    ...defense,
    id: "ca/defense-trafficking-charge-in-2020",
    title: "In 2020 the pending charge was human trafficking itself.",
    asOf: "2020-06-01",
    situation: theCharge(
      ended("pending", "Cal. Penal Code § 236.1(b)", {
        severity: "felony",
        "ca-list-serious": false,
        "ca-list-violent": false,
        "nexus.underControl": true,
        "ca-reasonable-fear": true,
      }),
    ),
    expect: no,
    missing: [],
    openBy: [],
    reason: "Before AB 124 trafficking charges were outside.",
    cites: "Cal. Penal Code § 236.23 (before 2022)",
  },
  {
    ...defense,
    id: "ca/defense-trafficking-charge",
    title: "The same charge is pending today.",

    situation: theCharge(
      ended("pending", "Cal. Penal Code § 236.1(b)", {
        severity: "felony",
        "ca-list-violent": false,
        "nexus.underControl": true,
        "ca-reasonable-fear": true,
      }),
    ),
    expect: yes,
    missing: [],
    openBy: [],
    reason: "AB 124 opened the defense to trafficking charges.",
    cites: "Cal. Penal Code § 236.23",
  },
  {
    ...defense,
    id: "ca/defense-convicted",
    title: "The case ended in a conviction.",

    situation: theCharge(
      ended("convicted", "Cal. Penal Code § 484(a)", {
        severity: "misdemeanor",
        "nexus.underControl": true,
        "ca-reasonable-fear": true,
      }),
    ),
    expect: no,
    missing: [],
    openBy: [],
    reason: "A defense answers a pending charge; after it § 236.14 is the way.",
    cites: "Cal. Penal Code § 236.23",
  },
  {
    ...defenseOfViolence,
    id: "ca/defense-violence",
    title: "A charge of theft is pending; her partner's violence made her do it, and she feared harm.",

    situation: theCharge(
      ended("pending", "Cal. Penal Code § 484(a)", {
        severity: "misdemeanor",
        "ca-violence-victim": true,
        "ca-coerced-by-violence": true,
        "ca-reasonable-fear": true,
      }),
    ),
    expect: yes,
    missing: [],
    openBy: [],
    reason:
      "Coerced as a direct result of the violence, a victim at the time, in reasonable fear, and no violent felony.",
    cites: "Cal. Penal Code § 236.24",
  },
  {
    ...defenseOfViolence,
    id: "ca/defense-violence-not-coerced",
    title: "The violence did not make her do it.",

    situation: theCharge(
      ended("pending", "Cal. Penal Code § 484(a)", {
        severity: "misdemeanor",
        "ca-violence-victim": true,
        "ca-coerced-by-violence": false,
      }),
    ),
    expect: no,
    missing: [],
    openBy: [],
    reason: "The defense asks for coercion that the violence brought about.",
    cites: "Cal. Penal Code § 236.24",
  },
  {
    ...defenseOfViolence,
    id: "ca/defense-violence-felony-not-compared",
    title: "The charge is a felony that nobody has compared with the list.",

    situation: theCharge(
      ended("pending", "Cal. Penal Code § 459", {
        severity: "felony",
        "ca-violence-victim": true,
        "ca-coerced-by-violence": true,
        "ca-reasonable-fear": true,
      }),
    ),
    expect: unknown,
    missing: ["charge.ca-list-violent"],
    openBy: ["fact"],
    reason: "Violent felonies are outside, and their list was not read.",
    cites: "Cal. Penal Code § 236.24",
  },
];
