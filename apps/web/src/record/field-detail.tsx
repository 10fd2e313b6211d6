import type { Json } from "@setaside/casefile";
import type { Field, ValueShown } from "../reading/protocol.ts";
import { useWords } from "../words/index.ts";
import { useReading, useShown } from "../work/context.ts";
import { fieldKey, useDesk } from "./desk.ts";
import { PlaceLinks } from "./place-links.tsx";
import { restated } from "./restate.ts";
import { isInConflict } from "./subjects.ts";
import { valueWords } from "./value-words.ts";

/** Beneath a field that is picked: where it was read, what it stands in place of, and what can be done with it. */
export function FieldDetail({ subject, field }: { subject: string; field: Field }) {
  const { t } = useWords();
  const { picked, edit } = useDesk();
  const { statements, restate } = useShown();
  const { fact, values, was, stated, form } = field;
  const key = fieldKey(subject, fact);
  const nth = picked?.kind === "value" ? picked.nth : 0;
  const value = values[nth];
  const say = (next: Json | undefined) => restate(restated(statements, subject, fact, next));
  return (
    <div class="detail">
      {value !== undefined && <PlaceLinks field={key} value={value} nth={nth} />}
      {was.length > 0 && (
        <p>
          {t("record.inPlaceOf")}{" "}
          {was.map((each, at) => (
            <Was key={JSON.stringify(each.value)} subject={subject} fact={fact} value={each} nth={values.length + at} />
          ))}
        </p>
      )}
      <div class="doing">
        {isInConflict(field) && value !== undefined && (
          <button type="button" class="quiet" onClick={() => say(value.value)}>
            {t("record.thisHolds")}
          </button>
        )}
        {form !== undefined && (
          <button type="button" class="quiet" onClick={() => edit(key)}>
            {t("record.change")}
          </button>
        )}
        {form !== undefined && values.length > 0 && (
          <button type="button" class="quiet" onClick={() => say(null)}>
            {t("record.sayNotKnown")}
          </button>
        )}
        {stated && (
          <button type="button" class="quiet" onClick={() => say(undefined)}>
            {t(was.length > 0 ? "record.takeBack" : "record.takeBackOnly")}
          </button>
        )}
      </div>
    </div>
  );
}

interface WasProps {
  readonly subject: string;
  readonly fact: string;
  readonly value: ValueShown;
  readonly nth: number;
}

function Was({ subject, fact, value, nth }: WasProps) {
  const words = useWords();
  const reading = useReading();
  const { screening } = useShown();
  const shown = valueWords(subject, fact, value.value, { reading, screening, words });
  return (
    <>
      <del {...(shown.lang === undefined ? {} : { lang: shown.lang })}>{shown.words}</del>{" "}
      <PlaceLinks field={fieldKey(subject, fact)} value={value} nth={nth} />
    </>
  );
}
