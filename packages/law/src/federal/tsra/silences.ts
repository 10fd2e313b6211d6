import { analysis, described, introduced, read, recalled } from "../../statement.ts";

/** What § 3771A leaves unsaid, or says less of than a reader may expect. */
export const silenceOf = {
  noCustodyNeeded: analysis(
    "Custody is not required for a motion under (b)(1): nothing in the text read asks for it.",
    "18 U.S.C. § 3771A(b)(1)(A), (B)",
    { ...read, source: "enrolledReader" },
  ),
  wordsNotSeen: analysis(
    "The exact words of subparagraph (C), and of (B) after “the conduct or alleged”, were not seen.",
    "18 U.S.C. § 3771A(b)(1)(B), (C)",
    { ...described, source: "ilrc" },
  ),
  victimWithinTheLink: analysis(
    "Having been a victim is not a finding with a number of its own: it lies within the words of the link. It is collected as an element of its own all the same.",
    "18 U.S.C. § 3771A(b)(4)",
    described,
  ),
  noLicenseAsked: analysis(
    "The earlier bill asked for a “licensed” provider or clinician; no description of the Act has that word. Neither term is defined: a license is good to state, not required.",
    "18 U.S.C. § 3771A(b)(5)(A)",
    { ...described, source: "hr1379" },
  ),
  noPresumption: analysis(
    "No official document (a T visa, a letter of the Department of Health and Human Services) creates a presumption, as it does in many states. It is strong evidence only.",
    "18 U.S.C. § 3771A(b)(5)",
    described,
  ),
  assessmentsAndForfeiture: analysis(
    "Special assessments and forfeiture are not named.",
    "18 U.S.C. § 3771A(c)(2)",
    introduced,
  ),
  noLeaveToDeny: analysis(
    "Unlike 18 U.S.C. § 3607(c), the Act has no words that let the person deny the arrest without perjury. No “you may answer no” is said here without counsel.",
    "18 U.S.C. § 3771A(c)(3)",
    { ...described, source: "ilrc" },
  ),
  statesAndPrivateRecords: analysis(
    "“Under Federal law” leaves open how far states must follow; “official records” does not reach private background-check companies or the press. Both are readings, not holdings.",
    "18 U.S.C. § 3771A(c)(1)(C), (3)",
    recalled,
  ),
  otherConsequences: analysis(
    "A vacated conviction should also fall away for firearms, for criminal history under the guidelines, for supervised release and for registration duties that rest on it.",
    "18 U.S.C. § 3771A(c)(3); 18 U.S.C. § 921(a)(20); U.S.S.G. § 4A1.2(j)",
    recalled,
  ),
  directorOfPrisons: analysis(
    "The earlier bill let the Director of the Bureau of Prisons ask for a reduction; no description of the Act names the Director. Unconfirmed.",
    "18 U.S.C. § 3771A(e)(1)",
    { ...described, source: "hr1379" },
  ),
  noTimeForInquiry: analysis("No deadline is set for the Government's inquiry.", "18 U.S.C. § 3771A(e)(3)", described),
  originalCaseNotSealed: analysis(
    "The subsection does not by itself seal the original criminal case before a grant: counsel may need a request of its own.",
    "18 U.S.C. § 3771A(h)(1)",
    recalled,
  ),
  hearingRoom: analysis(
    "Nothing that was read says whether a hearing is closed to the public, or who must testify at it: counsel may ask.",
    "18 U.S.C. § 3771A(b)(3), (h)",
    recalled,
  ),
  peopleNotNamed: analysis(
    "Motions by people on bail, in flight, deported or dead are not addressed.",
    "18 U.S.C. § 3771A (silent)",
    recalled,
  ),
} as const;

export const silences = Object.values(silenceOf);
