import { useHere } from "../site/here.ts";
import type { PublicPage } from "./page.ts";

/** The survivors' first page. */
function You() {
  const { words, to } = useHere();
  return (
    <>
      <h1>{words.t("pages.you.heading")}</h1>
      <p>
        <a href={to("you/questions")}>{words.t("ask.heading")}</a>
      </p>
    </>
  );
}

export const you: PublicPage = { slug: "you/", title: "pages.you.title", Body: You };
