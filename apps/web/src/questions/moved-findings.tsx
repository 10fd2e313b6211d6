import type { Screen } from "@setaside/relief";
import { useEffect, useState } from "preact/hooks";
import { subjectName } from "../findings/subject-name.ts";
import { findingWords } from "../findings/verdict-words.ts";
import { type Interval, VerdictBar } from "../verdict-bar.tsx";
import { useWords } from "../words/index.ts";
import { useShown } from "../work/context.ts";
import { type Moved, movedFindings } from "./moved.ts";

/** As many as can be taken in beside a question; the others are opened. */
const SHOWN = 6;

/** The findings that moved since the question was shown, each with its bar before and after. */
export function MovedFindings({ before }: { before: Screen }) {
  const { t } = useWords();
  const { screening } = useShown();
  const moved = movedFindings(before, screening.screen);
  return (
    <section class="moved" aria-labelledby="moved">
      <h3 id="moved">{t("questions.moved.heading")}</h3>
      {moved.length === 0 ? (
        <p class="note">{t("questions.moved.none")}</p>
      ) : (
        <Lines moved={moved.slice(0, SHOWN)} screen={screening.screen} />
      )}
      {moved.length > SHOWN && (
        <details>
          <summary>{t("questions.moved.more", { more: moved.length - SHOWN })}</summary>
          <Lines moved={moved.slice(SHOWN)} screen={screening.screen} />
        </details>
      )}
    </section>
  );
}

function Lines({ moved, screen }: { moved: readonly Moved[]; screen: Screen }) {
  const words = useWords();
  const { t, known, language } = words;
  return (
    <ul>
      {moved.map(({ before, after }) => (
        <li key={`${after.subject} ${after.relief}`}>
          <span class="what">
            {subjectName(after.subject, screen, language)}
            <span class="about"> {known("findings.relief", after.relief) ?? after.name}</span>
          </span>
          <span class="from-to">
            <VerdictBar least={before.least} most={before.most} />
            <span aria-hidden="true">→</span>
            <Narrowing from={before} to={after} />
          </span>
          <span class="words">
            <span class="only-heard">{t("questions.moved.before", { verdict: findingWords(before, words) })} </span>
            {findingWords(after, words)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A bar that begins where the finding stood and goes to where it stands. */
function Narrowing({ from, to }: { from: Interval; to: Interval }) {
  const [{ least, most }, go] = useState(from);
  useEffect(() => {
    // The next frame, so that there is something to move from.
    const frame = requestAnimationFrame(() => go({ least: to.least, most: to.most }));
    return () => cancelAnimationFrame(frame);
  }, [to.least, to.most]);
  return <VerdictBar least={least} most={most} />;
}
