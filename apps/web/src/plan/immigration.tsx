import type { Immigration, ImmigrationAdvisory } from "@setaside/relief";
import { subjectName } from "../findings/subject-name.ts";
import { useWords } from "../words/index.ts";
import { useShown } from "../work/context.ts";
import { Marks } from "./law-line.tsx";
import { OrderGuideShown } from "./order-guide.tsx";

/** What relief, its wording and sworn statements may do in immigration law: what harms or does not help first. */
export function ImmigrationShown() {
  const { t } = useWords();
  const { immigration } = useShown().screening.screen;
  const { shown, because, advisories } = immigration;
  return (
    <section aria-labelledby="immigration">
      <h2 id="immigration">{t("plan.immigration")}</h2>
      <p class="note" lang="en">
        {because}
      </p>
      {shown && (
        <>
          <p class="note">{t("plan.immigration.counsel")}</p>
          {byEffect(advisories).map(([effect, own]) => (
            <details key={effect} open={effect === "harms" || effect === "no-help"}>
              <summary>
                <h3 class="in-summary">{t(`plan.immigration.effect.${effect}`)}</h3>{" "}
                <span class="aside">{t("plan.immigration.advisories", { advisories: own.length })}</span>
              </summary>
              <ul class="advisories">
                {own.map((advisory) => (
                  <li key={advisory.id}>
                    <Advisory advisory={advisory} places={placesOf(immigration, advisory.id)} />
                  </li>
                ))}
              </ul>
            </details>
          ))}
          <OrderGuideShown guide={immigration.order} />
        </>
      )}
    </section>
  );
}

type Effect = ImmigrationAdvisory["effect"];

/** The advisories come in the order of their effects; that order is kept. */
function byEffect(advisories: readonly ImmigrationAdvisory[]) {
  const groups = new Map<Effect, readonly ImmigrationAdvisory[]>();
  for (const each of advisories) groups.set(each.effect, [...(groups.get(each.effect) ?? []), each]);
  return [...groups];
}

const placed = ["declaration", "motion", "applications", "disclosure", "reasonToBelieve", "waivers"] as const;

function placesOf(immigration: Immigration, id: string) {
  return placed.filter((place) => immigration[place].includes(id));
}

function Advisory({ advisory, places }: { advisory: ImmigrationAdvisory; places: ReturnType<typeof placesOf> }) {
  const { t, language } = useWords();
  const { reading, screening } = useShown();
  const { id, when, follows, action, note, strength, circuits, authorities, applies, because, subjects } = advisory;
  const about = subjects
    .filter(({ subject }) => subject !== "person")
    .map(({ subject }) => subjectName(subject, screening.screen, language));
  const facts = advisory.missing.map(({ fact }) => reading.questions[fact]?.words[language].label ?? fact);
  return (
    <>
      <p class="advises">
        <span class="rule">{id}</span> <strong>{t(`plan.immigration.${applies}`)}</strong>
        {about.length > 0 && <span class="about"> {[...new Set(about)].join(", ")}</span>}
      </p>
      <p class="law-line" lang="en">
        <span class="law">
          When {when.join(", and ")}: {follows}
        </span>{" "}
        <Marks ground={{ ...advisory, citation: authorities.map(({ cite }) => cite).join("; ") }} />
      </p>
      <p>
        {t("plan.immigration.action")} <span lang="en">{action}</span>
      </p>
      <details>
        <summary>{t("plan.immigration.more")}</summary>
        <dl class="paper">
          {note !== undefined && (
            <>
              <dt>{t("plan.immigration.note")}</dt>
              <dd lang="en">{note}</dd>
            </>
          )}
          <dt>{t("plan.immigration.strength")}</dt>
          <dd>
            {t(`plan.immigration.strength.${strength}`)}; <span lang="en">{circuits.join("; ")}</span>
          </dd>
          <dt>{t("plan.immigration.because")}</dt>
          <dd lang="en">{because}</dd>
          {facts.length + advisory.wouldTell.length > 0 && (
            <>
              <dt>{t("plan.immigration.wouldTell")}</dt>
              <dd>
                {[...new Set(facts)].join("; ")}
                {facts.length > 0 && advisory.wouldTell.length > 0 && "; "}
                <span lang="en">{advisory.wouldTell.join("; ")}</span>
              </dd>
            </>
          )}
          {places.length > 0 && (
            <>
              <dt>{t("plan.immigration.mind")}</dt>
              <dd>{places.map((place) => t(`plan.immigration.place.${place}`)).join("; ")}</dd>
            </>
          )}
        </dl>
      </details>
    </>
  );
}
