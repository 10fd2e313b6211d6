import { analysis, introduced, read, recalled, statute } from "../../statement.ts";

/** Shown with every finding: nobody knows yet how courts apply the Act. */
export const noReportedDecision = analysis(
  "No reported decision that applies § 3771A was found (searched in 2026).",
  "18 U.S.C. § 3771A",
  { confidence: "secondary" },
);

/** The Act itself: how it is cited, what it put where, and what it says outside §§ 3771A and 28. */
export const actCitationOf = {
  publicLaw: statute(
    "Trafficking Survivors Relief Act, Pub. L. 119-73, 139 Stat. 2003, approved January 23, 2026 (H.R. 4323, 119th Congress). The short title names no year.",
    "Pub. L. 119-73, § 1, 139 Stat. 2003",
    { ...read, source: "publicLaw" },
  ),
  section3771A: statute("Section 3771A is added to chapter 237 of title 18.", "Pub. L. 119-73, § 2(a)", {
    ...read,
    source: "publicLaw",
  }),
  section28: statute("Section 28 is added to chapter 1 of title 18.", "Pub. L. 119-73, § 6(a), 139 Stat. 2009", {
    ...read,
    source: "section28",
  }),
  houseReport: analysis(
    "House Report 119-347 of October 17, 2025 goes with H.R. 4323; only its opening could be read.",
    "H. Rep. 119-347",
    { confidence: "verified", source: "houseReport" },
  ),
  noReportedDecision,
} as const;

export const actCitation = Object.values(actCitationOf);

/** Parts of the Act that give a movant nothing by themselves. */
export const otherProvisions = [
  statute(
    "Each United States Attorney reports to the Attorney General on the motions filed, the offenses, the responses and the outcomes; the Attorney General reports to Congress on training; the Government Accountability Office assesses the Act.",
    "Pub. L. 119-73 (section number not seen)",
    { confidence: "secondary", textStatus: "enacted-described", source: "billSummary" },
  ),
  statute(
    "The reports are due after one year; the assessment after three.",
    "Pub. L. 119-73 (section number not seen)",
    {
      ...introduced,
      source: "yourVoice",
    },
  ),
  statute(
    "Grants of the Department of Justice for legal representation may be used for post-conviction relief.",
    "Pub. L. 119-73 (section number not seen)",
    { confidence: "secondary", textStatus: "enacted-described", source: "billSummary" },
  ),
  statute("The sense of Congress on people forced into crime.", "H.R. 1379, 119th Cong., § 5", {
    ...introduced,
    source: "hr1379",
  }),
  analysis(
    "The rule of construction stands in § 8 and stood in § 7 of the earlier bill: the Act has one section more, and the content of its § 7 was not seen.",
    "Pub. L. 119-73, §§ 7, 8",
    recalled,
  ),
] as const;
