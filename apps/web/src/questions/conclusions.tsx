import { allCharges } from "../findings/statements.ts";
import { subjectName } from "../findings/subject-name.ts";
import { useWords } from "../words/index.ts";
import { useShown } from "../work/context.ts";
import { Conclusion } from "./conclusion.tsx";

/** Counsel's conclusions for all charges at once. */
export function ConclusionsForAll() {
  const { t } = useWords();
  const { reading, screening } = useShown();
  const { charges, arrests } = screening.screen;
  const named = new Set([...charges, ...arrests].flatMap((each) => each.concludable));
  const concludable = reading.concludable.filter((element) => named.has(element));
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

/** Counsel's conclusions charge by charge, where those for all are confirmed or differ. */
export function ConclusionsByCharge() {
  const { t, language } = useWords();
  const { screen } = useShown().screening;
  if (screen.charges.length === 0) return null;
  /** An arrest for the charge may ask for another link. */
  const ofItsArrest = (id: string) =>
    screen.arrests.filter(({ charges }) => charges.includes(id)).flatMap((each) => each.concludable);
  return (
    <section class="by-charge" aria-labelledby="by-charge">
      <h2 id="by-charge">
        {t("questions.conclusions.heading")} <span class="scope">{t("questions.conclusions.byCharge")}</span>
      </h2>
      <ul>
        {screen.charges.map(({ id, concludable }) => (
          <li key={id}>
            <details class="conclusions-here">
              <summary>{subjectName(`charge:${id}`, screen, language)}</summary>
              <div class="elements">
                {[...new Set([...concludable, ...ofItsArrest(id)])].map((element) => (
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
