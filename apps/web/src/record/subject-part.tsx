import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { Field, SubjectShown } from "../reading/protocol.ts";
import { useWords } from "../words/index.ts";
import { useReading } from "../work/context.ts";
import { fieldKey, useDesk } from "./desk.ts";
import { fieldName } from "./field-name.ts";
import { FieldRow } from "./field-row.tsx";
import { isSilent } from "./subjects.ts";

interface SubjectPartProps {
  readonly shown: SubjectShown;
  readonly level: 3 | 4;
  readonly name: ComponentChildren;
  /** The words in which it is removed, and what that does; where it was typed by hand. */
  readonly remove?: { readonly words: string; readonly act: () => void };
  /** Between its fields and the means to remove it. */
  readonly children?: ComponentChildren;
  /** In the margin beside it. */
  readonly margin?: ComponentChildren;
}

/** One subject of the record: its name, what is known of it as lines, and the rest offered to be filled in. */
export function SubjectPart({ shown, level, name, remove, children, margin }: SubjectPartProps) {
  const { editing } = useDesk();
  const heading = useId();
  const Heading = `h${level}` as "h3" | "h4";
  const { subject } = shown;
  const fields = shown.fields.filter((field) => isOfUse(field, shown.fields));
  const isLine = (field: Field) => !isSilent(field) || editing === fieldKey(subject, field.fact);
  return (
    <section class={`subject level-${level}`} aria-labelledby={heading}>
      <div class="own">
        <Heading id={heading} tabIndex={-1} data-subject={subject}>
          {name}
        </Heading>
        {fields.some(isLine) && (
          <dl class="known">
            {fields.filter(isLine).map((field) => (
              <FieldRow key={field.fact} subject={subject} field={field} />
            ))}
          </dl>
        )}
        <NotKnownYet subject={subject} fields={fields.filter((field) => !isLine(field) && field.form !== undefined)} />
      </div>
      {margin}
      {children}
      {remove !== undefined && (
        <p class="remove">
          <button type="button" class="quiet" onClick={remove.act}>
            {remove.words}
          </button>
        </p>
      )}
    </section>
  );
}

/** Facts of which nothing is known, each a step to state it. */
function NotKnownYet({ subject, fields }: { subject: string; fields: readonly Field[] }) {
  const words = useWords();
  const reading = useReading();
  const { edit } = useDesk();
  if (fields.length === 0) return null;
  return (
    <details class="silent" open={fields.length < 6}>
      <summary>{words.t("record.notKnownYet", { facts: fields.length })}</summary>
      <ul>
        {fields.map(({ fact }) => (
          <li key={fact}>
            <button
              type="button"
              class="quiet"
              data-field={fieldKey(subject, fact)}
              onClick={() => edit(fieldKey(subject, fact))}
            >
              {fieldName(subject, fact, reading, words)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** On whose motion a charge was dismissed is of use only where it may have been dismissed. */
function isOfUse({ fact, values, stated }: Field, all: readonly Field[]): boolean {
  if (fact !== "dismissedBy" || values.length > 0 || stated) return true;
  const ending = all.find((each) => each.fact === "disposition");
  return ending?.values.some(({ value }) => JSON.stringify(value).includes("dismissed")) ?? false;
}
