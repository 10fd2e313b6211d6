import type { Plan, PlanMissing } from "@setaside/relief";
import { useWords } from "../words/index.ts";
import { orderOfWork } from "./order-of-work.ts";
import { ToQuestions } from "./to-questions.tsx";

/** Facts that can still change the plan, each once, with who can tell and which steps it changes. */
export function ToFindOut({ plan }: { plan: Plan }) {
  const { t, known } = useWords();
  const { numberOf } = orderOfWork(plan);
  if (plan.missing.length === 0) return null;
  return (
    <section aria-labelledby="to-find-out">
      <h2 id="to-find-out">{t("plan.toFindOut")}</h2>
      <p>
        <ToQuestions />
      </p>
      <table class="to-find-out-table">
        <thead>
          <tr>
            <th scope="col">{t("plan.toFindOut.fact")}</th>
            <th scope="col">{t("plan.toFindOut.of")}</th>
            <th scope="col">{t("plan.toFindOut.who")}</th>
            <th scope="col">{t("plan.toFindOut.steps")}</th>
          </tr>
        </thead>
        <tbody>
          {byFact(plan.missing).map(({ key, name, labels, who, steps }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>{labels.join(", ")}</td>
              <td>{who.map((each) => known("questions.people", each) ?? each).join(", ")}</td>
              <td>{steps.map(numberOf).join(", ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface FactLine {
  readonly key: string;
  readonly name: string;
  readonly labels: readonly string[];
  readonly who: readonly string[];
  readonly steps: readonly string[];
}

/** One line for a fact of several subjects, where the same people can tell of all. */
function byFact(missing: readonly PlanMissing[]): readonly FactLine[] {
  const lines = new Map<string, FactLine>();
  for (const { fact, label, name, who, steps } of missing) {
    const key = `${fact} ${who.join()}`;
    const line = lines.get(key);
    lines.set(key, {
      key,
      name,
      who,
      labels: [...new Set([...(line?.labels ?? []), label])],
      steps: [...new Set([...(line?.steps ?? []), ...steps])],
    });
  }
  return [...lines.values()];
}
