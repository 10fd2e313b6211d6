import type { ConclusionId } from "@setaside/law";
import { useId } from "preact/hooks";
import { allCharges, conclude, concluded } from "../findings/statements.ts";
import { useWords } from "../words/index.ts";
import { useShown } from "../work/context.ts";

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

/** Counsel's conclusion on one element, for one charge or for all. */
export function Conclusion({ element, subject }: { element: ConclusionId; subject: string }) {
  const { t } = useWords();
  const { statements, restate } = useShown();
  const name = useId();
  const now = concluded(statements, subject, element);
  const stateOf = (met: boolean | undefined) =>
    t(`questions.conclusions.${met === undefined ? "none" : met ? "met" : "notMet"}`);
  const without =
    subject === allCharges
      ? t("questions.conclusions.none")
      : t("questions.conclusions.asForAll", {
          state: stateOf(concluded(statements, allCharges, element)).toLowerCase(),
        });
  const options = [
    { met: true, label: t("questions.conclusions.met") },
    { met: false, label: t("questions.conclusions.notMet") },
    { met: undefined, label: without },
  ];
  return (
    <fieldset class="choices">
      <legend>
        {t(`questions.conclusions.element.${element}.name`)}{" "}
        <span class="gloss">{t(`questions.conclusions.element.${element}.gloss`)}</span>
      </legend>
      {options.map(({ met, label }) => (
        <label key={String(met)}>
          <input
            type="radio"
            name={name}
            autocomplete="off"
            checked={now === met}
            onChange={() => restate(conclude(statements, subject, element, met))}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
