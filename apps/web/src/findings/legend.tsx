import { AnswerKey } from "../answer-key.tsx";
import { dateWords } from "../words/date.ts";
import { useWords } from "../words/index.ts";
import { confidenceMarks, kindMarks } from "./marks.tsx";
import { useReading } from "./reading-context.ts";

/** What the marks mean, and the day on which the law was last checked. */
export function Legend() {
  const { words, language } = useWords();
  const { lawChecked } = useReading();
  const { legend } = words;
  return (
    <section class="legend" aria-labelledby="legend">
      <h2 id="legend">{legend.heading}</h2>
      <AnswerKey />
      <dl>
        {(["statute", "holding", "analysis"] as const).map((kind) => (
          <div key={kind}>
            <dt aria-hidden="true">{kindMarks[kind]}</dt>
            <dd>{legend.kinds[kind]}</dd>
          </div>
        ))}
        {(["verified", "secondary", "recalled"] as const).map((confidence) => (
          <div key={confidence}>
            <dt aria-hidden="true">{confidenceMarks[confidence]}</dt>
            <dd>{legend.confidences[confidence]}</dd>
          </div>
        ))}
      </dl>
      <p class="note">{legend.checked(dateWords(lawChecked, language))}</p>
    </section>
  );
}
