import type { MatterResult } from "@setaside/screener";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { useAround } from "./around.ts";
import { FoundMatter } from "./found-matter.tsx";
import { Known } from "./known.tsx";
import { matterName } from "./matter-name.ts";
import { NextSteps } from "./next-steps.tsx";
import { Ways } from "./parts.tsx";
import { screenAfter } from "./screens.ts";
import { headlineOf } from "./standing.ts";
import { accountOf } from "./told.ts";

/** What the law may do for each thing on the record, and what to do next. */
export function FoundScreen() {
  const { words, interview, rules, go } = useAround();
  const { t } = words;
  const { matters } = useMemo(() => rules.result(accountOf(interview)), [interview, rules]);
  useChangeSaid(matters);
  const next = screenAfter(interview, rules);
  return (
    <section data-found>
      <h1 tabIndex={-1}>{t("found.heading")}</h1>
      <p>{t("found.assumed", { audience: interview.forWhom === "me" ? "other" : "friend" })}</p>
      <p>{t("found.noPromise")}</p>
      <p class="hint">{t("found.linksTell")}</p>
      {next.kind !== "found" && (
        <p>
          <button type="button" class="choice" onClick={() => go(next)}>
            {t("found.goOn")}
          </button>
        </p>
      )}
      {matters.map((matter) => (
        <FoundMatter key={matter.matter} found={matter} />
      ))}
      <NextSteps />
      <section class="take">
        <h2>{t("found.summary.heading")}</h2>
        <p>{t("found.summary.what")}</p>
        <button type="button" class="main" onClick={() => go({ kind: "summary" })}>
          {t("found.summary.make")}
        </button>
      </section>
      <Ways />
      <Known />
    </section>
  );
}

/** Where an answer was changed after this was seen, what the law may do now is said. */
function useChangeSaid(matters: readonly MatterResult[]): void {
  const around = useAround();
  const { seen, say, words } = around;
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) return;
    first.current = false;
    const headlines = matters.map((each) => ({ matter: each.matter, headline: headlineOf(each) }));
    const changed = headlines.filter(({ matter, headline }) => (seen.current[matter] ?? headline) !== headline);
    seen.current = Object.fromEntries(headlines.map(({ matter, headline }) => [matter, headline]));
    const each = changed.map(
      ({ matter, headline }) => `${matterName(matter, around)}: ${words.t(`found.standing.${headline}`)}`,
    );
    if (each.length > 0) say([words.t("found.changed"), ...each].join(" "));
  });
}
