import type { Json } from "@setaside/casefile";
import { useEffect, useRef } from "preact/hooks";
import type { Field } from "../reading/protocol.ts";
import { useWords } from "../words/index.ts";
import { useReading, useShown } from "../work/context.ts";
import { answerOf } from "./answer-of.ts";
import { useDesk } from "./desk.ts";
import { FieldControl } from "./field-control.tsx";
import { restated, statedOf } from "./restate.ts";

interface FieldFormProps {
  readonly subject: string;
  readonly field: Field;
  readonly labelledBy: string;
}

/** A field being edited in its place: the control that fits, "not known", and what was read. Escape leaves. */
export function FieldForm({ subject, field, labelledBy }: FieldFormProps) {
  const { t, language } = useWords();
  const reading = useReading();
  const { statements, restate } = useShown();
  const { leave } = useDesk();
  const at = useRef<HTMLFormElement>(null);
  useEffect(() => {
    at.current?.querySelector<HTMLElement>(":checked:not(option), input, select, button")?.focus();
  }, []);
  const { fact, form, values, stated, was } = field;
  if (form === undefined) return null;
  const asked = reading.questions[`${subject.split(":", 1).join()}.${fact}`]?.words[language];
  const say = (next: Json | undefined) => {
    leave();
    restate(restated(statements, subject, fact, next));
  };
  const [only] = values.length === 1 ? values : [];
  return (
    <form
      ref={at}
      class="editing"
      onSubmit={(event) => {
        event.preventDefault();
        say(answerOf(form, new FormData(event.currentTarget), reading.courts));
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        leave();
      }}
    >
      {asked !== undefined && <p class="note">{asked.question}</p>}
      {fact === "disposition" && <p class="note">{t("record.endingStands")}</p>}
      <FieldControl
        form={form}
        subject={subject}
        fact={fact}
        value={statedOf(statements, subject, fact) ?? only?.value}
        labelledBy={labelledBy}
      />
      <p class="doing">
        <button type="submit" class="main">
          {t("record.keep")}
        </button>
        <button type="button" onClick={() => say(null)}>
          {t("record.sayNotKnown")}
        </button>
        {stated && (
          <button type="button" onClick={() => say(undefined)}>
            {t(was.length > 0 ? "record.takeBack" : "record.takeBackOnly")}
          </button>
        )}
        <button type="button" class="quiet" onClick={leave}>
          {t("record.leave")}
        </button>
      </p>
    </form>
  );
}
