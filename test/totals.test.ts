import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exitCodeOf, line, sum, totalsOfChecks, totalsOfVitest, type VitestReport } from "./totals.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Made-up test files in a folder inside the checkout, so that they find vitest. */
let folder = "";
beforeAll(() => {
  mkdirSync(join(root, "reports"), { recursive: true });
  folder = mkdtempSync(join(root, "reports/made-up-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the real runner over one made-up test file. */
function run(body: string): { report: VitestReport; exitCode: number | null } {
  const source = `import { describe, expect, it } from "vitest";\n${body}`;
  writeFileSync(join(folder, "made-up.test.ts"), source);
  writeFileSync(join(folder, "vitest.config.mjs"), `export default { test: { include: ["*.test.ts"] } };`);
  const report = join(folder, "report.json");
  const flags = ["run", "--root", folder, "--reporter=json", `--outputFile.json=${report}`];
  const { status } = spawnSync(process.execPath, [join(root, "node_modules/vitest/vitest.mjs"), ...flags]);
  return { report: JSON.parse(readFileSync(report, "utf8")), exitCode: status };
}

describe("totals of a real run", () => {
  it("count passed, failed, skipped and to-do tests", () => {
    const { report, exitCode } = run(`
      it("a", () => expect(1).toBe(1)); it("b", () => expect(1).toBe(2));
      describe.skipIf(true)("none here", () => { it("c", () => {}); it("d", () => {}); });
      it["to" + "do"]("e");`);
    expect(totalsOfVitest(report, exitCode)).toEqual({ passed: 1, failed: 1, skipped: 3 });
  });

  it("count a file that cannot be loaded as a failure", () => {
    const { report, exitCode } = run(`throw new Error("needs something this machine lacks");`);
    expect(totalsOfVitest(report, exitCode)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it("count an error outside any test as a failure", () => {
    const { report, exitCode } = run(`
      it("a", async () => { setTimeout(() => { throw new Error("late"); }, 0); await new Promise((r) => setTimeout(r, 50)); });`);
    expect(totalsOfVitest(report, exitCode)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it("agree with a clean run", () => {
    const { report, exitCode } = run(`it("a", () => expect(1).toBe(1));`);
    expect([totalsOfVitest(report, exitCode), exitCode]).toEqual([{ passed: 1, failed: 0, skipped: 0 }, 0]);
  });
});

it("a runner that leaves no report has failed", () => {
  expect(totalsOfVitest(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

it("adds up, in one plain line", () => {
  const totals = sum([totalsOfChecks([true, false, true]), { passed: 40, failed: 0, skipped: 2 }]);
  expect(line(totals)).toBe("42 passed, 1 failed, 2 skipped");
});

it.each([
  [{ passed: 5, failed: 0, skipped: 0 }, 0, 0],
  [{ passed: 5, failed: 0, skipped: 1 }, 0, 1],
  [{ passed: 5, failed: 1, skipped: 0 }, 1, 1],
  [{ passed: 0, failed: 0, skipped: 0 }, 1, 1],
])("%o ends with %i, and with %i where everything must be there", (totals, plain, required) => {
  expect([exitCodeOf(totals, false), exitCodeOf(totals, true)]).toEqual([plain, required]);
});
