import { barOf, onlyIn } from "./for-state.ts";
import { recordOfficeOf } from "./papers.ts";
import { RecordAt } from "./record-at.tsx";
import { WhoCanHelp } from "./who-can-help.tsx";
import type { HelpWords } from "./words.ts";

interface Place {
  /** Postal code. */
  readonly code: string;
  readonly name: string;
}

/** Every place after a list of links to them: who helps there, where a lawyer is looked up, who keeps the record. */
export function StateByState({ places, words }: { places: readonly Place[]; words: HelpWords }) {
  const { t } = words;
  return (
    <>
      <nav aria-label={t("find.states.heading")}>
        <ul class="places">
          {places.map(({ code, name }) => (
            <li key={code}>
              <a href={`#${anchorOf(code)}`}>
                <bdi>{name}</bdi>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {places.map((place) => (
        <OneState key={place.code} place={place} words={words} />
      ))}
    </>
  );
}

function OneState({ place: { code, name }, words }: { place: Place; words: HelpWords }) {
  const { t } = words;
  const helpers = onlyIn(code);
  const office = recordOfficeOf(code);
  const bar = barOf(code);
  return (
    <section id={anchorOf(code)} class="place">
      <h3>
        <bdi>{name}</bdi>
      </h3>
      {helpers.length === 0 ? (
        <p>{t("find.states.none")}</p>
      ) : (
        <WhoCanHelp helpers={helpers} words={words} heading="h4" />
      )}
      {bar !== undefined && (
        <>
          <h4>{t("find.states.lawyer")}</h4>
          <p lang="en">
            <bdi>{bar}</bdi>
          </p>
        </>
      )}
      {office !== undefined && (
        <>
          <h4>{t("find.states.record")}</h4>
          <RecordAt office={office} words={words} />
        </>
      )}
      <p>
        <a href="#states">{t("find.states.back")}</a>
      </p>
    </section>
  );
}

/** `#ca`: says no more to whoever sees the address than a code. */
function anchorOf(code: string): string {
  return code.toLowerCase();
}
