import type { Json, SubjectId } from "@setaside/casefile";
import { circuitOf } from "@setaside/citation";
import { type FieldProblem, invalidCsv, type ReadProblem } from "../problem.ts";
import { readRecord, type WrittenRecord } from "../record/read-record.ts";
import { scrub } from "../text/plain.ts";
import type { SourcePassage } from "../write/passages.ts";
import { type Column, type ColumnName, columns } from "./columns.data.ts";
import { readCell } from "./read-cell.ts";
import { type CsvRow, readTable } from "./read-table.ts";

export type CsvResult =
  | { readonly ok: true; readonly written: WrittenRecord }
  | { readonly ok: false; readonly problem: ReadProblem };

/** A case, an arrest or a charge of the record that the rows are turned into, with its JSON Pointer. */
interface Thing {
  readonly path: string;
  readonly fields: Record<string, Json>;
  /** The first row that tells of it. */
  readonly row: number;
}

interface Draft {
  readonly document: SubjectId;
  readonly person: Record<string, Json>;
  readonly cases: Map<string, Thing>;
  readonly arrests: Map<string, Thing>;
  readonly lists: Map<string, Thing[]>;
  readonly provenance: Record<string, Json>;
  readonly problems: FieldProblem[];
}

/** The record's field for a column, where it is not the column's own name. */
const fieldNames: Readonly<Partial<Record<ColumnName, string>>> = {
  arrestDate: "date",
  arrestDistrict: "district",
  arrestDivision: "division",
  arrestAgency: "agency",
};

/**
 * Reads a table of charges and arrests, one a row (docs/readers/csv.md), by
 * turning it into a written record, whose reader does the rest. Every value
 * cites its row of `document`, the file's id. Faults come with row and column.
 */
export function readCsv(text: string, document: SubjectId): CsvResult {
  const table = readTable(text);
  if (!table.ok) return table;
  const draft: Draft = {
    document,
    person: {},
    cases: new Map(),
    arrests: new Map(),
    lists: new Map(),
    provenance: {},
    problems: [],
  };
  for (const row of table.rows) readRow(row, draft);
  if (draft.problems.length > 0) return failed(draft.problems);
  const record = {
    schema: "setaside.record/1",
    person: draft.person,
    arrests: [...draft.arrests.values()].map((each) => withLists(each, draft)),
    cases: [...draft.cases.values()].map((each) => withLists(each, draft)),
    provenance: draft.provenance,
  };
  const read = readRecord(record, "csv/1");
  if (read.ok) return { ok: true, written: { ...read.written, source: passagesOfTable(table.rows) } };
  if (read.problem.code !== "invalid-record") return read;
  return failed(read.problem.problems.map(({ path, message }) => ({ path: placeOf(path, draft), message })));
}

function failed(problems: readonly FieldProblem[]): CsvResult {
  return { ok: false, problem: invalidCsv(problems.slice(0, 50)) };
}

/** What is wrong with a row as a whole: the column that is missing or too many, and how to mend it. */
function rowFault(row: CsvRow): readonly [ColumnName, string] | undefined {
  const has = (name: ColumnName): boolean => row.cells.has(name);
  const inCase = has("docketNumber");
  const charged = has("statute") || has("description");
  if (inCase && !has("court")) return ["court", 'Write the court of the case, by its PACER id such as "casd".'];
  if (!inCase && (has("court") || has("count")))
    return ["docketNumber", "Write the number of the case, or take out court and count."];
  if (!has("arrest") && columns.some((column) => column.of === "arrest" && has(column.name)))
    return ["arrest", "Give the arrest an id, such as a1, the same in each of its rows."];
  if (inCase && !charged)
    return ["statute", "Write the statute as on the paper, such as 18:1591(a), or a description."];
  if (!inCase && !has("arrest")) return ["docketNumber", "The row names neither a case nor an arrest."];
  if (charged && !has("disposition"))
    return ["disposition", "Write how the charge ended, and unknown when that is not known."];
  if (has("state") && circuitOf(row.cells.get("court") ?? "") !== undefined)
    return ["state", "A charge in a federal court is under federal law. Take the state out, or correct the court."];
  const disposition = row.cells.get("disposition")?.toLowerCase();
  if (has("dismissedBy") && disposition !== "dismissed")
    return ["dismissedBy", "This goes only with the disposition dismissed. Correct the disposition, or take it out."];
  if (has("manner") && disposition !== "convicted")
    return ["manner", "This goes only with the disposition convicted. Correct the disposition, or take it out."];
  return undefined;
}

function readRow(row: CsvRow, draft: Draft): void {
  const fault = rowFault(row);
  if (fault !== undefined) {
    draft.problems.push({ path: `row ${row.row}, column ${fault[0]}`, message: fault[1] });
    return;
  }
  const cell = (name: ColumnName): string => row.cells.get(name) ?? "";
  const arrest = cell("arrest") === "" ? undefined : thingOf(draft.arrests, "arrests", cell("arrest"), row);
  const key = [cell("court").toLowerCase(), cell("docketNumber"), cell("defendant")].join("\n");
  const inCase = cell("docketNumber") === "" ? undefined : thingOf(draft.cases, "cases", key, row);
  const home = inCase ?? arrest;
  const isCharge = cell("statute") !== "" || cell("description") !== "";
  const complaint = inCase !== undefined && /^c\s*\d{0,3}$/iu.test(cell("count"));
  const charge =
    isCharge && home !== undefined ? chargeIn(home, complaint ? "complaints" : "charges", row, draft) : undefined;
  for (const column of columns) {
    const text = row.cells.get(column.name);
    if (text === undefined) continue;
    const target = targetOf(column, { charge, arrest, inCase });
    if (target !== undefined) readInto(target, column, text, row, draft);
  }
  if (charge !== undefined)
    finishCharge(charge, { arrest: inCase === undefined ? undefined : arrest, complaint }, row, draft);
}

