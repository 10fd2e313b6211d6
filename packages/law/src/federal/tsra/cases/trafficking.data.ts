import type { ChargeSituation, PlainFacts, Situation } from "../../../situation.ts";
import { arguable, arguableAtLeast, type GoldenCase, no, unknown, yes } from "../../cases/golden-case.ts";
import { drugs, forTheTrafficker, laborTrafficked, sexTrafficked } from "../../cases/usual-facts.ts";

/**
 * Who is a victim of trafficking, 22 U.S.C. § 7102: asked through vacatur of a
 * drug conviction in which everything else is met.
 */
const conviction: ChargeSituation = { facts: { ...drugs, disposition: "convicted", ...forTheTrafficker } };

type Told = Omit<GoldenCase, "id" | "relief" | "subject" | "situation"> & {
  readonly id: string;
  readonly episodes: Readonly<Record<string, PlainFacts>>;
  /** Absent: the person or counsel said that there were no others. */
  readonly mayHaveOthers?: true;
  readonly charge?: Partial<ChargeSituation>;
};

const settledByFacts = { missing: [], openBy: [] } as const;
const openLaw = { missing: [], openBy: ["law"] } as const;

/** Sold for sex as an adult, nobody having used force, fraud or coercion: within the wider term only. */
const withoutMeans: PlainFacts = { ...sexTrafficked, means: [] };

