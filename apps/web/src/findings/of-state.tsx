import type { FindingOfState } from "@setaside/relief";
import { dateWords } from "../words/date.ts";
import { useWords } from "../words/index.ts";
import { ConfidenceMark } from "./marks.tsx";

/** What a state's law says beside the verdict: what it gives, how surely it must be proved, when, and what is not verified. */
export function OfState({ state }: { state: FindingOfState }) {
  const { t, known, language } = useWords();
  const { about, gives, stands, when, burden, unverified } = state;
  return (
    <dl class="of-state">
      <dt>{t("findings.state.gives")}</dt>
      <dd>
        {gives.map((each) => known("findings.gives", each) ?? each).join(", ")}
        {about !== "trafficking" && <> ({t(`findings.state.about.${about}`)})</>}
      </dd>
      <dt>{t("findings.state.burden")}</dt>
      <dd lang="en">
        {burden.text} <ConfidenceMark confidence={burden.confidence} />
      </dd>
      <dt>{t("findings.state.when")}</dt>
      <dd>
        {when.possible === "later" && when.from !== undefined
          ? t("findings.state.later", { date: dateWords(when.from, language) })
          : t(when.possible === "now" ? "findings.state.now" : "findings.state.unknownDate")}
        {when.waits.map(({ text, citation, confidence }) => (
          <span key={text} lang="en" class="law">
            {" "}
            {text} <cite>{citation}</cite> <ConfidenceMark confidence={confidence} />
          </span>
        ))}
      </dd>
      {stands === "perhaps" && <dd>{t("findings.state.perhaps")}</dd>}
      {unverified.length > 0 && (
        <>
          <dt>{t("findings.state.unverified")}</dt>
          <dd>
            <details>
              <summary>{t("findings.state.points", { points: unverified.length })}</summary>
              <ul lang="en">
                {unverified.map((each) => (
                  <li key={each}>{each}</li>
                ))}
              </ul>
            </details>
          </dd>
        </>
      )}
    </dl>
  );
}
