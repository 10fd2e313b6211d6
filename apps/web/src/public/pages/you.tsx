import { useHere } from "../site/here.ts";
import type { TextId } from "../words/index.ts";
import { answers } from "./answers/index.ts";
import type { PublicPage } from "./page.ts";

/** The answers by what a person comes for; what keeps her safe comes first. */
const groups: readonly { readonly heading: TextId; readonly slugs: readonly string[] }[] = [
  { heading: "pages.you.first.heading", slugs: ["you/safe", "you/first"] },
  { heading: "pages.you.law.heading", slugs: ["you/laws", "you/who", "you/show"] },
  {
    heading: "pages.you.case.heading",
    slugs: ["you/lawyer", "you/ask", "you/hearing", "you/private", "you/keep"],
  },
  { heading: "pages.you.after.heading", slugs: ["you/after", "you/forms"] },
  { heading: "pages.you.for.heading", slugs: ["you/under-18", "you/prison"] },
];

/** The survivors' first page. */
function You() {
  const { words, to } = useHere();
  const { t } = words;
  return (
    <article class="answer start">
      <h1>{t("pages.you.heading")}</h1>
      <p class="lead">{t("pages.you.lead")}</p>
      <ul class="doors">
        <li>
          <a href={to("you/questions")}>{t("pages.you.ask")}</a>
          <p>{t("pages.you.askMore")}</p>
        </li>
        <li>
          <a href={to("you/find")}>{t("pages.you.find")}</a>
        </li>
        <li>
          <a href={to("you/paper")}>{t("pages.you.paper")}</a>
        </li>
      </ul>
      {groups.map(({ heading, slugs }) => (
        <section key={heading}>
          <h2>{t(heading)}</h2>
          <ul>
            {slugs.map((slug) => (
              <li key={slug}>
                <a href={to(slug)}>{t(headingOf(slug))}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p class="more">
        <a href={to("you/words")}>{t("pages.more.words")}</a>
      </p>
    </article>
  );
}

function headingOf(slug: string): TextId {
  const answer = answers.find((each) => each.slug === slug);
  if (answer === undefined) throw new Error(`there is no answer at /${slug}`);
  return answer.heading;
}

export const you: PublicPage = { slug: "you/", title: "pages.you.title", Body: You };
