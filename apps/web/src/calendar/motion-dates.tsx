import type { Deadline, DeadlineDate, Deadlines } from "@setaside/relief";
import { LawLine, LawList } from "../plan/law-line.tsx";
import { useWords } from "../words/index.ts";
import { dayWords } from "./day-words.ts";

/** The periods of a motion: those with dates, then those whose event has not happened, then what holds of all. */
export function MotionDates({ deadlines }: { deadlines: Deadlines }) {
  const { t } = useWords();
  const { clocks, notes, statements } = deadlines;
  const running = clocks.filter(({ state }) => state === "running");
  const others = clocks.filter(({ state }) => state !== "running");
  return (
    <>
      {running.length > 0 && (
        <>
          <h4>{t("calendar.dates")}</h4>
          <ol class="periods">
            {running.map((clock) => (
              <li key={clock.id}>
                <Period clock={clock} />
              </li>
            ))}
          </ol>
        </>
      )}
      {others.length > 0 && (
        <details class="waiting">
          <summary>{t("calendar.waiting", { periods: others.length })}</summary>
          <ul class="plain">
            {others.map(({ id, what, days, why, ground }) => (
              <li key={id}>
                <p>
                  {t("calendar.days", { days })}: {what}. <span class="aside">{why}</span>
                </p>
                <LawLine ground={ground} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {clocks.every(({ id }) => id !== "C30" && id !== "prosecutor-response") ? (
        <LawList grounds={statements} />
      ) : (
        <details>
          <summary>{t("calendar.ofAll")}</summary>
          <ul class="plain">
            {notes.map(({ code, text }) => (
              <li key={code}>{text}</li>
            ))}
          </ul>
          <LawList grounds={statements} />
        </details>
      )}
    </>
  );
}

function Period({ clock }: { clock: Deadline }) {
  const { t } = useWords();
  const { what, actor, force, days, dates, flags, questions, ground, cautions, counting } = clock;
  return (
    <>
      <p class="what">
        <strong>{what.charAt(0).toUpperCase() + what.slice(1)}</strong>{" "}
        <span class="aside">
          {t("calendar.days", { days })} · {t(`calendar.actor.${actor}`)} {t(`calendar.force.${force}`)}
        </span>
      </p>
      <ul class="dates">
        {dates.map((date) => (
          <li key={date.day + date.sentence + date.readings.map(({ reading }) => reading).join()}>
            <DateShown date={date} latest={actor === "prosecutor"} open={dates.some(({ day }) => day !== date.day)} />
          </li>
        ))}
      </ul>
      {flags.map(({ code, text }) => (
        <p key={code + text} class="flag">
          {text}
        </p>
      ))}
      <details>
        <summary>
          {t("calendar.law")}
          {questions.length > 0 && ` · ${t("calendar.questions", { questions: questions.length })}`}
        </summary>
        <LawList grounds={[ground, ...cautions]} />
        <ul class="open-questions">
          {questions.map(({ id, readings, ground: open }) => (
            <li key={id}>
              <LawLine ground={open} />
              <ul class="readings" lang="en">
                {readings.map(({ argument, authorities }) => (
                  <li key={argument}>
                    <span class="law">{argument}</span>{" "}
                    {authorities.length > 0 && <cite>{authorities.join("; ")}</cite>}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
        <LawList grounds={counting} />
      </details>
    </>
  );
}

/** A date, whether it is the safe or the likelier one, under which readings, and its computation in a sentence. */
function DateShown({ date, latest, open }: { date: DeadlineDate; latest: boolean; open: boolean }) {
  const { t, language } = useWords();
  return (
    <>
      <p class="day">
        <strong class="due">
          <time dateTime={date.day}>{dayWords(date.day, language)}</time>
        </strong>
        {open && <DateMarks date={date} latest={latest} />}
      </p>
      {date.readings.length > 0 && (
        <p class="reading">
          {t("calendar.readings")} <span lang="en">{date.readings.map(({ reading }) => reading).join(" ")}</span>
        </p>
      )}
      <p class="sentence">{date.sentence}</p>
    </>
  );
}

interface DateMarksProps {
  readonly date: Pick<DeadlineDate, "safe" | "likelier">;
  /** The safe one is the latest: of a prosecutor's answer in a state's court. */
  readonly latest: boolean;
}

/** Of one of several dates: which it is. */
export function DateMarks({ date, latest }: DateMarksProps) {
  const { t } = useWords();
  const said = (["safe", "likelier"] as const).filter((mark) => date[mark]);
  return (said.length === 0 ? (["open"] as const) : said).map((mark) => (
    <span
      key={mark}
      class={`date-mark ${mark}`}
      title={t(latest && mark === "safe" ? "calendar.safe.latest" : `calendar.${mark}.why`)}
    >
      {t(`calendar.${mark}`)}
    </span>
  ));
}
