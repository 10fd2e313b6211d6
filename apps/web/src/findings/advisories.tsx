import type { Advisory, Finding, ImmigrationAdvisory } from "@setaside/relief";
import { useWords } from "../words/index.ts";
import { useShown } from "../work/context.ts";
import { ConfidenceMark } from "./marks.tsx";

/** What to weigh beside a finding: first what it may do in immigration law, a danger before all; then the rest. */
export function Advisories({ finding }: { finding: Finding }) {
  const { t } = useWords();
  const immigration = finding.advisories.filter(({ kind }) => kind === "immigration");
  const others = finding.advisories.filter(({ kind }) => kind !== "immigration");
  const dangers = immigration.some(({ effect }) => effect === "harms" || effect === "no-help");
  return (
    <>
      {immigration.length > 0 && (
        <details class="weigh" open={dangers}>
          <summary>{t("findings.immigration.heading")}</summary>
          <ul>
            {immigration.map((advisory) => (
              <li key={advisory.id}>
                <OnImmigration advisory={advisory} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {others.length > 0 && (
        <details class="weigh">
          <summary>{t("findings.proof.weigh")}</summary>
          <ul>
            {others.map(({ id, text, citation }) => (
              <li key={id + text} lang="en">
                <span class="law">{text}</span> {citation !== undefined && <cite>{citation}</cite>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** One rule on immigration: what it does, how surely, where, and what counsel does. */
function OnImmigration({ advisory }: { advisory: Advisory }) {
  const { t } = useWords();
  const { immigration } = useShown().screening.screen;
  const { id, text, citation, confidence, effect, strength, applies, circuits = [] } = advisory;
  const whole = immigration.advisories.find((each) => each.id === id);
  return (
    <>
      <p class="effect">
        <strong>{effect !== undefined && t(`findings.immigration.effect.${effect}`)}</strong>
        {strength !== undefined && <> · {t(`findings.immigration.strength.${strength}`)}</>}
        {applies === "may-apply" && <> · {t("findings.immigration.mayApply")}</>}
        {circuits.length > 0 && circuits.join() !== "all" && (
          <>
            {" "}
            · <span lang="en">{circuits.join("; ")}</span>
          </>
        )}
      </p>
      <p class="law" lang="en">
        {text}
      </p>
      {whole !== undefined && <ForCounsel whole={whole} />}
      <p class="note" lang="en">
        {confidence !== undefined && <ConfidenceMark confidence={confidence} />} {id} · <cite>{citation}</cite>
      </p>
    </>
  );
}

function ForCounsel({ whole: { action, because } }: { whole: ImmigrationAdvisory }) {
  const { t } = useWords();
  return (
    <p>
      <strong>{t("findings.immigration.counsel")}</strong> <span lang="en">{action}</span>{" "}
      <span class="aside" lang="en">
        {because}
      </span>
    </p>
  );
}
