// Writes how hard each screen of the survivor's side is to read, and the hardest sentences. Run: npm run reading-level
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { pageScreens } from "./reading/pages.ts";
import { reportOf } from "./reading/report.ts";
import { messageScreens } from "./reading/said.ts";
import { questionScreens } from "./reading/screens.ts";

const folder = fileURLToPath(new URL("../../../reports/", import.meta.url));
const report = reportOf([...pageScreens(), ...messageScreens(), ...questionScreens()]);
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}reading-level.md`, report);
if (!process.argv.includes("--quiet")) process.stdout.write(report);
