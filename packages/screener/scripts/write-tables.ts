// Writes src/made/: the law as the screener holds it, and the words of its questions. Run: npm run build:screener
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildTables, buildWords, lawBehindTables } from "../src/build/index.ts";
import type { Tables } from "../src/table.ts";

const source = fileURLToPath(new URL("../src/", import.meta.url));
const folder = `${source}made/`;

/** Working the tables out takes half a minute, so what was made from the same law by the same code stays. */
function keyOfInputs(): string {
  const hash = createHash("sha256").update(lawBehindTables());
  for (const name of readdirSync(`${source}build`).sort()) hash.update(readFileSync(`${source}build/${name}`));
  for (const name of ["kinds.ts", "table.ts"]) hash.update(readFileSync(source + name));
  return hash.digest("hex");
}

function write(name: string, type: string, from: string, value: unknown, note = ""): void {
  const text = `${note}import type { ${type} } from "../${from}.ts";\n\nexport const ${name.replace(/\W(\w)/g, (_, letter: string) => letter.toUpperCase())}: ${type} = JSON.parse(\n  ${JSON.stringify(JSON.stringify(value))},\n);\n`;
  const path = `${folder}${name}.ts`;
  if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFileSync(path, text);
}

async function made(key: string): Promise<Tables | undefined> {
  const path = `${folder}tables.ts`;
  if (!existsSync(path) || !readFileSync(path, "utf8").startsWith(`// ${key}\n`)) return undefined;
  const { tables } = (await import(path)) as { readonly tables: Tables };
  return tables;
}

mkdirSync(folder, { recursive: true });
const key = keyOfInputs();
const tables = (await made(key)) ?? buildTables();
write("tables", "Tables", "table", tables, `// ${key}\n`);
for (const language of ["en", "es"] as const)
  write(`words-${language}`, "ScreenerWords", "question-words", buildWords(tables, language));
