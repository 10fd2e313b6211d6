import type { WorkCalendar } from "@setaside/casefile";
import { useMemo } from "preact/hooks";
import { useOpenOnPaper } from "../plan/open-on-paper.ts";
import { PaperNotesList, paperNotes, WithPaperNotes } from "../plan/paper-notes.tsx";
import { SaveAhead } from "../plan/save-ahead.tsx";
import type { Ahead } from "../reading/protocol.ts";
import { useWords } from "../words/index.ts";
import { useShown } from "../work/context.ts";
import { useAhead } from "../work/use-ahead.ts";
import { AddMotion } from "./add-motion.tsx";
import { Closures } from "./closures.tsx";
import { Motion } from "./motion.tsx";
import { Next } from "./next.tsx";

/** What is due, why that day, and what happened. */
export function CalendarPage() {
  const { t } = useWords();
  const ahead = useAhead();
  useOpenOnPaper();
  return (
    <div class="calendar">
      <h1 tabIndex={-1}>{t("page.room.calendar")}</h1>
      <p class="note">{t("calendar.how")}</p>
      {typeof ahead === "string" ? <p class="note">{t(`calendar.${ahead}`)}</p> : <CalendarShown ahead={ahead} />}
    </div>
  );
}

function CalendarShown({ ahead }: { ahead: Ahead }) {
  const { t } = useWords();
  const { atWork } = useShown();
  const { calendar } = atWork.work;
  const keep = (next: WorkCalendar) => atWork.act({ ...atWork.work, calendar: next });
  const notes = useMemo(() => paperNotes(ahead.motions), [ahead]);
  return (
    <WithPaperNotes value={notes}>
      <div class="doing screen-only">
        <button type="button" onClick={() => print()}>
          {t("calendar.print")}
        </button>
        {ahead.motions.some(({ deadlines }) => deadlines.clocks.some(({ dates }) => dates.length > 0)) && (
          <>
            <SaveAhead file="dates.ics" label={t("calendar.save")} describedBy="save-dates" />
            <p class="note" id="save-dates">
              {t("calendar.save.why", { title: t("calendar.save.title") })}
            </p>
          </>
        )}
      </div>
      <Next motions={ahead.motions} today={ahead.plan.lawDate} />
      <section aria-labelledby="motions">
        <h2 id="motions" tabIndex={-1}>
          {t("calendar.motions")}
        </h2>
        {ahead.motions.length === 0 && <p>{t("calendar.motions.none")}</p>}
        {ahead.motions.map((motion) => (
          <Motion key={motion.id} motion={motion} courts={ahead.courts} calendar={calendar} keep={keep} />
        ))}
        <AddMotion ahead={ahead} calendar={calendar} keep={keep} />
      </section>
      <Closures calendar={calendar} keep={keep} />
      <PaperNotesList />
    </WithPaperNotes>
  );
}
