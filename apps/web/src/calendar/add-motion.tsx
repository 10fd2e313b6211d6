import type { WorkCalendar } from "@setaside/casefile";
import { useId, useState } from "preact/hooks";
import type { Ahead } from "../reading/protocol.ts";
import { useWords } from "../words/index.ts";
import { CourtField } from "./court-field.tsx";
import { withMotion } from "./entries.ts";

interface AddMotionProps {
  readonly ahead: Ahead;
  readonly calendar: WorkCalendar;
  readonly keep: (next: WorkCalendar) => void;
}

/** A motion that no step of the plan is, such as one filed before. */
export function AddMotion({ ahead, calendar, keep }: AddMotionProps) {
  const { t, known } = useWords();
  const id = useId();
  const [relief, chooseRelief] = useState(ahead.reliefs[0]?.id ?? "");
  const [court, chooseCourt] = useState<string | undefined>();
  return (
    <details class="add screen-only" open={ahead.motions.length === 0}>
      <summary>{t("calendar.add")}</summary>
      <form
        class="days"
        onSubmit={(event) => {
          event.preventDefault();
          keep(withMotion(calendar, relief, court));
        }}
      >
        <div class="day-field">
          <label for={id}>{t("calendar.add.relief")}</label>
          <select
            id={id}
            autocomplete="off"
            value={relief}
            onChange={({ currentTarget }) => chooseRelief(currentTarget.value)}
          >
            {ahead.reliefs.map((each) => (
              <option key={each.id} value={each.id}>
                {known("findings.relief", each.id) ?? each.name}
              </option>
            ))}
          </select>
        </div>
        <CourtField courts={ahead.courts} court={court} take={chooseCourt} />
        <button type="submit">{t("calendar.add.do")}</button>
      </form>
    </details>
  );
}
