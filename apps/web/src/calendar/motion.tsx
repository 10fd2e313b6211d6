import type { WorkCalendar } from "@setaside/casefile";
import { useId, useRef } from "preact/hooks";
import type { MotionAhead, Named } from "../reading/protocol.ts";
import { useWords, type Words } from "../words/index.ts";
import { CourtField } from "./court-field.tsx";
import { DayField } from "./day-field.tsx";
import { withCourt, withEvent, withOpposition, withoutMotion } from "./entries.ts";
import { MotionDates } from "./motion-dates.tsx";

interface MotionProps {
  readonly motion: MotionAhead;
  readonly courts: readonly Named[];
  readonly calendar: WorkCalendar;
  readonly keep: (next: WorkCalendar) => void;
}

/** What a motion is called: as in the plan, else by what it asks for. */
export function motionName({ title, relief }: MotionAhead, { known }: Words): string {
  return title ?? known("findings.relief", relief.id) ?? relief.name;
}

/** A motion: what happened to it, as the attorney enters it, and its dates. */
export function Motion({ motion, courts, calendar, keep }: MotionProps) {
  const words = useWords();
  const { t } = words;
  const heading = useId();
  const section = useRef<HTMLElement>(null);
  const { id, planned, relief, court, about, events, deadlines } = motion;
  const of = { id, relief: relief.id, ...(court === undefined ? {} : { court: court.id }) };
  const name = motionName(motion, words);
  const remove = () => {
    // What has the focus goes away with the motion.
    section.current?.closest("section:not(.motion)")?.querySelector("h2")?.focus();
    keep(withoutMotion(calendar, id));
  };
  return (
    <section class="motion" aria-labelledby={heading} ref={section}>
      <h3 id={heading}>
        {name}{" "}
        <span class="scope">
          {court === undefined ? t("calendar.courtUnknown") : <span lang="en">{court.name}</span>}
          {about.length > 0 && ` · ${about.join(", ")}`}
          {!planned && ` · ${t("calendar.notPlanned")}`}
        </span>
      </h3>
      <form class="happened" onSubmit={(event) => event.preventDefault()}>
        <fieldset>
          <legend>{t("calendar.happened")}</legend>
          <p class="hint">{t("calendar.day")}</p>
          <div class="days">
            {events.map(({ event, label, date }) => (
              <DayField
                key={event}
                label={label}
                day={date}
                take={(day) => keep(withEvent(calendar, of, event, day))}
              />
            ))}
            {motion.canBeOpposed && (
              <Opposition motion={motion} take={(kind) => keep(withOpposition(calendar, of, kind))} />
            )}
            {(!planned || court === undefined) && (
              <CourtField courts={courts} court={court?.id} take={(next) => keep(withCourt(calendar, of, next))} />
            )}
          </div>
        </fieldset>
        {!planned && (
          <button type="button" class="stop" onClick={remove}>
            {t("calendar.remove", { what: name })}
          </button>
        )}
      </form>
      {deadlines.problems.map(({ place, message }) => (
        <p key={place} class="problem" role="alert">
          {message}
        </p>
      ))}
      <MotionDates deadlines={deadlines} />
    </section>
  );
}

function Opposition({ motion, take }: { motion: MotionAhead; take: (kind: string | undefined) => void }) {
  const { t } = useWords();
  const id = useId();
  return (
    <div class="day-field">
      <label for={id}>{t("calendar.opposition")}</label>
      <select
        id={id}
        autocomplete="off"
        value={motion.opposition ?? ""}
        onChange={({ currentTarget }) => take(currentTarget.value === "" ? undefined : currentTarget.value)}
      >
        <option value="">{t("calendar.opposition.unknown")}</option>
        {(["whole", "partial", "consent", "no-position"] as const).map((kind) => (
          <option key={kind} value={kind}>
            {t(`calendar.opposition.${kind}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
