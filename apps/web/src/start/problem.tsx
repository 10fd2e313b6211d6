import { useWords } from "../words/index.ts";
import type { Adding } from "../work/use-work.ts";

/** Why files could not be read, and what to do. */
export function Problem({ trouble: { problem, files, file } }: { trouble: Adding }) {
  const { t, language } = useWords();
  return (
    <div class="problem" role="alert">
      <p>
        <strong>
          {files.length > 1 && file !== undefined
            ? t("start.problemOf", { number: file + 1 })
            : t("page.problem.heading")}
        </strong>
      </p>
      {problem === "broken" ? <p>{t("page.problem.broken")}</p> : <p lang="en">{problem.message}</p>}
      {problem !== "broken" && language !== "en" && <p class="note">{t("page.problem.inEnglish")}</p>}
    </div>
  );
}
