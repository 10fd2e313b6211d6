import type { MatterResult, Outlook } from "@setaside/screener";
import { VerdictBar } from "../../verdict-bar.tsx";
import { dateWords } from "../../words/date.ts";
import { useAround } from "./around.ts";
import { FoundLaw } from "./found-law.tsx";
import { matterName } from "./matter-name.ts";
import { placeName } from "./place-name.ts";
import { headlineOf, standingBar } from "./standing.ts";
import { placesOf } from "./told.ts";
import { Turn } from "./turning.tsx";

/** What the law may do for one thing on the record: laws for survivors first, then ways for anyone, then laws that do not reach it. */
export function FoundMatter({ found }: { found: MatterResult }) {
  const around = useAround();
  const { t } = around.words;
  const { matter, standing, outlooks, noneFound } = found;
  const id = `matter-${matter}`;
  const places = placesOf(around.interview, matter);
  const reaching = outlooks.filter((each) => each.standing !== "not");
  const ofSurvivors = reaching.filter(({ about }) => about === "trafficking");
  return (
    <section class="matter" aria-labelledby={id} data-matter={matter} data-standing={standing}>
      <h2 id={id}>{matterName(matter, around)}</h2>
      <p class="standing">
        <VerdictBar {...standingBar[standing]} /> {t(`found.standing.${headlineOf(found)}`)}
      </p>
      {outlooks.some(({ ifCourt }) => ifCourt !== undefined) && (
        <>
          <p>{t("found.noCourt")}</p>
          <ul class="turns">
            <Turn question={{ id: "court", matter }} />
          </ul>
        </>
      )}
      <Laws matter={matter} laws={ofSurvivors} />
      {noneFound.map(({ place, searched }) => (
        <p key={place}>
          {t("found.noneFound", { place: placeName(place, around), day: dateWords(searched, around.words.language) })}
        </p>
      ))}
      {places.length === 0 && <p>{t("found.noPlace")}</p>}
      {places
        .filter((each) => each !== "US" && around.rules.place(each, around.words) === undefined)
        .map((place) => (
          <p key={place}>{t("found.notLooked", { place: placeName(place, around) })}</p>
        ))}
      <Folded
        heading={t("found.otherWays")}
        open={ofSurvivors.length === 0}
        matter={matter}
        laws={reaching.filter(({ about }) => about !== "trafficking")}
      />
      <Folded
        heading={t("found.notReached")}
        matter={matter}
        laws={outlooks.filter((each) => each.standing === "not")}
      />
    </section>
  );
}

function Laws({ matter, laws }: { matter: string; laws: readonly Outlook[] }) {
  return (
    <ul class="laws">
      {laws.map((law) => (
        <FoundLaw key={law.relief} matter={matter} law={law} />
      ))}
    </ul>
  );
}

interface FoldedProps {
  readonly heading: string;
  readonly matter: string;
  readonly laws: readonly Outlook[];
  readonly open?: boolean;
}

function Folded({ heading, matter, laws, open = false }: FoldedProps) {
  if (laws.length === 0) return null;
  return (
    <details open={open}>
      <summary>{heading}</summary>
      <Laws matter={matter} laws={laws} />
    </details>
  );
}
