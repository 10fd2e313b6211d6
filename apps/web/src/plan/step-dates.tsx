import type { Step } from "@setaside/relief";
import { dayWords } from "../calendar/day-words.ts";
import { addressOf } from "../rooms/rooms.ts";
import { useWords } from "../words/index.ts";
import { LawList, Marks } from "./law-line.tsx";

/** The periods of a motion: their dates once what starts them is entered, and until then what that is. */
export function StepDates({ deadlines }: Pick<Step, "deadlines">) {
  const { t, language } = useWords();
  const { clocks, statements } = deadlines;
  if (clocks.length === 0 && statements.length === 0) return null;
  return (
    <section class="step-dates">
      <h5>
        {t("plan.dates")}{" "}
        <a class="to-questions screen-only" href={addressOf("calendar", language)}>
          {t("plan.toCalendar")}
        </a>
      </h5>
      <ul class="plain">
        {clocks.map(({ id, what, days, state, why, dates, ground }) => (
          <li key={id}>
            <p>
              {t("plan.period", { days, what })}{" "}
              {state === "running" ? (
                <strong class="due">
                  {[...new Set(dates.map(({ day }) => day))]
                    .map((day) => dayWords(day, language))
                    .join(` ${t("plan.or")} `)}
                </strong>
              ) : (
                <span class="aside">{why}</span>
              )}{" "}
              <Marks ground={ground} />
            </p>
          </li>
        ))}
      </ul>
      {clocks.every(({ id }) => id !== "C30") && <LawList grounds={statements} />}
    </section>
  );
}
