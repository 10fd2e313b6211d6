import { useId, useRef, useState } from "preact/hooks";
import { useAround } from "./around.ts";
import type { AnswerProps } from "./choice-answer.tsx";
import { ageBounds, type Mend, type Span, spanAnswer, spanOf, spans, yearBounds } from "./span.ts";

/** A year or an age, as surely as it is known. */
export function SpanAnswer({ question, before, answer }: AnswerProps) {
  const { words, today } = useAround();
  const { t } = words;
  const kind = question.answer === "age" ? "age" : "year";
  const bounds = kind === "age" ? ageBounds : yearBounds(today);
  const earlier = before !== undefined && "range" in before ? spanOf(before.range, bounds) : undefined;
  const [span, setSpan] = useState<Span>(earlier?.span ?? "exact");
  const [first, setFirst] = useState(earlier === undefined ? "" : String(earlier.first));
  const [second, setSecond] = useState(earlier?.second === undefined ? "" : String(earlier.second));
  const [mend, setMend] = useState<Mend>();
  const fields = useRef<HTMLDivElement>(null);
  const name = useId();
  const give = () => {
    const meant = spanAnswer(span, first, second, bounds);
    if (typeof meant === "object") return answer(meant);
    setMend(meant);
    fields.current?.querySelectorAll("input")[meant === "first" ? 0 : 1]?.focus();
  };
  const type = (set: (typed: string) => void, typed: string) => {
    set(typed);
    setMend(undefined);
  };
  const two = span === "between";
  return (
    <form
      class="span"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
    >
      <fieldset>
        <legend>{t(`ask.span.${kind}.how`)}</legend>
        {spans.map((each) => (
          <label key={each} class="choice">
            <input type="radio" name={name} checked={span === each} onChange={() => setSpan(each)} autocomplete="off" />
            {t(`ask.span.${kind}.${each}`)}
          </label>
        ))}
      </fieldset>
      <div class="numbers" ref={fields}>
        <NumberField
          label={t(two ? `ask.span.${kind}.first` : `ask.span.${kind}.one`)}
          typed={first}
          onType={(typed) => type(setFirst, typed)}
          wrong={mend === "first"}
        />
        {two && (
          <NumberField
            label={t(`ask.span.${kind}.last`)}
            typed={second}
            onType={(typed) => type(setSecond, typed)}
            wrong={mend === "second" || mend === "order"}
          />
        )}
      </div>
      <p class="mend" role="alert">
        {mend !== undefined && (mend === "order" ? t(`ask.span.${kind}.order`) : t(`ask.span.${kind}.mend`, bounds))}
      </p>
      <button type="submit" class="main">
        {t("ask.goOn")}
      </button>
    </form>
  );
}

interface FieldProps {
  readonly label: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly wrong: boolean;
}

function NumberField({ label, typed, onType, wrong }: FieldProps) {
  const id = useId();
  return (
    <div>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        maxLength={4}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        aria-invalid={wrong}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
    </div>
  );
}
