import type { Confidence, Ground } from "@setaside/logic";
import { dateWords } from "../words/date.ts";
import { useWords } from "../words/index.ts";
import { useReading } from "./reading-context.ts";

/** The mark of each confidence: filled, half filled, empty. */
export const confidenceMarks = { verified: "●", secondary: "◐", recalled: "○" } as const;

/** The mark of each kind of statement; the variation selector keeps the scales from being drawn as a picture. */
export const kindMarks = { statute: "§", holding: "⚖\uFE0E", analysis: "✎\uFE0E" } as const;

/** How well a statement is known: the mark, and in words for those who cannot see it, on hover, and on paper. */
export function ConfidenceMark({
  confidence,
  textStatus,
}: {
  confidence: Confidence;
  textStatus?: Ground["textStatus"];
}) {
  const { words, language } = useWords();
  const { lawChecked } = useReading();
  const { confidences, textStatus: statuses, checked } = words.legend;
  const said = [
    confidences[confidence],
    ...(textStatus === undefined ? [] : [statuses[textStatus]]),
    checked(dateWords(lawChecked, language)),
  ].join("; ");
  return <Mark glyph={confidenceMarks[confidence]} said={said} />;
}

/** Whose words a statement is: a statute's, a court's, or ours. */
export function KindMark({ kind }: { kind: Ground["kind"] }) {
  const { words } = useWords();
  return <Mark glyph={kindMarks[kind]} said={words.legend.kinds[kind]} />;
}

function Mark({ glyph, said }: { glyph: string; said: string }) {
  return (
    <span class="mark" title={said}>
      <span aria-hidden="true">{glyph}</span>
      <span class="only-heard">{said}</span>
    </span>
  );
}
