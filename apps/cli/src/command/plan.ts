import { recordOf } from "@setaside/casefile";
import type { Language } from "@setaside/law";
import { type PlanFormat, type PlanOptions, planOf, printPlan } from "@setaside/relief";
import { type CasefileInput, readCasefile } from "../input/casefile.ts";
import { remarksOn } from "../input/remarks.ts";
import { writeWhole } from "../input/whole-file.ts";
import type { ExitCode } from "../step.ts";
import type { Terminal } from "../terminal.ts";

export interface PlanInput extends CasefileInput {
  readonly asOf: string;
  readonly language: Language;
  readonly print: PlanFormat;
  /** Events that hold for every motion. */
  readonly events: NonNullable<PlanOptions["events"]>;
  /** Where to write the plan instead of printing it. */
  readonly out?: string;
  /** Whether a file that is there already is replaced. */
  readonly force: boolean;
}

/** `setaside plan`: the plan for the whole record. */
export async function runPlan(input: PlanInput, terminal: Terminal): Promise<ExitCode> {
  const read = await readCasefile(input);
  if (!read.ok) return wrong(read.message, terminal);
  const { casefile } = read.value;
  const made = planOf(casefile, {
    lawDate: input.asOf,
    language: input.language,
    events: input.events,
  });
  const remarks = remarksOn(recordOf(casefile.log), [...read.value.remarks, ...made.remarks]);
  const text = printPlan({ ...made, remarks }, input.print);
  if (input.out === undefined) {
    terminal.data(text);
    return 0;
  }
  const written = await writeWhole(input.out, text, input.force);
  if (!written.ok) return wrong(written.message, terminal);
  terminal.out(`The plan is in ${input.out}.\n`);
  return 0;
}

function wrong(message: string, terminal: Terminal): ExitCode {
  terminal.error(`${message}\n`);
  return 1;
}
