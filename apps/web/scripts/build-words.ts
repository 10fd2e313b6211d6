// Compiles src/words/*/*.po into src/words/compiled. Run: npm run build:words
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readCatalogues } from "./catalogues.ts";
import { compile } from "./compile.ts";

const folder = fileURLToPath(new URL("../src/words/compiled/", import.meta.url));
const compiled = compile(await readCatalogues());
if (compiled.ok) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(compiled.files)) {
    const path = `${folder}${name}`;
    // A file that is as it should be is left alone: someone may be reading it.
    if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFileSync(path, text);
  }
} else {
  process.stderr.write(`The words were not built:\n${compiled.problems.map((each) => `  ${each}\n`).join("")}`);
  process.exitCode = 1;
}
