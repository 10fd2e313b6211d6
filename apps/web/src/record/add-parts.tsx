import { useId } from "preact/hooks";
import { state } from "../findings/statements.ts";
import { subjectName } from "../findings/subject-name.ts";
import { DATE_AS_KNOWN } from "../questions/date-as-known.ts";
import { addEpisode } from "../questions/episodes.ts";
import type { CaseShownInRecord, SubjectShown } from "../reading/protocol.ts";
import { useWords } from "../words/index.ts";
import { useReading, useShown } from "../work/context.ts";
import { addArrest, addBooked, addCase, addCharge, addChargeToRead, lowestFree } from "../work/hand-record.ts";
import { AddForm } from "./add-form.tsx";
import { courtOf } from "./answer-of.ts";
import { CourtInput } from "./court-input.tsx";
import { useDesk } from "./desk.ts";

/** Adds a case: its court and its number. */
export function AddCase({ open }: { open: boolean }) {
  const { t } = useWords();
  const { courts } = useReading();
  const { atWork } = useShown();
  const { expect } = useDesk();
  const court = useId();
  return (
    <AddForm
      words={t("record.addCase")}
      open={open}
      add={(entered) => {
        const name = courtOf(entered("court"), courts);
        // Colons part a case's id, and stand in docket numbers alone.
        if (name.includes(":")) return t("record.courtColon");
        const next = addCase(atWork.work, { court: name, docketNumber: entered("docketNumber") });
        if (next === atWork.work) return t("record.sameCase");
        expect();
        atWork.act(next);
        return undefined;
      }}
    >
      <label for={court}>{t("record.field.court")}</label>
      <CourtInput name="court" id={court} required />
      <p class="hint">{t("record.courtHint")}</p>
      <TextField name="docketNumber" label={t("record.field.docketNumber")} hint={t("record.docketHint")} required />
    </AddForm>
  );
}

/** Adds a charge to a case, be it typed or read. */
export function AddCharge({ to, open }: { to: CaseShownInRecord; open: boolean }) {
  const { t } = useWords();
  const { atWork } = useShown();
  const { say } = useDesk();
  const { hand, place } = to;
  const used = to.charges.map(({ subject }) => lastPart(subject));
  // A case with an id of its own, from a record of another's making, is known only there.
  if (hand === undefined && place === undefined) return null;
  return (
    <AddForm
      words={t("record.addCharge")}
      open={open}
      add={(entered) => {
        const count = entered("count").toLowerCase() || String(lowestFree(used));
        if (used.includes(count)) return t("record.sameCount", { count });
        const charge = { count, statute: entered("statute") };
        if (hand !== undefined) atWork.act(addCharge(atWork.work, hand, charge.statute, count));
        else if (place !== undefined) atWork.act(addChargeToRead(atWork.work, place, charge));
        say(t("record.addedCount", { count }));
        return undefined;
      }}
    >
      <TextField name="statute" label={t("record.offense")} hint={t("questions.statute")} required />
      <TextField
        name="count"
        label={t("record.count")}
        hint={t("record.countHint")}
        pattern="[0-9]{1,6}[A-Za-z]{0,9}"
        short
      />
    </AddForm>
  );
}

/** Adds an arrest: its day and its district, as far as they are known. */
export function AddArrest({ open }: { open: boolean }) {
  const { t, language } = useWords();
  const { courts, places } = useReading();
  const { atWork } = useShown();
  const { expect } = useDesk();
  const [district, inState] = [useId(), useId()];
  return (
    <AddForm
      words={t("record.addArrest")}
      open={open}
      add={(entered) => {
        const [date, where] = [entered("date"), courtOf(entered("district"), courts)];
        const code = entered("state");
        const known = {
          ...(date === "" ? {} : { date }),
          ...(code === "" ? {} : { state: code }),
          ...(where === "" ? {} : { district: where }),
        };
        expect();
        const { work } = addArrest(atWork.work, known);
        // Whoever adds one no longer passes the question whether there are more.
        atWork.act({ ...work, statements: state(work.statements, ["person"], "arrests", undefined) });
        return undefined;
      }}
    >
      <TextField name="date" label={t("record.field.date")} hint={t("questions.date")} pattern={DATE_AS_KNOWN} short />
      <label for={inState}>{t("record.field.state")}</label>
      <select id={inState} name="state" autocomplete="off" aria-describedby={`${inState}-hint`}>
        <option value="">{t("record.arrestNoState")}</option>
        {places.map(({ code, name }) => (
          <option key={code} value={code}>
            {name[language]}
          </option>
        ))}
      </select>
      <p class="hint" id={`${inState}-hint`}>
        {t("record.arrestStateHint")}
      </p>
      <label for={district}>{t("record.field.district")}</label>
      <CourtInput name="district" id={district} />
      <p class="hint">{t("record.courtHint")}</p>
    </AddForm>
  );
}

/** Adds an offense booked at an arrest. */
export function AddBooked({ arrest, booked }: { arrest: string; booked: readonly SubjectShown[] }) {
  const words = useWords();
  const { t, language } = words;
  const { atWork, screening } = useShown();
  const { say } = useDesk();
  // One of which no words are known stands for any offense; the first that is named is that one.
  const used = booked.filter(isNamed).map(({ subject }) => lastPart(subject));
  return (
    <AddForm
      words={t("record.addBooked")}
      open={false}
      add={(entered) => {
        atWork.act(addBooked(atWork.work, arrest, entered("statute"), used));
        say(t("record.addedBooked", { arrest: subjectName(`arrest:${arrest}`, screening.screen, language) }));
        return undefined;
      }}
    >
      <TextField name="statute" label={t("record.offense")} hint={t("questions.statute")} required />
    </AddForm>
  );
}

/** Adds an episode of trafficking; what is known of it is stated on it. */
export function AddEpisode() {
  const { t } = useWords();
  const { statements, restate } = useShown();
  const { expect } = useDesk();
  const add = () => {
    expect();
    restate(addEpisode(statements));
  };
  return (
    <p class="add">
      <button type="button" onClick={add}>
        {t("questions.addEpisode")}
      </button>
    </p>
  );
}

interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly required?: boolean;
  readonly pattern?: string;
  readonly short?: boolean;
}

function TextField({ name, label, hint, required = false, pattern, short = false }: TextFieldProps) {
  const id = useId();
  return (
    <>
      <label for={id}>{label}</label>
      <input
        type="text"
        id={id}
        name={name}
        class={short ? "short" : ""}
        required={required}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        title={hint}
        {...(pattern === undefined ? {} : { pattern })}
      />
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </>
  );
}

function isNamed({ fields }: SubjectShown): boolean {
  return fields.some(({ fact, values, stated }) => fact === "statute" && (values.length > 0 || stated));
}

function lastPart(subject: string): string {
  return subject.slice(subject.lastIndexOf(":") + 1).toLowerCase();
}
