import { type Interval, VerdictBar } from "./verdict-bar.tsx";
import { useWords } from "./words/index.ts";

/** The four ways an answer can look, with their words. */
export function AnswerKey() {
  const { t } = useWords();
  const answers: readonly (Interval & { readonly said: string })[] = [
    { least: "yes", most: "yes", said: t("findings.verdict.yes") },
    { least: "no", most: "no", said: t("findings.verdict.no") },
    { least: "arguable", most: "arguable", said: t("findings.verdict.arguable") },
    { least: "no", most: "yes", said: t("findings.legend.unknown") },
  ];
  return (
    <>
      <ul class="answer-key">
        {answers.map(({ least, most, said }) => (
          <li key={said}>
            <VerdictBar least={least} most={most} /> {said}
          </li>
        ))}
      </ul>
      <p class="note">{t("findings.legend.bars")}</p>
    </>
  );
}
