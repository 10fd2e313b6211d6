import { analysis, recalled, statute } from "../../statement.ts";

/** The FBI Identity History Summary: the one list of arrests that crosses states and agencies. */
export const identityHistory = {
  where: statute(
    "A person may get a copy of the person's own FBI Identity History Summary.",
    "28 C.F.R. §§ 16.30-16.34; U.S. Department of Justice Order 556-73",
    { confidence: "verified", source: "fbiHistoryFaq" },
  ),
  cost: statute(
    "The fee is $18 for each request, by card, money order or certified check to the Treasury of the United States; no personal check.",
    "28 C.F.R. § 16.33; U.S. Department of Justice Order 556-73",
    { confidence: "verified", source: "fbiHistoryFaq" },
  ),
  waiver: statute("The FBI may waive the fee on proof of indigence.", "28 C.F.R. § 16.33", {
    confidence: "secondary",
    source: "fbiFeeWaiver",
  }),
  how: [
    statute(
      "The request goes with a full set of fingerprints, rolled and flat: electronically with prints taken at a participating post office, by mail, or for U.S. persons through an FBI-approved channeler.",
      "28 C.F.R. § 16.32",
      { confidence: "secondary", source: "fbiHistoryFaq" },
    ),
    statute(
      "One sealed response comes for each request: to the person, or with notarized authorization to counsel.",
      "28 C.F.R. § 16.32",
      { confidence: "secondary", source: "fbiHistoryFaq" },
    ),
  ],
  proves: analysis(
    "It is the fullest single list of arrests; agencies send what it holds, so it can lack arrests and dispositions.",
    "28 C.F.R. § 16.30",
    recalled,
  ),
  cautions: [
    analysis(
      "A fingerprint vendor or channeler learns where the person is, and the response goes to an address: settle with the client what is safe before a request is made.",
      "Practice",
      recalled,
    ),
    analysis(
      "Get it before anything is filed, and again after the order: an entry that was never listed cannot be checked off.",
      "Practice",
      recalled,
    ),
  ],
} as const;
