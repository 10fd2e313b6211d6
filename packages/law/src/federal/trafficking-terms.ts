import { analysis, recalled, statute } from "../statement.ts";

const read = { confidence: "verified", textStatus: "enacted-read", source: "section7102Toolkit" } as const;

/** The terms that § 7102 uses within its definition of trafficking, and what it does not ask for. */
export const traffickingTerms = {
  commercialSexAct: statute(
    "A commercial sex act is any sex act on account of which anything of value is given to or received by any person.",
    "22 U.S.C. § 7102(4)",
    { ...read, source: "section7102" },
  ),
  coercion: statute(
    "Coercion means threats of serious harm to or physical restraint against any person; a scheme, plan or pattern intended to make a person believe that failing to act would bring serious harm or restraint to any person; or the abuse or threatened abuse of the legal process.",
    "22 U.S.C. § 7102(3)",
    read,
  ),
  abuseOfLegalProcess: statute(
    "Abuse of the legal process is using or threatening law or legal process for a purpose for which it was not designed, to press a person to act or not to act.",
    "22 U.S.C. § 7102(1)",
    { ...read, source: "section7102" },
  ),
  debtBondage: statute(
    "Debt bondage is being bound to work for a debt, where the reasonable value of the work is not applied to the debt or its length and nature are not limited and defined.",
    "22 U.S.C. § 7102(7)",
    read,
  ),
  involuntaryServitude: statute(
    "Involuntary servitude includes a condition induced by a scheme, plan or pattern intended to make a person believe that the person or another would suffer serious harm or restraint, or by the abuse or threatened abuse of the legal process.",
    "22 U.S.C. § 7102(8)",
    read,
  ),
  noMovement: analysis(
    "Neither movement, nor crossing a border, nor payment to someone else is needed; the trafficker can be a partner, a relative or an employer.",
    "22 U.S.C. § 7102",
    { confidence: "secondary", source: "ilrc" },
  ),
  forcedCrime: analysis(
    "Labor or services can be criminal acts, so that a person forced into crime may be a victim of labor trafficking; no decision on it was looked for.",
    "22 U.S.C. § 7102(11)(B)",
    recalled,
  ),
} as const;
