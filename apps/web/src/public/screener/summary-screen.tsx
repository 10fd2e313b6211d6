import { useMemo, useState } from "preact/hooks";
import { useAround } from "./around.ts";
import { Ways } from "./parts.tsx";
import { QrCode } from "./qr-code.tsx";
import { summaryGroups, summaryText } from "./summary-items.ts";
import { accountOf } from "./told.ts";

/** One page to print or to show as a code. Nothing is in it but what is ticked, and nothing is ticked at first. */
export function SummaryScreen() {
  const around = useAround();
  const { words, interview, rules } = around;
  const { t } = words;
  const result = useMemo(() => rules.result(accountOf(interview)), [interview, rules]);
  const groups = summaryGroups(around, result);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [coded, setCoded] = useState(false);
  const text = summaryText(groups, ticked);
  const tick = (id: string, on: boolean) =>
    setTicked(new Set(on ? [...ticked, id] : [...ticked].filter((each) => each !== id)));
  return (
    <section data-summary>
      <div class="not-printed">
        <h1 tabIndex={-1}>{t("found.summary.heading")}</h1>
        <p>{t("found.summary.tick")}</p>
        {groups.map(({ heading, items }) => (
          <fieldset key={heading} class="several">
            <legend>{heading}</legend>
            {items.map((item) => (
              <label key={item.id} class="choice">
                <input
                  type="checkbox"
                  autocomplete="off"
                  checked={ticked.has(item.id)}
                  onChange={({ currentTarget }) => tick(item.id, currentTarget.checked)}
                />
                {item.text}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      <h2 class="not-printed">{t("found.summary.sheet")}</h2>
      {text === "" ? (
        <p class="not-printed hint">{t("found.summary.empty")}</p>
      ) : (
        <pre class="summary-text">{text}</pre>
      )}
      {text !== "" && (
        <div class="not-printed">
          {coded && <QrCode text={text} />}
          <p class="hint">{t("found.summary.copies")}</p>
          <div class="passes">
            <button type="button" class="choice" onClick={() => print()}>
              {t("found.summary.print")}
            </button>
            <button type="button" class="choice" aria-expanded={coded} onClick={() => setCoded(!coded)}>
              {t(coded ? "found.summary.hideCode" : "found.summary.code")}
            </button>
          </div>
        </div>
      )}
      <Ways />
    </section>
  );
}
