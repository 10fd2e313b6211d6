import { useHere } from "../site/here.ts";
import type { PublicPage } from "./page.ts";

/** The first page: one sentence and two doors. */
function Home() {
  const { words, to } = useHere();
  const { t } = words;
  return (
    <>
      <h1>{t("home.heading")}</h1>
      <ul class="doors">
        <li>
          <a href={to("you/")}>{t("home.doorYou")}</a>
          <p>{t("home.doorYouMore")}</p>
        </li>
        <li>
          <a href={to("attorneys")}>{t("home.doorAttorneys")}</a>
          <p>{t("home.doorAttorneysMore")}</p>
        </li>
      </ul>
    </>
  );
}

export const home: PublicPage = { slug: "", title: "home.title", Body: Home };
