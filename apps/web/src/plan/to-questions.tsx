import { addressOf } from "../rooms/rooms.ts";
import { useWords } from "../words/index.ts";

/** The way to the room where facts are found out; not on paper. */
export function ToQuestions() {
  const { t, language } = useWords();
  return (
    <a class="to-questions screen-only" href={addressOf("questions", language)}>
      {t("plan.toQuestions")}
    </a>
  );
}
