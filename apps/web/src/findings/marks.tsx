import type { Confidence, Ground } from "@setaside/logic";
import { dateWords } from "../words/date.ts";
import { useWords } from "../words/index.ts";
import { useReading } from "../work/context.ts";

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
  const { t, language } = useWords();
  const { lawChecked } = useReading();
  const said = [
    t(`findings.confidence.${confidence}`),
    ...(textStatus === undefined ? [] : [t(`findings.textStatus.${textStatus}`)]),
    t("findings.legend.checked", { date: dateWords(lawChecked, language) }),
  ].join("; ");
  return <Mark glyph={confidenceMarks[confidence]} said={said} />;
}

/** Whose words a statement is: a statute's, a court's, or ours. */
export function KindMark({ kind }: { kind: Ground["kind"] }) {
  const { t } = useWords();
  return <Mark glyph={kindMarks[kind]} said={t(`findings.kind.${kind}`)} />;
}

function Mark({ glyph, said }: { glyph: string; said: string }) {
  return (
    <span class="mark" title={said}>
      <span aria-hidden="true">{glyph}</span>
      <span class="only-heard">{said}</span>
    </span>
  );
}
