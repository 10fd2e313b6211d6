import type { ChargeSituation, PlainFacts, PlainOutcome } from "../../../situation.ts";
import { arguable, arguableAtMost, type GoldenCase, no, unknown, yes } from "../../cases/golden-case.ts";
import {
  armedBankRobbery,
  armedBankRobberyInDc,
  drugs,
  forTheTrafficker,
  sexTrafficked,
  withArrest,
} from "../../cases/usual-facts.ts";

const expunge = { relief: "us/expunge-arrest-level-b", subject: "a1" } as const;
const settledByFacts = { missing: [], openBy: [] } as const;
const openLaw = { missing: [], openBy: ["law"] } as const;

const robbery: PlainFacts = { ...armedBankRobbery, childVictim: false, ...forTheTrafficker };
const droppedByGovernment: readonly PlainOutcome[] = [{ class: "dismissed", by: "government" }];

/** A robbery charge that ended so, and became no other charge. */
const ended = (outcomes: readonly PlainOutcome[], facts: PlainFacts = {}): ChargeSituation => ({
  facts: { ...robbery, disposition: outcomes.at(-1)?.class ?? null, ...facts },
  outcomes,
  reducedTo: [],
  continuedBy: [],
  replacedBy: [],
});

/** A robbery charge that the court ended when it was reduced to the charge `c2`; `a1` was for the robbery alone. */
const reducedTo = (c2: ChargeSituation): GoldenCase["situation"] => {
  const c1 = { ...ended([{ class: "dismissed", by: "court" }]), reducedTo: ["c2"] };
  return { ...withArrest({ c1, c2 }), arrests: { a1: ["c1"] } };
};
const misprision: PlainFacts = { statute: "18:4", jurisdiction: "federal" };

/** A robbery count that the charge `c2` superseded. */
const superseded = (c2: ChargeSituation, facts: PlainFacts = {}): GoldenCase["situation"] => {
  const c1 = { ...ended([{ class: "superseded" }], facts), replacedBy: ["c2"] };
  return { ...withArrest({ c1, c2 }), arrests: { a1: ["c1"] } };
};

const convictedOf: ChargeSituation = {
  facts: { ...robbery, disposition: "convicted" },
  outcomes: [{ class: "convicted" }],
};

/** Arrested on a complaint of robbery that went on as these counts of the indictment. */
const continuedBy = (...counts: readonly ChargeSituation[]): GoldenCase["situation"] => {
  const named = Object.fromEntries(counts.map((count, at) => [`n${at + 1}`, count]));
  const c1 = { ...ended([{ class: "superseded" }]), continuedBy: Object.keys(named) };
  return { ...withArrest({ c1, ...named }), arrests: { a1: ["c1"] } };
};

