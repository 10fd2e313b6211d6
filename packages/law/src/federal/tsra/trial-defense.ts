import type { Relief } from "../../relief.ts";
import { analysis, described, read, recalled, statute } from "../../statement.ts";
import { law } from "../../vocabulary.ts";
import { victimOfTrafficking } from "../trafficking.ts";
import { enacted } from "./common-rules.ts";
import { federalOffense, levelAOrB } from "./level.ts";
import { coercingOthers, statusAlone } from "./open-questions.ts";
import { pending } from "./outcome.ts";

const { all, any, element, is, unsettled } = law;

const section28 = { ...read, source: "section28" } as const;

/** § 28(b) asks for the time of the offense; § 3771A asks for a result, whenever. */
const victimAtTheTime = element(
  "victim-at-the-time",
  statute("The defendant was a victim of trafficking at the time of the offense.", "18 U.S.C. § 28(b)", section28),
  is("charge.victimAtTime"),
);

const duressEstablished = element(
  "duress",
  statute(
    "A defendant “may establish duress by demonstrating that the defendant was a victim of trafficking at the time”.",
    "18 U.S.C. § 28(b)",
    section28,
  ),
  any(is("charge.duressElements"), unsettled(statusAlone)),
);

export const noPeriodsForDefense = analysis(
  "§ 28 sets no period: the defense is raised in the pending case, within the times that its own orders and rules set.",
  "18 U.S.C. § 28",
  recalled,
);

/** 18 U.S.C. § 28: the human trafficking defense in a pending case. */
export const trialDefense: Relief<"charge"> = Object.freeze({
  id: "us/trial-defense",
  name: "Human trafficking defense at trial",
  authority: { citation: "18 U.S.C. § 28", uslm: "/us/usc/t18/s28" },
  inForce: { from: enacted },
  subject: "charge",
  who: statute("A defendant in a pending prosecution.", "18 U.S.C. § 28(b)", section28),
  court: statute("The court trying the covered Federal offense.", "18 U.S.C. § 28", section28),
  courtRule: "trial-court",
  discretion: "not-a-motion",
  discretionGround: analysis("A defense at trial, not a motion.", "18 U.S.C. § 28(b)", described),
  burden: analysis(
    "No standard is stated; duress is normally the defendant's to prove by a preponderance.",
    "Dixon v. United States, 548 U.S. 1 (2006)",
    recalled,
  ),
  expression: all(pending, federalOffense, levelAOrB, victimOfTrafficking, victimAtTheTime, duressEstablished),
  motionContents: [
    statute(
      "On motion, any record relating to the defense is placed under seal until a conviction is entered.",
      "18 U.S.C. § 28(c)",
      section28,
    ),
  ],
  evidence: [],
  clocks: [noPeriodsForDefense],
  effect: [
    statute(
      "Not raising the defense, or failing in it, does not bar mitigation at sentencing or post-conviction proceedings.",
      "18 U.S.C. § 28(d)",
      section28,
    ),
    statute(
      "Nor does it disqualify from federally funded programs for trafficking victims.",
      "18 U.S.C. § 28(e)",
      section28,
    ),
  ],
  limits: [
    analysis("The enacted text has no presumption of duress.", "18 U.S.C. § 28(b); compare H.R. 1379, 119th Cong.", {
      ...read,
    }),
  ],
  notes: [{ role: "risk", question: coercingOthers }],
  leads: true,
} as const);
