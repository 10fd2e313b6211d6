import type { RefObject } from "preact";
import { useId, useRef } from "preact/hooks";
import type { Asked } from "../reading/protocol.ts";
import { useWords } from "../words/index.ts";
import { useShown } from "../work/context.ts";
import { AboutQuestion } from "./about-question.tsx";
import { Aloud } from "./aloud.tsx";
import { askingOf, whyOf } from "./asking.ts";
import { isSameQuestion, told } from "./in-turn.ts";
import { MovedFindings } from "./moved-findings.tsx";
import { QuestionBody } from "./question-body.tsx";
import { useAnswering } from "./use-answering.ts";
import { isTold, type Turn } from "./use-turn.ts";
import { WhomItConcerns } from "./whom-it-concerns.tsx";

/** From here on a question may hurt, and one calm line comes first. */
const SENSITIVE = 2;

interface OneQuestionProps {
  readonly asked: Asked;
  readonly turn: Turn;
  readonly aloud: boolean;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** A question by itself: one calm line and why before it, the ways to answer and to pass below, and what the answer moved. */
export function OneQuestion({ asked, turn, aloud, heading }: OneQuestionProps) {
  const { t, language } = useWords();
  const { reading, screening, statements, atWork } = useShown();
  // Those of the group that have an answer stand beside those asked of.
  const same = (each: Asked) => isSameQuestion(each, asked, screening.nexus);
  const beside =
    told(statements, "answered", (fact) => fact === asked.fact, screening.nexus).find(same)?.subjects ?? [];
  const answering = useAnswering({ ...asked, subjects: [...asked.subjects, ...beside] }, "open");
  const before = useRef(screening.screen);
  const question = useId();
  const form = reading.questions[asked.fact];
  if (form === undefined) return null;
  const said = form.words[language];
  const calm = form.aloud?.[language].before ?? (form.sensitivity >= SENSITIVE ? t("questions.sensitive") : undefined);
  const asking = askingOf(asked, screening);
  const { why, help } = whyOf(form, asking, language);
  const isAnswered = isTold(asked, atWork.work);
  return (
    <>
      <div class="put">
        <h2 id="one" tabIndex={-1} ref={heading}>
          {said.label} <WhomItConcerns fact={asked.fact} subjects={asked.subjects} />
        </h2>
        {calm !== undefined && <p class="calm">{calm}</p>}
        {why !== "" && <p class="why">{why}</p>}
        <p class="asked" id={question}>
          {said.question}
        </p>
        {help !== undefined && <p class="why">{help}</p>}
        {aloud && <Aloud form={form} />}
        <QuestionBody asked={asked} form={form} answering={answering} labelledBy={question} passed={turn.next} />
        <div class="ways">
          {turn.canGoBack && (
            <button type="button" onClick={turn.back}>
              {t("questions.back")}
            </button>
          )}
          {isAnswered && (
            <button type="button" class="main" onClick={turn.next}>
              {t("questions.next")}
            </button>
          )}
        </div>
      </div>
      <div class="beside">
        {isAnswered && <MovedFindings before={before.current} />}
        <AboutQuestion form={form} asking={asking} />
      </div>
    </>
  );
}
