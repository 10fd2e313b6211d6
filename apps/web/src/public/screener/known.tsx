import { answerWords } from "./answer-words.ts";
import { useAround } from "./around.ts";
import { matterName } from "./matter-name.ts";
import { audienceOf, type Told } from "./told.ts";

/** What was told so far, in one line that opens to all of it; each answer can be changed. */
export function Known() {
  const around = useAround();
  const { interview, words, rules, today } = around;
  const { told, matters } = interview;
  const { t } = words;
  if (told.length === 0) return null;
  const saying = ({ question, answer }: Told) =>
    answerWords(question, answer, rules.words(question.id, audienceOf(interview), words), words, today);
  const line = told.filter(({ answer }) => !("passed" in answer)).map(saying);
  return (
    <details class="known">
      <summary>
        {t("ask.known.heading")} <span class="so-far">{line.join(" · ")}</span>
      </summary>
      {[...matters, undefined].map((matter) => {
        const about = told.filter(({ question }) => question.matter === matter);
        return (
          about.length > 0 && (
            <section key={matter}>
              {matter !== undefined && matters.length > 1 && <h2>{matterName(matter, around)}</h2>}
              <dl>
                {about.map((each) => (
                  <KnownAnswer key={each.question.id} told={each} said={saying(each)} />
                ))}
              </dl>
            </section>
          )
        );
      })}
    </details>
  );
}

function KnownAnswer({ told: { question }, said }: { told: Told; said: string }) {
  const { rules, interview, words, go } = useAround();
  const asked = rules.words(question.id, audienceOf(interview), words).question;
  return (
    <div data-known={question.id}>
      <dt>{asked}</dt>
      <dd>
        {said}{" "}
        <button
          type="button"
          class="quiet"
          aria-label={`${words.t("ask.known.change")}: ${asked}`}
          onClick={() => go({ kind: "question", question })}
        >
          {words.t("ask.known.change")}
        </button>
      </dd>
    </div>
  );
}
