import { useWords } from "../words/index.ts";

/** The record: the documents on the left, what was read of them on the right. */
export function RecordPage() {
  const { t } = useWords();
  return (
    <div class="record">
      <h1 tabIndex={-1}>{t("page.room.record")}</h1>
    </div>
  );
}
