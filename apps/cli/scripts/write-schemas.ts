// Writes schemas/*.json from apps/cli/src/schema. Run: npx tsx apps/cli/scripts/write-schemas.ts
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { publishedSchemas, schemaText } from "../src/schema/published.ts";

const folder = fileURLToPath(new URL("../../../schemas/", import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, schema] of publishedSchemas()) writeFileSync(`${folder}${name}`, schemaText(schema));
execFileSync("npx", ["biome", "format", "--write", folder], { stdio: "inherit" });
