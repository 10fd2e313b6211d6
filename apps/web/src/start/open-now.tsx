import { useState } from "preact/hooks";
import { addressOf } from "../rooms/rooms.ts";
import { useWords } from "../words/index.ts";
import type { AtWork } from "../work/use-work.ts";
import { SourceName } from "./source-name.tsx";

/** What is open now: its documents, the way on, and the way to close it all. */
export function OpenNow({ atWork }: { atWork: AtWork }) {
  const { t, language } = useWords();
  const [asking, ask] = useState(false);
  const sources = atWork.open?.reading.sources ?? [];
  return (
    <section class="open-now" aria-labelledby="open-now">
      <h2 id="open-now">{t("start.open.heading")}</h2>
      <ul>
        {sources.map((source) => (
          <li key={source.document}>
            <SourceName source={source} />{" "}
            <button type="button" class="quiet" onClick={() => atWork.drop(source.document)}>
              {t("start.open.drop")}
            </button>
          </li>
        ))}
        {sources.length === 0 && <li>{t("start.open.byHand")}</li>}
      </ul>
      <p class="doing">
        <a class="choose" href={addressOf("findings", language)}>
          {t("start.open.goOn")}
        </a>
        {asking ? (
          <span>
            {t(atWork.unsaved ? "start.open.sureUnsaved" : "start.open.sure")}{" "}
            <button
              type="button"
              class="stop"
              onClick={() => {
                atWork.close();
                document.querySelector("h1")?.focus();
              }}
            >
              {t("start.open.closeNow")}
            </button>{" "}
            <button type="button" onClick={() => ask(false)}>
              {t("start.open.keep")}
            </button>
          </span>
        ) : (
          <button type="button" onClick={() => ask(true)}>
            {t("start.open.close")}
          </button>
        )}
      </p>
      <p class="note">{t("start.open.add")}</p>
    </section>
  );
}
