import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const tsx = fileURLToPath(new URL("../node_modules/tsx/dist/cli.mjs", import.meta.url));
const needsFile = new URL("./needs.ts", import.meta.url).href;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "needs-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Asks twice for a need, in a process that can find neither browser nor PostgreSQL. */
function ask(need: string, required: "0" | "1") {
  const script = join(folder, "ask.mts");
  writeFileSync(
    script,
    `import { needs } from ${JSON.stringify(needsFile)}; process.stdout.write([needs.${need}, needs.${need}].join());`,
  );
  const env = { ...process.env, CHROMIUM: folder + "/none", PG_BIN: folder, CI_REQUIRE: required };
  return spawnSync(process.execPath, [tsx, script], { env, encoding: "utf8" });
}

describe.each([
  ["browser", "Chromium"],
  ["postgres", "PostgreSQL"],
])("a missing %s", (need, word) => {
  it("is one notice on a plain machine", () => {
    const { stdout, stderr, status } = ask(need, "0");
    expect([stdout, status]).toEqual(["false,false", 0]);
    expect(stderr.split("\n").filter((line) => line.startsWith("notice:") && line.includes(word))).toHaveLength(1);
  });

  it("is an error where everything must be there", () => {
    const { stdout, stderr, status } = ask(need, "1");
    expect([stdout, status]).toEqual(["", 1]);
    expect(stderr).toContain("CI_REQUIRE=1");
  });
});
