import type { ReadProblem } from "@setaside/readers";
import { useEffect, useId, useState } from "preact/hooks";
import { AnswerKey } from "../answer-key.tsx";
import { useWords } from "../words/index.ts";

interface FirstPageProps {
  /** Why the last file could not be read. */
  readonly problem: ReadProblem | "broken" | undefined;
  readonly choose: (file: File | "example") => void;
}

/** The first page: what it is, and where to drop a docket. */
export function FirstPage({ problem, choose }: FirstPageProps) {
  const { t } = useWords();
  return (
    <div class="first">
      <h1 tabIndex={-1}>{t("start.heading")}</h1>
      <p class="lead">{t("start.lead")}</p>
      {problem !== undefined && <Problem problem={problem} />}
      <DropZone choose={choose} again={problem !== undefined} />
      <p class="privacy">{t("start.privacy")}</p>
      <p class="needs-script">
        <button type="button" class="quiet" onClick={() => choose("example")}>
          {t("start.example")}
        </button>
      </p>
      <p class="note">{t("start.kinds")}</p>
      <section aria-labelledby="key">
        <h2 id="key">{t("start.key")}</h2>
        <AnswerKey />
      </section>
    </div>
  );
}

function Problem({ problem }: { problem: ReadProblem | "broken" }) {
  const { t, language } = useWords();
  return (
    <div class="problem" role="alert">
      <p>
        <strong>{t("page.problem.heading")}</strong>
      </p>
      {problem === "broken" ? <p>{t("page.problem.broken")}</p> : <p lang="en">{problem.message}</p>}
      {problem !== "broken" && language !== "en" && <p class="note">{t("page.problem.inEnglish")}</p>}
    </div>
  );
}

function DropZone({ choose, again }: { choose: (file: File) => void; again: boolean }) {
  const { t } = useWords();
  const file = useId();
  const [over, hover] = useState(false);
  useEffect(() => {
    // The whole window takes the file: one dropped beside the frame would else replace the page.
    const drag = (event: DragEvent) => {
      event.preventDefault();
      hover(event.type === "dragover");
    };
    const drop = (event: DragEvent) => {
      drag(event);
      const [dropped] = event.dataTransfer?.files ?? [];
      if (dropped !== undefined) choose(dropped);
    };
    addEventListener("dragover", drag);
    addEventListener("dragleave", drag);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", drag);
      removeEventListener("dragleave", drag);
      removeEventListener("drop", drop);
    };
  }, [choose]);
  return (
    <div class="drop needs-script" data-over={over}>
      <input
        id={file}
        class="only-heard"
        type="file"
        autocomplete="off"
        accept=".html,.htm,.json,text/html,application/json"
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          currentTarget.value = "";
          if (chosen !== undefined) choose(chosen);
        }}
      />
      <label for={file}>
        <span class="choose">{again ? t("page.problem.another") : t("start.file")}</span>
        <span class="or">{t("start.drop")}</span>
      </label>
    </div>
  );
}
