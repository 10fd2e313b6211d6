import type { Ground } from "@setaside/logic";
import { analysis, recalled } from "../../statement.ts";
import { noPeriodsForReduction } from "../tsra/sentence-reduction.ts";

/** Reliefs to which the periods of § 3771A(b)(3) do not belong, and what says so. */
export const withoutClocks: Readonly<Record<string, Ground>> = {
  "us/sentence-reduction": noPeriodsForReduction,
  "us/trial-defense": analysis(
    "§ 28 sets no period: the defense is raised in the pending case, within the times that its own orders and rules set.",
    "18 U.S.C. § 28",
    recalled,
  ),
  "us/first-offender-expungement": analysis(
    "§ 3607(c) sets no period for the application, an answer to it or a hearing.",
    "18 U.S.C. § 3607(c)",
    recalled,
  ),
};
