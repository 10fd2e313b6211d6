import { passOf, stated } from "../findings/statements.ts";
import { subjectName } from "../findings/subject-name.ts";
import type { Asked } from "../reading/protocol.ts";
import { useWords } from "../words/index.ts";
import { useShown } from "../work/context.ts";
import { inTurn, isSameQuestion, told } from "./in-turn.ts";

/** What was passed, or is for others to answer; each can be asked here after all. */
export function Passed({ ask }: { ask: (asked: Asked) => void }) {
  const { t, known, language } = useWords();
  const { reading, screening, statements } = useShown();
  const { nexus, screen } = screening;
  const isQuestion = (fact: string) => Object.hasOwn(reading.questions, fact);
  const open = inTurn(screening.forOthers, nexus);
  const passed = told(statements, "passed", isQuestion, nexus).filter(
    (each) => !open.some((other) => isSameQuestion(each, other, nexus)),
  );
  const all = [...open, ...passed];
  if (all.length === 0) return null;
  const how = ({ fact, subjects }: Asked) =>
    passOf(stated(statements, subjects[0] ?? "", fact.slice(fact.indexOf(".") + 1)));
  return (
    <section class="passed" aria-labelledby="passed">
      <h2 id="passed">{t("questions.passed.heading")}</h2>
      <ul>
        {all.map((each) => {
          const form = reading.questions[each.fact];
          const pass = how(each);
          return (
            <li key={`${each.fact} ${each.subjects.join()}`}>
              <span class="label">{form?.words[language].label ?? each.fact}</span>{" "}
              <span class="about">
                {each.subjects.map((subject) => subjectName(subject, screen, language)).join(", ")}
                {". "}
                {pass === undefined
                  ? `${t("questions.who")} ${(form?.who ?? []).map((person) => known("questions.people", person) ?? person).join(", ")}`
                  : t(`questions.passed.${pass}`)}
              </span>{" "}
              {form !== undefined && (
                <button type="button" class="quiet" onClick={() => ask(each)}>
                  {t("questions.passed.ask")}
                  <span class="only-heard"> {form.words[language].label}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
