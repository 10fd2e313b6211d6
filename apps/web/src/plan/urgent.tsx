import type { Plan } from "@setaside/relief";
import { useWords } from "../words/index.ts";
import { LawList } from "./law-line.tsx";
import { ToQuestions } from "./to-questions.tsx";

/** What cannot wait, the most urgent first. */
export function UrgentMatters({ urgent }: Pick<Plan, "urgent">) {
  const { t } = useWords();
  if (urgent.length === 0) return null;
  return (
    <section aria-labelledby="urgent">
      <h2 id="urgent">{t("plan.urgent")}</h2>
      <ul class="urgent">
        {urgent.map(({ id, matter, title, text, certain, grounds }) => (
          <li key={id}>
            <h3>{title}</h3>
            <p>
              {text} {!certain && <ToQuestions />}
            </p>
            {matter !== "ask-custody" && !certain && <p class="note">{t("plan.uncertain")}</p>}
            <LawList grounds={grounds} />
          </li>
        ))}
      </ul>
    </section>
  );
}
