import type { Json } from "@setaside/casefile";
import { useId } from "preact/hooks";
import { subjectName } from "../findings/subject-name.ts";
import { DATE_AS_KNOWN } from "../questions/date-as-known.ts";
import type { FieldForm } from "../reading/protocol.ts";
import { useWords } from "../words/index.ts";
import { useReading, useShown } from "../work/context.ts";
import { CourtInput } from "./court-input.tsx";
import { valueWords } from "./value-words.ts";

interface FieldControlProps {
  readonly form: FieldForm;
  readonly subject: string;
  readonly fact: string;
  /** As it stands now; undefined where nothing or several values do. */
  readonly value: Json | undefined;
  readonly labelledBy: string;
}

/** As many values as are quickly read side by side. */
const MOST_RADIOS = 4;

/** The native control for a field; its values are in controls named `value`. */
export function FieldControl(props: FieldControlProps) {
  const { form, fact, subject } = props;
  const { t, language } = useWords();
  const { screen, record } = useShown().screening;
  const nameOf = (each: string) => subjectName(each, screen, language);
  const withoutKind = (each: string) => each.slice(each.indexOf(":") + 1);
  switch (form.kind) {
    case "choice":
      return <Choice {...props} values={form.values} />;
    case "members":
      return <Ticks {...props} values={form.values} />;
    case "charges":
      return (
        <Ticks
          {...props}
          values={screen.charges.map(({ id }) => id).filter((id) => `charge:${id}` !== subject)}
          nameOf={(id) => nameOf(`charge:${id}`)}
        />
      );
    case "arrest":
      return (
        <Select
          {...props}
          values={record.arrests.map((each) => withoutKind(each.subject))}
          nameOf={(id) => nameOf(`arrest:${id}`)}
          empty={t("record.noArrests")}
        />
      );
    case "episode":
      return (
        <Select
          {...props}
          values={record.episodes.map((each) => withoutKind(each.subject))}
          nameOf={(id) => nameOf(`episode:${id}`)}
          empty={t("record.noEpisodes")}
        />
      );
    case "court":
      return (
        <>
          <CourtInput name="value" value={String(props.value ?? "")} labelledBy={props.labelledBy} />
          <p class="hint">{t("record.courtHint")}</p>
        </>
      );
    default:
      return <Typed {...props} key={fact} />;
  }
}

type Named = FieldControlProps & {
  readonly values: readonly string[];
  readonly nameOf?: (value: string) => string;
};

function useNames({ subject, fact, nameOf }: Named): (value: string) => string {
  const words = useWords();
  const reading = useReading();
  const { screening } = useShown();
  if (nameOf !== undefined) return nameOf;
  return (value) => valueWords(subject, fact, value, { reading, screening, words }).words;
}

function Choice(props: Named) {
  const name = useNames(props);
  const chosen = classOf(props.value);
  if (props.values.length > MOST_RADIOS) return <Select {...props} />;
  return (
    <div class="choices" role="radiogroup" aria-labelledby={props.labelledBy}>
      {props.values.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name="value"
            value={value}
            autocomplete="off"
            required
            defaultChecked={value === chosen}
          />
          {name(value)}
        </label>
      ))}
    </div>
  );
}

function Select(props: Named & { readonly empty?: string }) {
  const { t } = useWords();
  const name = useNames(props);
  const chosen = classOf(props.value)?.replace(/^(arrest|episode):/, "");
  if (props.values.length === 0) return <p class="note">{props.empty}</p>;
  return (
    <select name="value" required aria-labelledby={props.labelledBy} autocomplete="off">
      <option value="">{t("record.choose")}</option>
      {props.values.map((value) => (
        <option key={value} value={value} selected={value === chosen}>
          {name(value)}
        </option>
      ))}
    </select>
  );
}

/** What is ticked is all there is. */
function Ticks(props: Named) {
  const { t } = useWords();
  const name = useNames(props);
  const ticked = (Array.isArray(props.value) ? props.value : []).map((each) => String(each).replace(/^charge:/, ""));
  return (
    <fieldset class="choices" aria-labelledby={props.labelledBy}>
      {props.values.map((value) => (
        <label key={value}>
          <input
            type="checkbox"
            name="value"
            value={value}
            autocomplete="off"
            defaultChecked={ticked.includes(value)}
          />
          {name(value)}
        </label>
      ))}
      <p class="hint">{t("record.ticksAreAll")}</p>
    </fieldset>
  );
}

function Typed({ form, value, labelledBy }: FieldControlProps) {
  const { t } = useWords();
  const hint = useId();
  const said =
    form.kind === "number"
      ? t("questions.number", { least: form.least, most: form.most })
      : form.kind === "date"
        ? t("questions.date")
        : form.kind === "statute"
          ? t("questions.statute")
          : undefined;
  const common = {
    name: "value",
    autocomplete: "off",
    defaultValue: textOf(value),
    "aria-labelledby": labelledBy,
    ...(said === undefined ? {} : { "aria-describedby": hint }),
  } as const;
  return (
    <>
      {form.kind === "number" ? (
        <input type="number" min={form.least} max={form.most} step={1} {...common} />
      ) : (
        <input
          type="text"
          spellcheck={false}
          {...(form.kind === "date" ? { pattern: DATE_AS_KNOWN, title: said } : {})}
          {...common}
        />
      )}
      {said !== undefined && (
        <p class="hint" id={hint}>
          {said}
        </p>
      )}
    </>
  );
}

/** The text of a value that is typed; a statute's is the one that was printed. */
function textOf(value: Json | undefined): string {
  if (value === undefined || value === null) return "";
  if (typeof value !== "object" || Array.isArray(value)) return String(value);
  return "text" in value ? String(value.text) : "";
}

/** The one value of a choice; how a charge ended, where that was one event, is its class. */
function classOf(value: Json | undefined): string | undefined {
  const [first, ...others] = Array.isArray(value) ? (value as readonly Json[]) : [value];
  if (first === undefined || first === null || others.length > 0) return undefined;
  if (typeof first !== "object" || Array.isArray(first)) return String(first);
  return "class" in first ? String(first.class) : undefined;
}
