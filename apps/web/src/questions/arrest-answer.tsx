import type { Json } from "@setaside/casefile";
import { useId, useRef, useState } from "preact/hooks";
import { state, stated } from "../findings/statements.ts";
import { subjectName } from "../findings/subject-name.ts";
import { useWords } from "../words/index.ts";
import { useShown } from "../work/context.ts";
import { addArrest, removeArrest } from "../work/hand-record.ts";
import { DATE_AS_KNOWN } from "./date-as-known.ts";
import { useKeptFocus } from "./kept-focus.ts";

/** The arrests typed by hand, and one to add: when, where, and which charges came of it. */
export function Arrests() {
  const { t, language } = useWords();
  const { screening, atWork } = useShown();
  const { work, act } = atWork;
  const date = useRef<HTMLInputElement>(null);
  const keepFocus = useKeptFocus(date);
  const hint = useId();
  const [day, setDay] = useState("");
  const [district, setDistrict] = useState("");
  const [of, setOf] = useState<readonly string[]>([]);
  const charges = screening.screen.charges.filter(({ id }) => !id.startsWith("arrest:"));
  const add = () => {
    const { work: more, id } = addArrest(work, {
      ...(day.trim() === "" ? {} : { date: day.trim() }),
      ...(district === "" ? {} : { district }),
    });
    const asked = state(more.statements, ["person"], "arrests", undefined);
    act({ ...more, statements: state(asked, of, "arrest", id) });
    setDay("");
    setDistrict("");
    setOf([]);
    keepFocus();
  };
  return (
    <div class="arrests">
      <ul>
        {(work.hand.arrests ?? []).map(({ id }) => (
          <li key={id}>
            {subjectName(`arrest:${id}`, screening.screen, language)}{" "}
            <button
              type="button"
              class="quiet"
              onClick={() => {
                act(removeArrest(work, id));
                keepFocus();
              }}
            >
              {t("questions.remove")}
            </button>
          </li>
        ))}
      </ul>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label>
          <span>{t("questions.arrest.date")}</span>
          <input
            ref={date}
            type="text"
            autocomplete="off"
            spellcheck={false}
            pattern={DATE_AS_KNOWN}
            aria-describedby={hint}
            value={day}
            onInput={({ currentTarget }) => setDay(currentTarget.value)}
          />
        </label>
        <District value={district} choose={setDistrict} />
        {charges.length > 0 && (
          <fieldset class="choices">
            <legend>{t("questions.arrest.charges")}</legend>
            {charges.map(({ id }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  autocomplete="off"
                  checked={of.includes(`charge:${id}`)}
                  onChange={({ currentTarget }) =>
                    setOf(
                      currentTarget.checked ? [...of, `charge:${id}`] : of.filter((each) => each !== `charge:${id}`),
                    )
                  }
                />
                {subjectName(`charge:${id}`, screening.screen, language)}
              </label>
            ))}
          </fieldset>
        )}
        <button type="submit">{t("questions.arrest.add")}</button>
        <span class="hint" id={hint}>
          {t("questions.date")}
        </span>
      </form>
    </div>
  );
}

/** The district and division of an arrest (18 U.S.C. § 3771A(b)(1)(B): the court to move in). */
export function PlaceOfArrest({ arrest }: { arrest: string }) {
  const { t } = useWords();
  const { screening, statements, restate } = useShown();
  const fields = screening.record.arrests.find(({ subject }) => subject === arrest)?.fields ?? [];
  const known = (fact: string) =>
    textOf(stated(statements, arrest, fact) ?? fields.find((each) => each.fact === fact)?.values[0]?.value);
  const [district, setDistrict] = useState(known("district"));
  const [division, setDivision] = useState(known("division"));
  const enter = () => {
    const passed = state(statements, [arrest], "place", undefined);
    const inDistrict =
      district === known("district") ? passed : state(passed, [arrest], "district", district || undefined);
    restate(
      division.trim() === known("division")
        ? inDistrict
        : state(inDistrict, [arrest], "division", division.trim() || undefined),
    );
  };
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        enter();
      }}
    >
      <District value={district} choose={setDistrict} />
      <label>
        <span>{t("questions.arrest.division")}</span>
        <input
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={division}
          onInput={({ currentTarget }) => setDivision(currentTarget.value)}
        />
      </label>
      <button type="submit">{t("questions.state")}</button>
    </form>
  );
}

function District({ value, choose }: { value: string; choose: (district: string) => void }) {
  const { t } = useWords();
  const { courts } = useShown().reading;
  return (
    <label>
      <span>{t("questions.arrest.district")}</span>
      <select autocomplete="off" value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{t("questions.arrest.districtUnknown")}</option>
        {courts.map(({ id, name }) => (
          <option key={id} value={id} lang="en">
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}
