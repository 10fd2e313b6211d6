import { useWords } from "../words/index.ts";

/** The questions still worth asking, one at a time. */
export function QuestionsPage() {
  const { t } = useWords();
  return (
    <div class="asking">
      <h1 tabIndex={-1}>{t("page.room.questions")}</h1>
    </div>
  );
}
