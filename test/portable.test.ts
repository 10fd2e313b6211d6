import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";

/** Type-checks one made-up package file under the rules that packages are checked by. */
const root = fileURLToPath(new URL("..", import.meta.url));

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "portable-"));
  const config = { extends: join(root, "tsconfig.portable.json"), include: ["*.ts", join(root, "portable.d.ts")] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function check(lines: readonly string[]): string[] {
  writeFileSync(join(folder, "made-up.ts"), [...lines, "export {};"].join("\n"));
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const { stdout } = spawnSync(process.execPath, [tsc, "-p", folder], { cwd: root, encoding: "utf8" });
  return stdout.split("\n").filter((line) => line.includes("made-up.ts"));
}

it("package code that names the DOM, Node or the network does not compile", () => {
  const lines = [
    `document.title;`,
    `window.open();`,
    `localStorage.clear();`,
    `void fetch("x");`,
    `process.exit();`,
    `Buffer.from("");`,
    `setTimeout(() => {}, 1);`,
    `void import("node:fs");`,
  ];
  const faults = check(lines);
  for (const number of lines.keys()) expect(faults.join("\n")).toContain(`made-up.ts(${number + 1},`);
});

it("the language, and what browsers and Node share, does", () => {
  const faults = check([
    `const bytes: Uint8Array = new TextEncoder().encode("a");`,
    `const text: string = new TextDecoder("utf-8", { fatal: true }).decode(bytes);`,
    `const copy: { readonly text: string } = structuredClone({ text });`,
    `const words: readonly string[] = [...new Intl.Segmenter("en").segment(copy.text)].map((part) => part.segment);`,
    `const sorted = words.toSorted();`,
    `sorted.at(-1);`,
  ]);
  expect(faults).toEqual([]);
});
