import type { Ground } from "@setaside/logic";
import type { Terminal } from "../terminal.ts";

const confidences: Readonly<Record<Ground["confidence"], string>> = { verified: "●", secondary: "◐", recalled: "○" };
const kinds: Readonly<Record<Ground["kind"], readonly [sign: string, word: string]>> = {
  statute: ["§", "statute"],
  holding: ["⚖", "holding"],
  analysis: ["✎", "analysis"],
};

type Marked = Pick<Ground, "kind" | "confidence"> & { readonly textStatus?: Ground["textStatus"] | undefined };

/** What a statement rests on: `●§ verified`; the words not read are said so. */
export function marks({ kind, confidence, textStatus }: Marked, { unicode }: Terminal): string {
  const [sign, word] = kinds[kind];
  const unread = textStatus === "introduced-only" ? ", read only in an earlier bill" : "";
  return unicode ? `${confidences[confidence]}${sign} ${confidence}${unread}` : `${word} ${confidence}${unread}`;
}

/** The mark and word of a confidence alone. */
export function confidenceText(confidence: Ground["confidence"], { unicode }: Terminal): string {
  return unicode ? `${confidences[confidence]} ${confidence}` : confidence;
}

/** Explains the signs that a page of findings uses. */
export function legend({ unicode }: Terminal): readonly string[] {
  if (!unicode) {
    return [
      "Bars run no - arguable - yes:  .--.--# meets  .--%--. courts have not decided  o--.--. does not meet",
      "#==#==# still open, over the span drawn",
      "verified: the text was read; secondary: a reputable source says so; recalled: general knowledge",
    ];
  }
  return [
    "Bars run no – arguable – yes:  ·──·──■ meets the requirements  ·──▨──· courts have not decided",
    "□──·──· does not meet the requirements  ■━━■━━■ still open, over the span drawn",
    "● verified: the text was read  ◐ secondary: a reputable source  ○ recalled: general knowledge",
    "§ the statute’s words  ⚖ a court held  ✎ our analysis",
  ];
}
