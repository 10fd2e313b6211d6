import { useId, useState } from "preact/hooks";
import { useWords } from "../words/index.ts";
import { useShown } from "../work/context.ts";
import { ConclusionsByCharge, ConclusionsForAll } from "./conclusions.tsx";
import { inTurn, told } from "./in-turn.ts";
import { OneAtATime } from "./one-at-a-time.tsx";
import { Passed } from "./passed.tsx";
import { QuestionList } from "./question-list.tsx";
import { useTurn } from "./use-turn.ts";

/** The questions still worth asking, one at a time or as a list, what was passed, and counsel's own conclusions. */
export function QuestionsPage() {
  const { t } = useWords();
  const [view, look] = useState<"one" | "all">("one");
  const [aloud, readAloud] = useState(false);
  const turn = useTurn();
  const name = useId();
  return (
    <div class="asking">
      <header>
        <h1 tabIndex={-1}>{t("page.room.questions")}</h1>
        <p class="note">{t("questions.toFindOut.why")}</p>
        <div class="looks screen-only">
          <fieldset class="choices" aria-label={t("questions.view.legend")}>
            {(["one", "all"] as const).map((each) => (
              <label key={each}>
                <input
                  type="radio"
                  name={name}
                  autocomplete="off"
                  checked={view === each}
                  onChange={() => look(each)}
                />
                {t(`questions.view.${each}`)}
              </label>
            ))}
          </fieldset>
          {view === "one" && (
            <label class="switch">
              <input
                type="checkbox"
                autocomplete="off"
                checked={aloud}
                onChange={({ currentTarget }) => readAloud(currentTarget.checked)}
              />
              {t("questions.aloud.switch")}
            </label>
          )}
        </div>
      </header>
      {view === "one" ? <OneAtATime turn={turn} aloud={aloud} /> : <AllQuestions />}
      <Passed
        ask={(asked) => {
          look("one");
          turn.goTo(asked);
        }}
      />
      <ConclusionsForAll />
      <ConclusionsByCharge />
    </div>
  );
}

/** Every question still open in its order, then those that were answered, to be changed. */
function AllQuestions() {
  const { t } = useWords();
  const { reading, screening, statements } = useShown();
  const { nexus, toFindOut } = screening;
  const answered = told(statements, "answered", (fact) => Object.hasOwn(reading.questions, fact), nexus);
  return (
    <section aria-labelledby="to-find-out" class="to-find-out">
      <h2 id="to-find-out">{t("questions.view.all")}</h2>
      {toFindOut.length === 0 && <p class="note">{t("questions.toFindOut.none")}</p>}
      <QuestionList asked={[...inTurn(toFindOut, nexus), ...answered]} openFirst={false} />
    </section>
  );
}
