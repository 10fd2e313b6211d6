import { useId } from "preact/hooks";
import { subjectName } from "../findings/subject-name.ts";
import type { Asked, QuestionForm } from "../reading/protocol.ts";
import { useWords } from "../words/index.ts";
import { useShown } from "../work/context.ts";
import { AnswerControl } from "./answer.tsx";
import { notUnderstood, shownAnswer } from "./shown-answer.ts";
import type { Answering } from "./use-answering.ts";
import { factName } from "./use-answering.ts";

interface BodyProps {
  readonly asked: Asked;
  readonly form: QuestionForm;
  readonly answering: Answering;
  /** Id of the question as it is written. */
  readonly labelledBy: string;
  /** Called after a pass, which needs nothing more. */
  readonly passed?: () => void;
}

/** Where a question is answered: the control, the two ways to pass, and for which of the charges it holds. */
export function QuestionBody({ asked, form, answering, labelledBy, passed }: BodyProps) {
  const { t, language } = useWords();
  const { screening } = useShown();
  const { subjects, chosen, value, answer, pass, takeBack } = answering;
  const nobody = useId();
  const said = form.words[language];
  const without = subjects.length > 1 && chosen.length === 0;
  return (
    <div class="answering">
      <fieldset
        class="rows"
        disabled={without}
        aria-labelledby={labelledBy}
        {...(without ? { "aria-describedby": nobody } : {})}
      >
        <AnswerControl
          form={form.answer}
          words={said}
          value={value}
          labelledBy={labelledBy}
          subject={chosen[0] ?? subjects[0] ?? ""}
          answer={answer}
        />
      </fieldset>
      <div class="passes">
        {(["not-sure", "skipped"] as const).map((how) => (
          <button
            key={how}
            type="button"
            aria-pressed={answering.passed === how}
            onClick={() => {
              pass(how);
              passed?.();
            }}
          >
            {t(`questions.pass.${how}`)}
          </button>
        ))}
        {(value !== undefined || answering.passed !== undefined) && (
          <button type="button" class="quiet" onClick={takeBack}>
            {t("questions.takeBack")}
          </button>
        )}
      </div>
      {notUnderstood(screening.screen, subjects, factName(asked.fact)).map((message) => (
        <p key={message} class="problem" role="alert" lang="en">
          {message}
        </p>
      ))}
      {subjects.length > 1 && <HoldsFor form={form} answering={answering} nobody={nobody} />}
    </div>
  );
}

/** Each of the charges to tick, beside it the answer where it has another. */
function HoldsFor({ form, answering, nobody }: { form: QuestionForm; answering: Answering; nobody: string }) {
  const { t, language } = useWords();
  const { screening } = useShown();
  const { subjects, chosen, saidOf, include } = answering;
  return (
    <fieldset class="choices holds-for">
      <legend>{t("questions.appliesTo")}</legend>
      {subjects.map((subject) => {
        const own = saidOf(subject);
        const holds = chosen.includes(subject);
        return (
          <label key={subject}>
            <input
              type="checkbox"
              autocomplete="off"
              checked={holds}
              onChange={({ currentTarget }) => include(subject, currentTarget.checked)}
            />
            <span>
              {subjectName(subject, screening.screen, language)}
              {!holds && own !== undefined && (
                <span class="about">
                  {" "}
                  {t("questions.answeredWith", { answer: shownAnswer(own, form.words[language]) })}
                </span>
              )}
            </span>
          </label>
        );
      })}
      <p class="hint" id={nobody}>
        {t(chosen.length === 0 ? "questions.tickFirst" : "questions.confirmEach")}
      </p>
    </fieldset>
  );
}
