import type { Answer, NextQuestion } from "@setaside/screener";
import { useId, useState } from "preact/hooks";
import { useAround, useQuestionWords } from "./around.ts";
import { holds } from "./letters.ts";

export interface AnswerProps {
  readonly question: NextQuestion;
  /** What was answered before, if the question is put again. */
  readonly before: Answer | undefined;
  readonly answer: (answer: Answer) => void;
}

/** Answers to choose from: one at a touch, or several that may be right. */
export function ChoiceAnswer({ question, before, answer }: AnswerProps) {
  const { words } = useAround();
  const { t, language } = words;
  const { choices = {} } = useQuestionWords(question.id);
  const earlier = before !== undefined && "oneOf" in before ? before.oneOf : [];
  const [several, setSeveral] = useState(earlier.length > 1);
  const [typed, setTyped] = useState("");
  // A place is one of many, known by its name; all other lists are short, in the order of the law.
  const isPlace = question.id === "place";
  const listed = isPlace ? byName(question.values, choices, language) : question.values;
  const shown = listed.filter((value) => holds(choices[value] ?? value, typed));
  return (
    <>
      {isPlace && <Filter typed={typed} onType={setTyped} left={shown.length} />}
      {several ? (
        <Several key="several" {...{ question, shown, choices, earlier, answer }} />
      ) : (
        <ul class="choices">
          {shown.map((value) => (
            <li key={value}>
              <button type="button" class="choice" data-value={value} onClick={() => answer({ oneOf: [value] })}>
                {choices[value] ?? value}
                {earlier.includes(value) && <span class="chosen">{t("ask.yourAnswer")}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
      {!isPlace && question.values.length > 2 && (
        <button type="button" class="quiet" onClick={() => setSeveral(!several)}>
          {t(several ? "ask.several.no" : "ask.several.yes")}
        </button>
      )}
    </>
  );
}

/** Federal courts, which stand in every state, first; then by name. */
function byName(places: readonly string[], names: Readonly<Record<string, string>>, language: string) {
  const { compare } = new Intl.Collator(language);
  return [...places].sort((a, b) => Number(b === "US") - Number(a === "US") || compare(names[a] ?? a, names[b] ?? b));
}

/** The list is shortened as letters are typed; what is typed is neither kept nor checked for spelling. */
function Filter({ typed, onType, left }: { typed: string; onType: (typed: string) => void; left: number }) {
  const { t } = useAround().words;
  const id = useId();
  return (
    <div class="filter">
      <label for={id}>{t("ask.filter.label")}</label>
      <input
        id={id}
        type="text"
        value={typed}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      <p class="hint" role="status">
        {typed !== "" && t("ask.filter.left", { left })}
      </p>
    </div>
  );
}

interface SeveralProps {
  readonly question: NextQuestion;
  readonly shown: readonly string[];
  readonly choices: Readonly<Record<string, string>>;
  readonly earlier: readonly string[];
  readonly answer: (answer: Answer) => void;
}

function Several({ question, shown, choices, earlier, answer }: SeveralProps) {
  const { t } = useAround().words;
  const [ticked, setTicked] = useState<readonly string[]>(earlier);
  const [none, setNone] = useState(false);
  const give = () => {
    // In the order of the question, so that the same answer is always the same.
    const oneOf = question.values.filter((value) => ticked.includes(value));
    setNone(oneOf.length === 0);
    if (oneOf.length > 0) answer({ oneOf });
  };
  return (
    <fieldset class="several">
      <legend>{t("ask.several.hint")}</legend>
      {shown.map((value) => (
        <label key={value} class="choice">
          <input
            type="checkbox"
            autocomplete="off"
            checked={ticked.includes(value)}
            onChange={({ currentTarget }) =>
              setTicked(currentTarget.checked ? [...ticked, value] : ticked.filter((each) => each !== value))
            }
          />
          {choices[value] ?? value}
        </label>
      ))}
      <p class="mend" role="alert">
        {none && t("ask.several.none")}
      </p>
      <button type="button" class="main" onClick={give}>
        {t("ask.goOn")}
      </button>
    </fieldset>
  );
}
