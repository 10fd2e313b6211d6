import { useId } from "preact/hooks";
import type { Field } from "../reading/protocol.ts";
import { useWords } from "../words/index.ts";
import { useReading } from "../work/context.ts";
import { fieldKey, useDesk } from "./desk.ts";
import { FieldDetail } from "./field-detail.tsx";
import { FieldForm } from "./field-form.tsx";
import { fieldName } from "./field-name.ts";
import { FieldProblem } from "./field-problem.tsx";
import { isInConflict } from "./subjects.ts";
import { Value } from "./value.tsx";

interface FieldRowProps {
  readonly subject: string;
  readonly field: Field;
}

/** One fact of a subject: its name, its values, and in place the means to change it. */
export function FieldRow({ subject, field }: FieldRowProps) {
  const words = useWords();
  const { t } = words;
  const reading = useReading();
  const { picked, editing } = useDesk();
  const label = useId();
  const key = fieldKey(subject, field.fact);
  const open = picked?.kind === "value" && picked.field === key;
  const conflict = isInConflict(field);
  return (
    <div class="field" data-open={open} data-conflict={conflict}>
      <dt id={label}>{fieldName(subject, field.fact, reading, words)}</dt>
      <dd>
        {conflict && <p class="conflict">{t("record.conflict")}</p>}
        {editing === key ? (
          <FieldForm subject={subject} field={field} labelledBy={label} />
        ) : (
          <>
            <ul class="values">
              {field.values.map((value, nth) => (
                <li key={JSON.stringify(value.value)}>
                  <Value subject={subject} field={field} value={value} nth={nth} labelledBy={label} />
                </li>
              ))}
              {field.values.length === 0 && (
                <li>
                  <Value subject={subject} field={field} value={undefined} nth={0} labelledBy={label} />
                </li>
              )}
            </ul>
            {open && <FieldDetail subject={subject} field={field} />}
          </>
        )}
        <FieldProblem subject={subject} fact={field.fact} />
      </dd>
    </div>
  );
}
