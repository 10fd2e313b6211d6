import type { Outlook } from "@setaside/screener";
import { useAround } from "./around.ts";
import { pointsFor } from "./summary-items.ts";
import { type Asked, answerTo, audienceOf } from "./told.ts";
import { useReask } from "./use-reask.ts";

/** The answers on which a “not” turns; or where too little is known, the questions and papers that would tell, and points for a lawyer. */
export function Turning({ matter, law }: { matter: string; law: Outlook }) {
  const { standing } = law;
  const around = useAround();
  const { t } = around.words;
  const isOf = (id: string): Asked => ({ id, matter: id.startsWith("person.") ? undefined : matter });
  // What was answered surely tells no more.
  const isOpen = (asked: Asked) => {
    const answer = answerTo(around.interview, asked);
    return answer === undefined || "passed" in answer || ("oneOf" in answer && answer.oneOf.length > 1);
  };
  const asked = standing === "not" ? law.turnsOn.map(isOf) : law.couldTell.map(isOf).filter(isOpen);
  const points = pointsFor(law, around);
  return (
    <>
      {asked.length > 0 && (
        <>
          <p>{t(standing === "not" ? "found.law.turnsOn" : "found.law.wouldTell")}</p>
          <ul class="turns">
            {asked.map((each) => (
              <Turn key={each.id} question={each} />
            ))}
          </ul>
        </>
      )}
      {standing === "not" && asked.length > 0 && <p class="hint">{t("found.law.ifWrong")}</p>}
      {standing === "unknown" && law.papersTell.length > 0 && <p>{t("found.law.papersTell")}</p>}
      {standing !== "not" && law.lawyerShows.length > 0 && <p>{t("found.law.lawyerShows")}</p>}
      {points.length > 0 && (
        <details>
          <summary>{t("found.law.points")}</summary>
          <ul>
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** One question on which it turns, with what was answered and a way to answer it anew. It never says which answer serves. */
export function Turn({ question }: { question: Asked }) {
  const { rules, interview, words } = useAround();
  const { answered, ask } = useReask(question);
  const { question: text } = rules.words(question.id, audienceOf(interview), words);
  const label = words.t(answered === undefined ? "found.answer" : "ask.known.change");
  return (
    <li>
      {text} {answered !== undefined && <strong>{answered}</strong>}{" "}
      {ask !== undefined && (
        <button type="button" class="quiet" aria-label={`${label}: ${text}`} onClick={ask}>
          {label}
        </button>
      )}
    </li>
  );
}
