import { analysis, described, recalled, statute } from "../../statement.ts";
import { pendingProsecution, vacateReducedFirst, vacaturReachesArrest } from "../tsra/common-rules.ts";

/** Why one step comes before another: each edge of a plan rests on one of these. */
export const orderReasons = {
  "immigration-first": analysis(
    "Filing can help or harm a person who is not a citizen: relief, wording and sworn statements all have immigration effects. Immigration counsel is consulted before anything is drafted or filed.",
    "8 U.S.C. § 1101(a)(48); 18 U.S.C. § 3771A",
    { confidence: "secondary", source: "freedomNetwork" },
  ),
  "copies-before-expungement": analysis(
    "Once a record is expunged the person may be unable to prove what happened, and may still have to. Certified copies are obtained before any order expunges it, and kept outside the court's file.",
    "18 U.S.C. § 3771A(c)(1)(C), (d)(1)",
    { confidence: "secondary", source: "ilrc" },
  ),
  "history-before-filing": analysis(
    "A complete list of arrests comes first: an arrest nobody listed is in no motion and in no order.",
    "18 U.S.C. § 3771A(b)(1)",
    recalled,
  ),
  "vacate-reduced-first": vacateReducedFirst,
  "vacatur-reaches-arrest": vacaturReachesArrest,
  "pending-first": pendingProsecution,
  "first-offender-first": statute(
    "The order of § 3607(c) expunges all references to the arrest too; the court shall enter it and no trafficking is asked for.",
    "18 U.S.C. § 3607(c)",
    { ...described, source: "ilrc" },
  ),
} as const;

/** Name of a reason for an order of steps. */
export type OrderReason = keyof typeof orderReasons;
