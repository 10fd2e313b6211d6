import type { Json } from "@setaside/casefile";
import { useId, useState } from "preact/hooks";
import { subjectName } from "../findings/subject-name.ts";
import type { AnswerForm, QuestionWords } from "../reading/protocol.ts";
import { addressOf } from "../rooms/rooms.ts";
import { useWords } from "../words/index.ts";
import { useShown } from "../work/context.ts";
import { Arrests, PlaceOfArrest } from "./arrest-answer.tsx";
import { DATE_AS_KNOWN } from "./date-as-known.ts";
import { Episodes } from "./episodes-answer.tsx";
import { answerWords } from "./shown-answer.ts";
import { useDraft } from "./use-draft.ts";

interface AnswerProps {
  readonly form: AnswerForm;
  readonly words: QuestionWords;
  readonly value: Json | undefined;
  readonly labelledBy: string;
  readonly subject: string;
  /** Called with undefined to take the answer back. */
  readonly answer: (value: Json | undefined) => void;
}

/** The native control that fits the answer. */
export function AnswerControl(props: AnswerProps) {
  switch (props.form.kind) {
    case "choice":
      return <Choice {...props} values={props.form.values} />;
    case "members":
      return (
        <Members {...props} members={props.form.values.map((value) => [value, answerWords(props.words, value)])} />
      );
    case "charges":
      return <Charges {...props} />;
    case "episodes":
      return <Episodes value={props.value} answer={props.answer} />;
    case "arrests":
      return <Arrests />;
    case "place":
      return <PlaceOfArrest key={props.subject} arrest={props.subject} />;
    case "record":
      return <ByRecord />;
    default:
      return <Typed {...props} />;
  }
}

/** What the papers alone can answer is put right in the record. */
function ByRecord() {
  const { t, language } = useWords();
  return (
    <p class="why">
      {t("questions.byRecord")} <a href={addressOf("record", language)}>{t("page.room.record")}</a>
    </p>
  );
}

/** As many answers as can be read side by side. */
const MOST_RADIOS = 20;

function Choice({ values, value, words, labelledBy, answer }: AnswerProps & { values: readonly string[] }) {
  const { t } = useWords();
  const name = useId();
  if (values.length > MOST_RADIOS) {
    return (
      <select
        aria-labelledby={labelledBy}
        autocomplete="off"
        value={String(value ?? "")}
        onChange={({ currentTarget }) => answer(currentTarget.value === "" ? undefined : currentTarget.value)}
      >
        <option value="">{t("record.choose")}</option>
        {values.map((each) => (
          <option key={each} value={each}>
            {answerWords(words, each)}
          </option>
        ))}
      </select>
    );
  }
  const plain = (each: string): Json => (each === "true" ? true : each === "false" ? false : each);
  return (
    <div class="choices" role="radiogroup" aria-labelledby={labelledBy}>
      {values.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name={name}
            autocomplete="off"
            checked={value === plain(each)}
            onChange={() => answer(plain(each))}
          />
          {answerWords(words, each)}
        </label>
      ))}
    </div>
  );
}

/** A list that the attorney completes: what is ticked is all there is, once she says so. */
function Members({
  members,
  value,
  labelledBy,
  answer,
}: AnswerProps & { members: readonly (readonly [string, string])[] }) {
  const { t } = useWords();
  const [draft, tick] = useState<readonly string[]>([]);
  const ticked = Array.isArray(value) ? (value as readonly string[]) : draft;
  const change = (next: readonly string[]) => {
    tick(next);
    if (value !== undefined) answer(next);
  };
  return (
    <fieldset class="choices" aria-labelledby={labelledBy}>
      {members.map(([member, label]) => (
        <label key={member}>
          <input
            type="checkbox"
            autocomplete="off"
            checked={ticked.includes(member)}
            onChange={({ currentTarget }) =>
              change(currentTarget.checked ? [...ticked, member] : ticked.filter((each) => each !== member))
            }
          />
          {label}
        </label>
      ))}
      <button type="button" aria-pressed={value !== undefined} onClick={() => answer(ticked)}>
        {ticked.length === 0 ? t("questions.membersNone") : t("questions.membersAll")}
      </button>
    </fieldset>
  );
}

function Charges(props: AnswerProps) {
  const { language } = useWords();
  const { screen } = useShown().screening;
  const others = screen.charges.filter(({ id }) => `charge:${id}` !== props.subject);
  return <Members {...props} members={others.map(({ id }) => [id, subjectName(`charge:${id}`, screen, language)])} />;
}

function Typed({ form, value, labelledBy, answer }: AnswerProps) {
  const { t } = useWords();
  const hint = useId();
  const [text, type] = useDraft(value === undefined ? "" : String(value));
  const number = form.kind === "number";
  const said =
    form.kind === "number"
      ? t("questions.number", { least: form.least, most: form.most })
      : form.kind === "date"
        ? t("questions.date")
        : t("questions.statute");
  const common = {
    "aria-labelledby": labelledBy,
    "aria-describedby": hint,
    autocomplete: "off",
    value: text,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) => type(currentTarget.value),
  } as const;
  return (
    <form
      class="typed"
      onSubmit={(event) => {
        event.preventDefault();
        const trimmed = text.trim();
        answer(trimmed === "" ? undefined : number ? Number(trimmed) : trimmed);
      }}
    >
      {form.kind === "number" ? (
        <input type="number" min={form.least} max={form.most} step={1} {...common} />
      ) : (
        <input
          type="text"
          spellcheck={false}
          {...(form.kind === "date" ? { pattern: DATE_AS_KNOWN } : {})}
          {...common}
        />
      )}
      <button type="submit">{t("questions.state")}</button>
      <span class="hint" id={hint}>
        {said}
      </span>
    </form>
  );
}
