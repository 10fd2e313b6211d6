import type { ConclusionId } from "@setaside/law";
import { allCharges } from "../findings/statements.ts";
import { subjectName } from "../findings/subject-name.ts";
import { useWords } from "../words/index.ts";
import { useShown } from "../work/context.ts";
import { Conclusion } from "./conclusion.tsx";

/** Counsel's conclusions for all charges at once. */
export function ConclusionsForAll() {
  const { t } = useWords();
  const { concludable } = useShown().reading;
  return (
    <section class="conclusions" aria-labelledby="conclusions">
      <h2 id="conclusions">
        {t("questions.conclusions.heading")} <span class="scope">{t("questions.conclusions.forAll")}</span>
      </h2>
      <div class="elements">
        {concludable.map((element) => (
          <Conclusion key={element} element={element} subject={allCharges} />
        ))}
      </div>
      <p class="note">{t("questions.conclusions.why")}</p>
    </section>
  );
}

/** A charge is to result directly from the trafficking, an arrest to be related to it (18 U.S.C. § 3771A(b)(1)). */
const NOT_OF_ARREST: ConclusionId = "direct-result";

/** Counsel's conclusions charge by charge, where those for all are confirmed or differ. */
export function ConclusionsByCharge() {
  const { t, language } = useWords();
  const { reading, screening } = useShown();
  const { screen } = screening;
  if (screen.charges.length === 0) return null;
  return (
    <section class="by-charge" aria-labelledby="by-charge">
      <h2 id="by-charge">
        {t("questions.conclusions.heading")} <span class="scope">{t("questions.conclusions.byCharge")}</span>
      </h2>
      <ul>
        {screen.charges.map(({ id, list }) => (
          <li key={id}>
            <details class="conclusions-here">
              <summary>{subjectName(`charge:${id}`, screen, language)}</summary>
              <div class="elements">
                {reading.concludable
                  .filter((element) => list !== "booked" || element !== NOT_OF_ARREST)
                  .map((element) => (
                    <Conclusion key={element} element={element} subject={`charge:${id}`} />
                  ))}
              </div>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
