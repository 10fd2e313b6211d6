import { type LawFormat, lawChanges, lawIndex, lawStatus, renderLaw } from "@setaside/law";
import { lawChangeLines } from "../print/law-changes.ts";
import { lawIndexLines } from "../print/law-index.ts";
import { lawStatusLines } from "../print/law-status.ts";
import type { ExitCode } from "../step.ts";
import type { Terminal } from "../terminal.ts";

export interface LawInput {
  readonly jurisdiction: string;
  readonly asOf: string;
  readonly format: LawFormat;
  /** Two days: what changed from one to the other, instead of the law itself. */
  readonly diff?: { readonly from: string; readonly to: string };
}

/** `setaside law CA`: the law as encoded, with its sources, for a lawyer to review. */
export async function runLaw({ jurisdiction, asOf, format, diff }: LawInput, terminal: Terminal): Promise<ExitCode> {
  if (diff === undefined) {
    const rendered = renderLaw(jurisdiction, { asOf, format });
    if (!rendered.ok) return wrong(rendered.problem, terminal);
    terminal.data(rendered.text.endsWith("\n") ? rendered.text : `${rendered.text}\n`);
    return 0;
  }
  const compared = lawChanges(jurisdiction, diff);
  if (!compared.ok) return wrong(compared.problem, terminal);
  return print(compared.changes, format === "json", lawChangeLines, terminal);
}

/** `setaside law list`: the jurisdictions. */
export async function runLawList({ json }: { readonly json: boolean }, terminal: Terminal): Promise<ExitCode> {
  return print(lawIndex(), json, lawIndexLines, terminal);
}

/** `setaside law status`: how well each law is known, and whether a lawyer has reviewed it. */
export async function runLawStatus(
  { day, json }: { readonly day: string; readonly json: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  return print(lawStatus(day), json, lawStatusLines, terminal);
}

function print<T>(
  value: T,
  json: boolean,
  lines: (value: T, terminal: Terminal) => readonly string[],
  terminal: Terminal,
): ExitCode {
  if (json) terminal.data(`${JSON.stringify(value, null, 2)}\n`);
  else terminal.out(`${lines(value, terminal).join("\n")}\n`);
  return 0;
}

function wrong(message: string, terminal: Terminal): ExitCode {
  terminal.error(`${message}\n`);
  return 1;
}
