import {
  type CasefileLog,
  canonical,
  indexLog,
  isUnknown,
  type LiveValue,
  type LogIndex,
  liveValues,
  recordOf,
  type SubjectId,
  subjects,
} from "@setaside/casefile";
import type { Screen } from "@setaside/relief";
import type {
  Field,
  FieldForm,
  Place,
  QuestionForm,
  RecordShown,
  Statements,
  SubjectShown,
  ValueShown,
} from "./protocol.ts";
import { type FieldOf, fieldsOf } from "./record-fields.data.ts";

/** What the record is laid out from. */
export interface Recorded {
  /** What the documents say, and what was typed by hand. */
  readonly read: CasefileLog;
  /** The same with what the attorney states. */
  readonly stated: CasefileLog;
  /** Subjects of `read` that were typed by hand. */
  readonly typed: ReadonlySet<string>;
  readonly statements: Statements;
  readonly screen: Screen;
  readonly questions: Readonly<Record<string, QuestionForm>>;
}

/** The record as it stands, each value with where it was read, and what the attorney put in whose place. */
export function recordShown(recorded: Recorded): RecordShown {
  const index = indexLog(recorded.stated);
  const before = indexLog(recorded.read);
  const record = recordOf(index);
  const shown = (subject: SubjectId, kind: keyof typeof fieldsOf): SubjectShown => ({
    subject,
    typed: recorded.typed.has(subject),
    fields: fieldsOf[kind].flatMap((each) => fieldOf(recorded, index, before, subject, kind, each)),
  });
  return {
    person: shown("person", "person"),
    episodes: subjects(index, "episode").map((subject) => shown(subject, "episode")),
    arrests: record.arrests.map(({ id }) => ({
      ...shown(`arrest:${id}`, "arrest"),
      // What was booked is there even where no record lists it: as many as the findings speak of.
      booked: (recorded.screen.arrests.find((each) => each.id === id)?.charges ?? [])
        .filter((charge) => charge.startsWith(`arrest:${id}:`))
        .map((charge) => shown(`charge:${charge}`, "booked")),
    })),
    cases: record.cases.map(({ id, court, docketNumber, defendant, charges, complaints }) => ({
      ...shown(`case:${id ?? `${court}:${docketNumber}:${defendant}`}`, "case"),
      charges: [...charges, ...complaints].map((charge) => shown(`charge:${charge.id}`, "charge")),
    })),
  };
}

function fieldOf(
  { questions, statements }: Recorded,
  index: LogIndex,
  before: LogIndex,
  subject: SubjectId,
  kind: keyof typeof fieldsOf,
  { fact, form, ifKnown }: FieldOf,
): readonly Field[] {
  const live = liveValues(index, subject, fact).filter(({ value }) => !isUnknown(value));
  const earlier = liveValues(before, subject, fact).filter(({ value }) => !isUnknown(value));
  const stated = statements.facts[subject]?.[fact] !== undefined;
  if (ifKnown === true && live.length === 0 && earlier.length === 0) return [];
  const path = `${kind === "booked" ? "charge" : kind}.${fact}`;
  const asked = questions[path]?.answer;
  const edited: FieldForm | undefined = form === null ? undefined : (form ?? asked);
  return [
    {
      fact,
      ...(edited === undefined || edited.kind === "record" ? {} : { form: edited }),
      values: live.map(shownValue),
      was: stated
        ? earlier.filter((each) => !live.some((now) => canonical(now.value) === canonical(each.value))).map(shownValue)
        : [],
      stated,
    },
  ];
}

function shownValue({ value, assertions }: LiveValue): ValueShown {
  const places = assertions.flatMap(({ source }): readonly Place[] =>
    source.kind === "document" ? [{ document: source.document, place: source.place, text: source.text }] : [],
  );
  const confidence = assertions.find((each) => each.confidence !== undefined)?.confidence;
  return { value, places, ...(confidence === undefined ? {} : { confidence }) };
}
