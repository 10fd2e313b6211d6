import { AnswerKey } from "../answer-key.tsx";
import type { SampleName } from "../reading/protocol.ts";
import { useGo } from "../shell/go.ts";
import { useWords } from "../words/index.ts";
import type { AtWork } from "../work/use-work.ts";
import { AddFiles } from "./add-files.tsx";
import { OpenNow } from "./open-now.tsx";
import { Problem } from "./problem.tsx";
import { defendantsIn, WhichDefendant } from "./which-defendant.tsx";

/** The start: what it is, and where to drop a docket, paste one, type a record, or open saved work. */
export function StartPage({ atWork }: { atWork: AtWork }) {
  const { t, language } = useWords();
  const go = useGo();
  const { trouble } = atWork;
  const choices = defendantsIn(trouble);
  if (choices !== undefined) {
    return <WhichDefendant defendants={choices} choose={atWork.chooseDefendant} again={atWork.dismissTrouble} />;
  }
  const add = (files: readonly (Blob | SampleName)[]) => atWork.add(files, () => go("findings"));
  return (
    <div class="first">
      <h1 tabIndex={-1}>{t("start.heading")}</h1>
      <p class="lead">{t("start.lead")}</p>
      {trouble !== undefined && <Problem trouble={trouble} />}
      {atWork.open !== undefined && <OpenNow atWork={atWork} />}
      <AddFiles add={add} again={trouble !== undefined} />
      <p class="privacy">{t("start.privacy")}</p>
      <p class="doing needs-script">
        <button type="button" onClick={() => atWork.add([], () => go("record"))}>
          {t("start.byHand")}
        </button>
        {atWork.open === undefined && (
          <>
            <button type="button" class="quiet" onClick={() => add(["sample"])}>
              {t("start.example")}
            </button>
            <button type="button" class="quiet" onClick={() => add(["sample-of-states"])}>
              {t("start.exampleOfStates")}
            </button>
          </>
        )}
      </p>
      <p class="note">{t("start.kinds")}</p>
      <p>
        {/* A page of its own, without a script: no room of this one. */}
        <a class="way" href={language === "en" ? "/law/" : `/${language}/law/`}>
          {t("start.law")}
        </a>
      </p>
      <section aria-labelledby="key">
        <h2 id="key">{t("start.key")}</h2>
        <AnswerKey />
      </section>
    </div>
  );
}
