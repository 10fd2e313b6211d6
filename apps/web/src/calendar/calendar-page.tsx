import { useWords } from "../words/index.ts";

/** What is due, and why that day. */
export function CalendarPage() {
  const { t } = useWords();
  return (
    <div class="calendar">
      <h1 tabIndex={-1}>{t("page.room.calendar")}</h1>
    </div>
  );
}
