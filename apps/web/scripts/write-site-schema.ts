// Writes schemas/setaside.site-1.json from the form of the settings. Run: npx tsx apps/web/scripts/write-site-schema.ts
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { siteJsonSchema } from "./site/settings-schema.ts";

const file = fileURLToPath(new URL("../../../schemas/setaside.site-1.json", import.meta.url));
writeFileSync(file, `${JSON.stringify(siteJsonSchema(), null, 2)}\n`);
execFileSync("npx", ["biome", "format", "--write", file], { stdio: "inherit" });
