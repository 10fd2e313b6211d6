import type { Json, SubjectId } from "./assertion.ts";
import { type CardinalityTable, defaultCardinality } from "./cardinality.ts";
import { chargeOf } from "./charge-view.ts";
import { conflicts, factsOf, indexLog, type LogIndex, liveValues, subjects } from "./live.ts";
import type { CasefileLog } from "./log.ts";
import { inOrder } from "./order.ts";
import type {
  CaseRecord,
  Completeness,
  Coverage,
  RecordedArrest,
  RecordedCase,
  RecordedCharge,
  RecordedPerson,
  Remark,
} from "./record.ts";
import { bookingArrest, caseIdOf, caseOf, caseParts, completePrefix, withoutKind } from "./structure.ts";
import * as shape from "./value-schema.ts";
import { canonical } from "./values.ts";
import { cite, known, members, notShown, others, type Path, take, type View } from "./view.ts";

export interface RecordOptions {
  /** Which facts are sets; `defaultCardinality` when not given. */
  readonly cardinality?: CardinalityTable;
}

/**
 * The record of the person whom `log` is about (`setaside.record/1`). The same
 * for every order in which the same things were said; time linear in the log,
 * but for sorting. Subjects are in natural order of their ids.
 */
export function recordOf(log: CasefileLog | LogIndex, options: RecordOptions = {}): CaseRecord {
  const index = indexLog(log);
  const table = options.cardinality ?? defaultCardinality;
  const view: View = { index, table, provenance: {}, remarks: [] };
  const { arrests, cases, charges } = placed(index);
  const under = (home: string) => charges.get(home) ?? [];
  const contradictions = conflicts(index, table).filter(({ subject }) => !subject.startsWith("document:"));
  contradictions.forEach(({ subject, fact }, at) => {
    liveValues(index, subject, fact).forEach((live, nth) => {
      cite(view, ["conflicts", at, "values", nth], live.assertions);
    });
  });
  return {
    schema: "setaside.record/1",
    person: personOf(view),
    arrests: arrests.map((id, at) => arrestOf(view, id, under(`arrest:${id}`), ["arrests", at])),
    cases: cases.map((subject, at) => caseRecordOf(view, subject, under(subject), ["cases", at])),
    complete: completeOf(view),
    provenance: view.provenance,
    coverage: coverageOf(index),
    conflicts: contradictions,
    remarks: remarksOf(view),
  };
}

/** Ids of arrests, subjects of cases, and under each subject its charges, all in natural order. */
function placed(index: LogIndex): { arrests: string[]; cases: SubjectId[]; charges: Map<string, SubjectId[]> } {
  const arrests = new Set(subjects(index, "arrest").map((subject) => withoutKind(subject, "arrest")));
  const cases = new Set(subjects(index, "case"));
  const charges = new Map<string, SubjectId[]>();
  for (const subject of subjects(index, "charge")) {
    for (const { value } of liveValues(index, subject, "arrest")) {
      if (typeof value === "string") arrests.add(withoutKind(value, "arrest"));
    }
    const home = homeOf(index, subject);
    if (home.startsWith("case:")) cases.add(home);
    else arrests.add(withoutKind(home, "arrest"));
    const beside = charges.get(home);
    if (beside === undefined) charges.set(home, [subject]);
    else beside.push(subject);
  }
  return { arrests: [...arrests].sort(inOrder), cases: [...cases].sort(inOrder), charges };
}

/** The arrest a booked charge stands under, or the case of any other: as stated, else as its id says. */
function homeOf(index: LogIndex, subject: SubjectId): SubjectId {
  const id = withoutKind(subject, "charge");
  const booking = bookingArrest(id);
  if (booking !== undefined) return `arrest:${booking}`;
  const [only, second] = liveValues(index, subject, "case");
  const stated = second === undefined ? only?.value : undefined;
  return typeof stated === "string" ? `case:${withoutKind(stated, "case")}` : caseOf(id);
}

function personOf(view: View): RecordedPerson {
  const aliases = members(view, "person", "aliases").filter(({ value }) => shape.text.safeParse(value).success);
  aliases.forEach(({ assertions }, at) => {
    cite(view, ["person", "aliases", at], assertions);
  });
  return {
    ...known({
      name: take(view, "person", "name", shape.text, ["person", "name"]),
      aliases: aliases.length === 0 ? undefined : aliases.map(({ value }) => String(value)),
      birthDate: take(view, "person", "birthDate", shape.date, ["person", "birthDate"]),
    }),
    ...others(view, "person", ["person"]),
  };
}

