import { useId } from "preact/hooks";
import { subjectName } from "../findings/subject-name.ts";
import type { Asked } from "../reading/protocol.ts";
import { useWords } from "../words/index.ts";
import { useShown } from "../work/context.ts";
import { AboutQuestion } from "./about-question.tsx";
import { askingOf, whyOf } from "./asking.ts";
import { QuestionBody } from "./question-body.tsx";
import { shownAnswer } from "./shown-answer.ts";
import { useAnswering } from "./use-answering.ts";

/** One fact to find out, in a list: what, from whom, why, and where the attorney can simply answer it. */
export function Question({ asked, open }: { asked: Asked; open: boolean }) {
  const { t, language } = useWords();
  const { reading, screening } = useShown();
  const answering = useAnswering(asked, "answered");
  const question = useId();
  const form = reading.questions[asked.fact];
  if (form === undefined) return null;
  const said = form.words[language];
  const { subjects, value, passed } = answering;
  const asking = askingOf(asked, screening);
  const { why, help } = whyOf(form, asking, language);
  return (
    <details class="question" open={open}>
      <summary>
        <span class="label">{said.label}</span>{" "}
        <span class="about">{subjects.map((each) => subjectName(each, screening.screen, language)).join(", ")}</span>
        {value !== undefined && <span class="answer">{shownAnswer(value, said)}</span>}
        {passed !== undefined && <span class="answer">{t(`questions.passed.${passed}`)}</span>}
      </summary>
      <p class="asked" id={question}>
        {said.question}
      </p>
      <QuestionBody asked={asked} form={form} answering={answering} labelledBy={question} />
      {why !== "" && <p class="why">{why}</p>}
      {help !== undefined && <p class="why">{help}</p>}
      <AboutQuestion form={form} asking={asking} />
    </details>
  );
}
