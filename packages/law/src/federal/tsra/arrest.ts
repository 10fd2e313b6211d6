import type { Expression } from "@setaside/logic";
import type { Relief } from "../../relief.ts";
import { analysis, described, introduced, read, recalled, statute } from "../../statement.ts";
import { law } from "../../vocabulary.ts";
import { victimOfTrafficking } from "../trafficking.ts";
import {
  arrestCourt,
  arrestCourtLevelB,
  clocks,
  denialAndAppeal,
  enacted,
  evidence,
  filing,
  fullRelief,
  mayGrant,
  motionContents,
  preponderance,
} from "./common-rules.ts";
import { federalOffense, levelA, levelAOrB, levelB } from "./level.ts";
import { directlyRelated } from "./nexus.ts";
import {
  childVictimLevelA,
  coercingOthers,
  discretion,
  divisionOfArrest,
  mixedArrest,
  severalCourts,
  whichChild,
} from "./open-questions.ts";
import { levelBOutcome } from "./outcome.ts";

const { all, any, element, not, some, unsettled } = law;

/**
 * § 3771A(b)(1)(B), (C), (d): expunge an arrest. The level is that of the
 * offense arrested for; an arrest may have been for several.
 */

/** Every charge of the arrest satisfies `test`; if only some do, whether that is enough is open. */
function arrestedFor(test: Expression<"charge">): Expression<"arrest"> {
  const none = element(
    "every-charge-of-the-arrest",
    analysis("Every offense that the person was arrested for qualifies.", "18 U.S.C. § 3771A(b)(1)(B), (C)", recalled),
    not(some("arrest.charges", not(test))),
  );
  return all(some("arrest.charges", test), any(none, unsettled(mixedArrest)));
}

const common = {
  inForce: { from: enacted },
  subject: "arrest",
  court: arrestCourt,
  courtRule: "arrest-district-and-division",
  discretion: "may",
  discretionGround: mayGrant,
  burden: preponderance,
  motionContents,
  evidence,
  clocks: [...clocks, ...denialAndAppeal],
  effect: [
    statute(
      "Immediately the court orders all references to the arrest, any proceedings and any results expunged from all official records.",
      "18 U.S.C. § 3771A(d)(1)",
      introduced,
    ),
    statute("The arrest is not regarded as an arrest under Federal law.", "18 U.S.C. § 3771A(d)(2)", {
      ...described,
      source: "freedomNetwork",
    }),
    fullRelief,
  ],
  limits: [
    statute(
      "A conviction that followed is reached by a motion to vacate, which covers its arrest.",
      "18 U.S.C. § 3771A(c)(1)(C)",
      { ...described, source: "ilrc" },
    ),
    ...filing,
  ],
  notes: [
    { role: "risk", question: discretion },
    { role: "risk", question: coercingOthers },
    { role: "routing", question: severalCourts },
    { role: "routing", question: divisionOfArrest },
  ],
} as const;

/** § 3771A(b)(1)(B): no condition on how the charge ended. */
export const expungeArrestLevelA: Relief<"arrest"> = Object.freeze({
  ...common,
  id: "us/expunge-arrest-level-a",
  name: "Expunge a level A arrest",
  authority: { citation: "18 U.S.C. § 3771A(b)(1)(B), (b)(4)(B), (d)", uslm: "/us/usc/t18/s3771A/b/1/B" },
  who: statute("The person arrested, or an attorney representing the person.", "18 U.S.C. § 3771A(b)(1)(B)", {
    ...read,
    source: "enrolledReader",
  }),
  expression: arrestedFor(all(federalOffense, levelA, victimOfTrafficking, directlyRelated)),
  notes: [...common.notes, { role: "risk", question: childVictimLevelA }],
  leads: false,
} as const);

/** § 3771A(b)(1)(C): only where the charge was cleared. */
export const expungeArrestLevelB: Relief<"arrest"> = Object.freeze({
  ...common,
  id: "us/expunge-arrest-level-b",
  court: arrestCourtLevelB,
  name: "Expunge a level B arrest",
  authority: { citation: "18 U.S.C. § 3771A(b)(1)(C), (b)(4)(C), (d)", uslm: "/us/usc/t18/s3771A/b/1/C" },
  who: statute("The person arrested, or an attorney representing the person.", "18 U.S.C. § 3771A(b)(1)(C)", {
    ...described,
    source: "ilrc",
  }),
  expression: arrestedFor(all(federalOffense, levelB, levelBOutcome, victimOfTrafficking, directlyRelated)),
  leads: false,
  notes: [...common.notes, { role: "risk", question: whichChild }],
} as const);

/**
 * Either of the two, exactly: what a motion may plead when the level is open.
 * For an arrest both levels give the same relief, so an open level matters only
 * where the outcome fails or a child was a victim.
 */
export const expungeArrest: Relief<"arrest"> = Object.freeze({
  ...common,
  id: "us/expunge-arrest",
  court: arrestCourtLevelB,
  name: "Expunge an arrest, on either level",
  authority: { citation: "18 U.S.C. § 3771A(b)(1)(B), (C), (b)(4)(B), (C), (d)", uslm: "/us/usc/t18/s3771A/b/1" },
  who: statute("The person arrested, or an attorney representing the person.", "18 U.S.C. § 3771A(b)(1)(B), (C)", {
    ...described,
    source: "ilrc",
  }),
  expression: arrestedFor(
    all(federalOffense, levelAOrB, any(levelA, levelBOutcome), victimOfTrafficking, directlyRelated),
  ),
  notes: [...common.notes, { role: "risk", question: childVictimLevelA }, { role: "risk", question: whichChild }],
  leads: true,
} as const);
