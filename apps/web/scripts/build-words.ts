// Compiles the catalogues under src/words and src/public/words into the folder compiled beside each. Run: npm run build:words
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readCatalogues } from "./catalogues.ts";
import { type Compiled, compile } from "./compile.ts";
import { compilePublic } from "./compile-public.ts";
import { staleNow } from "./looked/file.ts";
import { readPublicCatalogues } from "./public-catalogues.ts";

function write(to: string, compiled: Compiled): void {
  if (!compiled.ok) {
    process.stderr.write(`The words were not built:\n${compiled.problems.map((each) => `  ${each}\n`).join("")}`);
    process.exitCode = 1;
    return;
  }
  const folder = fileURLToPath(new URL(to, import.meta.url));
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(compiled.files)) {
    const path = `${folder}${name}`;
    // A file that is as it should be is left alone: someone may be reading it.
    if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFileSync(path, text);
  }
}

write("../src/words/compiled/", compile(await readCatalogues()));
const ofPublic = await readPublicCatalogues();
write("../src/public/words/compiled/", compilePublic(ofPublic, staleNow(ofPublic)));
