import { useHere } from "../site/here.ts";
import { Marked } from "../site/marked.tsx";
import type { PublicPage } from "./page.ts";

/** What is forgotten and what is not, before it is; the link needs no script. */
function Forget() {
  const { words, to } = useHere();
  const { t } = words;
  return (
    <article class="answer">
      <h1>{t("pages.forget.heading")}</h1>
      <p class="lead">{t("pages.forget.what")}</p>
      <p>
        <Marked text={t("pages.forget.not")} />
      </p>
      <ul class="doors">
        <li>
          <a href={to("you/forgotten")}>{t("pages.forget.now")}</a>
          <p>{t("pages.forget.back")}</p>
        </li>
      </ul>
    </article>
  );
}

/** The server asks the browser to forget with this page, and so does its script. */
function Forgotten() {
  const { t } = useHere().words;
  return (
    <article class="answer">
      <h1>{t("pages.forgotten.heading")}</h1>
      <p class="lead">{t("pages.forgotten.what")}</p>
      <p>
        <Marked text={t("pages.forget.not")} />
      </p>
    </article>
  );
}

export const forget: PublicPage = { slug: "you/forget", title: "pages.forget.title", Body: Forget };
export const forgotten: PublicPage = {
  slug: "you/forgotten",
  title: "pages.forgotten.title",
  Body: Forgotten,
  forgets: true,
};
