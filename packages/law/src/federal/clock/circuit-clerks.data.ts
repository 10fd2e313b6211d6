import type { Circuit } from "@setaside/citation";

/**
 * The state in which each court of appeals has its clerk's principal office: its holidays count
 * for the time to appeal too (Fed. R. App. P. 26(a)(6)(C)). `recalled`.
 */
export const circuitClerkState: Readonly<Record<Circuit, string>> = {
  "1": "MA",
  "2": "NY",
  "3": "PA",
  "4": "VA",
  "5": "LA",
  "6": "OH",
  "7": "IL",
  "8": "MO",
  "9": "CA",
  "10": "CO",
  "11": "GA",
  dc: "DC",
  fed: "DC",
};
