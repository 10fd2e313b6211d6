import type { AloudWords, QuestionForm } from "../reading/protocol.ts";
import { useWords } from "../words/index.ts";
import { type Language, otherLanguage } from "../words/language.ts";

/** The words for the client, to be read aloud or shown: in the language of the page, and in the other. */
export function Aloud({ form: { aloud } }: { form: QuestionForm }) {
  const { t, language } = useWords();
  return (
    <section class="aloud" aria-label={t("questions.aloud.heading")}>
      {aloud === undefined ? (
        <p class="note">{t("questions.aloud.none")}</p>
      ) : (
        [language, otherLanguage(language)].map((each) => <InLanguage key={each} language={each} words={aloud[each]} />)
      )}
    </section>
  );
}

function InLanguage({ language, words }: { language: Language; words: AloudWords }) {
  const answers = Object.entries(words.answers);
  return (
    <div lang={language}>
      {words.before !== undefined && <p>{words.before}</p>}
      <p class="asked">{words.question}</p>
      {answers.length > 0 && (
        <ul>
          {answers.map(([answer, text]) => (
            <li key={answer}>{text}</li>
          ))}
        </ul>
      )}
      {words.help !== undefined && <p>{words.help}</p>}
      <p>{words.why}</p>
    </div>
  );
}
