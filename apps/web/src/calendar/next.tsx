import type { Deadline, DeadlineDate } from "@setaside/relief";
import type { MotionAhead } from "../reading/protocol.ts";
import { useWords } from "../words/index.ts";
import { dayWords } from "./day-words.ts";
import { motionName } from "./motion.tsx";
import { DateMarks } from "./motion-dates.tsx";

interface Due {
  readonly motion: MotionAhead;
  readonly clock: Deadline;
  readonly date: DeadlineDate;
}

/** Every date of all motions, the earliest first: those to come, and those before today. */
export function Next({ motions, today }: { motions: readonly MotionAhead[]; today: string }) {
  const { t } = useWords();
  const all = dueOf(motions);
  const passed = all.filter(({ date }) => date.day < today);
  const next = all.filter(({ date }) => date.day >= today);
  return (
    <section aria-labelledby="next">
      <h2 id="next">{t("calendar.next")}</h2>
      {all.length === 0 && <p>{t("calendar.next.none")}</p>}
      <DueList due={next} />
      {passed.length > 0 && (
        <details open={next.length === 0}>
          <summary>{t("calendar.passed")}</summary>
          <DueList due={passed} />
        </details>
      )}
    </section>
  );
}

/** One line for each date of a period, however many readings give it. */
function dueOf(motions: readonly MotionAhead[]): readonly Due[] {
  const due = motions.flatMap((motion) =>
    motion.deadlines.clocks.flatMap((clock) =>
      clock.dates
        .filter(({ day }, at) => clock.dates.findIndex((other) => other.day === day) === at)
        .map((date): Due => {
          const same = clock.dates.filter(({ day }) => day === date.day);
          const safe = same.some((each) => each.safe);
          return { motion, clock, date: { ...date, safe, likelier: same.some(({ likelier }) => likelier) } };
        }),
    ),
  );
  return due.sort((one, other) => (one.date.day < other.date.day ? -1 : one.date.day > other.date.day ? 1 : 0));
}

function DueList({ due }: { due: readonly Due[] }) {
  const words = useWords();
  const { t, language } = words;
  if (due.length === 0) return null;
  return (
    <ol class="due-list">
      {due.map(({ motion, clock, date }) => (
        <li key={`${motion.id} ${clock.id} ${date.day}`}>
          <strong class="due">
            <time dateTime={date.day}>{dayWords(date.day, language)}</time>
          </strong>
          <span>
            {clock.what}{" "}
            {clock.dates.some(({ day }) => day !== date.day) && (
              <DateMarks date={date} latest={clock.actor === "prosecutor"} />
            )}
            <span class="aside">
              {" "}
              {motionName(motion, words)}
              {motion.court !== undefined && (
                <>
                  , <span lang="en">{motion.court.name}</span>
                </>
              )}{" "}
              · {t(`calendar.actor.${clock.actor}`)} {t(`calendar.force.${clock.force}`)}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
