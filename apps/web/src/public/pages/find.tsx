import { placeName, stateLaws } from "@setaside/law";
import { helpFor, helpForLawyers } from "../help/for-state.ts";
import { papersFor } from "../help/papers.ts";
import { PaperCautions, PapersToGather } from "../help/papers-to-gather.tsx";
import { Partners } from "../help/partners.tsx";
import { StateByState } from "../help/state-by-state.tsx";
import { WhoCanHelp } from "../help/who-can-help.tsx";
import { useHere } from "../site/here.ts";
import { Marked } from "../site/marked.tsx";
import type { PublicPage } from "./page.ts";

const parts = ["before", "every", "lawyer", "papers", "lawyers", "states"] as const;
const before = ["ask", "report", "story", "traces"] as const;

/** Who can help, how to check a lawyer, and the papers to gather; works without scripts. */
function Find() {
  const { words, site } = useHere();
  const { t, language } = words;
  const nameOf = (code: string) => placeName(code, language) ?? code;
  const places = [...stateLaws().keys()]
    .map((code) => ({ code, name: nameOf(code) }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  return (
    <>
      <h1>{t("find.heading")}</h1>
      <p>{t("find.lead")}</p>
      <nav aria-label={t("find.parts")}>
        <ul class="parts">
          {parts.map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{t(`find.${part}.heading`)}</a>
            </li>
          ))}
        </ul>
      </nav>

      <h2 id="before">{t("find.before.heading")}</h2>
      <ul class="note">
        {before.map((each) => (
          <li key={each}>
            <Marked text={t(`find.before.${each}`)} />
          </li>
        ))}
      </ul>

      {site.partners.length > 0 && (
        <>
          <h2>{t("find.partners.heading")}</h2>
          <Partners partners={site.partners} words={words} heading="h3" placeName={nameOf} />
        </>
      )}

      <h2 id="every">{t("find.every.heading")}</h2>
      <WhoCanHelp helpers={helpFor(undefined)} words={words} heading="h3" />

      <h2 id="lawyer">{t("find.lawyer.heading")}</h2>
      <p>{t("find.lawyer.licensed")}</p>
      <p>
        <Marked text={t("find.lawyer.more")} />
      </p>

      <h2 id="papers">{t("find.papers.heading")}</h2>
      <p>{t("find.papers.lead")}</p>
      <h3>{t("find.papers.first")}</h3>
      <PaperCautions words={words} />
      <PapersToGather papers={papersFor(["US"])} words={words} placeName={nameOf} heading="h3" />

      <h2 id="lawyers">{t("find.lawyers.heading")}</h2>
      <p>{t("find.lawyers.lead")}</p>
      <p>{t("find.lawyers.offices")}</p>
      <WhoCanHelp helpers={helpForLawyers()} words={words} heading="h3" />

      <h2 id="states">{t("find.states.heading")}</h2>
      <p>{t("find.states.lead")}</p>
      <StateByState places={places} words={words} />
    </>
  );
}

export const find: PublicPage = { slug: "you/find", title: "find.title", Body: Find };
