import { analysis, described, introduced, recalled } from "../../statement.ts";

/** How a motion is best put, given what the Act says and leaves open. */
export const pleadingPoints = {
  countByCount: analysis(
    "Work count by count: each conviction has its own level and its own link.",
    "18 U.S.C. § 3771A(b)(1)",
    recalled,
  ),
  bothLevels: analysis(
    "Where a judgment holds counts of both levels, vacate the level A counts only, and ask for resentencing on the rest, as part of full relief or under (e) for the level B count.",
    "18 U.S.C. § 3771A(b)(1), (e), (f)",
    introduced,
  ),
  formsOfOffense: analysis(
    "Attempt, conspiracy, aiding: the Act has no clause of its own on them; an earlier bill had one on conspiracy. Section 16(a) is applied to the offense of conviction.",
    "18 U.S.C. § 3771A(a)(8)",
    { ...recalled, source: "senate104" },
  ),
  reducedInTwoSteps: analysis(
    "A charge that was reduced takes two steps, perhaps in two courts: first the level A conviction is vacated where the sentence was imposed, then the level B arrest is expunged where the arrest was made.",
    "18 U.S.C. § 3771A(b)(1)(A), (C)",
    { ...described, source: "ilrc" },
  ),
  affidavitAlone: analysis(
    "If the affidavit is to stand alone, explain what was searched for and why nothing else is readily available, and let it speak to the link as well. Where other evidence is attached, do not plead this rule as the only ground.",
    "18 U.S.C. § 3771A(b)(5)(B)",
    { ...described, source: "followUp" },
  ),
  stateTests: analysis(
    "The tests of states, such as “but for” or a good-faith effort to leave, are ways to argue, not federal requirements.",
    "18 U.S.C. § 3771A(b)(4)",
    recalled,
  ),
  ordersToAgencies: analysis(
    "Under (f), ask for orders directed to the agencies that hold the records, and for leave to keep certified copies.",
    "18 U.S.C. § 3771A(f)",
    recalled,
  ),
} as const;

export const pleading = Object.values(pleadingPoints);
