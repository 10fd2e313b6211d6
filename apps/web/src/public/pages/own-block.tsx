import {
  lastChecked,
  placeName,
  reliefsInForce,
  type StateLaw,
  type StateRelief,
  stateLaws,
  statementNamed,
} from "@setaside/law";
import { type Confidence, weaker } from "@setaside/logic";
import { dateWords } from "../../words/date.ts";
import { useHere } from "../site/here.ts";
import type { PublicLanguage } from "../words/compiled/languages.ts";
import type { OwnBlock } from "./answer.ts";
import { saidOfAnswers } from "./said-of-answers.data.ts";
import { Known, signs } from "./sources.tsx";

/** What is made from the law's data when the site is built, so that it is never behind the law. */
export function OwnBlockOf({ name }: { readonly name: OwnBlock }) {
  switch (name) {
    case "state-laws":
      return <StateLaws />;
    case "state-times":
      return <StateTimes />;
    case "state-words":
      return <StateWords />;
  }
}

/** Every place: what its laws for survivors may give, in plain words, or that none was found. */
function StateLaws() {
  const { words } = useHere();
  const { t, language } = words;
  return (
    <ul class="by-place">
      {placesIn(language).map((place) => {
        const found = survivorReliefs(place);
        const given = [...new Set(found.flatMap(({ state }) => state.gives))];
        return (
          <li key={place.law.code}>
            <Place place={place} />:{" "}
            {found.length === 0 ? (
              t("pages.own.none", { day: dateWords(place.law.lastChecked, language) })
            ) : (
              <>
                {new Intl.ListFormat(language, { type: "conjunction" }).format(
                  given.map((kind) => t(`pages.own.gives.${kind}`)),
                )}{" "}
                <Mark confidence={weakestOf(found)} />
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The places whose law makes a person wait, or looks at how long a person waited. */
function StateTimes() {
  const { words } = useHere();
  const told = placesIn(words.language).flatMap((place) => {
    const found = survivorReliefs(place);
    const waits = found.some(({ state }) => state.waits.length > 0);
    const soon = found.some(
      ({ state: { version, deadline } }) =>
        version.dueDiligence === true || /reasonable time/.test(deadline?.text ?? ""),
    );
    return waits || soon ? [{ place, waits, soon, confidence: weakestOf(found) }] : [];
  });
  return (
    <ul class="by-place">
      {told.map(({ place, waits, soon, confidence }) => (
        <li key={place.law.code}>
          <Place place={place} />: {waits ? words.t("pages.own.wait") : ""} {soon ? words.t("pages.own.soon") : ""}{" "}
          <Mark confidence={confidence} />
        </li>
      ))}
    </ul>
  );
}

/** What each state's law says of what a person may answer, in the words of the law's own files. */
function StateWords() {
  return (
    <dl class="quoted">
      {saidOfAnswers.map(({ code, statements }) => (
        <div key={code}>
          <dt>
            <Place place={placeOf(code)} />
          </dt>
          {statements.map((name) => {
            const ground = statementNamed(name);
            return (
              <dd key={name}>
                <blockquote>
                  <bdi lang="en">
                    {ground.text} <cite>{ground.citation}</cite>
                  </bdi>
                </blockquote>
                <Known ground={ground} />
              </dd>
            );
          })}
        </div>
      ))}
    </dl>
  );
}

/** Every place whose law is known here, by its name. */
function placesIn(language: PublicLanguage): readonly StateLaw[] {
  const name = ({ law }: StateLaw) => placeName(law.code, language) ?? law.name;
  return [...stateLaws().values()].sort((one, other) => name(one).localeCompare(name(other), language));
}

function placeOf(code: string): StateLaw {
  const place = stateLaws().get(code);
  if (place === undefined) throw new Error(`no law of ${code}`);
  return place;
}

/** A place's name, which leads to its law. */
function Place({ place: { law } }: { readonly place: StateLaw }) {
  const { words, site, to } = useHere();
  return (
    <a href={to("law/") + law.code.toLowerCase() + site.ending}>
      <bdi>{placeName(law.code, words.language) ?? law.name}</bdi>
    </a>
  );
}

function Mark({ confidence }: { readonly confidence: Confidence }) {
  const { words } = useHere();
  return (
    <span class="known">
      <span aria-hidden="true">{signs[confidence]}</span> {words.t(`pages.sources.mark.${confidence}`)}
    </span>
  );
}

function survivorReliefs({ law }: StateLaw): readonly StateRelief[] {
  return reliefsInForce(law.code, lastChecked).filter(({ state }) => state.about === "trafficking");
}

function weakestOf(reliefs: readonly StateRelief[]): Confidence {
  return reliefs.reduce<Confidence>((least, { state }) => weaker(least, state.statute.confidence), "verified");
}
