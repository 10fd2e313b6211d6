import type { WorkCalendar, WorkClosure } from "@setaside/casefile";
import { useId, useRef, useState } from "preact/hooks";
import { useWords, type Words } from "../words/index.ts";
import { DayField } from "./day-field.tsx";
import { dayWords } from "./day-words.ts";
import { withClosure, withoutClosure } from "./entries.ts";

interface ClosuresProps {
  readonly calendar: WorkCalendar;
  readonly keep: (next: WorkCalendar) => void;
}

/** Days on which a clerk's office was shut, which move a date: entered, and taken out again. */
export function Closures({ calendar, keep }: ClosuresProps) {
  const words = useWords();
  const { t } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section class="closures" aria-labelledby="closures">
      <h2 id="closures" tabIndex={-1} ref={heading}>
        {t("calendar.closures")}
      </h2>
      <p class="note">{t("calendar.closures.why")}</p>
      {calendar.closures.length > 0 && (
        <ul class="plain">
          {calendar.closures.map((closure, at) => (
            <li key={`${closure.from} ${closure.to} ${closure.kind}`}>
              {rangeWords(closure, words)}: {t(`calendar.closures.kind.${closure.kind}`)}{" "}
              <button
                type="button"
                class="quiet screen-only"
                onClick={() => {
                  // The button goes away with its line.
                  heading.current?.focus();
                  keep(withoutClosure(calendar, at));
                }}
              >
                {t("calendar.remove", { what: rangeWords(closure, words) })}
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddClosure add={(closure) => keep(withClosure(calendar, closure))} />
    </section>
  );
}

function rangeWords({ from, to }: WorkClosure, { t, language }: Words): string {
  const first = dayWords(from, language);
  return to === undefined || to === from
    ? first
    : t("calendar.closures.range", { from: first, to: dayWords(to, language) });
}

function AddClosure({ add }: { add: (closure: WorkClosure) => void }) {
  const { t } = useWords();
  const id = useId();
  const [from, begin] = useState<string | undefined>();
  const [to, end] = useState<string | undefined>();
  const [kind, choose] = useState<WorkClosure["kind"]>("inaccessible");
  return (
    <form
      class="days screen-only"
      onSubmit={(event) => {
        event.preventDefault();
        if (from === undefined) return;
        add({ from, kind, ...(to === undefined ? {} : { to }) });
        begin(undefined);
        end(undefined);
      }}
    >
      <DayField label={t("calendar.closures.from")} day={from} take={begin} />
      <DayField label={t("calendar.closures.to")} day={to} take={end} />
      <div class="day-field">
        <label for={id}>{t("calendar.closures.kind")}</label>
        <select
          id={id}
          autocomplete="off"
          value={kind}
          onChange={({ currentTarget }) => choose(currentTarget.value === "closed" ? "closed" : "inaccessible")}
        >
          {(["inaccessible", "closed"] as const).map((each) => (
            <option key={each} value={each}>
              {t(`calendar.closures.kind.${each}`)}
            </option>
          ))}
        </select>
      </div>
      <button type="submit">{t("calendar.closures.add")}</button>
    </form>
  );
}
