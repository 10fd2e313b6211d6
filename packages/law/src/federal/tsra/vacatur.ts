import type { Relief } from "../../relief.ts";
import { described, read, statute } from "../../statement.ts";
import { law } from "../../vocabulary.ts";
import { victimOfTrafficking } from "../trafficking.ts";
import {
  clocks,
  denialAndAppeal,
  enacted,
  evidence,
  filing,
  fullRelief,
  mayGrant,
  motionContents,
  preponderance,
  sentencingCourt,
  vacaturReachesArrest,
} from "./common-rules.ts";
import { federalOffense, levelA } from "./level.ts";
import { directResult } from "./nexus.ts";
import {
  childVictimLevelA,
  coercingOthers,
  discretion,
  pleaWaiver,
  section2255,
  severalCourts,
} from "./open-questions.ts";
import { convicted } from "./outcome.ts";

/** 18 U.S.C. § 3771A(b)(1)(A), (b)(4)(A), (c): vacate a level A conviction. */
export const vacateConvictionLevelA: Relief<"charge"> = Object.freeze({
  id: "us/vacate-conviction-level-a",
  name: "Vacate a level A conviction",
  authority: { citation: "18 U.S.C. § 3771A(b)(1)(A), (b)(4)(A), (c)", uslm: "/us/usc/t18/s3771A/b/1/A" },
  inForce: { from: enacted },
  subject: "charge",
  who: statute("The person convicted, or an attorney representing the person.", "18 U.S.C. § 3771A(b)(1)(A)", {
    ...read,
    source: "enrolledReader",
  }),
  court: sentencingCourt,
  courtRule: "sentencing-court",
  discretion: "may",
  discretionGround: mayGrant,
  burden: preponderance,
  expression: law.all(convicted, federalOffense, levelA, victimOfTrafficking, directResult),
  motionContents,
  evidence,
  clocks: [...clocks, ...denialAndAppeal],
  effect: [
    statute(
      "Immediately the court vacates the conviction for cause, sets aside the verdict and enters a judgment of acquittal.",
      "18 U.S.C. § 3771A(c)(1)(A), (B)",
      { ...described, source: "ilrc" },
    ),
    vacaturReachesArrest,
    statute(
      "The conviction “shall not be regarded as a conviction under Federal law”; the status before the arrest or proceeding is restored.",
      "18 U.S.C. § 3771A(c)(3)",
      { ...described, source: "ilrc" },
    ),
    fullRelief,
  ],
  limits: [
    statute("The court need not change any fine or restitution order, and may.", "18 U.S.C. § 3771A(c)(2)", {
      ...described,
      source: "freedomNetwork",
    }),
    ...filing,
  ],
  notes: [
    { role: "risk", question: section2255 },
    { role: "risk", question: childVictimLevelA },
    { role: "risk", question: pleaWaiver },
    { role: "risk", question: discretion },
    { role: "risk", question: coercingOthers },
    { role: "routing", question: severalCourts },
  ],
  leads: true,
} as const);
