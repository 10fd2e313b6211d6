import type { CourtPlan } from "@setaside/relief";
import { useWords } from "../words/index.ts";
import { anyOf } from "../words/list.ts";
import { LawList } from "./law-line.tsx";
import { ToQuestions } from "./to-questions.tsx";

/** A court: what must still be found out of it, how to file there, and what its order names. */
export function CourtHead({ court }: { court: CourtPlan }) {
  const { t, language } = useWords();
  const { kind, name, open, filing, order } = court;
  return (
    <div class="court">
      <h3>
        {court.court === null ? name : <span lang="en">{name}</span>}{" "}
        <span class="scope">{t(`plan.court.${kind}`)}</span>
      </h3>
      {open.length > 0 && (
        <p>
          {t("plan.court.open", { what: anyOf(open, language) })} <ToQuestions />
        </p>
      )}
      {filing.length > 0 && (
        <details>
          <summary>{t("plan.court.filing")}</summary>
          <LawList grounds={filing} />
        </details>
      )}
      {kind !== "trial-court" && order.identifiers.length > 0 && (
        <details>
          <summary>{t("plan.court.order")}</summary>
          <h4>{t("plan.court.order.names")}</h4>
          <dl class="identifiers">
            {order.identifiers.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value ?? <span class="note">{t("plan.notKnown")}</span>}</dd>
              </div>
            ))}
          </dl>
          <h4>{t("plan.court.order.to")}</h4>
          <ul class="plain" lang="en">
            {order.recipients.map(({ id, name: recipient, to }) => (
              <li key={id}>
                {recipient}
                {to !== undefined && `, ${to}`}
              </li>
            ))}
          </ul>
          <LawList grounds={order.clauses} />
        </details>
      )}
    </div>
  );
}
