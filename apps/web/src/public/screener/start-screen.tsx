import type { ScreenerWords } from "../words/screener.ts";
import type { ForWhom } from "./told.ts";

/** The first screen: what this is, and for whom. It is written into the page when the site is built, and reads without a script. */
export function StartScreen({
  words: { t },
  begin,
}: {
  words: Pick<ScreenerWords, "t">;
  /** Undefined while the script is not there. */
  begin: ((next: ForWhom | "young") => void) | undefined;
}) {
  const choice = (next: ForWhom | "young", text: string) => (
    <li>
      <button type="button" class="choice" disabled={begin === undefined} onClick={() => begin?.(next)}>
        {text}
      </button>
    </li>
  );
  return (
    <section>
      <h1 tabIndex={-1}>{t("ask.heading")}</h1>
      <p>{t("ask.start.what")}</p>
      <p>{t("ask.start.private")}</p>
      <p>{t("ask.start.noStory")}</p>
      <p>{t("ask.start.noPromise")}</p>
      <noscript>
        <p>{t("ask.noScript")}</p>
      </noscript>
      <h2>{t("ask.start.forWhom")}</h2>
      <ul class="choices">
        {choice("me", t("ask.start.me"))}
        {choice("friend", t("ask.start.friend"))}
        {choice("prison", t("ask.start.prison"))}
        {choice("young", t("ask.start.young"))}
      </ul>
      <p class="hint">{t("ask.start.littleIsEnough")}</p>
    </section>
  );
}
