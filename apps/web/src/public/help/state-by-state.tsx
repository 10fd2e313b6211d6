import { barOf, onlyIn } from "./for-state.ts";
import { recordOfficeOf } from "./papers.ts";
import { RecordAt } from "./record-at.tsx";
import { WhoCanHelp } from "./who-can-help.tsx";
import type { HelpWords } from "./words.ts";

interface Place {
  /** Postal code; `#ca` leads to it. */
  readonly code: string;
  readonly name: string;
}

/**
 * Every place, to be opened by its name: who helps there, where a lawyer is
 * looked up, who keeps the record. Opening one puts nothing into the address.
 */
export function StateByState({ places, words }: { places: readonly Place[]; words: HelpWords }) {
  return (
    <div class="places">
      {places.map((place) => (
        <OneState key={place.code} place={place} words={words} />
      ))}
    </div>
  );
}

function OneState({ place: { code, name }, words }: { place: Place; words: HelpWords }) {
  const { t } = words;
  const helpers = onlyIn(code);
  const office = recordOfficeOf(code);
  const bar = barOf(code);
  return (
    <details id={code.toLowerCase()}>
      <summary>
        <bdi>{name}</bdi>
        {helpers.length > 0 && <span class="soft"> – {t("find.states.groups", { groups: helpers.length })}</span>}
      </summary>
      {helpers.length === 0 ? (
        <p>{t("find.states.none")}</p>
      ) : (
        <WhoCanHelp helpers={helpers} words={words} heading="h3" />
      )}
      {bar !== undefined && (
        <>
          <h3>{t("find.states.lawyer")}</h3>
          <p lang="en">
            <bdi>{bar}</bdi>
          </p>
          <p class="soft">{t("find.lawyer.offices.lead")}</p>
        </>
      )}
      {office !== undefined && (
        <>
          <h3>{t("find.states.record")}</h3>
          <RecordAt office={office} words={words} />
        </>
      )}
    </details>
  );
}
