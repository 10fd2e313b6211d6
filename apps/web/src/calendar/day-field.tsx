import { useEffect, useId, useState } from "preact/hooks";
import { useWords } from "../words/index.ts";
import { isDay } from "./entries.ts";

interface DayFieldProps {
  readonly label: string;
  readonly day: string | undefined;
  /** Called with a day as it is kept, or with undefined when the field was emptied. */
  readonly take: (day: string | undefined) => void;
}

/** A day, typed; taken when the field is left or Enter is pressed. What is no day stays in the field and is not taken. */
export function DayField({ label, day, take }: DayFieldProps) {
  const { t } = useWords();
  const [text, type] = useState(day ?? "");
  const [wrong, find] = useState(false);
  const id = useId();
  // What was undone, or entered elsewhere, shows here too.
  useEffect(() => {
    type(day ?? "");
    find(false);
  }, [day]);
  const leave = (typed: string) => {
    const trimmed = typed.trim();
    const right = trimmed === "" || isDay(trimmed);
    find(!right);
    if (right && trimmed !== (day ?? "")) take(trimmed === "" ? undefined : trimmed);
  };
  return (
    <div class="day-field">
      <label for={id}>{label.charAt(0).toUpperCase() + label.slice(1)}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        spellcheck={false}
        autocomplete="off"
        size={10}
        maxLength={10}
        value={text}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onChange={({ currentTarget }) => leave(currentTarget.value)}
      />
      {wrong && (
        <span class="wrong" id={`${id}-wrong`} role="alert">
          {t("calendar.day.wrong")}
        </span>
      )}
    </div>
  );
}
