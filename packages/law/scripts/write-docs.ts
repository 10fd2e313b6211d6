import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { lawDocs } from "./law-docs.ts";

/**
 * Writes the printed law that is kept in the repository:
 *
 *   npx tsx packages/law/scripts/write-docs.ts
 *
 * A test fails while it is not up to date.
 */
const folder = fileURLToPath(new URL("../../../docs/law/", import.meta.url));
mkdirSync(folder, { recursive: true });
const docs = lawDocs();
for (const [name, text] of docs) writeFileSync(`${folder}${name}`, text);
process.stdout.write(`${docs.size} files in docs/law\n`);
