import type { ReliefRules } from "@setaside/relief";
import { Fragment } from "preact";
import { dateWords } from "../words/date.ts";
import { useWords } from "../words/index.ts";
import { LawLine, LawList } from "./law-line.tsx";

/** What a state's statute says of its petition: how the court decides, the other side, cost, privacy and forms. */
export function RulesOfState({ state }: { state: NonNullable<ReliefRules["state"]> }) {
  const { t, language } = useWords();
  const { discretion, weighs, service, response, hearing, fee, confidential, consolidation, deadline, waits } = state;
  const { forms, formWords } = state;
  const rows = [
    ["plan.state.discretion", [discretion]],
    ["plan.state.weighs", weighs],
    ["plan.state.waits", waits],
    ["plan.state.deadline", one(deadline)],
    ["plan.state.service", one(service)],
    ["plan.state.response", one(response)],
    ["plan.state.hearing", one(hearing)],
    ["plan.state.fee", one(fee)],
    ["plan.state.confidential", one(confidential)],
    ["plan.state.consolidation", one(consolidation)],
  ] as const;
  return (
    <dl class="paper">
      {rows.map(
        ([label, grounds]) =>
          grounds.length > 0 && (
            <Fragment key={label}>
              <dt>{t(label)}</dt>
              <dd>
                <LawList grounds={grounds} />
              </dd>
            </Fragment>
          ),
      )}
      {(forms.length > 0 || formWords !== null) && (
        <>
          <dt>{t("plan.state.forms")}</dt>
          <dd>
            <ul class="plain">
              {forms.map(({ number, name, edition, source, checked }) => (
                <li key={number}>
                  <a href={source} rel="noreferrer">
                    <span lang="en">
                      {number}: {name}
                    </span>
                  </a>{" "}
                  <span class="aside">
                    {edition === null ? t("plan.state.edition.unknown") : t("plan.state.edition", { edition })} ·{" "}
                    {t("plan.state.checked", { date: dateWords(checked, language) })}
                  </span>
                </li>
              ))}
            </ul>
            {formWords !== null && <LawLine ground={formWords} />}
          </dd>
        </>
      )}
    </dl>
  );
}

function one<T>(ground: T | null): readonly T[] {
  return ground === null ? [] : [ground];
}
