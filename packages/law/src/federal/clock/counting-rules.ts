import type { Ground } from "@setaside/logic";
import { analysis, recalled, statute } from "../../statement.ts";
import { countingOf } from "../tsra/counting.ts";

/** The twin rule of civil procedure (Rule 6(a)) was read; the note of 2009 says that the words are the same. */
const twinRead = { confidence: "secondary" } as const;

const ofTheRules = {
  inaccessible: statute(
    "If the clerk's office is inaccessible on the last day for filing, the time is extended to the first accessible day that is no Saturday, Sunday or legal holiday, unless the court orders otherwise.",
    "Fed. R. Crim. P. 45(a)(3)",
    twinRead,
  ),
  lastHour: statute(
    "The last day ends at midnight in the court's time zone for electronic filing, else when the clerk's office is scheduled to close.",
    "Fed. R. Crim. P. 45(a)(4)",
    twinRead,
  ),
  backward: statute(
    "For a period before an event the next day is found by counting backward.",
    "Fed. R. Crim. P. 45(a)(5)",
    recalled,
  ),
  stateHolidays: statute(
    "For a period after an event, a day declared a holiday by the state where the district court is located is a legal holiday.",
    "Fed. R. Crim. P. 45(a)(6)(C)",
    recalled,
  ),
  appealHolidays: statute(
    "For the time to appeal the holidays of the state where the circuit clerk has the principal office count as well.",
    "Fed. R. App. P. 26(a)(6)(C)",
    recalled,
  ),
  inaccessibleHearing: analysis(
    "The rule on an inaccessible clerk's office speaks of the time for filing. Whether it moves the last day for a hearing is doubtful.",
    "Fed. R. Crim. P. 45(a)(3)(A)",
    recalled,
  ),
} as const satisfies Readonly<Record<string, Ground>>;

/** What the rules of procedure say of counting, in their order. */
export const rulesOfCounting: readonly Ground[] = Object.values(ofTheRules);

/** The rules by which a period is counted, for who shows a date. */
export const countingRules = { ...countingOf, ...ofTheRules } as const;
