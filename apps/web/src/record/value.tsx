import { useId } from "preact/hooks";
import type { Field, ValueShown } from "../reading/protocol.ts";
import { useWords } from "../words/index.ts";
import { useReading, useShown } from "../work/context.ts";
import { fieldKey, useDesk } from "./desk.ts";
import { valueWords } from "./value-words.ts";

interface ValueProps {
  readonly subject: string;
  readonly field: Field;
  /** Undefined where the attorney says that it is not known. */
  readonly value: ValueShown | undefined;
  readonly nth: number;
  readonly labelledBy: string;
}

/**
 * A value as a button: it lights the place it was read from; picked already, or
 * read nowhere, it is edited.
 */
export function Value({ subject, field, value, nth, labelledBy }: ValueProps) {
  const words = useWords();
  const { t } = words;
  const reading = useReading();
  const { screening } = useShown();
  const { picked, pick, edit } = useDesk();
  const id = useId();
  const key = fieldKey(subject, field.fact);
  const isPicked = picked?.kind === "value" && picked.field === key && picked.nth === nth;
  const [place] = value?.places ?? [];
  const shown =
    value === undefined
      ? { words: t("record.notKnown") }
      : valueWords(subject, field.fact, value.value, { reading, screening, words });
  const act = () => {
    const first = !isPicked && (place !== undefined || field.form === undefined);
    if (first || field.form === undefined) pick({ kind: "value", field: key, nth, place });
    else edit(key);
  };
  return (
    <>
      <button
        type="button"
        id={id}
        class="value"
        data-field={key}
        data-read={place !== undefined}
        {...(isPicked ? { "aria-current": "true" } : {})}
        aria-labelledby={`${labelledBy} ${id}`}
        onClick={act}
        onFocus={({ currentTarget }) => {
          // The arrow keys move the focus, and the light with it.
          if (currentTarget.dataset.byArrow !== "true") return;
          delete currentTarget.dataset.byArrow;
          pick({ kind: "value", field: key, nth, place });
        }}
        {...(shown.lang === undefined ? {} : { lang: shown.lang })}
      >
        {shown.words}
      </button>
      {field.stated && nth === 0 && <span class="from"> {t("record.yourWord")}</span>}
      {!field.stated && (value?.confidence === "inferred" || value?.confidence === "weak") && (
        <span class="from"> {t(`record.confidence.${value.confidence}`)}</span>
      )}
    </>
  );
}
