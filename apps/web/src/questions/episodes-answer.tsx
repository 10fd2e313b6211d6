import type { Json } from "@setaside/casefile";
import { useRef } from "preact/hooks";
import { state, stated } from "../findings/statements.ts";
import { subjectName } from "../findings/subject-name.ts";
import { useWords } from "../words/index.ts";
import { useShown } from "../work/context.ts";
import { DATE_AS_KNOWN } from "./date-as-known.ts";
import { addEpisode, episodesIn, removeEpisode } from "./episodes.ts";
import { useKeptFocus } from "./kept-focus.ts";
import { useDraft } from "./use-draft.ts";

/** The episodes, each with a label and its years, one to add, and that there are no others. */
export function Episodes({ value, answer }: { value: Json | undefined; answer: (value: Json | undefined) => void }) {
  const { t } = useWords();
  const { statements, restate } = useShown();
  const episodes = episodesIn(statements);
  const add = useRef<HTMLButtonElement>(null);
  const keepFocus = useKeptFocus(add);
  return (
    <div class="episodes">
      {episodes.length > 0 && (
        <ul>
          {episodes.map((episode) => (
            <li key={episode}>
              <Episode
                episode={episode}
                remove={() => {
                  restate(removeEpisode(statements, episode));
                  keepFocus();
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <div class="choices">
        <button type="button" ref={add} onClick={() => restate(addEpisode(statements))}>
          {t("questions.addEpisode")}
        </button>
        <label>
          <input
            type="checkbox"
            autocomplete="off"
            checked={value === true}
            onChange={({ currentTarget }) => answer(currentTarget.checked ? true : undefined)}
          />
          {t("questions.noMore")}
        </label>
      </div>
    </div>
  );
}

function Episode({ episode, remove }: { episode: string; remove: () => void }) {
  const { t, language } = useWords();
  const { statements, restate, screening } = useShown();
  const enter = (fact: string, text: string) =>
    restate(state(statements, [episode], fact, text.trim() === "" ? undefined : text.trim()));
  return (
    <fieldset class="episode">
      <legend>{subjectName(episode, screening.screen, language)}</legend>
      {(["label", "start", "end"] as const).map((fact) => (
        <Entry
          key={fact}
          name={t(`questions.episode.${fact}`)}
          isDate={fact !== "label"}
          stored={String(stated(statements, episode, fact) ?? "")}
          enter={(text) => enter(fact, text)}
        />
      ))}
      <button type="button" class="quiet" onClick={remove}>
        {t("questions.remove")}
      </button>
      <p class="hint">{t("questions.episode.hint")}</p>
    </fieldset>
  );
}

interface EntryProps {
  readonly name: string;
  readonly isDate: boolean;
  readonly stored: string;
  readonly enter: (text: string) => void;
}

function Entry({ name, isDate, stored, enter }: EntryProps) {
  const [draft, type] = useDraft(stored);
  return (
    <label>
      <span>{name}</span>
      <input
        type="text"
        autocomplete="off"
        spellcheck={false}
        {...(isDate ? { pattern: DATE_AS_KNOWN } : {})}
        value={draft}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onChange={({ currentTarget }) => enter(currentTarget.value)}
      />
    </label>
  );
}
