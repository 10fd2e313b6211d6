import type { Answer, NextQuestion } from "@setaside/screener";
import { Aloud } from "./aloud.tsx";
import { useAround, useQuestionWords } from "./around.ts";
import { ChoiceAnswer } from "./choice-answer.tsx";
import { Known } from "./known.tsx";
import { matterName } from "./matter-name.ts";
import { Ways } from "./parts.tsx";
import { SpanAnswer } from "./span-answer.tsx";
import { answerTo } from "./told.ts";

interface Put {
  readonly question: NextQuestion;
  readonly answer: (answer: Answer) => void;
}

/** Says that a personal question is next, and that it can be passed. */
export function AheadScreen({ question, answer }: Put) {
  const { words, go } = useAround();
  const { t } = words;
  const { before } = useQuestionWords(question.id);
  return (
    <section data-ahead={question.id}>
      <h1 tabIndex={-1}>{t("ask.ahead.heading")}</h1>
      <p>{before ?? t("ask.ahead.personal")}</p>
      <p>{t("ask.ahead.canSkip")}</p>
      <Ways>
        <button type="button" class="main" onClick={() => go({ kind: "question", question })}>
          {t("ask.ahead.show")}
        </button>
        <button type="button" class="choice" onClick={() => answer({ passed: "skip" })}>
          {t("ask.skip")}
        </button>
      </Ways>
    </section>
  );
}

/** One question: why it is asked, the question, its answers, and the ways to pass it. */
export function QuestionScreen({ question, answer }: Put) {
  const around = useAround();
  const { interview } = around;
  const { t } = around.words;
  const { question: text, why, help, choices } = useQuestionWords(question.id);
  const several = interview.matters.length > 1 && question.matter !== undefined;
  const before = answerTo(interview, question);
  const Answers = question.answer === "choice" ? ChoiceAnswer : SpanAnswer;
  const passed = (as: "not-sure" | "skip", label: string) => (
    <button type="button" class="choice" onClick={() => answer({ passed: as })}>
      {label}
      {before !== undefined && "passed" in before && before.passed === as && (
        <span class="chosen">{t("ask.yourAnswer")}</span>
      )}
    </button>
  );
  const passes = (
    <div class="passes">
      {passed("not-sure", t("ask.notSure"))}
      {passed("skip", t("ask.skip"))}
    </div>
  );
  // The list of places is long: the ways past it stand before it.
  return (
    <section data-question={question.id} data-matter={question.matter}>
      {several && <p class="about">{matterName(question.matter ?? "", around)}</p>}
      <p class="why">{t("ask.why", { why })}</p>
      <h1 tabIndex={-1}>{text}</h1>
      {help !== undefined && <p class="help">{help}</p>}
      <Aloud key={question.id} text={[text, help, ...question.values.map((value) => choices?.[value]), why]} />
      {question.id === "place" && passes}
      <Answers key={`${question.matter} ${question.id}`} question={question} before={before} answer={answer} />
      {question.id !== "place" && passes}
      <Ways>
        <button type="button" class="quiet" onClick={() => around.go({ kind: "found" })}>
          {t("ask.stop")}
        </button>
      </Ways>
      <Known />
    </section>
  );
}
