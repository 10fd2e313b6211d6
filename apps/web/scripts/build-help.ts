// Writes what help needs of the law into src/public/help/made. Run: npm run build:help
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { lawTableText } from "./help/law-table.ts";

const folder = fileURLToPath(new URL("../src/public/help/made/", import.meta.url));
const path = `${folder}law.ts`;
const text = lawTableText();
mkdirSync(folder, { recursive: true });
// A file that is as it should be is left alone: someone may be reading it.
if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFileSync(path, text);
