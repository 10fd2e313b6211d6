import { type Interval, VerdictBar } from "./verdict-bar.tsx";
import { useWords } from "./words/index.ts";

/** The four ways an answer can look, with their words. */
export function AnswerKey() {
  const { words } = useWords();
  const answers: readonly (Interval & { readonly said: string })[] = [
    { least: "yes", most: "yes", said: words.verdict.yes },
    { least: "no", most: "no", said: words.verdict.no },
    { least: "arguable", most: "arguable", said: words.verdict.arguable },
    { least: "no", most: "yes", said: words.legend.unknown },
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
      <p class="note">{words.legend.bars}</p>
    </>
  );
}
