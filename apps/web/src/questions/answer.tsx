import type { Json } from "@setaside/casefile";
import { useId, useState } from "preact/hooks";
import { state } from "../findings/statements.ts";
import { subjectName } from "../findings/subject-name.ts";
import type { AnswerForm, QuestionWords } from "../reading/protocol.ts";
import { useWords } from "../words/index.ts";
import { useShown } from "../work/context.ts";

interface AnswerProps {
  readonly form: AnswerForm;
  readonly words: QuestionWords;
  readonly value: Json | undefined;
  readonly labelledBy: string;
  readonly subject: string;
  /** Called with undefined to take the answer back. */
  readonly answer: (value: Json | undefined) => void;
}

/** A value in the words of its question. What was typed may be any text, such as the name of an object's own method. */
export function answerWords({ answers }: QuestionWords, value: string): string {
  return Object.hasOwn(answers, value) ? (answers[value] ?? value) : value;
}

/** The native control that fits the answer. */
export function AnswerControl(props: AnswerProps) {
  const { t } = useWords();
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
      return <Episodes {...props} />;
    case "record":
      return <p class="why">{t("questions.byRecord")}</p>;
    default:
      return <Typed {...props} />;
  }
}

function Choice({ values, value, words, labelledBy, answer }: AnswerProps & { values: readonly string[] }) {
  const { t } = useWords();
  const name = useId();
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
      <label>
        <input
          type="radio"
          name={name}
          autocomplete="off"
          checked={value === undefined}
          onChange={() => answer(undefined)}
        />
        {t("questions.notStated")}
      </label>
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
  const [ticked, tick] = useState<readonly string[]>(Array.isArray(value) ? (value as readonly string[]) : []);
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
      {value === undefined ? (
        <button type="button" onClick={() => answer(ticked)}>
          {ticked.length === 0 ? t("questions.membersNone") : t("questions.membersAll")}
        </button>
      ) : (
        <button type="button" onClick={() => answer(undefined)}>
          {t("questions.takeBack")}
        </button>
      )}
    </fieldset>
  );
}

function Charges(props: AnswerProps) {
  const { language } = useWords();
  const { screen } = useShown().screening;
  const others = screen.charges.filter(({ id }) => `charge:${id}` !== props.subject);
  return <Members {...props} members={others.map(({ id }) => [id, subjectName(`charge:${id}`, screen, language)])} />;
}

function Episodes({ value, answer }: AnswerProps) {
  const { t } = useWords();
  const { statements, restate } = useShown();
  const added = Object.keys(statements.facts).filter((subject) => subject.startsWith("episode:")).length;
  const add = () => {
    const { facts } = state(statements, ["person"], "noOtherEpisodes", undefined);
    restate({ ...statements, facts: { ...facts, [`episode:e${added + 1}`]: {} } });
  };
  const takeBack = () => {
    const { [`episode:e${added}`]: _, ...facts } = statements.facts;
    restate({ ...statements, facts });
  };
  return (
    <div class="choices">
      <button type="button" onClick={add}>
        {t("questions.addEpisode")}
      </button>
      {added > 0 && (
        <>
          <span>{t("questions.episodes", { episodes: added })}</span>
          <button type="button" onClick={takeBack}>
            {t("questions.takeBack")}
          </button>
        </>
      )}
      <label>
        <input
          type="checkbox"
          autocomplete="off"
          checked={value === true}
          onChange={({ currentTarget }) => answer(currentTarget.checked ? true : undefined)}
        />
        {t("questions.noMore")}
      </label>
    </div>
  );
}

const DATE_AS_KNOWN = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?(/[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?";

function Typed({ form, value, labelledBy, answer }: AnswerProps) {
  const { t } = useWords();
  const hint = useId();
  const [text, type] = useState(value === undefined ? "" : String(value));
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
