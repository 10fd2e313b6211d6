import {
  type CasefileLog,
  canonical,
  endingOn,
  indexLog,
  isUnknown,
  type LiveValue,
  type LogIndex,
  liveValues,
  outcomeBys,
  recordOf,
  type SubjectId,
  subjects,
} from "@setaside/casefile";
import type { Screen } from "@setaside/relief";
import type { HandPlaces } from "./hand-places.ts";
import type { PlaceOf } from "./places.ts";
import type { Field, FieldForm, QuestionForm, RecordShown, Statements, SubjectShown, ValueShown } from "./protocol.ts";
import { type FieldOf, fieldsOf } from "./record-fields.data.ts";

/** What the record is laid out from. */
export interface Recorded {
  /** What the documents say, and what was typed by hand. */
  readonly read: CasefileLog;
  /** The same with what the attorney states. */
  readonly stated: CasefileLog;
  readonly hand: HandPlaces;
  /** Where in the documents that are open, by document, something stands. */
  readonly places: ReadonlyMap<string, PlaceOf>;
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
    typed: recorded.hand.typed.has(subject),
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
    cases: record.cases.map(({ id, court, docketNumber, defendant, charges, complaints }) => {
      const subject: SubjectId = `case:${id ?? `${court}:${docketNumber}:${defendant}`}`;
      const hand = recorded.hand.cases.get(subject);
      return {
        ...shown(subject, "case"),
        ...(hand === undefined ? {} : { hand }),
        ...(id === undefined ? { place: { court, docketNumber, defendant } } : {}),
        charges: [...charges, ...complaints].map((charge) => shown(`charge:${charge.id}`, "charge")),
      };
    }),
  };
}

function fieldOf(
  { questions, statements, places, screen }: Recorded,
  index: LogIndex,
  before: LogIndex,
  subject: SubjectId,
  kind: keyof typeof fieldsOf,
  { fact, form, ifKnown, under, unlessByCourt, readAs }: FieldOf,
): readonly Field[] {
  const standing = valuesOf(index, subject, fact, readAs);
  const earlier = valuesOf(before, subject, fact, readAs);
  const stated = isStated(statements, subject, [fact, ...(readAs === undefined ? [] : [readAs])]);
  const silent = standing.length === 0 && earlier.length === 0;
  if (silent && (ifKnown === true || !isOfUse(screen, subject, { under, unlessByCourt }))) return [];
  const path = `${kind === "booked" ? "charge" : kind}.${fact}`;
  const edited: FieldForm | undefined = form === null ? undefined : (form ?? questions[path]?.answer);
  const shown = (live: LiveValue) => shownValue(live, places);
  return [
    {
      fact,
      ...(edited === undefined || edited.kind === "record" ? {} : { form: edited }),
      values: standing.map(shown),
      was: stated
        ? earlier.filter((each) => !standing.some((now) => canonical(now.value) === canonical(each.value))).map(shown)
        : [],
      stated,
    },
  ];
}

/** Whether a fact that only one law asks for may matter to a charge. */
function isOfUse(
  { charges }: Screen,
  subject: SubjectId,
  { under, unlessByCourt }: { readonly [K in "under" | "unlessByCourt"]: FieldOf[K] | undefined },
): boolean {
  const charge = charges.find(({ id }) => `charge:${id}` === subject);
  if (charge === undefined || under === undefined) return true;
  const { jurisdiction, law, level } = charge;
  if (under === "federal") return level !== null;
  if (unlessByCourt === true && law !== null) return false;
  return law !== null || jurisdiction === null || jurisdiction === "state" || jurisdiction === "dc";
}

/**
 * The values that stand for a fact. How a charge ended is read as its outcomes:
 * a class that an attorney states takes their place, unless they say the same. On whose motion
 * it was dismissed stands in them where nobody states it.
 */
function valuesOf(index: LogIndex, subject: SubjectId, fact: string, readAs: FieldOf["readAs"]): readonly LiveValue[] {
  const live = known(index, subject, fact);
  if (readAs !== undefined) {
    const same = live.length === 1 && live[0]?.value === endingOn(index, subject).disposition;
    return live.length === 0 || same ? known(index, subject, readAs) : live;
  }
  return fact === "dismissedBy" && live.length === 0 ? movants(known(index, subject, "outcomes")) : live;
}

function known(index: LogIndex, subject: SubjectId, fact: string): readonly LiveValue[] {
  return liveValues(index, subject, fact).filter(({ value }) => !isUnknown(value));
}

/** The movants that lists of outcomes name, each with the lists that name it. */
function movants(lists: readonly LiveValue[]): readonly LiveValue[] {
  return outcomeBys.flatMap((by) => {
    const naming = lists.filter(({ value }) => [value].flat().some((each) => isRecord(each) && each.by === by));
    return naming.length === 0 ? [] : [{ value: by, assertions: naming.flatMap(({ assertions }) => assertions) }];
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Whether the attorney states one of these facts, or an outcome of the charge. */
function isStated({ facts }: Statements, subject: string, names: readonly string[]): boolean {
  if (names.some((name) => facts[subject]?.[name] !== undefined)) return true;
  const outcome = `${subject.replace(/^charge:/, "outcome:")}/`;
  return names.includes("outcomes") && Object.keys(facts).some((each) => each.startsWith(outcome));
}

function shownValue({ value, assertions }: LiveValue, places: Recorded["places"]): ValueShown {
  const read = assertions.flatMap(({ source }) => {
    if (source.kind !== "document") return [];
    const { document, place, text } = source;
    // A record may cite documents that are not open: their words are not shown, for nothing would mask them.
    return [places.get(document)?.({ place, text }) ?? { document, place, text: "", spots: [] }];
  });
  const confidence = assertions.find((each) => each.confidence !== undefined)?.confidence;
  return { value, places: read, ...(confidence === undefined ? {} : { confidence }) };
}
