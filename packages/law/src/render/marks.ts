import type { Confidence, Ground, TextStatus } from "@setaside/logic";
import type { Mark } from "./document.ts";

/** The sign of each kind of statement. */
export const kindSigns: Readonly<Record<Ground["kind"], string>> = { statute: "§", holding: "⚖", analysis: "✎" };

/** The word beside the sign. */
export const kindWords: Readonly<Record<Ground["kind"], string>> = {
  statute: "statute",
  holding: "holding",
  analysis: "our analysis",
};

/** The sign of each confidence. */
export const confidenceSigns: Readonly<Record<Confidence, string>> = { verified: "●", secondary: "◐", recalled: "○" };

/** What is known of the enacted words. */
export const textWords: Readonly<Record<TextStatus, string>> = {
  "enacted-read": "enacted words read",
  "enacted-described": "enacted words described, not read",
  "introduced-only": "only an earlier bill read",
};

/** Every sign with its meaning, for the head of the document. */
export const marks: readonly Mark[] = [
  { sign: "§", word: "statute", meaning: "what a statute says" },
  { sign: "⚖", word: "holding", meaning: "what a court held" },
  { sign: "✎", word: "our analysis", meaning: "no statute and no court says so in these words" },
  { sign: "●", word: "verified", meaning: "the text was read" },
  { sign: "◐", word: "secondary", meaning: "a reputable source says so" },
  { sign: "○", word: "recalled", meaning: "general knowledge, to be checked before use" },
];
