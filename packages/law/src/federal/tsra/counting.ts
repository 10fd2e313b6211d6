import { analysis, described, introduced, recalled } from "../../statement.ts";

/** How the periods of § 3771A(b)(3) are counted: what is easily got wrong. */
export const countingOf = {
  fromFiling: analysis(
    "The 30 and the 45 days run from the day the motion is filed: not from service, from a sealing order or from the assignment of a judge.",
    "18 U.S.C. § 3771A(b)(3)",
    { ...described, source: "ilrc" },
  ),
  noMailDays: analysis(
    "No three days are added for mail: the rule adds them only to a time that runs from service.",
    "Fed. R. Crim. P. 45(c)",
    recalled,
  ),
  fromOppositionFiled: analysis(
    "The 15 days run from the day on which the opposition is in fact filed, not from day 30: an opposition on day 3 means a hearing by day 18.",
    "18 U.S.C. § 3771A(b)(3)(A)(ii)",
    { ...described, source: "ilrc" },
  ),
  countEveryDay: analysis(
    "The Act sets no way of counting, so the rule does: leave out the day of the event, count every day, and if the last is a Saturday, a Sunday or a legal holiday, go on to the next day that is none.",
    "Fed. R. Crim. P. 45(a)(1)",
    recalled,
  ),
  silenceIsNoGrant: analysis(
    "The Government “may” oppose. Silence or lateness has no stated consequence and there is no grant by default: the court must still make the findings.",
    "18 U.S.C. § 3771A(b)(3)(A)(i)",
    { ...described, source: "ilrc" },
  ),
  consentIsNoOpposition: analysis(
    "A response that consents, or takes no position, is not a motion in opposition and does not start the 15 days.",
    "18 U.S.C. § 3771A(b)(3)(A)(ii)",
    recalled,
  ),
  hearingLate: analysis(
    "If the court does not hold the hearing in time, no consequence is stated.",
    "18 U.S.C. § 3771A(b)(3)(A)(ii)",
    introduced,
  ),
  noTimeToDecide: analysis("No time is set for the decision itself.", "18 U.S.C. § 3771A(b)(3)", introduced),
  appealCounted: analysis(
    "The time to appeal is counted under Fed. R. App. P. 26, which mirrors Rule 45(a).",
    "Fed. R. App. P. 26(a)",
    recalled,
  ),
} as const;

/** The same in order, for a reader. */
export const counting = Object.values(countingOf);
