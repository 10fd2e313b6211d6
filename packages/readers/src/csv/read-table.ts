import { CsvError, type Info, parse } from "csv-parse/browser/esm/sync";
import { limits } from "../limits.ts";
import { invalidCsv, plainProblem, type ReadProblem } from "../problem.ts";
import { type ColumnName, columns } from "./columns.data.ts";

/** A row of the file: its non-empty cells by column, trimmed, and the line that it begins on. */
export interface CsvRow {
  /** 1 is the header. */
  readonly row: number;
  readonly cells: ReadonlyMap<ColumnName, string>;
}

export type TableResult =
  | { readonly ok: true; readonly rows: readonly CsvRow[] }
  | { readonly ok: false; readonly problem: ReadProblem };

const byHeader: ReadonlyMap<string, ColumnName> = new Map(
  columns.flatMap((column) =>
    [column.name, ...("also" in column ? column.also : [])].map((header) => [plain(header), column.name] as const),
  ),
);

/** A header without case, spaces, underscores and signs. */
function plain(header: string): string {
  return header.toLowerCase().replace(/[^a-z]/gu, "");
}

/** The sign between the cells of a header: whichever gives the most known columns; undefined when none gives two. */
export function delimiterOf(text: string): "," | ";" | "\t" | undefined {
  const line = /^\ufeff?\s*([^\r\n]{1,4000})/u.exec(text.slice(0, 8000))?.[1] ?? "";
  const known = ([",", ";", "\t"] as const).map((sign) => ({
    sign,
    names: line.split(sign).filter((each) => byHeader.has(plain(each))).length,
  }));
  const best = known.reduce((most, each) => (each.names > most.names ? each : most));
  return best.names >= 2 ? best.sign : undefined;
}

/** The table as rows by column. Faults are named by row and column number, never by what stands there. */
export function readTable(text: string): TableResult {
  const delimiter = delimiterOf(text);
  if (delimiter === undefined) return { ok: false, problem: plainProblem("not-csv") };
  const parsed = parseCells(text, delimiter);
  if (!parsed.ok) return parsed;
  const [header = [], ...records] = parsed.records;
  const problems: { path: string; message: string }[] = [];
  const names = header.map((cell) => byHeader.get(plain(cell)));
  names.forEach((name, at) => {
    if (name === undefined && records.some((cells) => (cells[at] ?? "").trim() !== "")) {
      const known = columns.map((column) => column.name).join(", ");
      problems.push({
        path: place(1, at),
        message: `This column is not known. Rename it or take it out. Known are: ${known}.`,
      });
    }
    if (name !== undefined && names.indexOf(name) !== at)
      problems.push({ path: place(1, at), message: `Another column is also ${name}. Keep one.` });
  });
  const rows = records.flatMap((cells, at): CsvRow[] => {
    const row = at + 2;
    if (cells.every((cell) => cell.trim() === "")) return [];
    if (cells.slice(header.length).some((cell) => cell.trim() !== ""))
      problems.push({
        path: `row ${row}`,
        message: "The row has more cells than the header. Put text that holds the separator in double quotes.",
      });
    const found = new Map<ColumnName, string>();
    names.forEach((name, column) => {
      const cell = (cells[column] ?? "").trim();
      if (name !== undefined && cell !== "") found.set(name, cell);
    });
    return [{ row, cells: found }];
  });
  if (problems.length > 0) return { ok: false, problem: invalidCsv(problems.slice(0, 50)) };
  if (rows.length === 0)
    return { ok: false, problem: invalidCsv([{ path: "row 2", message: "There are no rows under the header." }]) };
  return { ok: true, rows };
}

function place(row: number, at: number): string {
  return `row ${row}, column ${at + 1}`;
}

type Parsed =
  | { readonly ok: true; readonly records: readonly (readonly string[])[] }
  | { readonly ok: false; readonly problem: ReadProblem };

/** The parser's own messages quote the file, so that only its place is taken over. */
function parseCells(text: string, delimiter: string): Parsed {
  try {
    const records: readonly string[][] = parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      max_record_size: limits.chargeRow,
      to: limits.csvRows + 1,
    });
    return records.length > limits.csvRows
      ? { ok: false, problem: plainProblem("too-complex") }
      : { ok: true, records };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as Partial<Info>;
    const path = lines === undefined ? "" : `line ${lines}`;
    const message =
      "The quotes around a cell don't match, or a cell is far too long. Write a double quote inside a cell twice.";
    return { ok: false, problem: invalidCsv([{ path, message }]) };
  }
}
