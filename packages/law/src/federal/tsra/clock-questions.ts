import type { OpenQuestion } from "@setaside/logic";
import { introduced, recalled } from "../../statement.ts";
import { timeToAppeal } from "../clock/time-to-appeal.data.ts";
import { question } from "./open-questions.ts";

/**
 * Open points about the periods of § 3771A(b)(3) and the time to appeal. Where
 * the readings give two dates, both are shown and the earlier is the safe one.
 */

const hearingClockTrigger = question(
  "hearing-clock-trigger",
  "From which filing do the 15 days to the hearing run: the opposition, or the original motion?",
  [
    [
      "From the opposition: the only reading that works, for 30 and 15 make the 45 days of the unopposed case.",
      "Immigrant Legal Resource Center guide (2026)",
    ],
    [
      "From the original motion: the words read say only “the motion”. The hearing could then be due before the opposition is.",
      "H.R. 1379, 119th Cong.",
    ],
  ],
  "18 U.S.C. § 3771A(b)(3)(A)(ii)",
  introduced,
);

const partialOpposition = question(
  "partial-opposition",
  "Does an opposition to only some of the counts start the 15 days for the whole motion?",
  [
    ["Yes: a motion in opposition was filed, and the hearing is on the motion.", "18 U.S.C. § 3771A(b)(3)(A)"],
    ["Only for the counts opposed; the others follow the rule for no opposition.", "18 U.S.C. § 3771A(b)(3)(B)"],
  ],
  "18 U.S.C. § 3771A(b)(3)(A)(ii)",
  recalled,
);

const lateOpposition = question(
  "late-opposition",
  "Does an opposition filed after day 30 start the 15 days?",
  [
    ["Yes: no consequence of lateness is stated, and a court would hear the Government.", "18 U.S.C. § 3771A(b)(3)(A)"],
    ["No: after day 30 the motion is unopposed, and the 45 days govern.", "18 U.S.C. § 3771A(b)(3)(B)"],
  ],
  "18 U.S.C. § 3771A(b)(3)(A)",
  recalled,
);

const hearingAfterDay45 = question(
  "hearing-after-day-45",
  "May a court hold a hearing on an unopposed motion after day 45?",
  [
    [
      "Probably yes: no consequence is stated. Treat day 45 as a target and ask for a date.",
      "18 U.S.C. § 3771A(b)(3)(B)",
    ],
    ["No: the power to hold a hearing is given for that time."],
  ],
  "18 U.S.C. § 3771A(b)(3)(B)",
  recalled,
);

const amendedMotion = question(
  "amended-motion",
  "Do the periods start again when the motion is amended, or cured after a denial?",
  [
    ["Yes: the amended motion is the motion that is decided.", "18 U.S.C. § 3771A(b)(7)(C)"],
    ["No: they run from the first filing; nothing says that they start again."],
  ],
  "18 U.S.C. § 3771A(b)(3)",
  recalled,
);

const extendedPeriods = question(
  "extended-periods",
  "Can a court extend the periods under Fed. R. Crim. P. 45(b)?",
  [
    ["Yes: the rule lets a court extend a time for good cause.", "Fed. R. Crim. P. 45(b)"],
    ["No: a rule does not lengthen a time that a statute sets."],
  ],
  "18 U.S.C. § 3771A(b)(3); Fed. R. Crim. P. 45(b)",
  recalled,
);

const appealTime = question(
  "appeal-time",
  "Is an appeal from the order a criminal or a civil one?",
  [
    [
      `Criminal: ${timeToAppeal.movant} days for the movant, ${timeToAppeal.government} for the Government. The movant’s ${timeToAppeal.movant} days are the safe time.`,
      "Fed. R. App. P. 4(b)(1)",
    ],
    [`Civil: ${timeToAppeal.civil} days where the United States is a party.`, "Fed. R. App. P. 4(a)(1)(B)"],
  ],
  "18 U.S.C. § 3771A(b)(8); Fed. R. App. P. 4",
  recalled,
);

/** In the order in which a motion meets them. */
export const clockQuestions: readonly OpenQuestion[] = [
  hearingClockTrigger,
  partialOpposition,
  lateOpposition,
  hearingAfterDay45,
  amendedMotion,
  extendedPeriods,
  appealTime,
];

/** One of them by its id; an id that is none is a mistake in a table. */
export function clockQuestion(id: string): OpenQuestion {
  const found = clockQuestions.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no open question ${id}`);
  return found;
}
