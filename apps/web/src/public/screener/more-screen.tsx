import { useState } from "preact/hooks";
import { useAround } from "./around.ts";
import { addMatter, removeMatter } from "./interview.ts";
import { Known } from "./known.tsx";
import { matterName } from "./matter-name.ts";
import { Ways } from "./parts.tsx";
import { placeName } from "./place-name.ts";
import { screenAfter } from "./screens.ts";
import type { Interview } from "./told.ts";

/** When everything about one thing on the record was asked: another, one less, or what we found. */
export function MoreScreen() {
  const { words, interview, rules, go, say, restate } = useAround();
  const { t } = words;
  const add = () => {
    if (surePlaces(interview).length > 0) return go({ kind: "same-place" });
    const more = addMatter(interview, rules);
    go(screenAfter(more, rules), more);
  };
  const done = () => {
    const complete = { ...interview, complete: true };
    go(screenAfter(complete, rules), complete);
  };
  const remove = (matter: string) => {
    restate(removeMatter(interview, matter, rules));
    say(t("ask.more.removed"));
    document.querySelector("h1")?.focus();
  };
  return (
    <section data-more>
      <h1 tabIndex={-1}>{t("ask.more.heading")}</h1>
      <p>{t("ask.more.what")}</p>
      <ul class="choices">
        <li>
          <button type="button" class="choice" onClick={add}>
            {t("ask.more.add")}
          </button>
        </li>
        <li>
          <button type="button" class="choice" onClick={done} disabled={interview.matters.length === 0}>
            {t("ask.more.done")}
          </button>
        </li>
      </ul>
      {interview.matters.length > 0 && (
        <>
          <h2>{t("ask.more.listed")}</h2>
          <ul class="matters">
            {interview.matters.map((matter) => (
              <ListedMatter key={matter} matter={matter} remove={() => remove(matter)} />
            ))}
          </ul>
        </>
      )}
      <Ways />
      <Known />
    </section>
  );
}

function ListedMatter({ matter, remove }: { matter: string; remove: () => void }) {
  const around = useAround();
  const { t } = around.words;
  const [sure, setSure] = useState(false);
  const name = matterName(matter, around);
  return (
    <li>
      {name}{" "}
      {sure ? (
        <span>
          {t("ask.more.removeSure")}{" "}
          <button type="button" class="stop" onClick={remove}>
            {t("ask.more.removeYes")}
          </button>{" "}
          <button type="button" class="quiet" onClick={() => setSure(false)}>
            {t("ask.more.removeNo")}
          </button>
        </span>
      ) : (
        <button
          type="button"
          class="quiet"
          aria-label={`${t("ask.more.remove")}: ${name}`}
          onClick={() => setSure(true)}
        >
          {t("ask.more.remove")}
        </button>
      )}
    </li>
  );
}

/** Another thing on the record is often of the same place and court: then they are not asked again. */
export function SamePlaceScreen() {
  const { words, interview, rules, go } = useAround();
  const { t } = words;
  const next = (sameAs?: string) => {
    const more = addMatter(interview, rules, sameAs);
    go(screenAfter(more, rules), more);
  };
  return (
    <section data-same-place>
      <h1 tabIndex={-1}>{t("ask.same.heading")}</h1>
      <ul class="choices">
        {surePlaces(interview).map(([place, matter]) => (
          <li key={place}>
            <button type="button" class="choice" onClick={() => next(matter)}>
              {t("ask.same.yes", { place: placeName(place, { rules, words }) })}
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="choice" onClick={() => next()}>
            {t("ask.same.no")}
          </button>
        </li>
      </ul>
      <Ways />
    </section>
  );
}

/** The places named surely so far, each with the last matter of that place. */
function surePlaces({ told }: Interview): readonly (readonly [place: string, matter: string])[] {
  const places = new Map<string, string>();
  for (const { question, answer } of told) {
    if (question.id !== "place" || question.matter === undefined || !("oneOf" in answer)) continue;
    const [place, ...others] = answer.oneOf;
    if (place !== undefined && others.length === 0) places.set(place, question.matter);
  }
  return [...places];
}
