import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(`${root}README.md`, "utf8");

/** The code blocks of the README of one kind, in order. */
function blocks(kind: string): readonly string[] {
  return [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
    .filter(([, is]) => is === kind)
    .map(([, , text = ""]) => text);
}

function setaside(...words: readonly string[]): string {
  const env = { ...process.env, NO_COLOR: "1", LC_ALL: "C.UTF-8", COLUMNS: "100" };
  return execFileSync(process.execPath, ["apps/cli/bin/setaside.mjs", ...words], { cwd: root, env, encoding: "utf8" });
}

describe("the README", () => {
  const command = blocks("").find((text) => text.startsWith("npx setaside screen")) ?? "";

  const [example = ""] = command.trim().split(" ").slice(3);

  it("shows what its example prints", () => {
    const [shown = ""] = blocks("text");
    const printed = setaside(...command.trim().split(" ").slice(2));
    const lines = printed.split("\n").map((line) => line.trimEnd());
    expect(shown.split("\n").length).toBeGreaterThan(20);
    expect(lines.slice(0, shown.split("\n").length - 1)).toEqual(shown.split("\n").slice(0, -1));
  });

  it("shows a facts file that the program takes", () => {
    const [facts = ""] = blocks("json");
    const folder = mkdtempSync(join(tmpdir(), "readme-"));
    try {
      writeFileSync(join(folder, "facts.json"), facts);
      const printed = setaside("screen", example, "--facts", join(folder, "facts.json"), "--json");
      expect(JSON.parse(printed)).toMatchObject({
        schema: "setaside.screen/1",
        charges: [
          { findings: [{ relief: "us/vacate-conviction-level-a", least: "yes", most: "yes" }, {}, {}, {}] },
          {},
          {},
        ],
        remarks: [],
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("names only commands that exist", () => {
    const help = setaside("--help");
    for (const [, name = ""] of readme.matchAll(/^\| `npx setaside (\w+)/gm)) expect(help).toContain(`  ${name} `);
  });
});