function targetOf(
  column: Column,
  row: { readonly charge: Thing | undefined; readonly arrest: Thing | undefined; readonly inCase: Thing | undefined },
): Thing | "person" | undefined {
  if (column.of === "person") return "person";
  if (column.name === "state") return row.charge ?? row.arrest;
  return column.of === "charge" ? row.charge : column.of === "arrest" ? row.arrest : row.inCase;
}

/** Reads a cell into its field; two rows that tell the same thing differently are a fault. */
function readInto(target: Thing | "person", column: Column, text: string, row: CsvRow, draft: Draft): void {
  const name = column.name as ColumnName;
  const cell = readCell(name, text);
  const fields = target === "person" ? draft.person : target.fields;
  const field = name === "arrest" ? "id" : (fieldNames[name] ?? name);
  const before = fields[field];
  const message = !cell.ok
    ? cell.message
    : before !== undefined && before !== cell.value
      ? "An earlier row gives another value for the same case, arrest or person. Keep the right one."
      : undefined;
  if (message !== undefined) draft.problems.push({ path: `row ${row.row}, column ${name}`, message });
  if (!cell.ok || before !== undefined) return;
  fields[field] = cell.value;
  cite(`${target === "person" ? "/person" : target.path}/${field}`, text, row, draft);
}

function cite(pointer: string, text: string, row: CsvRow, draft: Draft): void {
  draft.provenance[pointer] = { document: draft.document, place: `row ${row.row}`, text: scrub(text, []) };
}

function thingOf(things: Map<string, Thing>, list: string, key: string, row: CsvRow): Thing {
  const known = things.get(key);
  if (known !== undefined) return known;
  const fresh: Thing = { path: `/${list}/${things.size}`, fields: {}, row: row.row };
  things.set(key, fresh);
  return fresh;
}

function chargeIn(home: Thing, list: "charges" | "complaints", row: CsvRow, draft: Draft): Thing {
  const path = `${home.path}/${list}`;
  const there = draft.lists.get(path) ?? [];
  draft.lists.set(path, there);
  const charge: Thing = { path: `${path}/${there.length}`, fields: {}, row: row.row };
  there.push(charge);
  return charge;
}

/** Joins the columns that say how a charge ended, and links it to its arrest. */
function finishCharge(
  { fields, path }: Thing,
  { arrest, complaint }: { readonly arrest: Thing | undefined; readonly complaint: boolean },
  row: CsvRow,
  draft: Draft,
): void {
  const { dismissedBy, manner, dispositionDate, disposition, count } = fields;
  for (const joined of ["dismissedBy", "manner", "dispositionDate"]) delete fields[joined];
  if (disposition !== undefined && disposition !== "unknown") {
    fields["outcomes"] = [
      {
        class: disposition,
        ...(dismissedBy === undefined ? {} : { by: dismissedBy }),
        ...(manner === undefined ? {} : { manner }),
        ...(dispositionDate === undefined ? {} : { date: dispositionDate }),
      },
    ];
    cite(`${path}/outcomes`, row.cells.get("disposition") ?? "", row, draft);
  }
  if (complaint && typeof count === "string") {
    const number = /\d+/u.exec(count)?.[0];
    if (number === undefined) delete fields["count"];
    else fields["count"] = number;
  }
  if (arrest !== undefined) fields["arrest"] = row.cells.get("arrest") ?? "";
}

function withLists(thing: Thing, { lists }: Draft): Json {
  const list = (name: string) => lists.get(`${thing.path}/${name}`)?.map(({ fields }) => fields);
  const [charges, complaints] = [list("charges"), list("complaints")];
  return {
    ...thing.fields,
    ...(charges === undefined ? {} : { charges }),
    ...(complaints === undefined ? {} : { complaints }),
  };
}

/** "/cases/0/charges/2/statute" as "row 4, column statute". */
function placeOf(pointer: string, draft: Draft): string {
  const all = [...draft.cases.values(), ...draft.arrests.values(), ...[...draft.lists.values()].flat()];
  const found = all
    .filter(({ path }) => pointer === path || pointer.startsWith(`${path}/`))
    .reduce<Thing | undefined>(
      (longest, each) => (each.path.length > (longest?.path.length ?? 0) ? each : longest),
      undefined,
    );
  if (found === undefined) return pointer;
  const field = pointer.slice(found.path.length + 1).split("/")[0] ?? "";
  return field === "" ? `row ${found.row}` : `row ${found.row}, column ${field}`;
}

/** Each row as lines "column: cell". */
function passagesOfTable(rows: readonly CsvRow[]): readonly SourcePassage[] {
  return rows.map(({ row, cells }) => ({
    place: `row ${row}`,
    section: "rows",
    text: scrub([...cells].map(([name, cell]) => `${name}: ${cell}`).join("\n"), []),
  }));
}
