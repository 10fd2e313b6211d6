import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** The command's starter and its build, in a copy of apps/cli that has no command yet. */
const root = fileURLToPath(new URL("..", import.meta.url));

let cli = "";
beforeAll(() => {
  // Inside the checkout, so that the build finds its bundler.
  mkdirSync(join(root, "reports"), { recursive: true });
  cli = mkdtempSync(join(root, "reports/cli-"));
  cpSync(join(root, "apps/cli/bin"), join(cli, "bin"), { recursive: true });
  cpSync(join(root, "apps/cli/build.mjs"), join(cli, "build.mjs"));
});
afterAll(() => rmSync(cli, { recursive: true, force: true }));

function node(...args: string[]) {
  return spawnSync(process.execPath, args, { cwd: cli, encoding: "utf8" });
}

describe("the command before it is built", () => {
  it("says how to build it", () => {
    const { status, stdout, stderr } = node("bin/setaside.mjs", "--version");
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("npm run build:cli");
  });
});

describe("its build", () => {
  it("says what is missing when there is no source, without failing an installation", () => {
    const { status, stderr } = node("build.mjs");
    expect(status).toBe(0);
    expect(stderr).toContain("apps/cli/src/main.ts is not there");
  });

  it("fails on source that does not compile, and leaves no old bundle behind", () => {
    mkdirSync(join(cli, "src"), { recursive: true });
    writeFileSync(join(cli, "src/main.ts"), "console.log('first')");
    expect(node("build.mjs").status).toBe(0);
    writeFileSync(join(cli, "src/main.ts"), "import './absent.ts';");
    expect(node("build.mjs").status).not.toBe(0);
    expect(existsSync(join(cli, "dist/setaside.mjs"))).toBe(false);
  });

  it("makes one file that runs by itself, libraries and exit code included", () => {
    const source = `import { Command } from "commander";
      const program = new Command("setaside").version("1.2.3").action(() => { process.exitCode = 3; });
      program.parse();`;
    writeFileSync(join(cli, "src/main.ts"), source);
    expect(node("build.mjs").status).toBe(0);
    expect(node("bin/setaside.mjs", "--version")).toMatchObject({ status: 0, stdout: "1.2.3\n", stderr: "" });
    expect(node("bin/setaside.mjs").status).toBe(3);
  });
});
