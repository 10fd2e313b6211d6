import type { ConclusionId } from "@setaside/law";
import { useId, useRef } from "preact/hooks";
import { allCharges, conclude, concluded, reasonFor } from "../findings/statements.ts";
import { elementWords } from "../findings/verdict-words.ts";
import { VerdictBar } from "../verdict-bar.tsx";
import { useWords } from "../words/index.ts";
import { useShown } from "../work/context.ts";
import { derivedFor, derivedForAll } from "./derived.ts";
import { useDraft } from "./use-draft.ts";

interface ConclusionProps {
  readonly element: ConclusionId;
  /** A charge, or all of them. */
  readonly subject: string;
}

/** Counsel's conclusion on one element, for one charge or for all, beside what the facts alone give, and why. */
export function Conclusion({ element, subject }: ConclusionProps) {
  const { t } = useWords();
  const { statements, restate } = useShown();
  const name = useId();
  const now = concluded(statements, subject, element);
  // A reason is one for its own answer: it never stands under the other.
  const reasons = useRef(new Map<boolean, string>());
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
  const choose = (met: boolean | undefined) => {
    if (now !== undefined) reasons.current.set(now, reasonFor(statements, subject, element));
    restate(conclude(statements, subject, element, met, met === undefined ? "" : (reasons.current.get(met) ?? "")));
  };
  return (
    <fieldset class="choices conclusion">
      <legend>
        {t(`questions.conclusions.element.${element}.name`)}{" "}
        <span class="gloss">{t(`questions.conclusions.element.${element}.gloss`)}</span>
      </legend>
      {options.map(({ met, label }) => (
        <label key={String(met)}>
          <input type="radio" name={name} autocomplete="off" checked={now === met} onChange={() => choose(met)} />
          {label}
        </label>
      ))}
      {now !== undefined && (
        <Reason
          key={String(now)}
          stored={reasonFor(statements, subject, element)}
          enter={(why) => restate(conclude(statements, subject, element, now, why))}
        />
      )}
      <FactsAlone element={element} subject={subject} />
    </fieldset>
  );
}

function Reason({ stored, enter }: { stored: string; enter: (why: string) => void }) {
  const { t } = useWords();
  const [draft, type] = useDraft(stored);
  return (
    <label class="reason">
      <span>{t("questions.conclusions.reason")}</span>
      <textarea
        rows={2}
        autocomplete="off"
        value={draft}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onChange={({ currentTarget }) => enter(currentTarget.value.trim())}
      />
    </label>
  );
}

/** What the facts alone give, which a conclusion never hides. */
function FactsAlone({ element, subject }: ConclusionProps) {
  const words = useWords();
  const { t } = words;
  const { screen } = useShown().screening;
  const own = subject === allCharges ? undefined : derivedFor(screen, subject, element);
  const values =
    subject === allCharges ? derivedForAll(screen, element) : own === undefined ? [] : [{ ...own, charges: 0 }];
  if (values.length === 0) return null;
  return (
    <div class="derived">
      <p>{t("questions.conclusions.factsAlone")}</p>
      <ul>
        {values.map(({ least, most, charges }) => (
          <li key={`${least} ${most}`}>
            <VerdictBar least={least} most={most} /> {elementWords({ least, most }, words)}
            {charges > 0 && ` ${t("questions.conclusions.charges", { charges })}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
