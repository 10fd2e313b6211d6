/**
 * Lists the folders of `src/states/` in three modules under `src/states/made/`,
 * so that a jurisdiction is added by adding its folder: nothing else names it.
 * A fourth holds the reviews that lawyers signed, from `reviews/`.
 * Run by `npm ci` and before the tests; what it writes is not committed.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const states = join(import.meta.dirname, "../src/states");
const made = join(states, "made");
const folders = readdirSync(states, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(states, entry.name, "law.data.ts")))
  .map((entry) => entry.name)
  .sort();
const having = (file: string) => folders.filter((folder) => existsSync(join(states, folder, file)));
/** A name that is no reserved word: `in` and `do` are postal codes. */
const nameOf = (folder: string) => `of${folder[0]?.toUpperCase()}${folder.slice(1)}`;

function write(file: string, lines: readonly string[]): void {
  const path = join(made, file);
  const text = `// Made by scripts/write-states.ts from the folders beside it.\n${lines.join("\n")}\n`;
  if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFileSync(path, text);
}

mkdirSync(made, { recursive: true });
write("laws.ts", [
  'import type { Jurisdiction } from "../jurisdiction.ts";',
  ...folders.map((folder) => `import { jurisdiction as ${nameOf(folder)} } from "../${folder}/law.data.ts";`),
  `export const laws: readonly Jurisdiction[] = [${folders.map(nameOf).join(", ")}];`,
]);
write("code.ts", [
  'import type { OwnCode } from "../build/state-relief.ts";',
  ...having("code.ts").map((folder) => `import { reliefs as ${nameOf(folder)} } from "../${folder}/code.ts";`),
  `export const ownCode: Readonly<Record<string, OwnCode>> = { ${having("code.ts")
    .map((folder) => `${folder.toUpperCase()}: ${nameOf(folder)}`)
    .join(", ")} };`,
]);
write("cases.ts", [
  'import type { GoldenCase } from "../../federal/cases/golden-case.ts";',
  ...having("cases.data.ts").map(
    (folder) => `import { cases as ${nameOf(folder)} } from "../${folder}/cases.data.ts";`,
  ),
  `export const stateCases: readonly GoldenCase[] = [${having("cases.data.ts")
    .map((folder) => `...${nameOf(folder)}`)
    .join(", ")}];`,
]);

const kept = join(import.meta.dirname, "../reviews");
const reviews = readdirSync(kept)
  .filter((file) => file.endsWith(".json") && file !== "reviewers.json")
  .sort()
  .map((file) => readFileSync(join(kept, file), "utf8").trim());
write("reviews.ts", [
  'import type { ReviewAnswers } from "../../review/answers.ts";',
  `export const storedReviews: readonly ReviewAnswers[] = [${reviews.join(",\n")}];`,
]);
