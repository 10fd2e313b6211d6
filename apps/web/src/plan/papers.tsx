import type { Paper, Plan } from "@setaside/relief";
import { useWords } from "../words/index.ts";
import { Cautions, LawLine, LawList } from "./law-line.tsx";

/** The papers to get: where, how, at what cost, what each proves, and what to beware of. */
export function Papers({ plan }: { plan: Plan }) {
  const { t } = useWords();
  if (plan.papers.length === 0) return null;
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">{t("plan.papers")}</h2>
      <p class="note">{t("plan.papers.how")}</p>
      <ul class="papers">
        {plan.papers.map((paper) => (
          <li key={paper.id}>
            <PaperShown paper={paper} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PaperShown({ paper }: { paper: Paper }) {
  const { t, language } = useWords();
  const { name, wantedFor, certified, where, how, cost, proves, cautions } = paper;
  const wanted = [...new Set(wantedFor.filter(({ shown }) => shown !== "read").map(({ label }) => label))];
  const inHand = [...new Set(wantedFor.filter(({ shown }) => shown === "read").map(({ label }) => label))];
  const list = new Intl.ListFormat(language);
  return (
    <details>
      <summary>
        <span class="label" lang="en">
          {name}
        </span>{" "}
        <span class="aside">
          {wanted.length === 0 ? t("plan.papers.read") : t("plan.papers.for", { subjects: list.format(wanted) })}
        </span>
        {certified && <span class="certified">{t("plan.papers.certified")}</span>}
      </summary>
      {wanted.length > 0 && inHand.length > 0 && (
        <p class="note">{t("plan.papers.readFor", { subjects: list.format(inHand) })}</p>
      )}
      <dl class="paper">
        <dt>{t("plan.papers.proves")}</dt>
        <dd>
          <LawLine ground={proves} />
        </dd>
        <dt>{t("plan.papers.where")}</dt>
        <dd>
          <LawLine ground={where} />
          <LawList grounds={how} />
        </dd>
        {cost !== undefined && (
          <>
            <dt>{t("plan.papers.cost")}</dt>
            <dd>
              <LawLine ground={cost} />
            </dd>
          </>
        )}
        <Cautions grounds={cautions} />
      </dl>
    </details>
  );
}