const told: readonly Told[] = [
  {
    id: "adult-coerced-sex",
    title: "Sold for sex at 24 by threats.",
    episodes: { e1: sexTrafficked },
    expect: yes,
    ...settledByFacts,
    reason: "Act, means and purpose of severe sex trafficking within one episode.",
    cites: "22 U.S.C. § 7102(11)(A)",
  },
  {
    id: "adult-coerced-labor",
    title: "Made by threats to work off a debt at 24.",
    episodes: { e1: laborTrafficked },
    expect: yes,
    ...settledByFacts,
    reason: "Act, means and purpose of labor trafficking.",
    cites: "22 U.S.C. § 7102(11)(B)",
  },
  {
    id: "minor-sex-no-means",
    title: "Sold for sex at 17, without force, fraud or coercion.",
    episodes: { e1: { ...withoutMeans, ageWhenInduced: 17 } },
    expect: yes,
    ...settledByFacts,
    reason: "Under 18 when induced, no means is needed.",
    cites: "22 U.S.C. § 7102(11)(A)",
  },
  {
    id: "eighteen-sex-no-means",
    title: "Sold for sex from the day of turning 18, without force, fraud or coercion.",
    episodes: { e1: { ...withoutMeans, ageWhenInduced: 18 } },
    expect: arguable,
    ...openLaw,
    reason: "No severe form; only the wider term of § 7102(17) may include it.",
    cites: "18 U.S.C. § 3771A(a)(7); 22 U.S.C. § 7102(12), (17)",
  },
  {
    id: "adult-sex-no-means",
    title: "Sold for sex at 24, without force, fraud or coercion.",
    episodes: { e1: withoutMeans },
    expect: arguable,
    ...openLaw,
    reason: "Whether the Act points to the wider term is open; plead it in the alternative.",
    cites: "18 U.S.C. § 3771A(a)(7); 22 U.S.C. § 7102(12), (17)",
  },
  {
    id: "minor-labor-no-means",
    title: "A child of 14 at farm work in debt bondage, without force, fraud or coercion.",
    episodes: { e1: { ...laborTrafficked, means: [], ageWhenInduced: 14 } },
    expect: no,
    ...settledByFacts,
    reason: "Labor trafficking of a minor needs a means, too.",
    cites: "22 U.S.C. § 7102(11)(B)",
  },
  {
    id: "labor-patronized",
    title: "Made by threats to work off a debt; all that is known of the act is that someone patronized and solicited.",
    episodes: { e1: { ...laborTrafficked, acts: ["patronize", "solicit"] } },
    expect: no,
    ...settledByFacts,
    reason: "Patronizing and soliciting are acts of sex trafficking only.",
    cites: "22 U.S.C. § 7102(11)(B), (12)",
  },
  {
    id: "no-act",
    title:
      "Threats and commercial sex, and nobody recruited, harbored, transported, provided, obtained, patronized or solicited.",
    episodes: { e1: { ...sexTrafficked, acts: [] } },
    expect: no,
    ...settledByFacts,
    reason: "Trafficking is an act as well as a means and a purpose.",
    cites: "22 U.S.C. § 7102(11), (12)",
  },
  {
    id: "no-purpose",
    title: "Harbored and threatened, for neither sex nor labor.",
    episodes: { e1: { ...sexTrafficked, purpose: [] } },
    expect: no,
    ...settledByFacts,
    reason: "Trafficking has a purpose, and this had none of those named.",
    cites: "22 U.S.C. § 7102(11), (12)",
  },
  {
    id: "parts-of-two-episodes-labor",
    title: "Recruited at 15 for debt bondage without threats; years later threatened by someone who asked for no work.",
    episodes: {
      e1: { acts: ["recruit"], means: [], purpose: ["debt-bondage"], ageWhenInduced: 15 },
      e2: { acts: [], means: ["force"], purpose: [], ageWhenInduced: 22 },
    },
    expect: no,
    ...settledByFacts,
    reason: "Act, means and purpose are tested within one episode; two halves do not add up.",
    cites: "22 U.S.C. § 7102(11)",
  },
  {
    id: "parts-of-two-episodes-sex",
    title: "At farm work at 15 without force; sold for sex at 24 without force.",
    episodes: { e1: { ...laborTrafficked, means: [], ageWhenInduced: 15 }, e2: withoutMeans },
    expect: arguable,
    ...openLaw,
    reason:
      "The child's age belongs to the first episode and the sex to the second: no severe form, at most the wider term.",
    cites: "22 U.S.C. § 7102(11), (12), (17)",
  },
  {
    id: "second-episode-severe",
    title: "Two episodes, the second of them severe; nobody has said which one the charge came from.",
    episodes: { e1: withoutMeans, e2: laborTrafficked },
    expect: yes,
    ...settledByFacts,
    reason: "One episode is enough.",
    cites: "18 U.S.C. § 3771A(a)(7)",
  },
  {
    id: "charge-of-another-episode",
    title: "The charge came from a first episode that was no trafficking; a second one was.",
    episodes: { e1: { ...sexTrafficked, acts: [] }, e2: sexTrafficked },
    charge: { episodes: ["e1"] },
    expect: no,
    ...settledByFacts,
    reason: "The offense must result from the trafficking; this one came from something else.",
    cites: "18 U.S.C. § 3771A(b)(1)(A)",
  },
  {
    id: "charge-of-the-trafficking-episode",
    title: "The charge came from the second episode, which was trafficking.",
    episodes: { e1: { ...sexTrafficked, acts: [] }, e2: sexTrafficked },
    charge: { episodes: ["e2"] },
    expect: yes,
    ...settledByFacts,
    reason: "The definition is tested in the episode that the charge names.",
    cites: "18 U.S.C. § 3771A(a)(7), (b)(1)(A)",
  },
  {
    id: "nothing-told",
    title: "Nobody has said anything about trafficking yet.",
    episodes: {},
    mayHaveOthers: true,
    expect: unknown,
    missing: ["person.episodes"],
    openBy: ["fact", "law"],
    reason: "Unknown is not no.",
    cites: "22 U.S.C. § 7102",
  },
  {
    id: "no-episode",
    title: "No episode is listed, and the person says that there are no others.",
    episodes: {},
    expect: unknown,
    missing: ["person.episodes"],
    openBy: ["fact", "law"],
    reason:
      "“No others” of an empty list is no denial: many survivors do not call it trafficking. Counsel may conclude it.",
    cites: "22 U.S.C. § 7102",
  },
  {
    id: "other-episodes-possible",
    title: "Sold for sex at 24 without means; there may have been other episodes.",
    episodes: { e1: withoutMeans },
    mayHaveOthers: true,
    expect: arguableAtLeast,
    missing: ["person.episodes"],
    openBy: ["fact", "law"],
    reason: "Another episode may have been severe.",
    cites: "22 U.S.C. § 7102(11), (17)",
  },
  {
    id: "means-unknown",
    title: "Sold for sex at 24; whether by force, fraud or coercion is not known.",
    episodes: { e1: { ...sexTrafficked, means: null } },
    expect: arguableAtLeast,
    missing: ["episode.means"],
    openBy: ["fact", "law"],
    reason: "With a means it is the severe form; without, the wider term remains.",
    cites: "22 U.S.C. § 7102(11)(A), (17)",
  },
  {
    id: "age-unknown",
    title: "Sold for sex without a means, at an age not known.",
    episodes: { e1: { ...withoutMeans, ageWhenInduced: null } },
    expect: arguableAtLeast,
    missing: ["episode.ageWhenInduced"],
    openBy: ["fact", "law"],
    reason: "Under 18 when induced it is the severe form.",
    cites: "22 U.S.C. § 7102(11)(A)",
  },
  {
    id: "age-sixteen-to-nineteen",
    title: "Sold for sex without a means, at some age from 16 to 19.",
    episodes: { e1: { ...withoutMeans, ageWhenInduced: { least: 16, most: 19 } } },
    expect: arguableAtLeast,
    missing: ["episode.ageWhenInduced"],
    openBy: ["fact", "law"],
    reason: "The range lies on both sides of 18.",
    cites: "22 U.S.C. § 7102(11)(A)",
  },
  {
    id: "age-unknown-with-means",
    title: "Sold for sex by threats, at an age not known.",
    episodes: { e1: { ...sexTrafficked, ageWhenInduced: null } },
    expect: yes,
    ...settledByFacts,
    reason: "With a means the age does not matter, so it is not asked.",
    cites: "22 U.S.C. § 7102(11)(A)",
  },
  {
    id: "acts-unknown",
    title: "Threats and commercial sex; who did what is not known.",
    episodes: { e1: { ...sexTrafficked, acts: null } },
    expect: unknown,
    missing: ["episode.acts"],
    openBy: ["fact"],
    reason: "One act is needed, and any one is enough.",
    cites: "22 U.S.C. § 7102(11)(A), (12)",
  },
  {
    id: "purpose-unknown",
    title: "Harbored and threatened; for what is not known.",
    episodes: { e1: { ...sexTrafficked, purpose: null } },
    expect: unknown,
    missing: ["episode.purpose"],
    openBy: ["fact"],
    reason: "Sex or labor makes it trafficking, another purpose does not.",
    cites: "22 U.S.C. § 7102(11), (12)",
  },
  {
    id: "counsel-victim",
    title: "Counsel concludes that the person is a victim; no episode has been told.",
    episodes: {},
    mayHaveOthers: true,
    charge: { conclusions: { "victim-of-trafficking": true } },
    expect: yes,
    ...settledByFacts,
    reason: "Counsel's conclusion replaces the test, and nobody is asked about the trafficking for it.",
    cites: "18 U.S.C. § 3771A(a)(7)",
  },
  {
    id: "counsel-not-victim",
    title: "Counsel concludes that the person is not a victim, whatever the episode looks like.",
    episodes: { e1: sexTrafficked },
    charge: { conclusions: { "victim-of-trafficking": false } },
    expect: no,
    ...settledByFacts,
    reason: "Counsel's conclusion replaces the test.",
    cites: "18 U.S.C. § 3771A(a)(7)",
  },
  ...["recruit", "harbor", "transport", "provide", "obtain", "patronize", "solicit"].flatMap((act): Told[] => [
    {
      id: `sex-${act}`,
      title: `Sex trafficking by threats in which the one act was: ${act}.`,
      episodes: { e1: { ...sexTrafficked, acts: [act] } },
      expect: yes,
      ...settledByFacts,
      reason: "Any one of the acts is enough.",
      cites: "22 U.S.C. § 7102(11)(A), (12)",
    },
    {
      id: `wider-${act}`,
      title: `An adult sold for sex without a means, the one act being: ${act}.`,
      episodes: { e1: { ...withoutMeans, acts: [act] } },
      expect: arguable,
      ...openLaw,
      reason: "Within the wider term by any one of its acts.",
      cites: "22 U.S.C. § 7102(12), (17)",
    },
  ]),
  ...["recruit", "harbor", "transport", "provide", "obtain"].map(
    (act): Told => ({
      id: `labor-${act}`,
      title: `Labor trafficking by threats in which the one act was: ${act}.`,
      episodes: { e1: { ...laborTrafficked, acts: [act] } },
      expect: yes,
      ...settledByFacts,
      reason: "Any one of the five acts is enough.",
      cites: "22 U.S.C. § 7102(11)(B)",
    }),
  ),
  ...["force", "fraud", "coercion"].flatMap((means): Told[] => [
    {
      id: `sex-by-${means}`,
      title: `An adult sold for sex by ${means}.`,
      episodes: { e1: { ...sexTrafficked, means: [means] } },
      expect: yes,
      ...settledByFacts,
      reason: "Any one of the means is enough.",
      cites: "22 U.S.C. § 7102(11)(A)",
    },
    {
      id: `labor-by-${means}`,
      title: `An adult made to work off a debt by ${means}.`,
      episodes: { e1: { ...laborTrafficked, means: [means] } },
      expect: yes,
      ...settledByFacts,
      reason: "Any one of the means is enough.",
      cites: "22 U.S.C. § 7102(11)(B)",
    },
  ]),
  ...["involuntary-servitude", "peonage", "debt-bondage", "slavery"].map(
    (purpose): Told => ({
      id: `labor-for-${purpose}`,
      title: `An adult made by threats to work, for ${purpose.replace("-", " ")}.`,
      episodes: { e1: { ...laborTrafficked, purpose: [purpose] } },
      expect: yes,
      ...settledByFacts,
      reason: "Any one of the four purposes is enough.",
      cites: "22 U.S.C. § 7102(11)(B)",
    }),
  ),
];

/** Cases of the trafficking definition. */
export const traffickingCases: readonly GoldenCase[] = told.map(({ id, episodes, mayHaveOthers, charge, ...rest }) => {
  const situation: Situation = {
    episodes,
    noOtherEpisodes: mayHaveOthers !== true,
    charges: { c1: { ...conviction, ...charge } },
  };
  return { ...rest, id: `victim/${id}`, relief: "us/vacate-conviction-level-a", subject: "c1", situation };
});
