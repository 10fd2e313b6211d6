// Writes the survivors' pages for an organisation. Run: npm run build:site -- settings.json OUT_DIR (docs/organisations.md)
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { readSettings } from "./site/settings-file.ts";
import { writeSite } from "./site/write-site.ts";

const USAGE = "npm run build:site -- settings.json OUT_DIR";

/** What stands in the way, a line each; none when the site was written. */
async function buildSite(file: string | undefined, out: string | undefined): Promise<readonly string[]> {
  if (file === undefined || out === undefined)
    return [`Name the settings and the folder to write: ${USAGE}`, "What the settings are: docs/organisations.md"];
  // npm moves to the root of the repository; the names were written where it was called.
  const at = (name: string) => resolve(process.env["INIT_CWD"] ?? ".", name);
  const text = await readFile(at(file), "utf8").catch(() => undefined);
  if (text === undefined) return [`${file} can't be read. Is the name right? ${USAGE}`];
  const read = readSettings(text);
  if (!read.ok) return [`Nothing was written. Mend this in ${file}:`, ...read.problems.map((each) => `  ${each}`)];
  const written = await writeSite(read.site, at(out));
  if (!written.ok) return [written.problem];
  process.stdout.write(
    `${written.pages} pages are in ${out}. Copy them to ${read.site.base} on your host; what it must do: docs/organisations.md\n`,
  );
  return [];
}

const problems = await buildSite(process.argv[2], process.argv[3]);
if (problems.length > 0) {
  process.stderr.write(`${problems.join("\n")}\n`);
  process.exitCode = 1;
}
