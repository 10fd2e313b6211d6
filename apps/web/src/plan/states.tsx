import type { Plan } from "@setaside/relief";
import { dateWords } from "../words/date.ts";
import { useWords } from "../words/index.ts";

/** The states whose law the record brings in, and what is known of it; nothing for a record that is federal alone. */
export function States({ states }: Pick<Plan, "states">) {
  const { t, language } = useWords();
  if (states.length === 0) return null;
  return (
    <section aria-labelledby="states">
      <h2 id="states">{t("plan.states")}</h2>
      <p class="note">{t("plan.states.how")}</p>
      <ul class="doors">
        {states.map(({ code, name, known, lastChecked, summary, review, charges }) => (
          <li key={code}>
            <details>
              <summary>
                <span class="label">{name}</span>{" "}
                <span class="aside">
                  {charges.map(({ label }) => label).join(", ")}
                  {known !== "found" && ` · ${t(`plan.states.${known}`)}`}
                </span>
              </summary>
              <p lang="en">{summary}</p>
              <p class="note">{review}</p>
              {lastChecked !== null && (
                <p class="note">{t("plan.states.checked", { date: dateWords(lastChecked, language) })}</p>
              )}
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
