import { useWords } from "../words/index.ts";

/** The plan for the whole record. */
export function PlanPage() {
  const { t } = useWords();
  return (
    <div class="plan">
      <h1 tabIndex={-1}>{t("page.room.plan")}</h1>
    </div>
  );
}
