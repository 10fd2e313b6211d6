import { AnswerKey } from "../answer-key.tsx";
import { dateWords } from "../words/date.ts";
import { useWords } from "../words/index.ts";
import { useReading } from "../work/context.ts";
import { confidenceMarks, kindMarks } from "./marks.tsx";

/** What the marks mean, and the day on which the law was last checked. */
export function Legend() {
  const { t, language } = useWords();
  const { lawChecked } = useReading();
  return (
    <section class="legend" aria-labelledby="legend">
      <h2 id="legend">{t("findings.legend.heading")}</h2>
      <AnswerKey />
      <dl>
        {(["statute", "holding", "analysis"] as const).map((kind) => (
          <div key={kind}>
            <dt aria-hidden="true">{kindMarks[kind]}</dt>
            <dd>{t(`findings.kind.${kind}`)}</dd>
          </div>
        ))}
        {(["verified", "secondary", "recalled"] as const).map((confidence) => (
          <div key={confidence}>
            <dt aria-hidden="true">{confidenceMarks[confidence]}</dt>
            <dd>{t(`findings.confidence.${confidence}`)}</dd>
          </div>
        ))}
      </dl>
      <p class="note">{t("findings.legend.checked", { date: dateWords(lawChecked, language) })}</p>
    </section>
  );
}
