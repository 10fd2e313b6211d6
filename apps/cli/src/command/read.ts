import { type CaseRecord, recordOf } from "@setaside/casefile";
import type { DocumentFormat } from "@setaside/readers";
import { readCasefile } from "../input/casefile.ts";
import type { DocumentOptions } from "../input/documents.ts";
import { remarksOn } from "../input/remarks.ts";
import { writeWhole } from "../input/whole-file.ts";
import { recordLines } from "../print/record.ts";
import type { ExitCode } from "../step.ts";
import type { Terminal } from "../terminal.ts";

export interface ReadInput extends DocumentOptions {
  readonly files: readonly string[];
  readonly format?: DocumentFormat;
  /** Where to write the casefile. */
  readonly out?: string;
  /** Whether a file that is there already is replaced. */
  readonly force: boolean;
  readonly json: boolean;
}

/** `setaside read`: documents into one casefile, which is a record any other command takes. */
export async function runRead(input: ReadInput, terminal: Terminal): Promise<ExitCode> {
  const casefile = await readCasefile(input);
  if (!casefile.ok) {
    terminal.error(`${casefile.message}\n`);
    return 1;
  }
  const read = recordOf(casefile.value.casefile.log);
  const record: CaseRecord = { ...read, remarks: [...read.remarks, ...casefile.value.remarks] };
  const json = `${JSON.stringify(record, null, 2)}\n`;
  if (input.out !== undefined) {
    const written = await writeWhole(input.out, json, input.force);
    if (!written.ok) {
      terminal.error(`${written.message}\n`);
      return 1;
    }
  }
  if (input.json) terminal.data(json);
  else terminal.out(`${recordLines(record, remarksOn(record, []), input.out, terminal).join("\n")}\n`);
  return 0;
}
