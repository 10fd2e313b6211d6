import { recordOf } from "@setaside/casefile";
import { screen } from "@setaside/relief";
import { type CasefileInput, readCasefile } from "../input/casefile.ts";
import { remarksOn } from "../input/remarks.ts";
import { pageOf } from "../print/page.ts";
import { screenLines } from "../print/screen.ts";
import type { ExitCode } from "../step.ts";
import type { Terminal } from "../terminal.ts";

export interface ScreenInput extends CasefileInput {
  readonly asOf: string;
  readonly json: boolean;
  readonly why: boolean;
}

/** `setaside screen`: findings for every charge and arrest. */
export async function runScreen(input: ScreenInput, terminal: Terminal): Promise<ExitCode> {
  const read = await readCasefile(input);
  if (!read.ok) {
    terminal.error(`${read.message}\n`);
    return 1;
  }
  const { casefile } = read.value;
  const record = recordOf(casefile.log);
  const found = screen(casefile, { lawDate: input.asOf });
  const remarks = remarksOn(record, [...read.value.remarks, ...found.remarks], found);
  if (input.json) {
    terminal.data(`${JSON.stringify({ ...found, remarks }, null, 2)}\n`);
    return 0;
  }
  const page = pageOf(terminal, record, { why: input.why, remarks });
  terminal.out(`${screenLines(found, page).join("\n")}\n`);
  return 0;
}
