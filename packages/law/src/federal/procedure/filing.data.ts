import { analysis, recalled, statute } from "../../statement.ts";

/** How a motion is filed: what holds in any court, for a plan and its papers. Local rules and standing orders come first. */
export const filingRules = {
  sentencing: [
    analysis(
      "File under the original criminal case number, before the court that imposed the sentence.",
      "18 U.S.C. § 3771A(b)(1)(A)",
      recalled,
    ),
  ],
  arrest: [
    analysis(
      "For an arrest never charged, or charged elsewhere, open a sealed miscellaneous or magistrate number in the district and division of arrest; ask the clerk first.",
      "18 U.S.C. § 3771A(b)(1)(B)",
      recalled,
    ),
  ],
  caption: analysis(
    "Do not caption the motion as one under 28 U.S.C. § 2255 or § 2241, or as coram nobis: a § 2255 label can use up a first petition.",
    "Castro v. United States, 540 U.S. 375 (2003)",
    recalled,
  ),
  sealing: [
    analysis(
      "Choose the sealed event and check its level (parties or court only); never attach to a public event. Use a neutral title and initials, for titles show on the public docket.",
      "18 U.S.C. § 3771A(h)(1)",
      recalled,
    ),
    statute(
      "A statutory seal is no order to file without redaction: redact social-security, taxpayer and account numbers to four digits, birth dates to the year, minors to initials, home addresses to city and state.",
      "Fed. R. Crim. P. 49.1(a), (d)",
      { confidence: "verified", source: "rule491" },
    ),
    analysis("The duty to redact is the filer's; clerks do not screen.", "Fed. R. Crim. P. 49.1", {
      confidence: "secondary",
      source: "mdPrivacy",
    }),
  ],
  service: [
    analysis(
      "A sealed event often does not send the document: serve the U.S. Attorney for the district separately, outside the sealed event, and file a certificate of service.",
      "Fed. R. Crim. P. 49",
      recalled,
    ),
    analysis(
      "The motion and the notice of a hearing are served at least 7 days before the hearing unless a rule or order sets another time; affidavits go with the motion.",
      "Fed. R. Crim. P. 47",
      recalled,
    ),
  ],
  presence: analysis(
    "Ask for leave to appear by video or through counsel where travel or a courtroom is not safe.",
    "Fed. R. Crim. P. 43",
    recalled,
  ),
  victims: analysis(
    "Crime victims have notice and a right to be heard; the Government carries the duty of notice. Say where the record shows identified victims, and where the client is one of them.",
    "18 U.S.C. § 3771; Pub. L. 119-73, § 8",
    recalled,
  ),
  order: [
    analysis(
      "Name every identifier in the proposed order: court, case number, date of arrest, arresting agency and ORI, FBI number (UCN), U.S. Marshals number, BOP register number, charges and dispositions.",
      "18 U.S.C. § 3771A(c)(1)(C), (d)(1), (f)",
      recalled,
    ),
    analysis(
      "Let the order say that the movant and counsel may keep and use certified copies of the record, the motion and the order, for immigration and other proceedings.",
      "18 U.S.C. § 3771A(f)",
      { confidence: "secondary", source: "ilrc" },
    ),
    analysis(
      "Keep the order's reasons on the statute's own ground: rehabilitation and hardship belong in the motion, not in the order.",
      "18 U.S.C. § 3771A(b)(4)",
      { confidence: "secondary", source: "ilrc" },
    ),
  ],
} as const;
