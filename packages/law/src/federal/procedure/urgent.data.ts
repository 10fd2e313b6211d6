import type { Ground } from "@setaside/logic";
import { analysis, read, recalled, statute } from "../../statement.ts";
import { appealExtended, movantsAppeal } from "../clock/time-to-appeal.data.ts";
import { padilla } from "../immigration/authorities.data.ts";

const immigrationCounsel = analysis(
  "Immigration counsel is reached today: a removal can end contact with the client, the witnesses and the court, and whether a motion by a removed person is heard is not addressed.",
  "8 U.S.C. §§ 1229a, 1231",
  recalled,
);

const noCustodyNeeded = analysis(
  "Custody is not required for a motion under (b)(1): nothing in the text read asks for it, so that release does not end the right to move.",
  "18 U.S.C. § 3771A(b)(1)(A), (B)",
  { ...read, source: "enrolledReader" },
);

/** Of a pending case in any court. */
export const noPleaBeforeAdvice = analysis(
  "No plea is entered before immigration advice: counsel must say when a plea carries a risk of removal.",
  padilla.cite,
  recalled,
);

/** What must be done first, by what is known of the person; a plan shows what applies, in this order. */
export const urgentMatters = {
  "removal-date": [
    immigrationCounsel,
    analysis(
      "A stay of removal is asked of the agency (form I-246) or of the court that has the case; a pending motion to vacate does not stay removal by itself.",
      "8 C.F.R. § 241.6",
      recalled,
    ),
  ],
  "immigration-detention": [
    immigrationCounsel,
    analysis(
      "Ask immigration counsel about bond or parole, and about T or U relief and continued presence.",
      "8 U.S.C. §§ 1101(a)(15)(T), (U), 1226; 22 U.S.C. § 7105(c)(3)",
      recalled,
    ),
  ],
  "removal-order": [
    immigrationCounsel,
    analysis(
      "An order of removal can be carried out without further notice; a motion to reopen has short times of its own.",
      "8 U.S.C. § 1229a(c)(7)",
      recalled,
    ),
  ],
  "pending-prosecution": [
    statute(
      "In a pending case a defendant “may establish duress by demonstrating that the defendant was a victim of trafficking at the time”.",
      "18 U.S.C. § 28(b)",
      { ...read, source: "section28" },
    ),
    noPleaBeforeAdvice,
    analysis(
      "What is sworn for a motion can be used in the pending case: nothing is filed on this charge or its arrest until defense counsel agrees.",
      "18 U.S.C. § 28",
      recalled,
    ),
    statute(
      "On motion, any record relating to the defense is placed under seal until a conviction is entered.",
      "18 U.S.C. § 28(c)",
      { ...read, source: "section28" },
    ),
  ],
  "violation-pending": [
    analysis(
      "A violation of supervised release or probation is pending: it rests on the judgment, so that a vacatur can affect it. Speak with the counsel appointed there before filing.",
      "Fed. R. Crim. P. 32.1",
      recalled,
    ),
  ],
  "appeal-time": [movantsAppeal, appealExtended],
  "release-date": [
    analysis(
      "Plan contact, housing and supervision around the release; a sentence reduction matters most before it.",
      "18 U.S.C. § 3771A(e)",
      recalled,
    ),
    noCustodyNeeded,
  ],
  "criminal-custody": [
    analysis(
      "Calls and mail from jail or prison are recorded: use legal calls and legal mail, and send nothing that names the motion.",
      "28 C.F.R. §§ 540.18, 540.19, 540.102",
      recalled,
    ),
    noCustodyNeeded,
  ],
} as const satisfies Readonly<Record<string, readonly Ground[]>>;

/** Name of an urgent matter. */
export type UrgentMatter = keyof typeof urgentMatters;
