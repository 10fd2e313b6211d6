import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readAuthorityTable, readOffenseTable } from "./offense-table.ts";

/**
 * Writes the catalogue's data files from the research's two tables:
 *
 *   npx tsx packages/law/scripts/build-offenses.ts FOLDER
 *   npx biome check --write packages/law/src/federal/offenses
 *
 * where FOLDER holds `offenses.csv` and `cov_authorities.csv`. It overwrites
 * both data files, with any correction made in them.
 */

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write("Name the folder that holds offenses.csv and cov_authorities.csv.\n");
  process.exit(2);
}

const target = fileURLToPath(new URL("../src/federal/offenses/", import.meta.url));
const heading = (what: string) =>
  `/**\n * ${what}\n * First written from the research's table by \`scripts/build-offenses.ts\`; the source from then on.\n */\n`;

const rows = readOffenseTable(readFileSync(join(folder, "offenses.csv"), "utf8"));
writeFileSync(
  `${target}offenses.data.ts`,
  `import type { OffenseRow } from "./offense.ts";\n\n${heading("One entry for each federal offense, or each form of one that has its own answer.")}export const offenseRows: readonly OffenseRow[] = ${JSON.stringify(rows, null, 2)};\n`,
);

const decisions = readAuthorityTable(readFileSync(join(folder, "cov_authorities.csv"), "utf8"));
writeFileSync(
  `${target}authorities.data.ts`,
  `import type { Authority } from "./authority.ts";\n\n${heading("Decisions that set the elements test of 18 U.S.C. § 16(a), or apply it.")}export const authorities: readonly Authority[] = ${JSON.stringify(decisions, null, 2)};\n`,
);

process.stdout.write(`${rows.length} offenses, ${decisions.length} authorities\n`);
