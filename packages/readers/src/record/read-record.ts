import { type Assertion, type Coverage, logFromRecord, type Remark, recordOf } from "@setaside/casefile";
import { invalidRecord, type ReadProblem } from "../problem.ts";
import type { SourcePassage } from "../write/passages.ts";
import { recordPassages } from "./record-passages.ts";

/** What was read of a record file, in numbers; never a name. */
export interface RecordSummary {
  readonly kind: "record";
  readonly cases: number;
  readonly charges: number;
  readonly arrests: number;
}

export interface WrittenRecord {
  readonly assertions: readonly Assertion[];
  readonly summary: RecordSummary;
  readonly coverage: Coverage;
  readonly remarks: readonly Remark[];
  readonly source: readonly SourcePassage[];
}

export type RecordResult =
  | { readonly ok: true; readonly written: WrittenRecord }
  | { readonly ok: false; readonly problem: ReadProblem };

/**
 * Reads `setaside.record/1`, printed by this program or written by hand. What
 * the file cites keeps its own documents; everything else is the attorney's
 * word (the casefile package's rules). The day is not known, so that reading
 * again gives the same ids. `by` names the reader that the record was made by.
 */
export function readRecord(value: unknown, by = "record/1"): RecordResult {
  const reading = logFromRecord(value, { by, at: "1970-01-01T00:00:00Z" });
  if (!reading.ok) return { ok: false, problem: invalidRecord(reading.problems) };
  const record = recordOf(reading.log);
  return {
    ok: true,
    written: {
      assertions: reading.log.assertions,
      coverage: record.coverage,
      remarks: record.remarks,
      source: recordPassages(value),
      summary: {
        kind: "record",
        cases: record.cases.length,
        charges: record.cases.reduce((sum, each) => sum + each.charges.length + each.complaints.length, 0),
        arrests: record.arrests.length,
      },
    },
  };
}
