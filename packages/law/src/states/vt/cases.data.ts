import type { GoldenCase } from "../../federal/cases/golden-case.ts";
import { convictedOf, ended, met, notMet, theCharge, turnsOn } from "../cases.ts";

const motion = { relief: "us-vt/vt-13-2658", subject: "c1", cites: "13 V.S.A. § 2658" } as const;

export const cases: readonly GoldenCase[] = [
  {
    ...motion,
    ...met,
    id: "vt/retail-theft",
    title: "A woman was convicted of retail theft, which counsel has found not to be on the list of § 5204(a).",
    situation: theCharge(convictedOf("13 V.S.A. § 2575", { "vt-list-most-serious": false })),
    reason: "Any offense not on the list of most serious offenses is inside.",
  },
  {
    ...motion,
    ...turnsOn("charge.vt-list-most-serious"),
    id: "vt/list-not-looked-up",
    title: "The same before anyone has looked at the list.",
    situation: theCharge(convictedOf("13 V.S.A. § 2575")),
    reason: "The list of 33 V.S.A. § 5204(a) is only recalled.",
  },
  {
    ...motion,
    ...notMet,
    id: "vt/kidnapping",
    title: "The conviction is of kidnapping, which counsel has found on the list.",
    situation: theCharge(convictedOf("13 V.S.A. § 2405", { "vt-list-most-serious": true })),
    reason: "Offenses on the list of most serious offenses are outside.",
  },
  {
    ...motion,
    ...turnsOn("charge.vt-list-most-serious"),
    id: "vt/recalled-item",
    title: "The conviction is of kidnapping, and only memory says that it is on the list.",
    situation: theCharge(convictedOf("13 V.S.A. § 2405")),
    reason: "What is only recalled decides nothing alone.",
  },
  {
    ...motion,
    ...notMet,
    id: "vt/dismissed",
    title: "The charge was dismissed.",
    situation: theCharge(ended("dismissed", "13 V.S.A. § 2575", { "vt-list-most-serious": false })),
    reason: "The motion vacates convictions.",
  },
];
