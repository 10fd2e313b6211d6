import type { Outlook } from "@setaside/screener";
import { useAround } from "./around.ts";
import { placeName } from "./place-name.ts";
import { pointsFor } from "./summary-items.ts";
import { type Asked, audienceOf } from "./told.ts";
import { useReask } from "./use-reask.ts";

/** What one law may do, how surely it is known, and what stands between. */
export function FoundLaw({ matter, law }: { matter: string; law: Outlook }) {
  const around = useAround();
  const { words, to } = around;
  const { t, known } = words;
  const { standing, confidence, onlyRecalled } = law;
  const gives = law.gives.flatMap((each) => known("found.gives", each) ?? []);
  return (
    <li class="found-law" data-relief={law.relief} data-standing={standing}>
      <h3>
        <span lang="en">{law.name}</span>
      </h3>
      <p class="cited">
        <cite lang="en">{law.citation}</cite>{" "}
        <a href={to(`law/${law.place.toLowerCase()}`)} target="_blank" rel="noreferrer noopener">
          {t("found.law.read", { place: law.place === "US" ? t("found.federal") : placeName(law.place, around) })}
        </a>
      </p>
      {law.ifCourt !== undefined && <p>{t(`found.law.ifCourt.${law.ifCourt}`)}</p>}
      <p>{t(`found.law.${sayingOf(law)}`)}</p>
      {standing !== "not" && gives.length > 0 && <p>{gives.join(" ")}</p>}
      {standing === "undecided" && law.openBy.includes("unread") && <p>{t("found.law.unread")}</p>}
      {law.waits && standing !== "not" && <p>{t("found.law.waits")}</p>}
      {onlyRecalled && <p class="recalled">{t("found.law.onlyRecalled")}</p>}
      <Turning matter={matter} law={law} />
      <p class="mark">{t(`found.mark.${confidence}`)}</p>
    </li>
  );
}

/** What is said of a law: where it stands, and where it asks for no trafficking, that it does not. */
function sayingOf({ standing, about, turnsOn }: Outlook) {
  if (standing === "not" && turnsOn.length === 0) return "notAtAll";
  return standing === "may" && about !== "trafficking" ? "general" : standing;
}

/** The answers on which a “not” turns, and the questions and papers that would tell where too little is known. */
function Turning({ matter, law }: { matter: string; law: Outlook }) {
  const { standing, turnsOn, couldTell } = law;
  const around = useAround();
  const { t } = around.words;
  const asked = standing === "not" ? turnsOn : couldTell;
  const points = pointsFor(law, around);
  return (
    <>
      {asked.length > 0 && (
        <ul class="turns">
          {asked.map((id) => (
            <Turn key={id} question={{ id, matter: id.startsWith("person.") ? undefined : matter }} />
          ))}
        </ul>
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
function Turn({ question }: { question: Asked }) {
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
