import { renderToString } from "preact-render-to-string";
import { App } from "./app.tsx";
import { wordsIn } from "./words/index.ts";
import type { Language } from "./words/language.ts";

/** The first page as it is served, so that it can be read before, or without, its script. */
export function firstHtml(language: Language): string {
  return renderToString(<App room="start" language={language} />);
}

/** What a reader without scripts is told: how to get the same answers. */
export function withoutScript(language: Language): string {
  const { t } = wordsIn[language];
  return renderToString(
    <>
      {t("start.noScript.before")}
      <code>{t("start.noScript.command")}</code>
    </>,
  );
}