/** 18 U.S.C. § 3771A(b)(1)(C): expunge a level B arrest. */
export const arrestLevelBCases: readonly GoldenCase[] = [
  // (ii) acquitted, not pursued, dismissed by the Government.
  {
    ...expunge,
    id: "arrest-b/government-dismissed",
    title: "Arrested for armed bank robbery; the Government moved to dismiss.",
    situation: withArrest({ c1: ended(droppedByGovernment) }),
    expect: yes,
    ...settledByFacts,
    reason: "The Government's own dismissal is one of the outcomes.",
    cites: "18 U.S.C. § 3771A(b)(1)(C)",
  },
  {
    ...expunge,
    id: "arrest-b/court-dismissed",
    title: "The same; the court dismissed on its own or on the defense's motion.",
    situation: withArrest({ c1: ended([{ class: "dismissed", by: "court" }]) }),
    expect: no,
    ...settledByFacts,
    reason: "The Act asks whether the Government dismissed.",
    cites: "18 U.S.C. § 3771A(b)(1)(C)",
  },
  {
    ...expunge,
    id: "arrest-b/dismissed-by-unknown",
    title: "The same; who dismissed is not known.",
    situation: withArrest({ c1: ended([{ class: "dismissed" }]) }),
    expect: unknown,
    missing: ["outcome.by"],
    openBy: ["fact"],
    reason: "Never taken for the Government: the order or the motion shows who.",
    cites: "18 U.S.C. § 3771A(b)(1)(C)",
  },
  {
    ...expunge,
    id: "arrest-b/acquitted",
    title: "The jury acquitted.",
    situation: withArrest({ c1: ended([{ class: "acquitted" }]) }),
    expect: yes,
    ...settledByFacts,
    reason: "Acquittal is one of the outcomes.",
    cites: "18 U.S.C. § 3771A(b)(1)(C)",
  },
  {
    ...expunge,
    id: "arrest-b/not-prosecuted",
    title: "No charge was ever filed.",
    situation: withArrest({ c1: ended([{ class: "not-prosecuted" }]) }),
    expect: yes,
    ...settledByFacts,
    reason: "The Government did not pursue it.",
    cites: "18 U.S.C. § 3771A(b)(1)(C)",
  },
  {
    ...expunge,
    id: "arrest-b/convicted",
    title: "Convicted of the robbery.",
    situation: withArrest({ c1: ended([{ class: "convicted" }]) }),
    expect: no,
    ...settledByFacts,
    reason: "A standing level B conviction leaves only sentence reduction.",
    cites: "18 U.S.C. § 3771A(b)(1)(C), (e)",
  },
  {
    ...expunge,
    id: "arrest-b/dismissed-then-convicted",
    title: "Dismissed by the Government, charged again, and convicted.",
    situation: withArrest({ c1: ended([...droppedByGovernment, { class: "convicted" }]) }),
    expect: no,
    ...settledByFacts,
    reason: "An earlier dismissal does not help while a conviction stands.",
    cites: "18 U.S.C. § 3771A(b)(1)(C)",
  },
  {
    ...expunge,
    id: "arrest-b/vacated-then-dismissed",
    title: "Convicted, the conviction vacated on appeal, and then dismissed by the Government.",
    situation: withArrest({ c1: ended([{ class: "convicted" }, { class: "vacated" }, ...droppedByGovernment]) }),
    expect: yes,
    ...settledByFacts,
    reason: "No conviction stands and the Government dismissed.",
    cites: "18 U.S.C. § 3771A(b)(1)(C)",
  },
  {
    ...expunge,
    id: "arrest-b/vacated-only",
    title: "Convicted of the robbery, and the conviction vacated; nothing followed.",
    situation: withArrest({ c1: ended([{ class: "convicted" }, { class: "vacated" }]) }),
    expect: no,
    ...settledByFacts,
    reason: "Vacatur is an outcome only for the level A offense to which a charge was reduced.",
    cites: "18 U.S.C. § 3771A(b)(1)(C)",
  },
  {
    ...expunge,
    id: "arrest-b/pending",
    title: "The robbery case is pending.",
    situation: withArrest({ c1: ended([{ class: "pending" }]) }),
    expect: no,
    ...settledByFacts,
    reason: "Nothing has ended yet.",
    cites: "18 U.S.C. § 3771A(b)(1)(C)",
  },
  {
    ...expunge,
    id: "arrest-b/outcome-unknown",
    title: "How the robbery charge ended is not known.",
    situation: withArrest({ c1: ended([{ class: "unknown" }], { disposition: null }) }),
    expect: unknown,
    missing: ["charge.disposition", "charge.outcomes"],
    openBy: ["fact"],
    reason: "Unknown is neither convicted nor cleared.",
    cites: "18 U.S.C. § 3771A(b)(1)(C)",
  },
  {
    ...expunge,
    id: "arrest-b/transferred",
    title: "The robbery case was transferred to another district.",
    situation: withArrest({ c1: ended([{ class: "transferred" }]) }),
    expect: unknown,
    missing: ["charge.outcomes"],
    openBy: ["fact"],
    reason: "What came of it there is not known.",
    cites: "18 U.S.C. § 3771A(b)(1)(C)",
  },
  {
    ...expunge,
    id: "arrest-b/deferred",
    title: "Prosecution of the robbery was deferred; the end is not known.",
    situation: withArrest({ c1: ended([{ class: "deferred" }]) }),
    expect: unknown,
    missing: ["charge.outcomes"],
    openBy: ["fact"],
    reason: "A deferral usually ends in a dismissal by the Government, which the record does not show yet.",
    cites: "18 U.S.C. § 3771A(b)(1)(C)",
  },
  // (iii) reduced to level A, and that cleared.
  ...(
    [
      ["acquitted", [{ class: "acquitted" }]],
      ["dropped", droppedByGovernment],
      ["not-prosecuted", [{ class: "not-prosecuted" }]],
      ["vacated", [{ class: "convicted" }, { class: "vacated" }]],
    ] as const
  ).map(
    ([how, outcomes]): GoldenCase => ({
      ...expunge,
      id: `arrest-b/reduced-and-${how}`,
      title: `The robbery was reduced to misprision, a level A offense, and that ended: ${how}.`,
      situation: reducedTo({ facts: { ...misprision, disposition: outcomes.at(-1)?.class ?? null }, outcomes }),
      expect: yes,
      ...settledByFacts,
      reason: "Reduced to level A and then cleared. A level A conviction is vacated first, perhaps in another court.",
      cites: "18 U.S.C. § 3771A(b)(1)(C)",
    }),
  ),
  {
    ...expunge,
    id: "arrest-b/reduced-conviction-stands",
    title: "The robbery was reduced to misprision, and that conviction stands.",
    situation: reducedTo({ facts: { ...misprision, disposition: "convicted" }, outcomes: [{ class: "convicted" }] }),
    expect: no,
    ...settledByFacts,
    reason: "Two steps: vacate the level A conviction first, then expunge the level B arrest.",
    cites: "18 U.S.C. § 3771A(b)(1)(A), (C)",
  },
  {
    ...expunge,
    id: "arrest-b/reduced-to-violent",
    title: "The robbery was reduced to assault with a weapon, which the Government then dropped.",
    situation: reducedTo({
      facts: { ...robbery, statute: "18:113(a)(3)", offenseDate: "2016", disposition: "dismissed" },
      outcomes: droppedByGovernment,
    }),
    expect: no,
    ...settledByFacts,
    reason: "Reduced to another violent crime, not to a level A offense.",
    cites: "18 U.S.C. § 3771A(b)(1)(C)",
  },
  {
    ...expunge,
    id: "arrest-b/reduced-to-state",
    title: "The federal robbery charge gave way to a state charge of theft, which was dropped.",
    situation: reducedTo({
      facts: { jurisdiction: "state", disposition: "dismissed" },
      outcomes: droppedByGovernment,
      conclusions: { "crime-of-violence": false },
    }),
    expect: no,
    ...settledByFacts,
    reason: "A level A offense is a Federal offense.",
    cites: "18 U.S.C. § 3771A(a)(5), (b)(1)(C)",
  },
  {
    ...expunge,
    id: "arrest-b/reduced-unknown",
    title: "The court dismissed the robbery; whether it was reduced to something else is not known.",
    situation: withArrest({
      c1: {
        facts: { ...robbery, disposition: "dismissed" },
        outcomes: [{ class: "dismissed", by: "court" }],
        continuedBy: [],
        replacedBy: [],
      },
    }),
    expect: unknown,
    missing: ["charge.reducedTo"],
    openBy: ["fact", "law"],
    reason: "A lesser charge that was cleared would open the relief.",
    cites: "18 U.S.C. § 3771A(b)(1)(C)",
  },
  // One accusation, carried on under another paper.
  {
    ...expunge,
    id: "arrest-b/complaint-then-acquitted",
    title: "Arrested on a complaint of robbery; indicted for it and acquitted.",
    situation: continuedBy(ended([{ class: "acquitted" }])),
    expect: yes,
    ...settledByFacts,
    reason: "The complaint and the indictment are papers of one accusation, of which she was acquitted.",
    cites: "18 U.S.C. § 3771A(b)(1)(C)",
  },
  {
    ...expunge,
    id: "arrest-b/complaint-then-dropped",
    title: "Arrested on a complaint of robbery; the Government dropped both counts of the indictment for it.",
    situation: continuedBy(ended(droppedByGovernment), ended(droppedByGovernment)),
    expect: yes,
    ...settledByFacts,
    reason: "The Government moved to dismiss all that the accusation became.",
    cites: "18 U.S.C. § 3771A(b)(1)(C)",
  },
  {
    ...expunge,
    id: "arrest-b/complaint-then-convicted",
    title: "Arrested on a complaint of robbery; indicted for it and convicted.",
    situation: continuedBy(convictedOf),
    expect: no,
    ...settledByFacts,
    reason: "The accusation ended in a conviction of a violent crime.",
    cites: "18 U.S.C. § 3771A(b)(1)(C)",
  },
  {
    ...expunge,
    id: "arrest-b/complaint-then-both",
    title: "Arrested on a complaint of robbery; convicted of one count for it, and the Government dropped the other.",
    situation: continuedBy(convictedOf, ended(droppedByGovernment)),
    expect: arguable,
    ...openLaw,
    reason: "Whether it is enough that part of the accusation was dropped is open.",
    cites: "18 U.S.C. § 3771A(b)(1)(C)",
  },
  {
    ...expunge,
    id: "arrest-b/complaint-then-court-dismissed",
    title: "Arrested on a complaint of robbery; the court dismissed the indictment for it of its own motion.",
    situation: continuedBy(ended([{ class: "dismissed", by: "court" }])),
    expect: no,
    ...settledByFacts,
    reason: "The Act asks whether the Government moved to dismiss.",
    cites: "18 U.S.C. § 3771A(b)(1)(C)",
  },
  {
    ...expunge,
    id: "arrest-b/complaint-went-on-unknown",
    title: "Arrested on a complaint of robbery that an indictment superseded; which counts carried it on is not known.",
    situation: withArrest({
      c1: {
        facts: { ...robbery, disposition: "superseded" },
        outcomes: [{ class: "superseded" }],
        reducedTo: [],
        replacedBy: [],
      },
    }),
    expect: unknown,
    missing: ["charge.continuedBy"],
    openBy: ["fact", "law"],
    reason: "How the accusation ended is on a paper not yet read.",
    cites: "18 U.S.C. § 3771A(b)(1)(C)",
  },
  {
    ...expunge,
    id: "arrest-b/pending-again",
    title: "The Government dismissed the robbery and charged it again; the case is pending.",
    situation: withArrest({ c1: ended([...droppedByGovernment, { class: "pending" }]) }),
    expect: no,
    ...settledByFacts,
    reason: "The Government pursues the charge.",
    cites: "18 U.S.C. § 3771A(b)(1)(C)",
  },
  // Counts that a superseding charge replaced.
  ...(
    [
      ["acquitted", [{ class: "acquitted" }]],
      ["dropped", droppedByGovernment],
    ] as const
  ).map(
    ([how, outcomes]): GoldenCase => ({
      ...expunge,
      id: `arrest-b/superseded-and-${how}`,
      title: `The robbery count was superseded, and the new count ended: ${how}.`,
      situation: superseded({ facts: { ...robbery, disposition: outcomes.at(-1)?.class ?? null }, outcomes }),
      expect: arguable,
      ...openLaw,
      reason:
        "The Act does not speak of superseded counts; that the Government did not pursue the old one is arguable.",
      cites: "18 U.S.C. § 3771A(b)(1)(C)",
    }),
  ),
  {
    ...expunge,
    id: "arrest-b/superseded-and-convicted",
    title: "The robbery count was superseded, and she was convicted of the new count.",
    situation: superseded({ facts: { ...robbery, disposition: "convicted" }, outcomes: [{ class: "convicted" }] }),
    expect: no,
    ...settledByFacts,
    reason: "The accusation ended in a conviction.",
    cites: "18 U.S.C. § 3771A(b)(1)(C)",
  },
  {
    ...expunge,
    id: "arrest-b/superseded-by-unknown",
    title: "The robbery count was superseded; by what is not known.",
    situation: withArrest({
      c1: {
        facts: { ...robbery, disposition: "superseded" },
        outcomes: [{ class: "superseded" }],
        reducedTo: [],
        continuedBy: [],
      },
    }),
    expect: arguableAtMost,
    missing: ["charge.replacedBy"],
    openBy: ["fact", "law"],
    reason: "What replaced it, and how that ended, decides whether there is an argument.",
    cites: "18 U.S.C. § 3771A(b)(1)(C)",
  },
  {
    ...expunge,
    id: "arrest-b/not-superseded",
    title: "The court dismissed the robbery; a later charge was dropped by the Government.",
    situation: {
      ...withArrest({
        c1: { ...ended([{ class: "dismissed", by: "court" }]), replacedBy: ["c2"] },
        c2: { facts: { ...robbery, disposition: "dismissed" }, outcomes: droppedByGovernment },
      }),
      arrests: { a1: ["c1"] },
    },
    expect: no,
    ...settledByFacts,
    reason: "The first charge ended by the court's order, not by being superseded.",
    cites: "18 U.S.C. § 3771A(b)(1)(C)",
  },
  // The level.
  {
    ...expunge,
    id: "arrest-b/child-victim",
    title: "The Government dropped the robbery; a child was a victim of it.",
    situation: withArrest({ c1: ended(droppedByGovernment, { childVictim: true }) }),
    expect: no,
    ...settledByFacts,
    reason: "A violent crime of which a child was a victim is in neither level.",
    cites: "18 U.S.C. § 3771A(a)(6)",
  },
  {
    ...expunge,
    id: "arrest-b/child-victim-unknown",
    title: "The same; whether a child was a victim is not known.",
    situation: withArrest({ c1: ended(droppedByGovernment, { childVictim: null }) }),
    expect: unknown,
    missing: ["charge.childVictim"],
    openBy: ["fact"],
    reason: "For a violent crime the child decides.",
    cites: "18 U.S.C. § 3771A(a)(6)",
  },
  {
    ...expunge,
    id: "arrest-b/level-a",
    title: "Arrested for selling drugs; the Government dropped it.",
    situation: withArrest({ c1: ended(droppedByGovernment, drugs) }),
    expect: no,
    ...settledByFacts,
    reason: "Not a violent crime: the level A route is the one.",
    cites: "18 U.S.C. § 3771A(a)(6), (b)(1)(B)",
  },
  {
    ...expunge,
    id: "arrest-b/level-open",
    title: "Arrested for armed bank robbery in the D.C. Circuit; the Government dropped it.",
    situation: withArrest({ c1: ended(droppedByGovernment, armedBankRobberyInDc) }),
    expect: arguable,
    ...openLaw,
    reason: "The level is open; see the finding for either level.",
    cites: "18 U.S.C. § 3771A(a)(6), (8)",
  },
  // The rest.
  {
    ...expunge,
    id: "arrest-b/state",
    title: "Arrested for robbery under state law; the prosecutor dropped it.",
    situation: withArrest({
      c1: { ...ended(droppedByGovernment, { jurisdiction: "state" }), conclusions: { "crime-of-violence": true } },
    }),
    expect: no,
    ...settledByFacts,
    reason: "Not a Federal offense.",
    cites: "18 U.S.C. § 3771A(a)(4)",
  },
  {
    ...expunge,
    id: "arrest-b/no-trafficking",
    title: "Counsel concludes that she was no victim of trafficking.",
    situation: withArrest(
      { c1: { ...ended(droppedByGovernment), conclusions: { "victim-of-trafficking": false } } },
      { episodes: {} },
    ),
    expect: no,
    ...settledByFacts,
    reason: "The conduct must be related to having been a victim.",
    cites: "18 U.S.C. § 3771A(b)(1)(C)",
  },
  {
    ...expunge,
    id: "arrest-b/wider-definition",
    title: "Sold for sex at 24 without force, fraud or coercion.",
    situation: withArrest({ c1: ended(droppedByGovernment) }, { episodes: { e1: { ...sexTrafficked, means: [] } } }),
    expect: arguable,
    ...openLaw,
    reason: "Only the wider term may include it.",
    cites: "22 U.S.C. § 7102(17)",
  },
  {
    ...expunge,
    id: "arrest-b/survival-linked",
    title: "The robbery came after her escape; the link is stated, and the Government dropped it.",
    situation: withArrest({ c1: ended(droppedByGovernment, { "nexus.timing": "after" }) }),
    expect: yes,
    ...settledByFacts,
    reason: "Level B arrests use the wider words, “directly related”.",
    cites: "18 U.S.C. § 3771A(b)(1)(C)",
  },
  {
    ...expunge,
    id: "arrest-b/unconnected",
    title: "Counsel confirms that the robbery had nothing to do with the trafficking.",
    situation: withArrest({ c1: ended(droppedByGovernment, { "nexus.timing": "unconnected" }) }),
    expect: no,
    ...settledByFacts,
    reason: "Not related.",
    cites: "18 U.S.C. § 3771A(b)(1)(C)",
  },
  {
    ...expunge,
    id: "arrest-b/two-qualify",
    title: "Arrested for two robberies; of one acquitted, the other dropped.",
    situation: withArrest({ c1: ended(droppedByGovernment), c2: ended([{ class: "acquitted" }]) }),
    expect: yes,
    ...settledByFacts,
    reason: "Every charge of the arrest qualifies.",
    cites: "18 U.S.C. § 3771A(b)(1)(C)",
  },
  {
    ...expunge,
    id: "arrest-b/mixed",
    title: "Arrested for two robberies; of one convicted, the other dropped.",
    situation: withArrest({ c1: ended(droppedByGovernment), c2: ended([{ class: "convicted" }]) }),
    expect: arguable,
    ...openLaw,
    reason: "An arrest that covers a cleared and a standing count is unresolved.",
    cites: "18 U.S.C. § 3771A(b)(1)(C), (d)",
  },
];
