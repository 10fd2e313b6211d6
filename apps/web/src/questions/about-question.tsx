import { ConfidenceMark } from "../findings/marks.tsx";
import type { QuestionForm } from "../reading/protocol.ts";
import { useWords } from "../words/index.ts";

/** Who can answer a question, which papers prove the answer, and the law that makes it matter. */
export function AboutQuestion({ form }: { form: QuestionForm }) {
  const { t, known, language } = useWords();
  const { papers } = form.words[language];
  return (
    <dl class="who">
      <dt>{t("questions.who")}</dt>
      <dd>{form.who.map((each) => known("questions.people", each) ?? each).join(", ")}</dd>
      {papers.length > 0 && (
        <>
          <dt>{t("questions.papers")}</dt>
          <dd>{papers.join("; ")}</dd>
        </>
      )}
      <dt>{t("questions.restsOn")}</dt>
      <dd>
        <cite lang="en">{form.source}</cite> <ConfidenceMark confidence={form.confidence} />
      </dd>
    </dl>
  );
}
