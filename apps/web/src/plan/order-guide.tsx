import type { Immigration } from "@setaside/relief";
import { ConfidenceMark } from "../findings/marks.tsx";
import { useWords } from "../words/index.ts";
import { LawList } from "./law-line.tsx";

/** Words for the proposed order, and the choice of grounds, which is counsel's. */
export function OrderGuideShown({ guide }: { guide: Immigration["order"] }) {
  const { t } = useWords();
  const { choice } = guide;
  return (
    <>
      <details>
        <summary>
          <h3 class="in-summary">{t("plan.immigration.order")}</h3>
        </summary>
        {(["avoid", "prefer", "optional"] as const).map((kind) => (
          <section key={kind}>
            <h4>{t(`plan.immigration.order.${kind}`)}</h4>
            <ul class="law-list" lang="en">
              {guide[kind].map((each) => (
                <li key={each.words}>
                  <q>{each.words}</q> {"because" in each && `${String(each.because)} `}
                  <span class="rests">
                    <ConfidenceMark confidence={each.confidence} /> <cite>{each.citation}</cite>
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </details>
      {choice !== null && (
        <details>
          <summary>
            <h3 class="in-summary">{t("plan.immigration.choice")}</h3> <span class="aside">{choice.rule}</span>
          </summary>
          <p lang="en">{choice.question}</p>
          {choice.options.map(({ id, name, default: taken, consequences, requires }) => (
            <section key={id}>
              <h4>
                <span lang="en">{name}</span>{" "}
                {taken && <span class="scope">{t("plan.immigration.choice.default")}</span>}
              </h4>
              <LawList grounds={consequences} />
              {requires.length > 0 && (
                <>
                  <p class="note">{t("plan.immigration.choice.requires")}</p>
                  <ul class="plain" lang="en">
                    {requires.map((each) => (
                      <li key={each}>{each}</li>
                    ))}
                  </ul>
                </>
              )}
            </section>
          ))}
        </details>
      )}
    </>
  );
}
