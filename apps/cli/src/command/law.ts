import { type LawFormat, renderLaw } from "@setaside/law";
import { lawChanges } from "../input/law-changes.ts";
import { lawChangeLines } from "../print/law-changes.ts";
import type { ExitCode } from "../step.ts";
import type { Terminal } from "../terminal.ts";

export interface LawInput {
  readonly jurisdiction: string;
  readonly asOf: string;
  readonly format: LawFormat;
  /** Two days: what changed from one to the other, instead of the law itself. */
  readonly diff?: { readonly from: string; readonly to: string };
}

/** `setaside law`: the law as encoded, with its sources, for a lawyer to review. */
export async function runLaw({ jurisdiction, asOf, format, diff }: LawInput, terminal: Terminal): Promise<ExitCode> {
  if (diff === undefined) {
    const rendered = renderLaw(jurisdiction, { asOf, format });
    if (!rendered.ok) return wrong(rendered.problem, terminal);
    terminal.data(rendered.text.endsWith("\n") ? rendered.text : `${rendered.text}\n`);
    return 0;
  }
  const changes = lawChanges(jurisdiction, diff);
  if (!changes.ok) return wrong(changes.message, terminal);
  const { value } = changes;
  if (format === "json") terminal.data(`${JSON.stringify(value, null, 2)}\n`);
  else terminal.out(`${lawChangeLines(value, terminal).join("\n")}\n`);
  return 0;
}

function wrong(message: string, terminal: Terminal): ExitCode {
  terminal.error(`${message}\n`);
  return 1;
}
