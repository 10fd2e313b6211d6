import { useHere } from "../site/here.ts";
import type { PublicPage } from "./page.ts";

/** Where the questions stand once their script has come; until then, and without it, what can be done instead. */
function Questions() {
  const { words } = useHere();
  return (
    <div id="questions">
      <h1>{words.t("ask.heading")}</h1>
      <noscript>
        <p>{words.t("ask.noScript")}</p>
      </noscript>
    </div>
  );
}

export const questions: PublicPage = { slug: "you/questions", title: "ask.title", Body: Questions, script: "screener" };
