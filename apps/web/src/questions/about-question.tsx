import { ConfidenceMark } from "../findings/marks.tsx";
import type { QuestionForm } from "../reading/protocol.ts";
import { useWords } from "../words/index.ts";
import { useShown } from "../work/context.ts";
import type { Asking } from "./asking.ts";

/** Who can answer a question, which papers prove the answer, and the law that makes it matter. */
export function AboutQuestion({ form, asking }: { form: QuestionForm; asking: Asking }) {
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
      {(asking.federal || asking.states.length === 0) && (
        <>
          <dt>{t("questions.restsOn")}</dt>
          <dd>
            <cite lang="en">{form.source}</cite> <ConfidenceMark confidence={form.confidence} />
          </dd>
        </>
      )}
      {asking.states.map((each) => (
        <StateAsks key={each.code} {...each} />
      ))}
    </dl>
  );
}

/** As many statements of a law as are read at a glance. */
const MOST_LAWS = 2;

/** What the law of a state asks, in the words of its rules. */
function StateAsks({ code, laws }: Asking["states"][number]) {
  const { t, language } = useWords();
  const { screening } = useShown();
  const list = (some: Asking["states"][number]["laws"]) => (
    <ul class="laws">
      {some.map(({ text, citation, confidence }) => (
        <li key={`${citation} ${text}`}>
          <span lang="en">
            {text} <cite>{citation}</cite>
          </span>{" "}
          <ConfidenceMark confidence={confidence} />
        </li>
      ))}
    </ul>
  );
  const rest = laws.slice(MOST_LAWS);
  return (
    <>
      <dt>{t("questions.lawAsks", { ofPlace: screening.laws[code]?.ofPlace[language] ?? code })}</dt>
      <dd>
        {list(laws.slice(0, MOST_LAWS))}
        {rest.length > 0 && (
          <details>
            <summary>{t("questions.lawAsks.more", { more: rest.length })}</summary>
            {list(rest)}
          </details>
        )}
      </dd>
    </>
  );
}
