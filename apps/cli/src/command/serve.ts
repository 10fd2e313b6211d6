import { serveUntilStopped } from "@setaside/server";
import type { ExitCode } from "../step.ts";
import type { Terminal } from "../terminal.ts";

/** `setaside serve`: the pages, from this machine, until stopped. */
export async function runServe(input: { readonly port?: number }, terminal: Terminal): Promise<ExitCode> {
  return serveUntilStopped(input, {
    out: (line) => terminal.out(`${line}\n`),
    error: (line) => terminal.error(`${line}\n`),
  });
}
