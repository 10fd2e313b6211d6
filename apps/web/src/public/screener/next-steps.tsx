import type { ComponentChildren } from "preact";
import { CheckLawyer } from "../help/check-lawyer.tsx";
import { helpFor } from "../help/for-state.ts";
import { papersFor } from "../help/papers.ts";
import { PaperCautions, PapersToGather } from "../help/papers-to-gather.tsx";
import { Partners } from "../help/partners.tsx";
import { WhoCanHelp } from "../help/who-can-help.tsx";
import { useFrame } from "../site/framed.ts";
import { useAround } from "./around.ts";
import { Beside, Linked } from "./parts.tsx";
import { placeName } from "./place-name.ts";
import { placesOf } from "./told.ts";

const before = ["ask", "report", "story", "traces"] as const;

/** What to do next, the same for everyone: first what can harm, then who can help where the record is. */
export function NextSteps() {
  const around = useAround();
  const { words, interview } = around;
  const { t } = words;
  const { partners } = useFrame().site;
  const places = placesOf(interview);
  const states = places.filter((each) => each !== "US");
  // Those who help everywhere are named once, after those of each state.
  const helpers = [...new Set([...states.flatMap((state) => helpFor(state)), ...helpFor(undefined)])];
  return (
    <section class="next" onClickCapture={openBeside}>
      <h2>{t("found.next.heading")}</h2>
      <div class="note">
        <p>{t("found.next.immigration")}</p>
        <ul class="links">
          <Beside slug="you/first">{t("found.next.why")}</Beside>
        </ul>
      </div>
      <Part heading={t("found.next.help")}>
        <ul class="note">
          {before.map((each) => (
            <li key={each}>
              <Linked text={t(`find.before.${each}`)} />
            </li>
          ))}
        </ul>
        <Partners partners={partners} words={words} heading="h4" />
        <WhoCanHelp helpers={helpers.sort((a, b) => everywhere(a) - everywhere(b))} words={words} heading="h4" />
      </Part>
      <Part heading={t("find.lawyer.heading")}>
        <CheckLawyer words={words} states={states} heading="h4" />
      </Part>
      <Part heading={t("find.papers.heading")}>
        <p>{t("find.papers.lead")}</p>
        <h4>{t("find.papers.first")}</h4>
        <PaperCautions words={words} />
        <PapersToGather
          papers={papersFor(places)}
          words={words}
          placeName={(state) => placeName(state, around)}
          heading="h4"
        />
      </Part>
    </section>
  );
}

function everywhere({ states }: { readonly states: "all" | readonly string[] }): number {
  return states === "all" ? 1 : 0;
}

/** A part under its heading, folded so that the page stays short. */
function Part({ heading, children }: { heading: string; children: ComponentChildren }) {
  return (
    <details>
      <summary>
        <h3>{heading}</h3>
      </summary>
      {children}
    </details>
  );
}

/** A link to another site would end these answers: it opens beside them. */
function openBeside({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href^=http]") : null;
  if (link !== null) link.target = "_blank";
}
