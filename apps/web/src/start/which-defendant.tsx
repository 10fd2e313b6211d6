import type { DefendantChoice } from "@setaside/readers";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { useWords } from "../words/index.ts";
import type { Adding } from "../work/use-work.ts";

interface WhichDefendantProps {
  readonly defendants: readonly DefendantChoice[];
  readonly choose: (defendant: number) => void;
  readonly again: () => void;
  /** What choosing leads to; the findings unless told. */
  readonly leadsTo?: string;
}

/** Asks which of several defendants is the client, by number alone where the page tells them not apart; nobody guesses. */
export function WhichDefendant({ defendants, choose, again, leadsTo }: WhichDefendantProps) {
  const { t } = useWords();
  const [chosen, pick] = useState<number>();
  const field = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="first">
      <h1 tabIndex={-1} ref={heading}>
        {t("start.defendants.heading")}
      </h1>
      <p>{t(defendants.length === 0 ? "start.defendants.notTold" : "start.defendants.why")}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen !== undefined && Number.isInteger(chosen)) choose(chosen);
        }}
      >
        {defendants.length === 0 ? (
          <p>
            <label for={field}>{t("start.defendants.number")}</label>{" "}
            <input
              id={field}
              type="number"
              min={1}
              max={999}
              step={1}
              required
              autocomplete="off"
              value={chosen}
              onInput={({ currentTarget }) => pick(currentTarget.valueAsNumber)}
            />
          </p>
        ) : (
          <fieldset class="choices down">
            <legend class="only-heard">{t("start.defendants.heading")}</legend>
            {defendants.map(({ number, initials }) => (
              <label key={number}>
                <input
                  type="radio"
                  name="defendant"
                  autocomplete="off"
                  required
                  checked={chosen === number}
                  onChange={() => pick(number)}
                />
                {t("start.defendants.defendant", { number })} <span class="initials">{initials}</span>
              </label>
            ))}
          </fieldset>
        )}
        <p class="doing">
          <button type="submit" class="main">
            {leadsTo ?? t("start.defendants.choose")}
          </button>
          <button type="button" onClick={again}>
            {t("page.problem.another")}
          </button>
        </p>
      </form>
    </div>
  );
}

/** The defendants to choose from where that is the trouble; none where the page does not tell them apart. */
export function defendantsIn(trouble: Adding | undefined): readonly DefendantChoice[] | undefined {
  if (trouble === undefined || trouble.problem === "broken") return undefined;
  const { problem } = trouble;
  if (problem.code === "all-defendants") return [];
  return problem.code === "which-defendant" || problem.code === "no-such-defendant" ? problem.defendants : undefined;
}
