import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const folder = fileURLToPath(new URL("..", import.meta.url));

function block(language: string): string {
  const readme = readFileSync(`${folder}README.md`, "utf8");
  const found = new RegExp(`\`\`\`${language}\n(?<body>.*?)\`\`\``, "su").exec(readme)?.groups?.body;
  if (found === undefined) throw new Error(`the README has no ${language} block`);
  return found;
}

it("the README's example prints what the README says", () => {
  const tsx = createRequire(import.meta.url).resolve("tsx/cli");
  const flags = [tsx, "--input-type=module", "--eval", block("ts")];
  const printed = execFileSync(process.execPath, flags, { cwd: folder, encoding: "utf8" });
  expect(printed.trim()).toBe(block("text").trim());
});
