import type { Ground } from "../ground.ts";

/** The mark of each confidence: filled, half filled, empty. */
const confidenceMarks: Readonly<Record<Ground["confidence"], string>> = {
  verified: "●",
  secondary: "◐",
  recalled: "○",
};

/** The mark of each kind of statement. */
const kindMarks: Readonly<Record<Ground["kind"], string>> = {
  statute: "§",
  holding: "⚖",
  analysis: "✎",
};

const kindWords: Readonly<Record<Ground["kind"], string>> = {
  statute: "the statute's words",
  holding: "a court held",
  analysis: "our analysis",
};

const textWords: Readonly<Record<NonNullable<Ground["textStatus"]>, string>> = {
  "enacted-read": "the enacted text was read",
  "enacted-described": "the enacted text was read in a description",
  "introduced-only": "read only in an earlier bill",
};

/** The two marks of a statement: "● §". */
export function marksOf({ confidence, kind }: Ground): string {
  return `${confidenceMarks[confidence]} ${kindMarks[kind]}`;
}

/** What a statement rests on, in words: citation, kind, confidence, and what else is known of its text. */
export function restsOn(ground: Ground): string {
  const { citation, kind, confidence, textStatus, edition, lastChecked, source } = ground;
  return [
    citation,
    kindWords[kind],
    confidence,
    ...(textStatus === undefined ? [] : [textWords[textStatus]]),
    ...(edition === undefined ? [] : [`edition of ${edition}`]),
    ...(lastChecked === undefined ? [] : [`checked ${lastChecked}`]),
    ...(source === undefined ? [] : [source]),
  ].join("; ");
}

/** Explains the marks, in one line. */
export const legend =
  "● verified: the text in force was read  ◐ secondary: a reputable source  ○ recalled: general knowledge  § the statute's words  ⚖ a court held  ✎ our analysis";