function arrestOf(view: View, id: string, booked: readonly SubjectId[], path: Path): RecordedArrest {
  const subject: SubjectId = `arrest:${id}`;
  const stated = (fact: string) => take(view, subject, fact, shape.text, [...path, fact]);
  const charges = booked.map((charge, at) => chargeOf(view, charge, [...path, "charges", at]));
  return {
    id,
    ...known({
      date: take(view, subject, "date", shape.date, [...path, "date"]),
      district: stated("district"),
      division: stated("division"),
      agency: stated("agency"),
    }),
    booked: take(view, subject, "booked", shape.ids, [...path, "booked"]) ?? [],
    charges,
    ...others(view, subject, path),
  };
}

function caseRecordOf(view: View, subject: SubjectId, inside: readonly SubjectId[], path: Path): RecordedCase {
  const id = withoutKind(subject, "case");
  const said = caseParts(id);
  const stated = (fact: string, form: typeof shape.text = shape.text) =>
    take(view, subject, fact, form, [...path, fact]);
  const charges: RecordedCharge[] = [];
  const complaints: RecordedCharge[] = [];
  for (const charge of inside) {
    const [name, list] = isComplaint(view, charge)
      ? (["complaints", complaints] as const)
      : (["charges", charges] as const);
    list.push(chargeOf(view, charge, [...path, name, list.length]));
  }
  const place = {
    court: stated("court") ?? said.court,
    docketNumber: stated("docketNumber") ?? said.docketNumber,
    defendant: take(view, subject, "defendant", shape.count.shape.number, [...path, "defendant"]) ?? said.defendant,
  };
  return {
    ...(caseIdOf(place) === id ? {} : { id }),
    ...place,
    ...known({
      division: stated("division"),
      filed: stated("filed", shape.date),
      terminated: stated("terminated", shape.date),
      linked: take(view, subject, "linked", shape.ids, [...path, "linked"]),
    }),
    charges,
    complaints,
    ...others(view, subject, path),
  };
}

/** A complaint's row by its id (`…:c1`), or by the list it is said to have stood in. */
function isComplaint(view: View, charge: SubjectId): boolean {
  if (/:c\d+$/.test(charge)) return true;
  const [only, second] = liveValues(view.index, charge, "count");
  const parsed = second === undefined ? shape.count.safeParse(only?.value) : undefined;
  return parsed?.success === true && parsed.data.list === "complaint";
}

/** The jurisdictions marked complete; a mark that somebody contradicts is none. */
function completeOf(view: View): readonly Completeness[] {
  const marks: Completeness[] = [];
  for (const fact of factsOf(view.index, "person").filter((each) => each.startsWith(completePrefix))) {
    const mark = take(view, "person", fact, shape.completeMark, ["complete", marks.length]);
    if (mark !== undefined) marks.push({ jurisdiction: fact.slice(completePrefix.length), ...mark });
  }
  return marks;
}

/** The sum over documents; where two readings of one document differ, the larger of each number. */
function coverageOf(index: LogIndex): Coverage {
  const sum = { fields: 0, remarks: 0, lost: 0 };
  for (const document of subjects(index, "document")) {
    const most = { fields: 0, remarks: 0, lost: 0 };
    for (const { value } of liveValues(index, document, "coverage")) {
      const parsed = shape.coverage.safeParse(value);
      if (!parsed.success) continue;
      for (const part of ["fields", "remarks", "lost"] as const) most[part] = Math.max(most[part], parsed.data[part]);
    }
    for (const part of ["fields", "remarks", "lost"] as const) sum[part] += most[part];
  }
  return sum;
}

/** What the readers remarked on each document, then what this view could not show; each once. */
function remarksOf(view: View): readonly Remark[] {
  const byReaders = subjects(view.index, "document").flatMap((document) =>
    liveValues(view.index, document, "remarks").flatMap(({ value }) =>
      (Array.isArray(value) ? (value as readonly Json[]) : [value]).map((each) => {
        const parsed = shape.remark.safeParse(each);
        return parsed.success ? parsed.data : notShown("remarks", document);
      }),
    ),
  );
  const once = new Map([...byReaders, ...view.remarks].map((each) => [canonical({ ...each }), each]));
  return [...once.values()];
}
