import { useHere } from "../site/here.ts";
import { Marked } from "../site/marked.tsx";
import { terms } from "./answers/terms.data.ts";
import type { PublicPage } from "./page.ts";
import { Sources } from "./sources.tsx";

/** Every word of the law that a page uses, where `you/words#vacate` leads to one. */
function Glossary() {
  const { words } = useHere();
  const { t, language } = words;
  const sorted = terms
    .map(({ id }) => ({ id, term: t(`glossary.${id}.term`) }))
    .sort((one, other) => one.term.localeCompare(other.term, language));
  return (
    <article class="answer">
      <h1>{t("pages.words.heading")}</h1>
      <p class="lead">{t("pages.words.lead")}</p>
      <dl class="glossary">
        {sorted.map(({ id, term }) => (
          <div key={id} id={id}>
            <dt>{term}</dt>
            <dd>
              <Marked text={t(`glossary.${id}.means`)} />
            </dd>
          </div>
        ))}
      </dl>
      <Sources rests={terms.flatMap(({ rests }) => rests)} />
    </article>
  );
}

export const glossary: PublicPage = { slug: "you/words", title: "pages.words.title", Body: Glossary };
