import type { Json } from "@setaside/casefile";
import type { Screen } from "@setaside/relief";
import { useId, useState } from "preact/hooks";
import { state, stated } from "../findings/statements.ts";
import { subjectName } from "../findings/subject-name.ts";
import type { Asked, QuestionWords } from "../reading/protocol.ts";
import { useWords } from "../words/index.ts";
import { useShown } from "../work/context.ts";
import { AnswerControl, answerWords } from "./answer.tsx";

/** The name of a fact or list under which it is stated: `nexus.timing`; of episodes, that there are no others. */
export function factName(path: string): string {
  return path === "charge.episodes" || path === "person.episodes"
    ? "noOtherEpisodes"
    : path.slice(path.indexOf(".") + 1);
}

/** One fact to find out: what, from whom, why, and where the attorney can simply answer it. */
export function Question({ asked, open }: { asked: Asked; open: boolean }) {
  const { t, known, language } = useWords();
  const { reading, screening, statements, restate } = useShown();
  const form = reading.questions[asked.fact];
  const fact = factName(asked.fact);
  const subjects = fact === "noOtherEpisodes" ? ["person"] : asked.subjects;
  const answered = subjects.filter((subject) => stated(statements, subject, fact) !== undefined);
  const [chosen, choose] = useState<readonly string[]>(subjects.slice(0, 1));
  const holdsFor = answered.length > 0 ? answered : chosen.filter((each) => subjects.includes(each));
  const [first] = answered;
  const value = first === undefined ? undefined : stated(statements, first, fact);
  const question = useId();
  if (form === undefined) return null;
  const said = form.words[language];
  const names = (list: readonly string[]) =>
    list.map((each) => subjectName(each, screening.screen, language)).join(", ");
  const answer = (next: Json | undefined) => {
    if (next === undefined) choose(holdsFor);
    restate(state(statements, holdsFor, fact, next));
  };
  const include = (subject: string, included: boolean) => {
    if (value === undefined) choose(included ? [...chosen, subject] : chosen.filter((each) => each !== subject));
    else restate(state(statements, [subject], fact, included ? value : undefined));
  };
  return (
    <details class="question" open={open}>
      <summary>
        <span class="label">{said.label}</span> <span class="about">{names(subjects)}</span>
        {value !== undefined && <span class="answer">{shownAnswer(value, said)}</span>}
      </summary>
      <p class="asked" id={question}>
        {said.question}
      </p>
      <AnswerControl
        form={form.answer}
        words={said}
        value={value}
        labelledBy={question}
        subject={subjects[0] ?? ""}
        answer={answer}
      />
      {notUnderstood(screening.screen, subjects, fact).map((message) => (
        <p key={message} class="problem" role="alert" lang="en">
          {message}
        </p>
      ))}
      {subjects.length > 1 && (
        <fieldset class="choices">
          <legend>{t("questions.appliesTo")}</legend>
          {subjects.map((subject) => (
            <label key={subject}>
              <input
                type="checkbox"
                autocomplete="off"
                checked={holdsFor.includes(subject)}
                onChange={({ currentTarget }) => include(subject, currentTarget.checked)}
              />
              {subjectName(subject, screening.screen, language)}
            </label>
          ))}
        </fieldset>
      )}
      <p class="why">{said.why}</p>
      {said.help !== undefined && <p class="why">{said.help}</p>}
      <dl class="who">
        <dt>{t("questions.who")}</dt>
        <dd>{form.who.map((each) => known("questions.people", each) ?? each).join(", ")}</dd>
        {said.papers.length > 0 && (
          <>
            <dt>{t("questions.papers")}</dt>
            <dd>{said.papers.join("; ")}</dd>
          </>
        )}
      </dl>
    </details>
  );
}

/** Why a typed answer was not taken, in the words of the law's vocabulary. */
export function notUnderstood({ remarks }: Screen, subjects: readonly string[], fact: string): readonly string[] {
  const places = subjects.map((subject) => `${subject.includes(":") ? subject : `${subject}:${subject}`} ${fact}`);
  const about = remarks.filter(({ code, place }) => code === "fact-not-understood" && places.includes(place ?? ""));
  return [...new Set(about.map(({ message }) => message))];
}

/** What was answered, in the words in which it was asked. */
export function shownAnswer(value: Json, words: QuestionWords): string {
  if (!Array.isArray(value)) return answerWords(words, String(value));
  return value.length === 0 ? "—" : value.map((each) => answerWords(words, String(each))).join(", ");
}
