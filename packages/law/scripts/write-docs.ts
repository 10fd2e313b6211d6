import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { renderLaw } from "../src/render/render-law.ts";

/**
 * Writes the printed law that is kept in the repository:
 *
 *   npx tsx packages/law/scripts/write-docs.ts
 *
 * A test fails while it is not up to date.
 */
const folder = fileURLToPath(new URL("../../../docs/law/", import.meta.url));
const law = renderLaw("us", { format: "md" });
if (!law.ok) throw new Error(law.problem);
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}us.md`, law.text);
process.stdout.write("docs/law/us.md\n");
