import { recordOf } from "@setaside/casefile";
import type { Audience, Language } from "@setaside/law";
import { questionsFor } from "@setaside/relief";
import { type CasefileInput, readCasefile } from "../input/casefile.ts";
import { pageOf } from "../print/page.ts";
import { questionLines } from "../print/questions.ts";
import type { ExitCode } from "../step.ts";
import type { Terminal } from "../terminal.ts";

export interface AskInput extends CasefileInput {
  readonly asOf: string;
  readonly of: Audience;
  readonly language: Language;
  readonly json: boolean;
}

/** `setaside ask`: the questions still worth asking of one person, the gentlest first. */
export async function runAsk(input: AskInput, terminal: Terminal): Promise<ExitCode> {
  const read = await readCasefile(input);
  if (!read.ok) {
    terminal.error(`${read.message}\n`);
    return 1;
  }
  const { casefile } = read.value;
  const asked = questionsFor(casefile, { lawDate: input.asOf, of: input.of, language: input.language });
  if (input.json) {
    terminal.data(`${JSON.stringify(asked.questions, null, 2)}\n`);
    return 0;
  }
  const page = pageOf(terminal, recordOf(casefile.log), { why: false, remarks: [] });
  terminal.out(`${questionLines(asked, page, input).join("\n")}\n`);
  return 0;
}
