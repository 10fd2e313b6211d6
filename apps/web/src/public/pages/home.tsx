import { useHere } from "../site/here.ts";
import type { PublicPage } from "./page.ts";

/** The first page: one sentence and two doors. */
function Home() {
  const { words, to, site } = useHere();
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
          <a href={to(site.runBy === undefined ? "attorneys" : "law/")}>{t("home.doorAttorneys")}</a>
          <p>{t(site.runBy === undefined ? "home.doorAttorneysMore" : "home.doorLawMore")}</p>
        </li>
      </ul>
    </>
  );
}

export const home: PublicPage = { slug: "", title: "home.title", Body: Home };
